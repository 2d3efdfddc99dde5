// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace sampan {

//! The fonts given, followed by those that hold the scripts of Asia, so that no theme has to think of them.
QStringList withFontsOfAllScripts(const QStringList &families);

//! What a text needs and this machine lacks, a sentence each: for a script without any font the package that has one,
//! and the first of `families` itself if it is not installed. Empty if all is there. Needs a QGuiApplication.
QStringList missingFonts(const QString &text, const QStringList &families);

} // namespace sampan
