// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/paint/paintdata.h"

#include "ui/figure/export.h"
#include "ui/figure/pagesizes.h"

#include <QGraphicsLineItem>
#include <QPen>
#include <QSvgRenderer>

#include <cmath>
#include <set>

using namespace sampan;
using namespace sampan::test;

namespace layout_tests {

//! The shipped figures at every named size.
template <class Check> void forEveryFigure(Check check)
{
    for (const char *folder : { "china-asean-trade", "import-markets", "china-asean-expo" }) {
        const auto dataset = shippedDataset(folder);
        for (FigureSpec spec : viewsOf(*dataset))
            for (const PageSize &size : pageSizes()) {
                spec.sizeMm = size.sizeMm;
                const QString context
                    = QStringLiteral("%1/%2 at %3").arg(QString::fromLatin1(folder), spec.name, size.name);
                check(Painted(dataset, spec, {}, false), context.toStdString(), size.sizeMm);
            }
    }
}

//! Invented trade of so many partners with names as long as states have them; the last one is smallest.
DatasetPtr partners(int count)
{
    static const QStringList names { QStringLiteral("China"), QStringLiteral("Lao People's Democratic Republic"),
        QStringLiteral("Viet Nam"), QStringLiteral("United Kingdom of Great Britain and Northern Ireland"),
        QStringLiteral("Thailand"), QStringLiteral("Saint Vincent and the Grenadines"), QStringLiteral("Japan"),
        QStringLiteral("Micronesia (Federated States of)") };
    QByteArray csv = "year,partner,trade (US$ million),source\n";
    for (int p = 0; p < count; ++p)
        for (int year = 1991; year <= 2020; ++year)
            csv += QByteArray::number(year) + ",\"" + names[p % names.size()].toUtf8()
                + (p < names.size() ? QByteArray() : " " + QByteArray::number(p)) + "\","
                + QByteArray::number((900.0 - 20 * p) * (1 + 0.08 * (year - 1991)) + 40 * std::sin(year + p))
                + ",customs\n";
    return readText(csv);
}

//! No text over another, none over the edge of the page, none below six points.
void checkTexts(const Painted &painted, const std::string &context)
{
    const auto texts = painted.texts();
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const QRectF rect = texts[i]->pageRect();
        BOOST_TEST(painted.page.page.adjusted(-1, -1, 1, 1).contains(rect),
            context << ": “" << texts[i]->text().toStdString() << "” leaves the page");
        BOOST_TEST(texts[i]->pointSize() >= smallestText - 0.05,
            context << ": “" << texts[i]->text().toStdString() << "” is too small");
        for (std::size_t k = i + 1; k < texts.size(); ++k) {
            // Letters do not fill their line: a point of overlap is none.
            const QRectF shared = rect & texts[k]->pageRect();
            BOOST_TEST((shared.width() < 1.5 || shared.height() < 2.2),
                context << ": “" << texts[i]->text().toStdString() << "” and “" << texts[k]->text().toStdString()
                        << "” overlap by " << shared.width() << " × " << shared.height());
        }
    }
}

} // namespace layout_tests

BOOST_AUTO_TEST_SUITE(layout_tests)

BOOST_AUTO_TEST_CASE(a_shipped_figure_is_whole_at_every_size)
{
    forEveryFigure([](const Painted &painted, const std::string &context, const QSizeF &size) {
        checkTexts(painted, context);
        // The plot keeps its share of the page.
        const double given = size.height() * 72 / 25.4;
        BOOST_TEST(painted.page.plot.height() >= 0.25 * given, context);
        BOOST_TEST(painted.page.plot.width() >= 0.25 * painted.page.page.width(), context);
        BOOST_TEST(painted.page.page.height() >= given - 0.5, context);
        BOOST_TEST(painted.says(painted.figure.title), context);
        BOOST_TEST(painted.figure.sourceLine.startsWith(QStringLiteral("Source")), context);
        BOOST_TEST(painted.says(painted.figure.sourceLine), context);
    });
}

BOOST_AUTO_TEST_CASE(no_text_overlaps_in_any_mark_with_one_to_forty_series_at_any_size)
{
    for (const int count : { 1, 2, 12, 40 }) {
        const auto dataset = partners(count);
        for (const Mark mark :
            { Mark::Line, Mark::Area, Mark::Column, Mark::Stacked, Mark::Percent, Mark::Bar, Mark::Donut })
            for (const PageSize &size : pageSizes()) {
                FigureSpec spec = specOf(mark, "partner");
                spec.title = QStringLiteral("Trade of an invented state with its partners, from 1991 to 2020");
                spec.sizeMm = size.sizeMm;
                const Painted painted(dataset, spec, {}, false);
                const std::string context
                    = QStringLiteral("%1 of %2 at %3").arg(markName(mark)).arg(count).arg(size.name).toStdString();
                checkTexts(painted, context);
                BOOST_TEST(painted.page.plot.height() >= 0.25 * size.sizeMm.height() * 72 / 25.4, context);
                BOOST_TEST(painted.page.plot.width() >= 0.25 * painted.page.page.width(), context);
            }
    }
}

BOOST_AUTO_TEST_CASE(no_text_overlaps_where_texts_are_large)
{
    for (const char *folder : { "china-asean-trade", "china-asean-expo" }) {
        const auto dataset = shippedDataset(folder);
        for (FigureSpec spec : viewsOf(*dataset)) {
            spec.textSize = 13; // half as large again
            spec.sizeMm = { 120, 90 };
            checkTexts(Painted(dataset, spec, {}, false), spec.name.toStdString());
        }
    }
}

BOOST_AUTO_TEST_CASE(a_picture_and_a_drawing_of_a_figure_are_laid_out_the_same)
{
    const auto dataset = shippedDataset("china-asean-trade");
    const FigureSpec spec = viewsOf(*dataset).front();
    const ExportOptions options { QSizeF(120, 76), 144, false };
    const auto png = renderFigure(*dataset, spec, QStringLiteral("png"), options);
    const auto svg = renderFigure(*dataset, spec, QStringLiteral("svg"), options);
    BOOST_REQUIRE(png);
    BOOST_REQUIRE(svg);
    const QImage picture = QImage::fromData(*png, "PNG").convertToFormat(QImage::Format_RGB32);
    QImage drawing(picture.size(), QImage::Format_RGB32);
    drawing.fill(Qt::white);
    QPainter painter(&drawing);
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer(*svg).render(&painter);
    painter.end();
    // Letters as letters here and as outlines there: the edges differ, a line or label elsewhere would differ by more.
    const auto ink = [](const QImage &image) {
        const QImage small = image.scaled(image.size() / 6, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        std::vector<int> values;
        for (int y = 0; y < small.height(); ++y)
            for (int x = 0; x < small.width(); ++x)
                values.push_back(qGray(small.pixel(x, y)));
        return values;
    };
    const auto a = ink(picture), b = ink(drawing);
    int far = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        far += std::abs(a[i] - b[i]) > 40;
    BOOST_TEST(double(far) / double(a.size()) < 0.002, far << " of " << a.size());
}

BOOST_AUTO_TEST_CASE(the_house_line_stands_at_the_foot_and_touches_nothing)
{
    const auto dataset = shippedDataset("china-asean-trade");
    FigureSpec spec = viewsOf(*dataset).front();
    const QTemporaryDir folder;
    spec.theme = writeFile(folder.filePath(QStringLiteral("house.json")),
        R"({"base":"light","logo":"Ministry of Trade of an Invented State","logoColor":"#e3120b"})");
    for (const PageSize &size : pageSizes()) {
        spec.sizeMm = size.sizeMm;
        const Painted painted(dataset, spec, {}, false);
        checkTexts(painted, size.name.toStdString());
        BOOST_TEST(painted.says(QStringLiteral("Ministry of Trade")));
    }
}

BOOST_AUTO_TEST_CASE(a_series_that_is_left_alone_in_view_keeps_its_name)
{
    FigureSpec spec;
    spec.query.by = QStringLiteral("partner");
    const DatasetPtr dataset = partners(3);
    for (const FigureSeries &series : compose(*dataset, spec).series)
        if (!series.label.startsWith(QLatin1String("China")))
            spec.hidden += series.code;
    BOOST_REQUIRE(spec.hidden.size() == 2);
    for (const Mark mark : { Mark::Line, Mark::Area, Mark::Column, Mark::Stacked, Mark::Percent }) {
        spec.mark = mark;
        const Painted painted(dataset, spec, {}, false);
        const auto texts = painted.texts();
        BOOST_TEST(std::any_of(texts.begin(), texts.end(),
                       [](const TextBlock *text) { return text->text() == QLatin1String("China"); }),
            int(mark));
        BOOST_TEST(std::any_of(painted.page.hits.begin(), painted.page.hits.end(),
                       [](const HitArea &area) {
                           return area.kind == HitArea::Kind::Label || area.kind == HitArea::Kind::LegendEntry;
                       }),
            int(mark));
    }
}

BOOST_AUTO_TEST_CASE(no_two_of_many_lines_look_the_same)
{
    FigureSpec spec;
    spec.query.by = QStringLiteral("partner");
    const Painted painted(partners(36), spec, {}, false);
    std::set<std::pair<QRgb, QString>> looks;
    int lines = 0;
    for (QGraphicsItem *item : painted.page.scene->items())
        if (const auto *line = dynamic_cast<const QGraphicsLineItem *>(item); line && line->zValue() == 10) {
            QString dashes;
            for (const qreal dash : line->pen().dashPattern())
                dashes += QString::number(dash) + u' ';
            looks.emplace(line->pen().color().rgb(), dashes);
            ++lines;
        }
    BOOST_TEST(lines > 32); // the signs of the legend; every colour comes in five turns
    BOOST_TEST(int(looks.size()) == lines);
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

BOOST_AUTO_TEST_CASE(names_and_values_beside_the_plot_are_of_what_the_view_shows)
{
    QByteArray csv = "year,partner,value\n";
    for (int year = 1991; year <= 2020; ++year)
        csv += QByteArray::number(year) + ",CHN," + QByteArray::number(100 + (year - 1991) * 10) + "\n"
            + QByteArray::number(year) + ",THA," + QByteArray::number(5 + (year - 1991) % 3) + "\n";
    FigureSpec spec = specOf(Mark::Line, "partner");
    spec.sizeMm = { 160, 90 };
    const DatasetPtr data = readText(csv);
    spec.valueView = ViewRange { 150, 420 };
    Painted part(data, spec, {}, false);
    BOOST_TEST(part.says(QStringLiteral("China")));
    BOOST_TEST(!part.says(QStringLiteral("Thailand"))); // it lies below all of it
    spec.query.where = { { QStringLiteral("partner"), { QStringLiteral("CHN") } } }; // alone, so the title names it
    spec.valueView.reset();
    BOOST_TEST(Painted(data, spec, {}, false).says(QStringLiteral("390"))); // 100 + 29 × 10
    spec.timeView = ViewRange { 0, 12 };
    Painted early(data, spec, {}, false);
    BOOST_TEST(early.says(QStringLiteral("220"))); // of 2003, where the line ends
    BOOST_TEST(!early.says(QStringLiteral("390")));
}

BOOST_AUTO_TEST_CASE(a_line_in_view_only_between_two_of_its_points_has_its_name)
{
    QByteArray csv = "year,partner,value\n";
    for (int year = 1991; year <= 2020; ++year)
        csv += QByteArray::number(year) + ",THA,50\n" + QByteArray::number(year) + ",CHN,"
            + QByteArray::number(30 + year - 1991) + "\n";
    FigureSpec spec = specOf(Mark::Line, "partner");
    spec.sizeMm = { 160, 90 };
    spec.timeView = ViewRange { 10.2, 10.8 };
    spec.valueView = ViewRange { 30, 60 };
    const Painted part(readText(csv), spec, {}, false);
    int names = 0;
    for (const HitArea &area : part.page.hits) {
        if (area.kind != HitArea::Kind::Label)
            continue;
        ++names;
        // Where the line leaves the view: China's at 40.8.
        const bool thailand = part.figure.series[std::size_t(area.series)].code == QStringLiteral("THA");
        BOOST_TEST(std::abs(area.rect.center().y() - part.page.valueToPage(thailand ? 50 : 40.8)) < 2);
    }
    BOOST_TEST(names == 2);
}

BOOST_AUTO_TEST_SUITE_END()
