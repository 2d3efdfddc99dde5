// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/model/columns.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <functional>
#include <string_view>
#include <vector>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace sampan {

//! A line that is a record, counted from 0 within its stretch.
struct PlainRecord {
    int line = 0;
    std::string_view text; //!< without the end of the line
};

//! Texts of one column as they turn up before one thread, numbered.
class LocalTexts {
public:
    LocalTexts()
        : m_slots(64)
    {
    }

    //! The number of a text in a record; `end` is that of the whole buffer, up to which bytes may be read.
    std::uint32_t number(std::string_view text, const PlainRecord &record, const char *end, bool &isNew)
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
        m_records.push_back(record);
        m_slots[at] = { key, std::uint32_t(text.size()), number };
        if (m_texts.size() * 2 > m_slots.size())
            grow();
        return remember(number, key, text.size());
    }
    const std::vector<std::string_view> &texts() const { return m_texts; }
    const PlainRecord &recordOf(std::uint32_t number) const { return m_records[number]; } //!< where it stands first
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
    std::vector<PlainRecord> m_records;
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

//! What was read of one stretch of a long plain table.
struct PlainPart {
    std::size_t stretch = 0;
    std::size_t bytes = 0;
    int lines = 0; //!< also those without a record
    std::size_t records = 0; //!< that gave a value: as many entries of the columns are used
    std::vector<Column<std::uint32_t>> keys; //!< per dimension: numbers of its LocalTexts
    Column<double> values;
    std::vector<PlainRecord> aside; //!< records that are read the ordinary way
    std::vector<int> skipped; //!< lines that gave no value here, in ascending order
    std::vector<std::uint32_t> known; //!< per dimension: how many texts there were at its end

    //! Empties it; its memory is kept, as fresh memory is slow.
    void restart(std::size_t dimensions)
    {
        lines = 0;
        records = 0;
        known.assign(dimensions, 0);
        keys.resize(dimensions);
        aside.clear();
        skipped.clear();
    }
    //! Makes room for so many records.
    void grow(std::size_t size)
    {
        for (Column<std::uint32_t> &column : keys)
            column.resize(std::max(column.size(), size));
        values.resize(std::max(values.size(), size));
    }
};

} // namespace sampan
