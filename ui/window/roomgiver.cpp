// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/roomgiver.h"

#include <QEvent>
#include <QFontMetrics>

#include <algorithm>
#include <utility>

namespace sampan {

namespace {

//! Lines of the interface's text: title, unit, legend, labels of the axis and source take six of them.
constexpr int fewestLines = 12;

} // namespace

RoomGiver::RoomGiver(QWidget *chart, const QList<QWidget *> &parts, QObject *parent)
    : QObject(parent)
    , m_chart(chart)
    , m_parts(parts)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0); // when the layout is done
    connect(&m_timer, &QTimer::timeout, this, &RoomGiver::check);
    chart->installEventFilter(this);
    for (QWidget *part : parts)
        part->installEventFilter(this);
}

bool RoomGiver::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_chart) {
        if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
            m_timer.start();
        return false;
    }
    if (m_changing || event->spontaneous())
        return false;
    auto *part = static_cast<QWidget *>(watched);
    const auto taken
        = std::find_if(m_taken.begin(), m_taken.end(), [part](const Taken &one) { return one.part == part; });
    if (event->type() == QEvent::ShowToParent && taken != m_taken.end()) {
        m_taken.erase(taken);
        m_kept += part;
    } else if (event->type() == QEvent::HideToParent) {
        m_kept.removeAll(part);
    }
    return false;
}

void RoomGiver::setShown(QWidget *part, bool shown)
{
    m_changing = true;
    part->setVisible(shown);
    m_changing = false;
}

void RoomGiver::check()
{
    if (!m_chart->isVisible())
        return;
    const int least = fewestLines * QFontMetrics(m_chart->font()).height();
    const int window = m_chart->window()->height();
    if (m_chart->height() < least) {
        for (QWidget *part : std::as_const(m_parts)) {
            if (!part->isVisible() || m_kept.contains(part))
                continue;
            m_taken.push_back({ part, part->height(), window });
            setShown(part, false);
            return; // the chart's new size leads here again
        }
    } else if (!m_taken.isEmpty() && window > m_taken.last().windowHeight
        && m_chart->height() - m_taken.last().height >= least) {
        setShown(m_taken.takeLast().part, true);
    }
}

void RoomGiver::giveBack()
{
    while (!m_taken.isEmpty())
        setShown(m_taken.takeLast().part, true);
}

} // namespace sampan
