// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/privatebus.h"

#include "ui/desktop/buslink.h"
#include "ui/desktop/fileevents.h"
#include "ui/desktop/socketlink.h"
#include "ui/desktop/startupnotice.h"

#include <QApplication>
#include <QDBusConnection>
#include <QFileOpenEvent>
#include <QLocalSocket>
#include <QTest>
#include <QUuid>

#include <functional>
#include <thread>

using namespace sampan;

namespace instance_tests {

const QString name = QStringLiteral("org.sampan.Test");
using Outcome = InstanceLink::Outcome;

OpenRequest requestFor(const QStringList &arguments)
{
    OpenRequest request;
    for (const QString &argument : arguments)
        request.add(argument, QStringLiteral("/data"));
    return request;
}

//! What the other start of the program comes to, while this one's event loop runs.
Outcome inOtherProcess(const std::function<Outcome()> &begin)
{
    std::atomic<int> outcome = -1;
    std::thread other([&] { outcome = int(begin()); });
    const bool ended = QTest::qWaitFor([&] { return outcome >= 0; }, 20000);
    other.join();
    BOOST_TEST(ended);
    return Outcome(outcome.load());
}

Outcome askByBus(const QString &address, const OpenRequest &request)
{
    return inOtherProcess([&] {
        const QString connection = QUuid::createUuid().toString();
        Outcome outcome = Outcome::Alone;
        {
            BusLink link(name, QDBusConnection::connectToBus(address, connection));
            outcome = link.begin(request);
        }
        QDBusConnection::disconnectFromBus(connection);
        return outcome;
    });
}

struct Heard {
    explicit Heard(InstanceLink &link)
    {
        QObject::connect(&link, &InstanceLink::requested, &link, [this](const OpenRequest &r) { requests += r; });
    }
    QList<OpenRequest> requests;
};

const QStringList oddNames { QStringLiteral("/data/a b.csv"), QStringLiteral("/data/中国 东盟.sampan"),
    QStringLiteral("/data/two\nlines.csv"), QStringLiteral("/data/100%25 #1?.csv") };

} // namespace instance_tests

BOOST_AUTO_TEST_SUITE(instance_tests)

BOOST_AUTO_TEST_CASE(arguments_are_paths_or_addresses)
{
    const OpenRequest request = requestFor({ QStringLiteral("a.csv"), QStringLiteral("../other/b.csv"),
        QStringLiteral("file:///data/%E4%B8%AD%20x.csv"), QStringLiteral("file://localhost/data/c.csv"),
        QStringLiteral("https://example.org/d.csv"), QStringLiteral("1:2.csv") });
    BOOST_TEST((request.files
        == QStringList { QStringLiteral("/data/a.csv"), QStringLiteral("/other/b.csv"),
            QStringLiteral("/data/中 x.csv"), QStringLiteral("/data/c.csv"), QStringLiteral("/data/1:2.csv") }));
    BOOST_TEST((request.elsewhere == QStringList { QStringLiteral("https://example.org/d.csv") }));
}

BOOST_AUTO_TEST_CASE(the_time_of_the_click_is_read_from_the_startup_id)
{
    BOOST_TEST(startupTime(QStringLiteral("pcmanfm-1234-host-sampan-0_TIME56789")) == 56789U);
    BOOST_TEST(startupTime(QStringLiteral("without")) == 0U);
    BOOST_TEST(startupTime({}) == 0U);
}

BOOST_AUTO_TEST_CASE(a_second_start_hands_its_files_over_the_bus)
{
    const test::PrivateBus bus;
    {
        BusLink first(name, QDBusConnection::connectToBus(bus.address(), QStringLiteral("first")));
        Heard heard(first);
        BOOST_TEST((first.begin({}) == Outcome::First));
        OpenRequest request = requestFor(oddNames);
        request.add(QStringLiteral("smb://host/share/x.csv"), {});
        request.token = QStringLiteral("token_TIME7");
        BOOST_TEST((askByBus(bus.address(), request) == Outcome::Delivered));
        BOOST_REQUIRE(heard.requests.size() == 1);
        BOOST_TEST((heard.requests[0].files == oddNames));
        BOOST_TEST((heard.requests[0].elsewhere == request.elsewhere));
        BOOST_TEST(heard.requests[0].token == request.token);
        // Without a file it only comes to the front; an action comes by its name.
        BOOST_TEST((askByBus(bus.address(), {}) == Outcome::Delivered));
        OpenRequest action;
        action.action = QStringLiteral("open");
        BOOST_TEST((askByBus(bus.address(), action) == Outcome::Delivered));
        BOOST_REQUIRE(heard.requests.size() == 3);
        BOOST_TEST((heard.requests[1] == OpenRequest {}));
        BOOST_TEST((heard.requests[2] == action));
    }
    // Once the first has ended, the next one is the first.
    BOOST_TEST((askByBus(bus.address(), {}) == Outcome::First));
    QDBusConnection::disconnectFromBus(QStringLiteral("first"));
}

BOOST_AUTO_TEST_CASE(a_first_one_that_hangs_does_not_keep_the_second_from_its_window)
{
    const test::PrivateBus bus;
    {
        BusLink first(name, QDBusConnection::connectToBus(bus.address(), QStringLiteral("hung")));
        BOOST_TEST((first.begin({}) == Outcome::First));
        // No event loop runs here, so nobody answers.
        BusLink second(name, QDBusConnection::connectToBus(bus.address(), QStringLiteral("second")));
        BOOST_TEST((second.begin(requestFor({ QStringLiteral("a.csv") })) == Outcome::Alone));
    }
    QDBusConnection::disconnectFromBus(QStringLiteral("hung"));
    QDBusConnection::disconnectFromBus(QStringLiteral("second"));
}

BOOST_AUTO_TEST_CASE(without_a_bus_each_start_is_alone)
{
    BusLink link(name, QDBusConnection::connectToBus(QStringLiteral("unix:path=/nowhere/bus"), QStringLiteral("none")));
    BOOST_TEST((link.begin({}) == Outcome::Alone));
    QDBusConnection::disconnectFromBus(QStringLiteral("none"));
}

BOOST_AUTO_TEST_CASE(a_second_start_hands_its_files_through_the_socket)
{
    const QString socket = SocketLink::userName(QUuid::createUuid().toString(QUuid::Id128).left(8));
    OpenRequest request = requestFor(oddNames);
    request.token = QStringLiteral("token");
    {
        SocketLink first(socket);
        Heard heard(first);
        BOOST_TEST((first.begin({}) == Outcome::First));
        BOOST_TEST((inOtherProcess([&] { return SocketLink(socket).begin(request); }) == Outcome::Delivered));
        BOOST_REQUIRE(heard.requests.size() == 1);
        BOOST_TEST((heard.requests[0] == request));
        // A stranger's bytes are no request.
        QLocalSocket stranger;
        stranger.connectToServer(socket);
        stranger.write("hello\n");
        BOOST_TEST(QTest::qWaitFor([&] { return stranger.state() == QLocalSocket::UnconnectedState; }, 10000));
        BOOST_TEST(heard.requests.size() == 1);
    }
    BOOST_TEST((SocketLink(socket).begin(request) == Outcome::First));
}

BOOST_AUTO_TEST_CASE(a_socket_left_by_a_crash_is_no_hindrance)
{
    const QString socket = SocketLink::userName(QUuid::createUuid().toString(QUuid::Id128).left(8));
    const QString path = QDir::tempPath() + QLatin1Char('/') + socket;
    // What a process that was killed leaves: a file, and nobody behind it.
    test::writeFile(path, {});
    BOOST_TEST((SocketLink(socket).begin({}) == Outcome::First));
    QFile::remove(path);
}

BOOST_AUTO_TEST_CASE(files_that_come_as_events_wait_for_the_window)
{
    FileEvents events(qApp);
    QList<OpenRequest> heard;
    QObject::connect(&events, &FileEvents::requested, &events, [&](const OpenRequest &r) { heard += r; });
    for (const QString &file : oddNames) {
        QFileOpenEvent event(file);
        QApplication::sendEvent(qApp, &event);
    }
    BOOST_TEST(heard.isEmpty());
    events.start();
    BOOST_REQUIRE(heard.size() == 1);
    BOOST_TEST((heard[0].files == oddNames));
    QFileOpenEvent later(QUrl(QStringLiteral("file:///data/later.csv")));
    QApplication::sendEvent(qApp, &later);
    BOOST_REQUIRE(heard.size() == 2);
    BOOST_TEST((heard[1].files == QStringList { QStringLiteral("/data/later.csv") }));
}

BOOST_AUTO_TEST_SUITE_END()
