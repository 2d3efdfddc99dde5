// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/headers.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace sampan {

namespace {

struct Entry {
    Concept subject;
    Facet facet;
    int preference;
    const char *names; //!< letters and digits only, lower case, parted by blanks
};

constexpr Entry entries[] {
    { Concept::Time, Facet::Plain, 9,
        "timeperiod period 数据年月 统计年月 observationdate referencedate refdate 时间 年月 月份 month mois quarter "
        "date 時間 期間 年月日 fecha datum дата mes monat "
        "trimestre quartal 季度" },
    { Concept::Time, Facet::Plain, 8,
        "year refyear annee année 年份 年度 年 jahr yr time fiscalyear t calendaryear refyear 年次 ปี год año ano anio "
        "tahun năm coano perioden jaar rok yıl monthid 연도 년도 exercice yearofreference" },
    { Concept::Uninteresting, Facet::Plain, 0,
        "perioddesc refperiodid refmonth timecode periodcode referenceperiodcode referenceperiod timeformat dateadded "
        "lastupdated" },

    { Concept::Reporter, Facet::Code, 9,
        "reporteriso reporterisocode rt3iso reportingeconomyiso3acode reportingeconomyiso3code reportercountrycode "
        "reportingcountrycode refareacode reporteriso3 refarea geo reporteriso3a declarant declarantiso reporteriso2 "
        "iso3reporter isoreporter" },
    { Concept::Reporter, Facet::Number, 5,
        "reportercode reporterm49 reportercountrycodem49 declarantcode rtcode reportingeconomycode" },
    { Concept::Reporter, Facet::Label, 5,
        "reporterdesc reportername rttitle reporterareaname reporterlabel declarantlab" },
    { Concept::Reporter, Facet::Plain, 7,
        "reporter reportingcountry reportingeconomy declarantcountry rapporteur 报告国 reportingcountryname "
        "reportareas reporterareas reporterarea reportercountry reportercountries paysdéclarant paysdeclarant "
        "déclarant declarant 申报国 报告经济体 reportereconomy informante" },

    { Concept::Partner, Facet::Code, 9,
        "partneriso partnerisocode pt3iso partnereconomyiso3acode partnereconomyiso3code partnercountrycode "
        "counterpartareacode partneriso3 counterpartarea counterpart partneriso2 iso3partner "
        "counterpartcountrycode isopartner" },
    { Concept::Partner, Facet::Number, 5,
        "partnercode partnerm49 partnercountrycodem49 贸易伙伴编码 counterpartcode ptcode partnereconomycode" },
    { Concept::Partner, Facet::Label, 5,
        "partnerdesc partnername pttitle partnerareaname counterpartareaname partnerlabel partnerlab "
        "counterpartcountryname counterpartname" },
    { Concept::Partner, Facet::Plain, 7,
        "partner partnercountry tradingpartner tradepartner counterpartcountry supplier partenaire payspartenaire "
        "贸易伙伴 伙伴国 partnereconomy 贸易伙伴名称 partnercountries partnerareas partnerarea partnercountryname "
        "partnerregion tradingpartners 貿易夥伴 相手国 相手国地域 sociocomercial paíssocio handelspartner partnerland "
        "贸易伙伴国 paysdorigine paysdedestination origineoudestination 原产地 目的地 启运国 counterpartcountryarea "
        "countrycounterpart counterpartcountry" },
    { Concept::Uninteresting, Facet::Plain, 0,
        "partner2code partner2iso partner2desc 2ndpartnercode 2ndpartner 2ndpartneriso" },

    { Concept::Country, Facet::Code, 9,
        "countrycode iso3 iso3c iso3code isocode iso alpha3 code countryiso3 countryisocode economycode iso2 "
        "countryiso countryiso3code isocodes iso3166 geocode geoiso" },
    { Concept::Country, Facet::Number, 5, "areacodem49 countrycodem49 m49code m49" },
    { Concept::Country, Facet::Label, 5, "economylabel countrylabel ctyname" },
    { Concept::Country, Facet::Plain, 7,
        "country countryname economy economyname entity nation area location pays 国家 国家地区 国别 国别地区 land "
        "territory countryorarea 國家 國家地區 國別 国 国名 国地域 ประเทศ страна país pais negara nước quốcgia paese "
        "paesi kraj kraje ülke ülkeler landen страны 국가 "
        "국가명 countryareaname economies 经济体 国家名称 国别名称 ländername länder paysouterritoire countryarea "
        "进口来源国 出口目的国 countryregionname 国家和地区 countryregion countries 国家或地区 countryterritory "
        "locationname" },

    { Concept::Importer, Facet::Code, 9, "importeriso importeriso3 isod iso3d destinationiso iso3importer" },
    { Concept::Importer, Facet::Number, 5, "importercode j importerm49" },
    { Concept::Importer, Facet::Label, 4, "importername importerdesc" },
    { Concept::Importer, Facet::Plain, 7,
        "importer destination importingcountry destinationcountry importateur 进口国 countryofdestination "
        "importingeconomy 目的国 最终目的国 importers importingcountries" },
    { Concept::Exporter, Facet::Code, 9, "exporteriso exporteriso3 isoo iso3o originiso iso3exporter" },
    { Concept::Exporter, Facet::Number, 5, "exportercode i exporterm49" },
    { Concept::Exporter, Facet::Label, 4, "exportername exporterdesc" },
    { Concept::Exporter, Facet::Plain, 7,
        "exporter origin exportingcountry origincountry countryoforigin exportateur 出口国 原产国 exportingeconomy "
        "exporters exportingcountries" },

    { Concept::Flow, Facet::Code, 6, "flowcode tradeflowcode rgcode stkflow" },
    { Concept::Flow, Facet::Label, 5, "flowdesc tradeflowdesc rgdesc flowname tradeflowname flowlabel" },
    { Concept::Flow, Facet::Plain, 7,
        "flow tradeflow indicatortype tradedirection flux flowtypedescription direction 进出口 贸易方向 贸易流向 "
        "directionoftrade "
        "tradeflowsname 进出口类型 typeofflow flujo importexport exportimport fluxcommercial fluxdéchanges "
        "貿易流向" },

    { Concept::Flow, Facet::Plain, 3, "tradetype" }, // of Comext: within the Union or beyond
    { Concept::Product, Facet::Code, 9,
        "cmdcode commoditycode productcode hsproductcode productsectorcode sectorcode hs6code hs4code hs2code "
        "hssubheading codeproduit codesh ncm cn8 taric hscode hs6 hs2 hs4 hs k sitc siteccode sitccode itemcodecpc "
        "itemcode nc8 productnc sitc06 sitcrev4 siec cpa21 bec5 sh2 sh4 sh6 cpf6 concm 商品编码" },
    { Concept::Product, Facet::Label, 5,
        "cmddesc commoditydescription cmddesce hsdescription hsproduct hs4product libelléproduit commoditydesc "
        "productdescription productname productdesc commodityname itemname "
        "商品名称" },
    { Concept::Product, Facet::Plain, 7,
        "commodity product productcategories productgroup products commodities 商品 produit productcategory "
        "productsector sector sectors produits producto waren goods item items 商品类别 商品构成 品目" },

    { Concept::Indicator, Facet::Code, 6,
        "indicatorcode seriescode variablecode weosubjectcode indicatorid valuevariablecode" },
    { Concept::Indicator, Facet::Label, 5, "indicatorname seriesname variablename valuevariablelabel" },
    { Concept::Indicator, Facet::Plain, 7,
        "indicator variable series measure indicet statinfo subject subjectdescriptor indicateur 指标 indic indicators "
        "indicador nameofindicator statisticalindicator" },

    { Concept::Value, Facet::Plain, 9,
        "obsvalue primaryvalue tradevalueus tradevaluein1000usd tradevalue1000usd tradevalue tradevalueusd" },
    { Concept::Value, Facet::Plain, 7,
        "value values amount v 金额 进口额 出口额 进出口额 贸易额 进口总值 出口总值 valeur montant wert valor 金額 "
        "進口額 出口額 輸入額 輸出額 มูลค่า значение стоимость nilai 数值 总额 obsvalueus valeurs datavalue fobvalue "
        "tradevalueusdollar 进口金额 出口金额 进出口金额 "
        "observationvalue" },
    { Concept::Status, Facet::Plain, 7, "obsstatus observationstatus obsflag statuscode" },
    { Concept::Status, Facet::Plain, 6, "status flag flags flagcodes legacyestimationflag estimated" },
    { Concept::Source, Facet::Plain, 7, "source sources datasource 来源 数据来源" },
    { Concept::Note, Facet::Plain, 7,
        "note notes comment comments footnote footnotes remark remarks obscomment 备注 注释 remarque remarques" },
    { Concept::Unit, Facet::Plain, 7,
        "unitmeasure unit units unitofmeasure unitcode unitname currency 单位 unité unite 計量單位 units unidad "
        "einheit unitlabel uom valueunit" },
    { Concept::Multiplier, Facet::Plain, 7,
        "unitmult unitmultiplier powercode powercode powercodecode scale multiplier scalarfactor" },
    { Concept::Uninteresting, Facet::Plain, 0,
        "dataflow structure structureid structurename action freq frequency freqcode typecode decimals dataset "
        "datasetcode versioncode aggregatelevel aggrlevel isleafcode isleaf classification isaggregate quantityunit "
        "qtyunit qtyunitabbr qtyunitcode qtytoken nomencode productsectorclassificationcode "
        "productsectorclassification indicatorcategorycode frequencylabel pfcode indicatorcategory textdescription "
        "lastupdate structurename partner2 rank 序 classificationcode indexrow "
        "unit1 unit2 unit3 seriesindex rowid 序号 number confstatus dguid uomid scalarid vector coordinate symbol "
        "terminated "
        "statisticscode statisticslabel timelabel 1variablecode 1variablelabel 2variablecode 2variablelabel "
        "3variablecode 3variablelabel" },
};

} // namespace

QString headerKey(const QString &header)
{
    QString key;
    for (const QChar c : header)
        if (c.isLetterOrNumber())
            key += c.toLower();
    return key;
}

HeaderMeaning headerMeaning(const QString &header)
{
    static const QHash<QString, HeaderMeaning> meanings = [] {
        QHash<QString, HeaderMeaning> all;
        for (const Entry &entry : entries)
            for (const QString &name : QString::fromUtf8(entry.names).split(u' '))
                all.insert(headerKey(name), { entry.subject, entry.facet, entry.preference });
        return all;
    }();
    // SDMX-CSV writes "REF_AREA: Reporter".
    if (const auto it = meanings.constFind(headerKey(header)); it != meanings.constEnd())
        return it.value();
    if (const qsizetype colon = header.indexOf(u':'); colon > 0)
        if (const auto it = meanings.constFind(headerKey(header.left(colon))); it != meanings.constEnd())
            return it.value();
    // "COUNTRY_ORIG: Country of origin": an office's own code and what it means.
    if (const qsizetype colon = header.indexOf(QLatin1String(": ")); colon > 0)
        if (const auto it = meanings.constFind(headerKey(header.mid(colon))); it != meanings.constEnd())
            return it.value();
    return {};
}

namespace {

//! "109年", "民國109年1月", "令和2年", "พ.ศ. 2563": years counted from elsewhere that say so themselves.
std::optional<Period> eraPeriod(const QString &text)
{
    if (text.size() < 4 || text.size() > 16 || !(text.contains(u'年') || text.startsWith(u'พ')))
        return std::nullopt; // most texts
    static const QRegularExpression pattern(
        QStringLiteral("^(中華民國|民國|民国|令和|平成|昭和|พ\\.ศ\\.|)\\s*(\\d{1,4}|元)\\s*(年(?:\\d{1,2}月)?|)$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString era = match.captured(1), year = match.captured(2), rest = match.captured(3);
    int number = year == QStringLiteral("元") ? 1 : year.toInt();
    if (era.startsWith(u'พ'))
        number -= 543;
    else if (era == QStringLiteral("令和"))
        number += 2018;
    else if (era == QStringLiteral("平成"))
        number += 1988;
    else if (era == QStringLiteral("昭和"))
        number += 1925;
    else if (!era.isEmpty() || (year.size() == 3 && year.startsWith(u'1') && !rest.isEmpty()))
        number += 1911; // the Republic of China
    else
        return std::nullopt;
    return Period::parse(QString::number(number) + rest);
}

} // namespace

std::optional<Period> headerPeriod(const QString &header, PeriodStyle style)
{
    if (std::none_of(header.begin(), header.end(), [](QChar c) { return c.isDigit() || c == u'元'; }))
        return std::nullopt; // most texts
    QString text = header.simplified();
    // "Năm 2018", "Sơ bộ 2021", "Prel. 2021"; "2018_US$ at current prices in millions_Value" of UNCTADstat.
    static const QRegularExpression word(
        QStringLiteral("^(?:năm|year|calendar year|cy|tahun|année|jahr|año|ano|anno|год|ปี|sơ bộ|ước tính|ước|"
                       "prel(?:im)?(?:inary)?\\.?|prov(?:isional)?\\.?|est(?:imated?)?\\.?|rev(?:ised)?\\.?)\\s*"
                       "(\\d{4}(?:[-/–]\\d{2,4})?)$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression wordBehind(
        QStringLiteral("^(\\d{4})\\s?(?:г\\.?|год|года|년|년도|yılı|yıl|рік|р\\.)$"));
    if (const auto match = word.match(text); text.size() > 4 && match.hasMatch())
        text = match.captured(1);
    else if (const auto behind = wordBehind.match(text); text.size() > 4 && behind.hasMatch())
        text = behind.captured(1);
    else if (text.size() > 12 && text[4] == u'_' && text.endsWith(QLatin1String("_Value")))
        text = text.left(4);
    if (const auto era = eraPeriod(text))
        return era;
    if (const qsizetype bracket = text.indexOf(u'['); bracket > 0)
        text = text.left(bracket).trimmed();
    if (text.size() > 4 && text[1].isDigit()
        && (text[0] == u'X' || text[0] == u'x' || text[0] == u'Y' || text[0] == u'y'))
        text = text.mid(1);
    else if (text.startsWith(QLatin1String("YR"), Qt::CaseInsensitive) && text.size() == 6)
        text = text.mid(2);
    if (const auto period = Period::parse(text, style))
        return period;
    // "2018 (p)", "2018/19 (revised)", "2018*", "2018p", "2018 1/": a note on the period. "2018 (%)" is another matter.
    static const QRegularExpression note(
        QStringLiteral(
            "^(.*\\d)(?: ?\\((?:[a-z]|\\d{1,2}|\\*+|rev(?:ised)?\\.?|prov(?:isional|isoire)?\\.?|"
            "prel(?:im)?(?:inary)?\\.?|est(?:imated?|imates?|imation)?\\.?|vorläufig|初步数?|速報|確報|잠정|暂定|"
            "sơ bộ)\\)| ?[*†‡]{1,3}|[¹²³⁴⁵]| ?[per]| \\d{1,2}\\)|/[a-z\\d]| \\d{1,2}/)$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = note.match(text); text.size() > 4 && match.hasMatch())
        return Period::parse(match.captured(1), style);
    return std::nullopt;
}

PeriodStyle periodStyleOf(const QStringList &texts, std::optional<PeriodStyle> *other, bool buddhist)
{
    PeriodStyle best = PeriodStyle::Usual;
    qsizetype most = 0;
    for (const PeriodStyle style : { PeriodStyle::Usual, PeriodStyle::FiscalYears, PeriodStyle::DayFirst,
             PeriodStyle::MonthFirst, PeriodStyle::BuddhistYears }) {
        if (style == PeriodStyle::BuddhistYears && !buddhist)
            continue;
        const auto read = std::count_if(
            texts.begin(), texts.end(), [style](const QString &text) { return headerPeriod(text, style).has_value(); });
        if (read > most) {
            most = read;
            best = style;
        } else if (read == most && read > 0 && other && best == PeriodStyle::DayFirst) {
            *other = style;
        }
    }
    // 2008-09, 2009-10, 2010-11 could be months; years that follow on each other are not told so by chance.
    const auto fiscal = [](const QString &text) {
        return Period::parse(text, PeriodStyle::FiscalYears).value_or(Period { Frequency::Daily, 0 }).frequency
            == Frequency::Annual;
    };
    if (best == PeriodStyle::Usual && texts.size() >= 3
        && std::all_of(
            texts.begin(), texts.end(), [&](const QString &t) { return t.trimmed().size() == 7 && fiscal(t); })) {
        if (other)
            *other = PeriodStyle::Usual;
        return PeriodStyle::FiscalYears;
    }
    return best;
}

int headerPartOfYear(const QString &header)
{
    const QString text = header.trimmed();
    if (text.size() < 2 || text.size() > 10)
        return 0;
    // The same names as with a year behind them.
    QString chinese = text;
    if (text.endsWith(u'月') && text.front().isDigit())
        chinese = QStringLiteral("2000年") + text;
    else if (text.front().isDigit())
        return 0;
    else
        chinese = text + QStringLiteral(" 2000");
    const auto period = Period::parse(chinese);
    if (!period || period->year() != 2000)
        return 0;
    if (period->frequency == Frequency::Monthly)
        return period->ordinal % 12 + 1;
    return period->frequency == Frequency::Quarterly ? -(period->ordinal % 4 + 1) : 0;
}

} // namespace sampan
