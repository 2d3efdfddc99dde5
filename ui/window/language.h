// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace sampan {

struct Language {
    QString code; //!< as in the names of translations: "en", "zh_CN"
    QString name; //!< in the language itself
};

//! The languages that the program speaks, English first.
QList<Language> languages();

//! The first of `wanted` that the program speaks ("zh-Hans-CN", "vi_VN.UTF-8" and "km" are all understood), else "en".
QString bestLanguage(const QStringList &wanted);
//! The languages that the environment asks for: LANGUAGE, LC_ALL, LC_MESSAGES, LANG, as gettext reads them; elsewhere
//! those of the system's settings.
QStringList environmentLanguages();

//! Makes the program speak `code` from here on: its own texts, the words of Qt's dialogs, numbers and dates. Once,
//! before the first window.
void speak(const QString &code);
//! The code of the language spoken now.
QString spokenLanguage();

//! While it lives the program speaks English: for output that machines read.
class PlainWords {
public:
    PlainWords();
    ~PlainWords();
    PlainWords(const PlainWords &) = delete;
    PlainWords &operator=(const PlainWords &) = delete;
};

//! The fonts of the interface where the script asks for some beside the desktop's own.
QStringList languageFonts(const QString &code);

} // namespace sampan
