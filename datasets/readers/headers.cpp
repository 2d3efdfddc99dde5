// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/headers.h"

#include <QHash>

namespace sampan {

namespace {

struct Entry {
    Concept subject;
    Facet facet;
    int preference;
    const char *names; //!< letters and digits only, lower case, parted by blanks
};

constexpr Entry entries[] {
    { Concept::Time, Facet::Plain, 9, "timeperiod period 时间 年月 月份 month mois quarter date" },
    { Concept::Time, Facet::Plain, 8, "year refyear annee année 年份 年度 年 jahr yr time fiscalyear t calendaryear" },
    { Concept::Uninteresting, Facet::Plain, 0,
        "perioddesc refperiodid refmonth timecode timeformat dateadded lastupdated" },

    { Concept::Reporter, Facet::Code, 9,
        "reporteriso reporterisocode reporteriso3 refarea geo reporteriso3a declarant declarantiso reporteriso2 "
        "iso3reporter isoreporter" },
    { Concept::Reporter, Facet::Number, 5, "reportercode reporterm49 declarantcode" },
    { Concept::Reporter, Facet::Label, 5, "reporterdesc reportername reporterlabel declarantlab" },
    { Concept::Reporter, Facet::Plain, 7,
        "reporter reportingcountry reportingeconomy declarantcountry rapporteur 报告国" },

    { Concept::Partner, Facet::Code, 9,
        "partneriso partnerisocode partneriso3 counterpartarea counterpart partneriso2 iso3partner "
        "counterpartcountrycode isopartner" },
    { Concept::Partner, Facet::Number, 5, "partnercode partnerm49 counterpartcode" },
    { Concept::Partner, Facet::Label, 5,
        "partnerdesc partnername partnerlabel partnerlab counterpartcountryname counterpartname" },
    { Concept::Partner, Facet::Plain, 7,
        "partner partnercountry tradingpartner tradepartner counterpartcountry supplier partenaire payspartenaire "
        "贸易伙伴 伙伴国 partnereconomy 贸易伙伴名称" },
    { Concept::Uninteresting, Facet::Plain, 0,
        "partner2code partner2iso partner2desc 2ndpartnercode 2ndpartner 2ndpartneriso" },

    { Concept::Country, Facet::Code, 9,
        "countrycode iso3 iso3c iso3code isocode iso alpha3 code countryiso3 countryisocode economycode iso2 "
        "countryiso" },
    { Concept::Country, Facet::Plain, 7,
        "country countryname economy economyname entity nation area location pays 国家 国家地区 国别 国别地区 land "
        "territory countryorarea countryregion countries 国家或地区 countryterritory locationname" },

    { Concept::Importer, Facet::Code, 9, "importeriso importeriso3 isod iso3d destinationiso iso3importer" },
    { Concept::Importer, Facet::Number, 5, "importercode j importerm49" },
    { Concept::Importer, Facet::Label, 4, "importername importerdesc" },
    { Concept::Importer, Facet::Plain, 7,
        "importer destination importingcountry destinationcountry importateur 进口国" },
    { Concept::Exporter, Facet::Code, 9, "exporteriso exporteriso3 isoo iso3o originiso iso3exporter" },
    { Concept::Exporter, Facet::Number, 5, "exportercode i exporterm49" },
    { Concept::Exporter, Facet::Label, 4, "exportername exporterdesc" },
    { Concept::Exporter, Facet::Plain, 7,
        "exporter origin exportingcountry origincountry countryoforigin exportateur 出口国 原产国" },

    { Concept::Flow, Facet::Code, 6, "flowcode tradeflowcode rgcode stkflow" },
    { Concept::Flow, Facet::Label, 5, "flowdesc tradeflowdesc rgdesc flowname tradeflowname" },
    { Concept::Flow, Facet::Plain, 7,
        "flow tradeflow indicatortype tradedirection flux direction 进出口 贸易方向 贸易流向 directionoftrade "
        "tradetype" },

    { Concept::Product, Facet::Code, 9,
        "cmdcode commoditycode productcode hscode hs6 hs2 hs4 hs k sitc siteccode sitccode 商品编码" },
    { Concept::Product, Facet::Label, 5,
        "cmddesc commoditydescription commoditydesc productdescription productname productdesc commodityname "
        "商品名称" },
    { Concept::Product, Facet::Plain, 7,
        "commodity product productcategories productgroup products commodities 商品 produit productcategory" },

    { Concept::Indicator, Facet::Code, 6, "indicatorcode seriescode variablecode indicatorid" },
    { Concept::Indicator, Facet::Label, 5, "indicatorname seriesname variablename" },
    { Concept::Indicator, Facet::Plain, 7,
        "indicator variable series measure indicet statinfo subject subjectdescriptor indicateur 指标 indic" },

    { Concept::Value, Facet::Plain, 9, "obsvalue primaryvalue tradevalueus tradevalue tradevalueusd" },
    { Concept::Value, Facet::Plain, 7,
        "value values amount v 金额 进口额 出口额 进出口额 贸易额 进口总值 出口总值 valeur montant wert "
        "observationvalue" },
    { Concept::Status, Facet::Plain, 7, "obsstatus observationstatus obsflag statuscode" },
    { Concept::Status, Facet::Plain, 6, "status flag flags flagcodes legacyestimationflag estimated" },
    { Concept::Source, Facet::Plain, 7, "source sources datasource 来源 数据来源" },
    { Concept::Note, Facet::Plain, 7,
        "note notes comment comments footnote footnotes remark remarks obscomment 备注 注释 remarque remarques" },
    { Concept::Unit, Facet::Plain, 7,
        "unitmeasure unit units unitofmeasure unitcode unitname currency 单位 unité unite" },
    { Concept::Multiplier, Facet::Plain, 7, "unitmult unitmultiplier powercode powercodecode scale multiplier" },
    { Concept::Uninteresting, Facet::Plain, 0,
        "dataflow structure structureid structurename action freq frequency freqcode typecode decimals dataset "
        "datasetcode versioncode aggregatelevel aggrlevel isleafcode isleaf classification classificationcode indexrow "
        "seriesindex rowid 序号 number" },
};

QString keyOf(const QString &header)
{
    QString key;
    for (const QChar c : header)
        if (c.isLetterOrNumber())
            key += c.toLower();
    return key;
}

} // namespace

HeaderMeaning headerMeaning(const QString &header)
{
    static const QHash<QString, HeaderMeaning> meanings = [] {
        QHash<QString, HeaderMeaning> all;
        for (const Entry &entry : entries)
            for (const QString &name : QString::fromUtf8(entry.names).split(u' '))
                all.insert(name, { entry.subject, entry.facet, entry.preference });
        return all;
    }();
    // SDMX-CSV writes "REF_AREA: Reporter".
    if (const auto it = meanings.constFind(keyOf(header)); it != meanings.constEnd())
        return it.value();
    if (const qsizetype colon = header.indexOf(u':'); colon > 0)
        if (const auto it = meanings.constFind(keyOf(header.left(colon))); it != meanings.constEnd())
            return it.value();
    return {};
}

std::optional<Period> headerPeriod(const QString &header)
{
    QString text = header.trimmed();
    if (const qsizetype bracket = text.indexOf(u'['); bracket > 0)
        text = text.left(bracket).trimmed();
    if (text.size() > 4 && (text[0] == u'X' || text[0] == u'x' || text[0] == u'Y') && text[1].isDigit())
        text = text.mid(1);
    return Period::parse(text);
}

} // namespace sampan
