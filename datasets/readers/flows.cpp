// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/countries.h"

#include <QStringList>

#include <algorithm>

namespace sampan {

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
