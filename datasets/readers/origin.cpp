// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/origin.h"

#include "datasets/readers/json.h"
#include "datasets/readers/wholefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace sampan {

namespace {

struct OriginText {
    Q_DECLARE_TR_FUNCTIONS(sampan::Origin)
};

constexpr int mostFolders = 200;

//! Files of the dataset's name where a figure and its dataset are usually kept together.
QStringList near(const QString &figure, const QString &name)
{
    QStringList paths;
    if (name.isEmpty())
        return paths;
    const QDir folder = QFileInfo(figure).absoluteDir();
    paths += folder.filePath(name);
    paths += QDir::cleanPath(folder.filePath(QLatin1String("../") + name));
    QStringList below = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
    below = below.mid(0, mostFolders);
    for (const QString &one : std::as_const(below))
        paths += folder.filePath(one + u'/' + name);
    return paths;
}

//! Whether reading the file in full can be worth it; other files are told apart by a look at their bytes.
bool canBe(const QString &path, const Origin &origin)
{
    const Result<QByteArray> bytes = readWhole(path);
    if (!bytes)
        return false;
    if (path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)) {
        // The hash of a package covers its tables too; its name is known sooner.
        const auto json = parseJson(path, *bytes);
        return json && jsonText(*json, "name") == origin.name;
    }
    return QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex() == origin.sha256;
}

} // namespace

DatasetPtr findOrigin(const Dataset &figure, const QStringList &candidates, const ReadOptions &options)
{
    if (!figure.metadata.origin || figure.metadata.origin->sha256.isEmpty())
        return nullptr;
    const Origin &origin = *figure.metadata.origin;
    constexpr qint64 hashed = 32 << 20; // larger files have no hash
    QStringList tried;
    for (const QString &path : near(figure.path, origin.file) + candidates) {
        const QFileInfo info(path);
        if (tried.contains(info.absoluteFilePath()) || !info.isFile() || info.size() > hashed
            || info.absoluteFilePath() == figure.path)
            continue;
        tried += info.absoluteFilePath();
        if (options.cancelled && options.cancelled->load())
            return nullptr;
        if (!canBe(path, origin))
            continue;
        const Result<DatasetPtr> whole = readDataset(path, options);
        if (!whole || (*whole)->sha256 != origin.sha256)
            continue;
        auto copy = std::make_shared<Dataset>(**whole);
        auto &views = copy->metadata.views;
        std::erase(views, origin.spec);
        views.insert(views.begin(), origin.spec);
        return copy;
    }
    return nullptr;
}

QString originMissingText(const Dataset &figure)
{
    if (!figure.metadata.origin)
        return {};
    const Origin &origin = *figure.metadata.origin;
    const QString name = !origin.file.isEmpty() ? origin.file : origin.title;
    if (figure.observations.size() == 0)
        return OriginText::tr(
            "This figure was saved without its values, and the dataset that it was made of (%1) was not "
            "found beside it or among the files opened lately.")
            .arg(name);
    return OriginText::tr("Only the values in the figure are shown: the dataset that it was made of (%1) was not found "
                          "beside it or among the files opened lately.")
        .arg(name);
}

} // namespace sampan
