// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figure.h"
#include "ui/figure/theme.h"

#include <QGraphicsScene>
#include <QRectF>
#include <memory>
#include <vector>

namespace sampan {

//! Where a thing of the figure lies on the page, for the hand.
struct HitArea {
    //! Of an Event, `period` is its index in Figure::events; of a Note, in Figure::labels; of a band's edges likewise.
    enum class Kind {
        Label,
        LegendEntry,
        Point,
        Bar,
        Slice,
        Event,
        Title,
        Source,
        Note,
        NoteAnchor,
        BandStart,
        BandEnd
    };
    Kind kind = Kind::Point;
    int series = -1; //!< index in Figure::series
    int period = -1; //!< index in Figure::periods
    QRectF rect; //!< in page units; of a slice its bounding box
    double startAngle = 0, spanAngle = 0,
           innerRadius = 0; //!< slices only: degrees clockwise from 12 o'clock, page units
};

//! Where one of several panes has its axes.
struct PanePlot {
    QRectF plot;
    FigureAxis timeAxis;
    FigureAxis valueAxis;
};

//! A figure laid out on its page. Page units are points (1/72 inch); the scene's rectangle is the page.
struct PaintedFigure {
    std::unique_ptr<QGraphicsScene> scene;
    QRectF page;
    QRectF plot; //!< the rectangle between the axes
    FigureAxis timeAxis;
    FigureAxis valueAxis;
    bool horizontal = false; //!< Bar: values run to the right
    std::vector<HitArea> hits;
    std::vector<PanePlot> panes; //!< small multiples; empty: one plot only
    int currentPane = -1; //!< the one that plot and axes stand for

    int paneAt(const QPointF &place) const; //!< the nearest one; −1: there are none
    void enterPane(int pane); //!< plot and axes are that pane's from now on
    double xToPage(double x) const;
    double pageToX(double page) const;
    double valueToPage(double value) const;
    double pageToValue(double page) const;
};

struct PaintOptions {
    bool growPage = true; //!< the page grows downwards where notes need it; false on screen
    std::optional<QRectF> fixedPlot; //!< keeps the plot's place during a gesture
    std::vector<QRectF> fixedPanes; //!< and those of the panes
};

//! Lays the figure out and paints it with Qt Charts into a scene of its own. GUI thread only.
PaintedFigure paintFigure(const Figure &figure, const Theme &theme, QSizeF sizeMm, const PaintOptions &options = {});

} // namespace sampan
