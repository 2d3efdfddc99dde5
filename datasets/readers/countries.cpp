// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/countries.h"

#include "datasets/readers/encoding.h"

#include <unicode/localpointer.h>
#include <unicode/locid.h>
#include <unicode/region.h>
#include <unicode/ures.h>

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace sampan {

namespace {

struct OwnEntry {
    const char *code;
    const char *label;
    MemberKind kind;
    const char *others; //!< other codes and names, parted by bars; "#490" is a number
};

//! What statistics know and ISO does not, and names that CLDR does not list. Numbers are those of UN Comtrade.
constexpr OwnEntry ownEntries[] {
    { "W00", "World", MemberKind::Total,
        "WLD|W0|W1|WORLD|#0|#1|001|G001|World, total|All countries|Total world|Total all countries|World "
        "total|OWID_WRL|All "
        "partners|Grand total|总计|全部国家|合计|总值|Ensemble du "
        "monde|Monde|Mundo|Welt|世界|全球|全世界|Insgesamt|合計|總計|합계|총계|รวม|รวมทั้งหมด|"
        "Tổng cộng|Tổng số|_T|Tous pays|Tous les pays|Todos los países|All trading partners|Всего|Итого|Σύνολο|"
        "所有目的地|所有國家|所有国家|所有來源地|المجموع|총액|ទាំងអស់|សរុប|ລວມ" },
    { "ASEAN", "ASEAN", MemberKind::Aggregate,
        "Association of Southeast Asian Nations|ASEAN-10|ASEAN10|ASEAN (10)|ANASE|东盟|东南亚国家联盟" },
    { "EU27", "European Union", MemberKind::Aggregate,
        "EU|EUN|EU27_2020|#97|#918|European Union (27)|European Union (28)|European Union (EU)|European Union - "
        "27|EU-27|EU28|EU-28|Union européenne|欧盟|欧洲联盟" },
    { "EA", "Euro area", MemberKind::Aggregate, "EA19|EA20|EMU|Eurozone|XC|U2|欧元区" },
    { "S19", "Other Asia, nes", MemberKind::Unspecified,
        "#490|Other Asia, not elsewhere specified|Other Asia, n.e.s." },
    { "_X", "Areas, nes", MemberKind::Unspecified,
        "#899|Areas, not elsewhere specified|Areas not specified|Unspecified|Not specified|Countries & areas not "
        "specified|Countries and areas not specified|Nicht ermittelte Länder|Nicht ermittelte Länder und "
        "Gebiete|其他国家(地区)|未指明" },
    { "BUN", "Bunkers", MemberKind::Unspecified, "#837|Bunkers, ship stores" },
    { "FRE", "Free zones", MemberKind::Unspecified, "#838" },
    { "SPE", "Special categories", MemberKind::Unspecified, "#839" },
    { "BLX", "Belgium-Luxembourg", MemberKind::Historical, "#58|Belgium-Luxembourg Economic Union" },
    { "SUN", "USSR", MemberKind::Historical,
        "#810|SU|Soviet Union|Former USSR|Fmr USSR|U.S.S.R.|Former U.S.S.R.|Union of Soviet Socialist Republics|URSS|"
        "苏联|前苏联" },
    { "YUG", "Yugoslavia", MemberKind::Historical,
        "#890|YU|Former Yugoslavia|Fmr Yugoslavia|SFR of Yugoslavia|Yugoslavia, SFR|Yougoslavie|南斯拉夫|前南斯拉夫" },
    { "SCG", "Serbia and Montenegro", MemberKind::Historical, "#891|Serbia & Montenegro" },
    { "CSK", "Czechoslovakia", MemberKind::Historical,
        "#200|CS|Former Czechoslovakia|Fmr Czechoslovakia|Tchécoslovaquie|捷克斯洛伐克" },
    { "DDR", "German Democratic Republic", MemberKind::Historical,
        "#278|DD|Eastern Germany|East Germany|Fmr Dem. Rep. of Germany|German Dem. Rep.|RDA|民主德国|东德" },
    { "ANT", "Netherlands Antilles", MemberKind::Historical,
        "#530|AN|Neth. Antilles|Netherland Antilles|Antilles néerlandaises" },
    { "YMD", "Democratic Yemen", MemberKind::Historical, "#720|YD|Yemen, Democratic|Fmr Dem. Yemen|South Yemen" },
    { "SDN-2011", "Sudan (until 2011)", MemberKind::Historical, "#736|Fmr Sudan|Former Sudan|Sudan (former)" },
    { "ETH-1992", "Ethiopia (until 1992)", MemberKind::Historical, "#230|Fmr Ethiopia|Former Ethiopia" },
    { "PAK-1971", "Pakistan (until 1971)", MemberKind::Historical, "#588|East and West Pakistan" },
    { "VDR", "North Vietnam", MemberKind::Historical,
        "#868|Fmr Dem. Rep. of Vietnam|Viet-Nam, Democratic Republic of" },
    { "VNM-1976", "South Vietnam", MemberKind::Historical, "#866|Fmr Rep. of Vietnam" },
    { "PCZ", "Panama Canal Zone", MemberKind::Historical, "#592|Fmr Panama-Canal-Zone|Panama, Canal Zone" },
    { "SACU", "Southern African Customs Union", MemberKind::Aggregate, "#711|So. African Customs Union" },
    { "DEU", "Germany", MemberKind::Country, "#280|Fmr Fed. Rep. of Germany|Germany, Federal Republic of" },
    { "USA", "United States", MemberKind::Country,
        "#842|#841|United States of America|USA|U.S.|US|États-Unis d'Amérique|Vereinigte Staaten von Amerika|EE. UU." },
    { "FRA", "France", MemberKind::Country, "#251" },
    { "CHE", "Switzerland", MemberKind::Country, "#757|Switzerland, Liechtenstein|Switzerland-Liechtenstein" },
    { "IND", "India", MemberKind::Country, "#699" },
    { "ITA", "Italy", MemberKind::Country, "#381" },
    { "NOR", "Norway", MemberKind::Country, "#579|Norway, Svalbard and Jan Mayen" },
    { "TWN", "Taiwan", MemberKind::Country,
        "Chinese Taipei|Taipei, Chinese|Taiwan, China|Taiwan Province of China|China, Taiwan Province "
        "of|中国台湾|台湾省|Đài Loan" },
    { "HKG", "Hong Kong", MemberKind::Country,
        "China, Hong Kong SAR|Hong Kong SAR, China|Hong Kong, China|China, P.R.: Hong Kong|China,P.R.:Hong "
        "Kong|中国香港|Hồng Kông|Hồng Công" },
    { "MAC", "Macao", MemberKind::Country,
        "China, Macao SAR|Macao SAR, China|Macau|China, P.R.: Macao|China,P.R.:Macao|中国澳门" },
    { "CHN", "China", MemberKind::Country,
        "China, People's Republic of|China, P.R.: Mainland|China,P.R.: Mainland|China, mainland|PR China|P.R. "
        "China|中华人民共和国|中國大陸|中国大陆|中国内地|Mainland China|China P RP|China, Volksrepublik|Volksrepublik "
        "China|中華人民共和国|中華人民共和國|中國內地|CN_X_HK|China (excludes SARs and Taiwan)|CHND "
        "Trung Hoa|КНР" },
    { "KOR", "South Korea", MemberKind::Country,
        "Korea, Rep.|Korea, Republic of|Republic of Korea|Rep. of Korea|Korea|Korea, South|Korea RP|Korea, "
        "Republik|韩国|大韩民国" },
    { "PRK", "North Korea", MemberKind::Country,
        "Korea, Dem. People's Rep.|Korea, Dem. Rep.|Dem. People's Rep. of Korea|Korea, Democratic People's Republic "
        "of|Korea, North|Korea, DPR|DPR Korea|Korea DP RP|Korea, Demokratische Volksrepublik|朝鲜|CHDCND Triều Tiên" },
    { "VNM", "Vietnam", MemberKind::Country, "Viet Nam|Viêt Nam|越南" },
    { "LAO", "Laos", MemberKind::Country,
        "Lao PDR|Lao People's Dem. Rep.|Lao People's Democratic Republic|老挝|CHDCND Lào" },
    { "BRN", "Brunei", MemberKind::Country, "Brunei Darussalam|文莱|Bru-nây" },
    { "MMR", "Myanmar", MemberKind::Country, "Burma|Birmanie|缅甸|Mi-an-ma" },
    // As the statistical office of Vietnam spells them.
    { "IDN", "Indonesia", MemberKind::Country, "In-đô-nê-xi-a" },
    { "MYS", "Malaysia", MemberKind::Country, "Ma-lai-xi-a" },
    { "PHL", "Philippines", MemberKind::Country, "Phi-li-pin" },
    { "SGP", "Singapore", MemberKind::Country, "Xin-ga-po" },
    { "AUS", "Australia", MemberKind::Country, "Ô-xtrây-li-a" },
    { "NZL", "New Zealand", MemberKind::Country, "Niu Di-lân|Niu-di-lân" },
    { "TLS", "Timor-Leste", MemberKind::Country, "East Timor" },
    { "RUS", "Russia", MemberKind::Country, "Russian Federation" },
    { "IRN", "Iran", MemberKind::Country, "Iran, Islamic Rep.|Iran, Islamic Republic of|Iran (Islamic Republic of)" },
    { "SYR", "Syria", MemberKind::Country, "Syrian Arab Republic|Syrian Arab Rep." },
    { "EGY", "Egypt", MemberKind::Country, "Egypt, Arab Rep." },
    { "YEM", "Yemen", MemberKind::Country, "Yemen, Rep.|Yemen, Republic of" },
    { "VEN", "Venezuela", MemberKind::Country,
        "Venezuela, RB|Venezuela, Rep. Bolivariana de|Venezuela (Bolivarian Republic of)" },
    { "BOL", "Bolivia", MemberKind::Country, "Bolivia (Plurinational State of)" },
    { "TZA", "Tanzania", MemberKind::Country, "United Rep. of Tanzania|United Republic of Tanzania" },
    { "MDA", "Moldova", MemberKind::Country, "Rep. of Moldova|Republic of Moldova" },
    { "MKD", "North Macedonia", MemberKind::Country, "Macedonia, FYR|TFYR of Macedonia|Macedonia" },
    { "KGZ", "Kyrgyzstan", MemberKind::Country, "Kyrgyz Republic|Kyrgyz Rep." },
    { "SVK", "Slovakia", MemberKind::Country, "Slovak Republic|Slovak Rep." },
    { "CZE", "Czechia", MemberKind::Country, "Czech Republic|Czech Rep.|Tschechische Republik" },
    { "TUR", "Türkiye", MemberKind::Country, "Turkey|Turquie" },
    { "GBR", "United Kingdom", MemberKind::Country, "UK|Great Britain" },
    { "COD", "Congo (Kinshasa)", MemberKind::Country,
        "Congo, Dem. Rep.|Dem. Rep. of the Congo|Congo, Democratic Republic of|Democratic Republic of the Congo|Congo, "
        "Dem. Rep. of" },
    { "COG", "Congo (Brazzaville)", MemberKind::Country, "Congo, Rep.|Congo, Republic of|Congo|Republic of Congo" },
    { "CIV", "Côte d'Ivoire", MemberKind::Country, "Ivory Coast" },
    { "GRC", "Greece", MemberKind::Country, "EL" }, // as the European Union writes it
    { "IRL", "Ireland", MemberKind::Country, "Irish Republic" },
    { "CPV", "Cabo Verde", MemberKind::Country, "Cape Verde" },
    { "SWZ", "Eswatini", MemberKind::Country, "Swaziland" },
    { "GMB", "Gambia", MemberKind::Country, "Gambia, The" },
    { "BHS", "Bahamas", MemberKind::Country, "Bahamas, The" },
    { "FSM", "Micronesia", MemberKind::Country,
        "Micronesia, Fed. Sts.|FS Micronesia|Micronesia (Federated States of)" },
    { "BIH", "Bosnia and Herzegovina", MemberKind::Country, "Bosnia Herzegovina|Bosnia-Herzegovina" },
    { "VAT", "Vatican City", MemberKind::Country, "Holy See|Vatican" },
    { "PSE", "Palestine", MemberKind::Country, "West Bank and Gaza|State of Palestine|Palestinian Territories" },
    { "XKX", "Kosovo", MemberKind::Country, "Kosovo, Republic of|UVK|XK" },
    { "KNA", "St Kitts and Nevis", MemberKind::Country, "Saint Kitts and Nevis|St. Kitts and Nevis" },
    { "LCA", "St Lucia", MemberKind::Country, "Saint Lucia|St. Lucia" },
    { "VCT", "St Vincent and the Grenadines", MemberKind::Country,
        "Saint Vincent and the Grenadines|St. Vincent and the Grenadines" },
};

//! Each name of a region in a language, as CLDR has it, with the region's code. Walks ICU's table: to ask for one name
//! after the other takes many times as long.
template <typename Take> void eachRegionName(const char *language, const char *table, const Take &take)
{
    UErrorCode error = U_ZERO_ERROR;
    const icu::LocalUResourceBundlePointer bundle(ures_open(U_ICUDATA_NAME "-region", language, &error));
    const icu::LocalUResourceBundlePointer names(ures_getByKey(bundle.getAlias(), table, nullptr, &error));
    icu::LocalUResourceBundlePointer entry;
    while (U_SUCCESS(error) && ures_hasNext(names.getAlias())) {
        entry.adoptInstead(ures_getNextResource(names.getAlias(), entry.orphan(), &error));
        int32_t length = 0;
        const UChar *text = ures_getString(entry.getAlias(), &length, &error);
        if (U_SUCCESS(error))
            take(ures_getKey(entry.getAlias()), QString(reinterpret_cast<const QChar *>(text), length));
    }
}

class Countries {
public:
    static const Countries &instance()
    {
        static const Countries countries;
        return countries;
    }

    std::optional<Member> byName(const QString &text) const
    {
        // "NGA" is Nigeria's code, "Nga" is Russia in Vietnamese, "Áo" Austria.
        const auto code = m_codes.constFind(text.toUpper());
        if (code != m_codes.constEnd() && (text == code.key() || text == code.key().toLower()))
            return m_members.at(code.value());
        const auto it = m_names.constFind(nameKey(text));
        if (it != m_names.constEnd())
            return m_members.at(it.value());
        return code == m_codes.constEnd() ? std::nullopt : std::optional(m_members.at(code.value()));
    }
    std::optional<Member> byNumber(int number) const
    {
        const auto it = m_numbers.constFind(number);
        return it == m_numbers.constEnd() ? std::nullopt : std::optional(m_members.at(it.value()));
    }

private:
    Countries()
    {
        for (const OwnEntry &entry : ownEntries) {
            const int index = add(QString::fromUtf8(entry.code), QString::fromUtf8(entry.label), entry.kind);
            name(QString::fromUtf8(entry.code), index);
            for (const QString &other : QString::fromUtf8(entry.others).split(u'|')) {
                if (other.startsWith(u'#'))
                    m_numbers.insert(other.mid(1).toInt(), index);
                else
                    name(other, index);
            }
        }
        QHash<QByteArray, QString> english;
        for (const char *table : { "Countries", "Countries%short" }) // the short one wins
            eachRegionName("en", table, [&](const char *code, const QString &text) { english[code] = text; });
        QHash<QByteArray, int> indexes;
        for (const char *const *two = icu::Locale::getISOCountries(); *two; ++two) {
            const QString three = QString::fromLatin1(icu::Locale("", *two).getISO3Country());
            if (three.isEmpty())
                continue;
            const auto known = m_names.constFind(nameKey(three));
            const int index = known != m_names.constEnd() ? known.value()
                                                          : add(three, english.value(*two, three), MemberKind::Country);
            // Reserved by ISO 3166 for the use of others, such as DG for an island: no table means them by their codes.
            static constexpr std::string_view reserved[] { "AC", "CP", "CQ", "DG", "EA", "IC", "TA" };
            const bool isReserved = std::find(std::begin(reserved), std::end(reserved), *two) != std::end(reserved);
            QStringList codes;
            if (!isReserved)
                codes << three << QString::fromLatin1(*two);
            for (const QString &code : std::as_const(codes))
                if (const auto own = m_names.constFind(nameKey(code));
                    own == m_names.constEnd() || own.value() == index)
                    m_codes.insert(code, index);
            indexes.insert(*two, index);
        }
        for (const char *language : { "en", "zh", "fr", "es", "de", "zh_Hant", "ja", "ko", "th", "vi", "ru", "pt", "id",
                 "it", "km", "lo", "my", "ar", "nl", "tr", "pl", "uk", "el" })
            for (const char *table : { "Countries%short", "Countries" })
                eachRegionName(language, table, [&](const char *code, const QString &text) {
                    if (const auto it = indexes.constFind(code); it != indexes.constEnd())
                        name(text, it.value());
                });
        UErrorCode error = U_ZERO_ERROR;
        for (auto it = indexes.constBegin(); it != indexes.constEnd(); ++it, error = U_ZERO_ERROR)
            if (const icu::Region *region = icu::Region::getInstance(it.key().constData(), error);
                region && U_SUCCESS(error))
                if (const int number = region->getNumericCode(); number > 0 && !m_numbers.contains(number))
                    m_numbers.insert(number, it.value());
    }

    int add(const QString &code, const QString &label, MemberKind kind)
    {
        m_members.push_back({ code, label, kind });
        const int index = int(m_members.size()) - 1;
        name(label, index);
        return index;
    }
    void name(const QString &text, int index)
    {
        const QString key = nameKey(text);
        if (!key.isEmpty() && !m_names.contains(key)) // our own table, read first, wins
            m_names.insert(key, index);
    }

    std::vector<Member> m_members;
    QHash<QString, int> m_codes; //!< ISO 3166, upper case
    QHash<QString, int> m_names; //!< by nameKey()
    QHash<int, int> m_numbers;
};

} // namespace

namespace {

//! "Sudan (...2011)": a state before it changed, which is not the one of today.
std::optional<Member> findEnded(const QString &name)
{
    static const QRegularExpression years(
        QStringLiteral("^(.+?)\\s*\\((?:\\.\\.\\.|…|until |before |to |-)\\s*(\\d{4})\\)$"));
    const QRegularExpressionMatch match = years.match(name);
    if (!match.hasMatch())
        return std::nullopt;
    std::optional<Member> state = Countries::instance().byName(match.captured(1));
    if (state && state->kind == MemberKind::Country)
        state = Member { state->code + u'-' + match.captured(2), name, MemberKind::Historical };
    return state;
}

//! "Netherlands (Holland)": the name before the brackets, unless they hold another country or what makes it another.
std::optional<Member> findBeforeBrackets(const QString &name)
{
    static const QRegularExpression brackets(QStringLiteral("^([^(]{4,})\\(([^()]{3,})\\)$"));
    static const QRegularExpression other(
        QStringLiteral("\\b(former|until|before|excl\\w*|incl\\w*|without|with|and|north|south|east|west)\\b|\\d"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = brackets.match(name);
    if (!match.hasMatch() || match.captured(2).contains(other))
        return std::nullopt;
    const Countries &countries = Countries::instance();
    const std::optional<Member> state = countries.byName(match.captured(1).trimmed());
    static const QStringList parted { QStringLiteral("COG"), QStringLiteral("KOR"), QStringLiteral("CHN"),
        QStringLiteral("GIN") };
    if (!state || parted.contains(state->code))
        return std::nullopt;
    const std::optional<Member> inside = countries.byName(match.captured(2).trimmed());
    return inside && inside->code != state->code ? std::nullopt : state;
}

//! "Estonia, Rep. of", "Republic of Poland", "BANGLADESH PR": what is left without the form of the state. Empty where
//! the form tells two states apart.
QString withoutForm(const QString &name)
{
    // The foreign trade statistics of India.
    static const QRegularExpression indian(
        QStringLiteral("( (P|PR|RP|REP|SOC|TIS|DP|DEM|FED|UTD|IS|AR|ARAB|KINGDOM))+$"));
    static const QRegularExpression behind(
        QStringLiteral(
            "(, kingdom of the "
            "netherlands|,\\s*((the|of|and|rep|republic|kingdom|union|state|states|principality|commonwealth|islamic|"
            "dem|"
            "democratic|people'?s|arab|bolivarian|plurinational|federal|federated|fed|federation|co-?operative|"
            "socialist|sovereign|hashemite|former|united|republik|islamische|demokratische|arabische|volksrepublik|"
            "bolivarische|plurinationaler staat)\\.?\\s*)+)$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression before(
        QStringLiteral(
            "^(the |(people'?s "
            "republic|republic|rep\\.|kingdom|principality|state|federation|commonwealth|union|islamic republic|"
            "federal republic|socialist republic) of (the )?)"),
        QRegularExpression::CaseInsensitiveOption);
    QString plain = name;
    if (name == name.toUpper())
        plain.remove(indian);
    plain.remove(behind);
    plain.remove(before);
    static const QStringList twins { QStringLiteral("korea"), QStringLiteral("congo"), QStringLiteral("guinea") };
    return plain == name || twins.contains(nameKey(plain)) ? QString() : plain.trimmed();
}

//! Abbreviations as statistical offices print them.
QString spelledOut(QString name)
{
    static const std::pair<QLatin1String, QLatin1String> words[] { { QLatin1String("Rep."), QLatin1String("Republic") },
        { QLatin1String("Dem."), QLatin1String("Democratic") }, { QLatin1String("Fed."), QLatin1String("Federated") },
        { QLatin1String("Isds"), QLatin1String("Islands") }, { QLatin1String("Is."), QLatin1String("Islands") },
        { QLatin1String("Terr."), QLatin1String("Territory") }, { QLatin1String("St."), QLatin1String("Saint") } };
    for (const auto &[abbreviation, word] : words)
        name.replace(abbreviation, word);
    return name;
}

} // namespace

std::optional<Member> findCountry(std::string_view text, bool numbers)
{
    const QString name = toText(text).trimmed();
    if (name.isEmpty() || name.size() > 120)
        return std::nullopt;
    bool isNumber = false;
    constexpr int largestNumber = 999; // M49 has three digits; a year has four
    const int number = QStringView(name).mid(name.startsWith(u'\'')).toInt(&isNumber); // '116: a number kept as text
    if (isNumber)
        return numbers && number <= largestNumber ? Countries::instance().byNumber(number) : std::nullopt;
    if (std::none_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); }))
        return std::nullopt;
    const Countries &countries = Countries::instance();
    if (const auto found = countries.byName(name))
        return found;
    if (name.size() < 5)
        return std::nullopt;
    if (const auto found = countries.byName(spelledOut(name)))
        return found;
    if (name.endsWith(u')')) {
        if (const auto ended = findEnded(name))
            return ended;
        if (const auto found = findBeforeBrackets(name))
            return found;
    }
    const QString plain = withoutForm(name);
    return plain.isEmpty() ? std::nullopt : countries.byName(plain);
}

QByteArray countryAlpha2(const QString &alpha3)
{
    const QByteArray wanted = alpha3.toLatin1();
    for (const char *const *two = icu::Locale::getISOCountries(); *two; ++two)
        if (wanted == icu::Locale("", *two).getISO3Country())
            return *two;
    return alpha3 == QLatin1String("XKX") ? QByteArray("XK") : QByteArray();
}

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

} // namespace sampan
