// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/paint/paintdata.h"

using namespace sampan;
using namespace sampan::test;

namespace annotated_tests {

FigureSpec annotated(FigureSpec spec)
{
    const auto add = [&spec](AnnotationKind kind, const char *text, int from, int to) {
        Annotation annotation;
        annotation.kind = kind;
        annotation.text = QString::fromUtf8(text);
        annotation.from = { Frequency::Annual, from };
        annotation.to = { Frequency::Annual, to };
        spec.annotations.push_back(annotation);
    };
    add(AnnotationKind::Band, "Asian financial crisis", 1997, 1998);
    add(AnnotationKind::Band, "Global financial crisis and what came after it", 2008, 2009);
    add(AnnotationKind::Line, "Framework Agreement", 2002, 2002);
    add(AnnotationKind::Line, "Free trade area in full effect", 2010, 2010);
    add(AnnotationKind::Label, "A fall of one year", 2009, 2009);
    add(AnnotationKind::Label, "The last figure of the series, as published the year after", 2020, 2020);
    return spec;
}

} // namespace annotated_tests

BOOST_AUTO_TEST_SUITE(annotated_tests)

BOOST_AUTO_TEST_CASE(what_is_written_on_a_figure_stands_in_it_whole_and_over_no_other_text)
{
    const auto dataset = shippedDataset("china-asean-trade");
    for (FigureSpec spec : viewsOf(*dataset)) {
        spec = annotated(spec);
        if (!Figure(compose(*dataset, spec)).isOverTime())
            continue;
        for (const QSizeF size : { QSizeF(120, 80), QSizeF(183, 103), QSizeF(297, 210) }) {
            spec.sizeMm = size;
            const Painted painted(dataset, spec);
            const std::string context = QStringLiteral("%1 at %2 mm").arg(spec.name).arg(size.width()).toStdString();
            for (const FigureEvent &event : painted.figure.events)
                BOOST_TEST((event.annotation < 0 || painted.says(event.title)), context << " " << event.title);
            for (const FigureLabel &label : painted.figure.labels)
                BOOST_TEST(painted.says(label.text), context << " " << label.text);
            const auto texts = painted.texts();
            for (std::size_t i = 0; i < texts.size(); ++i) {
                BOOST_TEST(painted.page.page.adjusted(-1, -1, 1, 1).contains(texts[i]->pageRect()),
                    context << ": “" << texts[i]->text().toStdString() << "” leaves the page");
                for (std::size_t k = i + 1; k < texts.size(); ++k) {
                    const QRectF shared = texts[i]->pageRect() & texts[k]->pageRect();
                    BOOST_TEST((shared.width() < 1.5 || shared.height() < 2.2),
                        context << ": “" << texts[i]->text().toStdString() << "” and “"
                                << texts[k]->text().toStdString() << "”");
                }
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(a_label_stands_where_the_hand_put_it)
{
    const auto data = readText("year,value\n1991,10\n1992,20\n1993,15\n1994,30\n1995,10\n");
    FigureSpec spec = specOf(Mark::Line);
    Annotation label;
    label.kind = AnnotationKind::Label;
    label.text = QStringLiteral("here");
    label.from = label.to = { Frequency::Annual, 1993 };
    label.offset = QPointF(0.2, 0.3);
    spec.annotations = { label };
    const Painted painted(data, spec);
    const QRectF &plot = painted.page.plot;
    const QPointF anchor(painted.page.xToPage(2), painted.page.valueToPage(15));
    const QPointF wanted = anchor + QPointF(0.2 * plot.width(), 0.3 * plot.height());
    for (const HitArea &area : painted.page.hits) {
        if (area.kind == HitArea::Kind::Note)
            BOOST_TEST(QLineF(area.rect.center(), wanted).length() < 1.5);
        if (area.kind == HitArea::Kind::NoteAnchor)
            BOOST_TEST(QLineF(area.rect.center(), anchor).length() < 0.5);
    }
}

BOOST_AUTO_TEST_CASE(a_band_shades_its_years_below_the_lines)
{
    const auto data = readText("year,value\n1991,10\n1992,20\n1993,15\n1994,30\n1995,10\n");
    FigureSpec spec = specOf(Mark::Line);
    Annotation band;
    band.kind = AnnotationKind::Band;
    band.text = QStringLiteral("band");
    band.from = { Frequency::Annual, 1992 };
    band.to = { Frequency::Annual, 1993 };
    spec.annotations = { band };
    const Painted painted(data, spec);
    const auto colorAt = [&](double x) {
        const QPointF place(painted.page.xToPage(x), painted.page.plot.bottom() - 3);
        return painted.image.pixelColor((place * pixelsPerPoint).toPoint());
    };
    BOOST_TEST((colorAt(0.3) == painted.theme.background));
    BOOST_TEST((colorAt(0.7) != painted.theme.background));
    BOOST_TEST((colorAt(2.3) == colorAt(0.7)));
    BOOST_TEST((colorAt(2.7) == painted.theme.background));
    BOOST_TEST(painted.inkedAt(1.5)); // the line runs over it
}

BOOST_AUTO_TEST_SUITE_END()
