// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/test/unit_test.hpp>

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QString>
#include <QStringList>
#include <ostream>

// Lets BOOST_TEST print Qt's strings.
QT_BEGIN_NAMESPACE
inline std::ostream &operator<<(std::ostream &stream, const QString &text)
{
    return stream << '"' << text.toStdString() << '"';
}
inline std::ostream &operator<<(std::ostream &stream, const QByteArray &text)
{
    return stream << '"' << text.toStdString() << '"';
}
QT_END_NAMESPACE

namespace sampan::test {

//! A file of the source tree, by its path from the top.
QString sourcePath(const char *path);

//! Writes `contents` to `path` and returns the path.
inline QString writeFile(const QString &path, const QByteArray &contents)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
    BOOST_REQUIRE(file.write(contents) == contents.size());
    return path;
}

} // namespace sampan::test
