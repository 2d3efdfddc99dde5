// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/model/problem.h"

#include <QByteArray>
#include <functional>
#include <string_view>
#include <vector>

namespace sampan {

//! How delimited text is written, in the terms of the Frictionless CSV dialect.
struct CsvDialect {
    char delimiter = ',';
    char quote = '"'; //!< 0: none
    char escape = 0; //!< 0: none; a quote inside quotes is doubled
    bool skipInitialSpace = false;
    QByteArray comment; //!< lines that begin so are left out
    bool hasHeader = true;
    std::vector<int> skippedRows; //!< records that are left out, counted from 1
};

struct TextRow {
    int line = 0; //!< 1-based line of the file in which the record begins
    std::vector<std::string_view> cells; //!< unquoted; valid until the sink returns
    int valueColumn = 0; //!< 1-based column of the file in which the last cell stands, if not its own place
};
using RowSink = std::function<bool(const TextRow &)>; //!< false stops

struct CsvFault {
    int line = 0;
    int column = 0; //!< 1-based cell
    enum class Kind { TextAfterQuote, UnclosedQuote } kind = Kind::UnclosedQuote;
};

//! Hands each record to `sink`; blank lines are records of one empty cell. Accepts LF, CRLF and CR.
void scanCsv(
    std::string_view text, const CsvDialect &dialect, const RowSink &sink, std::vector<CsvFault> *faults = nullptr);

//! The delimiter under which the most lines have the same number of cells: comma, semicolon, tab or bar.
char sniffDelimiter(std::string_view text);

} // namespace sampan
