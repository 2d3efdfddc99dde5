// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QStringList>
#include <atomic>
#include <memory>

namespace sampan {

//! A file that was moved or renamed.
struct LostFile {
    QString path; //!< where it was
    QByteArray sha256; //!< of its contents, in hexadecimal; empty: it is known by its name only
    qint64 size = 0; //!< in bytes, together with the sum
};

struct FoundFile {
    QString path;
    QDateTime modified;
    bool sameContent = false; //!< else it only has the name
    bool operator==(const FoundFile &) const = default;
};

//! Looks below folders for a lost file: by its name, and by its contents among files of its size and suffix. It runs in
//! the background, the folders first that lie nearest; hidden folders and links are not entered.
class FileSearch : public QObject {
    Q_OBJECT
public:
    explicit FileSearch(QObject *parent = nullptr);
    ~FileSearch() override;

    void start(const LostFile &lost, const QStringList &folders); //!< ends a search that runs
    void cancel();
    //! Where a lost file may be: the folder it was in with all below it, those around it, and the user's own.
    static QStringList likelyFolders(const QString &path);

Q_SIGNALS:
    void found(const sampan::FoundFile &file);
    void lookingIn(const QString &folder);
    void finished();

private:
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

} // namespace sampan
