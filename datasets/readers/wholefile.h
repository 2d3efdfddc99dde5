// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/model/problem.h"
#include "datasets/readers/mapping.h"

#include <QByteArray>

namespace sampan {

//! The bytes of an ordinary file; an error says what stands in the way.
Result<QByteArray> readWhole(const QString &path);

//! The bytes of an ordinary file to be read once, which live no longer than this: those of a long file are not copied.
class OpenedFile {
public:
    Result<void> open(const QString &path); //!< once
    const QByteArray &bytes() const { return m_bytes; }
    //! To be asked when all was read: an error if the file became shorter meanwhile.
    Result<void> checkWhole() const;

private:
    QString m_path;
    Mapping m_mapping;
    QByteArray m_bytes;
};

//! Writes all of it or leaves what was there before.
Result<void> writeWhole(const QString &path, const QByteArray &bytes);

} // namespace sampan
