// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"

#include <QWidget>

class QComboBox;

namespace sampan {

class ChartView;
class LinkButton;

//! A second figure of the dataset beside the current one, and what the two share.
class SideFigure : public QWidget {
    Q_OBJECT
public:
    explicit SideFigure(QWidget *parent = nullptr);

    void showDocument(const Document *document);
    void showSpec(const Document &document); //!< of the figure beside
    ChartView *chart() const { return m_chart; }

    bool sharesSelection() const;
    bool sharesReading() const;
    bool sharesHidden() const;
    bool sharesView() const;

Q_SIGNALS:
    void figureChosen(int figure);
    void closeRequested();
    void linksChanged();

private:
    ChartView *m_chart;
    QComboBox *m_figures;
    LinkButton *m_selection;
    LinkButton *m_reading;
    LinkButton *m_hidden;
    LinkButton *m_view;
};

} // namespace sampan
