// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/datasets.h"

#include "ui/window/navigator.h"

#include <QAccessible>
#include <QApplication>
#include <QStandardPaths>
#include <QTest>

using namespace sampan;
using namespace sampan::test;

namespace navigator_tests {

struct Fixture {
    Fixture()
    {
        // The wishes of no real desktop; in test mode the folder of the environment would not count.
        qputenv("XDG_CONFIG_HOME", folder.path().toLocal8Bit());
        QStandardPaths::setTestModeEnabled(false);
        QByteArray csv = "year,partner,value\n";
        for (int year = 1991; year <= 2020; ++year)
            csv += QByteArray::number(year) + ",CHN," + (year == 2005 ? "" : QByteArray::number(year - 1980)) + "\n"
                + QByteArray::number(year) + ",THA," + (year == 2005 ? "" : QByteArray::number(60)) + "\n";
        data = readText(csv);
        spec.query.by = QStringLiteral("partner");
        navigator.setScreenTheme(QStringLiteral("light"));
        navigator.resize(800, 60);
        navigator.show();
        show();
        QObject::connect(
            &navigator, &Navigator::specProposed, &navigator, [this](const FigureSpec &next, const QString &, int id) {
                spec = next;
                ids += id;
                show();
            });
        QObject::connect(&navigator, &Navigator::previewed, &navigator, [this](const FigureSpec &shown) {
            previews += shown.snapshot ? shown.snapshot->code() : QStringLiteral("none");
        });
        QObject::connect(&navigator, &Navigator::readingWanted, &navigator, [this](int period) { readings += period; });
        BOOST_REQUIRE(QTest::qWaitForWindowExposed(&navigator));
    }
    ~Fixture() { QStandardPaths::setTestModeEnabled(true); }
    void show() { navigator.showSpec(data, spec, compose(*data, spec)); }
    QString view() const
    {
        return spec.timeView ? QStringLiteral("%1..%2").arg(spec.timeView->minimum).arg(spec.timeView->maximum)
                             : QStringLiteral("all");
    }

    QTemporaryDir folder;
    DatasetPtr data;
    FigureSpec spec;
    Navigator navigator;
    QList<int> ids;
    QStringList previews;
    QList<int> readings;
};

} // namespace navigator_tests

BOOST_FIXTURE_TEST_SUITE(navigator_tests, Fixture)

BOOST_AUTO_TEST_CASE(two_handles_with_names_hold_the_ends_of_what_is_shown)
{
    BOOST_TEST(navigator.first()->value() == 1991);
    BOOST_TEST(navigator.last()->value() == 2020);
    BOOST_TEST(!navigator.first()->accessibleName().isEmpty());
    BOOST_TEST(navigator.first()->accessibleName() != navigator.last()->accessibleName());
    BOOST_TEST((navigator.first()->focusPolicy() == Qt::StrongFocus));
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(navigator.last());
    BOOST_REQUIRE(accessible);
    BOOST_REQUIRE(accessible->valueInterface());
    BOOST_TEST(accessible->valueInterface()->currentValue().toInt() == 2020);
    BOOST_TEST((accessible->role() == QAccessible::Slider));
}

BOOST_AUTO_TEST_CASE(arrows_home_end_and_pages_move_a_handle)
{
    NavigatorHandle *first = navigator.first(), *last = navigator.last();
    QTest::keyClick(first, Qt::Key_Right);
    QTest::keyClick(first, Qt::Key_Right);
    BOOST_TEST(view() == QStringLiteral("2..29"));
    QTest::keyClick(last, Qt::Key_Left);
    BOOST_TEST(view() == QStringLiteral("2..28"));
    QTest::keyClick(last, Qt::Key_PageUp); // a tenth of the years earlier
    BOOST_TEST(view() == QStringLiteral("2..26"));
    QTest::keyClick(last, Qt::Key_PageDown);
    BOOST_TEST(view() == QStringLiteral("2..28"));
    QTest::keyClick(last, Qt::Key_End);
    QTest::keyClick(first, Qt::Key_Home);
    BOOST_TEST(view() == QStringLiteral("all")); // no view at all
    QTest::keyClick(last, Qt::Key_Home); // two years stay in view
    BOOST_TEST(view() == QStringLiteral("0..2"));
    BOOST_TEST(last->value() == 1993);
}

BOOST_AUTO_TEST_CASE(dragging_a_handle_the_bright_part_and_the_field_choose_years)
{
    QWidget *strip = navigator.first()->parentWidget();
    const double year = (strip->width() - 16) / 29.0;
    const auto drag = [](QWidget *widget, const QPoint &from, int by) {
        QTest::mousePress(widget, Qt::LeftButton, {}, from);
        // The handle goes along, so the way is told from the widget that holds still.
        for (int part = 1; part <= 4; ++part) {
            const QPoint place = from + QPoint(by * part / 4, 0);
            QMouseEvent event(QEvent::MouseMove, place, widget->mapToGlobal(place), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(widget, &event);
        }
        QTest::mouseRelease(widget, Qt::LeftButton, {}, from + QPoint(by, 0));
    };
    drag(strip, QPoint(int(8 + 10 * year), 10), int(10 * year)); // a brush over the field
    BOOST_TEST(view() == QStringLiteral("10..20"));
    drag(strip, QPoint(int(8 + 15 * year), 10), int(-5 * year)); // the bright part
    BOOST_TEST(view() == QStringLiteral("5..15"));
    QTest::mouseDClick(strip, Qt::LeftButton, {}, QPoint(int(8 + 25 * year), 10));
    BOOST_TEST(view() == QStringLiteral("all"));
    NavigatorHandle *last = navigator.last();
    QTest::mousePress(last, Qt::LeftButton, {}, last->rect().center());
    const QPoint target = strip->mapToGlobal(QPoint(int(8 + 12 * year), 10));
    QMouseEvent event(
        QEvent::MouseMove, last->mapFromGlobal(target), target, Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(last, &event);
    QTest::mouseRelease(last, Qt::LeftButton);
    BOOST_TEST(view() == QStringLiteral("0..12"));
}

BOOST_AUTO_TEST_CASE(bars_have_one_handle_and_skip_a_year_without_data)
{
    spec.mark = Mark::Bar;
    spec.snapshot = Period { Frequency::Annual, 2004 };
    show();
    BOOST_TEST(!navigator.first()->isVisible());
    BOOST_TEST(navigator.snapshot()->isVisible());
    BOOST_TEST(navigator.snapshot()->value() == 2004);
    QTest::keyClick(navigator.snapshot(), Qt::Key_Home);
    BOOST_TEST(spec.snapshot->code() == QStringLiteral("1991"));
    navigator.snapshot()->setValue(2005); // empty: the nearest one
    BOOST_TEST((spec.snapshot->code() == QStringLiteral("2004") || spec.snapshot->code() == QStringLiteral("2006")));
    BOOST_TEST(navigator.snapshot()->value() == spec.snapshot->ordinal);
}

BOOST_AUTO_TEST_CASE(playing_previews_year_by_year_and_keeps_the_last_as_one_step)
{
    spec.mark = Mark::Bar;
    spec.snapshot = Period { Frequency::Annual, 2017 };
    show();
    QTest::keyClick(navigator.snapshot(), Qt::Key_Space);
    BOOST_TEST(navigator.isPlaying());
    BOOST_REQUIRE(QTest::qWaitFor([&] { return previews.size() >= 2; }, 8000));
    BOOST_TEST(ids.isEmpty()); // nothing is kept yet
    BOOST_TEST(previews.mid(0, 2).join(u' ') == QStringLiteral("2018 2019"));
    show(); // as the window does when the figure of a year is there
    BOOST_TEST(navigator.snapshot()->value() >= 2019); // the handle goes along
    QTest::keyClick(navigator.snapshot(), Qt::Key_Space);
    BOOST_TEST(!navigator.isPlaying());
    BOOST_TEST(ids.size() == 1);
    BOOST_TEST(spec.snapshot->ordinal >= 2019);
    spec.mark = Mark::Percent; // along time the year that is read goes on
    show();
    navigator.togglePlay();
    BOOST_REQUIRE(QTest::qWaitFor([&] { return readings.size() >= 3; }, 8000));
    navigator.togglePlay();
    BOOST_TEST(readings.first() == 0);
    BOOST_TEST(readings[1] == 1);
    BOOST_TEST(ids.size() == 1);
}

BOOST_AUTO_TEST_CASE(where_motion_is_not_wanted_play_goes_one_year_on)
{
    writeFile(folder.filePath(QStringLiteral("gtk-3.0/settings.ini")), "[Settings]\ngtk-enable-animations=false\n");
    spec.mark = Mark::Donut;
    spec.snapshot = Period { Frequency::Annual, 2004 };
    show();
    navigator.togglePlay();
    BOOST_TEST(!navigator.isPlaying());
    BOOST_TEST(spec.snapshot->code() == QStringLiteral("2006"));
    BOOST_TEST(previews.isEmpty());
    spec.snapshot = Period { Frequency::Annual, 2020 };
    show();
    navigator.togglePlay();
    BOOST_TEST(spec.snapshot->code() == QStringLiteral("1991")); // from the beginning
}

BOOST_AUTO_TEST_CASE(without_time_or_data_there_is_nothing_to_navigate)
{
    data = readText("partner,value\nCHN,1\nTHA,2\n");
    spec = defaultSpec(*data);
    show();
    BOOST_TEST(!navigator.isEnabled());
    navigator.togglePlay();
    BOOST_TEST(!navigator.isPlaying());
    navigator.clear();
    navigator.grab();
}

BOOST_AUTO_TEST_CASE(one_period_alone_shows_no_handles)
{
    const DatasetPtr many = data;
    BOOST_TEST(navigator.last()->isVisible());
    data = readText("year,partner,value\n2020,CHN,1\n2020,THA,2\n");
    show();
    BOOST_TEST(!navigator.isEnabled());
    BOOST_TEST(!navigator.first()->isVisible());
    BOOST_TEST(!navigator.last()->isVisible());
    data = many;
    show();
    BOOST_TEST(navigator.isEnabled());
    BOOST_TEST(navigator.last()->isVisible());
}

BOOST_AUTO_TEST_SUITE_END()
