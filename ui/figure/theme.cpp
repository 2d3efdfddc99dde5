// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/theme.h"

#include "datasets/readers/json.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cmath>

namespace sampan {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(sampan::Theme)
};

double number(const Json &json, const char *key, double otherwise)
{
    bool ok = false;
    const double value = jsonText(json, key).toDouble(&ok);
    return ok && value > 0 && value < 100 ? value : otherwise;
}

} // namespace

QFont Theme::font(double pointSize, bool bold) const
{
    QFont font;
    font.setFamilies(families);
    // A page unit is a point; metrics without hinting are the same on screen and in print.
    font.setPixelSize(std::max(1, int(std::lround(pointSize * 10))));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferOutline | QFont::PreferAntialias));
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

QColor Theme::seriesColor(int index) const
{
    if (index < 0 || palette.empty())
        return neutral;
    return palette[std::size_t(index) % palette.size()];
}

QStringList themeNames()
{
    QStringList names { QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("print") };
    for (const QString &file :
        QDir(QStringLiteral(":/themes")).entryList({ QStringLiteral("*.json") }, QDir::Files, QDir::Name))
        if (const QString name = file.chopped(5); !names.contains(name))
            names += name;
    return names;
}

Result<Theme> loadTheme(const QString &name)
{
    QFile file(QStringLiteral(":/themes/%1.json").arg(name));
    if (!themeNames().contains(name) || !file.open(QIODevice::ReadOnly))
        return failure({},
            Text::tr("There is no theme “%1”. The themes are: %2.").arg(name, themeNames().join(QLatin1String(", "))));
    const Result<Json> parsed = parseJson(file.fileName(), file.readAll());
    if (!parsed)
        return tl::make_unexpected(parsed.error());
    const Json &json = *parsed;
    Theme theme;
    theme.name = name;
    const auto color = [&json](const char *key) { return QColor(jsonText(json, key)); };
    theme.background = color("background");
    theme.text = color("text");
    theme.quietText = color("quietText");
    theme.grid = color("grid");
    theme.axis = color("axis");
    theme.neutral = color("neutral");
    for (const QString &text : jsonTexts(json, "palette"))
        theme.palette.emplace_back(text);
    theme.families = jsonTexts(json, "families");
    theme.titleSize = number(json, "titleSize", theme.titleSize);
    theme.subtitleSize = number(json, "subtitleSize", theme.subtitleSize);
    theme.labelSize = number(json, "labelSize", theme.labelSize);
    theme.noteSize = number(json, "noteSize", theme.noteSize);
    theme.lineWidth = number(json, "lineWidth", theme.lineWidth);
    for (const QColor &one : { theme.background, theme.text, theme.quietText, theme.grid, theme.axis, theme.neutral })
        if (!one.isValid())
            return failure(file.fileName(), Text::tr("The theme “%1” lacks a colour.").arg(name));
    if (theme.palette.empty())
        return failure(file.fileName(), Text::tr("The theme “%1” has no palette.").arg(name));
    return theme;
}

} // namespace sampan
