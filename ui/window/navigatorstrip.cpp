// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/navigatorstrip.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScopedValueRollback>

#include <algorithm>
#include <cmath>
#include <limits>

namespace sampan {

namespace {

constexpr int handleWidth = 16; //!< pixels; the hand needs more than the eye
constexpr int linesHeight = 34;

int nextMergeId()
{
    static int last = 500000; // apart from those of the chart
    return ++last;
}

} // namespace

NavigatorStrip::NavigatorStrip(Navigator *navigator)
    : QWidget(navigator)
    , first(new NavigatorHandle(tr("First period shown"), this))
    , last(new NavigatorHandle(tr("Last period shown"), this))
    , snapshot(new NavigatorHandle(tr("Period shown"), this))
    , m_navigator(navigator)
    , m_mergeId(nextMergeId())
    , m_keyId(nextMergeId())
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::CrossCursor);
    setToolTip(tr("Drag to choose the years in view; drag the bright part to move it; double-click for all"));
    for (NavigatorHandle *handle : { first, last }) {
        connect(handle, &QAbstractSlider::valueChanged, this, [this, handle](int value) {
            if (!m_setting)
                moveEnd(handle == first, value);
        });
        connect(handle, &NavigatorHandle::resetRequested, this,
            [this, handle] { moveEnd(handle == first, handle == first ? handle->minimum() : handle->maximum()); });
        connect(handle, &QAbstractSlider::sliderPressed, this, [this] { m_keyId = nextMergeId(); });
    }
    connect(snapshot, &QAbstractSlider::valueChanged, this, [this](int value) {
        if (!m_setting)
            m_navigator->proposeSnapshot({ m_navigator->m_whole.periods.front().frequency, value }, m_keyId);
    });
    connect(snapshot, &QAbstractSlider::sliderPressed, this, [this] { m_keyId = nextMergeId(); });
}

QSize NavigatorStrip::sizeHint() const { return { 200, linesHeight + fontMetrics().height() + 3 }; }

void NavigatorStrip::setTheme(const Theme &theme)
{
    m_theme = theme;
    figureChanged();
}

void NavigatorStrip::figureChanged()
{
    m_lines = {};
    update();
}

void NavigatorStrip::setRange(int begin, int end, const ViewRange &view, const std::optional<int> &at)
{
    const QScopedValueRollback guard(m_setting, true);
    m_view = view;
    m_atSnapshot = at.has_value();
    const int page = std::max(1, (end - begin) / 10);
    for (NavigatorHandle *handle : { first, last, snapshot }) {
        handle->setRange(begin, end);
        handle->setPageStep(page);
    }
    first->setValue(begin + int(std::ceil(view.minimum - 1e-9)));
    last->setValue(begin + int(std::floor(view.maximum + 1e-9)));
    if (at)
        snapshot->setValue(*at);
    for (NavigatorHandle *handle : { first, last, snapshot })
        handle->setAccessibleDescription(labelOf(handle->value()));
    first->setVisible(!m_atSnapshot);
    last->setVisible(!m_atSnapshot);
    snapshot->setVisible(m_atSnapshot);
    placeHandles();
    update();
}

QString NavigatorStrip::labelOf(int ordinal) const
{
    const Figure &whole = m_navigator->m_whole;
    if (whole.periods.empty())
        return {};
    const Period wanted { whole.periods.front().frequency, ordinal };
    const auto found = std::lower_bound(whole.periods.begin(), whole.periods.end(), wanted);
    return found != whole.periods.end() && *found == wanted ? whole.periodLabels.value(found - whole.periods.begin())
                                                            : wanted.code();
}

double NavigatorStrip::xToPixel(double x) const
{
    const Figure &whole = m_navigator->m_whole;
    const double margin = m_navigator->m_margin;
    const double span
        = whole.periods.empty() ? 1 : whole.periods.back().ordinal - whole.periods.front().ordinal + 2 * margin;
    const double room = width() - handleWidth;
    return handleWidth / 2.0 + (x + margin) / std::max(span, 1e-9) * room;
}

double NavigatorStrip::pixelToX(double pixel) const
{
    const Figure &whole = m_navigator->m_whole;
    const double margin = m_navigator->m_margin;
    const double span
        = whole.periods.empty() ? 1 : whole.periods.back().ordinal - whole.periods.front().ordinal + 2 * margin;
    return (pixel - handleWidth / 2.0) / std::max(1.0, double(width() - handleWidth)) * span - margin;
}

QRectF NavigatorStrip::bandRect() const
{
    const double left = std::max(xToPixel(m_view.minimum), handleWidth / 2.0),
                 right = std::min(xToPixel(m_view.maximum), width() - handleWidth / 2.0);
    return { left, 1, std::max(0.0, right - left), linesHeight - 2.0 };
}

void NavigatorStrip::placeHandles()
{
    const QRectF band = bandRect();
    first->setGeometry(int(band.left()) - handleWidth / 2, 0, handleWidth, linesHeight);
    last->setGeometry(int(band.right()) - handleWidth / 2, 0, handleWidth, linesHeight);
    if (!m_navigator->m_whole.periods.empty()) {
        const double x = xToPixel(snapshot->value() - m_navigator->m_whole.periods.front().ordinal);
        snapshot->setGeometry(int(x) - handleWidth / 2, 0, handleWidth, linesHeight);
    }
}

void NavigatorStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_lines = {};
    placeHandles();
}

//! Every series small, in its colour; of many points in one pixel the least and the greatest.
void NavigatorStrip::drawLines()
{
    const double ratio = devicePixelRatioF();
    m_lines = QPixmap(QSize(width(), linesHeight) * ratio);
    m_lines.setDevicePixelRatio(ratio);
    m_lines.fill(Qt::transparent);
    const Figure &whole = m_navigator->m_whole;
    double low = std::numeric_limits<double>::infinity(), high = -low;
    for (const FigureSeries &series : whole.series)
        if (!series.hidden && !series.pointsOnly)
            for (const Run &run : series.runs)
                for (const FigurePoint &point : run) {
                    low = std::min(low, point.value);
                    high = std::max(high, point.value);
                }
    if (!(low <= high))
        return;
    const bool logarithmic = whole.valueAxis.logarithmic && low > 0;
    if (!logarithmic)
        low = std::min(low, whole.valueAxis.minimum); // zero where the figure has it
    const auto height = [&](double value) {
        const double fraction = logarithmic ? std::log(value / low) / std::max(std::log(high / low), 1e-9)
                                            : (value - low) / std::max(high - low, 1e-12);
        return linesHeight - 5 - fraction * (linesHeight - 10);
    };
    QPainter painter(&m_lines);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const FigureSeries &series : whole.series) {
        if (series.hidden || series.pointsOnly)
            continue;
        painter.setPen(QPen(m_theme.seriesColor(series.color), 1.1));
        for (const Run &run : series.runs) {
            QPolygonF line;
            for (const FigurePoint &point : run) {
                const QPointF at(xToPixel(point.x), height(point.value));
                // Within one pixel a third point adds nothing that is seen.
                const qsizetype count = line.size();
                if (count >= 3 && std::abs(line[count - 3].x() - at.x()) < 0.5) {
                    line[count - 2].setY(std::min(line[count - 2].y(), at.y()));
                    line[count - 1] = QPointF(at.x(), std::max(line[count - 1].y(), at.y()));
                } else {
                    line << at;
                }
            }
            if (line.size() == 1)
                painter.drawPoint(line.front());
            else
                painter.drawPolyline(line);
        }
    }
}

void NavigatorStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF field(handleWidth / 2.0, 0.5, width() - handleWidth, linesHeight - 1);
    painter.setPen(QPen(palette().mid().color(), 1));
    painter.setBrush(palette().base());
    painter.drawRect(field);
    if (m_navigator->m_whole.periods.empty())
        return;
    if (m_lines.isNull())
        drawLines();
    painter.drawPixmap(0, 0, m_lines);
    const QFontMetrics metrics = fontMetrics();
    const int textTop = linesHeight + 1;
    std::vector<std::pair<double, QString>> words;
    const Figure &whole = m_navigator->m_whole;
    if (m_atSnapshot) {
        const double x = xToPixel(snapshot->value() - whole.periods.front().ordinal);
        words.emplace_back(x, labelOf(snapshot->value()));
    } else {
        const QRectF band = bandRect();
        QColor veil = palette().window().color();
        veil.setAlphaF(0.72F);
        painter.fillRect(QRectF(field.topLeft(), QPointF(band.left(), field.bottom())), veil);
        painter.fillRect(QRectF(QPointF(band.right(), field.top()), field.bottomRight()), veil);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().highlight().color(), 1.2));
        painter.drawRect(band);
        words.emplace_back(band.left(), labelOf(first->value()));
        words.emplace_back(band.right(), labelOf(last->value()));
    }
    words.emplace_back(field.left(), whole.periodLabels.value(0));
    words.emplace_back(field.right(), whole.periodLabels.value(whole.periodLabels.size() - 1));
    std::vector<QRect> taken;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto &[x, text] = words[i];
        QRect rect(0, textTop, metrics.horizontalAdvance(text) + 2, metrics.height());
        rect.moveLeft(std::clamp(int(x) - rect.width() / 2, 0, std::max(0, width() - rect.width())));
        if (std::any_of(taken.begin(), taken.end(),
                [&](const QRect &other) { return other.intersects(rect.adjusted(-5, 0, 5, 0)); }))
            continue;
        taken.push_back(rect);
        const bool ends = i + 2 >= words.size();
        painter.setPen(ends ? palette().placeholderText().color() : palette().text().color());
        painter.drawText(rect, Qt::AlignCenter, text);
    }
}

//! At least two steps stay in view, as in the chart.
void NavigatorStrip::moveEnd(bool isFirst, int ordinal)
{
    if (m_navigator->m_whole.periods.empty())
        return;
    const int begin = first->minimum(), end = first->maximum();
    const int least = std::min(2, end - begin);
    const double margin = m_navigator->m_margin;
    double from = first->value() - begin, to = last->value() - begin;
    if (isFirst)
        from = std::min(double(ordinal - begin), to - least);
    else
        to = std::max(double(ordinal - begin), from + least);
    from = std::max(from, 0.0);
    to = std::min(to, double(end - begin));
    m_navigator->proposeView(from - margin, to + margin, tr("Years in view"), m_keyId);
    // What was not possible is taken back.
    setRange(begin, end, m_view, m_atSnapshot ? std::optional(snapshot->value()) : std::nullopt);
}

void NavigatorStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_navigator->m_whole.periods.empty())
        return;
    m_pressedX = pixelToX(event->position().x());
    m_startView = m_view;
    m_mergeId = nextMergeId();
    if (m_atSnapshot) {
        const int begin = snapshot->minimum();
        snapshot->setValue(begin + int(std::lround(m_pressedX)));
        m_drag = Drag::Brush;
        return;
    }
    const bool whole
        = m_view.minimum <= -m_navigator->m_margin && m_view.maximum >= first->maximum() - first->minimum();
    m_drag = bandRect().contains(event->position()) && !whole ? Drag::Move : Drag::Brush;
    setCursor(m_drag == Drag::Move ? Qt::ClosedHandCursor : Qt::CrossCursor);
}

void NavigatorStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag == Drag::None)
        return;
    const double x = pixelToX(event->position().x());
    const double margin = m_navigator->m_margin;
    const double end = first->maximum() - first->minimum();
    if (m_atSnapshot) {
        snapshot->setValue(snapshot->minimum() + int(std::lround(std::clamp(x, 0.0, end))));
        return;
    }
    if (m_drag == Drag::Move) {
        const double span = m_startView.maximum - m_startView.minimum;
        const double from = std::clamp(std::round(m_startView.minimum + margin + x - m_pressedX) - margin, -margin,
            std::max(-margin, end + margin - span));
        m_navigator->proposeView(from, from + span, tr("Years in view"), m_mergeId);
        return;
    }
    const double a = std::clamp(std::round(std::min(x, m_pressedX)), 0.0, end),
                 b = std::clamp(std::round(std::max(x, m_pressedX)), 0.0, end);
    if (b - a >= std::min(2.0, end))
        m_navigator->proposeView(a - margin, b + margin, tr("Years in view"), m_mergeId);
}

void NavigatorStrip::mouseReleaseEvent(QMouseEvent *)
{
    m_drag = Drag::None;
    setCursor(Qt::CrossCursor);
}

void NavigatorStrip::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_drag = Drag::None;
    if (event->button() == Qt::LeftButton && !m_atSnapshot)
        m_navigator->proposeView(-1e9, 1e9, tr("Show the whole period"), 0);
}

} // namespace sampan
