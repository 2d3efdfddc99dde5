// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filterpanel.h"

#include "ui/window/linkbutton.h"
#include "ui/window/specedits.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace sampan {

namespace {
constexpr int lettersShown = 24;
}

FilterPanel::FilterPanel(QWidget *parent)
    : QScrollArea(parent)
    , m_link(new LinkButton(tr("Selection and hidden series"), false))
{
    auto *content = new QWidget;
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(8, 6, 8, 8);
    m_layout->setSpacing(6);
    m_layout->addStretch(1);
    m_layout->addWidget(m_link, 0, Qt::AlignRight);
    connect(m_link, &QToolButton::toggled, this, &FilterPanel::linkChanged);
    setWidget(content);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus); // what the keys reach scrolls into view
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Filters"));
}

void FilterPanel::showSpec(DatasetPtr dataset, const FigureSpec &spec)
{
    // A step of a gesture changes the view and no filter.
    const bool same = m_dataset && dataset == m_dataset && spec.query == m_spec.query;
    if (dataset != m_dataset) {
        m_dataset = std::move(dataset);
        build();
    }
    m_spec = spec;
    if (same)
        return;
    for (FilterGroup *group : std::as_const(m_groups))
        group->showMembers(
            effectiveMembers(*m_dataset, spec, group->dimension()), filterOn(*m_dataset, spec, group->dimension()) < 0);
}

//! It does not scroll sideways, so it is as wide as its groups need, and as a name and a count beside it.
bool FilterPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool taken = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        setMinimumWidth(std::max(widget()->minimumSizeHint().width(), lettersShown * fontMetrics().averageCharWidth())
            + verticalScrollBar()->sizeHint().width());
    return taken;
}

bool FilterPanel::isLinked() const { return m_link->isChecked(); }

void FilterPanel::showHidden(const QStringList &codes)
{
    if (!m_dataset)
        return;
    const int by = m_spec.query.by.isEmpty() ? -1 : m_dataset->dimensionIndex(m_spec.query.by);
    for (FilterGroup *group : std::as_const(m_groups))
        group->showHidden(group->dimension() == by ? codes : QStringList(), group->dimension() == by);
}

void FilterPanel::selectMembersOf(const std::vector<std::uint32_t> &observations)
{
    if (!m_dataset)
        return;
    for (FilterGroup *group : std::as_const(m_groups)) {
        const std::size_t d = std::size_t(group->dimension());
        std::set<std::uint32_t> members;
        for (const std::uint32_t observation : observations)
            members.insert(m_dataset->observations.keys[d][observation]);
        QStringList codes;
        for (const std::uint32_t member : members)
            codes += m_dataset->dimensions[d].members[member].code;
        group->selectMembers(codes);
    }
}

FilterGroup *FilterPanel::groupOf(int dimension) const
{
    for (FilterGroup *group : m_groups) {
        if (group->dimension() == dimension)
            return group;
    }
    return nullptr;
}

void FilterPanel::build()
{
    for (FilterGroup *group : std::as_const(m_groups))
        group->deleteLater();
    m_groups.clear();
    if (!m_dataset)
        return;
    for (int d = 0; d < int(m_dataset->dimensions.size()); ++d) {
        if (d == m_dataset->timeDimension() || m_dataset->dimensions[std::size_t(d)].members.size() < 2)
            continue;
        auto *group = new FilterGroup(m_dataset, d);
        m_layout->insertWidget(int(m_groups.size()), group);
        m_groups += group;
        connect(group, &FilterGroup::membersSelected, this, &FilterPanel::membersSelected);
        connect(group, &FilterGroup::hideToggled, this, [this](const QString &code, const QString &label) {
            FigureSpec next = m_spec;
            if (!next.hidden.removeOne(code))
                next.hidden += code;
            Q_EMIT specProposed(next, tr("Hide or show %1").arg(label), 0);
        });
        connect(
            group, &FilterGroup::membersProposed, this, [this](int dimension, const std::optional<QStringList> &codes) {
                Q_EMIT specProposed(withMembers(*m_dataset, m_spec, dimension, codes), tr("filter"), 0);
            });
    }
    // Tab reaches it after the groups, which came later.
    m_link->setParent(nullptr);
    m_layout->addWidget(m_link, 0, Qt::AlignRight);
    m_link->show();
}

} // namespace sampan
