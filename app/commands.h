// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

namespace sampan {

//! Runs a command that needs no window; results on standard output, messages on standard error.
//! Returns the exit status: 0 done, 1 the input cannot be used.
int runCommand(const CommandLine &line);

} // namespace sampan
