// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/viewhistory.h"

namespace sampan {

namespace {
constexpr std::size_t mostViews = 200;
} // namespace

void ViewHistory::visited(const ViewState &view, int burst)
{
    if (m_at >= 0 && m_views[std::size_t(m_at)] == view)
        return;
    const bool same = burst != 0 && burst == m_burst && m_at > 0 && m_sinceLast.isValid()
        && m_sinceLast.elapsed() <= burstMs && m_views[std::size_t(m_at)].figure == view.figure;
    m_burst = burst;
    m_sinceLast.start();
    m_views.resize(std::size_t(m_at + 1));
    if (same) {
        m_views.back() = view;
        return;
    }
    m_views.push_back(view);
    if (m_views.size() > mostViews)
        m_views.erase(m_views.begin());
    m_at = int(m_views.size()) - 1;
}

std::optional<ViewState> ViewHistory::back()
{
    if (!canGoBack())
        return std::nullopt;
    m_burst = 0;
    return m_views[std::size_t(--m_at)];
}

std::optional<ViewState> ViewHistory::forward()
{
    if (!canGoForward())
        return std::nullopt;
    m_burst = 0;
    return m_views[std::size_t(++m_at)];
}

} // namespace sampan
