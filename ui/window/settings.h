// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/filesearch.h"
#include "ui/window/appearance.h"
#include "ui/window/exportrequest.h"

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

    //! The last export, to be repeated or offered again.
    std::optional<ExportRequest> lastExport() const;
    void setLastExport(const ExportRequest &request);

    QString lastFolder() const;
    void setLastFolder(const QString &folder);

private:
    QSettings m_settings;
};

} // namespace sampan
