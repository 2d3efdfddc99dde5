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
        environment.insert(QStringLiteral("SOURCE_DATE_EPOCH"), QStringLiteral("1")); // equal input, equal bytes
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

// The window saves and exports by the same writer.
BOOST_AUTO_TEST_CASE(a_save_or_an_export_that_is_killed_leaves_the_old_file_or_the_new_one)
{
    const QString data = sourcePath("datasets/library/china-asean-trade/datapackage.json");
    for (const char *name : { "saved.sampan", "figure.png", "figure.pdf" }) {
        const QString target = folder.filePath(QString::fromLatin1(name));
        const QString command
            = target.endsWith(QLatin1String(".sampan")) ? QStringLiteral("convert") : QStringLiteral("render");
        const QStringList arguments { command, data, QStringLiteral("-o"), target };
        QElapsedTimer timer;
        timer.start();
        QProcess whole;
        start(whole, arguments);
        BOOST_REQUIRE(whole.waitForFinished(60000));
        BOOST_REQUIRE(whole.exitCode() == 0);
        const qint64 takes = timer.elapsed();
        const QByteArray after = contents(target);
        BOOST_REQUIRE(after.size() > 5000);
        const QByteArray before = QByteArrayLiteral("what was saved before");
        int kept = 0;
        constexpr int moments = 10;
        for (int i = 0; i <= moments; ++i) {
            writeFile(target, before);
            QProcess killed;
            start(killed, arguments);
            QThread::msleep(static_cast<unsigned long>(takes * i / moments));
            killed.kill();
            BOOST_REQUIRE(killed.waitForFinished(30000));
            const QByteArray left = contents(target);
            kept += left == before;
            BOOST_TEST((left == before || left == after), name << " is damaged by a kill at moment " << i);
        }
        BOOST_TEST(kept > 0);
    }
}

BOOST_AUTO_TEST_SUITE_END()
