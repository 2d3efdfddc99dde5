// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/model/problem.h"

#include <QDateTime>
#include <QUrl>

namespace sampan {

//! A file for the desktop's list of files used last.
struct RecentFile {
    QString path; //!< absolute
    QString mimeType;
    QDateTime visited;
};

//! Adds a file to a list in the form of freedesktop.org's Desktop Bookmark Specification (recently-used.xbel), or
//! renews its entry. All else in the list stays byte for byte; a list that cannot be understood is left alone. Written
//! whole or not at all.
Result<void> addToRecentList(const QString &listPath, const RecentFile &file);
//! Takes out the files that no other program has added, too.
Result<void> removeFromRecentList(const QString &listPath, const QStringList &paths);

//! The list of this user: below XDG_DATA_HOME.
QString desktopRecentList();
//! Do the same to this user's list in the background, one after the other. Nobody is told of a failure: the list is
//! the desktop's.
void tellDesktopOpened(const QString &path);
void tellDesktopForgotten(const QStringList &paths);

} // namespace sampan
