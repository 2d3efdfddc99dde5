// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/paint/paintdata.h"

#include "datasets/readers/figurefile.h"
#include "datasets/readers/json.h"
#include "ui/figure/export.h"
#include "ui/figure/provenance.h"

#include <QCryptographicHash>

#include <array>
#include <bit>
#include <cmath>

using namespace sampan;
using namespace sampan::test;

namespace provenance_tests {

constexpr std::array<const char *, 3> pictures { "png", "pdf", "svg" };

QByteArray rendered(const Dataset &dataset, const FigureSpec &spec, const char *format, bool withData = true)
{
    ExportOptions options;
    options.dpi = 72;
    options.withData = withData;
    const auto bytes = renderFigure(dataset, spec, QString::fromLatin1(format), options);
    BOOST_REQUIRE_MESSAGE(bytes, (bytes ? QString() : bytes.error().message).toStdString());
    return *bytes;
}

DatasetPtr reopened(const QByteArray &bytes, const char *format)
{
    const auto dataset = readBytes(QStringLiteral("figure.") + QString::fromLatin1(format), bytes);
    BOOST_REQUIRE_MESSAGE(dataset, (dataset ? QString() : dataset.error().text()).toStdString());
    BOOST_REQUIRE((*dataset)->metadata.origin);
    return *dataset;
}

//! Each point with all bits of its value, its status and what it is called.
QString pointsOf(const Figure &figure)
{
    QStringList lines;
    for (const FigureSeries &series : figure.series) {
        if (series.hidden)
            continue;
        for (const Run &run : series.runs)
            for (const FigurePoint &point : run)
                lines += QStringLiteral("%1 %2 %3 %4 %5")
                             .arg(series.label, figure.periodLabels.value(point.period))
                             .arg(std::bit_cast<quint64>(point.value), 16, 16, QLatin1Char('0'))
                             .arg(statusCode(point.status))
                             .arg(series.color);
    }
    return lines.join(u'\n');
}

DatasetPtr awkward()
{
    // A suppressed, a missing, an estimated value; numbers whose decimals are long; a negative zero.
    return readText(
        "year,partner,exports,status\n"
        "2018,KHM,0.1,A\n2019,KHM,0.30000000000000004,E\n2020,KHM,,Q\n2021,KHM,1e-7,A\n"
        "2018,VNM,123456789012345.67,A\n2019,VNM,,M\n2020,VNM,-0.0,P\n2021,VNM,2.2250738585072014e-308,A\n");
}

} // namespace provenance_tests

BOOST_AUTO_TEST_SUITE(provenance_tests)

BOOST_AUTO_TEST_CASE(the_values_in_a_figure_are_those_of_its_table_to_the_last_bit)
{
    for (const char *folder : { "china-asean-trade", "import-markets", "china-asean-expo" }) {
        const DatasetPtr dataset = shippedDataset(folder);
        for (const FigureSpec &spec : viewsOf(*dataset)) {
            BOOST_TEST_CONTEXT(folder << ' ' << spec.name.toStdString())
            {
                const Figure before = compose(*dataset, spec);
                const DatasetPtr values = reopened(rendered(*dataset, spec, "png"), "png");
                BOOST_REQUIRE(values->metadata.views.size() == 1);
                const Figure after = compose(*values, viewsOf(*values).front());
                BOOST_TEST(after.emptyReason == QString());
                BOOST_TEST(pointsOf(after) == pointsOf(before));
                BOOST_TEST(after.title == before.title);
                BOOST_TEST(after.subtitle == before.subtitle);
                BOOST_TEST(after.sourceLine == before.sourceLine);
                BOOST_TEST(after.notes.join(u'\n') == before.notes.join(u'\n'));
                if (before.isOverTime()) // bars and slices carry their period only
                    BOOST_TEST(after.periodLabels.join(u'\n') == before.periodLabels.join(u'\n'));
                BOOST_TEST(after.events.size() == before.events.size());
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(every_format_carries_the_same_package)
{
    const DatasetPtr dataset = shippedDataset("china-asean-trade");
    const FigureSpec spec = viewsOf(*dataset).front();
    const QByteArray expected = provenanceOf(*dataset, compose(*dataset, spec), true).package;
    for (const char *format : pictures) {
        const auto package = carriedPackage(QStringLiteral("figure"), rendered(*dataset, spec, format), {});
        BOOST_REQUIRE(package);
        BOOST_TEST(*package == expected);
    }
}

BOOST_AUTO_TEST_CASE(missing_suppressed_and_estimated_values_stay_what_they_are)
{
    const DatasetPtr dataset = awkward();
    FigureSpec spec = specOf(Mark::Line, "partner");
    for (const char *format : pictures) {
        const DatasetPtr values = reopened(rendered(*dataset, spec, format), format);
        const Table before = ask(dataset, spec.query), after = ask(values, viewsOf(*values).front().query);
        BOOST_REQUIRE(after.series.size() == before.series.size());
        BOOST_TEST(after.quantity.text() == before.quantity.text());
        for (std::size_t s = 0; s < before.series.size(); ++s) {
            BOOST_TEST(after.series[s].code == before.series[s].code);
            for (std::size_t p = 0; p < before.periods.size(); ++p) {
                const Cell &a = before.series[s].cells[p], &b = after.series[s].cells[p];
                BOOST_TEST((std::isnan(a.value) ? std::isnan(b.value)
                                                : std::bit_cast<quint64>(a.value) == std::bit_cast<quint64>(b.value)));
                BOOST_TEST(int(a.status) == int(b.status));
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(months_quarters_and_points_over_the_line_come_back)
{
    for (const char *text :
        { "period,partner,value\n2020-01,A,1\n2020-02,A,2.5\n2020-04,A,3\n2020-01,B,4\n2020-04,B,5\n",
            "period,partner,value\n2020-Q1,A,1\n2020-Q2,A,2.5\n2020-Q4,A,3\n2020-Q1,B,4\n2020-Q4,B,5\n" }) {
        const DatasetPtr dataset = readText(text);
        FigureSpec spec = specOf(Mark::Line);
        spec.query.where = { { QStringLiteral("partner"), { QStringLiteral("A") } } };
        spec.points
            = { { QStringLiteral("the others"), { { QStringLiteral("partner"), { QStringLiteral("B") } } }, {} } };
        const Figure before = compose(*dataset, spec);
        const DatasetPtr values = reopened(rendered(*dataset, spec, "svg"), "svg");
        const Figure after = compose(*values, viewsOf(*values).front());
        BOOST_TEST(pointsOf(after) == pointsOf(before));
        BOOST_REQUIRE(after.periods.size() == before.periods.size());
        for (std::size_t p = 0; p < before.periods.size(); ++p)
            BOOST_TEST((after.periods[p] == before.periods[p]));
    }
}

BOOST_AUTO_TEST_CASE(small_multiples_come_back_to_the_last_bit)
{
    const DatasetPtr dataset = shippedDataset("china-asean-trade");
    // By the dimension of the series, and by another one.
    for (const char *by : { "partner", "flow" })
        for (const Mark mark : { Mark::Line, Mark::Column, Mark::Bar }) {
            FigureSpec spec = specOf(mark, by);
            spec.split = QStringLiteral("partner");
            spec.query.where = { { QStringLiteral("reporter"), { QStringLiteral("CHN") } },
                { QStringLiteral("statistic"), { QStringLiteral("dots") } },
                { QStringLiteral("partner"), { QStringLiteral("KHM"), QStringLiteral("VNM"), QStringLiteral("LAO") } },
                { QStringLiteral("flow"), { QStringLiteral("export"), QStringLiteral("import") } } };
            if (spec.query.by == QStringLiteral("partner"))
                spec.query.where.back().members = { QStringLiteral("export") };
            const Figure before = compose(*dataset, spec);
            BOOST_REQUIRE_MESSAGE(before.panes.size() == 3U, before.emptyReason.toStdString());
            const DatasetPtr values = reopened(rendered(*dataset, spec, "png"), "png");
            BOOST_REQUIRE(values->metadata.views.size() == 1);
            const Figure after = compose(*values, viewsOf(*values).front());
            BOOST_REQUIRE(after.panes.size() == 3U);
            for (std::size_t pane = 0; pane < 3; ++pane) {
                BOOST_TEST(after.panes[pane].title == before.panes[pane].title);
                BOOST_TEST(!pointsOf(before.panes[pane]).isEmpty());
                BOOST_TEST(pointsOf(after.panes[pane]) == pointsOf(before.panes[pane]));
            }
            BOOST_TEST(after.title == before.title);
            BOOST_TEST(after.subtitle == before.subtitle);
            BOOST_TEST(after.sourceLine == before.sourceLine);
            BOOST_TEST(after.notes.join(u'\n') == before.notes.join(u'\n'));
        }
}

BOOST_AUTO_TEST_CASE(growth_and_shares_are_carried_as_drawn)
{
    const DatasetPtr dataset = shippedDataset("china-asean-trade");
    for (const Transform transform : { Transform::Growth, Transform::Index, Transform::Share }) {
        FigureSpec spec = specOf(Mark::Line, "partner");
        spec.query.transform = transform;
        spec.query.top = 3;
        const Figure before = compose(*dataset, spec);
        BOOST_REQUIRE(before.emptyReason.isEmpty());
        const DatasetPtr values = reopened(rendered(*dataset, spec, "pdf"), "pdf");
        const Figure after = compose(*values, viewsOf(*values).front());
        BOOST_TEST(pointsOf(after) == pointsOf(before));
    }
}

BOOST_AUTO_TEST_CASE(a_hidden_series_does_not_travel)
{
    const DatasetPtr dataset
        = readText("year,partner,value\n2019,KHM,1\n2020,KHM,2\n2019,VNM,77770001\n2020,VNM,77770002\n");
    FigureSpec spec = specOf(Mark::Line, "partner");
    spec.hidden = { QStringLiteral("VNM") };
    for (const char *format : pictures) {
        const auto package = carriedPackage(QStringLiteral("figure"), rendered(*dataset, spec, format), {});
        BOOST_REQUIRE(package);
        BOOST_TEST(!package->contains("7777000"));
        BOOST_TEST(package->contains("KHM"));
    }
}

BOOST_AUTO_TEST_CASE(the_switch_leaves_the_values_out_and_the_recipe_in)
{
    const DatasetPtr dataset = readText("year,value\n2019,54321.25\n2020,54322.75\n2021,54323.5\n");
    const FigureSpec spec = specOf(Mark::Line);
    for (const char *format : pictures) {
        const QByteArray bytes = rendered(*dataset, spec, format, false);
        const auto package = carriedPackage(QStringLiteral("figure"), bytes, {});
        BOOST_REQUIRE(package);
        BOOST_TEST(!package->contains("54322.75"));
        const DatasetPtr figure = reopened(bytes, format);
        BOOST_TEST(figure->observations.size() == 0U);
        BOOST_TEST(!figure->metadata.origin->spec.isEmpty());
        BOOST_TEST(figure->metadata.origin->sha256 == dataset->sha256);
    }
    for (const char *format : { "csv", "vl.json" }) {
        ExportOptions options;
        options.withData = false;
        BOOST_TEST(!renderFigure(*dataset, spec, QString::fromLatin1(format), options));
    }
}

BOOST_AUTO_TEST_CASE(the_dataset_is_named_by_file_and_hash_and_never_by_its_folder)
{
    const QTemporaryDir folder;
    const QByteArray csv = "year,value\n2019,1\n2020,2\n";
    const auto dataset = readDataset(writeFile(folder.filePath(QStringLiteral("secret plans.csv")), csv));
    BOOST_REQUIRE(dataset);
    for (const char *format : pictures) {
        const auto package
            = carriedPackage(QStringLiteral("figure"), rendered(**dataset, specOf(Mark::Line), format), {});
        BOOST_REQUIRE(package);
        BOOST_TEST(!package->contains(folder.path().toUtf8()));
        const auto json = parseJson({}, *package);
        BOOST_REQUIRE(json);
        const Json &from = (*json)["sampan"]["figure"]["dataset"];
        BOOST_TEST(from["file"].get<std::string>() == "secret plans.csv");
        BOOST_TEST(from["sha256"].get<std::string>()
            == QCryptographicHash::hash(csv, QCryptographicHash::Sha256).toHex().toStdString());
    }
}

BOOST_AUTO_TEST_CASE(a_png_says_in_plain_chunks_what_it_shows)
{
    const DatasetPtr dataset = shippedDataset("china-asean-trade");
    const FigureSpec spec = viewsOf(*dataset).front();
    const Figure figure = compose(*dataset, spec);
    const QImage image = QImage::fromData(rendered(*dataset, spec, "png"), "PNG"); // read by libpng
    BOOST_TEST(image.text(QStringLiteral("Title")) == figure.title);
    BOOST_TEST(image.text(QStringLiteral("Description")) == figure.summary);
    BOOST_TEST(image.text(QStringLiteral("Source")) == figure.sourceLine);
    BOOST_TEST(image.text(QStringLiteral("Software")) == QStringLiteral("Sampan " SAMPAN_VERSION));
    BOOST_TEST(std::abs(image.dotsPerMeterX() - 72 / 0.0254) < 1);
}

BOOST_AUTO_TEST_CASE(a_png_is_the_same_picture_in_a_palette_in_true_colour_and_with_transparency)
{
    const DatasetPtr dataset = shippedDataset("china-asean-trade");
    for (const FigureSpec &spec : viewsOf(*dataset))
        for (const bool transparent : { false, true }) {
            ExportOptions options;
            options.dpi = 72;
            options.transparent = transparent;
            const auto bytes = renderFigure(*dataset, spec, QStringLiteral("png"), options);
            BOOST_REQUIRE(bytes);
            const QImage image = QImage::fromData(*bytes, "PNG");
            BOOST_REQUIRE(!image.isNull());
            const Figure figure = compose(*dataset, spec);
            PaintedFigure painted = paintFigure(figure, *loadTheme(spec.theme), spec.sizeMm);
            QImage direct(image.size(), transparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
            direct.fill(transparent ? QColor(Qt::transparent) : loadTheme(spec.theme)->background);
            QPainter painter(&direct);
            painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
            painted.scene->render(&painter, QRectF(direct.rect()), painted.page, Qt::IgnoreAspectRatio);
            painter.end();
            BOOST_TEST((image.convertToFormat(QImage::Format_ARGB32) == direct.convertToFormat(QImage::Format_ARGB32)));
        }
}

BOOST_AUTO_TEST_CASE(a_pdf_says_title_subject_keywords_and_sources_and_holds_no_bitmap)
{
    const DatasetPtr dataset = shippedDataset("china-asean-trade");
    for (const FigureSpec &spec : viewsOf(*dataset)) {
        const QByteArray pdf = rendered(*dataset, spec, "pdf");
        BOOST_TEST(!pdf.contains("/Subtype /Image"));
        BOOST_TEST(pdf.contains("/Subject <feff"));
        BOOST_TEST(pdf.contains("/Keywords <feff"));
        BOOST_TEST(pdf.contains("/Lang (en)"));
        BOOST_TEST(pdf.contains("<dc:source>Source"));
        BOOST_TEST(!pdf.contains("CreationDate (D:2")); // not the day of the export
    }
}

BOOST_AUTO_TEST_CASE(equal_input_gives_equal_bytes)
{
    const DatasetPtr dataset = shippedDataset("china-asean-trade");
    const FigureSpec spec = viewsOf(*dataset).front();
    for (const char *format : { "png", "pdf", "svg", "csv", "vl.json" })
        BOOST_TEST((rendered(*dataset, spec, format) == rendered(*dataset, spec, format)), format);
}

BOOST_AUTO_TEST_CASE(a_figure_drawn_from_the_values_of_a_figure_still_names_the_dataset)
{
    const DatasetPtr dataset = shippedDataset("china-asean-trade");
    const DatasetPtr first = reopened(rendered(*dataset, viewsOf(*dataset).front(), "png"), "png");
    const DatasetPtr second = reopened(rendered(*first, viewsOf(*first).front(), "svg"), "svg");
    BOOST_TEST(second->metadata.origin->sha256 == dataset->sha256);
    BOOST_TEST(second->metadata.origin->file == QStringLiteral("datapackage.json"));
    BOOST_TEST(
        pointsOf(compose(*second, viewsOf(*second).front())) == pointsOf(compose(*first, viewsOf(*first).front())),
        boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
