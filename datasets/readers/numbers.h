// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/model/dataset.h"

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace sampan {

//! How numbers are written. Spaces and apostrophes between groups of three are always understood.
struct NumberStyle {
    char decimal = '.';
    char group = 0; //!< ',' or '.'; 0: none seen
    bool operator==(const NumberStyle &) const = default;
};

//! The style under which the cells read; where "1,234" is all there is, the comma parts thousands.
NumberStyle numberStyleOf(const std::vector<std::string_view> &cells);

//! What a cell of a value column says.
struct NumberCell {
    enum class Kind { Number, Missing, Unreadable };
    Kind kind = Kind::Missing;
    double value = missingValue;
    Status status = Status::Normal; //!< from a flag behind the number ("7.48 e") or instead of one ("c")
};

//! Reads cells of value columns: signs, parentheses for negative numbers, flags, per cent signs, and the usual ways to
//! say that there is nothing.
class NumberReader {
public:
    NumberReader() = default;
    //! `missing`: further texts that mean "missing", besides the usual ones.
    explicit NumberReader(NumberStyle style, const QStringList &missing = {});
    NumberCell read(std::string_view cell) const;
    bool isMissing(std::string_view trimmed) const;

private:
    NumberCell readSlowly(std::string_view cell) const;

    NumberStyle m_style;
    std::unordered_set<std::string> m_missing;
    bool m_ownMissing = false; //!< numbers may mean "missing" too
};

std::string_view trimmedCell(std::string_view cell); //!< without blanks, tabs and no-break spaces around

} // namespace sampan
