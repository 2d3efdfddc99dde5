// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/paint/paintdata.h"

using namespace sampan;
using namespace sampan::test;

namespace panes_tests {

void checkLayout(const Painted &painted, const std::string &context)
{
    const auto texts = painted.texts();
    for (std::size_t i = 0; i < texts.size(); ++i) {
        BOOST_TEST(painted.page.page.adjusted(-1, -1, 1, 1).contains(texts[i]->pageRect()),
            context << ": “" << texts[i]->text().toStdString() << "” leaves the page");
        for (std::size_t k = i + 1; k < texts.size(); ++k) {
            const QRectF shared = texts[i]->pageRect() & texts[k]->pageRect();
            BOOST_TEST((shared.width() < 1.5 || shared.height() < 2.2),
                context << ": “" << texts[i]->text().toStdString() << "” and “" << texts[k]->text().toStdString()
                        << "”");
        }
    }
}

} // namespace panes_tests

BOOST_AUTO_TEST_SUITE(panes_tests)

BOOST_AUTO_TEST_CASE(ten_countries_stand_readable_on_half_a_page)
{
    const auto data = shippedDataset("china-asean-trade");
    for (FigureSpec spec : viewsOf(*data)) {
        if (spec.name != QStringLiteral("ten-countries-stacked"))
            continue;
        for (const Mark mark : { Mark::Line, Mark::Column, Mark::Area })
            for (const bool freeScales : { false, true }) {
                spec.mark = mark;
                spec.split = spec.query.by;
                spec.freeScales = freeScales;
                spec.sizeMm = { 183, 103 };
                const Painted painted(data, spec);
                const std::string context = QStringLiteral("%1 %2").arg(markName(mark)).arg(freeScales).toStdString();
                BOOST_TEST(painted.page.panes.size() >= 10U, context);
                checkLayout(painted, context);
                for (std::size_t p = 0; p < painted.page.panes.size(); ++p) {
                    BOOST_TEST(painted.page.panes[p].plot.height() >= 34, context);
                    BOOST_TEST(painted.page.panes[p].plot.width() >= 60, context);
                    BOOST_TEST(painted.says(painted.figure.panes[p].title.left(4)), context);
                }
                BOOST_TEST(painted.says(painted.figure.sourceLine), context);
            }
    }
}

BOOST_AUTO_TEST_CASE(every_pane_is_found_and_inked_where_its_own_values_lie)
{
    const auto data = readText("year,name,value\n2000,A,10\n2001,A,20\n2002,A,30\n2000,B,30\n2001,B,20\n2002,B,5\n");
    FigureSpec spec = specOf(Mark::Line, "name");
    spec.split = QStringLiteral("name");
    Painted painted(data, spec);
    BOOST_REQUIRE(painted.page.panes.size() == 2U);
    for (int pane = 0; pane < 2; ++pane) {
        painted.page.enterPane(pane);
        const double values[2][3] { { 10, 20, 30 }, { 30, 20, 5 } };
        for (int p = 0; p < 3; ++p) {
            const QPointF place(painted.page.xToPage(p), painted.page.valueToPage(values[pane][p]));
            BOOST_TEST(painted.inked(place, 0), "pane " << pane << " point " << p);
            BOOST_TEST(painted.page.paneAt(place) == pane);
        }
    }
}

BOOST_AUTO_TEST_CASE(bars_and_donuts_have_panes_too)
{
    const auto data = readText("year,name,kind,value\n2000,A,x,10\n2000,A,y,20\n2000,B,x,30\n2000,B,y,5\n"
                               "2000,C,x,12\n2000,C,y,8\n");
    for (const Mark mark : { Mark::Bar, Mark::Donut }) {
        FigureSpec spec = specOf(mark, "kind");
        spec.split = QStringLiteral("name");
        const Painted painted(data, spec);
        BOOST_TEST(painted.page.panes.size() == 3U);
        checkLayout(painted, markName(mark).toStdString());
        for (const char *name : { "A", "B", "C" })
            BOOST_TEST(painted.says(QString::fromLatin1(name)));
    }
}

BOOST_AUTO_TEST_SUITE_END()
