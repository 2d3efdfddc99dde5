// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/units.h"

#include <QRegularExpression>

#include <array>
#include <utility>

namespace sampan {

namespace {

//! Latin words stand alone; signs and Chinese words stand anywhere. The stricter ones come first.
struct CurrencyPattern {
    QLatin1String code;
    const char *words; //!< UTF-8 pattern
};
constexpr std::array<CurrencyPattern, 45> currencies { {
    { QLatin1String("USD"),
        "US ?\\$|(?<![A-Za-z])USD(?![A-Za-z])|U\\.S\\. ?(\\$|dollars?)|\\bUS "
        "?dollars?\\b|美元|美金|米ドル|ดอลลาร|เหรียญสหรัฐ|долл(ар\\w*|\\.)? ?(США)?|дол\\. США|dólares|đô "
        "la|달러|[천만억] "
        "?불|دولار|\\bUSM\\b|\\bdollars? "
        "(des )?[EÉ]tats-Unis" },
    { QLatin1String("CNY"), "\\bCNY\\b|\\bRMB\\b|\\byuan\\b|人民币|人民幣" },
    { QLatin1String("EUR"), "\\bEUR\\b|\\bMIO (IMP|EXP) VAL\\b|\\beuros?\\b|€|欧元|歐元|ユーロ|ευρώ|евро|유로|يورو" },
    { QLatin1String("JPY"), "\\bJPY\\b|\\byen\\b|日元|日圓|億円|百万円|千円" },
    { QLatin1String("GBP"), "\\bGBP\\b|£|\\bpounds? sterling\\b|英镑" },
    { QLatin1String("HKD"), "\\bHKD\\b|HK\\$|港元|港币" },
    { QLatin1String("SGD"), "\\bSGD\\b|S\\$" },
    { QLatin1String("THB"), "\\bTHB\\b|\\bbaht\\b|บาท|泰铢" },
    { QLatin1String("VND"), "\\bVN[DĐ]\\b|\\bdong\\b|\\bđồng\\b|越南盾" },
    { QLatin1String("IDR"), "\\bIDR\\b|\\brupiah\\b" },
    { QLatin1String("MYR"), "\\bMYR\\b|\\bringgit\\b" },
    { QLatin1String("KHR"), "\\bKHR\\b|\\briels?\\b|រៀល" },
    { QLatin1String("INR"), "\\bINR\\b|\\brupees?\\b" },
    { QLatin1String("KRW"), "\\bKRW\\b|\\bwon\\b|₩|韩元" },
    { QLatin1String("TWD"), "\\bTWD\\b|\\bNT ?\\$|新台幣|新臺幣" },
    { QLatin1String("PHP"), "\\bPHP\\b|₱" },
    { QLatin1String("LAK"), "\\bLAK\\b|ກີບ" },
    { QLatin1String("MMK"), "\\bMMK\\b|\\bkyats?\\b" },
    { QLatin1String("AUD"), "\\bAUD\\b|(?<![A-Z])A\\$" },
    { QLatin1String("NZD"), "\\bNZD\\b|\\bNZ\\$" },
    { QLatin1String("CAD"), "\\bCAD\\b|\\bCA?\\$|\\bCanadian dollars?\\b" },
    { QLatin1String("CHF"), "\\bCHF\\b|\\bSwiss francs?\\b|Schweizer Franken" },
    { QLatin1String("NOK"), "\\bNOK\\b" },
    { QLatin1String("SEK"), "\\bSEK\\b" },
    { QLatin1String("DKK"), "\\bDKK\\b" },
    { QLatin1String("RUB"), "\\bRUB\\b|руб" },
    { QLatin1String("BRL"), "\\bBRL\\b|R\\$|\\breais\\b" },
    { QLatin1String("PLN"), "\\bPLN\\b|zł\\b" },
    { QLatin1String("ZAR"), "\\bZAR\\b" },
    { QLatin1String("TRY"), "\\bTRY\\b|₺" },
    { QLatin1String("CZK"), "\\bCZK\\b|\\bKč" },
    { QLatin1String("HUF"), "\\bHUF\\b" },
    { QLatin1String("ILS"), "\\bILS\\b|₪" },
    { QLatin1String("AED"), "\\bAED\\b" },
    { QLatin1String("NPR"), "\\bNPR\\b" },
    { QLatin1String("BDT"), "\\bBDT\\b|\\btaka\\b" },
    { QLatin1String("PKR"), "\\bPKR\\b" },
    { QLatin1String("LKR"), "\\bLKR\\b" },
    { QLatin1String("MXN"), "\\bMXN\\b" },
    { QLatin1String("UAH"), "\\bUAH\\b|грн" },
    { QLatin1String("KZT"), "\\bKZT\\b|тенге" },
    { QLatin1String("ISK"), "\\bISK\\b" },
    { QLatin1String("EGP"), "\\bEGP\\b" },
    { QLatin1String("NGN"), "\\bNGN\\b|₦" },
    { QLatin1String("USD"), "\\$|\\bdollars?\\b" },
} };

struct ScalePattern {
    int power;
    const char *words;
};
constexpr std::array<ScalePattern, 9> scales { {
    { 12, "\\btrillions?\\b|万亿|兆|nghìn tỷ|ล้านล้าน" },
    { 9,
        "\\bbillions?\\b|\\bbn\\b|[£$€] ?bn\\b|\\bmilliards?\\b|\\bmrd\\.?\\b|\\bbln\\b|млрд|miles de millones|mil "
        "millones|十亿|\\btỷ\\b|\\btỉ\\b|พันล้าน|ພັນລ້ານ|ពាន់លាន|مليار|δισ|\\bmld\\b|"
        "\\bmiljarder\\b|1,?000,?000,?000" },
    { 8, "亿|億|억 ?(?=달러|불|원|미)" },
    { 7, "千万" },
    { 6,
        "\\bmillions?\\b|\\bmil?l?n\\b|\\bmn\\b|\\bmio\\b|\\bmln\\b|\\bUSM\\b|\\bmillones\\b|\\bmilhões\\b|"
        "\\bmilioni\\b|\\bmilyon\\b|\\bjuta\\b|\\btriệu\\b|млн|ล้าน|ລ້ານ|លាន|مليون|ملايين|εκατ|\\bmilion(y|ów)?\\b|"
        "\\bmiljoner\\b|\\bmiljoen\\b|"
        "百万|百萬|백만 ?(?=달러|불|원|미)|[£$€] "
        "?mn?\\b|1,?000,?000" },
    { 5, "\\blakhs?\\b" },
    { 4, "万|萬|만 ?(?=달러|불|원|미)|10[, ]?000(?!\\d)" },
    { 3,
        "\\bthousands?\\b|\\bthsd?\\b|\\bmilliers?\\b|\\bmiles\\b|\\btausend\\b|\\btsd\\.?|\\bribu\\b|\\bmigliaia\\b|"
        "\\bduizend\\b|\\bbin "
        "(?=US|TL|ABD|\\$|€)|тыс|พัน|ພັນ|ពាន់|ألف|χιλ|\\bnghìn\\b|\\bngàn\\b|\\btys\\b|\\btusen\\b|"
        "['’]000|"
        "\\b1[, ]?000(?![\\d,])|\\bUS\\$ ?k\\b|千|천 ?(?=달러|불|원|미)" },
    { 2, "\\bhundreds?\\b" },
} };

bool matches(const QString &text, const char *pattern)
{
    return QRegularExpression(QString::fromUtf8(pattern),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption)
        .match(text)
        .hasMatch();
}

} // namespace

QString currencyUnit(const QString &code)
{
    static constexpr std::array<std::pair<QLatin1String, QLatin1String>, 5> names { {
        { QLatin1String("USD"), QLatin1String("US dollar") },
        { QLatin1String("CNY"), QLatin1String("yuan") },
        { QLatin1String("EUR"), QLatin1String("euro") },
        { QLatin1String("JPY"), QLatin1String("yen") },
        { QLatin1String("GBP"), QLatin1String("pound sterling") },
    } };
    for (const auto &[key, name] : names)
        if (key == code)
            return name;
    return code;
}

std::optional<Quantity> quantityFromText(const QString &given)
{
    QString text = given;
    text.replace(u'_', u' ');
    Quantity quantity;
    for (const CurrencyPattern &currency : currencies)
        if (matches(text, currency.words)) {
            quantity.currency = currency.code;
            quantity.unit = currencyUnit(quantity.currency);
            break;
        }
    if (quantity.unit.isEmpty()) {
        if (matches(text, "[%％]|\\bper ?cent\\b|\\bpercent(age)?\\b|百分"))
            quantity.unit = QStringLiteral("percent");
        else if (matches(text, "\\bkg\\b|\\bkilograms?\\b|千克|公斤"))
            quantity.unit = QStringLiteral("kilogram");
        else if (matches(text, "\\b(metric )?tonn?e?s\\b|吨"))
            quantity.unit = QStringLiteral("tonne");
        else if (matches(text, "元")) {
            quantity.currency = QStringLiteral("CNY");
            quantity.unit = currencyUnit(quantity.currency);
        }
    }
    for (const ScalePattern &scale : scales)
        if (!quantity.isPercent() && quantity.unit != QLatin1String("kilogram") && matches(text, scale.words)) {
            quantity.scale = scale.power;
            break;
        }
    if (quantity.unit.isEmpty() && quantity.scale == 0)
        return std::nullopt;
    if (matches(text, "\\bconstant\\b|不变价")) {
        static const QRegularExpression year(QStringLiteral("\\b(19|20)\\d\\d\\b"));
        quantity.priceBasis = QStringLiteral("constant");
        if (const auto match = year.match(text); match.hasMatch())
            quantity.priceBasis += QLatin1Char(' ') + match.captured(0);
    } else if (matches(text, "\\bcurrent\\b|现价")) {
        quantity.priceBasis = QStringLiteral("current");
    }
    const bool fob = matches(text, "\\bf\\.?o\\.?b\\b|离岸"), cif = matches(text, "\\bc\\.?i\\.?f\\b|到岸");
    if (fob != cif)
        quantity.valuation = fob ? QStringLiteral("FOB") : QStringLiteral("CIF");
    return quantity;
}

Quantity quantityFromCodes(const QString &unit, const QString &multiplier)
{
    Quantity quantity;
    bool ok = false;
    const int power = multiplier.section(u':', 0, 0).trimmed().toInt(&ok);
    if (ok && power >= 0 && power <= 15)
        quantity.scale = power;
    const QString code = unit.section(u':', 0, 0).trimmed();
    static const QRegularExpression iso(QStringLiteral("^[A-Z]{3}$"));
    if (iso.match(code).hasMatch()) {
        quantity.currency = code;
        quantity.unit = currencyUnit(code);
    } else if (code == QLatin1String("PC") || code == QLatin1String("PT") || code == QLatin1String("PERCENT")) {
        quantity.unit = QStringLiteral("percent");
    } else if (const auto named = quantityFromText(unit)) {
        const int scale = quantity.scale;
        quantity = *named;
        quantity.scale = scale ? scale : named->scale;
    } else {
        quantity.unit = code;
    }
    return quantity;
}

} // namespace sampan
