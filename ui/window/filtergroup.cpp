// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filtergroup.h"

#include "datasets/readers/names.h"
#include "ui/window/quietview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sampan {

namespace {
constexpr int searchFrom = 9; // shorter lists are seen at a glance
constexpr int rowsWhole = 15; // a list within a list is hard to scroll
constexpr int rowsShown = 12; // of longer lists
} // namespace

FilterGroup::FilterGroup(const DatasetPtr &dataset, int dimension, QWidget *parent)
    : QWidget(parent)
    , m_dimension(dimension)
    , m_title(new QToolButton)
    , m_count(new QLabel)
    , m_body(new QWidget)
    , m_search(new QLineEdit)
    , m_list(new QuietView<QListView>)
    , m_hide(new QAction(tr("Hide or show in the figure"), this))
{
    const Dimension &along = dataset->dimensions.at(std::size_t(dimension));
    const QString name = along.label.isEmpty() ? along.name : shownName(along.label);
    m_name = name;
    m_model.setDimension(dataset, dimension);
    m_proxy.setSourceModel(&m_model);
    m_proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);

    m_title->setObjectName(QStringLiteral("groupTitle"));
    m_title->setText(name);
    m_title->setCheckable(true);
    m_title->setChecked(true);
    m_title->setAutoRaise(true);
    m_title->setArrowType(Qt::DownArrow);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setAccessibleName(tr("Filter by %1").arg(name));
    m_title->setToolTip(along.note.isEmpty() ? name : along.note);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    // A long name gives way, so that the count beside it is seen whole.
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_title->installEventFilter(this);
    m_count->setForegroundRole(QPalette::PlaceholderText);

    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Search in %1").arg(name));
    m_search->setVisible(m_model.rowCount() >= searchFrom);

    m_list->setModel(&m_proxy);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(name);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false); // it lies on the panel, not in a box

    const auto makeButton = [this](const QString &text, const QString &hint) {
        auto *button = new QToolButton;
        button->setText(text);
        button->setToolTip(hint);
        button->setAutoRaise(true);
        return button;
    };
    auto *all = makeButton(tr("All"), tr("No filter on this"));
    all->setAccessibleName(tr("All of %1").arg(name));
    auto *none = makeButton(tr("None"), tr("Uncheck all, then choose a few"));
    none->setAccessibleName(tr("None of %1").arg(name));
    auto *only = makeButton(tr("Only"), tr("Only the one marked in the list"));
    only->setAccessibleName(tr("Only the marked one of %1").arg(name));

    auto *header = new QHBoxLayout;
    header->setSpacing(2);
    header->addWidget(m_title, 1);
    header->addWidget(m_count);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2);
    buttons->addWidget(all);
    buttons->addWidget(none);
    buttons->addWidget(only);
    buttons->addStretch();
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(4, 0, 0, 6);
    body->setSpacing(3);
    body->addWidget(m_search);
    body->addLayout(buttons);
    body->addWidget(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    layout->addLayout(header);
    layout->addWidget(m_body);

    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(m_hide, &QAction::triggered, this, &FilterGroup::toggleHidden);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_selecting)
            return;
        QStringList codes;
        for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
            codes += index.data(MemberModel::CodeRole).toString();
        Q_EMIT membersSelected(m_dimension, codes);
    });
    connect(m_title, &QToolButton::toggled, this, [this](bool open) {
        m_title->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_body->setVisible(open);
    });
    connect(m_search, &QLineEdit::textChanged, &m_proxy, &QSortFilterProxyModel::setFilterFixedString);
    connect(&m_model, &MemberModel::checkedByUser, this,
        [this] { Q_EMIT membersProposed(m_dimension, m_model.checkedCodes()); });
    connect(all, &QToolButton::clicked, this, [this] { Q_EMIT membersProposed(m_dimension, std::nullopt); });
    connect(none, &QToolButton::clicked, this, [this] { Q_EMIT membersProposed(m_dimension, QStringList()); });
    connect(only, &QToolButton::clicked, this, &FilterGroup::chooseOnly);
    connect(m_list, &QListView::customContextMenuRequested, this, [this](const QPoint &point) {
        if (!m_list->indexAt(point).isValid())
            return;
        QMenu menu;
        menu.addAction(tr("Only this"), this, &FilterGroup::chooseOnly);
        if (m_isSeries)
            menu.addAction(m_hide);
        menu.exec(m_list->viewport()->mapToGlobal(point));
    });
}

bool FilterGroup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_title && event->type() == QEvent::Resize) {
        const int around = m_title->sizeHint().width() - m_title->fontMetrics().horizontalAdvance(m_title->text());
        const QString text = m_title->fontMetrics().elidedText(
            m_name, Qt::ElideRight, static_cast<QResizeEvent *>(event)->size().width() - around);
        if (text != m_title->text())
            m_title->setText(text);
    }
    return QWidget::eventFilter(watched, event);
}

void FilterGroup::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // Whole rows; how high they are is known only now.
    const int rowHeight = std::max(m_list->sizeHintForRow(0), fontMetrics().height());
    m_list->setFixedHeight(rowHeight * std::max(1, m_model.rowCount() > rowsWhole ? rowsShown : m_model.rowCount()));
}

void FilterGroup::chooseOnly()
{
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid())
        Q_EMIT membersProposed(m_dimension, QStringList { current.data(MemberModel::CodeRole).toString() });
}

//! As a click on the name in the chart does.
void FilterGroup::toggleHidden()
{
    const QModelIndex current = m_list->currentIndex();
    if (m_isSeries && current.isValid())
        Q_EMIT hideToggled(current.data(MemberModel::CodeRole).toString(), current.data(Qt::DisplayRole).toString());
}

void FilterGroup::showHidden(const QStringList &codes, bool series)
{
    m_isSeries = series;
    m_hide->setEnabled(series);
    m_model.setHidden(codes);
}

void FilterGroup::selectMembers(const QStringList &codes)
{
    const QScopedValueRollback guard(m_selecting, true);
    QItemSelection selection;
    // Where all are meant none stands out.
    if (codes.size() < m_proxy.rowCount())
        for (int row = 0; row < m_proxy.rowCount(); ++row)
            if (const QModelIndex index = m_proxy.index(row, 0);
                codes.contains(index.data(MemberModel::CodeRole).toString()))
                selection.select(index, index);
    m_list->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void FilterGroup::showMembers(const QStringList &codes, bool open)
{
    m_model.setChecked(codes);
    showCount(open);
}

void FilterGroup::showCount(bool open)
{
    m_count->setText(open ? tr("all") : tr("%1 of %2").arg(m_model.checkedCount()).arg(m_model.rowCount()));
}

} // namespace sampan
