// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/model/dataset.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace sampan {

struct FigurePoint {
    int period = 0; //!< index in Figure::periods
    double x = 0; //!< steps of the frequency since the first period
    double value = 0; //!< as composed: after transform; what tooltips and tables show
    double low = 0; //!< lower edge of a stacked mark, else 0
    double high = 0; //!< upper edge; equals value for marks that do not stack
    Status status = Status::Normal;
    std::vector<std::uint32_t> observations;
};
using Run = std::vector<FigurePoint>; //!< neighbours without a gap; finite; positive on a logarithmic axis

//! A part of a run, as indices; `end` is not in it.
struct Stretch {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t size() const { return end - begin; }
};
//! The points with x in [from, to].
Stretch stretchWithin(const Run &run, double from, double to);
//! The same with a neighbour at either side, to which the line goes on.
Stretch stretchDrawn(const Run &run, double from, double to);

//! Where the least and the greatest `high` of any stretch of a long run stand, found without a look at every point:
//! extremes of blocks of 64 points, of 64 such blocks, and so on. Of a short run it keeps nothing.
class RunSummary {
public:
    explicit RunSummary(const Run &run);

    struct Extremes {
        std::size_t least = 0; //!< index of the point with the least `high`
        std::size_t greatest = 0;
    };
    //! Of a stretch that is not empty.
    Extremes extremes(const Run &run, const Stretch &stretch) const;

private:
    struct Block {
        std::uint32_t least, greatest;
    };
    std::vector<std::vector<Block>> m_levels;
};

} // namespace sampan
