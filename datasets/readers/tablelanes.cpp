// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/model/parallel.h"
#include "datasets/readers/encoding.h"
#include "datasets/readers/plainpart.h"
#include "datasets/readers/tablebuilder.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <shared_mutex>
#include <string>
#include <thread>

// Long tables: each processor reads a stretch that fits in its cache, then the stretches are put into the columns in
// the order of the file, each by who read it. Nothing is looked at twice in memory, which is slow. A record that is not
// plain (a footnote, a number with a flag, a row too short) is put aside and goes the ordinary way, so that both ways
// give the same; a text that is not plain at all (a quote that spans lines) is refused.

namespace sampan {

namespace {

//! Moves the last entries of a column to the places where they belong; `places` ascend.
template <class Column> void settle(Column &column, const std::vector<std::size_t> &places)
{
    if (column.size() < places.size())
        return; // a column that says nothing
    const Column tail(column.end() - std::ptrdiff_t(places.size()), column.end());
    auto from = column.end() - std::ptrdiff_t(places.size());
    auto to = column.end();
    for (std::size_t i = places.size(); i-- > 0;) {
        const auto place = column.begin() + std::ptrdiff_t(places[i]);
        const auto begin = from - (to - place - 1);
        to = std::move_backward(begin, from, to);
        from = begin;
        *--to = tail[i];
    }
}

constexpr std::size_t stretchSize = 1 << 18;

//! A stretch of whole lines; memory is touched no earlier than it is read.
std::string_view stretchOf(std::string_view text, std::size_t number)
{
    const auto lineFrom = [text](std::size_t at) {
        const std::size_t end = at == 0 ? at : text.find('\n', at - 1);
        return at == 0 ? 0 : end == text.npos ? text.size() : end + 1;
    };
    const std::size_t begin = lineFrom(number * stretchSize);
    return text.substr(begin, lineFrom(std::min(text.size(), (number + 1) * stretchSize)) - begin);
}

} // namespace

//! What each column of a plain table is, and how its cells are told apart.
struct TableBuilder::PlainLayout {
    static constexpr int nothing = -1, value = -2;
    std::vector<int> uses; //!< per column: a number of `dimensions`, the value, or nothing
    std::vector<std::size_t> dimensions; //!< indices in m_members
    CsvDialect dialect;
    const char *end = nullptr; //!< of the whole text
};

//! A processor's texts, and the parts that wait for those that stand before them.
struct TableBuilder::PlainLane {
    std::vector<LocalTexts> texts; //!< per dimension
    std::vector<std::vector<std::uint32_t>>
        numbers; //!< per dimension: members of these texts, as far as they are known
    std::deque<std::string> copies; //!< texts that differ from their bytes in the file
    std::deque<PlainPart> waiting;
    std::vector<PlainPart> spare;

    //! What a cell says in which quotes are doubled.
    std::string_view copyOf(std::string_view cell, char quote)
    {
        std::string copy;
        for (std::size_t i = 0; i < cell.size(); ++i) {
            copy.push_back(cell[i]);
            i += cell[i] == quote;
        }
        const std::size_t size = copy.size();
        copy.append(sizeof(std::uint64_t), '\0'); // texts are read in steps of so many bytes
        return std::string_view(copies.emplace_back(std::move(copy))).substr(0, size);
    }
};

//! What the lanes share.
struct TableBuilder::PlainCourse {
    std::mutex order; //!< of what follows, and of the members
    std::condition_variable turned;
    std::size_t next = 0; //!< the stretch that is put into the columns next
    int line = 0; //!< of its first record
    std::shared_mutex columns; //!< their memory: shared by who fills it, alone for who changes its place
    std::vector<PlainRecord> aside;
    std::atomic<PlainEnd> end = PlainEnd::Read;

    void stop(PlainEnd why)
    {
        end = why;
        const std::lock_guard lock(order); // nobody is just about to wait
        turned.notify_all();
    }
    bool stopped() const { return end != PlainEnd::Read; }
};

bool TableBuilder::takesPlain() const
{
    return m_valueColumns.size() == 1 && m_measureColumn < 0 && m_statusColumn < 0 && m_sourceColumn < 0
        && m_noteColumn < 0 && m_acrossMembers < 0 && m_observations.values.empty();
}

TableBuilder::PlainEnd TableBuilder::addPlain(
    std::string_view text, const CsvDialect &dialect, int line, const ReadOptions &options)
{
    PlainLayout layout;
    layout.dialect = dialect;
    layout.end = text.data() + text.size();
    layout.uses.assign(m_plan.columns.size(), PlainLayout::nothing);
    for (std::size_t m = 0; m < m_members.size(); ++m)
        if (m_members[m].column >= 0) {
            layout.uses[std::size_t(m_members[m].column)] = int(layout.dimensions.size());
            layout.dimensions.push_back(m);
        }
    layout.uses[std::size_t(m_valueColumns.front())] = PlainLayout::value;

    const std::size_t stretches = (text.size() + stretchSize - 1) / stretchSize;
    const std::thread::id caller = std::this_thread::get_id();
    PlainCourse course;
    course.line = line;
    std::atomic_size_t taken = 0, read = 0;
    inParallel(std::min<std::size_t>(stretches, std::thread::hardware_concurrency()), [&](std::size_t) {
        constexpr std::size_t mostWaiting = 8;
        PlainLane lane;
        lane.texts.resize(layout.dimensions.size());
        lane.numbers.resize(layout.dimensions.size());
        for (std::size_t i = taken++; i < stretches && !course.stopped(); i = taken++) {
            if (options.cancelled && options.cancelled->load())
                course.stop(PlainEnd::Cancelled);
            PlainPart part;
            if (!lane.spare.empty()) {
                part = std::move(lane.spare.back());
                lane.spare.pop_back();
            }
            part.stretch = i;
            if (!readPart(layout, stretchOf(text, i), lane, part))
                course.stop(PlainEnd::Refused);
            lane.waiting.push_back(std::move(part));
            placeParts(layout, lane, course, text.size(), lane.waiting.size() >= mostWaiting);
            read += stretchSize;
            if (options.progress && std::this_thread::get_id() == caller)
                options.progress(std::min(1.0, double(read) / double(text.size())));
        }
        while (!lane.waiting.empty() && !course.stopped())
            placeParts(layout, lane, course, text.size(), true);
    });
    if (course.stopped())
        return course.end;
    m_dataset.rows += qint64(m_observations.size());
    m_used += qint64(m_observations.size());
    addAside(course.aside, dialect);
    return m_full ? PlainEnd::Full : PlainEnd::Read;
}

//! False: the text is not plain here.
bool TableBuilder::readPart(const PlainLayout &layout, std::string_view stretch, PlainLane &lane, PlainPart &part) const
{
    part.restart(layout.dimensions.size());
    part.bytes = stretch.size();
    if (!isUtf8(stretch))
        return false;
    std::vector<std::uint32_t *> keys(layout.dimensions.size());
    std::size_t records = 0, room = 0;
    const char *at = stretch.data();
    const char *const last = at + stretch.size();
    const char quote = layout.dialect.quote;
    const Marks marks(layout.dialect.delimiter);
    std::vector<std::string_view> cells(layout.uses.size());
    TextRow row;
    for (; at < last; ++part.lines) {
        if (records == room) {
            part.grow(records + records / 2 + (1 << 14));
            room = part.values.size();
            for (std::size_t d = 0; d < keys.size(); ++d)
                keys[d] = part.keys[d].data();
        }
        const char *const begin = at;
        const std::size_t copies = lane.copies.size();
        bool anyNew = false;
        std::size_t cell = 0;
        bool plain = true;
        for (;;) {
            const char *start = at;
            const char *stop = nullptr; // of the cell; `at` is behind its quotes
            bool doubled = false; // quotes stand in it
            if (quote != 0 && at < last && *at == quote) {
                ++start;
                do {
                    stop = std::find_if(at + 1, last, [quote](char c) { return c == quote || c == '\n'; });
                    if (stop == last || *stop == '\n')
                        return false; // a cell of several lines, or a quote that never closes
                    at = stop + 1;
                    doubled = doubled || (at < last && *at == quote);
                } while (at < last && *at == quote);
                if (at < last && *at == '\r' && at + 1 < last && at[1] == '\n')
                    ++at;
                if (at < last && *at != layout.dialect.delimiter && *at != '\n')
                    return false; // text behind a quote
            } else {
                at = marks.next(at, last);
                stop = at;
            }
            const std::string_view text(start, std::size_t(stop - start));
            if (cell < cells.size())
                cells[cell] = doubled ? lane.copyOf(text, quote) : text;
            else
                plain = plain && text.empty(); // nothing stands behind the last name
            ++cell;
            if (at == last || *at == '\n')
                break;
            ++at;
        }
        const PlainRecord record { part.lines, { begin, std::size_t(at - begin) } };
        if (at < last)
            ++at;
        plain = plain && cell >= cells.size();
        if (plain && !cells.back().empty() && cells.back().back() == '\r' && cell == cells.size())
            cells.back().remove_suffix(1);
        for (std::size_t c = 0; c < cells.size() && plain; ++c) {
            if (layout.uses[c] >= 0) {
                const auto d = std::size_t(layout.uses[c]);
                LocalTexts &texts = lane.texts[d];
                bool isNew = false;
                const std::uint32_t known = texts.number(cells[c], record, layout.end, isNew);
                anyNew = anyNew || isNew;
                if (isNew && !isPlainKey(m_members[layout.dimensions[d]], cells[c]))
                    texts.refuse(known);
                plain = !texts.isRefused(known);
                keys[d][records] = known;
            } else if (layout.uses[c] == PlainLayout::value) {
                const NumberCell found = m_numbers.read(cells[c]);
                plain = found.kind != NumberCell::Kind::Unreadable && found.status == Status::Normal;
                if (plain && found.kind == NumberCell::Kind::Missing) {
                    row.cells = cells;
                    plain = !isFootnote(row);
                }
                part.values[records] = found.value;
            }
        }
        if (!anyNew)
            lane.copies.resize(copies);
        if (plain) {
            ++records;
            continue;
        }
        part.skipped.push_back(record.line);
        if (!record.text.empty())
            part.aside.push_back(record);
    }
    part.records = records;
    for (std::size_t d = 0; d < layout.dimensions.size(); ++d)
        part.known[d] = std::uint32_t(lane.texts[d].texts().size());
    return true;
}

//! Puts the parts of a lane into the columns, as far as it is their turn; `wait`: at least one.
void TableBuilder::placeParts(
    const PlainLayout &layout, PlainLane &lane, PlainCourse &course, std::size_t bytes, bool wait)
{
    std::vector<std::pair<PlainPart, std::size_t>> placed; // and where they begin
    std::unique_lock order(course.order);
    if (wait)
        course.turned.wait(order, [&] { return course.stopped() || lane.waiting.front().stretch == course.next; });
    while (!course.stopped() && !lane.waiting.empty() && lane.waiting.front().stretch == course.next) {
        PlainPart part = std::move(lane.waiting.front());
        lane.waiting.pop_front();
        const std::size_t begin = m_observations.size();
        m_full = begin + part.records > m_most;
        if (m_full) {
            course.end = PlainEnd::Full;
            break;
        }
        takeMembers(layout, lane, part, course.line);
        makeRoom(layout, part, course, bytes);
        takeLines(part, course);
        placed.emplace_back(std::move(part), begin);
        ++course.next;
    }
    const std::shared_lock columns(course.columns); // before anyone can move them
    order.unlock();
    course.turned.notify_all();
    for (auto &[part, begin] : placed) {
        std::copy_n(part.values.data(), part.records, m_observations.values.data() + begin);
        for (std::size_t d = 0; d < layout.dimensions.size(); ++d)
            m_members[layout.dimensions[d]].keys.set(begin, { part.keys[d].data(), part.records }, lane.numbers[d]);
        lane.spare.push_back(std::move(part));
    }
}

//! Texts that are new in the part become members, in the order of the file.
void TableBuilder::takeMembers(const PlainLayout &layout, PlainLane &lane, const PlainPart &part, int line)
{
    for (std::size_t d = 0; d < layout.dimensions.size(); ++d) {
        const LocalTexts &texts = lane.texts[d];
        for (auto i = std::uint32_t(lane.numbers[d].size()); i < part.known[d]; ++i) {
            std::uint32_t number = 0;
            if (!texts.isRefused(i)) {
                const PlainRecord &record = texts.recordOf(i);
                scanCsv(record.text, layout.dialect, [&](const TextRow &row) {
                    TextRow placed = row;
                    placed.line = line + record.line;
                    number = std::uint32_t(member(m_members[layout.dimensions[d]], texts.texts()[i], placed));
                    return false;
                });
            }
            lane.numbers[d].push_back(number);
        }
    }
}

//! Makes room for a part of a text of so many bytes, and for what will follow as far as that can be told.
void TableBuilder::makeRoom(const PlainLayout &layout, const PlainPart &part, PlainCourse &course, std::size_t bytes)
{
    const std::size_t size = m_observations.size() + part.records;
    const auto isNarrow
        = [&](std::size_t m) { return !m_members[m].keys.holds(m_members[m].dimension.members.size()); };
    const bool narrow = std::any_of(layout.dimensions.begin(), layout.dimensions.end(), isNarrow);
    if (narrow || size > m_observations.values.capacity()) {
        const std::unique_lock columns(course.columns);
        const double rows = double(part.records) / double(part.bytes) * double(bytes);
        const std::size_t room = std::max(size + size / 2, std::size_t(rows * 1.05));
        const bool grow = size > m_observations.values.capacity();
        if (grow)
            reserveLarge(m_observations.values, room);
        for (const std::size_t m : layout.dimensions) {
            m_members[m].keys.widen(std::uint32_t(m_members[m].dimension.members.size()));
            if (grow)
                m_members[m].keys.reserve(room);
        }
    }
    m_observations.values.resize(size);
    for (const std::size_t m : layout.dimensions)
        m_members[m].keys.extend(part.records);
}

//! The lines of a part, and of its records that were put aside.
void TableBuilder::takeLines(const PlainPart &part, PlainCourse &course)
{
    int first = 0;
    for (const int skipped : part.skipped) {
        m_observations.rows.append(std::uint32_t(course.line + first), std::size_t(skipped - first));
        first = skipped + 1;
    }
    m_observations.rows.append(std::uint32_t(course.line + first), std::size_t(part.lines - first));
    for (PlainRecord record : part.aside) {
        record.line += course.line;
        course.aside.push_back(record);
    }
    course.line += part.lines;
}

//! Whether a text that is new in its column needs no more than to become a member.
bool TableBuilder::isPlainKey(const Members &members, std::string_view text) const
{
    const ColumnPlan &plan = m_plan.columns[std::size_t(members.column)];
    const std::string_view trimmed = trimmedCell(text);
    if (trimmed.empty() || text.find('\r') != std::string_view::npos)
        return false;
    return plan.use != ColumnUse::Time || Period::parse(toText(trimmed)).has_value();
}

//! The records that were not plain, one by one; the columns that were left out as they said nothing are filled first.
void TableBuilder::addAside(const std::vector<PlainRecord> &records, const CsvDialect &dialect)
{
    if (records.empty())
        return;
    const std::size_t before = m_observations.size();
    const LineColumn read = m_observations.rows;
    for (const double value : m_observations.values)
        m_observations.statuses.push_back(value == value ? Status::Normal : Status::Missing);
    m_observations.measures.assign(before, 0);
    for (Members &members : m_members)
        if (members.column < 0)
            members.keys.assign(before, 0);
    for (const PlainRecord &record : records)
        scanCsv(record.text, dialect, [&](const TextRow &row) {
            TextRow placed = row;
            placed.line = record.line;
            add(placed);
            return true;
        });
    // They go to their place, so that all stands in the order of the file.
    std::vector<std::uint32_t> lines;
    for (std::size_t i = 0; i < m_observations.size(); ++i)
        lines.push_back(m_observations.rows[i]);
    std::vector<std::size_t> places;
    for (std::size_t i = before; i < lines.size(); ++i)
        places.push_back(read.lowerBound(lines[i]) + places.size());
    if (places.empty())
        return;
    for (Members &members : m_members)
        members.keys.change([&](auto &keys) { settle(keys, places); });
    settle(m_observations.values, places);
    settle(m_observations.measures, places);
    settle(m_observations.statuses, places);
    settle(lines, places);
    m_observations.rows = {};
    for (const std::uint32_t line : lines)
        m_observations.rows.push_back(line);
}

} // namespace sampan
