// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/settings.h"

#include "ui/desktop/patience.h"
#include "ui/figure/settingsfolder.h"

#include <QDir>
#include <QStandardPaths>

namespace sampan {

namespace {
//! Counts up when docks or toolbars change, so that an old arrangement is not forced on new ones.
constexpr int layoutVersion = 1;
constexpr int recentLimit = 10;
constexpr int recognitionLimit = 200;

QString settingsPath() { return settingsFolder() + QStringLiteral("/sampan.ini"); }

const QString recentKey = QStringLiteral("files/recent");
const QString recognitionKey = QStringLiteral("files/recognition");
const QString contentsKey = QStringLiteral("files/contents");
const QString folderKey = QStringLiteral("files/folder");
const QString geometryKey = QStringLiteral("window/geometry");
const QString stateKey = QStringLiteral("window/state%1").arg(layoutVersion);
const QString languageKey = QStringLiteral("window/language");
const QString leftDragKey = QStringLiteral("chart/leftDragZooms");
const QString fixedExportKey = QStringLiteral("fixedExport");
const QString appearanceKey = QStringLiteral("window/appearance");
} // namespace

Settings::Settings()
    : m_settings(settingsPath(), QSettings::IniFormat)
{
}

QStringList Settings::recentFiles() const { return m_settings.value(recentKey).toStringList(); }

void Settings::addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_settings.setValue(recentKey, QStringList(files.mid(0, recentLimit)));
}

void Settings::removeRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    if (files.removeAll(path) > 0)
        m_settings.setValue(recentKey, files);
}

void Settings::clearRecentFiles()
{
    m_settings.remove(recentKey);
    m_settings.remove(contentsKey);
}

LostFile Settings::lostFile(const QString &path) const
{
    const QStringList known = m_settings.value(contentsKey).toMap().value(path).toStringList();
    return { path, known.value(0).toLatin1(), known.value(1).toLongLong() };
}

void Settings::rememberContents(const LostFile &file)
{
    const QVariantMap before = m_settings.value(contentsKey).toMap();
    QVariantMap now { { file.path, QStringList { QString::fromLatin1(file.sha256), QString::number(file.size) } } };
    // As many as there are recent files.
    for (const QString &path : recentFiles())
        if (path != file.path && before.contains(path))
            now.insert(path, before.value(path));
    m_settings.setValue(contentsKey, now);
}

QByteArray Settings::geometry() const { return m_settings.value(geometryKey).toByteArray(); }

QByteArray Settings::windowState() const { return m_settings.value(stateKey).toByteArray(); }

void Settings::setWindow(const QByteArray &geometry, const QByteArray &state)
{
    m_settings.setValue(geometryKey, geometry);
    m_settings.setValue(stateKey, state);
}

Appearance Settings::appearance() const
{
    const QString name = m_settings.value(appearanceKey).toString();
    return name == QLatin1String("light")   ? Appearance::Light
        : name == QLatin1String("dark")     ? Appearance::Dark
        : name == QLatin1String("contrast") ? Appearance::Contrast
                                            : Appearance::System;
}

void Settings::setAppearance(Appearance appearance)
{
    m_settings.setValue(appearanceKey,
        appearance == Appearance::Light          ? QStringLiteral("light")
            : appearance == Appearance::Dark     ? QStringLiteral("dark")
            : appearance == Appearance::Contrast ? QStringLiteral("contrast")
                                                 : QStringLiteral("system"));
}

bool Settings::leftDragZooms() const { return m_settings.value(leftDragKey, false).toBool(); }

void Settings::setLeftDragZooms(bool zooms) { m_settings.setValue(leftDragKey, zooms); }

std::optional<ExportRequest> Settings::exportDefaults() const
{
    const QSizeF size = m_settings.value(fixedExportKey + QStringLiteral("/size")).toSizeF();
    if (!size.isValid())
        return std::nullopt;
    ExportRequest request;
    request.sizeMm = size;
    request.dpi = m_settings.value(fixedExportKey + QStringLiteral("/dpi"), request.dpi).toDouble();
    request.theme = m_settings.value(fixedExportKey + QStringLiteral("/theme"), request.theme).toString();
    return request;
}

void Settings::setExportDefaults(const std::optional<ExportRequest> &request)
{
    m_settings.remove(fixedExportKey);
    if (!request)
        return;
    m_settings.setValue(fixedExportKey + QStringLiteral("/size"), request->sizeMm);
    m_settings.setValue(fixedExportKey + QStringLiteral("/dpi"), request->dpi);
    m_settings.setValue(fixedExportKey + QStringLiteral("/theme"), request->theme);
}

QString Settings::language() const { return m_settings.value(languageKey).toString(); }

void Settings::setLanguage(const QString &code)
{
    if (code.isEmpty())
        m_settings.remove(languageKey);
    else
        m_settings.setValue(languageKey, code);
}

std::optional<ExportRequest> Settings::lastExport() const
{
    ExportRequest request;
    request.path = m_settings.value(QStringLiteral("export/path")).toString();
    if (request.path.isEmpty())
        return std::nullopt;
    request.sizeMm = m_settings.value(QStringLiteral("export/size"), request.sizeMm).toSizeF();
    request.dpi = m_settings.value(QStringLiteral("export/dpi"), request.dpi).toDouble();
    request.theme = m_settings.value(QStringLiteral("export/theme"), request.theme).toString();
    request.textSize = m_settings.value(QStringLiteral("export/textSize"), 0.0).toDouble();
    request.transparent = m_settings.value(QStringLiteral("export/transparent")).toBool();
    request.withData = m_settings.value(QStringLiteral("export/withData"), request.withData).toBool();
    return request;
}

void Settings::setLastExport(const ExportRequest &request)
{
    m_settings.setValue(QStringLiteral("export/path"), request.path);
    m_settings.setValue(QStringLiteral("export/size"), request.sizeMm);
    m_settings.setValue(QStringLiteral("export/dpi"), request.dpi);
    m_settings.setValue(QStringLiteral("export/theme"), request.theme);
    m_settings.setValue(QStringLiteral("export/textSize"), request.textSize);
    m_settings.setValue(QStringLiteral("export/transparent"), request.transparent);
    m_settings.setValue(QStringLiteral("export/withData"), request.withData);
}

QHash<QByteArray, RecognitionChoices> Settings::recognitions() const
{
    QHash<QByteArray, RecognitionChoices> all;
    for (const QString &line : m_settings.value(recognitionKey).toStringList())
        all.insert(line.section(u' ', 0, 0).toLatin1(), RecognitionChoices::fromJson(line.section(u' ', 1).toUtf8()));
    return all;
}

void Settings::setRecognition(const QByteArray &layout, const RecognitionChoices &choices)
{
    if (layout.isEmpty())
        return;
    const QString key = QString::fromLatin1(layout) + u' ';
    QStringList lines = m_settings.value(recognitionKey).toStringList();
    lines.removeIf([&key](const QString &line) { return line.startsWith(key); });
    if (!choices.isEmpty())
        lines.prepend(key + QString::fromUtf8(choices.toJson()));
    m_settings.setValue(recognitionKey, QStringList(lines.mid(0, recognitionLimit)));
}

QString Settings::lastFolder() const
{
    const QString folder = m_settings.value(folderKey).toString();
    // Neither the folder of last time nor the desktop's own must still be there.
    for (const QString &offer : { folder, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) })
        if (!offer.isEmpty() && isFolderAtHand(offer))
            return offer;
    return QDir::homePath();
}

void Settings::setLastFolder(const QString &folder) { m_settings.setValue(folderKey, folder); }

} // namespace sampan
