// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/controlbar.h"

#include "datasets/readers/names.h"
#include "ui/figure/framing.h"
#include "ui/window/elidingbox.h"
#include "ui/window/flowlayout.h"
#include "ui/window/specedits.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include <initializer_list>

namespace sampan {

namespace {

constexpr int topMergeId = 7001; // turning the box is one step of undo

QComboBox *makeBox(const QString &name, const QString &object, int characters)
{
    auto *box = new ElidingBox;
    box->setObjectName(object);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(characters);
    return box;
}

} // namespace

ControlBar::ControlBar(QWidget *parent)
    : QFrame(parent)
    , m_mark(makeBox(tr("Chart type"), QStringLiteral("mark"), 12))
    , m_measure(makeBox(tr("Measure"), QStringLiteral("measure"), 16))
    , m_transform(makeBox(tr("What is shown of the values"), QStringLiteral("transform"), 10))
    , m_by(makeBox(tr("One series for each…"), QStringLiteral("by"), 11))
    , m_split(makeBox(tr("One pane for each…"), QStringLiteral("split"), 10))
    , m_range(new QWidget)
    , m_from(makeBox(tr("First period"), QStringLiteral("from"), 5))
    , m_to(makeBox(tr("Last period"), QStringLiteral("to"), 5))
    , m_snapshot(makeBox(tr("Period shown"), QStringLiteral("snapshot"), 6))
    , m_top(new QSpinBox)
    , m_freeScales(new QToolButton)
    , m_log(new QToolButton)
    , m_milestones(new QToolButton)
{
    setObjectName(QStringLiteral("controlBar"));
    setAccessibleName(tr("Figure controls"));
    for (Mark mark : { Mark::Line, Mark::Area, Mark::Column, Mark::Stacked, Mark::Percent, Mark::Bar, Mark::Donut })
        m_mark->addItem(markLabel(mark), int(mark));
    for (Transform transform :
        { Transform::Level, Transform::Share, Transform::Growth, Transform::Index, Transform::Balance })
        m_transform->addItem(transformLabel(transform), int(transform));
    m_top->setObjectName(QStringLiteral("top"));
    m_top->setRange(0, 50);
    m_top->setSpecialValueText(tr("All series"));
    m_top->setPrefix(tr("Top "));
    m_top->setAccessibleName(tr("Number of the largest series"));
    m_top->setToolTip(tr("Show only the largest series"));
    m_freeScales->setObjectName(QStringLiteral("freeScales"));
    m_freeScales->setText(tr("Own scales"));
    m_freeScales->setCheckable(true);
    m_freeScales->setAccessibleName(tr("Each pane has its own scale"));
    m_freeScales->setToolTip(tr("Each pane has its own scale"));
    m_log->setObjectName(QStringLiteral("log"));
    m_log->setText(tr("Log"));
    m_log->setCheckable(true);
    m_log->setAccessibleName(tr("Logarithmic scale"));
    m_log->setToolTip(tr("Logarithmic scale (L)"));
    m_milestones->setObjectName(QStringLiteral("milestones"));
    m_milestones->setText(tr("Milestones"));
    m_milestones->setCheckable(true);
    m_milestones->setAccessibleName(tr("Show milestones"));
    m_milestones->setToolTip(tr("Show dated events on the chart"));

    auto *range = new QHBoxLayout(m_range);
    range->setContentsMargins(0, 0, 0, 0);
    range->setSpacing(4);
    range->addWidget(m_from);
    range->addWidget(new QLabel(QStringLiteral("–")));
    range->addWidget(m_to);
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(10, 8, 10, 8);
    flow->setSpacing(6);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_mark, m_measure, m_transform, m_by, m_split,
             m_freeScales, m_range, m_snapshot, m_top, m_log, m_milestones })
        flow->addWidget(widget);
    for (QComboBox *box : { m_mark, m_measure, m_transform, m_by, m_split, m_from, m_to, m_snapshot })
        labelForReaders(box);
    // As high as its rows are at the width it has; as a minimum that would be the height at the narrowest.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    connect(m_mark, &QComboBox::activated, this,
        [this] { Q_EMIT specProposed(withMark(m_spec, Mark(m_mark->currentData().toInt())), tr("chart type"), 0); });
    connect(m_measure, &QComboBox::activated, this,
        [this] { Q_EMIT specProposed(withMeasure(m_spec, m_measure->currentData().toString()), tr("measure"), 0); });
    connect(m_transform, &QComboBox::activated, this, [this] {
        Q_EMIT specProposed(
            withTransform(m_spec, Transform(m_transform->currentData().toInt())), tr("values shown"), 0);
    });
    connect(m_by, &QComboBox::activated, this,
        [this] { Q_EMIT specProposed(withSeriesBy(m_spec, m_by->currentData().toString()), tr("series"), 0); });
    connect(m_split, &QComboBox::activated, this,
        [this] { Q_EMIT specProposed(withSplit(m_spec, m_split->currentData().toString()), tr("panes"), 0); });
    connect(m_freeScales, &QToolButton::clicked, this,
        [this](bool on) { Q_EMIT specProposed(withFreeScales(m_spec, on), tr("scales of the panes"), 0); });
    connect(m_from, &QComboBox::activated, this, &ControlBar::proposePeriods);
    connect(m_to, &QComboBox::activated, this, &ControlBar::proposePeriods);
    connect(m_snapshot, &QComboBox::activated, this,
        [this] { Q_EMIT specProposed(withSnapshot(m_spec, periodAt(m_snapshot)), tr("period"), 0); });
    connect(m_top, &QSpinBox::valueChanged, this,
        [this](int top) { Q_EMIT specProposed(withTop(m_spec, top), tr("number of series"), topMergeId); });
    connect(m_log, &QToolButton::clicked, this, [this](bool on) {
        Q_EMIT specProposed(withScale(m_spec, on ? ValueScale::Logarithmic : ValueScale::Linear), tr("scale"), 0);
    });
    connect(m_milestones, &QToolButton::clicked, this,
        [this](bool on) { Q_EMIT specProposed(withMilestones(m_spec, on), tr("milestones"), 0); });
}

void ControlBar::showSpec(DatasetPtr dataset, const FigureSpec &spec)
{
    // A step of a gesture changes nothing that stands here.
    const bool same = m_dataset && dataset == m_dataset && sameButFraming(spec, m_spec);
    if (dataset != m_dataset) {
        m_dataset = std::move(dataset);
        fillDataset();
    }
    m_spec = spec;
    m_log->setChecked(spec.scale == ValueScale::Logarithmic && mayBeLogarithmic(spec.mark)); // or a click was refused
    if (same)
        return;
    const QSignalBlocker blockTop(m_top); // the only one that tells what a program sets
    m_mark->setCurrentIndex(m_mark->findData(int(spec.mark)));
    m_transform->setCurrentIndex(m_transform->findData(int(spec.query.transform)));
    m_top->setValue(spec.query.top);
    m_milestones->setChecked(spec.milestones);
    if (!m_dataset)
        return;
    const int by = spec.query.by.isEmpty() ? -1 : m_dataset->dimensionIndex(spec.query.by);
    m_by->setCurrentIndex(by < 0 ? 0 : std::max(0, m_by->findData(m_dataset->dimensions[std::size_t(by)].name)));
    const int split = spec.split.isEmpty() ? -1 : m_dataset->dimensionIndex(spec.split);
    m_split->setCurrentIndex(
        split < 0 ? 0 : std::max(0, m_split->findData(m_dataset->dimensions[std::size_t(split)].name)));
    m_split->setVisible(m_split->count() > 1);
    m_freeScales->setChecked(spec.freeScales);
    m_freeScales->setVisible(split >= 0 && spec.mark != Mark::Donut);
    const int measure = spec.query.measure.isEmpty() ? 0 : m_dataset->measureIndex(spec.query.measure);
    m_measure->setCurrentIndex(measure);
    selectPeriod(m_from, spec.query.from, 0);
    selectPeriod(m_to, spec.query.to, m_to->count() - 1);
    selectPeriod(m_snapshot, spec.snapshot, 0);
    const bool snapshot = isSnapshotMark(spec.mark);
    m_snapshot->setVisible(snapshot);
    m_range->setVisible(!snapshot);
    m_log->setEnabled(mayBeLogarithmic(spec.mark) && spec.query.transform != Transform::Growth
        && spec.query.transform != Transform::Balance);
    m_log->setToolTip(mayBeLogarithmic(spec.mark) ? tr("Logarithmic scale (L)") : linearReason());
}

void ControlBar::fillDataset()
{
    for (QComboBox *box : { m_by, m_split, m_measure, m_from, m_to, m_snapshot })
        box->clear();
    if (!m_dataset)
        return;
    m_by->addItem(tr("One series"), QString());
    m_split->addItem(tr("One figure"), QString());
    const int time = m_dataset->timeDimension();
    for (int d = 0; d < int(m_dataset->dimensions.size()); ++d) {
        const Dimension &dimension = m_dataset->dimensions[std::size_t(d)];
        if (d != time)
            m_by->addItem(tr("By %1").arg(dimension.label.isEmpty() ? dimension.name : shownName(dimension.label)),
                dimension.name);
        if (d != time && dimension.members.size() > 1)
            m_split->addItem(
                tr("Split by %1").arg(dimension.label.isEmpty() ? dimension.name : shownName(dimension.label)),
                dimension.name);
    }
    for (const Measure &measure : m_dataset->measures)
        m_measure->addItem(measure.label.isEmpty() ? measure.name : shownName(measure.label), measure.name);
    m_measure->setVisible(m_dataset->measures.size() > 1);
    m_milestones->setVisible(!m_dataset->metadata.milestones.empty());
    m_snapshot->addItem(tr("Latest"), -1);
    if (time < 0)
        return;
    const Dimension &periods = m_dataset->dimensions[std::size_t(time)];
    for (int i = 0; i < int(periods.members.size()); ++i) {
        for (QComboBox *box : { m_from, m_to, m_snapshot })
            box->addItem(periods.members[std::size_t(i)].label, i);
    }
    // Wide enough for the longest label, so that no year is cut.
    for (QComboBox *box : { m_from, m_to, m_snapshot }) {
        int longest = 4;
        for (int i = 0; i < box->count(); ++i)
            longest = std::max(longest, int(box->itemText(i).size()));
        box->setMinimumContentsLength(std::min(longest, 12));
    }
}

std::optional<Period> ControlBar::periodAt(const QComboBox *box) const
{
    const int time = m_dataset ? m_dataset->timeDimension() : -1;
    const int member = box->currentIndex() < 0 ? -1 : box->currentData().toInt();
    if (time < 0 || member < 0)
        return std::nullopt;
    const auto &periods = m_dataset->dimensions[std::size_t(time)].periods;
    return std::size_t(member) < periods.size() ? std::optional(periods[std::size_t(member)]) : std::nullopt;
}

void ControlBar::selectPeriod(QComboBox *box, const std::optional<Period> &period, int fallback)
{
    const int time = m_dataset->timeDimension();
    int row = fallback;
    if (period && time >= 0) {
        const auto &periods = m_dataset->dimensions[std::size_t(time)].periods;
        const auto found = std::find(periods.begin(), periods.end(), *period);
        if (found != periods.end())
            row = box->findData(int(found - periods.begin()));
    }
    box->setCurrentIndex(row);
}

void ControlBar::proposePeriods()
{
    // The ends of the data are "no limit": they move when the file grows.
    const auto from = m_from->currentIndex() > 0 ? periodAt(m_from) : std::nullopt;
    const auto to = m_to->currentIndex() < m_to->count() - 1 ? periodAt(m_to) : std::nullopt;
    Q_EMIT specProposed(withPeriods(m_spec, from, to), tr("period"), 0);
}

} // namespace sampan
