// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <compare>
#include <optional>

namespace sampan {

//! How often a series is observed (SDMX CL_FREQ: A, S, Q, M, D).
enum class Frequency { Annual, HalfYearly, Quarterly, Monthly, Daily };

//! How a column writes its periods, where one text could be read in two ways.
enum class PeriodStyle {
    Usual,
    FiscalYears, //!< 1991-92 is a year, not a month
    DayFirst, //!< 31/12/1991
    MonthFirst, //!< 12/31/1991
    BuddhistYears //!< 2534 is 1991
};

//! A stretch of time, as the ordinal of its kind: the year; year × 2, × 4 or × 12 plus the part; the Julian day.
struct Period {
    Frequency frequency = Frequency::Annual;
    int ordinal = 0;

    //! Reads 1991, 1991-Q1, 1991Q1, Q1 1991, 1Q1991, 1991T1, 1991-S1, 1991-03, 1991M03, 199103, 03/1991, Mar-91,
    //! mars 1991, 1er trimestre 1991, FY1991/92, 1991-1992, 1991-03-15, 1991年3月, 1991年第1季度; in another style
    //! what it stands for.
    static std::optional<Period> parse(QStringView text, PeriodStyle style = PeriodStyle::Usual);

    int year() const;
    //! SDMX form: 1991, 1991-S1, 1991-Q1, 1991-03, 1991-03-15.
    QString code() const;
    auto operator<=>(const Period &) const = default;
};

QString frequencyName(Frequency frequency); //!< "annual", "quarterly"…, never translated

} // namespace sampan
