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

//! "1991", "1991 [YR1991]", "X1991", "2018年": a period that stands in a header.
std::optional<Period> headerPeriod(const QString &header);

} // namespace sampan
