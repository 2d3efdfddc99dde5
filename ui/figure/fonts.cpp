// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/fonts.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QRawFont>

#include <algorithm>
#include <array>
#include <map>

namespace sampan {

namespace {

struct FontsText {
    Q_DECLARE_TR_FUNCTIONS(sampan::Fonts)
};

//! Debian's and Ubuntu's package and its family for a script.
struct ScriptFont {
    QChar::Script script;
    const char *name;
    QLatin1String family;
    QLatin1String package;
};

constexpr QLatin1String core("fonts-noto-core"), cjk("fonts-noto-cjk");

constexpr std::array<ScriptFont, 14> scriptFonts { {
    { QChar::Script_Han, QT_TRANSLATE_NOOP("sampan::Fonts", "Chinese"), QLatin1String("Noto Sans CJK SC"), cjk },
    { QChar::Script_Hiragana, QT_TRANSLATE_NOOP("sampan::Fonts", "Japanese"), QLatin1String("Noto Sans CJK JP"), cjk },
    { QChar::Script_Katakana, QT_TRANSLATE_NOOP("sampan::Fonts", "Japanese"), QLatin1String("Noto Sans CJK JP"), cjk },
    { QChar::Script_Hangul, QT_TRANSLATE_NOOP("sampan::Fonts", "Korean"), QLatin1String("Noto Sans CJK KR"), cjk },
    { QChar::Script_Khmer, QT_TRANSLATE_NOOP("sampan::Fonts", "Khmer"), QLatin1String("Noto Sans Khmer"), core },
    { QChar::Script_Thai, QT_TRANSLATE_NOOP("sampan::Fonts", "Thai"), QLatin1String("Noto Sans Thai"), core },
    { QChar::Script_Lao, QT_TRANSLATE_NOOP("sampan::Fonts", "Lao"), QLatin1String("Noto Sans Lao"), core },
    { QChar::Script_Myanmar, QT_TRANSLATE_NOOP("sampan::Fonts", "Burmese"), QLatin1String("Noto Sans Myanmar"), core },
    { QChar::Script_Devanagari, QT_TRANSLATE_NOOP("sampan::Fonts", "Devanagari"), QLatin1String("Noto Sans Devanagari"),
        core },
    { QChar::Script_Bengali, QT_TRANSLATE_NOOP("sampan::Fonts", "Bengali"), QLatin1String("Noto Sans Bengali"), core },
    { QChar::Script_Tamil, QT_TRANSLATE_NOOP("sampan::Fonts", "Tamil"), QLatin1String("Noto Sans Tamil"), core },
    { QChar::Script_Arabic, QT_TRANSLATE_NOOP("sampan::Fonts", "Arabic"), QLatin1String("Noto Sans Arabic"), core },
    { QChar::Script_Cyrillic, QT_TRANSLATE_NOOP("sampan::Fonts", "Cyrillic"), QLatin1String("Noto Sans"), core },
    { QChar::Script_Latin, QT_TRANSLATE_NOOP("sampan::Fonts", "Latin"), QLatin1String("Noto Sans"), core },
} };

const ScriptFont *fontOf(QChar::Script script)
{
    const auto *found = std::find_if(
        scriptFonts.begin(), scriptFonts.end(), [script](const ScriptFont &font) { return font.script == script; });
    return found == scriptFonts.end() ? nullptr : found;
}

//! Whether some installed font of the list has the character.
bool covered(char32_t character, const QStringList &installed)
{
    return std::any_of(installed.begin(), installed.end(),
        [character](const QString &family) { return QRawFont::fromFont(QFont(family)).supportsCharacter(character); });
}

} // namespace

QStringList withFontsOfAllScripts(const QStringList &families)
{
    QStringList all = families;
    const QString general = QStringLiteral("sans-serif");
    all.removeAll(general);
    // The general one before them: Latin letters of a house's font that is missing are not taken from a Khmer font.
    const QString plain = QStringLiteral("Noto Sans");
    if (!all.contains(plain))
        all += plain;
    for (const ScriptFont &font : scriptFonts)
        if (const QString family = font.family; !all.contains(family))
            all += family;
    return all << general;
}

QStringList missingFonts(const QString &text, const QStringList &families)
{
    std::map<QChar::Script, std::vector<char32_t>> samples;
    constexpr std::size_t enough = 24; // letters of a script to ask for: fonts lack rare ones, not usual ones
    for (const char32_t character : text.toUcs4()) {
        if (!QChar::isLetter(character))
            continue;
        std::vector<char32_t> &letters = samples[QChar::script(character)];
        if (letters.size() < enough && std::find(letters.begin(), letters.end(), character) == letters.end())
            letters.push_back(character);
    }
    const QStringList known = QFontDatabase::families();
    QStringList installed;
    for (const QString &family : families)
        if (known.contains(family) || family == QLatin1String("sans-serif")) // which stands for some font
            installed += family;
    QStringList missing;
    for (const auto &[script, letters] : samples) {
        const bool whole = std::all_of(
            letters.begin(), letters.end(), [&installed](char32_t character) { return covered(character, installed); });
        const ScriptFont *font = fontOf(script);
        if (whole || !font)
            continue;
        const QString sentence
            = FontsText::tr("%1 letters stand in this figure, and no font for them is installed. The "
                            "package “%2” has one.")
                  .arg(FontsText::tr(font->name), font->package);
        if (!missing.contains(sentence))
            missing += sentence;
    }
    if (!families.isEmpty() && !known.contains(families.front()) && families.front() != QLatin1String("sans-serif"))
        missing += FontsText::tr("The font “%1” is not installed; another one stands in for it.").arg(families.front());
    return missing;
}

} // namespace sampan
