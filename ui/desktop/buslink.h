// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/instancelink.h"

#include <QDBusConnection>
#include <QDBusMessage>

namespace sampan {

//! By the session's D-Bus, as the Desktop Entry Specification has it for applications (interface
//! org.freedesktop.Application): the desktop itself can ask in the same way.
class BusLink : public InstanceLink {
    Q_OBJECT
public:
    //! `name`: the application's id, "org.sampan.Sampan".
    BusLink(const QString &name, const QDBusConnection &bus, QObject *parent = nullptr);
    ~BusLink() override;

    Outcome begin(const OpenRequest &request) override;

private:
    QDBusMessage deliver(const OpenRequest &request);
    QString objectPath() const; //!< "/org/sampan/Sampan"

    QString m_name;
    QDBusConnection m_bus;
    bool m_first = false;
};

} // namespace sampan
