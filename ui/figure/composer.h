// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figure.h"

#include <QCoreApplication>

namespace sampan {

//! Whether a stack stands in columns: with gaps or few periods areas would bridge what is not there.
bool stacksAsColumns(const Figure &figure);

//! How many panes stand side by side, so that they have a pleasant shape.
int paneColumns(int panes, QSizeF sizeMm);

//! The unit in few letters: "US$ bn", "bn yuan".
QString shortUnit(const Quantity &quantity);

//! What a source named "a+b" of a figure's values stands for: the sources a and b; of any other, itself.
std::vector<const Source *> partsOf(const Source &source, const std::vector<Source> &all);

//! The steps of compose().
class Composer {
    Q_DECLARE_TR_FUNCTIONS(sampan::Figure)

public:
    Composer(const Dataset &dataset, const FigureSpec &spec);
    Figure run();

private:
    // multiples.cpp
    Figure runMultiples();
    FigureSpec paneSpec(const Member &member, int dimension, bool first) const;
    void gather(std::vector<Figure> panes, const std::vector<Composer> &composers, const Figure &whole);

    Figure empty(const QString &reason);
    bool measuresShares() const;
    bool isStack() const;
    double position(int period) const;
    bool hasPoints() const;
    std::vector<Run> runsOf(const Series &series, int &missing);
    QString loneLabel() const;
    void takeSeries();
    void rankColors();
    bool stack();
    QString takeSnapshot();
    void foldSlices();
    void takePointLayers();
    void chooseUnit();
    void chooseDecimals(double largest);
    void setAxes();
    void takeEvents();
    void takeAnnotations(); // annotations.cpp

    // composetexts.cpp
    QString titleText() const;
    QString loneMember() const;
    QString subtitleText() const;
    void numberNotes();
    QString absentText() const;
    void writeNotes();
    QString sourceText() const;
    QString summaryText() const;
    QString periodsWith(Status status) const;

    const Dataset &m_dataset;
    FigureSpec m_spec;
    Figure m_figure;
    Table m_table;
    Quantity m_shown; //!< as on the axis
    QString m_unit; //!< of the axis, in words: "US$ billion"
    bool m_logarithmic = false;
    int m_snapshot = -1; //!< period of bars and donuts
    Period m_shownPeriod; //!< the same
    double m_largest = 0; //!< size of the largest value: of the figure, or of all panes beside it
    int m_hiddenCount = 0, m_missing = 0, m_cells = 0;
    QStringList m_commonNotes, m_numberedNotes; //!< that the data carry: on all series, on some
    QStringList m_absent; //!< series without a value in what is shown
    QString m_cutText; //!< how many of the bars are shown, where not all are
    QStringList m_over100; //!< periods whose shares exceed the whole
};

} // namespace sampan
