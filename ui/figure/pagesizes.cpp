// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/pagesizes.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace sampan {

namespace {

struct PageSizeText {
    Q_DECLARE_TR_FUNCTIONS(sampan::PageSize)
};

//! 144 dpi give type of a readable size on a screen of usual density.
constexpr double webDpi = 144;

QSizeF pixels(double width, double height) { return QSizeF(width, height) * (25.4 / webDpi); }

} // namespace

std::vector<PageSize> pageSizes()
{
    return {
        { QStringLiteral("column1"), PageSizeText::tr("One column, 89 mm"), { 89, 62 }, 0 },
        { QStringLiteral("column1.5"), PageSizeText::tr("One and a half columns, 120 mm"), { 120, 76 }, 0 },
        { QStringLiteral("column2"), PageSizeText::tr("Two columns, 183 mm"), { 183, 103 }, 0 },
        { QStringLiteral("slide"), PageSizeText::tr("Slide 16:9, 254 × 143 mm"), { 254, 142.9 }, 0 },
        { QStringLiteral("web"), PageSizeText::tr("Web, 1200 × 675 pixels"), pixels(1200, 675), webDpi },
        { QStringLiteral("square"), PageSizeText::tr("Square, 1080 × 1080 pixels"), pixels(1080, 1080), webDpi },
        { QStringLiteral("a4"), PageSizeText::tr("A4 landscape, 297 × 210 mm"), { 297, 210 }, 0 },
        { QStringLiteral("a4-portrait"), PageSizeText::tr("A4 portrait, 210 × 297 mm"), { 210, 297 }, 0 },
    };
}

std::optional<PageSize> pageSizeFromName(QStringView name)
{
    const auto sizes = pageSizes();
    const auto found = std::find_if(sizes.begin(), sizes.end(),
        [name](const PageSize &size) { return name.compare(size.name, Qt::CaseInsensitive) == 0; });
    return found == sizes.end() ? std::nullopt : std::optional(*found);
}

std::optional<PageSize> parsePageSize(const QString &text)
{
    if (const auto named = pageSizeFromName(text))
        return named;
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d+(?:\\.\\d+)?)\\s*[x×]\\s*(\\d+(?:\\.\\d+)?)\\s*(?:mm)?$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return PageSize { {}, text, { match.captured(1).toDouble(), match.captured(2).toDouble() }, 0 };
}

} // namespace sampan
