// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/model/quantity.h"

#include <optional>

namespace sampan {

//! The quantity that a header, a unit line or a title names: "Trade Value (US$ million)", "单位：万美元",
//! "value_usd_mn", "en millions d'euros". None if the text names no unit.
std::optional<Quantity> quantityFromText(const QString &text);

//! The quantity of SDMX codes: UNIT_MEASURE (ISO 4217, PC, KG, T…) and UNIT_MULT (a power of ten).
Quantity quantityFromCodes(const QString &unit, const QString &multiplier);

//! Unit name of an ISO 4217 currency as used in datasets: "US dollar", "yuan", else the code.
QString currencyUnit(const QString &code);

} // namespace sampan
