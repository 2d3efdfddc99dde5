// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/support.h"

#include <QProcess>

namespace sampan::test {

//! A session bus of the test's own: the user's real one stays out of it.
class PrivateBus {
public:
    PrivateBus()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
            { QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address") });
        BOOST_REQUIRE_MESSAGE(m_daemon.waitForReadyRead(10000), "dbus-daemon cannot be started");
        m_address = QString::fromLatin1(m_daemon.readLine().trimmed());
        BOOST_REQUIRE(!m_address.isEmpty());
    }
    ~PrivateBus()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished(10000);
    }
    const QString &address() const { return m_address; }

private:
    QProcess m_daemon;
    QString m_address;
};

} // namespace sampan::test
