// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/readers/tableplan.h"

#include <QStringList>
#include <optional>
#include <string>

namespace sampan {

//! A record at the beginning of a table, kept.
struct Record {
    int line = 0;
    std::vector<std::string> cells;

    std::size_t width() const; //!< without the empty cells at the end
    std::size_t filled() const;
    QString text() const; //!< the filled cells, for people
};

//! Names that stand in rows of their own ("Exports" over countries, 2022 over its months), or once for several rows.
struct RowGroups {
    enum class Kind { Flow, Year, Country, Any };
    Kind kind = Kind::Any;
    QString column; //!< what the names in rows of their own become; empty: there are none
    bool flowRows = false; //!< a flow with values of its own is such a name too, its values the total
    std::vector<std::size_t> repeated; //!< key columns in which an empty cell repeats the one above
    std::size_t keys = 0; //!< as in the header
};

//! Where the names of a table's columns lie among its first records, and what they are.
struct TableHeader {
    //! A row of names over the values, one of several that hold together: countries over years.
    struct Level {
        QString name; //!< from the corner at the left, else what its labels are
        QStringList labels; //!< per column from the first value column on
    };

    std::size_t first = 0; //!< index of the record
    std::size_t count = 1; //!< 0: there is none
    QStringList names;
    std::vector<Level> levels; //!< not empty: each value is named by one label of each level
    std::size_t keys = 0; //!< the columns left of the values, if there are levels
    RowGroups groups; //!< only with levels
    QStringList understood; //!< one line each, for people
    int unitLine = 0; //!< of a record below the names that gives all their unit
};

//! The first records, enough to understand the table by.
std::vector<Record> sampleOf(const RowSource &rows);

//! The first column that holds numbers from this record on.
std::optional<std::size_t> firstOfValues(
    const std::vector<Record> &records, std::size_t begin, const NumberReader &numbers);

//! The header; by choice in the record of this line (0: there is none), the data from another one on.
TableHeader findHeader(const std::vector<Record> &records, int chosenLine = -1, int chosenDataLine = 0);

//! What files of one layout have in common: the names of the columns, periods standing for each other.
QByteArray layoutOf(const QStringList &names);

//! The lines above the header that hold something.
QStringList preambleOf(const std::vector<Record> &records, const TableHeader &header);

//! The header with the periods across as a level, where they stand in a single row; without levels if there are none.
TableHeader withPeriodLevel(TableHeader header);

//! The names of the columns that turnedLong() makes.
QStringList longNames(const TableHeader &header);

//! The table with one record a value: its keys, its labels, itself. Begins with the first record below the header.
RowSource turnedLong(const RowSource &rows, const TableHeader &header);

} // namespace sampan
