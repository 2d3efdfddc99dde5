// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/observationmodel.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace sampan {

class LinkButton;

//! The table of observations with its filter, its selection shared with the chart.
class ObservationPanel : public QWidget {
    Q_OBJECT
public:
    explicit ObservationPanel(QWidget *parent = nullptr);

    void setDataset(DatasetPtr dataset);
    //! The observations behind the figure in view, for the filter "only those of the figure".
    void setFigureObservations(std::vector<std::uint32_t> observations);
    bool wantsFigureObservations() const;

    //! Selects the rows and shows the first; emits nothing.
    void selectObservations(const std::vector<std::uint32_t> &observations);
    //! Those of the first rows selected, as many as are worth marking one by one.
    std::vector<std::uint32_t> selectedObservations() const;
    //! Marks the rows of a period, as read in the chart; none: no row.
    void setReading(const std::optional<Period> &period);
    bool isLinked() const; //!< shares its selection and the year that is read
    //! Goes to the row that stems from a line of the file; false: filtered out, or none does.
    bool showLine(int line);
    ObservationModel *model() { return &m_model; }
    QTableView *table() { return m_table; }

Q_SIGNALS:
    void observationsSelected(const std::vector<std::uint32_t> &observations);
    void figureObservationsWanted();
    void linkChanged();
    void told(const QString &message); //!< for the bar of messages

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restoreSelection();
    void showCount();
    void copySelection();

    ObservationModel m_model;
    QLineEdit *m_search;
    QCheckBox *m_onlyFigure;
    QLabel *m_count;
    LinkButton *m_link;
    QTableView *m_table;
    QTimer m_searchDelay;
    std::vector<std::uint32_t> m_selected;
    qint64 m_selectedCount = 0; //!< of rows, also of those beyond the limit of m_selected
    bool m_selecting = false;
};

} // namespace sampan
