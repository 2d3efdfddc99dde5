// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/accessiblechart.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QPointer>

namespace sampan {

//! A thing within the chart that is no widget.
class AccessiblePart : public QAccessibleInterface, public QAccessibleActionInterface {
    Q_DECLARE_TR_FUNCTIONS(sampan::ChartView)
public:
    AccessiblePart(ChartView *view, ChartPart part, int series, int period);

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QRect rect() const override;
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override { }
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

    ChartPart part() const { return m_part; }
    int series() const { return m_series; }
    int period() const { return m_period; }

private:
    AccessibleChart *chart() const;
    QString notes() const;

    QPointer<ChartView> m_view;
    ChartPart m_part;
    int m_series, m_period;
};

} // namespace sampan
