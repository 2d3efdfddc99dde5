// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>

namespace sampan {

//! Threads for all that asks a disk. One that does not answer, such as a share whose server is gone, holds its thread
//! for as long as it likes; nobody waits for these threads, not even the end of the program.
QThreadPool *patientPool();

//! Whether there is such a folder and its disk says so soon enough for someone who waits for a dialog.
bool isFolderAtHand(const QString &path);

} // namespace sampan
