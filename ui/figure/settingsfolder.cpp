// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/settingsfolder.h"

#include <QStandardPaths>

namespace sampan {

QString settingsFolder()
{
    const QString folder = qEnvironmentVariable("SAMPAN_CONFIG_DIR");
    return folder.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/sampan")
        : folder;
}

} // namespace sampan
