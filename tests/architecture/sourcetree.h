// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/support.h"

#include <QDirIterator>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <vector>

namespace sampan::test {

//! The paths, from the top of the tree, of the files below `folder` whose names match one of `patterns`.
inline QStringList filesBelow(const char *folder, const QStringList &patterns)
{
    const QDir top(sourcePath(""));
    QStringList paths;
    QDirIterator entries(sourcePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext())
        paths += top.relativeFilePath(entries.next());
    paths.sort();
    return paths;
}

inline QStringList sourcesBelow(const char *folder)
{
    return filesBelow(folder, { QStringLiteral("*.h"), QStringLiteral("*.cpp") });
}

inline QString contentsOf(const QString &path)
{
    QFile file(sourcePath(path.toUtf8().constData()));
    BOOST_REQUIRE_MESSAGE(file.open(QIODevice::ReadOnly), path.toStdString() << " cannot be read");
    return QString::fromUtf8(file.readAll());
}

//! What follows #include, without quotes or brackets.
inline QStringList includesOf(const QString &path)
{
    static const QRegularExpression line(
        QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"), QRegularExpression::MultilineOption);
    QStringList names;
    for (auto matches = line.globalMatch(contentsOf(path)); matches.hasNext();)
        names += matches.next().captured(1);
    return names;
}

//! Whether a header, as it is included, is one of the Qt module's ("QtCharts").
inline bool belongsTo(const QString &header, const char *module)
{
    const QString name = QString::fromLatin1(module);
    return header.startsWith(name + QLatin1Char('/')) || header == name
        || QFile::exists(
            QLibraryInfo::path(QLibraryInfo::HeadersPath) + QLatin1Char('/') + name + QLatin1Char('/') + header);
}

} // namespace sampan::test
