// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/paint/paintdata.h"

using namespace sampan;
using namespace sampan::test;

namespace {

template <class Check> void forEveryFigure(Check check)
{
    for (const char *folder : { "china-asean-trade", "import-markets", "china-asean-expo" }) {
        const auto dataset = shippedDataset(folder);
        for (FigureSpec spec : viewsOf(*dataset))
            for (const QSizeF size : { QSizeF(89, 60), QSizeF(120, 80), QSizeF(183, 103), QSizeF(297, 210) }) {
                spec.sizeMm = size;
                const QString context
                    = QStringLiteral("%1/%2 at %3 mm").arg(QString::fromLatin1(folder), spec.name).arg(size.width());
                check(Painted(dataset, spec), context.toStdString(), size);
            }
    }
}

} // namespace

BOOST_AUTO_TEST_SUITE(layout_tests)

BOOST_AUTO_TEST_CASE(no_text_of_a_shipped_figure_overlaps_another_or_leaves_the_page)
{
    forEveryFigure([](const Painted &painted, const std::string &context, const QSizeF &) {
        const auto texts = painted.texts();
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const QRectF rect = texts[i]->pageRect();
            BOOST_TEST(painted.page.page.adjusted(-1, -1, 1, 1).contains(rect),
                context << ": “" << texts[i]->text().toStdString() << "” leaves the page");
            for (std::size_t k = i + 1; k < texts.size(); ++k) {
                // Letters do not fill their line: a point of overlap is none.
                const QRectF shared = rect & texts[k]->pageRect();
                BOOST_TEST((shared.width() < 1.5 || shared.height() < 2.2),
                    context << ": “" << texts[i]->text().toStdString() << "” and “" << texts[k]->text().toStdString()
                            << "” overlap by " << shared.width() << " × " << shared.height());
            }
        }
    });
}

BOOST_AUTO_TEST_CASE(the_plot_of_a_shipped_figure_keeps_its_share_of_the_page)
{
    forEveryFigure([](const Painted &painted, const std::string &context, const QSizeF &size) {
        const double given = size.height() * 72 / 25.4;
        BOOST_TEST(painted.page.plot.height() >= 0.25 * given, context);
        BOOST_TEST(painted.page.plot.width() >= 0.25 * painted.page.page.width(), context);
        BOOST_TEST(painted.page.page.height() >= given - 0.5, context);
    });
}

BOOST_AUTO_TEST_CASE(every_shipped_figure_carries_its_title_and_its_source)
{
    forEveryFigure([](const Painted &painted, const std::string &context, const QSizeF &) {
        BOOST_TEST(painted.says(painted.figure.title), context);
        BOOST_TEST(painted.figure.sourceLine.startsWith(QStringLiteral("Source")), context);
        BOOST_TEST(painted.says(painted.figure.sourceLine), context);
    });
}

BOOST_AUTO_TEST_CASE(forty_series_get_a_legend_of_which_no_name_is_lost)
{
    QByteArray csv = "year,name,value\n";
    for (int s = 0; s < 40; ++s)
        for (int year = 2000; year < 2010; ++year)
            csv += QByteArray::number(year) + ",Partner number " + QByteArray::number(s) + ","
                + QByteArray::number(100 + s * 10 + year - 2000) + "\n";
    const Painted painted(readText(csv), specOf(Mark::Line, "name"));
    for (int s = 0; s < 40; ++s)
        BOOST_TEST(painted.says(QStringLiteral("Partner number %1").arg(s)));
}

BOOST_AUTO_TEST_SUITE_END()
