// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/countries.h"
#include "datasets/readers/headers.h"
#include "datasets/readers/rowgroups.h"

#include <QCryptographicHash>

#include <algorithm>
#include <memory>

namespace sampan {

QByteArray layoutOf(const QStringList &names)
{
    QByteArray text;
    bool periods = false;
    for (const QString &name : names) {
        const QString plain = name.simplified().toLower();
        const bool period = headerPeriod(plain).has_value();
        // A year more or less across is the same layout.
        if (!(period && periods))
            text += (period ? QByteArrayLiteral("<period>") : plain.toUtf8()) + '\n';
        periods = period;
    }
    return QCryptographicHash::hash(text, QCryptographicHash::Sha1).toHex();
}

TableHeader withPeriodLevel(TableHeader header)
{
    if (!header.levels.empty() || header.count == 0)
        return header;
    qsizetype first = 0;
    while (first < header.names.size() && !headerPeriod(header.names[first]))
        ++first;
    const QStringList labels = header.names.mid(first);
    if (labels.size() < 2 || !std::all_of(labels.begin(), labels.end(), [](const QString &label) {
            return label.isEmpty() || headerPeriod(label).has_value();
        }))
        return header;
    header.keys = std::size_t(first);
    header.names = header.names.mid(0, first);
    header.levels.push_back({ QStringLiteral("Year"), labels });
    return header;
}

QStringList longNames(const TableHeader &header)
{
    QStringList names = header.names;
    if (!header.groups.column.isEmpty())
        names.prepend(header.groups.column);
    for (const TableHeader::Level &level : header.levels)
        names += level.name;
    return names << QStringLiteral("Value");
}

RowSource turnedLong(const RowSource &rows, const TableHeader &header)
{
    // Per level and column, once for all passes.
    auto labels = std::make_shared<std::vector<std::vector<std::string>>>();
    for (const TableHeader::Level &level : header.levels) {
        labels->emplace_back();
        for (const QString &label : level.labels)
            labels->back().push_back(label.toStdString());
    }
    const std::size_t keys = header.keys, begin = header.first + header.count;
    const std::size_t before = header.groups.column.isEmpty() ? 0 : 1;
    RowGroups groups = header.groups;
    groups.keys = keys;
    return [rows, labels, keys, begin, before, groups](const RowSink &sink) {
        std::size_t index = 0;
        RowGrouping grouping(groups);
        std::vector<std::pair<int, std::string>> waiting; // a name that may turn out to be a note
        bool more = true;
        const auto tellNotes = [&] {
            for (const auto &[line, text] : waiting) {
                TextRow note;
                note.line = line;
                note.cells.assign(keys + before + labels->size() + 1, std::string_view());
                note.cells.front() = text;
                more = more && sink(note);
            }
            waiting.clear();
        };
        rows([&](const TextRow &row) {
            if (index++ < begin)
                return true;
            TextRow record, source = row;
            record.line = row.line;
            const std::size_t levels = labels->size();
            const auto filled = std::count_if(
                row.cells.begin(), row.cells.end(), [](std::string_view c) { return !trimmedCell(c).empty(); });
            if (filled == 0)
                return true;
            const RowGrouping::Row kind = grouping.take(source.cells, std::size_t(filled));
            if (kind == RowGrouping::Row::Heading) {
                tellNotes();
                waiting.emplace_back(row.line, std::string(row.cells.front()));
                return more;
            }
            // A line under the table is handed on as it stands, and found out to be a note there.
            if (kind == RowGrouping::Row::Note)
                return sink(source);
            waiting.clear();
            record.cells.resize(before + keys + levels + 1);
            for (std::size_t c = 0; c < std::min(before + keys, source.cells.size()); ++c)
                record.cells[c] = source.cells[c];
            for (std::size_t c = 0; c < labels->front().size(); ++c) {
                bool named = true;
                for (std::size_t l = 0; l < levels; ++l) {
                    record.cells[before + keys + l] = (*labels)[l][c];
                    named = named && !(*labels)[l][c].empty();
                }
                if (!named)
                    continue;
                const std::size_t from = before + keys + c;
                record.cells.back() = from < source.cells.size() ? source.cells[from] : std::string_view();
                record.valueColumn = int(keys + c) + 1;
                more = sink(record);
                if (!more)
                    return false;
            }
            return true;
        });
        if (more)
            tellNotes();
    };
}

} // namespace sampan
