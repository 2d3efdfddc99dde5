// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/model/problem.h"

#include <QColor>
#include <QFont>
#include <QStringList>
#include <vector>

namespace sampan {

//! Colours, fonts and strokes of a figure; sizes in points (1/72 inch).
struct Theme {
    QString name;
    QColor background, text, quietText, grid, axis, neutral;
    std::vector<QColor> palette; //!< distinguishable by colour-blind readers, the strongest first
    QStringList families; //!< fonts, the first one found wins glyph by glyph
    double titleSize = 13, subtitleSize = 9, labelSize = 8, noteSize = 6.5;
    double lineWidth = 1.6;

    QFont font(double pointSize, bool bold = false) const;
    QColor seriesColor(int index) const; //!< −1: neutral
};

//! One of the shipped themes: "light", "dark", "print". An unknown name gives the error and no theme.
Result<Theme> loadTheme(const QString &name);
QStringList themeNames();

} // namespace sampan
