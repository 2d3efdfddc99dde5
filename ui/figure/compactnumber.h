// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace sampan {

// Large numbers are counted in the units that the reader's language has: thousand, m, bn, tn in English; 万, 亿, 万亿
// in Chinese; Mrd. in German. English as newspapers abbreviate it, other languages by the tables of Unicode (CLDR).

//! The locale of figures: the user's; English in the "C" locale.
QLocale figureLocale();
bool speaksEnglish(); //!< of figureLocale()

//! The power of ten in which a number of this magnitude (685e9 has 11) is counted, at most a trillion: 9 in English,
//! 8 in Chinese.
int compactPower(int magnitude, const QLocale &locale = figureLocale());
//! The word for a power of ten, short; empty for 0. A power that the language has no word for is "× 10ⁿ".
QString powerWord(int power, const QLocale &locale = figureLocale());

} // namespace sampan
