// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/observationpanel.h"

#include "ui/window/linkbutton.h"
#include "ui/window/quietview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScopedValueRollback>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace sampan {

namespace {
//! More rows than anyone looks at one by one are neither marked nor copied one by one.
constexpr std::size_t selectionLimit = 20000;
//! Qt compares every stretch of rows that is newly marked with every one that was.
constexpr qsizetype stretchLimit = 500;
constexpr int searchDelayMs = 200;
} // namespace

ObservationPanel::ObservationPanel(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_onlyFigure(new QCheckBox(tr("Only those in the figure")))
    , m_count(new QLabel)
    , m_link(new LinkButton(tr("Selection and year"), false))
    , m_table(new QuietView<QTableView>)
{
    m_search->setPlaceholderText(tr("Filter rows"));
    m_search->setAccessibleName(tr("Filter rows by text"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(260);
    m_onlyFigure->setObjectName(QStringLiteral("onlyFigure"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(searchDelayMs);

    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Observations"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->horizontalHeader()->setResizeContentsPrecision(60);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // the order of the file
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->setSortingEnabled(true);
    m_table->setTabKeyNavigation(false);
    m_table->installEventFilter(this);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 5, 10, 5);
    bar->setSpacing(12);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_onlyFigure);
    bar->addStretch(1);
    bar->addWidget(m_count);
    bar->addWidget(m_link);
    connect(m_link, &QToolButton::toggled, this, &ObservationPanel::linkChanged);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_table);

    connect(m_search, &QLineEdit::textChanged, &m_searchDelay, qOverload<>(&QTimer::start));
    connect(&m_searchDelay, &QTimer::timeout, this, [this] { m_model.setTextFilter(m_search->text()); });
    connect(m_onlyFigure, &QCheckBox::toggled, this, [this](bool on) {
        if (on)
            Q_EMIT figureObservationsWanted();
        else
            m_model.setOnly(std::nullopt);
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        restoreSelection();
        showCount();
    });
    connect(&m_model, &ObservationModel::arrangingChanged, this, &ObservationPanel::showCount);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_selecting)
            return;
        m_selected = selectedObservations();
        m_selectedCount = 0;
        for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
            m_selectedCount += range.height();
        showCount();
        Q_EMIT observationsSelected(m_selected);
    });
}

void ObservationPanel::setDataset(DatasetPtr dataset)
{
    if (dataset == m_model.dataset())
        return;
    m_selected.clear();
    m_selectedCount = 0;
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_model.setDataset(std::move(dataset));
    using Kind = ObservationColumn::Kind;
    const auto hide = [this](Kind kind, bool hidden) { m_table->setColumnHidden(m_model.columnOf(kind), hidden); };
    if (const DatasetPtr &shown = m_model.dataset()) {
        hide(Kind::Measure, shown->measures.size() < 2);
        hide(Kind::Source, shown->observations.sources.empty());
        hide(Kind::Note, shown->observations.notes.empty());
        hide(Kind::Row, shown->observations.rows.empty());
        m_table->resizeColumnsToContents();
        constexpr int widest = 320;
        for (int column = 0; column < m_model.columnCount(); ++column)
            m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + 10, widest));
    }
}

bool ObservationPanel::wantsFigureObservations() const { return m_onlyFigure->isChecked(); }

void ObservationPanel::setFigureObservations(std::vector<std::uint32_t> observations)
{
    if (wantsFigureObservations())
        m_model.setOnly(std::move(observations));
}

void ObservationPanel::selectObservations(const std::vector<std::uint32_t> &observations)
{
    m_selected = observations;
    m_selectedCount = qint64(observations.size());
    restoreSelection();
    showCount();
}

bool ObservationPanel::isLinked() const { return m_link->isChecked(); }

void ObservationPanel::setReading(const std::optional<Period> &period)
{
    if (m_model.setReading(period))
        m_table->viewport()->update();
}

void ObservationPanel::restoreSelection()
{
    const QScopedValueRollback guard(m_selecting, true);
    std::vector<int> rows;
    for (std::uint32_t observation : m_selected) {
        if (const int row = m_model.rowOf(observation); row >= 0)
            rows.push_back(row);
        if (rows.size() >= selectionLimit)
            break;
    }
    const int foremost = rows.empty() ? -1 : rows.front(); // what was selected last
    std::sort(rows.begin(), rows.end());
    QItemSelection selection;
    const int lastColumn = m_model.columnCount() - 1;
    for (std::size_t i = 0; i < rows.size() && selection.size() < stretchLimit;) {
        std::size_t end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        selection.append(QItemSelectionRange(m_model.index(rows[i], 0), m_model.index(rows[end - 1], lastColumn)));
        i = end;
    }
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (!rows.empty()) {
        const int column = std::max(0, m_table->horizontalHeader()->logicalIndexAt(0));
        m_table->selectionModel()->setCurrentIndex(m_model.index(foremost, column), QItemSelectionModel::NoUpdate);
        m_table->scrollTo(m_model.index(foremost, column));
    }
}

std::vector<std::uint32_t> ObservationPanel::selectedObservations() const
{
    std::vector<std::uint32_t> observations;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && observations.size() < selectionLimit; ++row)
            observations.push_back(m_model.observationAt(row));
    }
    std::sort(observations.begin(), observations.end());
    observations.erase(std::unique(observations.begin(), observations.end()), observations.end());
    return observations;
}

bool ObservationPanel::showLine(int line)
{
    const int row = m_model.rowOfLine(line);
    if (row < 0)
        return false;
    m_table->selectRow(row);
    m_table->scrollTo(m_model.index(row, 0), QAbstractItemView::PositionAtCenter);
    m_table->setFocus();
    return true;
}

void ObservationPanel::showCount()
{
    const DatasetPtr &dataset = m_model.dataset();
    if (!dataset) {
        m_count->clear();
        return;
    }
    const QLocale locale;
    const auto all = qlonglong(dataset->observations.size());
    QString text = m_model.rowCount() == all
        ? tr("%n rows", nullptr, int(all)).replace(QString::number(all), locale.toString(all))
        : tr("%1 of %2 rows").arg(locale.toString(m_model.rowCount()), locale.toString(all));
    if (m_selectedCount > 0)
        text += tr(", %1 selected").arg(locale.toString(m_selectedCount));
    if (m_model.isArranging())
        text = tr("Sorting…");
    m_count->setText(text);
}

bool ObservationPanel::eventFilter(QObject *watched, QEvent *event)
{
    // The table copies its rows itself; the window's shortcut would copy the figure.
    if (watched == m_table && (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        if (event->type() == QEvent::KeyPress)
            copySelection();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ObservationPanel::copySelection()
{
    QString text;
    const auto addRow = [&](auto cell) {
        QStringList cells;
        for (int column = 0; column < m_model.columnCount(); ++column) {
            if (!m_table->isColumnHidden(column))
                cells += cell(column).toString().simplified();
        }
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    };
    addRow([&](int column) { return m_model.headerData(column, Qt::Horizontal); });
    std::vector<int> rows;
    for (std::uint32_t observation : selectedObservations())
        rows.push_back(m_model.rowOf(observation));
    std::sort(rows.begin(), rows.end());
    for (int row : rows)
        addRow([&](int column) { return m_model.data(m_model.index(row, column)); });
    QGuiApplication::clipboard()->setText(text);
    const QLocale locale;
    if (m_selectedCount > qint64(rows.size()))
        Q_EMIT told(tr("The first %1 of %2 selected rows are on the clipboard; “Save as” writes all of them.")
                        .arg(locale.toString(qlonglong(rows.size())), locale.toString(m_selectedCount)));
}

} // namespace sampan
