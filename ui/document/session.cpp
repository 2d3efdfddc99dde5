// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/session.h"

#include "datasets/readers/json.h"
#include "datasets/readers/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace sampan {

namespace {

struct SessionText {
    Q_DECLARE_TR_FUNCTIONS(sampan::Session)
};

constexpr auto formatName = "sampan-session";
constexpr int formatVersion = 1;

//! Where the dataset's file is now.
QString placeOf(const Json &item, const QString &folder)
{
    const QString path = jsonText(item, "path"), lastSeen = jsonText(item, "lastSeen");
    QStringList places;
    if (!path.isEmpty())
        places += QDir::cleanPath(QDir(folder).absoluteFilePath(path));
    if (QDir::isAbsolutePath(lastSeen))
        places += QDir::cleanPath(lastSeen);
    if (!path.isEmpty())
        places += QDir(folder).filePath(QFileInfo(path).fileName());
    for (const QString &place : std::as_const(places))
        if (QFileInfo(place).isFile())
            return place;
    return places.size() > 1 && !lastSeen.isEmpty() ? places[1] : places.value(0);
}

} // namespace

QString sessionSuffix() { return QStringLiteral("sampansession"); }

bool isSessionFile(const QString &path) { return QFileInfo(path).suffix().toLower() == sessionSuffix(); }

QByteArray Session::toJson(const QString &folder) const
{
    Json json = Json::object();
    json["format"] = formatName;
    json["version"] = formatVersion;
    json["current"] = current;
    json["datasets"] = Json::array();
    for (const SessionDataset &dataset : datasets) {
        Json item = Json::object();
        const QString path = folder.isEmpty() ? dataset.path : QDir(folder).relativeFilePath(dataset.path);
        item["path"] = path.toStdString();
        if (path != dataset.path)
            item["lastSeen"] = dataset.path.toStdString();
        if (!dataset.sha256.isEmpty())
            item["sha256"] = dataset.sha256.toStdString();
        item["current"] = dataset.current;
        item["figures"] = Json::array();
        for (const FigureSpec &figure : dataset.figures)
            item["figures"].push_back(Json::parse(figure.toJson().toStdString()));
        json["datasets"].push_back(item);
    }
    return QByteArray::fromStdString(json.dump(2, ' ', false, Json::error_handler_t::replace)) + '\n';
}

Result<Session> readSession(const QString &path, Problems *problems)
{
    const auto bytes = readWhole(path);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    const Result<Json> json = parseJson(path, *bytes);
    if (!json)
        return tl::make_unexpected(json.error());
    if (!json->is_object() || jsonText(*json, "format") != QLatin1String(formatName))
        return failure(path, SessionText::tr("This is no session of Sampan."));
    if (jsonInt(*json, "version", 0) > formatVersion)
        return failure(path, SessionText::tr("This session was written by a newer version of Sampan."));
    const QString folder = QFileInfo(path).absolutePath();
    const auto tell = [&](const QString &message) {
        if (problems)
            problems->push_back({ Severity::Warning, path, 0, 0, message });
    };
    Session session;
    for (const Json &item : jsonList(*json, "datasets")) {
        SessionDataset dataset;
        dataset.path = placeOf(item, folder);
        if (dataset.path.isEmpty()) {
            tell(SessionText::tr("A dataset of this session has no path; it is left out."));
            continue;
        }
        dataset.sha256 = jsonText(item, "sha256").toLatin1();
        for (const Json &figure : jsonList(item, "figures")) {
            auto spec = FigureSpec::fromJson(
                QByteArray::fromStdString(figure.dump(-1, ' ', false, Json::error_handler_t::replace)));
            if (spec)
                dataset.figures.push_back(std::move(*spec));
            else
                tell(SessionText::tr("A figure of %1 cannot be read and is left out: %2")
                         .arg(QFileInfo(dataset.path).fileName(), spec.error().message));
        }
        const int last = std::max(0, int(dataset.figures.size()) - 1);
        dataset.current = std::clamp(jsonInt(item, "current", 0), 0, last);
        session.datasets.push_back(std::move(dataset));
    }
    session.current = std::clamp(jsonInt(*json, "current", 0), 0, std::max(0, int(session.datasets.size()) - 1));
    return session;
}

Result<void> writeSession(const Session &session, const QString &path)
{
    return writeWhole(path, session.toJson(QFileInfo(path).absolutePath()));
}

} // namespace sampan
