// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/buslink.h"

#include <QDBusAbstractAdaptor>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QVariantMap>

namespace sampan {

namespace {

const QString interfaceName = QStringLiteral("org.freedesktop.Application");

QString tokenIn(const QVariantMap &platformData)
{
    const QString token = platformData.value(QStringLiteral("activation-token")).toString();
    return token.isEmpty() ? platformData.value(QStringLiteral("desktop-startup-id")).toString() : token;
}

} // namespace

//! The methods that the specification names.
class FreedesktopApplication : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")
public:
    explicit FreedesktopApplication(BusLink *link)
        : QDBusAbstractAdaptor(link)
        , m_link(link)
    {
    }

public Q_SLOTS:
    void Activate(const QVariantMap &platformData)
    {
        OpenRequest request;
        request.token = tokenIn(platformData);
        Q_EMIT m_link->requested(request);
    }

    void Open(const QStringList &uris, const QVariantMap &platformData)
    {
        OpenRequest request;
        request.token = tokenIn(platformData);
        for (const QString &uri : uris)
            request.add(QUrl(uri));
        Q_EMIT m_link->requested(request);
    }

    void ActivateAction(const QString &action, const QVariantList &, const QVariantMap &platformData)
    {
        OpenRequest request;
        request.action = action;
        request.token = tokenIn(platformData);
        Q_EMIT m_link->requested(request);
    }

private:
    BusLink *m_link;
};

BusLink::BusLink(const QString &name, const QDBusConnection &bus, QObject *parent)
    : InstanceLink(parent)
    , m_name(name)
    , m_bus(bus)
{
    new FreedesktopApplication(this);
}

BusLink::~BusLink()
{
    if (!m_first)
        return;
    m_bus.unregisterObject(objectPath());
    m_bus.unregisterService(m_name);
}

QString BusLink::objectPath() const
{
    QString path = m_name;
    return QLatin1Char('/')
        + path.replace(QLatin1Char('.'), QLatin1Char('/')).replace(QLatin1Char('-'), QLatin1Char('_'));
}

InstanceLink::Outcome BusLink::begin(const OpenRequest &request)
{
    if (!m_bus.isConnected())
        return Outcome::Alone;
    // The object stands before the name is there to be found, so that no call comes to nothing.
    if (!m_bus.registerObject(objectPath(), this, QDBusConnection::ExportAdaptors))
        return Outcome::Alone;
    // Two tries: the one that has the name may be just ending.
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto reply = m_bus.interface()->registerService(m_name);
        if (!reply.isValid())
            break;
        m_first = reply.value() == QDBusConnectionInterface::ServiceRegistered;
        if (m_first)
            return Outcome::First;
        const QDBusMessage answer = deliver(request);
        if (answer.type() == QDBusMessage::ReplyMessage) {
            m_bus.unregisterObject(objectPath());
            return Outcome::Delivered;
        }
        if (QDBusError(answer).type() != QDBusError::ServiceUnknown)
            break; // it is there and does not answer
    }
    m_bus.unregisterObject(objectPath());
    return Outcome::Alone;
}

QDBusMessage BusLink::deliver(const OpenRequest &request)
{
    const QVariantMap platformData { { QStringLiteral("desktop-startup-id"), request.token },
        { QStringLiteral("activation-token"), request.token } };
    const QString method = !request.action.isEmpty()               ? QStringLiteral("ActivateAction")
        : !request.files.isEmpty() || !request.elsewhere.isEmpty() ? QStringLiteral("Open")
                                                                   : QStringLiteral("Activate");
    QDBusMessage call = QDBusMessage::createMethodCall(m_name, objectPath(), interfaceName, method);
    if (!request.action.isEmpty())
        call << request.action << QVariantList();
    else if (method == QLatin1String("Open")) {
        QStringList uris = request.elsewhere;
        for (const QUrl &url : request.urls())
            uris += QString::fromLatin1(url.toEncoded());
        call << uris;
    }
    call << platformData;
    call.setAutoStartService(false);
    return m_bus.call(call, QDBus::Block, waitMs);
}

} // namespace sampan

#include "buslink.moc"
