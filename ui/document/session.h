// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figurespec.h"

namespace sampan {

//! A dataset of a session: its file and the figures over it.
struct SessionDataset {
    QString path; //!< absolute
    QByteArray sha256; //!< of the file as it was; empty: not known
    std::vector<FigureSpec> figures;
    int current = 0; //!< index of the figure in view
    bool operator==(const SessionDataset &) const = default;
};

//! What is open: all that a user made, in one file. The data stay in their own files.
//!
//! A session file (.sampansession) is a JSON object with "format": "sampan-session", "version": 1, "current" (index of
//! the dataset in view) and "datasets": each has "path", relative to the session's folder where the file lies on the
//! same drive, "lastSeen" (the absolute path), "sha256", "current" and "figures", which are figure specs.
struct Session {
    std::vector<SessionDataset> datasets;
    int current = 0;
    bool operator==(const Session &) const = default;

    //! Paths relative to `folder`; an empty folder keeps them absolute.
    QByteArray toJson(const QString &folder) const;
};

//! Reads a session file. Files are looked for where the session says, then where they were last seen, then beside the
//! session; one that is at none of these places keeps the path where it was last seen. Figures that cannot be read are
//! told in `problems`.
Result<Session> readSession(const QString &path, Problems *problems = nullptr);
Result<void> writeSession(const Session &session, const QString &path);

//! By the suffix: ".sampansession".
bool isSessionFile(const QString &path);
QString sessionSuffix();

} // namespace sampan
