// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figurespec.h"
#include "ui/window/filtergroup.h"

#include <QScrollArea>

class QVBoxLayout;

namespace sampan {

class LinkButton;

//! One group of check boxes for each dimension that has a choice; time has its own control.
class FilterPanel : public QScrollArea {
    Q_OBJECT
public:
    explicit FilterPanel(QWidget *parent = nullptr);

    void showSpec(DatasetPtr dataset, const FigureSpec &spec);
    //! Codes of the series that the figure hides, told in the list of the dimension that makes the series.
    void showHidden(const QStringList &codes);
    //! Marks the members to which observations belong, wherever that tells something.
    void selectMembersOf(const std::vector<std::uint32_t> &observations);
    bool isLinked() const; //!< shares selection and hidden series with the figure
    FilterGroup *groupOf(int dimension) const; //!< nullptr: has no choice

Q_SIGNALS:
    void specProposed(const sampan::FigureSpec &spec, const QString &what, int mergeId);
    void membersSelected(int dimension, const QStringList &codes);
    void linkChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();

    DatasetPtr m_dataset;
    FigureSpec m_spec;
    QVBoxLayout *m_layout;
    LinkButton *m_link;
    QList<FilterGroup *> m_groups;
};

} // namespace sampan
