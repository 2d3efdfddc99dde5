// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/paint.h"

#include <QAbstractScrollArea>
#include <memory>
#include <optional>

namespace sampan {

//! What a drag with the left button does.
enum class DragMode { Browse, ZoomBox, Measure };

//! The figure under the hand: it zooms, pans, reads values and selects. It shows a spec and proposes new ones; it keeps
//! nothing itself but what is transient (hairline, rubber band, highlight).
class ChartView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    //! Shows the figure that `spec` makes of `dataset`, laid out for the size of the view. One of many observations is
    //! composed in the pool and comes later; figureComposed() tells.
    void showFigure(DatasetPtr dataset, const FigureSpec &spec);
    void clearFigure();
    const Figure &figure() const;
    const PaintedFigure &painted() const;

    void setScreenTheme(const QString &name); //!< "light" or "dark"; of the screen only, exports keep the spec's
    void setDragMode(DragMode mode);
    DragMode dragMode() const;
    //! The mode to which Escape leads back: Browse, or ZoomBox for those who drag boxes more than figures.
    void setHomeMode(DragMode mode);

    //! Period index that is read by the hairline; -1: none.
    int readingPeriod() const;
    void setReadingPeriod(int period);
    //! The keys go to what is written there, an index in FigureSpec::annotations; −1: back to the plot, if they were.
    void readAnnotation(int annotation);
    //! Observations marked in the chart, as selected elsewhere.
    void setSelectedObservations(const std::vector<std::uint32_t> &observations);

    //! From the page (in points) to the pixels of the viewport, and back.
    QPointF pageToView(const QPointF &page) const;
    QPointF viewToPage(const QPointF &view) const;

    // Commands for menus and keys; each proposes a spec.
    void fitAll();
    void fitValues();
    void zoomTime(double factor); //!< about the reading position or the middle; above 1 zooms in
    void zoomBoth(double factor); //!< the same of both axes
    //! Whether the value axis stays as it is instead of fitting the data in view.
    bool valuesFixed() const;
    void fixValues(bool fixed);
    void panTime(double fraction);
    //! The text of the hairline's box: one line per series, as read.
    QString readingText() const;
    //! How often the figure itself was painted, as against what lies over it.
    int paintCount() const;

Q_SIGNALS:
    //! The hand asks for another spec; `mergeId` groups bursts (wheel, drag) into one undo step.
    void specProposed(const FigureSpec &spec, const QString &what, int mergeId);
    //! Another figure is shown; not for steps that only change the view.
    void figureComposed();
    void observationsSelected(const std::vector<std::uint32_t> &observations);
    void readingChanged(const QString &statusText);
    void contextMenuRequestedAt(const QPoint &globalPosition);
    void rowRequested(); //!< Enter: open the data row of the selected point
    void annotationReached(int annotation); //!< the keys went to it; −1: away from it
    void dragModeChanged(sampan::DragMode mode);
    void firstFigurePainted(); //!< once, when the first figure has gone to the screen

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool viewportEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    friend class AccessibleChart;
    friend class AccessiblePart;
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sampan
