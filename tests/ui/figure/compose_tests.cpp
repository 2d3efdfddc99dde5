// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/datasets.h"

#include "ui/figure/figure.h"

#include <cmath>

using namespace sampan;
using namespace sampan::test;

namespace compose_tests {

FigureSpec specOf(Mark mark, const char *by = "")
{
    FigureSpec spec;
    spec.mark = mark;
    spec.query.by = QString::fromLatin1(by);
    return spec;
}

const QByteArray partners = "year,partner,value (US$ million),status\n"
                            "2018,CHN,60,\n2018,THA,30,\n2018,World,100,\n"
                            "2019,CHN,80,E\n2019,THA,40,\n2019,World,200,\n"
                            "2020,CHN,90,\n2020,THA,,\n2020,World,300,\n";

} // namespace compose_tests

BOOST_AUTO_TEST_SUITE(compose_tests)

BOOST_AUTO_TEST_CASE(series_are_cut_into_runs_at_gaps)
{
    const Figure figure
        = compose(*readText("year,value\n1991,1\n1992,2\n1993,\n1994,4\n1995,5\n1996,6\n"), specOf(Mark::Line));
    BOOST_REQUIRE(figure.series.size() == 1U);
    BOOST_REQUIRE(figure.series[0].runs.size() == 2U);
    BOOST_TEST(figure.series[0].runs[0].size() == 2U);
    BOOST_TEST(figure.series[0].runs[1].size() == 3U);
    BOOST_TEST(figure.series[0].missing == 1);
    BOOST_TEST(figure.series[0].at(2) == nullptr); // never a value in between
    BOOST_TEST(figure.notices.join(u' ').contains(QStringLiteral("1 of 6")));
}

BOOST_AUTO_TEST_CASE(the_parts_of_a_hundred_per_cent_add_up_to_it)
{
    FigureSpec spec = specOf(Mark::Percent, "partner");
    spec.query.remainder = true;
    const Figure figure = compose(*readText(partners), spec);
    for (int period = 0; period < 2; ++period) {
        double sum = 0, highest = 0;
        for (const FigureSeries &series : figure.series)
            if (const FigurePoint *point = series.at(period)) {
                sum += point->high - point->low;
                highest = std::max(highest, point->high);
            }
        BOOST_TEST(std::abs(sum - 100) < 1e-9);
        BOOST_TEST(std::abs(highest - 100) < 1e-9);
    }
    // 60 of 100 and 80 of 200, not of 90 and 120
    const auto china = std::find_if(figure.series.begin(), figure.series.end(),
        [](const FigureSeries &series) { return series.code == QStringLiteral("CHN"); });
    BOOST_REQUIRE((china != figure.series.end()));
    BOOST_TEST(std::abs(china->at(0)->value - 60) < 1e-9);
    BOOST_TEST(std::abs(china->at(1)->value - 40) < 1e-9);
}

BOOST_AUTO_TEST_CASE(stacked_parts_stand_on_one_another)
{
    const Figure figure = compose(*readText(partners), specOf(Mark::Stacked, "partner"));
    double top = 0;
    for (const FigureSeries &series : figure.series) {
        const FigurePoint *point = series.at(0);
        BOOST_REQUIRE(point);
        BOOST_TEST(point->low == top);
        BOOST_TEST(point->high == top + point->value);
        top = point->high;
    }
    BOOST_TEST(top == 90); // 60 + 30
}

BOOST_AUTO_TEST_CASE(bars_stand_in_order_of_size_for_the_period_asked)
{
    FigureSpec spec = specOf(Mark::Bar, "partner");
    spec.snapshot = Period { Frequency::Annual, 2019 };
    const Figure figure = compose(*readText(partners), spec);
    BOOST_REQUIRE(figure.series.size() == 2U);
    BOOST_TEST(figure.series[0].code == QStringLiteral("CHN"));
    BOOST_TEST(figure.series[0].runs[0][0].value == 80);
    BOOST_TEST(figure.series[1].runs[0][0].value == 40);
    BOOST_TEST(figure.subtitle.contains(QStringLiteral("2019")));
}

BOOST_AUTO_TEST_CASE(the_unit_is_named_once)
{
    const Figure figure = compose(*readText(partners), specOf(Mark::Line, "partner"));
    BOOST_TEST(figure.subtitle.count(QStringLiteral("US$")) == 1);
    for (const Tick &tick : figure.valueAxis.ticks)
        BOOST_TEST(!tick.text.contains(QStringLiteral("US$")));
}

BOOST_AUTO_TEST_CASE(values_in_millions_are_shown_in_the_scale_that_reads_well_and_stay_exact)
{
    const Figure figure
        = compose(*readText("year,value (US$ million)\n2019,641000.5\n2020,685280.25\n"), specOf(Mark::Line));
    BOOST_TEST(figure.displayFactor == 1000);
    BOOST_TEST(figure.shortValue(685280.25) == QStringLiteral("685")); // three digits of the largest
    BOOST_TEST(figure.exactValue(685280.25).contains(QStringLiteral("685,280.25")));
    BOOST_TEST(figure.exactValue(685280.25).contains(QStringLiteral("million")));
}

BOOST_AUTO_TEST_CASE(estimates_are_told_with_their_periods)
{
    const Figure figure = compose(*readText(partners), specOf(Mark::Line, "partner"));
    BOOST_TEST(figure.notes.join(u' ').contains(QStringLiteral("2019")));
    BOOST_TEST(figure.notes.join(u' ').contains(QStringLiteral("stimated")));
}

BOOST_AUTO_TEST_CASE(the_source_line_names_the_sources_of_what_is_shown_and_no_other)
{
    const auto data
        = readText("year,partner,value,source\n2019,CHN,1,Customs\n2020,CHN,2,Customs\n2019,THA,1,Guesswork\n"
                   "2020,THA,2,Guesswork\n");
    FigureSpec spec = specOf(Mark::Line, "partner");
    BOOST_TEST(compose(*data, spec).sourceLine.contains(QStringLiteral("Guesswork")));
    spec.hidden = QStringList { QStringLiteral("THA") };
    const Figure figure = compose(*data, spec);
    BOOST_TEST(figure.sourceLine == QStringLiteral("Source: Customs"));
    BOOST_TEST(figure.notices.join(u' ').contains(QStringLiteral("1 series hidden")));
}

BOOST_AUTO_TEST_CASE(a_file_that_names_no_source_is_told_to_name_none)
{
    BOOST_TEST(compose(*readText("year,value\n2019,1\n2020,2\n", "mine.csv"), specOf(Mark::Line))
                   .sourceLine.contains(QStringLiteral("mine.csv")));
}

BOOST_AUTO_TEST_CASE(a_selection_without_values_says_why_nothing_is_drawn)
{
    FigureSpec spec = specOf(Mark::Line, "partner");
    spec.query.where = { { QStringLiteral("partner"), { QStringLiteral("Atlantis") } } };
    BOOST_TEST(compose(*readText(partners), spec).emptyReason.contains(QStringLiteral("Atlantis")));
}

BOOST_AUTO_TEST_CASE(the_summary_says_what_the_figure_shows)
{
    const Figure figure
        = compose(*shippedDataset("china-asean-trade"), viewsOf(*shippedDataset("china-asean-trade")).front());
    BOOST_TEST(figure.summary.contains(QStringLiteral("1991")));
    BOOST_TEST(figure.summary.contains(QStringLiteral("2020")));
    BOOST_TEST(figure.summary.contains(figure.title));
}

BOOST_AUTO_TEST_CASE(a_spec_survives_being_written_and_read)
{
    FigureSpec spec = specOf(Mark::Percent, "partner");
    spec.name = QStringLiteral("n");
    spec.title = QStringLiteral("“T” <&>");
    spec.query.where = { { QStringLiteral("flow"), { QStringLiteral("import"), QStringLiteral("export") } } };
    spec.query.from = Period { Frequency::Quarterly, 1991 * 4 + 2 };
    spec.query.transform = Transform::Index;
    spec.query.base = Period { Frequency::Annual, 2000 };
    spec.query.top = 7;
    spec.query.remainder = true;
    spec.scale = ValueScale::Logarithmic;
    spec.points = { { QStringLiteral("p"), { { QStringLiteral("s"), { QStringLiteral("x") } } },
        { Period { Frequency::Annual, 1991 } } } };
    spec.hidden = QStringList { QStringLiteral("A") };
    spec.highlighted = QStringList { QStringLiteral("B") };
    spec.timeView = ViewRange { 1.25, 7.5 };
    spec.valueView = ViewRange { -3, 1e6 };
    spec.sizeMm = { 89, 60.5 };
    spec.theme = QStringLiteral("print");
    const auto read = FigureSpec::fromJson(spec.toJson());
    BOOST_REQUIRE(read);
    BOOST_TEST((*read == spec));
    BOOST_TEST(!FigureSpec::fromJson("{\"mark\":\"pie in the sky\"}"));
    BOOST_TEST(!FigureSpec::fromJson("not json"));
}

BOOST_AUTO_TEST_CASE(codes_of_several_levels_open_as_the_total)
{
    const auto data = readText("year,partner,commodity code,value\n2019,CHN,02,7\n2019,CHN,0202,7\n2019,CHN,TOTAL,9\n"
                               "2020,CHN,02,8\n2020,CHN,0202,8\n2020,CHN,TOTAL,10\n");
    const Figure figure = compose(*data, defaultSpec(*data));
    double highest = 0;
    for (const FigureSeries &series : figure.series)
        for (const Run &run : series.runs)
            for (const FigurePoint &point : run)
                highest = std::max(highest, point.value);
    BOOST_TEST(highest <= 10);
}

BOOST_AUTO_TEST_CASE(who_is_missing_in_the_picture_is_named_below_it)
{
    QByteArray csv = "year,partner,value\n2019,CHN,1\n2019,THA,2\n2020,CHN,3\n2020,THA,\n2020,VNM,\n2019,VNM,4\n";
    FigureSpec spec;
    spec.mark = Mark::Bar;
    spec.query.by = QStringLiteral("partner");
    BOOST_TEST(compose(*readText(csv), spec).notes.join(u' ') == QStringLiteral("No data for Thailand, Vietnam."));
    spec.snapshot = Period { Frequency::Annual, 2019 };
    BOOST_TEST(compose(*readText(csv), spec).notes.isEmpty());
    spec.mark = Mark::Line;
    spec.query.from = Period { Frequency::Annual, 2020 };
    BOOST_TEST(compose(*readText(csv), spec).notes.join(u' ').contains(QStringLiteral("No data for Thailand")));
    spec.hidden = QStringList { QStringLiteral("THA"), QStringLiteral("VNM") };
    BOOST_TEST(compose(*readText(csv), spec).notes.isEmpty());
    // Of more bars than a page holds the rest is told too.
    csv = "year,partner,value\n";
    for (int i = 0; i < 40; ++i)
        csv += "2020,P" + QByteArray::number(i) + "," + QByteArray::number(i + 1) + "\n";
    FigureSpec many;
    many.mark = Mark::Bar;
    many.query.by = QStringLiteral("partner");
    BOOST_TEST(compose(*readText(csv), many).notes.join(u' ') == QStringLiteral("The largest 30 of 40 are shown."));
}

BOOST_AUTO_TEST_CASE(the_only_series_is_named_where_no_label_does)
{
    FigureSpec spec;
    spec.mark = Mark::Line;
    spec.query.by = QStringLiteral("reporter");
    spec.title = QStringLiteral("Exports");
    const auto data = readText("reporter,year,exports (US$ million)\nDEU,2019,1\nDEU,2020,2\n");
    BOOST_TEST(compose(*data, spec).subtitle.startsWith(QStringLiteral("Germany: ")));
    spec.title = QStringLiteral("Germany’s exports");
    BOOST_TEST(!compose(*data, spec).subtitle.contains(QStringLiteral("Germany")));
    spec.title = QStringLiteral("Exports");
    spec.mark = Mark::Bar; // the bar has its name
    BOOST_TEST(!compose(*data, spec).subtitle.contains(QStringLiteral("Germany")));
}

BOOST_AUTO_TEST_CASE(a_title_of_its_own_names_the_measure_that_is_shown)
{
    const auto data = readText("reporter,year,Turnover (US$ million),Weight (tonnes)\nDEU,2019,1,3\nDEU,2020,2,4\n");
    BOOST_REQUIRE(data->measures.size() == 2U);
    FigureSpec spec;
    spec.mark = Mark::Line;
    BOOST_TEST(compose(*data, spec).title == QStringLiteral("Turnover of Germany"));
    spec.query.measure = data->measures[1].name;
    BOOST_TEST(compose(*data, spec).title == QStringLiteral("Weight of Germany"));
}

BOOST_AUTO_TEST_SUITE_END()
