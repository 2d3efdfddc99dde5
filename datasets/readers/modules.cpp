// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/modules.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>

namespace sampan {

QFunctionPointer moduleFunction(const char *module, const char *function)
{
    // Beside the program where it was built, else where it is installed.
    const QString program = QCoreApplication::applicationDirPath();
    for (const QString &folder : { program, QDir::cleanPath(program + QLatin1String("/" SAMPAN_MODULES_FROM_BIN)) })
        if (const auto found = QLibrary(folder + QLatin1Char('/') + QLatin1String(module)).resolve(function))
            return found;
    return nullptr;
}

} // namespace sampan
