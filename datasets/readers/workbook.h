// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/readers/csv.h"
#include "datasets/readers/parts.h"
#include "datasets/readers/reader.h"

#include <memory>
#include <string>

namespace sampan {

//! A sheet of a workbook as it is seen: text of the filled cells, numbers unformatted, dates as ISO 8601.
struct Sheet {
    struct Cell {
        std::uint16_t column = 0; //!< 0-based
        bool shared = false;
        std::uint32_t length = 0;
        std::size_t offset = 0; //!< in `texts` or, if `shared`, in the workbook's strings
    };
    struct Row {
        int number = 0; //!< 1-based, as the program that wrote it shows
        std::size_t first = 0; //!< index in `cells`
    };

    QString name;
    bool hidden = false;
    std::string texts;
    std::shared_ptr<const std::string> strings;
    std::vector<Cell> cells;
    std::vector<Row> rows; //!< those with a filled cell

    void startRow(int number) { rows.push_back({ number, cells.size() }); }
    void add(std::uint32_t column, std::string_view text);
    void addShared(std::uint32_t column, std::size_t offset, std::size_t length);
    std::string_view text(const Cell &cell) const
    {
        return std::string_view(cell.shared ? *strings : texts).substr(cell.offset, cell.length);
    }
    //! Hands over all rows with their blanks in place.
    void each(const RowSink &sink) const;
    qint64 bytes() const; //!< that it takes in memory
    //! Whether so few cells lie so far apart that nobody wrote them: every blank between them would have to be read.
    bool isScattered() const { return m_area > 20'000'000 + 20 * cells.size(); }

private:
    std::size_t m_area = 0; //!< cells and the blanks left of them
};

struct Workbook {
    std::vector<Sheet> sheets;
    Problems problems;
};

//! Office Open XML (ECMA-376) as Excel, LibreOffice, openpyxl and others write it; cached values of formulas.
Result<Workbook> readXlsx(const QString &file, const Parts &parts, const ReadOptions &options);
//! OpenDocument spreadsheets (ISO/IEC 26300).
Result<Workbook> readOds(const QString &file, const Parts &parts, const ReadOptions &options);

//! Makes a dataset of the sheets that hold a table: of one, or of several of the same layout.
Result<void> readWorkbook(const QString &file, Workbook workbook, const ReadOptions &options, Dataset &dataset);

//! A day of a sheet, counted as Excel does from 1900 (with its 29 February 1900) or 1904, as ISO 8601; with the time
//! of day if it has one. ECMA-376 part 1, 18.17.4.
std::string isoDate(double serial, bool from1904);
//! Whether a number format shows a date: it has a part of one outside quotes, escapes and colours.
bool isDateFormat(std::string_view format);

} // namespace sampan
