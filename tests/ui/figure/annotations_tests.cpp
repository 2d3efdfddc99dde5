// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/datasets.h"

#include "ui/figure/figure.h"

using namespace sampan;
using namespace sampan::test;

namespace annotations_tests {

Annotation annotation(AnnotationKind kind, const char *text, int from, int to = 0)
{
    Annotation made;
    made.kind = kind;
    made.text = QString::fromUtf8(text);
    made.from = { Frequency::Annual, from };
    made.to = { Frequency::Annual, to == 0 ? from : to };
    return made;
}

} // namespace annotations_tests

BOOST_AUTO_TEST_SUITE(annotations_tests)

BOOST_AUTO_TEST_CASE(annotations_and_handles_survive_the_way_through_json)
{
    FigureSpec spec;
    spec.annotations = { annotation(AnnotationKind::Line, "Framework Agreement", 2002),
        annotation(AnnotationKind::Band, "Asian crisis “1997”", 1997, 1998),
        annotation(AnnotationKind::Label, "231", 2008) };
    spec.annotations[2].series = QStringLiteral("CHN");
    spec.annotations[2].value = 231.1;
    spec.annotations[2].offset = QPointF(-0.125, 0.25);
    spec.measured = MeasureSpan { { Frequency::Annual, 2020 }, { Frequency::Annual, 1991 } };
    const auto back = FigureSpec::fromJson(spec.toJson());
    BOOST_REQUIRE(back);
    BOOST_TEST((*back == spec));
    BOOST_TEST(back->toJson() == spec.toJson());
    BOOST_TEST(!FigureSpec().toJson().contains("annotations")); // only what differs is written
    BOOST_TEST(!FigureSpec().toJson().contains("handles"));
}

BOOST_AUTO_TEST_CASE(an_annotation_that_cannot_be_read_says_what_was_expected)
{
    const auto fault = [](const char *json) {
        const auto spec = FigureSpec::fromJson(json);
        return spec ? QString() : spec.error().message;
    };
    BOOST_TEST(fault(R"({"annotations":[{"kind":"cloud","at":"2001","text":"x"}]})").contains(QStringLiteral("cloud")));
    BOOST_TEST(fault(R"({"annotations":[{"kind":"line","at":"soon","text":"x"}]})").contains(QStringLiteral("soon")));
    BOOST_TEST(!fault(R"({"annotations":[{"kind":"band","from":"2001","text":"x"}]})").isEmpty());
    BOOST_TEST(fault(R"({"handles":["1991"]})").contains(QStringLiteral("1991")));
    BOOST_TEST(!fault(R"({"handles":["1991","2001-03"]})").isEmpty());
    // A band given backwards is the same band.
    const auto turned
        = FigureSpec::fromJson(R"({"annotations":[{"kind":"band","from":"1998","to":"1997","text":""}]})");
    BOOST_REQUIRE(turned);
    BOOST_TEST(turned->annotations[0].from.ordinal == 1997);
}

BOOST_AUTO_TEST_CASE(a_composed_figure_carries_its_lines_bands_and_labels)
{
    const auto data = readText("year,partner,value\n1996,CHN,10\n1997,CHN,20\n1998,CHN,40\n1999,CHN,80\n"
                               "1996,THA,1\n1997,THA,2\n1998,THA,3\n1999,THA,4\n");
    FigureSpec spec;
    spec.query.by = QStringLiteral("partner");
    spec.annotations = { annotation(AnnotationKind::Line, "start", 1996),
        annotation(AnnotationKind::Band, "crisis", 1997, 1998), annotation(AnnotationKind::Label, "here", 1998),
        annotation(AnnotationKind::Line, "before all", 1980), annotation(AnnotationKind::Label, "set high", 1999) };
    spec.annotations[2].series = QStringLiteral("THA");
    spec.annotations[4].value = 50;
    const Figure figure = compose(*data, spec);
    const QString text = figure.text();
    BOOST_TEST(text.contains(QStringLiteral("event 0 start\n")));
    BOOST_TEST(text.contains(QStringLiteral("band 0.5..2.5 crisis\n"))); // both years in full
    BOOST_TEST(text.contains(QStringLiteral("label 2 3 here\n"))); // Thailand's value in 1998
    BOOST_TEST(text.contains(QStringLiteral("label 3 50 set high\n")));
    BOOST_TEST(!text.contains(QStringLiteral("before all")));
    // A view leaves them be, for it moves on without composing anew; what lies outside of it is not seen.
    spec.timeView = ViewRange { 2, 3 };
    const Figure zoomed = compose(*data, spec);
    BOOST_TEST(zoomed.text().contains(QStringLiteral("band 0.5..2.5 crisis\n")));
    BOOST_REQUIRE(zoomed.events.size() == 2U);
    for (const FigureEvent &event : zoomed.events)
        BOOST_TEST(event.isSeenOn(zoomed.timeAxis) == event.isBand());
    spec.mark = Mark::Bar; // of one year
    BOOST_TEST(!compose(*data, spec).text().contains(QStringLiteral("crisis")));
}

BOOST_AUTO_TEST_CASE(years_stand_among_months)
{
    BOOST_TEST(periodAmong({ Frequency::Annual, 1997 }, Frequency::Monthly).code() == QStringLiteral("1997-01"));
    BOOST_TEST(
        periodAmong({ Frequency::Quarterly, 1997 * 4 + 2 }, Frequency::Monthly).code() == QStringLiteral("1997-07"));
    BOOST_TEST(periodAmong({ Frequency::Monthly, 1997 * 12 + 11 }, Frequency::Annual).code() == QStringLiteral("1997"));
    QByteArray csv = "month,value\n";
    for (int month = 0; month < 36; ++month)
        csv += QByteArray::number(1996 + month / 12) + '-' + QByteArray::number(month % 12 + 1).rightJustified(2, '0')
            + ',' + QByteArray::number(100 + month) + '\n';
    const auto data = readText(csv);
    FigureSpec spec;
    spec.annotations = { annotation(AnnotationKind::Band, "crisis", 1997) };
    // January to December 1997 are the steps 12 to 23.
    BOOST_TEST(compose(*data, spec).text().contains(QStringLiteral("band 11.5..23.5 crisis\n")));
}

BOOST_AUTO_TEST_CASE(a_milestone_that_is_changed_becomes_the_figures_own)
{
    const auto data = shippedDataset("china-asean-trade");
    BOOST_REQUIRE(data->metadata.milestones.size() > 1U);
    const QString title = data->metadata.milestones[0].title;
    FigureSpec spec;
    BOOST_TEST(adoptMilestone(*data, spec, title) == -1); // not shown
    spec.milestones = true;
    BOOST_TEST(adoptMilestone(*data, spec, QStringLiteral("no such thing")) == -1);
    BOOST_REQUIRE(adoptMilestone(*data, spec, title) == 0);
    BOOST_TEST(spec.annotations[0].text == title);
    BOOST_TEST((spec.annotations[0].from == data->metadata.milestones[0].period));
    BOOST_TEST(spec.milestones);
    BOOST_TEST(!spec.milestoneFilter.contains(title));
    BOOST_TEST(spec.milestoneFilter.size() == qsizetype(data->metadata.milestones.size()) - 1);
    for (const Milestone &milestone : data->metadata.milestones)
        dropMilestone(*data, spec, milestone.title);
    BOOST_TEST(!spec.milestones); // and not all of them again
}

BOOST_AUTO_TEST_SUITE_END()
