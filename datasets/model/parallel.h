// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

namespace sampan {

//! Work for 0 … count - 1 on all processors; returns when all is done.
void inParallel(std::size_t count, const std::function<void(std::size_t)> &work);

//! Into how many parts work on `size` things is cut, each of at least `least`: so many that no processor waits long for
//! another that was busy elsewhere.
std::size_t partsOf(std::size_t size, std::size_t least);

} // namespace sampan
