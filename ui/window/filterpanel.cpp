// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filterpanel.h"

#include "ui/window/specedits.h"

#include <QVBoxLayout>

namespace sampan {

FilterPanel::FilterPanel(QWidget *parent)
    : QScrollArea(parent)
{
    auto *content = new QWidget;
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(8, 6, 8, 8);
    m_layout->setSpacing(6);
    m_layout->addStretch(1);
    setWidget(content);
    setWidgetResizable(true);
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
        connect(
            group, &FilterGroup::membersProposed, this, [this](int dimension, const std::optional<QStringList> &codes) {
                Q_EMIT specProposed(withMembers(*m_dataset, m_spec, dimension, codes), tr("filter"), 0);
            });
    }
}

} // namespace sampan
