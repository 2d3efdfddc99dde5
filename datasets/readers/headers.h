// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/model/period.h"

#include <QString>
#include <optional>

namespace sampan {

//! What a header says that its column is about.
enum class Concept {
    Unknown,
    Time,
    Reporter,
    Partner,
    Country, //!< which side is not said
    Importer, //!< the reporter of imports, partner of exports
    Exporter,
    Flow,
    Product,
    Indicator,
    Value,
    Status,
    Source,
    Note,
    Unit,
    Multiplier,
    Uninteresting //!< bookkeeping of the publisher
};

//! Which of a thing's columns this is.
enum class Facet { Plain, Code, Number, Label };

struct HeaderMeaning {
    Concept subject = Concept::Unknown;
    Facet facet = Facet::Plain;
    int preference = 0; //!< of several columns on one subject the higher one is taken
};

//! Reads headers as publishers write them: UN Comtrade, CEPII, SDMX, World Bank, IMF, WITS, Our World in Data,
//! Eurostat, customs offices; English, French and Chinese.
HeaderMeaning headerMeaning(const QString &header);

//! "1991", "1991 [YR1991]", "X1991", "2018年", "Năm 1991", "民國80年", "พ.ศ. 2534": a period that stands in a header.
std::optional<Period> headerPeriod(const QString &header, PeriodStyle style = PeriodStyle::Usual);

//! The style in which the most of the texts are periods; of two that read as many the more usual one. `other` is set to
//! one that would read as many. `buddhist`: whether 2561 may be a year.
PeriodStyle periodStyleOf(const QStringList &texts, std::optional<PeriodStyle> *other = nullptr, bool buddhist = true);

//! Letters and digits only, lower case: names are compared so.
QString headerKey(const QString &header);

//! The month of a header that names one without a year ("Jan", "mars", "3月"), or the quarter ("Q1") as its negative;
//! else 0.
int headerPartOfYear(const QString &header);

} // namespace sampan
