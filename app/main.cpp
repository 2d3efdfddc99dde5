// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/commands.h"
#include "app/latinfonts.h"
#include "ui/desktop/fileevents.h"
#include "ui/window/language.h"
#include "ui/window/mainwindow.h"
#include "ui/window/settings.h"

#ifdef QT_DBUS_LIB
#include "ui/desktop/buslink.h"
#else
#include "ui/desktop/socketlink.h"
#endif

#include <QApplication>
#include <QDir>
#include <QHashSeed>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <memory>

namespace {

using namespace sampan;

QtMessageHandler tellAll = nullptr;

void tell(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    // Said of every font that is passed over on the way to the one that has the script.
    if (!message.contains(QLatin1String("OpenType support missing for")))
        tellAll(type, context, message);
}

//! For tests/bench/start: says on standard output when the first figure stood on the screen.
void tellPainted()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    std::printf(
        "painted %lld\n", static_cast<long long>(std::chrono::duration_cast<std::chrono::microseconds>(now).count()));
    std::fflush(stdout);
}

//! By which starts of the program find each other; nullptr: this one is to stay alone.
std::unique_ptr<InstanceLink> linkFor(const CommandLine &line)
{
    if (line.newInstance)
        return nullptr;
#ifdef QT_DBUS_LIB
    return std::make_unique<BusLink>(QGuiApplication::desktopFileName(), QDBusConnection::sessionBus());
#else
    return std::make_unique<SocketLink>(SocketLink::userName(QGuiApplication::desktopFileName()));
#endif
}

int runWindow(QApplication &application, const CommandLine &line, const QString &token)
{
    OpenRequest request;
    request.token = token;
    for (const QString &file : line.files)
        request.add(file, QDir::currentPath());
    if (line.chooseFiles)
        request.action = QStringLiteral("open");
    FileEvents events(&application);
    const auto link = linkFor(line);
    if (link && link->begin(request) == InstanceLink::Outcome::Delivered)
        return 0;
    MainWindow window(request.files);
    if (qEnvironmentVariableIsSet("SAMPAN_TELL_PAINTED"))
        QObject::connect(&window, &MainWindow::firstFigurePainted, &application, tellPainted);
    window.show();
    window.restoreLeftBehind();
    request.files.clear();
    window.take(request);
    QObject::connect(&events, &FileEvents::requested, &window, &MainWindow::take);
    events.start();
    if (link)
        QObject::connect(link.get(), &InstanceLink::requested, &window, &MainWindow::take);
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
    tellAll = qInstallMessageHandler(&tell);
    QCoreApplication::setApplicationName(QStringLiteral("sampan"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SAMPAN_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Sampan"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.sampan.Sampan"));

    const Command command = commandOf(decoded(argc, argv));
    // Pictures are painted without a display; everything else but the window needs no screen at all.
    std::unique_ptr<QCoreApplication> application;
    const bool paints = command == Command::Render || command == Command::Thumbnail;
    if (paints) {
        // Of the platforms without a screen this one is loaded soonest.
        qputenv("QT_QPA_PLATFORM", "minimal:enable_fonts");
        // Each expression is asked a few times; to compile it into machine code takes longer than that.
        qputenv("QT_ENABLE_REGEXP_JIT", "0");
        if (command == Command::Render && needsLatinOnly(decoded(argc, argv)))
            useLatinFonts(QFileInfo(QStringLiteral("/proc/self/exe")).canonicalPath());
    }
    const QString token = startupToken();
    if (paints || command == Command::Window)
        application = std::make_unique<QApplication>(argc, argv);
    else
        application = std::make_unique<QCoreApplication>(argc, argv);

    // --lang, else the setting of the window, else what the environment asks for.
    const QStringList arguments = QCoreApplication::arguments();
    QStringList wanted { languageOf(arguments) };
    if (command == Command::Window)
        wanted += Settings().language();
    const QString language = bestLanguage(wanted + environmentLanguages());
    speak(language);
    if (const QStringList scripts = languageFonts(language); command == Command::Window && !scripts.isEmpty()) {
        QFont font = QApplication::font();
        font.setFamilies((font.families().isEmpty() ? QStringList { font.family() } : font.families()) + scripts);
        QApplication::setFont(font);
    }

    const CommandLine line = parseCommandLine(arguments);
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
    return runWindow(static_cast<QApplication &>(*application), line, token);
}
