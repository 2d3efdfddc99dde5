// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/datasets.h"

#include "ui/chart/chartview.h"

#include <QApplication>
#include <QTest>
#include <QWheelEvent>

namespace sampan::test {

//! A chart in a window whose proposals are taken, as a document would.
struct HandFixture {
    HandFixture()
    {
        spec.query.by = QStringLiteral("partner");
        view.resize(900, 500);
        view.show();
        show();
        QObject::connect(
            &view, &ChartView::specProposed, &view, [this](const FigureSpec &next, const QString &, int id) {
                spec = next;
                ids += id;
                show();
            });
        QObject::connect(&view, &ChartView::observationsSelected, &view,
            [this](const std::vector<std::uint32_t> &observations) { selected = observations; });
        QObject::connect(&view, &ChartView::readingChanged, &view, [this](const QString &text) { status = text; });
        QObject::connect(&view, &ChartView::contextMenuRequestedAt, &view, [this](const QPoint &) { ++contextMenus; });
        BOOST_REQUIRE(QTest::qWaitForWindowExposed(&view));
    }
    void show() { view.showFigure(data, spec); }

    //! Two partners over thirty years without 2005; China 10 + 4 a year, Thailand 60 + 1 a year.
    static QByteArray thirtyYears()
    {
        QByteArray csv = "year,partner,value\n";
        for (int year = 1991; year <= 2020; ++year) {
            csv += QByteArray::number(year) + ",CHN," + (year == 2005 ? "" : QByteArray::number(10 + (year - 1991) * 4))
                + "\n";
            csv += QByteArray::number(year) + ",THA," + (year == 2005 ? "" : QByteArray::number(60 + (year - 1991)))
                + "\n";
        }
        return csv;
    }

    QPointF at(double x, double value) const
    {
        return view.pageToView({ view.painted().xToPage(x), view.painted().valueToPage(value) });
    }
    QPointF timeAxisAt(double x) const
    {
        return view.pageToView({ view.painted().xToPage(x), view.painted().plot.bottom() + 8 });
    }
    QPointF valueAxisAt(double value) const
    {
        return view.pageToView({ view.painted().plot.left() - 6, view.painted().valueToPage(value) });
    }
    double xAt(const QPointF &pixel) const { return view.painted().pageToX(view.viewToPage(pixel).x()); }
    double valueAt(const QPointF &pixel) const { return view.painted().pageToValue(view.viewToPage(pixel).y()); }
    ViewRange time() const { return { view.painted().timeAxis.minimum, view.painted().timeAxis.maximum }; }
    ViewRange values() const { return { view.painted().valueAxis.minimum, view.painted().valueAxis.maximum }; }
    //! Until what follows a gesture has happened.
    void settle() const { QTest::qWait(400); }

    void wheel(const QPointF &place, int angle, Qt::KeyboardModifiers modifiers = Qt::NoModifier, QPoint pixels = {},
        Qt::ScrollPhase phase = Qt::NoScrollPhase)
    {
        QWheelEvent event(
            place, view.viewport()->mapToGlobal(place), pixels, { 0, angle }, Qt::NoButton, modifiers, phase, false);
        QApplication::sendEvent(view.viewport(), &event);
    }
    void sideways(const QPointF &place, int angle)
    {
        QWheelEvent event(place, view.viewport()->mapToGlobal(place), {}, { angle, 0 }, Qt::NoButton, Qt::NoModifier,
            Qt::NoScrollPhase, false);
        QApplication::sendEvent(view.viewport(), &event);
    }
    //! Sent to the chart itself: the pointer of the test platform ends at the rim of its small screen.
    void move(const QPointF &place)
    {
        QMouseEvent event(
            QEvent::MouseMove, place, view.viewport()->mapToGlobal(place), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(view.viewport(), &event);
    }
    void drag(const QPointF &from, const QPointF &to, Qt::KeyboardModifiers modifiers = Qt::NoModifier,
        Qt::MouseButton button = Qt::LeftButton, bool release = true)
    {
        QTest::mousePress(view.viewport(), button, modifiers, from.toPoint());
        for (int i = 1; i <= 5; ++i) {
            const QPointF place = from + (to - from) * i / 5;
            QMouseEvent event(
                QEvent::MouseMove, place, view.viewport()->mapToGlobal(place), Qt::NoButton, button, modifiers);
            QApplication::sendEvent(view.viewport(), &event);
        }
        if (release)
            QTest::mouseRelease(view.viewport(), button, modifiers, to.toPoint());
    }
    void doubleClick(const QPointF &place)
    {
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, Qt::NoModifier, place.toPoint());
    }
    QPointF nameOf(int series) const
    {
        for (const HitArea &area : view.painted().hits)
            if (area.series == series && (area.kind == HitArea::Kind::Label || area.kind == HitArea::Kind::LegendEntry))
                return view.pageToView(area.rect.center());
        BOOST_FAIL("no name of series " << series);
        return {};
    }

    DatasetPtr data = readText(thirtyYears());
    FigureSpec spec;
    ChartView view;
    std::vector<std::uint32_t> selected;
    QString status;
    QList<int> ids;
    int contextMenus = 0;
};

} // namespace sampan::test
