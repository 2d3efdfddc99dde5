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

    // What a step of a gesture leaves as it is; the rest of the scene it makes anew.
    QGraphicsItem *fixed = nullptr; //!< holds title, legend, notes and source
    std::size_t fixedHits = 0; //!< the first so many areas belong to it
    double eventsTop = 0; //!< where the rows of events begin
    bool labelsBeside = false; //!< names stand at the right of the plot

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
    bool screen = false; //!< for the eye alone: many lines are drawn the short way, hidden series keep their names
    std::vector<QRectF> fixedPanes; //!< and those of the panes
};

//! Lays the figure out and paints it with Qt Charts into a scene of its own. GUI thread only.
PaintedFigure paintFigure(const Figure &figure, const Theme &theme, QSizeF sizeMm, const PaintOptions &options = {});

//! Paints the same figure in another view: title, legend, notes and the plot stay where they are, and only what depends
//! on the axes is made anew. For the steps of a gesture; `page` was painted with the options of a screen.
void repaintView(PaintedFigure &page, const Figure &figure, const Theme &theme);

} // namespace sampan
