// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <compare>
#include <optional>

namespace sampan {

//! How often a series is observed (SDMX CL_FREQ: A, S, Q, M, D).
enum class Frequency { Annual, HalfYearly, Quarterly, Monthly, Daily };

//! A stretch of time, as the ordinal of its kind: the year; year × 2, × 4 or × 12 plus the part; the Julian day.
struct Period {
    Frequency frequency = Frequency::Annual;
    int ordinal = 0;

    //! Reads 1991, 1991-Q1, 1991Q1, 1991-S1, 1991-03, 1991M03, 199103, Mar-91, FY1991/92 and 1991-03-15.
    static std::optional<Period> parse(QStringView text);

    int year() const;
    //! SDMX form: 1991, 1991-S1, 1991-Q1, 1991-03, 1991-03-15.
    QString code() const;
    auto operator<=>(const Period &) const = default;
};

QString frequencyName(Frequency frequency); //!< "annual", "quarterly"…, never translated

} // namespace sampan
