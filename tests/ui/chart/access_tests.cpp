// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chart/handfixture.h"

#include "ui/chart/annotationtool.h"
#include "ui/chart/speech.h"

#include <QAccessible>

using namespace sampan;
using namespace sampan::test;

namespace access_tests {

struct Fixture : HandFixture {
    Fixture()
    {
        data = readText("year,partner,value (US$ million),status\n"
                        "2004,CHN,422,\n2004,THA,101,\n2005,CHN,563,\n2005,THA,120,E\n2006,CHN,733,\n2006,THA,,\n");
        show();
        view.activateWindow();
        BOOST_REQUIRE(QTest::qWaitForWindowActive(&view));
        view.setFocus();
    }
    QAccessibleInterface *chart() { return QAccessible::queryAccessibleInterface(&view); }
    QAccessibleInterface *childNamed(const QString &name, QAccessible::Role role)
    {
        for (int i = 0; i < chart()->childCount(); ++i)
            if (QAccessibleInterface *child = chart()->child(i);
                child->role() == role && child->text(QAccessible::Name).startsWith(name))
                return child;
        BOOST_FAIL("no child " << name.toStdString());
        return nullptr;
    }
    //! What a screen reader finds in focus; the test platform tells none of events, access/atspi listens to them.
    QString focused()
    {
        QAccessibleInterface *child = chart()->focusChild();
        return child ? child->text(QAccessible::Name) : QString();
    }
};

} // namespace access_tests

BOOST_FIXTURE_TEST_SUITE(access_tests, Fixture)

BOOST_AUTO_TEST_CASE(the_chart_has_its_role_its_title_and_a_summary)
{
    BOOST_TEST((chart()->role() == QAccessible::Chart));
    BOOST_TEST(chart()->text(QAccessible::Name) == view.figure().title);
    BOOST_TEST(chart()->text(QAccessible::Description) == view.figure().summary);
    BOOST_TEST(chart()->text(QAccessible::Description).contains(QStringLiteral("2 series")));
}

BOOST_AUTO_TEST_CASE(series_and_points_are_its_children_with_gaps_and_statuses)
{
    QAccessibleInterface *china = childNamed(QStringLiteral("China"), QAccessible::List);
    BOOST_TEST(china->text(QAccessible::Name).contains(QStringLiteral("3 value")));
    BOOST_TEST(china->childCount() == 3);
    BOOST_TEST(china->child(1)->text(QAccessible::Name) == QStringLiteral("2005, China, 563 million US dollars"));
    QAccessibleInterface *thailand = childNamed(QStringLiteral("Thailand"), QAccessible::List);
    BOOST_TEST(thailand->child(1)->text(QAccessible::Name)
        == QStringLiteral("2005, Thailand, 120 million US dollars, estimated"));
    BOOST_TEST(thailand->child(2)->text(QAccessible::Name) == QStringLiteral("2006, Thailand, no data"));
    BOOST_TEST(thailand->text(QAccessible::Name).contains(QStringLiteral("1 missing")));
    // Parents, indices and places fit together.
    BOOST_TEST((china->child(1)->parent() == china));
    BOOST_TEST(china->indexOfChild(china->child(1)) == 1);
    BOOST_TEST((china->parent() == chart()));
    for (int i = 0; i < chart()->childCount(); ++i)
        BOOST_TEST(chart()->indexOfChild(chart()->child(i)) == i);
    const QRect rect = china->child(1)->rect();
    const QPointF place = at(1, 563);
    BOOST_TEST(rect.contains(view.viewport()->mapToGlobal(place).toPoint()));
}

BOOST_AUTO_TEST_CASE(moving_by_keys_moves_the_focus)
{
    QTest::keyClick(&view, Qt::Key_Home);
    BOOST_TEST(focused().startsWith(QStringLiteral("2004")));
    BOOST_TEST(focused().contains(QStringLiteral("Thailand")));
    QTest::keyClick(&view, Qt::Key_Right);
    BOOST_TEST(focused().startsWith(QStringLiteral("2005")));
    QTest::keyClick(&view, Qt::Key_Down);
    BOOST_TEST(focused() == QStringLiteral("2005, China, 563 million US dollars"));
    BOOST_TEST((chart()->focusChild() != nullptr));
    BOOST_TEST(chart()->focusChild()->state().focused);
}

BOOST_AUTO_TEST_CASE(tab_leads_from_the_title_to_the_source_and_the_legend_is_a_row_of_switches)
{
    view.setFocus(Qt::TabFocusReason);
    view.clearFocus();
    view.setFocus(Qt::TabFocusReason);
    QCoreApplication::processEvents();
    BOOST_TEST(focused().startsWith(view.figure().title));
    BOOST_TEST((chart()->focusChild()->role() == QAccessible::Heading));
    QTest::keyClick(&view, Qt::Key_Tab);
    QTest::keyClick(&view, Qt::Key_Tab);
    BOOST_TEST(focused() == QStringLiteral("China"));
    BOOST_TEST((chart()->focusChild()->role() == QAccessible::CheckBox));
    BOOST_TEST(chart()->focusChild()->state().checked);
    QTest::keyClick(&view, Qt::Key_Right);
    BOOST_TEST(focused() == QStringLiteral("Thailand"));
    QTest::keyClick(&view, Qt::Key_Space);
    BOOST_TEST(spec.hidden.size() == 1);
    BOOST_TEST(!chart()->focusChild()->state().checked);
    QTest::keyClick(&view, Qt::Key_Space); // its name stayed, so it comes back
    BOOST_TEST(spec.hidden.isEmpty());
}

BOOST_AUTO_TEST_CASE(the_switches_can_be_pressed_by_a_screen_reader)
{
    QAccessibleInterface *entry = childNamed(QStringLiteral("Thailand"), QAccessible::CheckBox);
    BOOST_REQUIRE(entry->actionInterface());
    entry->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    BOOST_TEST(spec.hidden.size() == 1);
    QAccessibleInterface *point = childNamed(QStringLiteral("China"), QAccessible::List)->child(2);
    point->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    BOOST_REQUIRE(selected.size() == 1U);
    BOOST_TEST(data->observations.values[selected[0]] == 733);
    BOOST_TEST(point->state().selected);
}

BOOST_AUTO_TEST_CASE(another_figure_has_other_parts)
{
    QAccessibleInterface *old = childNamed(QStringLiteral("China"), QAccessible::List)->child(1);
    BOOST_TEST(old->isValid());
    spec.mark = Mark::Donut;
    spec.snapshot = Period { Frequency::Annual, 2005 };
    show();
    QAccessibleInterface *china = childNamed(QStringLiteral("China"), QAccessible::List);
    BOOST_REQUIRE(china->childCount() == 1);
    BOOST_TEST(china->child(0)->text(QAccessible::Name) == QStringLiteral("2005, China, 563 million US dollars"));
}

BOOST_AUTO_TEST_CASE(values_are_said_in_words)
{
    Figure figure;
    figure.quantity = Quantity { QStringLiteral("US dollar"), 6, QStringLiteral("USD"), {}, {} };
    BOOST_TEST(spokenValue(figure, 563) == QStringLiteral("563 million US dollars"));
    figure.quantity.scale = 0;
    BOOST_TEST(spokenValue(figure, 1500) == QStringLiteral("1,500 US dollars"));
    figure.quantity = Quantity { QStringLiteral("yuan"), 8, QStringLiteral("CNY"), {}, {} };
    BOOST_TEST(spokenValue(figure, 12.5) == QStringLiteral("12.5 hundred million yuan"));
    figure.quantity = Quantity { QStringLiteral("percent"), 0, {}, {}, {} };
    BOOST_TEST(spokenValue(figure, 12.5) == QStringLiteral("12.5 per cent"));
    figure.quantity = Quantity { QStringLiteral("projects"), 0, {}, {}, {} };
    BOOST_TEST(spokenValue(figure, 40) == QStringLiteral("40 projects"));
}

BOOST_AUTO_TEST_CASE(what_is_written_on_the_figure_is_read_and_a_layer_of_points_has_no_gaps)
{
    Annotation band;
    band.kind = AnnotationKind::Band;
    band.text = QStringLiteral("Talks");
    band.from = { Frequency::Annual, 2004 };
    band.to = { Frequency::Annual, 2005 };
    Annotation event;
    event.kind = AnnotationKind::Line;
    event.text = QStringLiteral("Accord");
    event.from = event.to = { Frequency::Annual, 2006 };
    spec.annotations = { band, event };
    PointLayer layer;
    layer.label = QStringLiteral("As quoted");
    layer.periods = { Period { Frequency::Annual, 2005 } };
    spec.points = { layer };
    spec.query.where = { { QStringLiteral("partner"), { QStringLiteral("CHN") } } };
    show();
    QString said;
    for (int i = 0; i < chart()->childCount(); ++i)
        said += chart()->child(i)->text(QAccessible::Name) + u'\n';
    BOOST_TEST(said.contains(QStringLiteral("Talks, Band, 2004–2005\n")), said.toStdString());
    BOOST_TEST(said.contains(QStringLiteral("Accord, Line, 2006\n")));
    QAccessibleInterface *points = childNamed(QStringLiteral("As quoted"), QAccessible::List);
    BOOST_TEST(points->childCount() == 1);
    BOOST_TEST(points->child(0)->text(QAccessible::Name).startsWith(QStringLiteral("2005")));
    BOOST_TEST(points->indexOfChild(points->child(0)) == 0);
}

BOOST_AUTO_TEST_CASE(tab_reaches_what_is_written_on_the_figure_and_its_moves_are_said)
{
    Annotation accord;
    accord.text = QStringLiteral("Accord");
    accord.from = accord.to = { Frequency::Annual, 2004 };
    Annotation note = accord;
    note.kind = AnnotationKind::Label;
    note.text = QStringLiteral("Note");
    note.series = QStringLiteral("CHN");
    spec.annotations = { accord, note };
    show();
    AnnotationTool tool(&view);
    tool.showSpec(data, spec);
    QObject::connect(&tool, &AnnotationTool::specProposed, &view, [&](const FigureSpec &next) {
        spec = next;
        show();
        tool.showSpec(data, spec);
    });
    QTest::keyClick(&view, Qt::Key_Tab); // the names
    QTest::keyClick(&view, Qt::Key_Tab);
    BOOST_TEST(focused() == QStringLiteral("Accord, Line, 2004"));
    BOOST_TEST(tool.selected() == 0);
    QTest::keyClick(&view, Qt::Key_Tab);
    BOOST_TEST(focused() == QStringLiteral("Note, Label, 2004"));
    BOOST_TEST(tool.selected() == 1);
    QTest::keyClick(&view, Qt::Key_Right);
    BOOST_TEST(spec.annotations[1].from.code() == QStringLiteral("2005"));
    BOOST_TEST(focused() == QStringLiteral("Note, Label, 2005"));
    BOOST_TEST(status == QStringLiteral("Note, Label, 2005"));
    QTest::keyClick(&view, Qt::Key_Backtab, Qt::ShiftModifier);
    BOOST_TEST(focused() == QStringLiteral("Accord, Line, 2004"));
    QTest::keyClick(&view, Qt::Key_Escape);
    BOOST_TEST(tool.selected() == -1);
    QTest::keyClick(&view, Qt::Key_Home); // the plot's again
    BOOST_TEST(focused().startsWith(QStringLiteral("2004; ")), focused().toStdString());
    // What is selected with the mouse or in the list is where the keys are.
    tool.select(1);
    BOOST_TEST(focused() == QStringLiteral("Note, Label, 2005"));
    QTest::keyClick(&view, Qt::Key_Delete);
    BOOST_TEST(spec.annotations.size() == 1U);
    BOOST_TEST(!focused().contains(QStringLiteral("Note")));
}

BOOST_AUTO_TEST_SUITE_END()
