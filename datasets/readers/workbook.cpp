// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/workbook.h"

#include <QDate>
#include <QTime>

#include <cmath>

namespace sampan {

void Sheet::add(std::uint32_t column, std::string_view text)
{
    addShared(column, texts.size(), text.size());
    cells.back().shared = false;
    texts.append(text);
}

void Sheet::addShared(std::uint32_t column, std::size_t offset, std::size_t length)
{
    const bool first = rows.empty() || rows.back().first == cells.size();
    const std::size_t before = first ? 0 : std::size_t(cells.back().column) + 1;
    m_area += column >= before ? column + 1 - before : 1;
    cells.push_back({ std::uint16_t(column), true, std::uint32_t(length), offset });
}

qint64 Sheet::bytes() const { return qint64(cells.size() * sizeof(Cell) + rows.size() * sizeof(Row) + texts.size()); }

void Sheet::each(const RowSink &sink) const
{
    TextRow row;
    for (std::size_t r = 0; r < rows.size(); ++r) {
        row.line = rows[r].number;
        row.cells.clear();
        const std::size_t end = r + 1 < rows.size() ? rows[r + 1].first : cells.size();
        for (std::size_t c = rows[r].first; c < end; ++c) {
            if (row.cells.size() <= cells[c].column)
                row.cells.resize(std::size_t(cells[c].column) + 1);
            row.cells[cells[c].column] = text(cells[c]);
        }
        if (row.cells.empty())
            row.cells.emplace_back();
        if (!sink(row))
            return;
    }
}

std::string isoDate(double serial, bool from1904)
{
    constexpr double lastDay = 2'958'465; // 9999-12-31
    if (!(serial >= 0) || serial > lastDay)
        return {};
    auto day = qint64(std::floor(serial));
    int seconds = int(std::lround((serial - double(day)) * 86'400));
    if (seconds == 86'400) {
        ++day;
        seconds = 0;
    }
    if (day == 0 && !from1904)
        return {}; // a time of day alone
    // The calendar of 1900 has a 29 February too many, so the days before it count one less.
    const QDate first = from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, day < 60 ? 31 : 30);
    std::string text = first.addDays(day).toString(Qt::ISODate).toStdString();
    if (seconds > 0)
        text += 'T' + QTime(0, 0).addSecs(seconds).toString(Qt::ISODate).toStdString();
    return text;
}

bool isDateFormat(std::string_view format)
{
    bool quoted = false, months = false, clock = false;
    for (std::size_t i = 0; i < format.size() && (quoted || format[i] != ';'); ++i) {
        const char c = format[i];
        if (c == '"') {
            quoted = !quoted;
        } else if (quoted) {
            continue;
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == '[') {
            const std::size_t end = format.find(']', i);
            if (end == std::string_view::npos)
                return false;
            // A colour, a language, a condition; or hours that run on, which are a length of time.
            clock = clock || std::string_view("hHmMsS").find(format[i + 1]) != std::string_view::npos;
            i = end;
        } else if (c == 'd' || c == 'D' || c == 'y' || c == 'Y') {
            return true;
        } else if (c == 'm' || c == 'M') {
            months = true;
        } else if (c == 'h' || c == 'H' || c == 's' || c == 'S') {
            clock = true;
        } else if (format.substr(i).starts_with("General")) {
            return false;
        }
    }
    return months && !clock; // minutes, beside hours or seconds
}

} // namespace sampan
