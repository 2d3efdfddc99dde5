// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/measurepanel.h"

#include "ui/figure/axis.h"
#include "ui/window/quietview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sampan {

namespace {

QToolButton *makeButton(const QString &text, const QString &tip, const char *object)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(text);
    button->setObjectName(QString::fromLatin1(object));
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

MeasurePanel::MeasurePanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_hint(new QLabel(tr(
          "Drag across the chart with Ctrl held, or press M and then the arrow keys, to measure between two years.")))
    , m_table(new QuietView<QTableWidget>)
    , m_copy(makeButton(tr("Copy"), tr("Copy the whole measure as text"), "copyMeasure"))
    , m_annotate(makeButton(tr("Put on figure"), tr("Write the selected row on the figure"), "annotateMeasure"))
    , m_close(makeButton(tr("Close"), tr("Take the handles away (Esc in the chart)"), "closeMeasure"))
{
    setAccessibleName(tr("Measure"));
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setContentsMargins(10, 8, 10, 8);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const QStringList heads { tr("Series"), tr("First"), tr("Last"), tr("Change"), tr("In total"),
        tr("Compound a year"), tr("Log-linear a year"), tr("Mean of yearly rates"), tr("n"), tr("Missing"),
        tr("Compound, an end ±1 year") };
    m_table->setColumnCount(int(heads.size()));
    m_table->setHorizontalHeaderLabels(heads);
    const QStringList tips { {}, tr("The value at handle A or B, whichever is earlier"),
        tr("The value at the later handle"), tr("Last less first"), tr("Change as a share of the first value"),
        tr("(last / first) ^ (1 / years) − 1"),
        tr("Least squares of the logarithms of all values from end to end: e ^ slope − 1"),
        tr("Arithmetic mean of the growth from each year to the next; only neighbouring years with values count"),
        tr("Values from end to end"), tr("Periods without a value from end to end"),
        tr("The range of the compound rate when either end is moved by a year, earlier or later") };
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->horizontalHeaderItem(column)->setToolTip(tips.value(column));
    m_table->setAccessibleName(tr("Measure between the handles"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->installEventFilter(this);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(10, 5, 10, 5);
    bar->setSpacing(8);
    bar->addWidget(m_title, 1);
    for (QToolButton *button : { m_annotate, m_copy, m_close })
        bar->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_hint, 1);
    layout->addWidget(m_table, 1);
    connect(m_copy, &QToolButton::clicked, this, &MeasurePanel::copy);
    connect(m_annotate, &QToolButton::clicked, this, &MeasurePanel::annotate);
    connect(m_close, &QToolButton::clicked, this, &MeasurePanel::close);
    fill();
}

void MeasurePanel::showSpec(const DatasetPtr &dataset, const FigureSpec &spec, const Figure &figure)
{
    const bool same = dataset == m_dataset && spec.measured == m_spec.measured && !m_measured.empty()
        && spec.query == m_spec.query && spec.hidden == m_spec.hidden && spec.mark == m_spec.mark;
    m_dataset = dataset;
    m_spec = spec;
    if (same)
        return;
    m_figure = figure;
    m_measured = dataset ? measureSpec(*dataset, spec) : std::vector<MeasuredSeries>();
    fill();
}

QString MeasurePanel::text() const
{
    return m_measured.empty() ? QString() : measureText(m_figure, *m_spec.measured, m_measured);
}

void MeasurePanel::fill()
{
    const bool any = !m_measured.empty();
    m_hint->setVisible(!any);
    m_table->setVisible(any);
    for (QToolButton *button : { m_copy, m_annotate })
        button->setEnabled(any);
    m_close->setEnabled(m_spec.measured.has_value());
    m_title->setText(any ? measureTitle(m_figure, *m_spec.measured) : QString());
    const QString before = m_table->currentRow() >= 0 && m_table->item(m_table->currentRow(), 0)
        ? m_table->item(m_table->currentRow(), 0)->text()
        : QString();
    m_table->setRowCount(0);
    if (!any)
        return;
    std::vector<const MeasuredSeries *> order;
    for (const MeasuredSeries &one : m_measured)
        order.push_back(&one);
    m_table->setRowCount(int(order.size()));
    for (int row = 0; row < int(order.size()); ++row) {
        const GrowthMeasure &growth = order[std::size_t(row)]->growth;
        const QString reason = undefinedReason(growth);
        const auto value
            = [&](std::optional<double> number) { return number ? m_figure.exactValue(*number) : tr("no data"); };
        const auto total = growth.total ? (*growth.total > 0 ? QStringLiteral("+") : QString())
                + groupedNumber(100 * *growth.total, 1) + QStringLiteral("\u202f%")
                                        : QString();
        const QStringList cells { order[std::size_t(row)]->label, value(growth.first), value(growth.last),
            changeText(m_figure, growth), total, rateText(growth.compound), rateText(growth.logLinear),
            growth.mean ? tr("%1 (%n rates)", nullptr, growth.rates).arg(rateText(growth.mean)) : QString(),
            QString::number(growth.present), QString::number(growth.missing), shiftText(growth) };
        for (int column = 0; column < int(cells.size()); ++column) {
            QString cell = cells[column];
            const bool undefined = cell.isEmpty() && column > 0;
            if (undefined)
                cell = tr("not defined");
            auto *item = new QTableWidgetItem(cell);
            if (undefined) {
                item->setToolTip(reason);
                item->setForeground(palette().placeholderText());
                item->setData(Qt::AccessibleDescriptionRole, reason);
            }
            if (column > 0)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
        if (cells.front() == before)
            m_table->selectRow(row);
    }
    if (m_table->currentRow() < 0)
        m_table->selectRow(0);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + 12, 280));
}

bool MeasurePanel::eventFilter(QObject *watched, QEvent *event)
{
    // The window's own shortcut would copy the figure.
    if (watched == m_table && (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        if (event->type() == QEvent::KeyPress)
            copy();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void MeasurePanel::copy()
{
    if (const QString all = text(); !all.isEmpty())
        QGuiApplication::clipboard()->setText(all);
}

//! Writes the chosen series' measure on the figure, at its later end.
void MeasurePanel::annotate()
{
    const int row = std::max(0, m_table->currentRow());
    if (row >= int(m_measured.size()))
        return;
    const MeasuredSeries &one = m_measured[std::size_t(row)];
    Annotation label;
    label.kind = AnnotationKind::Label;
    label.text = measureCaption(m_figure, *m_spec.measured, one.growth);
    if (m_measured.size() > 1 && !one.label.isEmpty())
        label.text = one.label + QLatin1String(", ") + label.text;
    label.from = label.to = std::max(m_spec.measured->from, m_spec.measured->to);
    label.series = one.code;
    FigureSpec next = m_spec;
    next.annotations.push_back(label);
    Q_EMIT specProposed(next, tr("Put the measure on the figure"), 0);
}

void MeasurePanel::close()
{
    FigureSpec next = m_spec;
    next.measured.reset();
    Q_EMIT specProposed(next, tr("Close the measure"), 0);
}

} // namespace sampan
