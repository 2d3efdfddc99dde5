// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <map>

namespace sampan {

class ChartView;

//! What a part of the chart is to a screen reader.
enum class ChartPart {
    Title,
    Reading, //!< the box of the hairline: all series of a period
    Series,
    Point,
    LegendEntry,
    Annotation, //!< what the figure's maker wrote on it, each by itself
    Notes,
    Source
};

//! The chart as a tree for screen readers: the title, the reading, each series with its points, the legend's switches,
//! notes and source. Points are made when they are asked for.
class AccessibleChart : public QAccessibleWidget {
public:
    explicit AccessibleChart(ChartView *view);
    ~AccessibleChart() override;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    QString text(QAccessible::Text kind) const override;
    QAccessible::State state() const override;

    //! The interface of a part; nullptr: the figure has none such. `series` of Series, Point and LegendEntry, of
    //! Annotation its index in the spec; `period` of Point.
    QAccessibleInterface *part(ChartPart part, int series = -1, int period = -1) const;
    //! Another figure: parts that stood for the one before are gone.
    void forget();

private:
    struct Key {
        ChartPart part;
        int series;
        int period;
        auto operator<=>(const Key &) const = default;
    };
    std::vector<Key> children() const;

    ChartView *m_view;
    mutable std::map<Key, QAccessible::Id> m_parts;
};

//! Makes AccessibleChart for every ChartView; called by its constructor.
void installAccessibleChart();

} // namespace sampan
