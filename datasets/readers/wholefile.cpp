// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/wholefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace sampan {

namespace {

struct WholeFileText {
    Q_DECLARE_TR_FUNCTIONS(sampan::WholeFile)
};

Result<void> checkOrdinary(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(path,
            info.isSymLink() ? WholeFileText::tr("This is a link to a file that does not exist.")
                             : WholeFileText::tr("There is no such file."));
    if (info.isDir())
        return failure(path, WholeFileText::tr("This is a folder, not a file."));
    if (!info.isFile())
        return failure(path, WholeFileText::tr("This is no ordinary file."));
    return {};
}

tl::unexpected<Problem> becameShorter(const QString &path)
{
    return failure(
        path, WholeFileText::tr("The file became shorter while it was read; open it again when it is whole."));
}

} // namespace

Result<QByteArray> readWhole(const QString &path)
{
    if (auto ordinary = checkOrdinary(path); !ordinary)
        return tl::make_unexpected(ordinary.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(path, WholeFileText::tr("The file cannot be opened: %1.").arg(file.errorString()));
    const qint64 size = file.size();
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(path, WholeFileText::tr("The file cannot be read to its end: %1.").arg(file.errorString()));
    if (bytes.size() < size)
        return becameShorter(path);
    return bytes;
}

Result<void> OpenedFile::open(const QString &path)
{
    m_path = path;
    constexpr qint64 large = 16 << 20;
    const QFileInfo info(path);
    if (info.isFile() && info.size() >= large && m_mapping.map(path, info.size())) {
        m_bytes = QByteArray::fromRawData(m_mapping.data(), info.size());
        return {};
    }
    auto read = readWhole(path);
    if (!read)
        return tl::make_unexpected(read.error());
    m_bytes = std::move(*read);
    return {};
}

Result<void> OpenedFile::checkWhole() const
{
    if (m_mapping.lostBytes())
        return becameShorter(m_path);
    return {};
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
