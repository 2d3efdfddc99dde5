// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/startupnotice.h"

#include <QGuiApplication>

#ifdef SAMPAN_XCB
#include <cstdlib>
#include <cstring>
#include <xcb/xcb.h>
#endif

namespace sampan {

quint32 startupTime(const QString &id)
{
    const qsizetype mark = id.lastIndexOf(QLatin1String("_TIME"));
    return mark < 0 ? 0 : id.mid(mark + 5).toUInt();
}

#ifdef SAMPAN_XCB
namespace {

xcb_atom_t atomOf(xcb_connection_t *connection, const char *name)
{
    const auto cookie = xcb_intern_atom(connection, 0, std::uint16_t(std::strlen(name)), name);
    xcb_intern_atom_reply_t *reply = xcb_intern_atom_reply(connection, cookie, nullptr);
    const xcb_atom_t atom = reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
    std::free(reply);
    return atom;
}

void send(xcb_connection_t *connection, xcb_window_t root, xcb_client_message_event_t event, std::uint32_t mask)
{
    event.response_type = XCB_CLIENT_MESSAGE;
    xcb_send_event(connection, 0, root, mask, reinterpret_cast<const char *>(&event));
}

} // namespace

void endStartup(const QString &id, QWindow *window)
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    xcb_connection_t *connection = x11 ? x11->connection() : nullptr;
    if (!connection || id.isEmpty())
        return;
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root;
    const auto handle = xcb_window_t(window->winId());

    // The message goes in pieces of 20 bytes, the last one with a zero.
    QString quoted = id;
    quoted.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\""));
    const QByteArray message = QByteArray("remove: ID=\"") + quoted.toUtf8() + '"';
    const xcb_atom_t begin = atomOf(connection, "_NET_STARTUP_INFO_BEGIN");
    const xcb_atom_t more = atomOf(connection, "_NET_STARTUP_INFO");
    for (qsizetype at = 0; at <= message.size(); at += 20) {
        xcb_client_message_event_t event {};
        event.format = 8;
        event.window = handle;
        event.type = at == 0 ? begin : more;
        const QByteArray piece = message.mid(at, 20);
        std::memcpy(event.data.data8, piece.constData(), std::size_t(piece.size()));
        send(connection, root, event, XCB_EVENT_MASK_PROPERTY_CHANGE);
    }

    xcb_client_message_event_t activate {};
    activate.format = 32;
    activate.window = handle;
    activate.type = atomOf(connection, "_NET_ACTIVE_WINDOW");
    activate.data.data32[0] = 1; // an application asks
    activate.data.data32[1] = startupTime(id);
    send(connection, root, activate, XCB_EVENT_MASK_SUBSTRUCTURE_REDIRECT | XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY);
    xcb_flush(connection);
}
#else
void endStartup(const QString &, QWindow *) { }
#endif

} // namespace sampan
