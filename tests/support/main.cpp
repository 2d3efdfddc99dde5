// SPDX-License-Identifier: GPL-3.0-or-later
#define BOOST_TEST_MODULE sampan
#include "tests/support/support.h"

#ifdef SAMPAN_TEST_GUI
#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif
#include <QHashSeed>
#include <QStandardPaths>

#include <cstdlib>

QString sampan::test::sourcePath(const char *path)
{
    return QStringLiteral(SAMPAN_SOURCE_DIR "/") + QString::fromUtf8(path);
}

namespace {

//! Owns the application, and makes a warning of Qt that no test expects a failure.
struct Session {
    Session()
    {
        QHashSeed::setDeterministicGlobalSeed();
        QStandardPaths::setTestModeEnabled(true);
        static int count = 1;
        static char name[] = "sampan-test";
        static char *arguments[] = { name, nullptr };
        application = new Application(count, arguments);
        previous = qInstallMessageHandler(&handle);
    }
    ~Session()
    {
        qInstallMessageHandler(previous);
        delete application;
    }
    static void handle(QtMsgType type, const QMessageLogContext &, const QString &message)
    {
        if (type == QtWarningMsg || type == QtCriticalMsg) {
            // The offscreen platform says this of every window; nothing of ours is at fault.
            if (message.contains(QLatin1String("This plugin does not support")))
                return;
            // Said of each font that is asked for a script before one that has it.
            if (message.contains(QLatin1String("OpenType support missing for")))
                return;
            BOOST_ERROR("Qt warning: " << message.toStdString());
        }
    }
    Application *application = nullptr;
    QtMessageHandler previous = nullptr;
};

} // namespace

BOOST_TEST_GLOBAL_FIXTURE(Session);
