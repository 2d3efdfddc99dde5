// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/model/recognition.h"
#include "ui/desktop/filesearch.h"
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
    //! By which a recent file is known again once it has been moved; empty sum: it is not known.
    LostFile lostFile(const QString &path) const;
    void rememberContents(const LostFile &file);
    void clearRecentFiles();

    QByteArray geometry() const;
    QByteArray windowState() const;
    void setWindow(const QByteArray &geometry, const QByteArray &state);

    Appearance appearance() const;
    void setAppearance(Appearance appearance);

    bool leftDragZooms() const; //!< what a drag with the left button does when the program starts
    void setLeftDragZooms(bool zooms);

    //! Size, resolution and theme that every export begins with; none: as the last export was.
    std::optional<ExportRequest> exportDefaults() const;
    void setExportDefaults(const std::optional<ExportRequest> &request);

    QString language() const; //!< the code of a translation; empty: as the desktop
    void setLanguage(const QString &code);

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
