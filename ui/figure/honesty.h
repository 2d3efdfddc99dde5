// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figure.h"
#include "ui/figure/theme.h"

namespace sampan {

//! What a careful editor would ask about a figure before it is printed. Never an obstacle.
struct Advice {
    enum class Kind {
        LengthNotFromZero, //!< bars or areas on an axis that does not begin at zero
        ValuesDropped, //!< by a logarithmic axis
        LowStart, //!< the first period is a local low, so that growth since then is flattered
        TooManyParts, //!< more than seven slices or layers
        NoSource,
        ColorsConfused, //!< two series look alike to a colour-blind reader
        SmallText,
        Font //!< what the texts need is not installed
    };
    Kind kind;
    QString text; //!< a sentence or two, translated
    bool operator==(const Advice &) const = default;
};

//! The advice on a figure as it will be written: `figure` is composed of `dataset`; `dpi` is that of a PNG, 0 for the
//! formats that print. In the order of Kind. Rules only; no painting.
std::vector<Advice> honestyCheck(const Dataset &dataset, const Figure &figure, const Theme &theme, double dpi = 0);

} // namespace sampan
