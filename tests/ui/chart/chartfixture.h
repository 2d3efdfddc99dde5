// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/datasets.h"

#include "ui/chart/annotationtool.h"
#include "ui/chart/chartview.h"

#include <QApplication>
#include <QMouseEvent>
#include <QTest>

namespace sampan::test {

//! A chart of thirty years in a window, with a tool for annotations; proposals are taken as a document would.
struct ChartFixture {
    ChartFixture()
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
        QObject::connect(
            &tool, &AnnotationTool::specProposed, &view, [this](const FigureSpec &next, const QString &, int id) {
                spec = next;
                ids += id;
                show();
            });
        BOOST_REQUIRE(QTest::qWaitForWindowExposed(&view));
    }
    void show()
    {
        view.showFigure(data, spec);
        tool.showSpec(data, spec);
    }
    static QByteArray thirtyYears()
    {
        QByteArray csv = "year,partner,value\n";
        for (int year = 1991; year <= 2020; ++year) {
            csv += QByteArray::number(year) + ",CHN," + QByteArray::number(10 + (year - 1991) * 4) + "\n";
            csv += QByteArray::number(year) + ",THA," + QByteArray::number(60 + (year - 1991)) + "\n";
        }
        return csv;
    }
    QPointF at(double x, double value) const
    {
        return view.pageToView({ view.painted().xToPage(x), view.painted().valueToPage(value) });
    }
    QPointF centreOf(HitArea::Kind kind, int index = 0) const
    {
        for (const HitArea &area : view.painted().hits)
            if (area.kind == kind && area.period == index)
                return view.pageToView(area.rect.center());
        BOOST_FAIL("nothing of that kind");
        return {};
    }
    void drag(
        const QPointF &from, const QPointF &to, Qt::KeyboardModifiers modifiers = Qt::NoModifier, bool release = true)
    {
        QTest::mousePress(view.viewport(), Qt::LeftButton, modifiers, from.toPoint());
        for (int i = 1; i <= 5; ++i) {
            const QPointF place = from + (to - from) * i / 5;
            QMouseEvent event(
                QEvent::MouseMove, place, view.viewport()->mapToGlobal(place), Qt::NoButton, Qt::LeftButton, modifiers);
            QApplication::sendEvent(view.viewport(), &event);
        }
        if (release)
            QTest::mouseRelease(view.viewport(), Qt::LeftButton, modifiers, to.toPoint());
    }
    static Annotation annotation(AnnotationKind kind, const char *text, int from, int to = 0)
    {
        Annotation made;
        made.kind = kind;
        made.text = QString::fromUtf8(text);
        made.from = { Frequency::Annual, from };
        made.to = { Frequency::Annual, to == 0 ? from : to };
        return made;
    }

    DatasetPtr data = readText(thirtyYears());
    FigureSpec spec;
    ChartView view;
    AnnotationTool tool { &view };
    QList<int> ids;
};

} // namespace sampan::test
