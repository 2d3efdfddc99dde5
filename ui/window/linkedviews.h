// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"

#include <QObject>

namespace sampan {

class ChartView;
class FilterPanel;
class ObservationPanel;
class SideFigure;

//! Passes on between the charts, the table and the lists of members what they share: one selection, one year that is
//! read, one set of hidden series, one range of time. Each part can be unplugged by its chain.
class LinkedViews : public QObject {
    Q_OBJECT
public:
    LinkedViews(ChartView *chart, SideFigure *side, ObservationPanel *table, FilterPanel *members, QObject *parent);

    void setDocument(Document *document);
    //! The steps that an edit of one figure means for both.
    Document::Edits editsOf(int figure, const FigureSpec &spec) const;
    //! The figures were shown anew: what is transient is passed on again.
    void refresh();

private:
    void selected(const QObject *from, const std::vector<std::uint32_t> &observations);
    void read(ChartView *from);
    void membersSelected(int dimension, const QStringList &codes);
    void showReading(ChartView *to, const std::optional<Period> &period);

    ChartView *m_chart;
    SideFigure *m_side;
    ObservationPanel *m_table;
    FilterPanel *m_members;
    Document *m_document = nullptr;
    std::vector<std::uint32_t> m_selection;
    std::optional<Period> m_period; //!< that is read
    bool m_passing = false;
    bool m_previewing = false; //!< the side figure shows the year that is read, not its own
};

} // namespace sampan
