// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class QString;

namespace sampan {

//! A file in memory without a copy of it. Bytes that another program cuts off while they are looked at are read as
//! zeros, and that is told; a mapped file would otherwise end the program.
class Mapping {
public:
    Mapping() = default;
    Mapping(const Mapping &) = delete;
    Mapping &operator=(const Mapping &) = delete;
    ~Mapping();

    //! False: such a file must be copied. There is always a zero behind the last byte.
    bool map(const QString &path, qint64 size);
    const char *data() const { return m_data; }
    bool lostBytes() const; //!< that is, the file became shorter and the bytes were asked for

private:
    const char *m_data = nullptr;
    qint64 m_size = 0;
    int m_guard = -1;
};

} // namespace sampan
