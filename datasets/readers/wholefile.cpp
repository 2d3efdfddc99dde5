// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/wholefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace sampan {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(sampan::WholeFile)
};

} // namespace

Result<QByteArray> readWhole(const QString &path)
{
    QFile file(path);
    const QFileInfo info(path);
    if (!info.exists())
        return failure(path,
            info.isSymLink() ? Text::tr("This is a link to a file that does not exist.")
                             : Text::tr("There is no such file."));
    if (info.isDir())
        return failure(path, Text::tr("This is a folder, not a file."));
    if (!info.isFile())
        return failure(path, Text::tr("This is no ordinary file."));
    if (!file.open(QIODevice::ReadOnly))
        return failure(path, Text::tr("The file cannot be opened: %1.").arg(file.errorString()));
    const qint64 size = file.size();
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError || bytes.size() < size)
        return failure(path, Text::tr("The file cannot be read to its end: %1.").arg(file.errorString()));
    return bytes;
}

Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failure(path, Text::tr("The file cannot be written: %1.").arg(file.errorString()));
    // A full disk is told late, so the count is compared.
    if (file.write(bytes) != bytes.size()) {
        const QString reason = file.errorString();
        file.cancelWriting();
        return failure(path,
            Text::tr("The file could not be written to its end (%1); what was there before is kept.").arg(reason));
    }
    if (!file.commit())
        return failure(path, Text::tr("The file could not be put in its place: %1.").arg(file.errorString()));
    return {};
}

} // namespace sampan
