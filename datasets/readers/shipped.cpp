// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/shipped.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace sampan {

QStringList shippedDatasets()
{
    const QStringList folders { QCoreApplication::applicationDirPath() + QStringLiteral("/../share/sampan/datasets"),
        QStringLiteral(SAMPAN_LIBRARY_DIR) };
    for (const QString &folder : folders) {
        QStringList found;
        const QDir directory(folder);
        for (const QFileInfo &entry :
            directory.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            const QString descriptor = entry.absoluteFilePath() + QStringLiteral("/datapackage.json");
            if (entry.isDir() && QFileInfo::exists(descriptor))
                found += QDir::cleanPath(descriptor);
            else if (entry.isFile() && entry.suffix() == QLatin1String("sampan"))
                found += QDir::cleanPath(entry.absoluteFilePath());
        }
        if (!found.isEmpty())
            return found;
    }
    return {};
}

} // namespace sampan
