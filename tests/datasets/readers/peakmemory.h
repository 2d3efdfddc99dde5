// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>

namespace sampan::test {

//! How much more memory the program took at its peak since this was made; Linux counts it.
class PeakMemory {
public:
    //! Sanitizers take memory of their own.
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__)
    static constexpr bool isKnown = true;
#else
    static constexpr bool isKnown = false;
#endif

    PeakMemory()
    {
        QFile reset(QStringLiteral("/proc/self/clear_refs"));
        if (reset.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            reset.write("5"); // the peak begins anew
        m_before = kilobytes("VmRSS:");
    }
    long long megabytes() const { return (kilobytes("VmHWM:") - m_before) / 1024; }

private:
    static long long kilobytes(const char *what)
    {
        QFile status(QStringLiteral("/proc/self/status"));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        const QByteArray text = status.readAll();
        const qsizetype at = text.indexOf(what);
        return at < 0 ? 0 : text.mid(at + qsizetype(qstrlen(what)), 20).trimmed().split(' ').first().toLongLong();
    }
    long long m_before = 0;
};

} // namespace sampan::test
