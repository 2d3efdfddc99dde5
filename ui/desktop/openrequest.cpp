// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/openrequest.h"

#include <QDir>
#include <QRegularExpression>
#include <QSysInfo>

namespace sampan {

void OpenRequest::add(const QString &argument, const QString &folder)
{
    // A path may hold a colon; an address has two slashes after its first one.
    static const QRegularExpression address(QStringLiteral("^[A-Za-z][A-Za-z0-9+.-]+://"));
    if (argument.startsWith(QLatin1String("file:/"), Qt::CaseInsensitive) || argument.contains(address))
        add(QUrl(argument));
    else if (!argument.isEmpty())
        // Nothing here looks at the disk: it may be one that does not answer.
        files += QDir::cleanPath(QDir(folder).absoluteFilePath(argument));
}

void OpenRequest::add(const QUrl &url)
{
    const bool here = url.host().isEmpty() || url.host().compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0
        || url.host().compare(QSysInfo::machineHostName(), Qt::CaseInsensitive) == 0;
    QUrl local = url;
    if (here)
        local.setHost({});
    const QString path = local.toLocalFile();
    if (!path.isEmpty())
        files += QDir::cleanPath(path);
    else
        elsewhere += url.toDisplayString();
}

QList<QUrl> OpenRequest::urls() const
{
    QList<QUrl> urls;
    for (const QString &file : files)
        urls += QUrl::fromLocalFile(file);
    return urls;
}

QString startupToken()
{
    const QString token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qEnvironmentVariable("DESKTOP_STARTUP_ID") : token;
}

} // namespace sampan
