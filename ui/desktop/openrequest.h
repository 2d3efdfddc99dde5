// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace sampan {

//! What the desktop, or another start of the program, asks of the running one.
struct OpenRequest {
    QStringList files; //!< absolute paths; none: only come to the front
    QStringList elsewhere; //!< addresses that are no files of this machine: told, not opened
    QString action; //!< empty, "new-window" or "open": the launcher's actions
    QString token; //!< with which the desktop lets a window come to the front; may be empty
    bool operator==(const OpenRequest &) const = default;

    //! Takes an argument of the command line: a path, from `folder` on if it is relative, or an address.
    void add(const QString &argument, const QString &folder);
    void add(const QUrl &url);
    QList<QUrl> urls() const; //!< of the files
};

//! The token that the desktop gave this start. Qt takes the variables away, so this comes before the application.
QString startupToken();

} // namespace sampan

Q_DECLARE_METATYPE(sampan::OpenRequest)
