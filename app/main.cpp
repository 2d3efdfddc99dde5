// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/commands.h"
#include "app/latinfonts.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QFileInfo>
#include <QFileOpenEvent>
#include <QHashSeed>
#include <QTimer>

#include <cstdio>
#include <memory>

namespace {

using namespace sampan;

//! Takes files that the desktop hands over as events; they can come before the window stands.
class Application : public QApplication {
public:
    using QApplication::QApplication;

    void setWindow(MainWindow *window)
    {
        m_window = window;
        if (!m_waiting.isEmpty())
            m_window->openFiles(std::exchange(m_waiting, {}));
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::FileOpen)
            return QApplication::event(event);
        const QStringList file { static_cast<QFileOpenEvent *>(event)->file() };
        if (m_window)
            m_window->openFiles(file);
        else
            m_waiting += file;
        return true;
    }

private:
    MainWindow *m_window = nullptr;
    QStringList m_waiting;
};

int runWindow(Application &application, const CommandLine &line)
{
    MainWindow window;
    QStringList files;
    for (const QString &file : line.files)
        files += QFileInfo(file).absoluteFilePath();
    window.show();
    window.restoreLeftBehind();
    window.openFiles(files);
    application.setWindow(&window);
    if (line.exitAfterStartup)
        QTimer::singleShot(0, &application, &QCoreApplication::quit);
    return QApplication::exec();
}

QStringList decoded(int count, char **arguments)
{
    QStringList texts;
    for (int i = 0; i < count; ++i)
        texts += QString::fromLocal8Bit(arguments[i]);
    return texts;
}

} // namespace

int main(int argc, char **argv)
{
    // Equal input gives equal bytes: the order of fonts in a PDF follows the hash seed.
    QHashSeed::setDeterministicGlobalSeed();
    QCoreApplication::setApplicationName(QStringLiteral("sampan"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SAMPAN_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Sampan"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.sampan.Sampan"));

    const Command command = commandOf(decoded(argc, argv));
    // Pictures are painted without a display; everything else but the window needs no screen at all.
    std::unique_ptr<QCoreApplication> application;
    if (command == Command::Render) {
        // Of the platforms without a screen this one is loaded soonest.
        qputenv("QT_QPA_PLATFORM", "minimal:enable_fonts");
        if (needsLatinOnly(decoded(argc, argv)))
            useLatinFonts(QFileInfo(QStringLiteral("/proc/self/exe")).canonicalPath());
    }
    if (command == Command::Render)
        application = std::make_unique<QApplication>(argc, argv);
    else if (command == Command::Window)
        application = std::make_unique<Application>(argc, argv);
    else
        application = std::make_unique<QCoreApplication>(argc, argv);

    const CommandLine line = parseCommandLine(QCoreApplication::arguments());
    if (!line.usageError.isEmpty()) {
        std::fprintf(stderr, "sampan: %s\n%s", line.usageError.toUtf8().constData(), line.help.toUtf8().constData());
        return 2;
    }
    if (command == Command::Help)
        return std::fputs(line.help.toUtf8().constData(), stdout) < 0;
    if (command == Command::Version)
        return std::puts("sampan " SAMPAN_VERSION) < 0;
    if (command != Command::Window)
        return runCommand(line);
    return runWindow(static_cast<Application &>(*application), line);
}
