// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/measuring.h"

#include <QWidget>

class QLabel;
class QTableWidget;
class QToolButton;

namespace sampan {

//! What lies between the two handles, series by series: change, growth by three methods, and how far it can be trusted.
class MeasurePanel : public QWidget {
    Q_OBJECT
public:
    explicit MeasurePanel(QWidget *parent = nullptr);

    void showSpec(const DatasetPtr &dataset, const FigureSpec &spec, const Figure &figure);
    QString text() const; //!< as it is copied
    QTableWidget *table() { return m_table; }

Q_SIGNALS:
    void specProposed(const sampan::FigureSpec &spec, const QString &what, int mergeId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void copy();
    void annotate();
    void close();

    DatasetPtr m_dataset;
    FigureSpec m_spec;
    Figure m_figure;
    std::vector<MeasuredSeries> m_measured;
    QLabel *m_title;
    QLabel *m_hint;
    QTableWidget *m_table;
    QToolButton *m_copy;
    QToolButton *m_annotate;
    QToolButton *m_close;
};

} // namespace sampan
