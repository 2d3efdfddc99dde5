// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/annotationtool.h"

#include "ui/chart/chartviewprivate.h"
#include "ui/chart/measuring.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QTimer>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace sampan {

using Kind = HitArea::Kind;

//! Tells what is selected; the pointer goes through it.
class AnnotationTool::Frame : public QWidget {
public:
    explicit Frame(QWidget *parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().highlight().color(), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
};

AnnotationTool::AnnotationTool(ChartView *view)
    : QObject(view)
    , m_view(view)
    , m_keyId(newMergeId())
    , m_frame(new Frame(view->viewport()))
{
    view->viewport()->installEventFilter(this);
    view->installEventFilter(this);
    connect(view, &ChartView::annotationReached, this, &AnnotationTool::select);
}

AnnotationTool::~AnnotationTool() = default;

void AnnotationTool::showSpec(DatasetPtr dataset, const FigureSpec &spec)
{
    const bool other = dataset != m_dataset || spec.name != m_spec.name;
    m_dataset = std::move(dataset);
    m_spec = spec;
    m_dragging = false;
    if (m_editor && (other || spec != m_editFrom))
        closeEditor(false);
    if (other || m_selected >= int(spec.annotations.size()))
        select(-1);
    placeFrame();
}

void AnnotationTool::select(int annotation)
{
    if (annotation >= int(m_spec.annotations.size()))
        annotation = -1;
    const bool changed = annotation != m_selected;
    m_selected = annotation;
    placeFrame();
    if (changed) {
        m_keyId = newMergeId();
        m_view->readAnnotation(annotation);
        Q_EMIT selectedChanged(annotation);
    }
}

QRectF AnnotationTool::rectOf(int annotation) const
{
    if (annotation < 0)
        return {};
    const Figure &figure = m_view->figure();
    for (const HitArea &area : m_view->painted().hits) {
        const bool event = area.kind == Kind::Event && area.period < int(figure.events.size())
            && figure.events[std::size_t(area.period)].annotation == annotation;
        const bool note = area.kind == Kind::Note && area.period < int(figure.labels.size())
            && figure.labels[std::size_t(area.period)].annotation == annotation;
        if (event || note)
            return { m_view->pageToView(area.rect.topLeft()), m_view->pageToView(area.rect.bottomRight()) };
    }
    return {};
}

void AnnotationTool::placeFrame()
{
    const QRectF rect = rectOf(m_selected);
    m_frame->setVisible(!rect.isEmpty() && !m_editor);
    if (!rect.isEmpty())
        m_frame->setGeometry(rect.toAlignedRect().adjusted(-4, -3, 4, 3));
    m_frame->raise();
}

AnnotationTool::Target AnnotationTool::targetAt(const QPointF &pixel) const
{
    const QPointF page = m_view->viewToPage(pixel);
    Target found;
    for (const HitArea &area : m_view->painted().hits) {
        const bool text = area.kind == Kind::Event || area.kind == Kind::Note;
        const bool grip = area.kind == Kind::NoteAnchor || area.kind == Kind::BandStart || area.kind == Kind::BandEnd;
        if ((!text && !grip) || !area.rect.adjusted(-1, -1, 1, 1).contains(page))
            continue;
        // Texts lie over the edges of bands.
        if (found.index < 0 || text)
            found = { area.kind, area.period, area.rect, -1, {} };
    }
    findOwner(found);
    return found;
}

//! Whose the thing is; known once, for a figure that is composed during a drag counts its events anew.
void AnnotationTool::findOwner(Target &target) const
{
    const Figure &figure = m_view->figure();
    const auto index = std::size_t(std::max(target.index, 0));
    if (target.kind == Kind::Note || target.kind == Kind::NoteAnchor) {
        if (index < figure.labels.size())
            target.annotation = figure.labels[index].annotation;
    } else if (target.index >= 0 && index < figure.events.size()) {
        target.annotation = figure.events[index].annotation;
        if (target.kind == Kind::Event && target.annotation < 0)
            target.milestone = figure.events[index].title;
    }
}

int AnnotationTool::own(FigureSpec &spec, const Target &target) const
{
    const QString milestone = target.milestone;
    if (!milestone.isEmpty())
        return adoptMilestone(*m_dataset, spec, milestone);
    const int annotation = target.annotation;
    return annotation < int(spec.annotations.size()) ? annotation : -1;
}

//! The figure's period nearest to x, within its first and last one.
Period AnnotationTool::periodAt(double x) const
{
    const auto &periods = m_view->figure().periods;
    const int last = periods.back().ordinal - periods.front().ordinal;
    return { periods.front().frequency, periods.front().ordinal + std::clamp(int(std::lround(x)), 0, last) };
}

void AnnotationTool::placeBand(Annotation &annotation, const FigureEvent &event, double x) const
{
    // The edges lie half a step beyond the periods.
    if (m_pressed.kind == Kind::BandStart)
        annotation.from = std::min(periodAt(x + 0.5), annotation.to);
    else if (m_pressed.kind == Kind::BandEnd)
        annotation.to = std::max(periodAt(x - 0.5), annotation.from);
    else {
        const double grabbed = m_view->painted().pageToX(m_view->viewToPage(m_pressedAt).x());
        const int length = annotation.to.ordinal - annotation.from.ordinal;
        const int last = m_view->figure().periods.back().ordinal;
        annotation.from = periodAt(event.x + 0.5 + x - grabbed);
        annotation.from.ordinal = std::min(annotation.from.ordinal, last - std::min(length, last));
        annotation.to = { annotation.from.frequency, annotation.from.ordinal + length };
    }
}

//! The leader's end goes to the series that lies nearest, at the nearest period.
void AnnotationTool::placeAnchor(Annotation &annotation, const QPointF &page) const
{
    const PaintedFigure &painted = m_view->painted();
    const Figure &figure = m_view->figure();
    annotation.from = annotation.to = periodAt(painted.pageToX(page.x()));
    const int period = periodIndex(figure, annotation.from);
    double nearest = 1e9;
    for (const FigureSeries &series : figure.series) {
        const FigurePoint *point = series.hidden || series.pointsOnly ? nullptr : series.at(period);
        if (!point || std::abs(painted.valueToPage(point->high) - page.y()) >= nearest)
            continue;
        nearest = std::abs(painted.valueToPage(point->high) - page.y());
        annotation.series = series.code;
        annotation.value.reset();
    }
    if (nearest > 1e8) {
        annotation.series.clear();
        annotation.value = painted.pageToValue(page.y());
    }
}

//! The spec as it would be if the pressed thing were let go here.
FigureSpec AnnotationTool::dragged(const QPointF &pixel) const
{
    FigureSpec spec = m_spec;
    const int index = own(spec, m_pressed);
    if (index < 0 || m_view->figure().periods.empty())
        return m_spec;
    Annotation &annotation = spec.annotations[std::size_t(index)];
    const PaintedFigure &painted = m_view->painted();
    const Figure &figure = m_view->figure();
    const Frequency frequency = figure.periods.front().frequency;
    const QPointF page = m_view->viewToPage(pixel), grabbed = m_view->viewToPage(m_pressedAt);
    const double x = painted.pageToX(page.x());
    annotation.from = periodAmong(annotation.from, frequency);
    annotation.to = periodAmong(annotation.to, frequency);
    switch (m_pressed.kind) {
    case Kind::Note: {
        const FigureLabel &label
            = figure.labels[std::size_t(std::min<std::size_t>(std::size_t(m_pressed.index), figure.labels.size() - 1))];
        const QPointF anchor(painted.xToPage(label.x), painted.valueToPage(label.value));
        QPointF centre = m_pressed.rect.center() + page - grabbed;
        centre.setX(std::clamp(centre.x(), painted.plot.left(), painted.plot.right()));
        centre.setY(std::clamp(centre.y(), painted.plot.top(), painted.plot.bottom()));
        const auto part = [](double length, double whole) { return std::round(length / whole * 1000) / 1000; };
        annotation.offset = QPointF(
            part(centre.x() - anchor.x(), painted.plot.width()), part(centre.y() - anchor.y(), painted.plot.height()));
        break;
    }
    case Kind::NoteAnchor:
        placeAnchor(annotation, page);
        break;
    default:
        if (annotation.kind == AnnotationKind::Band) {
            const double half = 0.5;
            FigureEvent event;
            event.x = annotation.from.ordinal - figure.periods.front().ordinal - half;
            placeBand(annotation, event, x);
        } else {
            const double start = annotation.from.ordinal - figure.periods.front().ordinal;
            annotation.from = annotation.to = periodAt(start + x - painted.pageToX(grabbed.x()));
        }
    }
    return spec;
}

bool AnnotationTool::press(QMouseEvent *event)
{
    if (m_editor)
        closeEditor(true);
    m_consumed = false;
    const Target target = event->button() == Qt::LeftButton ? targetAt(event->position()) : Target();
    if (target.index < 0) {
        if (event->button() == Qt::LeftButton)
            select(-1);
        return false;
    }
    m_view->setFocus(Qt::MouseFocusReason);
    m_pressed = target;
    m_pressedAt = event->position();
    m_consumed = true;
    select(target.annotation);
    return true;
}

bool AnnotationTool::move(QMouseEvent *event)
{
    if (m_consumed && (event->buttons() & Qt::LeftButton)) {
        const double far = (event->position() - m_pressedAt).manhattanLength();
        if (m_dragging || far >= std::max(4, QApplication::startDragDistance())) {
            m_dragging = true;
            m_view->showFigure(m_dataset, dragged(event->position()));
            placeFrame();
        }
        return true;
    }
    if (event->buttons() != Qt::NoButton)
        return false;
    const Target target = targetAt(event->position());
    if (target.index < 0)
        return false;
    const bool sideways = target.kind == Kind::Event || target.kind == Kind::BandStart || target.kind == Kind::BandEnd;
    m_view->viewport()->setCursor(sideways ? Qt::SizeHorCursor : Qt::SizeAllCursor);
    return true;
}

bool AnnotationTool::release(QMouseEvent *event)
{
    if (!m_consumed || event->button() != Qt::LeftButton)
        return false;
    m_consumed = false;
    if (!m_dragging)
        return true;
    m_dragging = false;
    const FigureSpec next = dragged(event->position());
    const bool adopted = next.annotations.size() > m_spec.annotations.size();
    if (next == m_spec)
        m_view->showFigure(m_dataset, m_spec);
    else
        Q_EMIT specProposed(next,
            tr("Move “%1”")
                .arg(next.annotations[std::size_t(
                                          adopted ? next.annotations.size() - 1 : std::size_t(std::max(0, m_selected)))]
                         .text),
            0);
    if (adopted)
        select(int(next.annotations.size()) - 1);
    return true;
}

void AnnotationTool::cancel()
{
    m_dragging = m_consumed = false;
    if (m_dataset)
        m_view->showFigure(m_dataset, m_spec);
    placeFrame();
}

bool AnnotationTool::key(QKeyEvent *event)
{
    if (m_dragging && event->key() == Qt::Key_Escape) {
        cancel();
        return true;
    }
    if (m_selected < 0 || m_selected >= int(m_spec.annotations.size()) || event->modifiers() != Qt::NoModifier)
        return false;
    FigureSpec next = m_spec;
    Annotation &annotation = next.annotations[std::size_t(m_selected)];
    const bool label = annotation.kind == AnnotationKind::Label;
    switch (event->key()) {
    case Qt::Key_Escape:
        select(-1);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        remove(m_selected);
        return true;
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        edit(m_selected);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        annotation = movedBy(annotation, event->key() == Qt::Key_Left ? -1 : 1);
        break;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        if (!label)
            return false;
        constexpr double step = 0.03; // of the plot's height
        const QPointF before = annotation.offset.value_or(QPointF(0, -0.1));
        annotation.offset = before + QPointF(0, event->key() == Qt::Key_Up ? -step : step);
        break;
    }
    default:
        return false;
    }
    // Not out of the data.
    const auto &periods = m_view->figure().periods;
    if (periods.empty() || periodAmong(annotation.from, periods.front().frequency) < periods.front()
        || periodAmong(annotation.to, periods.front().frequency) > periods.back())
        return true;
    keepInView(next, annotation, periods.front());
    Q_EMIT specProposed(next, tr("Move “%1”").arg(annotation.text), m_keyId);
    return true;
}

bool AnnotationTool::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_dataset)
        return false;
    if (watched == m_editor) {
        if (event->type() == QEvent::ShortcutOverride) {
            event->accept(); // its letters are no commands
            return true;
        }
        const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
            closeEditor(key != Qt::Key_Escape);
            return true; // else the view would open it again
        }
        if (event->type() == QEvent::FocusOut)
            QTimer::singleShot(0, this, [this] { closeEditor(true); });
        return false;
    }
    if (watched == m_view) {
        if (event->type() == QEvent::KeyPress)
            return key(static_cast<QKeyEvent *>(event));
        return false;
    }
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        return move(static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return release(static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonDblClick: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const Target target = targetAt(mouse->position());
        if (target.index < 0 || mouse->button() != Qt::LeftButton)
            return false;
        FigureSpec base = m_spec;
        const int index = own(base, target);
        if (index >= 0)
            openEditor({ m_view->pageToView(target.rect.topLeft()), m_view->pageToView(target.rect.bottomRight()) },
                base.annotations[std::size_t(index)].text, base, index);
        return true;
    }
    case QEvent::ContextMenu: {
        const auto *menu = static_cast<QContextMenuEvent *>(event);
        const Target target = targetAt(menu->pos());
        if (target.index < 0)
            return false;
        select(target.annotation);
        showMenu(target, menu->globalPos());
        return true;
    }
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Target target = targetAt(help->pos());
        if (target.milestone.isEmpty())
            return false;
        const FigureEvent &milestone = m_view->figure().events[std::size_t(target.index)];
        QStringList lines { milestone.detail };
        if (!milestone.source.isEmpty())
            lines += tr("Source: %1").arg(milestone.source);
        lines.removeAll(QString());
        QToolTip::showText(help->globalPos(), lines.join(u'\n'), m_view->viewport());
        return true;
    }
    case QEvent::Resize:
        QTimer::singleShot(0, this, [this] { placeFrame(); });
        return false;
    default:
        return false;
    }
}

void AnnotationTool::add(AnnotationKind kind)
{
    const Figure &figure = m_view->figure();
    if (!m_dataset || figure.periods.empty() || !figure.isOverTime())
        return;
    const int reading = m_view->readingPeriod();
    const bool isRead = reading >= 0 && reading < int(figure.periods.size());
    const double middle = (figure.timeAxis.minimum + figure.timeAxis.maximum) / 2;
    Annotation annotation;
    annotation.kind = kind;
    annotation.from = annotation.to = isRead ? figure.periods[std::size_t(reading)] : periodAt(middle);
    if (kind == AnnotationKind::Band) {
        if (m_spec.measured) {
            annotation.from = std::min(m_spec.measured->from, m_spec.measured->to);
            annotation.to = std::max(m_spec.measured->from, m_spec.measured->to);
        } else {
            const double tenth = (figure.timeAxis.maximum - figure.timeAxis.minimum) / 10;
            annotation.to = periodAt(annotation.from.ordinal - figure.periods.front().ordinal + tenth);
        }
    }
    const QString texts[] { tr("Event"), tr("Period"), tr("Note") };
    annotation.text = texts[int(kind)];
    FigureSpec next = m_spec;
    next.annotations.push_back(annotation);
    const int index = int(next.annotations.size()) - 1;
    Q_EMIT specProposed(next, tr("Add “%1”").arg(annotation.text), 0);
    select(index);
    edit(index);
}

void AnnotationTool::edit(int annotation)
{
    if (annotation < 0 || annotation >= int(m_spec.annotations.size()))
        return;
    QRectF rect = rectOf(annotation);
    if (rect.isEmpty())
        rect = QRectF(m_view->viewport()->rect().center(), QSizeF(120, 20)); // outside the view
    select(annotation);
    openEditor(rect, m_spec.annotations[std::size_t(annotation)].text, m_spec, annotation);
}

void AnnotationTool::remove(int annotation)
{
    if (annotation < 0 || annotation >= int(m_spec.annotations.size()))
        return;
    FigureSpec next = m_spec;
    const QString text = next.annotations[std::size_t(annotation)].text;
    next.annotations.erase(next.annotations.begin() + annotation);
    select(-1);
    Q_EMIT specProposed(next, tr("Delete “%1”").arg(text), 0);
}

} // namespace sampan
