// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/wholefile.h"

#include "datasets/model/largememory.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <functional>
#include <thread>

namespace sampan {

namespace {

struct WholeFileText {
    Q_DECLARE_TR_FUNCTIONS(sampan::WholeFile)
};

//! Copying takes as long as reading where the file lies in memory, so two threads share it.
QByteArray readInHalves(const QString &path, qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    adviseLargePages(bytes.data(), std::size_t(size));
    const auto read = [&path, &bytes](qint64 begin, qint64 end, qint64 &got) {
        QFile file(path);
        got = file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) && file.seek(begin)
            ? file.read(bytes.data() + begin, end - begin)
            : -1;
    };
    const qint64 middle = size / 2;
    qint64 first = 0, second = 0;
    std::thread other(read, middle, size, std::ref(second));
    read(0, middle, first);
    other.join();
    if (first != middle || second != size - middle)
        bytes.truncate(0); // the caller sees that it is short
    return bytes;
}

} // namespace

Result<QByteArray> readWhole(const QString &path)
{
    QFile file(path);
    const QFileInfo info(path);
    if (!info.exists())
        return failure(path,
            info.isSymLink() ? WholeFileText::tr("This is a link to a file that does not exist.")
                             : WholeFileText::tr("There is no such file."));
    if (info.isDir())
        return failure(path, WholeFileText::tr("This is a folder, not a file."));
    if (!info.isFile())
        return failure(path, WholeFileText::tr("This is no ordinary file."));
    if (!file.open(QIODevice::ReadOnly))
        return failure(path, WholeFileText::tr("The file cannot be opened: %1.").arg(file.errorString()));
    const qint64 size = file.size();
    constexpr qint64 large = 64 << 20;
    // Read, not mapped: a mapped file that another program cuts short ends the program that looks at it.
    const QByteArray bytes = size < large ? file.readAll() : readInHalves(path, size);
    if (file.error() != QFileDevice::NoError)
        return failure(path, WholeFileText::tr("The file cannot be read to its end: %1.").arg(file.errorString()));
    if (bytes.size() < size)
        return failure(
            path, WholeFileText::tr("The file became shorter while it was read; open it again when it is whole."));
    return bytes;
}

Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    // A device or a pipe is written to; a file put in its place would take it from everybody else.
    if (const QFileInfo info(path); info.exists() && !info.isFile() && !info.isDir()) {
        QFile device(path);
        if (!device.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || device.write(bytes) != bytes.size())
            return failure(path, WholeFileText::tr("The file cannot be written: %1.").arg(device.errorString()));
        return {};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failure(path, WholeFileText::tr("The file cannot be written: %1.").arg(file.errorString()));
    // A full disk is told late, so the count is compared.
    if (file.write(bytes) != bytes.size()) {
        const QString reason = file.errorString();
        file.cancelWriting();
        return failure(path,
            WholeFileText::tr("The file could not be written to its end (%1); what was there before is kept.")
                .arg(reason));
    }
    if (!file.commit())
        return failure(path, WholeFileText::tr("The file could not be put in its place: %1.").arg(file.errorString()));
    return {};
}

} // namespace sampan
