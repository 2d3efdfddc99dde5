// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/privatebus.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QImage>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace sampan::test;

namespace instance_tests {

//! A user with a session of their own, in which the program is started several times.
struct Session {
    QTemporaryDir folder;
    PrivateBus bus;
    std::vector<std::unique_ptr<QProcess>> windows;

    ~Session()
    {
        for (const auto &window : windows) {
            window->kill();
            window->waitForFinished(10000);
        }
    }
    QString path(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }
    QString file(const char *name) const { return writeFile(path(name), "year,value\n1991,1\n1992,2\n"); }
    QProcessEnvironment environment(const QString &address) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), address);
        environment.insert(QStringLiteral("SAMPAN_CONFIG_DIR"), path("settings"));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), path("share"));
        environment.insert(QStringLiteral("HOME"), path("home"));
        environment.insert(QStringLiteral("SILENT_DISK"), path("silent/"));
        environment.insert(QStringLiteral("SILENT_DISK_END"), path("end"));
        environment.remove(QStringLiteral("DISPLAY"));
        return environment;
    }
    //! A start that keeps its window.
    QProcess &open(const QStringList &arguments, bool silentDisk = false)
    {
        windows.push_back(std::make_unique<QProcess>());
        QProcess &process = *windows.back();
        QProcessEnvironment wanted = environment(bus.address());
        if (silentDisk) {
            wanted.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(SAMPAN_SILENT_DISK));
            wanted.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("verify_asan_link_order=0"));
        }
        process.setProcessEnvironment(wanted);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(SAMPAN_BINARY), arguments);
        BOOST_REQUIRE(process.waitForStarted(10000));
        return process;
    }
    //! A start that is to end by itself: its exit status, −1 if it stays.
    int handOver(const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(environment(bus.address()));
        process.setWorkingDirectory(folder.path());
        process.start(QStringLiteral(SAMPAN_BINARY), arguments);
        const bool ended = process.waitForFinished(30000);
        if (!ended) {
            process.kill();
            process.waitForFinished(10000);
        }
        return ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
    QStringList recent() const
    {
        return QSettings(path("settings/sampan.ini"), QSettings::IniFormat)
            .value(QStringLiteral("files/recent"))
            .toStringList();
    }
    //! Until there is a first one; a start before that would become it.
    bool waitForFirst() const
    {
        const QString connection = QStringLiteral("watch");
        const bool there = QTest::qWaitFor(
            [names = QDBusConnection::connectToBus(bus.address(), connection).interface()] {
                return names->isServiceRegistered(QStringLiteral("org.sampan.Sampan")).value();
            },
            30000);
        QDBusConnection::disconnectFromBus(connection);
        return there;
    }
    bool hasOpened(const QString &wanted) const
    {
        return QTest::qWaitFor([&] { return recent().contains(wanted); }, 30000);
    }
};

} // namespace instance_tests

BOOST_FIXTURE_TEST_SUITE(instance_tests, Session)

BOOST_AUTO_TEST_CASE(a_second_start_opens_its_files_in_the_first_ones_window)
{
    const QString one = file("one.csv"), odd = file("中 国\n#2.csv"), other = file("c d.csv");
    const QProcess &first = open({ one });
    BOOST_TEST(hasOpened(one));
    BOOST_TEST(
        handOver({ QStringLiteral("中 国\n#2.csv"), QString::fromLatin1(QUrl::fromLocalFile(other).toEncoded()) })
        == 0);
    BOOST_TEST(hasOpened(odd));
    BOOST_TEST(hasOpened(other));
    BOOST_TEST(handOver({}) == 0); // only comes to the front
    BOOST_TEST(first.state() == QProcess::Running);
    // The desktop's own list has them too, a little later.
    BOOST_TEST(QTest::qWaitFor(
        [&] {
            QFile list(path("share/recently-used.xbel"));
            return list.open(QIODevice::ReadOnly) && list.readAll().contains(QUrl::fromLocalFile(one).toEncoded());
        },
        30000));
}

BOOST_AUTO_TEST_CASE(a_new_instance_is_wished_for_and_given)
{
    const QString one = file("one.csv"), two = file("two.csv");
    open({ one });
    BOOST_TEST(hasOpened(one));
    const QProcess &second = open({ QStringLiteral("--new-instance"), two });
    BOOST_TEST(hasOpened(two));
    BOOST_TEST(second.state() == QProcess::Running);
}

BOOST_AUTO_TEST_CASE(when_the_first_is_killed_the_next_takes_its_place)
{
    const QString one = file("one.csv"), two = file("two.csv"), three = file("three.csv");
    QProcess &first = open({ one });
    BOOST_TEST(hasOpened(one));
    first.kill();
    BOOST_REQUIRE(first.waitForFinished(10000));
    const QProcess &second = open({ two });
    BOOST_TEST(hasOpened(two));
    BOOST_TEST(handOver({ three }) == 0);
    BOOST_TEST(hasOpened(three));
    BOOST_TEST(second.state() == QProcess::Running);
}

BOOST_AUTO_TEST_CASE(a_disk_that_does_not_answer_leaves_the_window_alive)
{
    const QString silent = file("silent/slow.csv"), other = file("other.csv");
    open({ silent }, true);
    // The second start is answered, and its file is read while the first one still waits.
    BOOST_REQUIRE(waitForFirst());
    BOOST_TEST(handOver({ other }) == 0);
    BOOST_TEST(hasOpened(other));
    BOOST_TEST(!recent().contains(silent));
    // The menus and the welcome page do not ask that disk either; so it is opened from the list of recent files.
    file("end");
    BOOST_TEST(hasOpened(silent));
}

BOOST_AUTO_TEST_CASE(recent_files_on_a_disk_that_does_not_answer_do_not_keep_the_window_from_starting)
{
    const QString silent = file("silent/slow.csv"), descriptor = path("silent/package/datapackage.json");
    QDir().mkpath(path("settings"));
    {
        QSettings settings(path("settings/sampan.ini"), QSettings::IniFormat);
        settings.setValue(QStringLiteral("files/recent"), QStringList { silent, descriptor });
        settings.setValue(QStringLiteral("files/folder"), path("silent"));
    }
    const QString other = file("other.csv");
    open({ other }, true);
    BOOST_TEST(hasOpened(other));
}

BOOST_AUTO_TEST_CASE(a_pipe_and_a_link_to_nowhere_are_told_and_do_not_hang)
{
    BOOST_REQUIRE(QProcess::execute(QStringLiteral("mkfifo"), { path("pipe.csv") }) == 0);
    BOOST_REQUIRE(QFile::link(path("nowhere.csv"), path("link.csv")));
    const QString one = file("one.csv");
    BOOST_REQUIRE(QFile::link(one, path("good.csv")));
    open({ path("pipe.csv"), path("link.csv"), path("good.csv") });
    BOOST_TEST(hasOpened(path("good.csv")));
    BOOST_TEST(recent().size() == 1);
}

BOOST_AUTO_TEST_CASE(the_thumbnail_is_the_figure_in_small)
{
    QProcess process;
    process.start(QStringLiteral(SAMPAN_BINARY),
        { QStringLiteral("thumbnail"), QStringLiteral("--pixels"), QStringLiteral("128"), QStringLiteral("-o"),
            path("thumbnail.png"), sourcePath("datasets/library/china-asean-trade/datapackage.json") });
    BOOST_REQUIRE(process.waitForFinished(60000));
    BOOST_TEST(process.exitCode() == 0);
    const QImage image(path("thumbnail.png"));
    BOOST_TEST(image.width() == 128);
    BOOST_TEST(image.height() == 80);
    // More than an empty page: lines in several colours stand on it.
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            colours += image.pixel(x, y);
    BOOST_TEST(colours.size() > 20);
}

BOOST_AUTO_TEST_SUITE_END()
