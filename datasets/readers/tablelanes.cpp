// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/model/largememory.h"
#include "datasets/readers/encoding.h"
#include "datasets/readers/stretches.h"
#include "datasets/readers/tablebuilder.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <functional>
#include <thread>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

// Long plain tables: several threads read a stretch each straight into the columns. What is not plain (a footnote, a
// number with a flag, a row too short) is put aside and goes the ordinary way, so that both ways give the same.

namespace sampan {

namespace {

//! Texts of one column as they turn up in one stretch, numbered.
class LocalTexts {
public:
    LocalTexts()
        : m_slots(64)
    {
    }

    //! The number of a text in a line; `end` is that of the whole buffer, up to which bytes may be read.
    std::uint32_t number(std::string_view text, int line, const char *end, bool &isNew)
    {
        const std::uint64_t key = keyOf(text, end);
        if (text.size() == m_lastSize && key == m_lastKey && (text.size() <= 8 || text == m_texts[m_last]))
            return m_last;
        std::size_t at = place(key);
        while (m_slots[at].number != none) {
            if (m_slots[at].key == key && m_slots[at].size == text.size()
                && (text.size() <= 8 || m_texts[m_slots[at].number] == text))
                return remember(m_slots[at].number, key, text.size());
            at = (at + 1) & (m_slots.size() - 1);
        }
        isNew = true;
        const auto number = std::uint32_t(m_texts.size());
        m_texts.push_back(text);
        m_lines.push_back(line);
        m_slots[at] = { key, std::uint32_t(text.size()), number };
        if (m_texts.size() * 2 > m_slots.size())
            grow();
        return remember(number, key, text.size());
    }
    const std::vector<std::string_view> &texts() const { return m_texts; }
    int lineOf(std::uint32_t number) const { return m_lines[number]; } //!< where it stands first
    void refuse(std::uint32_t number)
    {
        m_refused.resize(m_texts.size(), 0);
        m_refused[number] = 1;
    }
    bool isRefused(std::uint32_t number) const { return number < m_refused.size() && m_refused[number]; }

private:
    static constexpr std::uint32_t none = 0xffffffff;
    struct Slot {
        std::uint64_t key = 0;
        std::uint32_t size = 0, number = none;
    };

    static std::uint64_t keyOf(std::string_view text, const char *end)
    {
        static_assert(std::endian::native == std::endian::little);
        if (text.size() > 8)
            return std::hash<std::string_view>()(text);
        std::uint64_t key = 0;
        if (text.data() + 8 <= end) {
            std::memcpy(&key, text.data(), 8);
            return text.size() == 8 ? key : key & ((std::uint64_t(1) << (8 * text.size())) - 1);
        }
        std::memcpy(&key, text.data(), text.size());
        return key;
    }
    std::size_t place(std::uint64_t key) const
    {
        return std::size_t((key * 0x9e3779b97f4a7c15ULL) >> 32) & (m_slots.size() - 1);
    }
    std::uint32_t remember(std::uint32_t number, std::uint64_t key, std::size_t size)
    {
        m_last = number;
        m_lastKey = key;
        m_lastSize = size;
        return number;
    }
    void grow()
    {
        std::vector<Slot> old(m_slots.size() * 2);
        old.swap(m_slots);
        for (const Slot &slot : old) {
            if (slot.number == none)
                continue;
            std::size_t at = place(slot.key);
            while (m_slots[at].number != none)
                at = (at + 1) & (m_slots.size() - 1);
            m_slots[at] = slot;
        }
    }

    std::vector<Slot> m_slots;
    std::vector<std::string_view> m_texts;
    std::vector<int> m_lines;
    std::vector<char> m_refused;
    std::uint64_t m_lastKey = 0;
    std::size_t m_lastSize = std::size_t(-1);
    std::uint32_t m_last = 0;
};

//! Finds the end of a cell. Most are short, so a look at sixteen bytes at once, without a branch for each, is enough.
class Marks {
public:
    explicit Marks(char delimiter)
        : m_delimiter(delimiter)
#ifdef __SSE2__
        , m_delimiters(_mm_set1_epi8(delimiter))
        , m_lineEnds(_mm_set1_epi8('\n'))
#endif
    {
    }
    const char *next(const char *at, const char *last) const
    {
#ifdef __SSE2__
        for (; at + 16 <= last; at += 16) {
            const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
            const __m128i found = _mm_or_si128(_mm_cmpeq_epi8(bytes, m_delimiters), _mm_cmpeq_epi8(bytes, m_lineEnds));
            if (const auto mask = unsigned(_mm_movemask_epi8(found)))
                return at + std::countr_zero(mask);
        }
#endif
        while (at < last && *at != m_delimiter && *at != '\n')
            ++at;
        return at;
    }

private:
    char m_delimiter;
#ifdef __SSE2__
    __m128i m_delimiters, m_lineEnds;
#endif
};

struct PutAside {
    int line;
    std::string_view text;
};

//! A stretch of the text, the rows that it may hold, and what was read of it.
struct Lane {
    std::string_view text;
    int line = 0; //!< of its first row
    std::size_t slot = 0; //!< of its first row in the columns
    std::size_t capacity = 0, written = 0;
    std::vector<LocalTexts> texts; //!< per dimension
    std::vector<PutAside> aside;
    bool missing = false;
};

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

} // namespace

bool TableBuilder::takesPlain() const
{
    if (m_valueColumns.size() != 1 || m_measureColumn >= 0 || m_statusColumn >= 0 || m_sourceColumn >= 0
        || m_noteColumn >= 0 || m_acrossMembers >= 0 || !m_observations.values.empty())
        return false;
    return std::all_of(m_labelOf.begin(), m_labelOf.end(), [](int column) { return column < 0; })
        && std::all_of(m_kindOf.begin(), m_kindOf.end(), [](int column) { return column < 0; });
}

bool TableBuilder::addPlain(
    const std::vector<TextStretch> &stretches, char delimiter, int line, const ReadOptions &options)
{
    if (stretches.empty())
        return true;
    std::vector<Lane> lanes(stretches.size());
    std::size_t total = 0;
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        lanes[i].text = stretches[i].text;
        lanes[i].capacity = stretches[i].lines;
        lanes[i].slot = total;
        lanes[i].line = line + int(total);
        total += lanes[i].capacity;
    }

    m_full = total > m_most;
    if (m_full)
        return false;

    // What each column is: a dimension, the value, or nothing.
    constexpr int nothing = -1, value = -2;
    std::vector<int> uses(m_plan.columns.size(), nothing);
    std::vector<std::size_t> dimensions; // indices in m_members
    for (std::size_t m = 0; m < m_members.size(); ++m)
        if (m_members[m].column >= 0) {
            uses[std::size_t(m_members[m].column)] = int(dimensions.size());
            dimensions.push_back(m);
        }
    uses[std::size_t(m_valueColumns.front())] = value;

    // Fresh memory is handed out page by page at its first touch: that is worth sharing, too.
    inParallel(dimensions.size() + 2, [&](std::size_t column) {
        if (column == 0)
            resizeLarge(m_observations.values, total);
        else if (column == 1)
            resizeLarge(m_observations.rows, total);
        else
            resizeLarge(m_members[dimensions[column - 2]].keys, total);
    });

    std::vector<std::uint32_t *> keys;
    for (const std::size_t m : dimensions)
        keys.push_back(m_members[m].keys.data());
    const char *const end = lanes.back().text.data() + lanes.back().text.size();
    const auto bytes = std::size_t(end - lanes.front().text.data());
    const std::thread::id caller = std::this_thread::get_id();
    std::atomic_size_t read = 0;
    std::atomic_bool stop = false;
    inParallel(lanes.size(), [&](std::size_t index) {
        Lane &lane = lanes[index];
        lane.texts.resize(dimensions.size());
        std::vector<std::string_view> cells(uses.size());
        const char *at = lane.text.data();
        const char *const last = at + lane.text.size();
        const char *told = at;
        const Marks marks(delimiter);
        TextRow row;
        for (int number = lane.line; at < last; ++number) {
            if ((number & 0x1fff) == 0) {
                if (options.cancelled && options.cancelled->load())
                    stop = true;
                if (stop)
                    return;
                read += std::size_t(at - told);
                told = at;
                if (options.progress && std::this_thread::get_id() == caller)
                    options.progress(double(read) / double(bytes));
            }
            const char *const begin = at;
            std::size_t cell = 0;
            bool plain = true;
            for (;;) {
                const char *const start = at;
                at = marks.next(at, last);
                if (cell < cells.size())
                    cells[cell] = { start, std::size_t(at - start) };
                else
                    plain = plain && at == start; // nothing stands behind the last name
                ++cell;
                if (at == last || *at == '\n')
                    break;
                ++at;
            }
            const std::string_view whole(begin, std::size_t(at - begin));
            if (at < last)
                ++at;
            plain = plain && cell >= cells.size();
            if (plain && !cells.back().empty() && cells.back().back() == '\r' && cell == cells.size())
                cells.back().remove_suffix(1);
            const std::size_t slot = lane.slot + lane.written;
            for (std::size_t c = 0; c < cells.size() && plain; ++c) {
                if (uses[c] >= 0) {
                    LocalTexts &texts = lane.texts[std::size_t(uses[c])];
                    bool isNew = false;
                    const std::uint32_t known = texts.number(cells[c], number, end, isNew);
                    if (isNew && !isPlainKey(m_members[dimensions[std::size_t(uses[c])]], cells[c]))
                        texts.refuse(known);
                    plain = !texts.isRefused(known);
                    keys[std::size_t(uses[c])][slot] = known;
                } else if (uses[c] == value) {
                    const NumberCell found = m_numbers.read(cells[c]);
                    plain = found.kind != NumberCell::Kind::Unreadable && found.status == Status::Normal;
                    if (plain && found.kind == NumberCell::Kind::Missing) {
                        row.cells = cells;
                        plain = !isFootnote(row);
                        lane.missing = lane.missing || plain;
                    }
                    m_observations.values[slot] = found.value;
                }
            }
            if (plain) {
                m_observations.rows[slot] = std::uint32_t(number);
                ++lane.written;
            } else if (!whole.empty()) {
                lane.aside.push_back({ number, whole });
            }
        }
    });
    if (stop)
        return false;

    // Local numbers become members, in the order in which they stand in the file.
    TextRow place;
    std::vector<std::vector<std::vector<std::uint32_t>>> members(lanes.size());
    for (std::size_t l = 0; l < lanes.size(); ++l)
        for (std::size_t d = 0; d < dimensions.size(); ++d) {
            std::vector<std::uint32_t> &map = members[l].emplace_back();
            const LocalTexts &texts = lanes[l].texts[d];
            for (std::uint32_t i = 0; i < texts.texts().size(); ++i) {
                place.line = texts.lineOf(i);
                map.push_back(
                    texts.isRefused(i) ? 0 : std::uint32_t(member(m_members[dimensions[d]], texts.texts()[i], place)));
            }
        }
    inParallel(lanes.size(), [&](std::size_t l) {
        for (std::size_t d = 0; d < dimensions.size(); ++d) {
            std::uint32_t *const begin = keys[d] + lanes[l].slot;
            for (std::size_t i = 0; i < lanes[l].written; ++i)
                begin[i] = members[l][d][begin[i]];
        }
    });

    // Rows put aside left room at the end of their stretch.
    std::size_t used = 0;
    for (const Lane &lane : lanes) {
        if (lane.slot != used) {
            for (std::uint32_t *const column : keys)
                std::copy_n(column + lane.slot, lane.written, column + used);
            std::copy_n(m_observations.values.begin() + std::ptrdiff_t(lane.slot), lane.written,
                m_observations.values.begin() + std::ptrdiff_t(used));
            std::copy_n(m_observations.rows.begin() + std::ptrdiff_t(lane.slot), lane.written,
                m_observations.rows.begin() + std::ptrdiff_t(used));
        }
        used += lane.written;
    }
    for (const std::size_t m : dimensions)
        m_members[m].keys.resize(used);
    m_observations.values.resize(used);
    m_observations.rows.resize(used);
    m_dataset.rows += qint64(used);
    m_used += qint64(used);

    addAside(
        [&](const std::function<void(int, std::string_view)> &take) {
            for (const Lane &lane : lanes)
                for (const PutAside &row : lane.aside)
                    take(row.line, row.text);
        },
        delimiter);
    return true;
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

//! The rows that were not plain, one by one; the columns that were left out as they said nothing are filled first.
void TableBuilder::addAside(
    const std::function<void(const std::function<void(int, std::string_view)> &)> &each, char delimiter)
{
    bool any = false;
    const std::size_t before = m_observations.size();
    CsvDialect dialect;
    dialect.delimiter = delimiter;
    each([&](int line, std::string_view text) {
        if (!any) {
            any = true;
            for (const double value : m_observations.values)
                m_observations.statuses.push_back(value == value ? Status::Normal : Status::Missing);
            m_observations.measures.assign(m_observations.size(), 0);
            for (Members &members : m_members)
                if (members.column < 0)
                    members.keys.assign(m_observations.size(), 0);
        }
        scanCsv(text, dialect, [&](const TextRow &row) {
            TextRow placed = row;
            placed.line = line;
            add(placed);
            return true;
        });
    });
    // They go to their place, so that all stands in the order of the file.
    const auto &rows = m_observations.rows;
    std::vector<std::size_t> places;
    for (std::size_t i = before; i < rows.size(); ++i)
        places.push_back(
            std::size_t(std::lower_bound(rows.begin(), rows.begin() + std::ptrdiff_t(before), rows[i]) - rows.begin())
            + places.size());
    if (places.empty())
        return;
    for (Members &members : m_members)
        settle(members.keys, places);
    settle(m_observations.values, places);
    settle(m_observations.measures, places);
    settle(m_observations.statuses, places);
    settle(m_observations.rows, places);
}

} // namespace sampan
