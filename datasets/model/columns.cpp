// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/model/columns.h"

#include <QtGlobal>

#include <algorithm>
#include <limits>
#include <numeric>

#ifdef Q_OS_LINUX
#include <sys/mman.h>
#endif

namespace sampan {

namespace {

template <class Keys> constexpr std::uint32_t largestIn = std::numeric_limits<typename Keys::value_type>::max();

template <class To, class From> To widened(const From &from)
{
    To to;
    reserveLarge(to, from.capacity());
    to.assign(from.begin(), from.end());
    return to;
}

} // namespace

void adviseLargePages([[maybe_unused]] void *begin, [[maybe_unused]] std::size_t bytes)
{
#ifdef Q_OS_LINUX
    constexpr std::uintptr_t page = 1 << 21;
    const std::uintptr_t first = (reinterpret_cast<std::uintptr_t>(begin) + page - 1) & ~(page - 1);
    const std::uintptr_t last = (reinterpret_cast<std::uintptr_t>(begin) + bytes) & ~(page - 1);
    if (last > first) // advice only: what comes of it does not matter
        static_cast<void>(madvise(reinterpret_cast<void *>(first), last - first, MADV_HUGEPAGE));
#endif
}

bool KeyColumn::holds(std::size_t largest) const
{
    return std::visit(
        [&](const auto &keys) { return largest <= largestIn<std::remove_cvref_t<decltype(keys)>>; }, m_keys);
}

void KeyColumn::widen(std::uint32_t largest)
{
    if (holds(largest))
        return;
    if (largest <= std::numeric_limits<std::uint16_t>::max())
        m_keys = std::visit([](const auto &keys) { return widened<Column<std::uint16_t>>(keys); }, m_keys);
    else
        m_keys = std::visit([](const auto &keys) { return widened<Column<std::uint32_t>>(keys); }, m_keys);
}

void KeyColumn::push_back(std::uint32_t key)
{
    widen(key);
    std::visit(
        [key](auto &keys) { keys.push_back(typename std::remove_cvref_t<decltype(keys)>::value_type(key)); }, m_keys);
}

void KeyColumn::assign(std::size_t count, std::uint32_t key)
{
    widen(key);
    std::visit(
        [&](auto &keys) { keys.assign(count, typename std::remove_cvref_t<decltype(keys)>::value_type(key)); }, m_keys);
}

void KeyColumn::reserve(std::size_t size)
{
    std::visit([size](auto &keys) { reserveLarge(keys, size); }, m_keys);
}

void KeyColumn::extend(std::size_t count)
{
    std::visit([count](auto &keys) { keys.resize(keys.size() + count); }, m_keys);
}

void KeyColumn::set(std::size_t at, std::span<const std::uint32_t> keys, std::span<const std::uint32_t> numbers)
{
    std::visit(
        [&](auto &column) {
            using Key = typename std::remove_cvref_t<decltype(column)>::value_type;
            std::transform(keys.begin(), keys.end(), column.data() + at,
                [numbers](std::uint32_t key) { return Key(numbers[key]); });
        },
        m_keys);
}

void KeyColumn::renumber(const std::vector<std::uint32_t> &numbers)
{
    if (numbers.empty())
        return;
    widen(*std::max_element(numbers.begin(), numbers.end()));
    std::visit(
        [&](auto &keys) {
            for (auto &key : keys)
                key = std::remove_cvref_t<decltype(key)>(numbers[key]);
        },
        m_keys);
}

void LineColumn::append(std::uint32_t first, std::size_t count)
{
    if (m_lines.empty()) {
        if (m_count == 0)
            m_first = first;
        if (first == m_first + m_count) {
            m_count += count;
            return;
        }
        m_lines.resize(m_count);
        std::iota(m_lines.begin(), m_lines.end(), m_first);
    }
    for (std::size_t i = 0; i < count; ++i)
        m_lines.push_back(first + std::uint32_t(i));
}

std::size_t LineColumn::lowerBound(std::uint32_t line) const
{
    if (!m_lines.empty())
        return std::size_t(std::lower_bound(m_lines.begin(), m_lines.end(), line) - m_lines.begin());
    return line <= m_first ? 0 : std::min<std::size_t>(line - m_first, m_count);
}

std::size_t LineColumn::indexOf(std::uint32_t line) const
{
    if (!m_lines.empty())
        return std::size_t(std::find(m_lines.begin(), m_lines.end(), line) - m_lines.begin());
    return line < m_first ? m_count : std::min<std::size_t>(line - m_first, m_count);
}

bool LineColumn::operator==(const LineColumn &other) const
{
    if (size() != other.size())
        return false;
    for (std::size_t i = 0; i < size(); ++i)
        if ((*this)[i] != other[i])
            return false;
    return true;
}

} // namespace sampan
