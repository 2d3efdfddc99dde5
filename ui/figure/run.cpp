// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/run.h"

#include <algorithm>

namespace sampan {

namespace {

constexpr std::size_t fan = 64;
constexpr std::size_t shortRun = 4096; //!< is looked at as fast as it is summed up

} // namespace

Stretch stretchWithin(const Run &run, double from, double to)
{
    const auto begin = std::lower_bound(
        run.begin(), run.end(), from, [](const FigurePoint &point, double x) { return point.x < x; });
    const auto end
        = std::upper_bound(begin, run.end(), to, [](double x, const FigurePoint &point) { return x < point.x; });
    return { std::size_t(begin - run.begin()), std::size_t(end - run.begin()) };
}

Stretch stretchDrawn(const Run &run, double from, double to)
{
    Stretch stretch = stretchWithin(run, from, to);
    stretch.begin -= stretch.begin > 0 ? 1 : 0;
    stretch.end += stretch.end < run.size() ? 1 : 0;
    return stretch;
}

RunSummary::RunSummary(const Run &run)
{
    if (run.size() <= shortRun)
        return;
    std::vector<Block> level;
    for (std::size_t begin = 0; begin < run.size(); begin += fan) {
        Block block { std::uint32_t(begin), std::uint32_t(begin) };
        for (std::size_t i = begin; i < std::min(begin + fan, run.size()); ++i) {
            if (run[i].high < run[block.least].high)
                block.least = std::uint32_t(i);
            if (run[i].high > run[block.greatest].high)
                block.greatest = std::uint32_t(i);
        }
        level.push_back(block);
    }
    m_levels.push_back(std::move(level));
    while (m_levels.back().size() > fan) {
        const std::vector<Block> &below = m_levels.back();
        std::vector<Block> above;
        for (std::size_t begin = 0; begin < below.size(); begin += fan) {
            Block block = below[begin];
            for (std::size_t i = begin; i < std::min(begin + fan, below.size()); ++i) {
                if (run[below[i].least].high < run[block.least].high)
                    block.least = below[i].least;
                if (run[below[i].greatest].high > run[block.greatest].high)
                    block.greatest = below[i].greatest;
            }
            above.push_back(block);
        }
        m_levels.push_back(std::move(above));
    }
}

RunSummary::Extremes RunSummary::extremes(const Run &run, const Stretch &stretch) const
{
    Extremes found { stretch.begin, stretch.begin };
    const auto take = [&](std::size_t least, std::size_t greatest) {
        if (run[least].high < run[found.least].high)
            found.least = least;
        if (run[greatest].high > run[found.greatest].high)
            found.greatest = greatest;
    };
    std::size_t at = stretch.begin;
    while (at < stretch.end) {
        // The largest block that begins here and ends within the stretch.
        std::size_t size = 1, level = 0;
        while (level < m_levels.size() && at % (size * fan) == 0 && at + size * fan <= stretch.end) {
            size *= fan;
            ++level;
        }
        if (level == 0) {
            take(at, at);
        } else {
            const Block &block = m_levels[level - 1][at / size];
            take(block.least, block.greatest);
        }
        at += size;
    }
    return found;
}

} // namespace sampan
