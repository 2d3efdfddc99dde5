// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/support.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <functional>

using namespace sampan::test;

namespace recovery_tests {

struct Fixture {
    void start(QProcess &process, const QStringList &files) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("SAMPAN_CONFIG_DIR"), settings.path());
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(SAMPAN_BINARY), files);
        BOOST_REQUIRE(process.waitForStarted(30000));
    }
    //! The sessions of programs that run, or ran and were killed.
    QStringList running() const
    {
        QStringList paths;
        const QDir sessions(settings.filePath(QStringLiteral("running")));
        for (const QString &name : sessions.entryList({ QStringLiteral("*.sampansession") }, QDir::Files))
            paths += sessions.filePath(name);
        return paths;
    }
    static bool waitFor(const std::function<bool()> &condition)
    {
        QElapsedTimer timer;
        timer.start();
        while (!condition() && timer.elapsed() < 60000)
            QThread::msleep(50);
        return condition();
    }
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir folder, settings;
};

} // namespace recovery_tests

BOOST_FIXTURE_TEST_SUITE(recovery_tests, Fixture)

BOOST_AUTO_TEST_CASE(what_was_open_when_the_program_was_killed_is_open_after_the_next_start)
{
    const QString data
        = writeFile(folder.filePath(QStringLiteral("trade of laos.csv")), "year,value\n1991,1\n1992,2\n");
    QProcess first;
    start(first, { data });
    BOOST_REQUIRE(waitFor([&] { return running().size() == 1; }));
    first.kill(); // SIGKILL: no farewell
    BOOST_REQUIRE(first.waitForFinished(30000));
    BOOST_REQUIRE(running().size() == 1);
    const QString left = running().first();
    BOOST_TEST(contents(left).contains("trade of laos.csv"));

    QProcess second;
    start(second, {});
    BOOST_REQUIRE(waitFor([&] { return running().size() == 1 && running().first() != left; }));
    BOOST_TEST(contents(running().first()).contains("trade of laos.csv"));
    second.kill();
    BOOST_REQUIRE(second.waitForFinished(30000));
}

BOOST_AUTO_TEST_SUITE_END()
