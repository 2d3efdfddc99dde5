// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/names.h"

#include "datasets/readers/countries.h"

#include <unicode/locdspnm.h>
#include <unicode/unistr.h>

#include <QCoreApplication>
#include <QHash>
#include <QMutex>

namespace sampan {

namespace {

//! Names that are no countries of CLDR, or that trade statistics call otherwise. Looked up by the label of the file.
constexpr const char *fieldNames[] {
    //: The code of the language that this file translates into, as in its name: zh_CN, km, th, vi, id, ms.
    QT_TRANSLATE_NOOP("sampan::Names", "en"),
    // groups and what is none
    QT_TRANSLATE_NOOP("sampan::Names", "World"),
    QT_TRANSLATE_NOOP("sampan::Names", "ASEAN"),
    QT_TRANSLATE_NOOP("sampan::Names", "European Union"),
    QT_TRANSLATE_NOOP("sampan::Names", "European Union (27)"),
    QT_TRANSLATE_NOOP("sampan::Names", "Euro area"),
    QT_TRANSLATE_NOOP("sampan::Names", "Advanced economies"),
    QT_TRANSLATE_NOOP("sampan::Names", "Africa"),
    QT_TRANSLATE_NOOP("sampan::Names", "Africa, not specified"),
    QT_TRANSLATE_NOOP("sampan::Names", "Areas not specified"),
    QT_TRANSLATE_NOOP("sampan::Names", "Areas, nes"),
    QT_TRANSLATE_NOOP("sampan::Names", "Other Asia, nes"),
    QT_TRANSLATE_NOOP("sampan::Names", "Asia, not specified"),
    QT_TRANSLATE_NOOP("sampan::Names", "Emerging and developing economies"),
    QT_TRANSLATE_NOOP("sampan::Names", "Emerging and developing Asia"),
    QT_TRANSLATE_NOOP("sampan::Names", "Emerging and developing Europe"),
    QT_TRANSLATE_NOOP("sampan::Names", "Emerging and developing economies: fuel exporters"),
    QT_TRANSLATE_NOOP("sampan::Names", "Emerging and developing economies: others"),
    QT_TRANSLATE_NOOP("sampan::Names", "Europe, not specified"),
    QT_TRANSLATE_NOOP("sampan::Names", "Middle East and Central Asia"),
    QT_TRANSLATE_NOOP("sampan::Names", "Middle East and Central Asia, not specified"),
    QT_TRANSLATE_NOOP("sampan::Names", "Middle East"),
    QT_TRANSLATE_NOOP("sampan::Names", "Other countries not included elsewhere"),
    QT_TRANSLATE_NOOP("sampan::Names", "Special categories"),
    QT_TRANSLATE_NOOP("sampan::Names", "Bunkers"),
    QT_TRANSLATE_NOOP("sampan::Names", "Free zones"),
    QT_TRANSLATE_NOOP("sampan::Names", "Sub-Saharan Africa"),
    QT_TRANSLATE_NOOP("sampan::Names", "Western Hemisphere"),
    QT_TRANSLATE_NOOP("sampan::Names", "Western Hemisphere, not specified"),
    // states that have ended
    QT_TRANSLATE_NOOP("sampan::Names", "Soviet Union"),
    QT_TRANSLATE_NOOP("sampan::Names", "USSR"),
    QT_TRANSLATE_NOOP("sampan::Names", "Yugoslavia"),
    QT_TRANSLATE_NOOP("sampan::Names", "Serbia and Montenegro"),
    QT_TRANSLATE_NOOP("sampan::Names", "Czechoslovakia"),
    QT_TRANSLATE_NOOP("sampan::Names", "Belgium-Luxembourg"),
    QT_TRANSLATE_NOOP("sampan::Names", "German Democratic Republic"),
    QT_TRANSLATE_NOOP("sampan::Names", "Netherlands Antilles"),
    // territories that statistics name in their own way
    QT_TRANSLATE_NOOP("sampan::Names", "Hong Kong"),
    QT_TRANSLATE_NOOP("sampan::Names", "Macao"),
    QT_TRANSLATE_NOOP("sampan::Names", "Taiwan"),
    // flows
    QT_TRANSLATE_NOOP("sampan::Names", "Exports"),
    QT_TRANSLATE_NOOP("sampan::Names", "Imports"),
    QT_TRANSLATE_NOOP("sampan::Names", "Total trade"),
    QT_TRANSLATE_NOOP("sampan::Names", "Exports plus imports"),
    QT_TRANSLATE_NOOP("sampan::Names", "Re-exports"),
    QT_TRANSLATE_NOOP("sampan::Names", "Re-imports"),
    // columns
    QT_TRANSLATE_NOOP("sampan::Names", "Year"),
    QT_TRANSLATE_NOOP("sampan::Names", "Reporter"),
    QT_TRANSLATE_NOOP("sampan::Names", "Partner"),
    QT_TRANSLATE_NOOP("sampan::Names", "Flow"),
    QT_TRANSLATE_NOOP("sampan::Names", "Product"),
    QT_TRANSLATE_NOOP("sampan::Names", "Importer"),
    QT_TRANSLATE_NOOP("sampan::Names", "Exporter"),
    QT_TRANSLATE_NOOP("sampan::Names", "Supplier"),
    QT_TRANSLATE_NOOP("sampan::Names", "Statistic"),
    QT_TRANSLATE_NOOP("sampan::Names", "Measure"),
    QT_TRANSLATE_NOOP("sampan::Names", "Report"),
    QT_TRANSLATE_NOOP("sampan::Names", "Edition"),
    QT_TRANSLATE_NOOP("sampan::Names", "Value"),
    QT_TRANSLATE_NOOP("sampan::Names", "Goods trade"),
    QT_TRANSLATE_NOOP("sampan::Names", "Imports of goods"),
    QT_TRANSLATE_NOOP("sampan::Names", "Trade value"),
};

constexpr const char *context = "sampan::Names";

//! The short name that CLDR has for an ISO 3166 code in a language; empty if it has none.
QString countryIn(const QString &language, const QString &code)
{
    UDisplayContext contexts[] { UDISPCTX_LENGTH_SHORT };
    const std::unique_ptr<icu::LocaleDisplayNames> names(
        icu::LocaleDisplayNames::createInstance(icu::Locale(language.toLatin1().constData()), contexts, 1));
    icu::UnicodeString text;
    names->regionDisplayName(code.toLatin1().constData(), text);
    const QString name(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
    return name == code ? QString() : name;
}

QString nameIn(const QString &language, const QString &label, const QString &code)
{
    const QString own = QCoreApplication::translate(context, label.toUtf8().constData());
    if (own != label)
        return own;
    // Only what is the country's name in the file too: a code alone may mean something else there.
    if (code.size() != 3 || code == label)
        return label;
    const std::optional<Member> country = findCountry(label.toStdString());
    if (!country || country->code != code)
        return label;
    const QString standard = QCoreApplication::translate(context, country->label.toUtf8().constData());
    if (standard != country->label)
        return standard;
    const QString two = QString::fromLatin1(countryAlpha2(code));
    const QString name = two.isEmpty() ? QString() : countryIn(language, two);
    return name.isEmpty() ? label : name;
}

} // namespace

QString languageOfNames() { return QCoreApplication::translate(context, fieldNames[0]); }

QString shownName(const QString &label, const QString &code)
{
    if (label.isEmpty())
        return label;
    const QString language = languageOfNames();
    if (language == QLatin1String("en"))
        return label;
    // Figures are composed in several threads, and each asks for the same names again and again.
    static QMutex mutex;
    static QHash<QString, QString> known;
    const QString key = language + u'\n' + code + u'\n' + label;
    const QMutexLocker lock(&mutex);
    if (const auto found = known.constFind(key); found != known.constEnd())
        return *found;
    constexpr qsizetype most = 20000;
    if (known.size() > most)
        known.clear();
    return *known.insert(key, nameIn(language, label, code));
}

} // namespace sampan
