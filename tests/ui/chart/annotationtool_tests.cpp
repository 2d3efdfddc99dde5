// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chart/chartfixture.h"

#include <QLineEdit>

using namespace sampan;
using namespace sampan::test;

BOOST_FIXTURE_TEST_SUITE(annotationtool_tests, ChartFixture)

BOOST_AUTO_TEST_CASE(a_line_is_dragged_by_its_name_and_snaps_to_years_as_one_step)
{
    spec.annotations = { annotation(AnnotationKind::Line, "Agreement", 2002) };
    show();
    const QPointF name = centreOf(HitArea::Kind::Event);
    drag(name, name + QPointF(at(15.3, 0).x() - at(11, 0).x(), 0));
    BOOST_REQUIRE(spec.annotations.size() == 1U);
    BOOST_TEST(spec.annotations[0].from.code() == QStringLiteral("2006"));
    BOOST_TEST(ids.size() == 1);
    BOOST_TEST(!spec.timeView);
    // Never beyond the data.
    const QPointF again = centreOf(HitArea::Kind::Event);
    drag(again, again + QPointF(3000, 0));
    BOOST_TEST(spec.annotations[0].from.code() == QStringLiteral("2020"));
}

BOOST_AUTO_TEST_CASE(a_band_is_moved_whole_by_its_name_and_stretched_by_its_edges)
{
    spec.annotations = { annotation(AnnotationKind::Band, "Crisis", 1997, 1998) };
    show();
    const double year = at(1, 0).x() - at(0, 0).x();
    const QPointF name = centreOf(HitArea::Kind::Event);
    drag(name, name + QPointF(3 * year, 0));
    BOOST_TEST(spec.annotations[0].from.code() == QStringLiteral("2000"));
    BOOST_TEST(spec.annotations[0].to.code() == QStringLiteral("2001"));
    const QPointF end = centreOf(HitArea::Kind::BandEnd);
    drag(end, end + QPointF(4 * year, 0));
    BOOST_TEST(spec.annotations[0].from.code() == QStringLiteral("2000"));
    BOOST_TEST(spec.annotations[0].to.code() == QStringLiteral("2005"));
    const QPointF start = centreOf(HitArea::Kind::BandStart);
    drag(start, start + QPointF(20 * year, 0)); // it stops at the other edge
    BOOST_TEST(spec.annotations[0].from.code() == QStringLiteral("2005"));
    BOOST_TEST(spec.annotations[0].to.code() == QStringLiteral("2005"));
}

BOOST_AUTO_TEST_CASE(a_label_is_dragged_freely_and_its_leader_snaps_to_the_nearest_point)
{
    spec.annotations = { annotation(AnnotationKind::Label, "Note", 2000) };
    show();
    const QPointF before = centreOf(HitArea::Kind::Note);
    const QPointF wanted = at(20, 20);
    drag(before, wanted);
    BOOST_TEST(QLineF(centreOf(HitArea::Kind::Note), wanted).length() < 3);
    BOOST_TEST(spec.annotations[0].offset.has_value());
    BOOST_TEST(spec.annotations[0].from.code() == QStringLiteral("2000"));
    drag(centreOf(HitArea::Kind::NoteAnchor), at(14.8, 73)); // 2006: China 70, Thailand 75
    BOOST_TEST(spec.annotations[0].from.code() == QStringLiteral("2006"));
    BOOST_TEST(spec.annotations[0].series == QStringLiteral("THA"));
    BOOST_TEST(QLineF(centreOf(HitArea::Kind::NoteAnchor), at(15, 75)).length() < 2);
}

BOOST_AUTO_TEST_CASE(escape_in_the_middle_of_a_drag_leaves_all_as_it_was)
{
    spec.annotations = { annotation(AnnotationKind::Line, "Agreement", 2002) };
    show();
    const FigureSpec before = spec;
    const QPointF name = centreOf(HitArea::Kind::Event);
    drag(name, name + QPointF(120, 0), Qt::NoModifier, false);
    QTest::keyClick(&view, Qt::Key_Escape);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, (name + QPointF(120, 0)).toPoint());
    BOOST_TEST((spec == before));
    BOOST_TEST(ids.isEmpty());
    BOOST_TEST(QLineF(centreOf(HitArea::Kind::Event), name).length() < 1);
}

BOOST_AUTO_TEST_CASE(a_double_click_opens_the_text_and_enter_keeps_it)
{
    spec.annotations = { annotation(AnnotationKind::Line, "Agreement", 2002) };
    show();
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, centreOf(HitArea::Kind::Event).toPoint());
    BOOST_REQUIRE(tool.editor());
    BOOST_TEST(tool.editor()->text() == QStringLiteral("Agreement"));
    QTest::keyClicks(tool.editor(), QStringLiteral("ml 0")); // letters and digits are no commands here
    QTest::keyClick(tool.editor(), Qt::Key_Return);
    BOOST_TEST(!tool.editor());
    BOOST_TEST(spec.annotations[0].text == QStringLiteral("ml 0"));
    tool.edit(0);
    tool.editor()->setText(QStringLiteral("other"));
    QTest::keyClick(tool.editor(), Qt::Key_Escape);
    BOOST_TEST(spec.annotations[0].text == QStringLiteral("ml 0"));
    tool.edit(0);
    tool.editor()->clear();
    QTest::keyClick(tool.editor(), Qt::Key_Return);
    BOOST_TEST(spec.annotations.empty()); // without a text there is nothing
}

BOOST_AUTO_TEST_CASE(what_is_selected_moves_with_the_arrow_keys_and_is_deleted_with_delete)
{
    spec.annotations
        = { annotation(AnnotationKind::Line, "one", 2002), annotation(AnnotationKind::Label, "two", 2010) };
    show();
    view.setFocus();
    tool.select(0);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Right);
    BOOST_TEST(spec.annotations[0].from.code() == QStringLiteral("2004"));
    BOOST_TEST(ids.size() == 2);
    BOOST_TEST(ids.front() == ids.back()); // one step of undo
    tool.select(1);
    const double before = centreOf(HitArea::Kind::Note).y();
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Down);
    BOOST_TEST(centreOf(HitArea::Kind::Note).y() != before);
    QTest::keyClick(&view, Qt::Key_Delete);
    BOOST_REQUIRE(spec.annotations.size() == 1U);
    BOOST_TEST(spec.annotations[0].text == QStringLiteral("one"));
    BOOST_TEST(tool.selected() == -1);
    QTest::keyClick(&view, Qt::Key_Right); // the hairline's again
    BOOST_TEST(view.readingPeriod() >= 0);
}

BOOST_AUTO_TEST_CASE(adding_takes_the_year_that_is_read_and_opens_the_text)
{
    view.setReadingPeriod(7);
    tool.add(AnnotationKind::Line);
    BOOST_REQUIRE(spec.annotations.size() == 1U);
    BOOST_TEST(spec.annotations[0].from.code() == QStringLiteral("1998"));
    BOOST_REQUIRE(tool.editor());
    QTest::keyClicks(tool.editor(), QStringLiteral("Crisis"));
    QTest::keyClick(tool.editor(), Qt::Key_Return);
    BOOST_TEST(spec.annotations[0].text == QStringLiteral("Crisis"));
    spec.measured = MeasureSpan { { Frequency::Annual, 2005 }, { Frequency::Annual, 2003 } };
    show();
    tool.add(AnnotationKind::Band); // between the handles
    BOOST_REQUIRE(spec.annotations.size() == 2U);
    BOOST_TEST(spec.annotations[1].from.code() == QStringLiteral("2003"));
    BOOST_TEST(spec.annotations[1].to.code() == QStringLiteral("2005"));
}

BOOST_AUTO_TEST_CASE(a_milestone_is_the_datasets_until_the_hand_moves_it)
{
    data = shippedDataset("china-asean-trade");
    spec = viewsOf(*data).front();
    spec.milestones = true;
    spec.milestoneFilter.clear();
    show();
    int shown = -1;
    for (int i = 0; i < int(view.figure().events.size()); ++i)
        for (const HitArea &area : view.painted().hits)
            if (shown < 0 && area.kind == HitArea::Kind::Event && area.period == i)
                shown = i;
    BOOST_REQUIRE(shown >= 0);
    const QString title = view.figure().events[std::size_t(shown)].title;
    const QPointF name = centreOf(HitArea::Kind::Event, shown);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, name.toPoint());
    BOOST_TEST(ids.isEmpty());
    drag(name, name + QPointF(2 * (at(1, 1).x() - at(0, 1).x()), 0));
    BOOST_REQUIRE(spec.annotations.size() == 1U);
    BOOST_TEST(spec.annotations[0].text == title);
    BOOST_TEST(!spec.milestoneFilter.contains(title));
    BOOST_TEST(ids.size() == 1);
}

BOOST_AUTO_TEST_CASE(after_the_editor_the_keys_are_the_plots_again)
{
    view.activateWindow();
    BOOST_REQUIRE(QTest::qWaitForWindowActive(&view));
    view.setFocus();
    tool.add(AnnotationKind::Line);
    QWidget *editor = view.findChild<QWidget *>(QStringLiteral("annotationEditor"));
    BOOST_REQUIRE(editor);
    BOOST_REQUIRE(editor->hasFocus());
    QTest::keyClicks(editor, QStringLiteral("Crisis"));
    QTest::keyClick(editor, Qt::Key_Return);
    BOOST_TEST(view.hasFocus());
    QTest::keyClick(&view, Qt::Key_End);
    BOOST_TEST(view.readingPeriod() == 29);
}

BOOST_AUTO_TEST_CASE(what_the_keys_move_out_of_the_view_takes_the_view_along)
{
    spec.annotations = { annotation(AnnotationKind::Label, "Pact", 2004) };
    spec.timeView = ViewRange { 9, 14 }; // 2000 to 2005
    show();
    tool.select(0);
    view.setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&view, Qt::Key_Right);
    BOOST_TEST(spec.annotations[0].from.code() == QStringLiteral("2007"));
    BOOST_TEST(spec.timeView->minimum == 11); // 2002 to 2007
    BOOST_TEST(spec.timeView->maximum == 16);
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(&view, Qt::Key_Left);
    BOOST_TEST(spec.annotations[0].from.code() == QStringLiteral("2001"));
    BOOST_TEST(spec.timeView->minimum == 10);
    BOOST_TEST(spec.timeView->maximum == 15);
}

BOOST_AUTO_TEST_SUITE_END()
