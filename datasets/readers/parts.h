// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/model/problem.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>
#include <functional>
#include <string_view>

namespace sampan {

//! Takes the next piece of a part, `last` with or after the last one; false stops.
using PieceSink = std::function<bool(std::string_view piece, bool last)>;

//! Named parts of which a file is made: entries of an archive, or bytes in memory.
class Parts {
public:
    Parts() = default;
    Parts(const Parts &) = delete;
    Parts &operator=(const Parts &) = delete;
    virtual ~Parts() = default;
    virtual QStringList names() const = 0;
    virtual bool contains(const QString &name) const = 0;
    virtual qint64 size(const QString &name) const = 0; //!< bytes, unpacked
    virtual Result<QByteArray> read(const QString &name) const = 0;
    //! Hands over a part piece by piece, so that a large one never lies in memory as a whole.
    virtual Result<void> stream(const QString &name, const PieceSink &take) const = 0;
};

class PartsInMemory : public Parts {
public:
    explicit PartsInMemory(QMap<QString, QByteArray> parts)
        : m_parts(std::move(parts))
    {
    }
    QStringList names() const override { return m_parts.keys(); }
    bool contains(const QString &name) const override { return m_parts.contains(name); }
    qint64 size(const QString &name) const override { return m_parts.value(name).size(); }
    Result<QByteArray> read(const QString &name) const override { return m_parts.value(name); }
    Result<void> stream(const QString &name, const PieceSink &take) const override
    {
        const QByteArray bytes = m_parts.value(name);
        take({ bytes.constData(), std::size_t(bytes.size()) }, true);
        return {};
    }

private:
    QMap<QString, QByteArray> m_parts;
};

} // namespace sampan
