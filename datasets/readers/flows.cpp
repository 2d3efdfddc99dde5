// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/countries.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace sampan {

bool readsLikeAggregate(const QString &name)
{
    static const std::array<QLatin1String, 31> words { QLatin1String("econom"), QLatin1String("countries"),
        QLatin1String("area"), QLatin1String("region"), QLatin1String("africa"), QLatin1String("asia"),
        QLatin1String("europe"), QLatin1String("america"), QLatin1String("income"), QLatin1String("union"),
        QLatin1String("hemisphere"), QLatin1String("middle east"), QLatin1String("oceania"), QLatin1String("total"),
        QLatin1String("world"), QLatin1String("caribbean"), QLatin1String("pacific"), QLatin1String("oecd"),
        QLatin1String("opec"), QLatin1String("g20"), QLatin1String("g7"), QLatin1String("brics"),
        QLatin1String("members"), QLatin1String("emerging"), QLatin1String("developing"), QLatin1String("advanced"),
        QLatin1String("ida"), QLatin1String("ibrd"), QLatin1String("dividend"), QLatin1String("states"),
        QLatin1String("continent") };
    const QString lower = name.toLower();
    if (name.size() <= 6 && name.endsWith(u'洲')) // 亚洲, 拉丁美洲
        return true;
    for (const QLatin1String word : words)
        if (lower.contains(word) && (word.size() > 3 || lower.split(u' ').contains(word)))
            return true;
    return false;
}

bool isGroupCode(const QString &code)
{
    static const QRegularExpression pattern(QStringLiteral("^(?=.*[\\d_])(?=.*[A-Z])[A-Z\\d_]{2,14}$"));
    return code.contains(pattern);
}

QString nameKey(const QString &text)
{
    QString key;
    key.reserve(text.size());
    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    for (const QChar c : ascii ? text : text.normalized(QString::NormalizationForm_D)) {
        if (c == u'&')
            key += QLatin1String("and");
        else if (c.isLetterOrNumber() || (c.isMark() && (c.unicode() < 0x0300 || c.unicode() > 0x036f)))
            key += c.toLower();
    }
    return key;
}

namespace {

QStringList keysOf(std::initializer_list<const char *> words)
{
    QStringList keys;
    for (const char *word : words)
        keys += nameKey(QString::fromUtf8(word));
    return keys;
}

//! The words for one direction: whole texts, beginnings, and what may stand anywhere.
struct FlowWords {
    QStringList whole, beginnings, parts;

    bool in(const QString &key) const
    {
        return whole.contains(key) || std::any_of(beginnings.begin(), beginnings.end(), [&key](const QString &word) {
            return key.startsWith(word);
        }) || std::any_of(parts.begin(), parts.end(), [&key](const QString &word) { return key.contains(word); });
    }
};

bool contains(const QString &key, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(), [&key](const QString &word) { return key.contains(word); });
}

} // namespace

bool isBalance(const QString &text)
{
    static const QStringList words = keysOf({ "balance", "差额", "差額", "収支", "무역수지", "saldo", "solde", "сальдо",
        "cán cân", "ดุลการค้า", "neraca", "dengesi" });
    return contains(nameKey(text), words);
}

std::optional<Member> findFlow(const QString &text)
{
    const QString key = nameKey(text);
    const auto member = [](const char *code, const char *label, MemberKind kind = MemberKind::Country) {
        return Member { QString::fromLatin1(code), QString::fromLatin1(label), kind };
    };
    // "Goods, Value of Imports, Cost, Insurance, Freight (CIF), US Dollars" and the like contain the word.
    if (key.startsWith(QLatin1String("reimport")) || key == QLatin1String("rm"))
        return member("re-import", "Re-imports");
    if (key.startsWith(QLatin1String("reexport")) || key == QLatin1String("rx"))
        return member("re-export", "Re-exports");
    static const QStringList totals = keysOf({ "total", "total trade", "trade", "tt", "进出口", "进出口总额",
        "进出口总值", "exports and imports", "imports and exports", "commerce total" });
    if (totals.contains(key))
        return member("total", "Total trade", MemberKind::Total);
    static const QStringList both = keysOf({ "进出口", "進出口", "輸出入", "수출입", "xuất nhập khẩu" });
    if (key.isEmpty() || contains(key, both) || isBalance(text))
        return std::nullopt;
    static const FlowWords imports { keysOf({ "m", "1", "01", "i", "imp" }),
        keysOf({ "mprt", "tmg", "mgcif", "mioimp" }),
        keysOf({ "import", "impor", "einfuhr", "invoer", "进口", "進口", "輸入", "수입", "นำเข้า", "nhập khẩu", "импорт",
            "εισαγωγ", "ithalat", "នាំចូល", "ນໍາເຂົ້າ", "واردات" }) };
    static const FlowWords exports { keysOf({ "x", "2", "02", "e", "exp" }),
        keysOf({ "xprt", "txg", "xgfob", "mioexp" }),
        keysOf({ "export", "ekspor", "ausfuhr", "uitvoer", "出口", "輸出", "수출", "ส่งออก", "xuất khẩu", "экспорт",
            "εξαγωγ", "ihracat", "នាំចេញ", "ສົ່ງອອກ", "صادرات" }) };
    const bool isImport = imports.in(key), isExport = exports.in(key);
    if (isImport == isExport)
        return std::nullopt;
    return isImport ? member("import", "Imports") : member("export", "Exports");
}

} // namespace sampan
