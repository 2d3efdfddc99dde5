// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/latinfonts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>

namespace sampan {

namespace {

//! What Inter covers and is in use: Latin with its accents, Greek, Cyrillic, punctuation, currency.
bool isLatin(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return u < 0x0149 || (u >= 0x0391 && u < 0x03e0) || (u >= 0x0400 && u < 0x0482) || (u >= 0x2010 && u < 0x2028)
            || u == 0x20ac;
    });
}

bool speaksEnglish()
{
    for (const char *name : { "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG" }) {
        const QByteArray language = qgetenv(name);
        if (language.isEmpty())
            continue;
        return language.startsWith("en") || language == "POSIX" || language == "C" || language.startsWith("C.");
    }
    return true;
}

} // namespace

bool needsLatinOnly(const QStringList &arguments)
{
    constexpr qint64 quicklyRead = 1 << 20;
    if (!speaksEnglish())
        return false;
    bool found = false;
    for (qsizetype i = 2; i < arguments.size(); ++i) {
        if (!isLatin(arguments[i]) || arguments[i].startsWith(QLatin1String("--lang")))
            return false;
        if (arguments[i - 1] == QLatin1String("-o") || arguments[i - 1] == QLatin1String("--output"))
            continue;
        QFile file(arguments[i]);
        if (!QFileInfo(file).isFile())
            continue;
        // Packages, workbooks and figures hold more than is seen at once.
        const QString suffix = QFileInfo(file).suffix().toLower();
        if (found || file.size() > quicklyRead || !file.open(QIODevice::ReadOnly)
            || (suffix != QLatin1String("csv") && suffix != QLatin1String("tsv") && suffix != QLatin1String("txt")))
            return false;
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString text = decoder(file.readAll());
        if (decoder.hasError() || !isLatin(text))
            return false;
        found = true;
    }
    return found;
}

void useLatinFonts(const QString &programFolder)
{
    if (qEnvironmentVariableIsSet("FONTCONFIG_FILE")
        || !QFileInfo(QStringLiteral("/usr/share/fonts/opentype/inter")).isDir())
        return;
    for (const QString &own : { QDir::homePath() + QStringLiteral("/.fonts"),
             QDir::homePath() + QStringLiteral("/.local/share/fonts"), QStringLiteral("/usr/local/share/fonts") })
        if (!QDir(own).isEmpty())
            return;
    for (const QString &folder :
        { programFolder + QStringLiteral("/../share/sampan/fonts"), QStringLiteral(SAMPAN_FONTS_DIR) })
        if (const QString path = QDir::cleanPath(folder + QStringLiteral("/latin.conf")); QFileInfo::exists(path)) {
            qputenv("FONTCONFIG_FILE", QFile::encodeName(path));
            return;
        }
}

} // namespace sampan
