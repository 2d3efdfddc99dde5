// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/socketlink.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QTimer>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace sampan {

namespace {

constexpr qint64 longestLine = 4 << 20; //!< bytes: some ten thousand paths

QByteArray toLine(const OpenRequest &request)
{
    const QJsonObject object { { QStringLiteral("files"), QJsonArray::fromStringList(request.files) },
        { QStringLiteral("elsewhere"), QJsonArray::fromStringList(request.elsewhere) },
        { QStringLiteral("action"), request.action }, { QStringLiteral("token"), request.token } };
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QStringList texts(const QJsonValue &value)
{
    QStringList all;
    for (const QJsonValue &text : value.toArray())
        all += text.toString();
    return all;
}

} // namespace

SocketLink::SocketLink(const QString &name, QObject *parent)
    : InstanceLink(parent)
    , m_name(name)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SocketLink::accept);
}

QString SocketLink::userName(const QString &application)
{
    const QByteArray home = QDir::homePath().toUtf8();
    return application + QLatin1Char('-')
        + QString::fromLatin1(QCryptographicHash::hash(home, QCryptographicHash::Sha256).toHex().left(16));
}

InstanceLink::Outcome SocketLink::begin(const OpenRequest &request)
{
    if (deliver(request))
        return Outcome::Delivered;
    if (m_server.listen(m_name))
        return Outcome::First;
    // A socket that nobody answers was left behind by a crash; one that is answered came up meanwhile.
    if (deliver(request))
        return Outcome::Delivered;
    QLocalServer::removeServer(m_name);
    return m_server.listen(m_name) ? Outcome::First : Outcome::Alone;
}

bool SocketLink::deliver(const OpenRequest &request)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(waitMs))
        return false;
#ifdef Q_OS_WIN
    // Only the program that the user has just started may let another come to the front.
    AllowSetForegroundWindow(ASFW_ANY);
#endif
    socket.write(toLine(request));
    if (!socket.waitForBytesWritten(waitMs))
        return false;
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(waitMs))
            return false;
    }
    return socket.readLine() == "ok\n";
}

void SocketLink::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        socket->setReadBufferSize(longestLine);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(2 * waitMs, socket, [socket] { socket->abort(); });
        const auto read = [this, socket] {
            if (!socket->canReadLine())
                return;
            const QJsonObject object = QJsonDocument::fromJson(socket->readLine()).object();
            if (object.isEmpty()) {
                socket->abort();
                return;
            }
            const OpenRequest request { texts(object[QLatin1String("files")]),
                texts(object[QLatin1String("elsewhere")]), object[QLatin1String("action")].toString(),
                object[QLatin1String("token")].toString() };
            socket->write("ok\n");
            socket->flush();
            socket->disconnectFromServer();
            Q_EMIT requested(request);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read(); // it may all be here already
    }
}

} // namespace sampan
