// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/recentlist.h"

#include "datasets/readers/wholefile.h"
#include "ui/desktop/patience.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QMutex>
#include <QSaveFile>
#include <QStandardPaths>
#include <QXmlStreamReader>

#include <algorithm>
#include <optional>

namespace sampan {

namespace {

struct RecentListText {
    Q_DECLARE_TR_FUNCTIONS(sampan::RecentList)
};

const QString ourName = QStringLiteral("Sampan");

//! One bookmark as it stands in the list.
struct Bookmark {
    QString href;
    QString added;
    qsizetype begin = 0; //!< of the blanks before the element
    qsizetype end = 0;
    QStringList applications; //!< elements, as text
    QStringList applicationNames;
    int ourCount = 0; //!< how often Sampan has opened it
};

struct List {
    QString text;
    std::vector<Bookmark> bookmarks;
    qsizetype end = 0; //!< where a new bookmark goes: before the closing tag
};

const QString emptyList
    = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xbel version=\"1.0\"\n"
                     "      xmlns:bookmark=\"http://www.freedesktop.org/standards/desktop-bookmarks\"\n"
                     "      xmlns:mime=\"http://www.freedesktop.org/standards/shared-mime-info\"\n></xbel>\n");

//! Finds the bookmarks; none if this is no such list.
std::optional<List> parsed(const QString &text)
{
    List list;
    list.text = text;
    QXmlStreamReader xml(text);
    // Behind an entity the reader's offsets are wrong; without them the same elements stand at the same places.
    QXmlStreamReader places(QString(text).replace(u'&', u'_'));
    qsizetype before = 0; // where the token before this one ends, not counting blanks
    int depth = 0;
    qsizetype application = 0;
    while (!places.atEnd()) {
        const auto token = places.readNext();
        const auto position = qsizetype(places.characterOffset());
        if (token == QXmlStreamReader::StartElement || token == QXmlStreamReader::EndElement)
            while (!xml.atEnd() && xml.readNext() != token)
                ;
        if (token == QXmlStreamReader::StartElement) {
            ++depth;
            const auto attributes = xml.attributes();
            if (depth == 1 && xml.name() != QLatin1String("xbel"))
                return std::nullopt;
            if (depth == 2 && xml.name() == QLatin1String("bookmark"))
                list.bookmarks.push_back({ attributes.value(QLatin1String("href")).toString(),
                    attributes.value(QLatin1String("added")).toString(), before, 0, {}, {}, 0 });
            if (depth > 2 && !list.bookmarks.empty() && xml.name() == QLatin1String("application")) {
                application = before;
                Bookmark &last = list.bookmarks.back();
                last.applicationNames += attributes.value(QLatin1String("name")).toString();
                if (last.applicationNames.last() == ourName)
                    last.ourCount = attributes.value(QLatin1String("count")).toInt();
            }
        } else if (token == QXmlStreamReader::EndElement) {
            if (depth == 1)
                list.end = text.lastIndexOf(u'<', position - 1);
            if (depth == 2 && xml.name() == QLatin1String("bookmark"))
                list.bookmarks.back().end = position;
            if (depth > 2 && !list.bookmarks.empty() && xml.name() == QLatin1String("application"))
                list.bookmarks.back().applications += text.mid(application, position - application).trimmed();
            --depth;
        }
        if (!places.isWhitespace())
            before = position;
    }
    while (!xml.atEnd())
        xml.readNext();
    const bool closed = QStringView(text).mid(list.end).startsWith(QLatin1String("</"));
    return xml.hasError() || places.hasError() || !closed ? std::nullopt : std::optional(list);
}

Result<List> load(const QString &path)
{
    if (!QFileInfo::exists(path))
        return *parsed(emptyList);
    const auto bytes = readWhole(path);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    const QString text = QString::fromUtf8(*bytes);
    const auto list = text.toUtf8() == *bytes ? parsed(text) : std::nullopt;
    if (!list)
        return failure(path, RecentListText::tr("This is no list of recent files; it was left as it is."));
    return *list;
}

Result<void> save(const QString &path, const QString &text)
{
    if (!parsed(text)) // a list that others read is never spoilt
        return failure(path, RecentListText::tr("This is no list of recent files; it was left as it is."));
    // It tells what its owner has read, so it is for the owner alone, as the toolkits write it.
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(bytes) != bytes.size() || !file.commit())
        return failure(
            path, RecentListText::tr("The list of recent files cannot be written: %1.").arg(file.errorString()));
    return {};
}

QString hrefOf(const QString &path) { return QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()); }

QString stamp(const QDateTime &time) { return time.toUTC().toString(Qt::ISODateWithMs); }

} // namespace

Result<void> addToRecentList(const QString &listPath, const RecentFile &file)
{
    auto list = load(listPath);
    if (!list)
        return tl::make_unexpected(list.error());
    const QString href = hrefOf(file.path), now = stamp(file.visited);
    const auto old = std::find_if(
        list->bookmarks.begin(), list->bookmarks.end(), [&href](const Bookmark &b) { return b.href == href; });
    QString added = now;
    int count = 1;
    QString others;
    if (old != list->bookmarks.end()) {
        added = old->added.isEmpty() ? now : old->added;
        count += old->ourCount;
        for (qsizetype i = 0; i < old->applications.size(); ++i)
            if (old->applicationNames[i] != ourName)
                others += QStringLiteral("          ") + old->applications[i] + QLatin1Char('\n');
    }
    const QString bookmark
        = QStringLiteral("  <bookmark href=\"%1\" added=\"%2\" modified=\"%3\" visited=\"%3\">\n    <info>\n"
                         "      <metadata owner=\"http://freedesktop.org\">\n        <mime:mime-type type=\"%4\"/>\n"
                         "        <bookmark:applications>\n%5"
                         "          <bookmark:application name=\"%6\" exec=\"&apos;sampan %u&apos;\" modified=\"%3\" "
                         "count=\"%7\"/>\n        </bookmark:applications>\n      </metadata>\n    </info>\n"
                         "  </bookmark>")
              .arg(href.toHtmlEscaped(), added, now, file.mimeType.toHtmlEscaped(), others, ourName,
                  QString::number(count));
    if (old != list->bookmarks.end()) {
        list->text.remove(old->begin, old->end - old->begin);
        list->end -= old->end - old->begin;
    }
    const bool ownLine = list->end > 0 && list->text[list->end - 1] == QLatin1Char('\n');
    list->text.insert(list->end, (ownLine ? QString() : QStringLiteral("\n")) + bookmark + QLatin1Char('\n'));
    return save(listPath, list->text);
}

Result<void> removeFromRecentList(const QString &listPath, const QStringList &paths)
{
    if (!QFileInfo::exists(listPath))
        return {};
    auto list = load(listPath);
    if (!list)
        return tl::make_unexpected(list.error());
    QStringList hrefs;
    for (const QString &path : paths)
        hrefs += hrefOf(path);
    bool changed = false;
    for (auto bookmark = list->bookmarks.rbegin(); bookmark != list->bookmarks.rend(); ++bookmark) {
        if (!hrefs.contains(bookmark->href) || bookmark->applicationNames != QStringList { ourName })
            continue;
        list->text.remove(bookmark->begin, bookmark->end - bookmark->begin);
        changed = true;
    }
    if (!changed)
        return {};
    return save(listPath, list->text);
}

QString desktopRecentList()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/recently-used.xbel");
}

namespace {

//! Runs `change` on the list behind those that came before.
void inBackground(const std::function<void(const QString &)> &change)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    static auto *turn = new QMutex; // a thread may hold it when the program ends
    patientPool()->start([change, list = desktopRecentList()] {
        const QMutexLocker lock(turn);
        change(list);
    });
#else
    Q_UNUSED(change)
#endif
}

} // namespace

void tellDesktopOpened(const QString &path)
{
    inBackground([path, now = QDateTime::currentDateTimeUtc()](const QString &list) {
        const QString type = QMimeDatabase().mimeTypeForFile(path).name();
        static_cast<void>(addToRecentList(list, { path, type, now }));
    });
}

void tellDesktopForgotten(const QStringList &paths)
{
    inBackground([paths](const QString &list) { static_cast<void>(removeFromRecentList(list, paths)); });
}

} // namespace sampan
