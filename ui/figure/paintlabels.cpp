// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/axis.h"
#include "ui/figure/composer.h"
#include "ui/figure/painter.h"

#include <QGraphicsEllipseItem>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace sampan {

namespace {
constexpr double besideShare = 0.24; //!< of the page's width, for names beside the plot
} // namespace

//! Names stand at the ends of the lines where they all find room, else in a legend above.
bool FigurePainter::labelsBeside(double room) const
{
    const auto shown = shownSeries();
    if (!m_figure.isOverTime())
        return false;
    if (m_figure.mark == Mark::Column)
        return false;
    if (shown.empty())
        return false;
    if (isLone()) // a lone line needs no name, but its last value is news
        return m_figure.mark == Mark::Line || m_figure.mark == Mark::Area ? std::none_of(
                   m_figure.series.begin(), m_figure.series.end(), [](const FigureSeries &s) { return s.pointsOnly; })
                                                                          : false;
    if (m_page.page.width() <= 170 || double(shown.size()) * m_theme.labelSize > room)
        return false;
    double needed = 0; // of names as they wrap
    for (const int s : shown)
        needed += TextBlock(m_figure.series[std::size_t(s)].printedLabel(), m_theme.font(m_theme.labelSize, true),
                      m_theme.text, m_page.page.width() * besideShare)
                      .size()
                      .height()
            + 0.5;
    return needed < room;
}

//! Where a line between two points is at a time between them, as it is drawn.
FigurePainter::End FigurePainter::between(const FigurePoint &one, const FigurePoint &other, double x) const
{
    const double share = (x - one.x) / (other.x - one.x);
    const auto mixed = [&](double a, double b) {
        return m_figure.valueAxis.logarithmic ? std::pow(a, 1 - share) * std::pow(b, share) : a + share * (b - a);
    };
    return { x, m_figure.isStack() ? mixed(one.low, other.low) : 0, mixed(one.high, other.high), nullptr };
}

//! The right end of what the view shows of a series: its last point there, or where the line leaves the view; none:
//! nothing of it is in view. A line that runs above or below all that the value axis shows is not in view either.
std::optional<FigurePainter::End> FigurePainter::endSeen(const FigureSeries &series, bool pointsOnly) const
{
    const double from = m_figure.timeAxis.minimum - 1e-9, to = m_figure.timeAxis.maximum + 1e-9;
    const double least = m_figure.valueAxis.minimum, greatest = m_figure.valueAxis.maximum;
    std::optional<End> end;
    bool above = false, below = false, within = m_figure.mark != Mark::Line;
    const auto meet = [&](double high) {
        above = above || high > greatest;
        below = below || high < least;
        within = within || above == below || (high <= greatest && high >= least);
    };
    for (const Run &run : series.runs) {
        const Stretch seen = stretchWithin(run, from, to);
        if (pointsOnly && seen.size() == 0)
            continue;
        const bool enters = !pointsOnly && seen.begin > 0 && seen.begin < run.size();
        const bool leaves = !pointsOnly && seen.end > 0 && seen.end < run.size();
        if (seen.size() == 0 && !enters)
            continue;
        above = below = false; // a gap lies between
        const FigurePoint *last = seen.size() > 0 ? &run[seen.end - 1] : nullptr;
        end = leaves ? between(run[seen.end - 1], run[seen.end], to) : End { last->x, last->low, last->high, last };
        meet(end->high);
        for (std::size_t i = seen.end; i > seen.begin && !within; --i)
            meet(run[i - 1].high);
        if (enters && !within)
            meet(between(run[seen.begin - 1], run[seen.begin], from).high);
    }
    return within ? end : std::nullopt;
}

double FigurePainter::measureLabels()
{
    const double most = m_page.page.width() * besideShare;
    double widest = 0;
    for (const int s : shownSeries()) {
        const FigureSeries &series = m_figure.series[std::size_t(s)];
        const bool alone = isLone();
        const auto end = endSeen(series, alone || isColumns());
        if (!end)
            continue;
        // A value stands at its height or not at all.
        if (alone && (end->high > m_figure.valueAxis.maximum || end->high < m_figure.valueAxis.minimum))
            continue;
        const QString name = alone ? withUnit(valueLabel(*end->point)) : series.printedLabel();
        auto *block = text(name, m_theme.labelSize,
            series.dimmed || series.color < 0 ? m_theme.quietText : m_theme.inkOf(color(series)), most,
            !series.dimmed && m_figure.series.size() <= 12);
        widest = std::max(widest, block->size().width());
        m_besideBlocks.emplace_back(s, block);
    }
    return widest;
}

//! Rows of swatches and names under the subtitle; gives the height below them. On a screen hidden series keep a quiet
//! name, by which they come back.
double FigurePainter::layLegend(double top)
{
    const auto shown = shownSeries();
    const bool layers = std::any_of(
        m_figure.series.begin(), m_figure.series.end(), [](const FigureSeries &s) { return s.pointsOnly; });
    const bool names = !m_besides && (shown.size() >= 2 || !isLone() || layers);
    const bool lines = m_figure.mark == Mark::Line;
    const double right = m_page.page.right() - m_margin;
    const double least = m_theme.labelSize * 1.45;
    double x = m_margin, y = top - 2, height = least;
    bool any = false;
    for (int s = 0; s < int(m_figure.series.size()); ++s) {
        const FigureSeries &series = m_figure.series[std::size_t(s)];
        if (!m_legend.empty() && std::find(m_legend.begin(), m_legend.end(), s) == m_legend.end())
            continue;
        if (series.hidden ? !m_options.screen : !names)
            continue;
        any = true;
        const double swatch = lines && !series.pointsOnly ? 18 : 9;
        TextBlock *name = text(series.printedLabel(), m_theme.labelSize,
            series.hidden ? m_theme.quietText : m_theme.text, right - m_margin - swatch - 6);
        const double width = swatch + 4 + name->size().width();
        if (x > m_margin && x + width > right) {
            x = m_margin;
            y += height;
            height = least;
        }
        height = std::max(height, name->size().height() + 2); // a long name wraps
        paintSwatch(series, { x, y + name->size().height() / 2 }, swatch);
        name->setPos(x + swatch + 3, y);
        hit(HitArea::Kind::LegendEntry, QRectF(x, y, width, name->size().height()), s);
        x += width + 12;
    }
    return any ? y + height + 3 : top;
}

//! The sign of a series in the legend, from the middle of its left edge on; hollow while it is hidden.
void FigurePainter::paintSwatch(const FigureSeries &series, const QPointF &at, double width)
{
    QAbstractGraphicsShapeItem *sign = nullptr;
    if (series.pointsOnly) {
        sign = m_page.scene->addEllipse(
            QRectF(at.x() + 3, at.y() - 2.2, 4.4, 4.4), QPen(color(series), 1), m_theme.background);
    } else if (m_figure.mark == Mark::Line && !series.hidden) {
        m_page.scene->addLine({ at, at + QPointF(width - 1, 0) }, linePen(series))->setZValue(10);
        return;
    } else {
        const QRectF square(at.x() + (m_figure.mark == Mark::Line ? width - 9 : 0), at.y() - 3.5, 7, 7);
        sign = series.hidden ? m_page.scene->addRect(square.adjusted(0.4, 0.4, -0.4, -0.4), QPen(m_theme.neutral, 0.8))
                             : m_page.scene->addRect(square, QPen(Qt::NoPen), color(series));
    }
    sign->setZValue(10);
}

//! Moves labels apart: never over one another, as near to where they belong as that allows.
void FigurePainter::dodge(std::vector<Label> &labels, double top, double bottom) const
{
    std::stable_sort(labels.begin(), labels.end(), [](const Label &a, const Label &b) { return a.wanted < b.wanted; });
    // Blocks of touching labels are placed about the mean of what they want.
    struct Block {
        std::size_t first, last;
        double height, top;
    };
    std::vector<Block> blocks;
    const auto heightOf = [](const Label &label) { return label.block->size().height() + 0.5; };
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const double height = heightOf(labels[i]);
        blocks.push_back({ i, i, height, labels[i].wanted - height / 2 });
        for (;;) {
            Block &last = blocks.back();
            last.top = std::clamp(last.top, top, std::max(top, bottom - last.height));
            if (blocks.size() < 2)
                break;
            Block &before = blocks[blocks.size() - 2];
            if (before.top + before.height <= last.top)
                break;
            const Block merged { before.first, last.last, before.height + last.height, 0 };
            double sum = 0, offset = 0;
            for (std::size_t k = merged.first; k <= merged.last; ++k) {
                sum += labels[k].wanted - heightOf(labels[k]) / 2 - offset;
                offset += heightOf(labels[k]);
            }
            blocks.pop_back();
            blocks.back() = merged;
            blocks.back().top = sum / double(merged.last - merged.first + 1);
        }
    }
    for (const Block &block : blocks) {
        double y = block.top;
        for (std::size_t k = block.first; k <= block.last; ++k) {
            const double height = heightOf(labels[k]);
            labels[k].centre = y + height / 2;
            y += height;
        }
    }
}

void FigurePainter::drawLabels()
{
    if (!m_besides)
        return;
    const QRectF &plot = m_page.plot;
    const bool stacked = m_figure.isStack();
    std::vector<Label> labels;
    for (const auto &[s, block] : m_besideBlocks) {
        const auto end = endSeen(m_figure.series[std::size_t(s)], isLone() || isColumns());
        Label label;
        label.series = s;
        label.block = block;
        const double value = m_page.valueToPage(end->high);
        const double y = stacked ? (m_page.valueToPage(end->low) + value) / 2 : value;
        label.wanted = std::clamp(y, plot.top(), plot.bottom());
        double edge = m_page.xToPage(end->x);
        if (isColumns())
            edge += (m_page.xToPage(1) - m_page.xToPage(0)) * 0.35;
        label.anchor = QPointF(edge, label.wanted);
        labels.push_back(label);
    }
    dodge(labels, plot.top() - m_theme.labelSize * 0.6, plot.bottom() + m_theme.labelSize * 0.6);
    for (const Label &label : labels) {
        const double x = plot.right() + 6;
        label.block->setPos(x, label.centre - label.block->size().height() / 2);
        const FigureSeries &series = m_figure.series[std::size_t(label.series)];
        const bool far = plot.right() - label.anchor.x() > 8;
        if (std::abs(label.centre - label.wanted) > m_theme.labelSize * 0.55 || far)
            line(label.anchor + QPointF(far ? 3 : 0.5, 0), { x - 1.5, label.centre }, color(series), 0.4,
                far ? Qt::DotLine : Qt::SolidLine, 5);
        hit(HitArea::Kind::Label, label.block->pageRect().adjusted(-3, 0, 3, 0), label.series);
    }
}

QString FigurePainter::valueLabel(const FigurePoint &point) const
{
    QString label = m_figure.shortValue(point.value);
    if (point.status == Status::LowerBound)
        label.prepend(QStringLiteral("≥"));
    if (m_figure.quantity.isPercent())
        label += QStringLiteral("\u202f%");
    if (point.status == Status::Conflicting)
        label += QStringLiteral("†");
    return label;
}

//! "US$ 685 bn": the number with the unit of the axis.
QString FigurePainter::withUnit(const QString &number) const
{
    const QString &unit = m_figure.unitText;
    if (unit.isEmpty() || unit == QLatin1String("%") || m_figure.spec.query.transform == Transform::Index)
        return number;
    const QString symbol = QStringLiteral("US$");
    return unit.startsWith(symbol) ? symbol + QChar(0xa0) + number + unit.mid(symbol.size())
                                   : number + QChar(0xa0) + unit;
}

//! Values over the columns of one series where they fit, and a word where there is none.
void FigurePainter::drawColumnLabels()
{
    const auto shown = shownSeries();
    if (m_figure.mark != Mark::Column || shown.empty() || shown.size() > 3)
        return;
    const double step = m_page.xToPage(1) - m_page.xToPage(0);
    if (step < 3)
        return; // no room for a letter
    const double slot = shown.size() == 1 ? step : step * 0.82 / double(shown.size());
    const double size = m_theme.labelSize * 0.92;
    double widest = 0;
    for (const int s : shown)
        for (const Run &run : m_figure.series[std::size_t(s)].runs)
            for (const FigurePoint &point : run)
                widest
                    = std::max(widest, TextBlock(valueLabel(point), m_theme.font(size), m_theme.text).size().width());
    const bool values = widest + 1.5 <= slot;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const FigureSeries &series = m_figure.series[std::size_t(shown[i])];
        const double shift = shown.size() == 1 ? 0 : slot * (double(i) + 0.5) - step * 0.41;
        for (int p = 0; p < int(m_figure.periods.size()); ++p) {
            const double x
                = m_page.xToPage(double(m_figure.periods[std::size_t(p)].ordinal - m_figure.periods.front().ordinal))
                + shift;
            if (x < m_page.plot.left() || x > m_page.plot.right())
                continue;
            const FigurePoint *point = series.at(p);
            if (point && values) {
                TextBlock *block = text(valueLabel(*point), size, m_theme.text);
                const double y = m_page.valueToPage(point->value);
                block->setPos(
                    x - block->size().width() / 2, point->value < 0 ? y + 1 : y - block->size().height() - 0.5);
            } else if (point && (point->status == Status::LowerBound || point->status == Status::Conflicting)) {
                TextBlock *block = text(point->status == Status::LowerBound ? QStringLiteral("≥") : QStringLiteral("†"),
                    size, m_theme.text);
                block->setPos(x - block->size().width() / 2, m_page.valueToPage(point->value) - block->size().height());
            } else if (!point && shown.size() == 1) {
                const QString words = tr("no\ndata");
                TextBlock *block = text(words, m_theme.noteSize, m_theme.quietText, 0, false, Qt::AlignHCenter);
                if (block->size().width() > step) {
                    delete block;
                    block = text(QStringLiteral("–"), m_theme.noteSize, m_theme.quietText);
                }
                block->setPos(x - block->size().width() / 2,
                    m_page.valueToPage(std::max(0.0, m_figure.valueAxis.minimum)) - block->size().height() - 1);
            }
        }
    }
}

void FigurePainter::drawBarLabels()
{
    const auto shown = shownSeries();
    const double step = m_page.plot.height() / double(std::max<std::size_t>(shown.size(), 1));
    const double zero = m_page.valueToPage(0);
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const FigureSeries &series = m_figure.series[std::size_t(shown[i])];
        const FigurePoint &point = series.runs[0][0];
        const double y = m_page.plot.top() + step * (double(i) + 0.5);
        const double size = std::min(m_theme.labelSize, step * 0.8);
        TextBlock *name = text(series.printedLabel(), size, m_theme.text, m_nameWidth, false, Qt::AlignRight);
        if (name->size().height() > step * 1.4) {
            delete name;
            name = text(series.printedLabel(), size * 0.8, m_theme.text, m_nameWidth, false, Qt::AlignRight);
        }
        name->setPos(m_margin + m_nameWidth - name->size().width(), y - name->size().height() / 2);
        TextBlock *value = text(valueLabel(point), size, m_theme.text, 0, true);
        const double end = m_page.valueToPage(point.value);
        value->setPos(point.value < 0 ? end - 4 - value->size().width() : end + 4, y - value->size().height() / 2);
        hit(HitArea::Kind::Label, name->pageRect(), shown[i], point.period);
    }
    line({ zero, m_page.plot.top() }, { zero, m_page.plot.bottom() }, m_theme.axis, 0.7, Qt::SolidLine, 3);
}

//! How high the names on the fuller side of a ring become.
double FigurePainter::sliceNamesHeight(double room) const
{
    const double ring = std::min(room * 0.94, (m_page.page.width() - 2 * m_margin) * 0.5);
    const double width = std::max(30.0, m_page.page.width() / 2 - ring / 2 - m_margin - 14);
    const auto shown = shownSeries();
    double whole = 0, before = 0, sides[2] { 0, 0 };
    for (const int s : shown)
        whole += m_figure.series[std::size_t(s)].runs[0][0].value;
    for (const int s : shown) {
        const double value = m_figure.series[std::size_t(s)].runs[0][0].value;
        double &side = sides[before + value / 2 < whole / 2 ? 0 : 1];
        before += value;
        const QString name = m_figure.series[std::size_t(s)].printedLabel() + QStringLiteral(" 88.8\u202f%");
        side += TextBlock(name, m_theme.font(m_theme.labelSize), m_theme.text, width).size().height() + 0.5;
    }
    return std::max(sides[0], sides[1]);
}

//! Names on both sides of the ring, in the order of the slices, tied to them by thin lines.
void FigurePainter::drawSliceLabels()
{
    const auto shown = shownSeries();
    double sum = 0;
    for (const int s : shown)
        sum += m_figure.series[std::size_t(s)].runs[0][0].value;
    if (sum <= 0)
        return;
    const QPointF centre = m_page.plot.center();
    const double radius = m_page.plot.width() / 2;
    const double room = m_page.page.width() / 2 - radius - m_margin - 14;
    const auto nameOf = [&](int s, bool withValue) {
        const FigureSeries &series = m_figure.series[std::size_t(s)];
        const FigurePoint &point = series.runs[0][0];
        const QString name
            = series.printedLabel() + u' ' + groupedNumber(100 * point.value / sum, 1) + QStringLiteral("\u202f%");
        return withValue ? QStringLiteral("%1 (%2)").arg(name, valueLabel(point)) : name;
    };
    // Values stand beside the shares where all of them find room in one line.
    const bool values = !m_figure.quantity.isPercent() && std::all_of(shown.begin(), shown.end(), [&](int s) {
        return TextBlock(nameOf(s, true), m_theme.font(m_theme.labelSize), m_theme.text).size().width() <= room;
    });
    std::vector<Label> sides[2];
    double angle = 0;
    for (const int s : shown) {
        const FigureSeries &series = m_figure.series[std::size_t(s)];
        const FigurePoint &point = series.runs[0][0];
        const double span = 2 * M_PI * point.value / sum;
        const double middle = angle + span / 2;
        angle += span;
        const bool right = middle < M_PI;
        Label label;
        label.series = s;
        label.anchor = centre + QPointF(std::sin(middle), -std::cos(middle)) * (radius + 1);
        label.wanted = (centre - QPointF(0, std::cos(middle) * (radius + 8))).y();
        label.block = text(nameOf(s, values), m_theme.labelSize, m_theme.text, std::max(room, 30.0), false,
            right ? Qt::AlignLeft : Qt::AlignRight);
        sides[right ? 0 : 1].push_back(label);
    }
    const double top = std::max(m_page.plot.top() - m_theme.labelSize, m_room.top());
    const double bottom = std::min(m_page.plot.bottom() + m_theme.labelSize, m_room.bottom());
    for (int side = 0; side < 2; ++side) {
        dodge(sides[side], top, bottom);
        for (const Label &label : sides[side]) {
            const double edge = side == 0 ? centre.x() + radius + 12 : centre.x() - radius - 12;
            label.block->setPos(
                side == 0 ? edge : edge - label.block->size().width(), label.centre - label.block->size().height() / 2);
            line(label.anchor, { edge + (side == 0 ? -2 : 2), label.centre }, m_theme.axis, 0.5, Qt::SolidLine, 5);
            hit(HitArea::Kind::Label, label.block->pageRect(), label.series,
                m_figure.series[std::size_t(label.series)].runs[0][0].period);
        }
    }
    // In the hole: the whole, if it is a sum that means something, and its period.
    QStringList words;
    if (!m_figure.quantity.isPercent())
        words += m_figure.shortValue(sum) + (m_figure.unitText.isEmpty() ? QString() : u'\n' + m_figure.unitText);
    const int period = m_figure.series[std::size_t(shown.front())].runs[0][0].period;
    words += m_figure.periodLabels.value(period);
    words.removeAll(QString());
    TextBlock *total = text(words.join(u'\n'), m_theme.labelSize, m_theme.quietText, radius, false, Qt::AlignHCenter);
    total->setPos(centre - QPointF(total->size().width(), total->size().height()) / 2);
}

//! The labelled points of another selection, and the last value of a lone line.
void FigurePainter::drawPointLabels(bool values)
{
    std::vector<QRectF> taken;
    const auto place = [&](TextBlock *block, const QPointF &at) {
        const QSizeF size = block->size();
        const std::vector<QPointF> offers { { at.x() - size.width() - 8, at.y() - size.height() / 2 },
            { at.x() - size.width() - 8, at.y() - size.height() + 2 }, { at.x() + 6, at.y() - size.height() - 2 },
            { at.x() - size.width() / 2, at.y() - size.height() - 7 }, { at.x() - size.width() / 2, at.y() + 7 },
            { at.x() + 6, at.y() + 3 }, { at.x() - size.width() - 6, at.y() - size.height() - 6 },
            { at.x() + 4, at.y() - size.height() - 7 }, { at.x() + 4, at.y() - size.height() - 13 },
            { at.x() - size.width() / 2, at.y() - size.height() - 13 } };
        double best = 1e9;
        QPointF chosen = offers.front();
        for (const QPointF &offer : offers) {
            const QRectF rect(offer, size);
            double cost = 0;
            if (rect.left() < m_page.plot.left() + 1 || rect.right() > m_page.page.right() - 2)
                cost += 1000;
            if (rect.top() < m_page.plot.top() - 8 || rect.bottom() > m_page.plot.bottom() - 1)
                cost += 500;
            for (const QRectF &other : taken)
                cost += rect.intersects(other) ? 400 : 0;
            cost += 15 * crossings(rect);
            if (cost < best) {
                best = cost;
                chosen = offer;
            }
        }
        block->setPos(chosen);
        taken.push_back(block->pageRect());
    };
    for (int s = 0; s < int(m_figure.series.size()); ++s) {
        const FigureSeries &series = m_figure.series[std::size_t(s)];
        if (!series.pointsOnly || series.hidden)
            continue;
        const QColor ink = m_theme.seriesColor(1);
        for (const Run &run : series.runs) {
            const FigurePoint &point = run.front();
            const QPointF at(m_page.xToPage(point.x), m_page.valueToPage(point.value));
            if (!m_page.plot.adjusted(-1, -1, 1, 1).contains(at))
                continue;
            auto *marker = m_page.scene->addEllipse(QRectF(-3, -3, 6, 6), QPen(ink, 1.4), m_theme.background);
            marker->setPos(at);
            marker->setZValue(6);
            hit(HitArea::Kind::Point, QRectF(at - QPointF(4, 4), QSizeF(8, 8)), s, point.period);
            if (!values)
                continue;
            // As quoted: two digits. Where there are many the axis says the year.
            const QString value = groupedNumber(point.value / m_figure.displayFactor, 2);
            const QString label = series.runs.size() <= 3
                ? QStringLiteral("%1: %2").arg(m_figure.periodLabels.value(point.period), withUnit(value))
                : value;
            place(text(label, m_theme.labelSize, ink, 0, true), at);
        }
    }
}

} // namespace sampan
