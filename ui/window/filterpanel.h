// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figurespec.h"
#include "ui/window/filtergroup.h"

#include <QScrollArea>

class QVBoxLayout;

namespace sampan {

//! One group of check boxes for each dimension that has a choice; time has its own control.
class FilterPanel : public QScrollArea {
    Q_OBJECT
public:
    explicit FilterPanel(QWidget *parent = nullptr);

    void showSpec(DatasetPtr dataset, const FigureSpec &spec);
    FilterGroup *groupOf(int dimension) const; //!< nullptr: has no choice

Q_SIGNALS:
    void specProposed(const sampan::FigureSpec &spec, const QString &what, int mergeId);

private:
    void build();

    DatasetPtr m_dataset;
    FigureSpec m_spec;
    QVBoxLayout *m_layout;
    QList<FilterGroup *> m_groups;
};

} // namespace sampan
