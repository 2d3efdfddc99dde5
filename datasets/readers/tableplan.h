// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/model/dataset.h"
#include "datasets/readers/csv.h"
#include "datasets/readers/numbers.h"

#include <QHash>

#include <functional>
#include <optional>
#include <vector>

namespace sampan {

//! Hands all records of a table to the sink, from the first; may be called more than once.
using RowSource = std::function<void(const RowSink &)>;

enum class ColumnUse { Ignore, Time, Dimension, MeasureDimension, Value, Status, Source, Note, Label, Kind };

//! How the texts of a dimension become members.
enum class Coding {
    AsIs, //!< the text is the code
    Country, //!< names and codes become ISO 3166 alpha-3
    CountryNumber, //!< as Country, digits being M49 numbers
    Flow //!< becomes import, export…
};

//! What a column of a table means.
struct ColumnPlan {
    ColumnUse use = ColumnUse::Ignore;
    QString name; //!< as in the header
    QString label; //!< for people
    bool declared = false; //!< said by a descriptor, not recognised
    bool codeColonLabel = false; //!< cells read "KHM: Cambodia"

    Role role = Role::Other;
    Coding coding = Coding::AsIs;
    PeriodStyle periodStyle = PeriodStyle::Usual; //!< of the time
    std::vector<Member> members; //!< of a dimension, declared; of the time: labels of periods
    bool additive = true;
    QString defaultMember;
    QString note;
    QString unitBehind; //!< stands behind the name of every member and is no part of it

    std::vector<Measure> measures; //!< of a measure dimension, declared
    int of = -1; //!< Label and Kind: index of the column that they describe
    int measure = 0; //!< Value: index in TablePlan::measures
    int across = -1; //!< Value: member of TablePlan::across that the header names
};

//! How a table is to be read.
struct TablePlan {
    std::vector<ColumnPlan> columns;
    QHash<QString, Quantity> measureUnits; //!< of a measure dimension: units that other columns give, by its text
    std::vector<Measure> measures; //!< of the value columns; with a measure dimension: what its measures start from
    std::optional<Dimension> across; //!< the dimension whose members stand in the header
    std::vector<Dimension> fixed; //!< dimensions of one member that the layout implies
    NumberStyle style;
    QStringList missing; //!< texts that mean "missing", besides the usual ones
    QString title; //!< if the contents name one
    QStringList understood; //!< one line each, for people
    Problems problems;
};

} // namespace sampan
