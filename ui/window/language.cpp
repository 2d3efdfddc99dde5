// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/language.h"

#include "datasets/readers/names.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPointer>
#include <QTranslator>

namespace sampan {

namespace {
QPointer<QTranslator> spoken; //!< owned by the application
}

QList<Language> languages()
{
    return { { QStringLiteral("en"), QStringLiteral("English") },
        { QStringLiteral("zh_CN"), QString::fromUtf8("简体中文") },
        { QStringLiteral("id"), QStringLiteral("Bahasa Indonesia") },
        { QStringLiteral("km"), QString::fromUtf8("ភាសាខ្មែរ") },
        { QStringLiteral("ms"), QStringLiteral("Bahasa Melayu") }, { QStringLiteral("th"), QString::fromUtf8("ไทย") },
        { QStringLiteral("vi"), QString::fromUtf8("Tiếng Việt") } };
}

QString bestLanguage(const QStringList &wanted)
{
    for (const QString &one : wanted) {
        // "zh_CN.UTF-8@pinyin", "zh-Hans-CN": the language decides; of Chinese there is the simplified only.
        const QString plain
            = one.section(u'.', 0, 0).section(u'@', 0, 0).replace(u'-', u'_').section(u'_', 0, 0).toLower();
        for (const Language &language : languages())
            if (language.code.section(u'_', 0, 0) == plain)
                return language.code;
    }
    return QStringLiteral("en");
}

QStringList environmentLanguages()
{
#ifdef Q_OS_UNIX
    QString locale;
    for (const char *name : { "LC_ALL", "LC_MESSAGES", "LANG" })
        if (locale = qEnvironmentVariable(name); !locale.isEmpty())
            break;
    const QString plain = locale.section(u'.', 0, 0);
    if (plain == QLatin1String("C") || plain == QLatin1String("POSIX"))
        return {}; // as gettext has it: a plain locale is meant, whatever LANGUAGE says
    if (!locale.isEmpty() || qEnvironmentVariableIsSet("LANGUAGE"))
        return qEnvironmentVariable("LANGUAGE").split(u':', Qt::SkipEmptyParts) + QStringList(locale);
#endif
    return QLocale::system().uiLanguages();
}

void speak(const QString &code)
{
    // English has a file too: its plurals.
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (!translator->load(QStringLiteral(":/translations/sampan_%1.qm").arg(code))) {
        delete translator;
        return;
    }
    delete spoken;
    spoken = translator;
    QCoreApplication::installTranslator(translator);
    // Who speaks the language at home keeps the habits of the country.
    const QLocale wanted(code);
    if (wanted.language() != QLocale::system().language() && QLocale::system().language() != QLocale::C)
        QLocale::setDefault(wanted);
    else if (code != QLatin1String("en") && QLocale::system().language() == QLocale::C)
        QLocale::setDefault(wanted);
}

PlainWords::PlainWords()
{
    if (spoken)
        QCoreApplication::removeTranslator(spoken);
}

PlainWords::~PlainWords()
{
    if (spoken)
        QCoreApplication::installTranslator(spoken);
}

QString spokenLanguage() { return languageOfNames(); }

QStringList languageFonts(const QString &code)
{
    if (code.startsWith(QLatin1String("zh")))
        return { QStringLiteral("Noto Sans CJK SC") };
    if (code == QLatin1String("km"))
        return { QStringLiteral("Noto Sans Khmer") };
    if (code == QLatin1String("th"))
        return { QStringLiteral("Noto Sans Thai") };
    return {};
}

} // namespace sampan
