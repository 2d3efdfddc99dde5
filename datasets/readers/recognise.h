// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/model/recognition.h"
#include "datasets/readers/tableplan.h"

namespace sampan {

//! A field as a descriptor declares it.
struct DeclaredField {
    ColumnPlan plan; //!< of use where `hasUse`; its `measure` counts for nothing
    bool hasUse = false; //!< false: only name and label are known
    bool isDimension = false; //!< without a use: a dimension, of which the name says what it is about
    QString of; //!< name of the field that Label and Kind describe
    Measure value; //!< of a value column
};

//! The beginning of a table, from which it is understood.
struct TableSample {
    QStringList header;
    std::vector<std::vector<std::string_view>> rows;
    QStringList preamble; //!< lines above the header: title, unit
    QStringList notes; //!< lines below the table
    QString fileName; //!< without folder
    RecognitionChoices choices; //!< those on roles, units and numbers are followed
};

//! Finds out what each column means: by what is declared, by its header and by its contents. Fails if there is no
//! column of numbers.
Result<TablePlan> recognise(
    const QString &file, const TableSample &sample, const std::vector<DeclaredField> &declared = {});

} // namespace sampan
