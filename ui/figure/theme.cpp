// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/theme.h"

#include "datasets/readers/json.h"
#include "datasets/readers/wholefile.h"
#include "ui/figure/fonts.h"
#include "ui/figure/settingsfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace sampan {

namespace {

struct ThemeText {
    Q_DECLARE_TR_FUNCTIONS(sampan::Theme)
};

const QStringList &shippedNames()
{
    static const QStringList names { QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("print"),
        QStringLiteral("contrast") };
    return names;
}

QString shippedPath(const QString &name) { return QStringLiteral(":/themes/%1.json").arg(name); }

bool isPath(const QString &nameOrPath)
{
    return nameOrPath.contains(u'/') || nameOrPath.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
}

//! A theme file: a JSON object of colours ("#rrggbb"), sizes in points, fonts; what it leaves out stands as in "base".
class ThemeReader {
public:
    ThemeReader(const QString &path, const Json &json)
        : m_path(path)
        , m_json(json)
    {
    }

    Result<Theme> run(const Theme &base)
    {
        m_theme = base;
        const std::pair<const char *, QColor *> colors[] = { { "background", &m_theme.background },
            { "text", &m_theme.text }, { "quietText", &m_theme.quietText }, { "grid", &m_theme.grid },
            { "axis", &m_theme.axis }, { "neutral", &m_theme.neutral }, { "logoColor", &m_theme.logoColor } };
        const std::tuple<const char *, double *, double> sizes[] = { { "titleSize", &m_theme.titleSize, smallestText },
            { "subtitleSize", &m_theme.subtitleSize, smallestText }, { "labelSize", &m_theme.labelSize, smallestText },
            { "noteSize", &m_theme.noteSize, smallestText }, { "lineWidth", &m_theme.lineWidth, 0.1 },
            { "gridWidth", &m_theme.gridWidth, 0 } };
        for (const auto &[key, value] : m_json.items()) {
            const auto *color = std::find_if(
                std::begin(colors), std::end(colors), [&key](const auto &known) { return key == known.first; });
            const auto *size = std::find_if(
                std::begin(sizes), std::end(sizes), [&key](const auto &known) { return key == std::get<0>(known); });
            if (color != std::end(colors))
                *color->second = colorOf(key, value);
            else if (size != std::end(sizes))
                *std::get<1>(*size) = sizeOf(key, value, std::get<2>(*size));
            else if (key == "palette")
                readPalette();
            else if (key == "families")
                m_theme.families = jsonTexts(m_json, "families");
            else if (key == "label")
                m_theme.label = jsonText(m_json, "label");
            else if (key == "logo")
                m_theme.logo = jsonText(m_json, "logo");
            else if (key != "base")
                fault(ThemeText::tr("“%1” is no property of a theme.").arg(QString::fromStdString(key)));
        }
        for (const auto &[key, color] : colors)
            if (!color->isValid() && color != &m_theme.logoColor)
                fault(ThemeText::tr("The colour “%1” is missing.").arg(QString::fromLatin1(key)));
        if (m_theme.palette.empty())
            fault(ThemeText::tr("There is no palette."));
        if (!m_fault.isEmpty())
            return failure(m_path, m_fault);
        return m_theme;
    }

private:
    void fault(const QString &message)
    {
        if (m_fault.isEmpty())
            m_fault = message;
    }

    QColor colorOf(const std::string &key, const Json &value)
    {
        const QString text = value.is_string() ? QString::fromStdString(value.get<std::string>()) : QString();
        const QColor color = text.startsWith(u'#') ? QColor(text) : QColor();
        if (!color.isValid())
            fault(ThemeText::tr("“%1” is no colour; expected “#” and six digits from 0 to f.")
                      .arg(QString::fromStdString(key)));
        return color;
    }

    double sizeOf(const std::string &key, const Json &value, double least)
    {
        constexpr double most = 99;
        const double size = value.is_number() ? value.get<double>() : std::nan("");
        if (!(size >= least && size <= most))
            fault(ThemeText::tr("“%1” is a number of points from %2 to %3.")
                      .arg(QString::fromStdString(key), QString::number(least), QString::number(most)));
        return size;
    }

    void readPalette()
    {
        m_theme.palette.clear();
        for (const Json &color : jsonList(m_json, "palette"))
            m_theme.palette.push_back(colorOf("palette", color));
    }

    QString m_path;
    const Json &m_json;
    Theme m_theme;
    QString m_fault;
};

Result<Theme> readTheme(const QString &path, const QString &name)
{
    QByteArray bytes;
    if (path.startsWith(u':')) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            bytes = file.readAll();
    } else if (const auto read = readWhole(path)) {
        bytes = *read;
    } else {
        return tl::make_unexpected(read.error());
    }
    const Result<Json> json = parseJson(path, bytes);
    if (!json)
        return tl::make_unexpected(json.error());
    if (!json->is_object())
        return failure(path, ThemeText::tr("A theme is a JSON object; this is something else."));
    Theme base;
    if (const QString parent = jsonText(*json, "base"); !parent.isEmpty()) {
        if (!shippedNames().contains(parent))
            return failure(path,
                ThemeText::tr("“base” is “%1”; it is one of %2.")
                    .arg(parent, shippedNames().join(QLatin1String(", "))));
        const auto read = readTheme(shippedPath(parent), parent);
        if (!read)
            return read;
        base = *read;
        base.label.clear();
    }
    Result<Theme> theme = ThemeReader(path, *json).run(base);
    if (theme) {
        theme->name = name;
        theme->families = withFontsOfAllScripts(theme->families);
    }
    return theme;
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

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto part = [share](int x, int y) { return int(std::lround(x * (1 - share) + y * share)); };
    return { part(one.red(), other.red()), part(one.green(), other.green()), part(one.blue(), other.blue()) };
}

QColor Theme::seriesColor(int index) const
{
    if (index < 0 || palette.empty())
        return neutral;
    const QColor &color = palette[std::size_t(index) % palette.size()];
    return std::size_t(index) < palette.size() ? color : mixed(color, text, 0.4);
}

QColor Theme::inkOf(const QColor &color) const
{
    const auto luminance = [](const QColor &c) {
        const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
    };
    const double ground = luminance(background) + 0.05;
    constexpr int steps = 20;
    for (int step = 0; step <= steps; ++step) {
        const auto mix = [&](int a, int b) { return (a * (steps - step) + b * step) / steps; };
        const QColor ink(
            mix(color.red(), text.red()), mix(color.green(), text.green()), mix(color.blue(), text.blue()));
        const double own = luminance(ink) + 0.05;
        if (std::max(own, ground) / std::min(own, ground) >= 4.5)
            return ink;
    }
    return text;
}

Theme Theme::withTextSize(double labelPoints) const
{
    if (!(labelPoints > 0))
        return *this;
    Theme scaled = *this;
    const double factor = labelPoints / labelSize;
    for (double *size : { &scaled.titleSize, &scaled.subtitleSize, &scaled.labelSize, &scaled.noteSize })
        *size = std::max(smallestText, *size * factor);
    return scaled;
}

QString themeFolder() { return settingsFolder() + QStringLiteral("/themes"); }

QStringList themeNames()
{
    QStringList names = shippedNames();
    for (const QString &file : QDir(themeFolder()).entryList({ QStringLiteral("*.json") }, QDir::Files, QDir::Name))
        if (const QString name = file.chopped(5); !names.contains(name))
            names += name;
    return names;
}

QString themeLabel(const QString &nameOrPath)
{
    if (nameOrPath == QLatin1String("light"))
        return ThemeText::tr("Light");
    if (nameOrPath == QLatin1String("dark"))
        return ThemeText::tr("Dark");
    if (nameOrPath == QLatin1String("print"))
        return ThemeText::tr("Print");
    if (nameOrPath == QLatin1String("contrast"))
        return ThemeText::tr("High contrast");
    const auto theme = loadTheme(nameOrPath);
    return theme && !theme->label.isEmpty() ? theme->label
        : isPath(nameOrPath)                ? QFileInfo(nameOrPath).completeBaseName()
                                            : nameOrPath;
}

Result<Theme> loadTheme(const QString &nameOrPath)
{
    if (isPath(nameOrPath))
        return readTheme(nameOrPath, nameOrPath);
    if (shippedNames().contains(nameOrPath))
        return readTheme(shippedPath(nameOrPath), nameOrPath);
    if (themeNames().contains(nameOrPath))
        return readTheme(themeFolder() + u'/' + nameOrPath + QStringLiteral(".json"), nameOrPath);
    return failure({},
        ThemeText::tr("There is no theme “%1”. The themes are: %2.")
            .arg(nameOrPath, themeNames().join(QLatin1String(", "))));
}

} // namespace sampan
