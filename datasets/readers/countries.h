// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/model/dataset.h"

#include <optional>
#include <string_view>

namespace sampan {

//! The country, territory or group that a code or name stands for: ISO 3166 alpha-2 and alpha-3, M49 numbers, names in
//! English, Chinese, French, Spanish and German (CLDR, through ICU), and what statistical offices write ("Korea, Rep.",
//! "World", "Areas, nes"). The code of the result is ISO 3166 alpha-3, or W00 for the world. `numbers`: digits are
//! taken as M49. None if the text is not known.
std::optional<Member> findCountry(std::string_view text, bool numbers = false);

//! The ISO 3166 alpha-2 code of an alpha-3 code; empty if there is none.
QByteArray countryAlpha2(const QString &alpha3);

//! Whether an unknown name in a column of countries reads like a group ("Advanced Economies", "Sub-Saharan Africa").
bool readsLikeAggregate(const QString &name);

//! "F1", "XR29", "EXT_EU27_2020": among codes of countries, which are of letters alone, those of groups.
bool isGroupCode(const QString &code);

//! Flow of trade under the names that files give it, as code import, export, re-export, re-import or total.
std::optional<Member> findFlow(const QString &text);

//! Whether a text names the difference of exports and imports.
bool isBalance(const QString &text);

//! Letters and digits only, lower case, without accents; "&" reads "and". Vowel signs of other scripts are letters.
QString nameKey(const QString &text);

} // namespace sampan
