// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace sampan {

//! Whether every letter of the arguments and of the file that they name is in the figures' first typeface: a text file
//! in Latin, Greek or Cyrillic letters, and a program that speaks English.
bool needsLatinOnly(const QStringList &arguments);

//! Then lets the font library see that typeface alone; to be called before the application object is made. The figure
//! is the same to the byte. Does nothing where the typeface lies elsewhere or a user has fonts of their own.
void useLatinFonts(const QString &programFolder);

} // namespace sampan
