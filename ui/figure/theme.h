// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/model/problem.h"

#include <QColor>
#include <QFont>
#include <QStringList>
#include <vector>

namespace sampan {

//! No text of a figure is smaller than this, in points.
inline constexpr double smallestText = 6;

//! As many series as colour can tell apart: the palettes that ship have so many.
inline constexpr int mostColors = 8;

//! Colours, fonts and strokes of a figure; sizes in points (1/72 inch).
struct Theme {
    QString name;
    QString label; //!< for people; empty: the name
    QColor background, text, quietText, grid, axis, neutral;
    std::vector<QColor> palette; //!< distinguishable by colour-blind readers, the strongest first
    QStringList families; //!< fonts, the first one found wins glyph by glyph
    double titleSize = 13, subtitleSize = 9, labelSize = 8, noteSize = 6.5;
    double lineWidth = 1.6;
    double gridWidth = 0.5;
    QString logo; //!< the house's line, at the foot of the page
    QColor logoColor; //!< of that line and of the mark over the title; invalid: neither is drawn in colour

    QFont font(double pointSize, bool bold = false) const;
    QColor seriesColor(int index) const; //!< −1: neutral; past the palette its colours come again, nearer to the text's
    QColor inkOf(const QColor &color) const; //!< the colour, strong enough for text (WCAG 2.1 AA, 4.5 : 1)
    //! The same with labels of this size, all other texts in proportion; 0: unchanged.
    Theme withTextSize(double labelPoints) const;
};

QColor mixed(const QColor &one, const QColor &other, double share); //!< with this share of the other, 0 to 1

//! A theme by its name ("light", "dark", "print", or a file's in themeFolder()) or by the path of a theme file. What
//! cannot be used gives the error and no theme.
Result<Theme> loadTheme(const QString &nameOrPath);
//! The shipped themes and the user's own.
QStringList themeNames();
QString themeLabel(const QString &nameOrPath); //!< for people
//! Where the user's theme files are looked for.
QString themeFolder();

} // namespace sampan
