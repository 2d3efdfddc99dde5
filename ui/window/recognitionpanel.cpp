// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/recognitionpanel.h"

#include "datasets/readers/encoding.h"
#include "datasets/readers/units.h"
#include "ui/window/quietview.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace sampan {

namespace {

constexpr int lastLine = 9999; // beyond that nobody looks for a header

QString charText(char c) { return c ? QString(QLatin1Char(c)) : QString(); }

char charOf(const QString &text) { return text.isEmpty() ? char(0) : text[0].toLatin1(); }

//! Selects the entry with this data; one that is missing is added.
void select(QComboBox *combo, const QVariant &data, const QString &text)
{
    int index = combo->findData(data);
    if (index < 0) {
        combo->addItem(text, data);
        index = combo->count() - 1;
    }
    combo->setCurrentIndex(index);
}

//! Draws a check as what it is here: one of several.
class RoleDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        if (!ColumnModel::usualRole(index.column()))
            return;
        // Fusion's own circle has the rim of a button, which is lost on a dark row.
        const QPalette::ColorGroup group = option.state & QStyle::State_Enabled ? QPalette::Active : QPalette::Disabled;
        const bool selected = option.state & QStyle::State_Selected;
        const bool taken = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        const auto ink = [&](QPalette::ColorRole role) {
            return option.palette.color(group, selected ? QPalette::HighlightedText : role);
        };
        const double size
            = option.widget->style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, option.widget);
        QRectF circle(0, 0, size - 1, size - 1);
        circle.moveCenter(QRectF(option.rect).center());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(ink(taken ? QPalette::Highlight : QPalette::PlaceholderText), taken ? 2 : 1.3));
        painter->drawEllipse(circle);
        if (taken) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(ink(QPalette::Highlight));
            painter->drawEllipse(circle.center(), size / 4.5, size / 4.5);
        }
        painter->restore();
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->features &= ~QStyleOptionViewItem::HasCheckIndicator;
    }
};

} // namespace

RecognitionPanel::RecognitionPanel(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedLayout(this))
    , m_without(new QLabel)
{
    m_without->setAlignment(Qt::AlignCenter);
    m_without->setWordWrap(true);
    m_without->setMargin(24);
    m_without->setForegroundRole(QPalette::PlaceholderText);
    m_columns = makeTable(&m_columnModel, tr("Columns and what they are taken as"));
    m_columns->verticalHeader()->hide();
    m_columns->horizontalHeader()->setStretchLastSection(true);
    m_columns->setObjectName(QStringLiteral("recognisedColumns"));
    m_columns->setItemDelegate(new RoleDelegate(m_columns));
    m_columns->setMouseTracking(true);
    m_preview = makeTable(&m_previewModel, tr("First rows of the file"));
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeForm());
    splitter->addWidget(m_columns);
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(0, 0);
    // The roles are what is set right here; the rows can be scrolled.
    splitter->setStretchFactor(1, 5);
    splitter->setStretchFactor(2, 1);
    m_pages->addWidget(m_without);
    m_pages->addWidget(splitter);
    connect(m_columns, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == ColumnModel::RoleColumn || ColumnModel::usualRole(index.column()))
            pick(index);
    });
    setDataset(nullptr);
}

QTableView *RecognitionPanel::makeTable(QAbstractItemModel *model, const QString &name)
{
    auto *table = new QuietView<QTableView>;
    table->setModel(model);
    table->setAccessibleName(name);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    table->setFrameShape(QFrame::NoFrame);
    table->installEventFilter(this);
    return table;
}

QComboBox *RecognitionPanel::addCombo(QFormLayout *form, const QString &label, const char *name)
{
    auto *combo = new QComboBox;
    combo->setObjectName(QString::fromLatin1(name));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(14);
    QString spoken = label;
    combo->setAccessibleName(spoken.remove(u'&'));
    form->addRow(label, combo);
    return combo;
}

QWidget *RecognitionPanel::makeForm()
{
    auto *content = new QWidget;
    m_form = new QFormLayout(content);
    m_form->setContentsMargins(10, 8, 10, 8);
    m_form->setVerticalSpacing(4);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_encoding = addCombo(m_form, tr("Encoding"), "recognisedEncoding");
    m_delimiter = addCombo(m_form, tr("Columns parted by"), "recognisedDelimiter");
    m_sheet = addCombo(m_form, tr("Sheet"), "recognisedSheet");
    m_decimal = addCombo(m_form, tr("Decimal mark"), "recognisedDecimal");
    const auto addLine = [this](const QString &label, int least, const char *name) {
        auto *spin = new QSpinBox;
        spin->setRange(least, lastLine);
        spin->setKeyboardTracking(false);
        spin->setAccessibleName(label);
        spin->setObjectName(QString::fromLatin1(name));
        m_form->addRow(label, spin);
        return spin;
    };
    m_headerLine = addLine(tr("Names in line"), 0, "recognisedHeader");
    m_headerLine->setSpecialValueText(tr("none"));
    m_dataLine = addLine(tr("Data from line"), 1, "recognisedData");
    m_measure = addCombo(m_form, tr("Measure"), "recognisedMeasure");
    m_unit = addCombo(m_form, tr("Unit"), "recognisedUnit");
    m_scale = addCombo(m_form, tr("Scale"), "recognisedScale");
    m_reset = new QPushButton(tr("As found out"));
    m_reset->setToolTip(tr("Forget what was chosen for files of this layout"));
    m_form->addRow(QString(), m_reset);

    connect(m_encoding, &QComboBox::activated, this, [this] {
        m_choices.encoding = m_encoding->currentData().toString();
        send();
    });
    connect(m_delimiter, &QComboBox::activated, this, [this] {
        m_choices.delimiter = charOf(m_delimiter->currentData().toString());
        send();
    });
    connect(m_decimal, &QComboBox::activated, this, [this] {
        m_choices.decimal = charOf(m_decimal->currentData().toString());
        send();
    });
    connect(m_sheet, &QComboBox::activated, this, [this] {
        m_choices.sheet = m_sheet->currentData().toString();
        send();
    });
    connect(m_headerLine, &QSpinBox::valueChanged, this, [this](int line) {
        m_choices.headerLine = line;
        if (m_choices.firstDataLine <= line)
            m_choices.firstDataLine = 0;
        send();
    });
    connect(m_dataLine, &QSpinBox::valueChanged, this, [this](int line) {
        m_choices.firstDataLine = line;
        send();
    });
    connect(m_measure, &QComboBox::activated, this, [this] { fillUnit(); });
    connect(m_unit, &QComboBox::activated, this, [this] { chooseUnit(); });
    connect(m_scale, &QComboBox::activated, this, [this] { chooseUnit(); });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_choices = {};
        send();
    });
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumWidth(content->minimumSizeHint().width() + 24);
    return area;
}

void RecognitionPanel::setDataset(DatasetPtr dataset)
{
    m_dataset = std::move(dataset);
    refresh();
}

void RecognitionPanel::refresh()
{
    const bool table = m_dataset && m_dataset->recognition.isTable();
    m_without->setText(
        !m_dataset ? tr("No dataset is open.") : tr("This file describes itself: nothing about it had to be guessed."));
    m_pages->setCurrentIndex(table ? 1 : 0);
    const Recognition recognition = table ? m_dataset->recognition : Recognition {};
    m_choices = recognition.choices;
    const QModelIndex current = m_columns->currentIndex();
    m_columnModel.setRecognition(recognition);
    m_columns->setCurrentIndex(m_columnModel.index(current.row(), current.column())); // the keys go on where they were
    m_previewModel.setRecognition(recognition);
    if (!table)
        return;
    fillChoices();
    fillUnit();
    constexpr int widest = 220;
    for (QTableView *view : { m_columns, m_preview }) {
        view->resizeColumnsToContents();
        for (int column = 0; column < view->model()->columnCount(); ++column)
            view->setColumnWidth(column,
                std::min(
                    view->columnWidth(column) + (view == m_columns && ColumnModel::usualRole(column) ? 0 : 8), widest));
    }
}

void RecognitionPanel::fillChoices()
{
    const QScopedValueRollback guard(m_filling, true);
    const Recognition &recognition = m_dataset->recognition;
    // The first entry leaves it to the program, and says what that came to.
    const auto begin = [](QComboBox *combo, const QString &found, bool chosen) {
        combo->clear();
        combo->addItem(chosen ? tr("Find out") : tr("%1 (found)").arg(found), QString());
    };
    begin(m_encoding, recognition.encoding, !m_choices.encoding.isEmpty());
    for (const QString &name : encodingNames())
        m_encoding->addItem(name, name);
    select(m_encoding, m_choices.encoding, m_choices.encoding);

    const std::array delimiters { std::pair(',', tr("Comma")), std::pair(';', tr("Semicolon")),
        std::pair('\t', tr("Tab")), std::pair('|', tr("Bar")) };
    QString delimiter = charText(recognition.delimiter);
    for (const auto &[mark, name] : delimiters)
        if (mark == recognition.delimiter)
            delimiter = name;
    begin(m_delimiter, delimiter, m_choices.delimiter != 0);
    for (const auto &[mark, name] : delimiters)
        m_delimiter->addItem(name, charText(mark));
    select(m_delimiter, charText(m_choices.delimiter), charText(m_choices.delimiter));

    begin(m_decimal, recognition.decimal == ',' ? tr("Comma") : tr("Point"), m_choices.decimal != 0);
    m_decimal->addItem(tr("Point"), QStringLiteral("."));
    m_decimal->addItem(tr("Comma"), QStringLiteral(","));
    select(m_decimal, charText(m_choices.decimal), charText(m_choices.decimal));

    const QString sheet = recognition.sheet.isEmpty() ? tr("All of one layout") : recognition.sheet;
    begin(m_sheet, sheet, !m_choices.sheet.isEmpty());
    for (const QString &name : recognition.sheets)
        m_sheet->addItem(name, name);
    select(m_sheet, m_choices.sheet, m_choices.sheet);

    const bool text = !recognition.encoding.isEmpty();
    m_form->setRowVisible(m_encoding, text);
    m_form->setRowVisible(m_delimiter, text);
    m_form->setRowVisible(m_sheet, recognition.sheets.size() > 1);
    const QSignalBlocker quietHeader(m_headerLine), quietData(m_dataLine);
    m_headerLine->setValue(recognition.headerLine);
    m_dataLine->setValue(recognition.firstDataLine);
    m_measure->clear();
    for (const Measure &measure : m_dataset->measures)
        m_measure->addItem(measure.label.isEmpty() ? measure.name : measure.label, measure.name);
    m_form->setRowVisible(m_measure, m_measure->count() > 1);
    m_reset->setEnabled(!m_choices.isEmpty());
}

void RecognitionPanel::fillUnit()
{
    const QScopedValueRollback guard(m_filling, true);
    const int index = m_dataset->measureIndex(m_measure->currentData().toString());
    const Quantity quantity = index < 0 ? Quantity {} : m_dataset->measures[std::size_t(index)].quantity;
    m_unit->clear();
    m_unit->addItem(tr("Not known"), QString());
    for (const char *code : { "USD", "EUR", "CNY", "JPY", "GBP" })
        m_unit->addItem(
            QStringLiteral("%1 (%2)").arg(currencyUnit(QString::fromLatin1(code)), QString::fromLatin1(code)),
            QString::fromLatin1(code));
    m_unit->addItem(tr("Per cent"), QStringLiteral("percent"));
    m_unit->addItem(tr("Tonnes"), QStringLiteral("tonne"));
    m_unit->addItem(tr("Kilograms"), QStringLiteral("kilogram"));
    select(m_unit, quantity.currency.isEmpty() ? quantity.unit : quantity.currency, quantity.unit);
    m_scale->clear();
    for (const auto &[power, name] :
        { std::pair(0, tr("Ones")), std::pair(3, tr("Thousands")), std::pair(4, tr("Ten thousands")),
            std::pair(6, tr("Millions")), std::pair(8, tr("Hundred millions")), std::pair(9, tr("Billions")) })
        m_scale->addItem(name, power);
    select(m_scale, quantity.scale, QStringLiteral("10^%1").arg(quantity.scale));
}

void RecognitionPanel::chooseUnit()
{
    if (m_filling || !m_dataset)
        return;
    const QString measure = m_measure->currentData().toString();
    const int index = m_dataset->measureIndex(measure);
    if (index < 0)
        return;
    Quantity quantity = m_dataset->measures[std::size_t(index)].quantity;
    const QString unit = m_unit->currentData().toString();
    const bool currency = unit.size() == 3 && unit == unit.toUpper();
    quantity.currency = currency ? unit : QString();
    quantity.unit = currency ? currencyUnit(unit) : unit;
    quantity.scale = m_scale->currentData().toInt();
    m_choices.quantities.insert(measure, quantity);
    send();
}

void RecognitionPanel::focusColumns()
{
    if (!m_columns->currentIndex().isValid())
        m_columns->setCurrentIndex(m_columnModel.index(0, ColumnModel::RoleColumn));
    m_columns->setFocus(Qt::ShortcutFocusReason);
}

void RecognitionPanel::pick(const QModelIndex &index)
{
    const auto usual = ColumnModel::usualRole(index.column());
    if (!usual)
        showRoles(index);
    else if (m_columnModel.roleAt(index.row()) != *usual)
        chooseRole(index.row(), *usual);
}

void RecognitionPanel::showRoles(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    QMenu menu;
    menu.setAccessibleName(tr("What “%1” is").arg(m_columnModel.nameAt(index.row())));
    for (const ColumnRole role : { ColumnRole::Time, ColumnRole::Reporter, ColumnRole::Partner, ColumnRole::Flow,
             ColumnRole::Product, ColumnRole::Dimension, ColumnRole::Indicator, ColumnRole::Value, ColumnRole::Status,
             ColumnRole::Source, ColumnRole::Note, ColumnRole::Label, ColumnRole::Ignored }) {
        QAction *action = menu.addAction(columnRoleLabel(role));
        action->setCheckable(true);
        action->setChecked(m_columnModel.roleAt(index.row()) == role);
        connect(action, &QAction::triggered, this, [this, row = index.row(), role] { chooseRole(row, role); });
    }
    const QRect cell = m_columns->visualRect(index.siblingAtColumn(ColumnModel::RoleColumn));
    menu.exec(m_columns->viewport()->mapToGlobal(cell.bottomLeft()));
}

void RecognitionPanel::chooseRole(int column, ColumnRole role)
{
    if (!m_dataset || column < 0 || column >= m_columnModel.rowCount())
        return;
    const ColumnRole before = m_columnModel.roleAt(column);
    static constexpr std::array single { ColumnRole::Time, ColumnRole::Reporter, ColumnRole::Partner, ColumnRole::Flow,
        ColumnRole::Product, ColumnRole::Indicator, ColumnRole::Status, ColumnRole::Source, ColumnRole::Note };
    if (std::find(single.begin(), single.end(), role) != single.end())
        for (int other = 0; other < m_columnModel.rowCount(); ++other)
            if (other != column && m_columnModel.roleAt(other) == role)
                m_choices.roles.insert(m_columnModel.nameAt(other), before);
    m_choices.roles.insert(m_columnModel.nameAt(column), role);
    send();
}

void RecognitionPanel::send()
{
    if (!m_filling && m_dataset)
        Q_EMIT choicesMade(m_choices);
}

bool RecognitionPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_columns && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space || key == Qt::Key_F2) {
            if (m_columns->currentIndex().isValid())
                pick(m_columns->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace sampan
