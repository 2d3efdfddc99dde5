// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/modeldata.h"

#include "ui/document/document.h"

#include <QSignalSpy>
#include <QTest>

using namespace sampan;

namespace document_tests {

struct Fixture {
    FigureSpec titled(const char *title) const
    {
        FigureSpec spec = document.currentSpec();
        spec.title = QString::fromLatin1(title);
        return spec;
    }
    FigureSpec zoomed(double minimum, double maximum) const
    {
        FigureSpec spec = document.currentSpec();
        spec.timeView = ViewRange { minimum, maximum };
        return spec;
    }
    Document document { twoViews() };

    static std::shared_ptr<Dataset> twoViews()
    {
        auto data = test::smallDataset();
        for (const char *name : { "first", "second" }) {
            FigureSpec spec;
            spec.name = QString::fromLatin1(name);
            spec.title = QString::fromLatin1(name);
            data->metadata.views.push_back(spec.toJson());
        }
        return data;
    }
};

} // namespace document_tests

BOOST_FIXTURE_TEST_SUITE(document_tests, Fixture)

BOOST_AUTO_TEST_CASE(figures_are_the_views_of_the_dataset_or_one_made_for_it)
{
    BOOST_TEST(document.figureCount() == 2);
    BOOST_TEST(document.spec(1).title == QStringLiteral("second"));
    const Document plain(test::smallDataset());
    BOOST_TEST(plain.figureCount() == 1);
}

BOOST_AUTO_TEST_CASE(an_edit_is_one_step_and_undo_brings_the_spec_back_exactly)
{
    const FigureSpec before = document.currentSpec();
    const QSignalSpy changes(&document, &Document::specChanged);
    document.edit(titled("Other"), QStringLiteral("title"));
    BOOST_TEST(document.currentSpec().title == QStringLiteral("Other"));
    BOOST_TEST(changes.count() == 1);
    document.edit(document.currentSpec(), QStringLiteral("nothing"));
    BOOST_TEST(document.undoStack()->count() == 1); // an equal spec is no step
    document.undoStack()->undo();
    BOOST_TEST((document.currentSpec() == before));
    document.undoStack()->redo();
    BOOST_TEST(document.currentSpec().title == QStringLiteral("Other"));
}

BOOST_AUTO_TEST_CASE(a_burst_of_the_wheel_is_one_step)
{
    const FigureSpec before = document.currentSpec();
    for (int notch = 1; notch <= 5; ++notch)
        document.edit(zoomed(notch, 30 - notch), QStringLiteral("zoom"), 1);
    BOOST_TEST(document.undoStack()->count() == 1);
    document.undoStack()->undo();
    BOOST_TEST((document.currentSpec() == before));
}

BOOST_AUTO_TEST_CASE(bursts_of_different_gestures_and_plain_edits_stay_apart)
{
    document.edit(zoomed(1, 9), QStringLiteral("zoom"), 1);
    document.edit(zoomed(2, 8), QStringLiteral("pan"), 2);
    document.edit(titled("a"), QStringLiteral("title"));
    document.edit(titled("b"), QStringLiteral("title"));
    BOOST_TEST(document.undoStack()->count() == 4);
}

BOOST_AUTO_TEST_CASE(after_a_pause_the_wheel_begins_a_new_step)
{
    document.edit(zoomed(1, 9), QStringLiteral("zoom"), 1);
    QTest::qWait(600); // bursts end after half a second
    document.edit(zoomed(2, 8), QStringLiteral("zoom"), 1);
    BOOST_TEST(document.undoStack()->count() == 2);
}

BOOST_AUTO_TEST_CASE(a_burst_that_ends_where_it_began_leaves_nothing_to_undo)
{
    const FigureSpec before = document.currentSpec();
    document.edit(zoomed(1, 9), QStringLiteral("zoom"), 1);
    document.edit(before, QStringLiteral("zoom"), 1);
    BOOST_TEST((document.currentSpec() == before));
    BOOST_TEST(!document.undoStack()->canUndo());
}

BOOST_AUTO_TEST_CASE(undo_goes_to_the_figure_it_changes)
{
    document.edit(titled("A"), QStringLiteral("title"));
    document.setCurrent(1);
    document.edit(titled("B"), QStringLiteral("title"));
    document.setCurrent(0);
    document.undoStack()->undo();
    BOOST_TEST(document.current() == 1);
    BOOST_TEST(document.spec(1).title == QStringLiteral("second"));
    document.undoStack()->undo();
    BOOST_TEST(document.current() == 0);
    BOOST_TEST(document.spec(0).title == QStringLiteral("first"));
}

BOOST_AUTO_TEST_CASE(a_dataset_read_again_keeps_figures_and_history)
{
    document.edit(titled("Mine"), QStringLiteral("title"));
    const QSignalSpy replaced(&document, &Document::datasetReplaced);
    auto fresh = test::smallDataset();
    fresh->metadata.title = QStringLiteral("Newer");
    document.replaceDataset(fresh);
    BOOST_TEST(replaced.count() == 1);
    BOOST_TEST(document.title() == QStringLiteral("Newer"));
    BOOST_TEST(document.currentSpec().title == QStringLiteral("Mine"));
    BOOST_TEST(document.undoStack()->canUndo());
    document.replaceDataset(nullptr);
    BOOST_TEST(document.title() == QStringLiteral("Newer"));
    BOOST_TEST(replaced.count() == 1);
}

BOOST_AUTO_TEST_CASE(there_is_no_figure_outside_the_list)
{
    const QSignalSpy moved(&document, &Document::currentChanged);
    document.setCurrent(-1);
    document.setCurrent(2);
    BOOST_TEST(document.current() == 0);
    document.setCurrent(1);
    BOOST_TEST(moved.count() == 1);
}

BOOST_AUTO_TEST_CASE(back_and_forward_walk_views_and_figures_and_leave_the_rest_alone)
{
    document.edit(zoomed(2, 10), QStringLiteral("zoom"));
    document.edit(titled("Mine"), QStringLiteral("title")); // no view
    document.edit(zoomed(4, 8), QStringLiteral("zoom"));
    document.setCurrent(1);
    BOOST_TEST(!document.canGoForward());
    document.goBack();
    BOOST_TEST(document.current() == 0);
    BOOST_TEST((document.currentSpec().timeView == ViewRange { 4, 8 }));
    document.goBack();
    BOOST_TEST((document.currentSpec().timeView == ViewRange { 2, 10 }));
    BOOST_TEST(document.currentSpec().title == QStringLiteral("Mine"));
    document.goBack();
    BOOST_TEST(!document.currentSpec().timeView);
    BOOST_TEST(!document.canGoBack());
    document.goBack(); // nothing happens
    document.goForward();
    BOOST_TEST((document.currentSpec().timeView == ViewRange { 2, 10 }));
    document.edit(zoomed(5, 6), QStringLiteral("zoom")); // elsewhere: what lay ahead is forgotten
    BOOST_TEST(!document.canGoForward());
    document.goBack();
    BOOST_TEST((document.currentSpec().timeView == ViewRange { 2, 10 }));
}

BOOST_AUTO_TEST_CASE(a_burst_is_one_view_and_undo_of_a_view_is_another)
{
    for (int notch = 1; notch <= 5; ++notch)
        document.edit(zoomed(notch, 30 - notch), QStringLiteral("zoom"), 1);
    document.goBack();
    BOOST_TEST(!document.currentSpec().timeView);
    BOOST_TEST(!document.canGoBack());
    document.undoStack()->undo(); // the walk itself
    BOOST_TEST((document.currentSpec().timeView == ViewRange { 5, 25 }));
    BOOST_TEST(document.canGoBack());
}

BOOST_AUTO_TEST_CASE(several_figures_change_in_one_step)
{
    FigureSpec first = document.spec(0), second = document.spec(1);
    first.hidden = second.hidden = QStringList { QStringLiteral("CHN") };
    const QSignalSpy changes(&document, &Document::specChanged);
    document.edit({ { 0, first }, { 1, second } }, QStringLiteral("hide"));
    BOOST_TEST(document.undoStack()->count() == 1);
    BOOST_TEST(changes.count() == 2);
    BOOST_TEST(document.current() == 0);
    document.undoStack()->undo();
    BOOST_TEST(document.spec(0).hidden.isEmpty());
    BOOST_TEST(document.spec(1).hidden.isEmpty());
}

BOOST_AUTO_TEST_CASE(undo_leaves_a_figure_where_it_stands_beside)
{
    document.setBeside(1);
    FigureSpec second = document.spec(1);
    second.mark = Mark::Donut;
    document.edit({ { 1, second } }, QStringLiteral("chart type"));
    document.undoStack()->undo();
    BOOST_TEST(document.current() == 0);
    BOOST_TEST(document.beside() == 1);
    BOOST_TEST((document.spec(1).mark == Mark::Line));
    document.setBeside(7);
    BOOST_TEST(document.beside() == 1);
}

BOOST_AUTO_TEST_CASE(the_history_says_what_became_of_the_figure)
{
    FigureSpec spec = document.currentSpec();
    const auto last = [this] { return document.undoStack()->command(document.undoStack()->count() - 1)->text(); };
    spec.mark = Mark::Column;
    document.edit(spec, QStringLiteral("chart type"));
    BOOST_TEST(last() == QStringLiteral("Chart type: Columns"));
    BOOST_TEST(document.undoStack()->undoText() == QStringLiteral("chart type"));
    spec.scale = ValueScale::Logarithmic;
    document.edit(spec, QStringLiteral("scale"));
    BOOST_TEST(last() == QStringLiteral("Logarithmic scale"));
    spec.query.from = Period { Frequency::Annual, 1995 };
    spec.query.to = Period { Frequency::Annual, 2010 };
    document.edit(spec, QStringLiteral("period"));
    BOOST_TEST(last() == QStringLiteral("Period: 1995–2010"));
    spec.title = QStringLiteral("Mine");
    document.edit(spec, QStringLiteral("title"));
    BOOST_TEST(last() == QStringLiteral("Title"));
}

BOOST_AUTO_TEST_SUITE_END()
