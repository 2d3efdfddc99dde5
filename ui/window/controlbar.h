// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figurespec.h"

#include <QFrame>

class QComboBox;
class QSpinBox;
class QToolButton;

namespace sampan {

//! What a figure is made of, at a glance above it: mark, transform, series, periods, scale.
class ControlBar : public QFrame {
    Q_OBJECT
public:
    explicit ControlBar(QWidget *parent = nullptr);

    void showSpec(DatasetPtr dataset, const FigureSpec &spec);

Q_SIGNALS:
    void specProposed(const sampan::FigureSpec &spec, const QString &what, int mergeId);

private:
    void fillDataset();
    void proposePeriods();
    std::optional<Period> periodAt(const QComboBox *box) const;
    void selectPeriod(QComboBox *box, const std::optional<Period> &period, int fallback);

    DatasetPtr m_dataset;
    FigureSpec m_spec;
    QComboBox *m_mark;
    QComboBox *m_measure;
    QComboBox *m_transform;
    QComboBox *m_by;
    QComboBox *m_split;
    QWidget *m_range;
    QComboBox *m_from;
    QComboBox *m_to;
    QComboBox *m_snapshot;
    QSpinBox *m_top;
    QToolButton *m_freeScales;
    QToolButton *m_log;
    QToolButton *m_milestones;
};

} // namespace sampan
