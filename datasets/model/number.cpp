// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/model/number.h"

#include <array>
#include <charconv>
#include <cmath>

namespace sampan {

QString exactNumber(double value)
{
    if (std::isnan(value))
        return {};
    std::array<char, 400> buffer {}; // 1.8e308 written out has 309 digits, the smallest double some 340
    const auto [end, error]
        = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed);
    if (error != std::errc())
        return QString::number(value, 'g', 17);
    return QString::fromLatin1(buffer.data(), end - buffer.data());
}

} // namespace sampan
