// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/motion.h"

#include <QSettings>
#include <QStandardPaths>

namespace sampan {

bool motionIsUnwanted()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QLatin1Char('/');
    for (const char *file : { "gtk-4.0/settings.ini", "gtk-3.0/settings.ini" }) {
        const QSettings gtk(folder + QLatin1String(file), QSettings::IniFormat);
        if (!gtk.value(QStringLiteral("Settings/gtk-enable-animations"), true).toBool())
            return true;
    }
    const QSettings kde(folder + QStringLiteral("kdeglobals"), QSettings::IniFormat);
    return kde.value(QStringLiteral("KDE/AnimationDurationFactor"), 1.0).toDouble() <= 0;
}

} // namespace sampan
