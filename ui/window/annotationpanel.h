// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figurespec.h"

#include <QWidget>

class QTableWidget;
class QTableWidgetItem;
class QToolButton;

namespace sampan {

//! The list of what is written on the figure; every cell can be edited, so that nothing needs the mouse.
class AnnotationPanel : public QWidget {
    Q_OBJECT
public:
    explicit AnnotationPanel(QWidget *parent = nullptr);

    void showSpec(const DatasetPtr &dataset, const FigureSpec &spec, bool overTime);
    void select(int annotation);
    QTableWidget *table() { return m_table; }

Q_SIGNALS:
    void specProposed(const sampan::FigureSpec &spec, const QString &what, int mergeId);
    void addRequested(sampan::AnnotationKind kind);
    void removeRequested(int annotation);
    void selected(int annotation);
    void told(const QString &message);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void changed(const QTableWidgetItem *item);

    DatasetPtr m_dataset;
    FigureSpec m_spec;
    QTableWidget *m_table;
    QList<QToolButton *> m_add;
    QToolButton *m_remove;
    bool m_filling = false;
};

} // namespace sampan
