// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figure.h"

namespace sampan {

//! What an exported figure says of itself, in every format the same.
struct Provenance {
    QString title;
    QString summary; //!< the figure in words: alternative text
    QString sourceLine; //!< as printed
    QStringList sources; //!< titles of those really shown
    QString license; //!< "" if the dataset names none
    QString program; //!< "Sampan 0.1.0"
    QByteArray package; //!< a Data Package with the recipe, the values and where they are from; JSON on one line
    QByteArray csv; //!< the values as Figure::csv() writes them; empty without data

    bool operator==(const Provenance &) const = default;
};

//! The same for equal input: nothing in it depends on time, place or the path of a file.
Provenance provenanceOf(const Dataset &dataset, const Figure &figure, bool withData);

//! The values of a figure as a dataset of its own, to the last bit and with their statuses and sources; its one view
//! draws the figure again. Series that are hidden are not in it.
Dataset valuesOf(const Dataset &dataset, const Figure &figure);

} // namespace sampan
