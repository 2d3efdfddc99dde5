// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/annotationpanel.h"

#include "ui/window/quietview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScopedValueRollback>
#include <QTableWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sampan {

namespace {
enum Column { KindColumn, TextColumn, FromColumn, ToColumn };
}

AnnotationPanel::AnnotationPanel(QWidget *parent)
    : QWidget(parent)
    , m_table(new QuietView<QTableWidget>)
    , m_remove(new QToolButton)
{
    setAccessibleName(tr("Annotations"));
    m_table->setColumnCount(4);
    m_table->setHorizontalHeaderLabels({ tr("Kind"), tr("Text"), tr("From"), tr("To") });
    m_table->setAccessibleName(tr("Annotations of the figure"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(TextColumn, QHeaderView::Stretch);
    m_table->installEventFilter(this);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(10, 5, 10, 5);
    bar->setSpacing(8);
    const std::pair<AnnotationKind, QString> kinds[] = { { AnnotationKind::Line, tr("Add line") },
        { AnnotationKind::Band, tr("Add band") }, { AnnotationKind::Label, tr("Add label") } };
    for (const auto &[kind, text] : kinds) {
        auto *button = new QToolButton;
        button->setText(text);
        button->setAccessibleName(text);
        button->setFocusPolicy(Qt::StrongFocus);
        bar->addWidget(button);
        m_add += button;
        connect(button, &QToolButton::clicked, this, [this, added = kind] { Q_EMIT addRequested(added); });
    }
    m_remove->setText(tr("Delete"));
    m_remove->setAccessibleName(tr("Delete the annotation"));
    m_remove->setFocusPolicy(Qt::StrongFocus);
    bar->addWidget(m_remove);
    auto *hint = new QLabel(tr("Drag what stands on the chart; double-click it to word it anew."));
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true); // else it would be the widest thing of the window
    hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    bar->addWidget(hint, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_table);

    connect(m_remove, &QToolButton::clicked, this, [this] {
        if (m_table->currentRow() >= 0)
            Q_EMIT removeRequested(m_table->currentRow());
    });
    connect(m_table, &QTableWidget::itemChanged, this, &AnnotationPanel::changed);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
        m_remove->setEnabled(!m_table->selectedItems().isEmpty());
        if (!m_filling)
            Q_EMIT selected(m_table->selectedItems().isEmpty() ? -1 : m_table->currentRow());
    });
    fill();
}

void AnnotationPanel::showSpec(const DatasetPtr &dataset, const FigureSpec &spec, bool overTime)
{
    const bool same = spec.annotations == m_spec.annotations;
    m_dataset = dataset;
    m_spec = spec;
    for (QToolButton *button : std::as_const(m_add)) {
        button->setEnabled(dataset && overTime);
        button->setToolTip(
            overTime ? QString() : tr("Bars and donuts show one period only; annotations stand in time."));
    }
    if (!same)
        fill();
}

void AnnotationPanel::select(int annotation)
{
    const QScopedValueRollback guard(m_filling, true);
    if (annotation < 0)
        m_table->clearSelection();
    else if (annotation < m_table->rowCount())
        m_table->selectRow(annotation);
}

void AnnotationPanel::fill()
{
    const QScopedValueRollback guard(m_filling, true);
    const int row = m_table->currentRow(), column = m_table->currentColumn();
    m_table->setRowCount(int(m_spec.annotations.size()));
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const Annotation &annotation = m_spec.annotations[std::size_t(i)];
        const bool band = annotation.kind == AnnotationKind::Band;
        const QString cells[] { annotationKindLabel(annotation.kind), annotation.text, annotation.from.code(),
            band ? annotation.to.code() : QString() };
        for (int c = KindColumn; c <= ToColumn; ++c) {
            auto *item = new QTableWidgetItem(cells[c]);
            const bool fixed = c == KindColumn || (c == ToColumn && !band);
            if (fixed)
                item->setFlags(item->flags() & ~Qt::ItemIsEditable);
            m_table->setItem(i, c, item);
        }
    }
    if (row >= 0 && row < m_table->rowCount())
        m_table->setCurrentCell(row, std::max(column, 0));
    m_remove->setEnabled(!m_table->selectedItems().isEmpty());
}

void AnnotationPanel::changed(const QTableWidgetItem *item)
{
    const int row = item->row();
    if (m_filling || row >= int(m_spec.annotations.size()))
        return;
    FigureSpec next = m_spec;
    Annotation &annotation = next.annotations[std::size_t(row)];
    const QString text = item->text().trimmed();
    if (item->column() == TextColumn) {
        annotation.text = text;
    } else if (const auto period = Period::parse(text); period && period->frequency == annotation.from.frequency) {
        (item->column() == FromColumn ? annotation.from : annotation.to) = *period;
        if (annotation.kind != AnnotationKind::Band)
            annotation.to = annotation.from;
        if (annotation.to < annotation.from)
            std::swap(annotation.from, annotation.to);
    } else {
        Q_EMIT told(tr("“%1” is no period such as %2.").arg(text, annotation.from.code()));
    }
    // The table is filled anew only after it has closed its field.
    if (annotation == m_spec.annotations[std::size_t(row)] || text.isEmpty()) {
        QTimer::singleShot(0, this, [this] { fill(); });
        return;
    }
    const QString what
        = item->column() == TextColumn ? tr("Word “%1”").arg(text) : tr("Move “%1”").arg(annotation.text);
    QTimer::singleShot(0, this, [this, next, what] { Q_EMIT specProposed(next, what, 0); });
}

bool AnnotationPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete && m_table->currentRow() >= 0
        && !m_table->selectedItems().isEmpty()) {
        Q_EMIT removeRequested(m_table->currentRow());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace sampan
