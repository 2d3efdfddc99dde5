// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <span>
#include <utility>
#include <variant>
#include <vector>

namespace sampan {

//! Leaves what is added to a column as it is, so that memory is touched first when a value is written.
template <class T> struct Untouched : std::allocator<T> {
    template <class Other> struct rebind {
        using other = Untouched<Other>;
    };
    template <class Other> void construct(Other *) noexcept { }
    template <class Other, class... From> void construct(Other *at, From &&...from)
    {
        std::construct_at(at, std::forward<From>(from)...);
    }
};

//! A column of a table; resize() leaves new entries without a value.
template <class T> using Column = std::vector<T, Untouched<T>>;

//! Asks for large pages under memory that was not touched yet: first touches are a good part of reading a long file.
void adviseLargePages(void *begin, std::size_t bytes);

//! Makes room for a long column, see above; room that is not used takes no memory.
template <class T> void reserveLarge(Column<T> &column, std::size_t size)
{
    if (size <= column.capacity())
        return;
    column.reserve(size);
    adviseLargePages(column.data() + column.size(), (size - column.size()) * sizeof(T));
}

//! Numbers of members, one for each observation: in one, two or four bytes, as the largest needs.
class KeyColumn {
public:
    KeyColumn() = default;
    KeyColumn(std::initializer_list<std::uint32_t> keys)
    {
        for (const std::uint32_t key : keys)
            push_back(key);
    }
    std::size_t size() const
    {
        return std::visit([](const auto &keys) { return keys.size(); }, m_keys);
    }
    bool empty() const { return size() == 0; }
    std::uint32_t operator[](std::size_t at) const
    {
        return std::visit([at](const auto &keys) { return std::uint32_t(keys[at]); }, m_keys);
    }
    //! Calls `visit` with the column as it is kept: whoever looks at all of it decides only once on their size.
    template <class Visit> decltype(auto) visit(Visit visit) const { return std::visit(visit, m_keys); }
    template <class Visit> void change(Visit change) { std::visit(change, m_keys); }

    void push_back(std::uint32_t key);
    void assign(std::size_t count, std::uint32_t key);
    //! Whether keys up to `largest` fit.
    bool holds(std::size_t largest) const;
    //! Makes them fit.
    void widen(std::uint32_t largest);
    void reserve(std::size_t size);
    //! Adds entries that hold nothing yet, for set().
    void extend(std::size_t count);
    //! Sets the entries from `at` on to the `numbers` of these keys, none of which is beyond what there is room for.
    void set(std::size_t at, std::span<const std::uint32_t> keys, std::span<const std::uint32_t> numbers);
    //! Gives every key the number that stands at its place.
    void renumber(const std::vector<std::uint32_t> &numbers);

    bool operator==(const KeyColumn &) const = default;

private:
    std::variant<Column<std::uint8_t>, Column<std::uint16_t>, Column<std::uint32_t>> m_keys;
};

//! Lines of the file, one for each observation; where each follows the one before, just the first and how many.
class LineColumn {
public:
    LineColumn() = default;
    LineColumn(std::initializer_list<std::uint32_t> lines)
    {
        for (const std::uint32_t line : lines)
            push_back(line);
    }
    std::size_t size() const { return m_lines.empty() ? m_count : m_lines.size(); }
    bool empty() const { return size() == 0; }
    std::uint32_t operator[](std::size_t at) const
    {
        return m_lines.empty() ? m_first + std::uint32_t(at) : m_lines[at];
    }
    void push_back(std::uint32_t line) { append(line, 1); }
    //! Adds `count` lines from `first` on.
    void append(std::uint32_t first, std::size_t count);
    //! The first observation of this line or a later one; lines must ascend.
    std::size_t lowerBound(std::uint32_t line) const;
    //! The first observation of this line, or size().
    std::size_t indexOf(std::uint32_t line) const;

    bool operator==(const LineColumn &other) const;

private:
    std::uint32_t m_first = 1;
    std::size_t m_count = 0;
    std::vector<std::uint32_t> m_lines; //!< empty: they follow each other
};

} // namespace sampan
