// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/export.h"
#include "ui/figure/figurespec.h"

#include <QString>
#include <QStringList>

namespace sampan {

enum class Command { Window, Info, Query, Render, Check, Convert, Help, Version };

inline const QString viewPlace = QStringLiteral("{view}"); //!< in the name of an output: the view's name

//! What the arguments ask for, before any file has been opened.
struct CommandLine {
    Command command = Command::Window;
    QStringList files;
    QStringList outputs;
    bool json = false;
    bool viewNames = false;
    bool exitAfterStartup = false;
    QStringList views; //!< empty: the first, or the one that the options make; all where an output says {view}
    bool makesSpec = false; //!< options describe a figure of their own
    QStringList where; //!< DIM=CODE[,CODE], split once the dataset is known
    FigureSpec spec;
    ExportOptions exportOptions;
    QString usageError; //!< not empty: exit status 2
    QString help;
};

//! The command that the first argument names; decides which kind of application is needed.
Command commandOf(const QStringList &arguments);
CommandLine parseCommandLine(const QStringList &arguments);

} // namespace sampan
