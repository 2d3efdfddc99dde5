// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/navigator.h"

#include "ui/figure/composer.h"
#include "ui/window/icons.h"
#include "ui/window/motion.h"
#include "ui/window/navigatorstrip.h"
#include "ui/window/specedits.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace sampan {

namespace {

constexpr int snapshotMs = 700; //!< long enough to read who is first
constexpr int readingMs = 350;

} // namespace

NavigatorHandle::NavigatorHandle(const QString &name, QWidget *parent)
    : QAbstractSlider(parent)
{
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(name);
    setToolTip(name);
    setCursor(Qt::SizeHorCursor);
    setSingleStep(1);
}

void NavigatorHandle::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
        Q_EMIT playRequested();
        return;
    case Qt::Key_PageUp: // as in the chart: earlier
        triggerAction(SliderPageStepSub);
        return;
    case Qt::Key_PageDown:
        triggerAction(SliderPageStepAdd);
        return;
    default:
        QAbstractSlider::keyPressEvent(event);
    }
}

void NavigatorHandle::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_grab = event->position().x() - width() / 2.0;
    setSliderDown(true);
}

void NavigatorHandle::mouseMoveEvent(QMouseEvent *event)
{
    const auto *strip = qobject_cast<NavigatorStrip *>(parentWidget());
    if (!isSliderDown() || !strip)
        return;
    const double pixel = mapToParent(event->position().toPoint()).x() - m_grab;
    setValue(minimum() + int(std::lround(strip->pixelToX(pixel))));
}

void NavigatorHandle::mouseReleaseEvent(QMouseEvent *) { setSliderDown(false); }

void NavigatorHandle::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT resetRequested();
}

void NavigatorHandle::focusInEvent(QFocusEvent *event)
{
    QAbstractSlider::focusInEvent(event);
    update();
}

void NavigatorHandle::focusOutEvent(QFocusEvent *event)
{
    QAbstractSlider::focusOutEvent(event);
    update();
}

void NavigatorHandle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF grip(width() / 2.0 - 4, height() / 2.0 - 9, 8, 18);
    painter.setPen(QPen(palette().highlight().color(), hasFocus() ? 2.4 : 1.2));
    painter.drawLine(QPointF(width() / 2.0, 1), QPointF(width() / 2.0, height() - 1));
    painter.setBrush(hasFocus() ? palette().highlight() : palette().base());
    painter.drawRoundedRect(grip, 3, 3);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().text().color(), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1, -1.5, -1), 4, 4);
    }
}

Navigator::Navigator(QWidget *parent)
    : QWidget(parent)
    , m_play(new QToolButton(this))
    , m_strip(new NavigatorStrip(this))
{
    setAccessibleName(tr("Navigator"));
    setObjectName(QStringLiteral("navigator"));
    m_play->setObjectName(QStringLiteral("play"));
    m_play->setAutoRaise(true);
    m_play->setFocusPolicy(Qt::StrongFocus);
    m_play->setIconSize(QSize(18, 18));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 10, 2);
    layout->setSpacing(4);
    layout->addWidget(m_play, 0, Qt::AlignTop);
    layout->addWidget(m_strip, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_play, &QToolButton::clicked, this, &Navigator::togglePlay);
    connect(&m_timer, &QTimer::timeout, this, &Navigator::step);
    for (NavigatorHandle *handle : { m_strip->first, m_strip->last, m_strip->snapshot })
        connect(handle, &NavigatorHandle::playRequested, this, &Navigator::togglePlay);
    showPlaying();
}

NavigatorHandle *Navigator::first() const { return m_strip->first; }
NavigatorHandle *Navigator::last() const { return m_strip->last; }
NavigatorHandle *Navigator::snapshot() const { return m_strip->snapshot; }

void Navigator::setScreenTheme(const QString &name)
{
    if (const auto theme = loadTheme(name))
        m_strip->setTheme(*theme);
    showPlaying();
}

void Navigator::clear()
{
    stop();
    m_dataset.reset();
    m_whole = {};
    m_strip->figureChanged();
    offer(false);
}

//! One period alone leaves nothing to choose.
void Navigator::offer(bool any)
{
    setEnabled(any);
    m_play->setVisible(any);
    m_strip->setVisible(any);
}

void Navigator::showSpec(DatasetPtr dataset, const FigureSpec &spec, const Figure &figure)
{
    if (spec != m_spec || dataset != m_dataset)
        m_timer.stop();
    const bool same = dataset == m_dataset && spec.query == m_spec.query && spec.hidden == m_spec.hidden
        && spec.scale == m_spec.scale && spec.mark == m_spec.mark && !m_whole.periods.empty();
    m_dataset = std::move(dataset);
    m_spec = spec;
    m_snapshotMark = isSnapshotMark(spec.mark);
    if (!same) {
        FigureSpec plain;
        plain.query = spec.query;
        plain.hidden = spec.hidden;
        plain.scale = spec.scale;
        m_whole = compose(*m_dataset, plain);
        m_strip->figureChanged();
    }
    const bool any = m_whole.periods.size() > 1 && m_whole.emptyReason.isEmpty();
    offer(any);
    showPlaying();
    if (!any)
        return;
    m_margin = figure.mark == Mark::Column || stacksAsColumns(figure) ? 0.5 : 0;
    placeStrip();
}

//! Sets the handles to what the spec says.
void Navigator::placeStrip()
{
    const int begin = m_whole.periods.front().ordinal, end = m_whole.periods.back().ordinal;
    const ViewRange whole { -m_margin, end - begin + m_margin };
    std::optional<int> at;
    if (m_snapshotMark) {
        const std::vector<int> with = periodsWithData();
        at = m_spec.snapshot ? m_spec.snapshot->ordinal
                             : m_whole.periods[std::size_t(with.empty() ? 0 : with.back())].ordinal;
        if (isPlaying() && m_playing >= 0) // the figure that is played asks, too
            at = m_whole.periods[std::size_t(m_playing)].ordinal;
    }
    m_strip->setRange(begin, end, m_snapshotMark ? whole : m_spec.timeView.value_or(whole), at);
}

std::vector<int> Navigator::periodsWithData() const
{
    std::vector<char> with(m_whole.periods.size(), 0);
    for (const FigureSeries &series : m_whole.series)
        if (!series.hidden)
            for (const Run &run : series.runs)
                for (const FigurePoint &point : run)
                    with[std::size_t(point.period)] = 1;
    std::vector<int> periods;
    for (int p = 0; p < int(with.size()); ++p)
        if (with[std::size_t(p)])
            periods.push_back(p);
    return periods;
}

void Navigator::proposeView(double from, double to, const QString &what, int mergeId)
{
    const double end = m_whole.periods.empty() ? 0 : m_whole.periods.back().ordinal - m_whole.periods.front().ordinal;
    FigureSpec next = m_spec;
    if (from <= -m_margin && to >= end + m_margin)
        next.timeView.reset();
    else
        next.timeView = ViewRange { from, to };
    if (next != m_spec)
        Q_EMIT specProposed(next, what, mergeId);
}

void Navigator::proposeSnapshot(const Period &period, int mergeId)
{
    // A year without any value shows nothing; the nearest one is meant.
    const std::vector<int> with = periodsWithData();
    if (with.empty())
        return;
    int best = with.front();
    for (const int p : with)
        if (std::abs(m_whole.periods[std::size_t(p)].ordinal - period.ordinal)
            < std::abs(m_whole.periods[std::size_t(best)].ordinal - period.ordinal))
            best = p;
    const FigureSpec next = withSnapshot(m_spec, m_whole.periods[std::size_t(best)]);
    if (next == m_spec)
        placeStrip(); // the handle goes back to where it was
    else
        Q_EMIT specProposed(next, tr("Year shown"), mergeId);
}

void Navigator::togglePlay()
{
    if (isPlaying()) {
        stop();
        return;
    }
    const std::vector<int> with = periodsWithData();
    if (!m_dataset || !isEnabled() || with.size() < 2)
        return;
    m_playing = -1;
    if (m_snapshotMark && m_spec.snapshot)
        for (const int p : with)
            if (m_whole.periods[std::size_t(p)] <= *m_spec.snapshot)
                m_playing = p;
    if (!m_snapshotMark || m_playing == with.back())
        m_playing = -1; // from the beginning
    if (motionIsUnwanted()) {
        const auto next = std::upper_bound(with.begin(), with.end(), m_playing);
        const int period = next == with.end() ? with.front() : *next;
        if (m_snapshotMark)
            proposeSnapshot(m_whole.periods[std::size_t(period)], 0);
        else
            Q_EMIT readingWanted(period);
        return;
    }
    m_timer.start(m_snapshotMark ? snapshotMs : readingMs);
    showPlaying();
    Q_EMIT playingChanged(true);
    step();
}

void Navigator::step()
{
    const std::vector<int> with = periodsWithData();
    const auto next = std::upper_bound(with.begin(), with.end(), m_playing);
    if (next == with.end()) {
        stop();
        return;
    }
    m_playing = *next;
    const Period period = m_whole.periods[std::size_t(m_playing)];
    if (!m_snapshotMark) {
        // Only what is in view is read.
        const double x = period.ordinal - m_whole.periods.front().ordinal;
        const ViewRange view = m_spec.timeView.value_or(ViewRange { -1, 1e9 });
        if (x >= view.minimum - 1e-9 && x <= view.maximum + 1e-9)
            Q_EMIT readingWanted(m_playing);
        else
            step();
        return;
    }
    FigureSpec shown = withSnapshot(m_spec, period);
    // The scale stands still while the bars grow.
    if (m_spec.mark == Mark::Bar)
        shown.valueView = ViewRange { std::min(0.0, m_whole.valueAxis.minimum), m_whole.valueAxis.maximum };
    m_strip->setRange(m_whole.periods.front().ordinal, m_whole.periods.back().ordinal,
        { -m_margin, m_whole.periods.back().ordinal - m_whole.periods.front().ordinal + m_margin }, period.ordinal);
    Q_EMIT previewed(shown);
}

//! What is seen when the play stops is what the figure shows from now on.
void Navigator::stop()
{
    if (!m_timer.isActive())
        return;
    m_timer.stop();
    showPlaying();
    Q_EMIT playingChanged(false);
    if (!m_snapshotMark || m_playing < 0 || !m_dataset)
        return;
    const FigureSpec kept = withSnapshot(m_spec, m_whole.periods[std::size_t(m_playing)]);
    if (kept == m_spec)
        Q_EMIT previewed(m_spec);
    else
        Q_EMIT specProposed(kept, tr("Year shown"), 0);
}

void Navigator::showPlaying()
{
    const bool playing = m_timer.isActive();
    m_play->setIcon(drawnIcon(playing ? QStringLiteral("pause") : QStringLiteral("play"),
        QApplication::palette().color(QPalette::ButtonText)));
    const QString name = playing ? tr("Pause") : tr("Play through the years");
    if (name != m_play->accessibleName())
        m_play->setAccessibleName(name);
    m_play->setToolTip(name + QStringLiteral(" (") + tr("Space") + u')');
}

} // namespace sampan
