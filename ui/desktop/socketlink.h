// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/instancelink.h"

#include <QLocalServer>

namespace sampan {

//! By a local socket (a named pipe on Windows), where there is no D-Bus. One line of JSON goes over and is answered
//! with "ok"; only the same user can connect.
class SocketLink : public InstanceLink {
    Q_OBJECT
public:
    explicit SocketLink(const QString &name, QObject *parent = nullptr);

    Outcome begin(const OpenRequest &request) override;
    //! The name for this user: two users of one machine do not meet.
    static QString userName(const QString &application);

private:
    bool deliver(const OpenRequest &request);
    void accept();

    QString m_name;
    QLocalServer m_server;
};

} // namespace sampan
