// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/readers/reader.h"
#include "datasets/readers/recognise.h"
#include "datasets/readers/tableheader.h"

namespace sampan {

//! A table and what is known about it beforehand.
struct TableRequest {
    //! Text that is likely to be UTF-8 of which each line is a record.
    struct Plain {
        std::string_view text;
        CsvDialect dialect;
        bool *refused = nullptr; //!< set where it is not, or where the columns are of a kind that this does not take
    };
    QString file; //!< as named in messages
    RowSource rows;
    qint64 expectedRows = 0; //!< for the progress only
    bool clean = false; //!< the header, if any, is the first record: no titles above, no search for it
    bool hasHeader = true;
    std::vector<DeclaredField> fields;
    QStringList preamble; //!< title and unit, where they do not stand above the header
    QStringList missing; //!< texts that mean "missing", besides the usual ones
    std::optional<NumberStyle> style;
    bool choosable = false; //!< what it is can be chosen: nobody has declared it
    std::optional<Plain> plain; //!< the same as `rows`; where it is refused, nothing that was read is of use
};

//! What was decided on files of the layout in which `names` stand, and so on this one: the choices of `options`, else
//! those remembered.
RecognitionChoices choicesFor(const QStringList &names, const ReadOptions &options, Dataset &dataset);

//! Keeps the first rows as they stand, and where the header lies among them.
void keepPreview(const std::vector<Record> &records, const TableHeader &header, Recognition &recognition);

//! Reads the table into the dataset: dimensions, measures, observations, problems.
Result<void> readTable(const TableRequest &request, const ReadOptions &options, Dataset &dataset);

//! The same for delimited text in any encoding. `dialect`: as a descriptor says; none: found out.
Result<void> readDelimited(const QByteArray &bytes, TableRequest request, const std::optional<CsvDialect> &dialect,
    const ReadOptions &options, Dataset &dataset);

} // namespace sampan
