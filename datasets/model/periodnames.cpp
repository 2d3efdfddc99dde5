// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/model/periodnames.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <array>

namespace sampan {

namespace {

//! Lower case without the accents of Latin, Greek and Cyrillic letters; vowel signs of other scripts stay.
QString plainWord(QStringView text)
{
    QString word;
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_D)) {
        const bool accent = c >= QChar(0x300) && c <= QChar(0x36F);
        if (!accent && (c.isLetter() || c.isMark()))
            word += c.toLower();
    }
    return word;
}

//! Whole names, of which abbreviations are beginnings, and abbreviations that are none.
constexpr std::array<const char *, 12> monthNames {
    "january janvier januar enero janeiro gennaio januari ocak styczeń stycznia январь января січень ιανουαριου "
    "มกราคม มค មករា",
    "february février februar febrero fevereiro febbraio februari şubat luty lutego февраль февраля лютий "
    "φεβρουαριου กุมภาพันธ์ กพ កុម្ភៈ",
    "march mars märz maerz mrz marzo março maart mrt maret mart marzec marca март марта березень μαρτιου มีนาคม มีค "
    "មីនា",
    "april avril abril aprile nisan kwiecień kwietnia апрель апреля квітень απριλιου เมษายน เมย មេសា",
    "may mai mayo maio maggio mei mayıs maj maja май мая травень μαιου พฤษภาคม พค ឧសភា",
    "june juin juni junio junho giugno haziran czerwiec czerwca июнь июня червень ιουνιου มิถุนายน มิย មិថុនា",
    "july juillet juli julio julho luglio temmuz lipiec lipca июль июля липень ιουλιου กรกฎาคม กค កក្កដា",
    "august août agosto augustus agustus agt ags ağustos sierpień sierpnia август августа серпень αυγουστου สิงหาคม "
    "สค សីហា",
    "september septembre septiembre setembro settembre eylül wrzesień września сентябрь сентября вересень "
    "σεπτεμβριου กันยายน กย កញ្ញា",
    "october octobre oktober octubre outubro ottobre ekim październik października октябрь октября жовтень "
    "οκτωβριου ตุลาคม ตค តុលា",
    "november novembre noviembre novembro kasım listopad listopada ноябрь ноября листопад νοεμβριου พฤศจิกายน พย "
    "វិច្ឆិកា",
    "december décembre dezember diciembre dezembro dicembre desember aralık grudzień grudnia декабрь декабря грудень "
    "δεκεμβριου ธันวาคม ธค ធ្នូ",
};

//! How many parts a year has in the words that name one of them.
int partsNamed(const QString &word)
{
    static const QHash<QString, int> all = [] {
        QHash<QString, int> words;
        const auto add = [&words](int parts, const char *names) {
            for (const QString &name : QString::fromUtf8(names).split(u' '))
                words.insert(plainWord(name), parts);
        };
        add(4,
            "q qtr quarter quarters trimestre trim trimester quartal vierteljahr quý kwartał kw kwartaal kvartal "
            "квартал кв triwulan tw ไตรมาส ไตรมาสที่ 분기 四半期 年第四半期 季 季度 ត្រីមាស ไตรมาสท");
        add(2, "half semestre semester halbjahr semestr полугодие halfyear 반기 półrocze h s");
        add(12, "tháng 월 月 เดือน");
        return words;
    }();
    return all.value(word, 0);
}

bool isFiller(const QString &word)
{
    static const QSet<QString> all = [] {
        QSet<QString> words;
        for (const char *name : { "of", "the", "de", "del", "do", "di", "năm", "year", "tahun", "ปี", "พศ", "ที่", "年",
                 "年第", "第", "년", "г", "год", "года", "р", "er", "ere", "re", "e", "eme", "ème", "st", "nd", "rd",
                 "th", "º", "o", "a", "й", "ый", "ой", "m" })
            words.insert(plainWord(QString::fromUtf8(name)));
        return words;
    }();
    return all.contains(word);
}

//! 1 to 4 as a numeral or a word; else 0.
int ordinalNamed(const QString &word)
{
    static const QHash<QString, int> all { { QStringLiteral("i"), 1 }, { QStringLiteral("ii"), 2 },
        { QStringLiteral("iii"), 3 }, { QStringLiteral("iv"), 4 }, { QStringLiteral("first"), 1 },
        { QStringLiteral("second"), 2 }, { QStringLiteral("third"), 3 }, { QStringLiteral("fourth"), 4 },
        { QStringLiteral("premier"), 1 }, { QStringLiteral("deuxieme"), 2 }, { QStringLiteral("troisieme"), 3 },
        { QStringLiteral("quatrieme"), 4 }, { QStringLiteral("primer"), 1 }, { QStringLiteral("segundo"), 2 },
        { QStringLiteral("tercer"), 3 }, { QStringLiteral("cuarto"), 4 }, { QStringLiteral("一"), 1 },
        { QStringLiteral("二"), 2 }, { QStringLiteral("三"), 3 }, { QStringLiteral("四"), 4 } };
    return all.value(word, 0);
}

} // namespace

int monthFromName(QStringView name)
{
    static const QHash<QString, int> months = [] {
        // Every beginning of three letters or more; 0 if it is one of two months.
        QHash<QString, int> beginnings;
        constexpr qsizetype least = 3;
        for (std::size_t i = 0; i < monthNames.size(); ++i)
            for (const QString &given : QString::fromUtf8(monthNames[i]).split(u' ')) {
                const QString whole = plainWord(given);
                for (qsizetype n = std::min(least, whole.size()); n <= whole.size(); ++n) {
                    int &month = beginnings.insert(whole.left(n), beginnings.value(whole.left(n), int(i) + 1)).value();
                    if (month != int(i) + 1)
                        month = 0;
                }
            }
        return beginnings;
    }();
    return name.size() > 20 ? 0 : months.value(plainWord(name), 0);
}

std::optional<Period> wordedPeriod(QStringView text)
{
    constexpr qsizetype longest = 40;
    if (text.size() < 6 || text.size() > longest)
        return std::nullopt;
    int year = 0, number = 0, parts = 0;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype begin = at;
        if (text[at] >= u'0' && text[at] <= u'9') {
            int value = 0;
            for (; at < text.size() && at - begin < 5 && text[at] >= u'0' && text[at] <= u'9'; ++at)
                value = value * 10 + (text[at].unicode() - u'0');
            int &meant = at - begin == 4 ? year : number;
            if (meant != 0 || value == 0 || (at - begin != 4 && at - begin > 2))
                return std::nullopt;
            meant = value;
            continue;
        }
        while (at < text.size() && (text[at].isLetter() || text[at].isMark()))
            ++at;
        if (at == begin) {
            static constexpr QStringView between = u" .,/-'()º°";
            if (!between.contains(text[at++]))
                return std::nullopt;
            continue;
        }
        const QString word = plainWord(text.mid(begin, at - begin));
        if (const int ordinal = ordinalNamed(word); ordinal && number == 0)
            number = ordinal;
        else if (const int named = partsNamed(word); named && parts == 0)
            parts = named;
        else if (!isFiller(word))
            return std::nullopt;
    }
    if (parts == 0 || number < 1 || number > parts || year < 1500 || year > 2200)
        return std::nullopt;
    const Frequency frequency = parts == 2 ? Frequency::HalfYearly
        : parts == 4                       ? Frequency::Quarterly
                                           : Frequency::Monthly;
    return Period { frequency, year * parts + number - 1 };
}

} // namespace sampan
