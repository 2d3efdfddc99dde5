// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace sampan {

//! Asks for large pages under memory that was not touched yet: first touches are a good part of reading a long file.
void adviseLargePages(void *begin, std::size_t bytes);

//! Makes room for a long column, see above.
template <class T> void resizeLarge(std::vector<T> &column, std::size_t size)
{
    column.reserve(size);
    adviseLargePages(column.data(), size * sizeof(T));
    column.resize(size);
}

} // namespace sampan
