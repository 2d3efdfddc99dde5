// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/model/recognition.h"
#include "ui/window/appearance.h"
#include "ui/window/exportrequest.h"

#include <QHash>
#include <QSettings>
#include <QStringList>
#include <optional>

namespace sampan {

//! What the program remembers between runs, in an ini file: below SAMPAN_CONFIG_DIR if that is set.
class Settings {
public:
    Settings();

    QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);
    void clearRecentFiles();

    QByteArray geometry() const;
    QByteArray windowState() const;
    void setWindow(const QByteArray &geometry, const QByteArray &state);

    Appearance appearance() const;
    void setAppearance(Appearance appearance);

    //! Whether a drag with the left button draws the zoom box instead of moving the figure.
    bool boxByDrag() const;
    void setBoxByDrag(bool box);

    //! The last export, to be repeated or offered again.
    std::optional<ExportRequest> lastExport() const;
    void setLastExport(const ExportRequest &request);

    //! How people chose to read tables, by their layout; empty choices forget. The ones chosen last are kept.
    QHash<QByteArray, RecognitionChoices> recognitions() const;
    void setRecognition(const QByteArray &layout, const RecognitionChoices &choices);

    QString lastFolder() const;
    void setLastFolder(const QString &folder);

private:
    QSettings m_settings;
};

} // namespace sampan
