// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figurespec.h"

#include <QElapsedTimer>
#include <optional>
#include <vector>

namespace sampan {

//! Steps of one burst (a turn of the wheel) that follow each other within this time are one step of undo, and one view.
constexpr qint64 burstMs = 500;

//! What was looked at: a figure and the ranges of its axes.
struct ViewState {
    int figure = 0;
    std::optional<ViewRange> time;
    std::optional<ViewRange> value;
    bool operator==(const ViewState &) const = default;
};

//! The views one after the other, as a browser keeps its pages: going back forgets nothing until one goes elsewhere.
class ViewHistory {
public:
    //! The view is now this one. Steps of one burst (the same non-zero id within burstMs) are one view.
    void visited(const ViewState &view, int burst = 0);
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < int(m_views.size()); }
    std::optional<ViewState> back(); //!< none: at the first already
    std::optional<ViewState> forward();

private:
    std::vector<ViewState> m_views;
    int m_at = -1;
    int m_burst = 0;
    QElapsedTimer m_sinceLast;
};

} // namespace sampan
