// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/session.h"
#include "ui/window/documentlist.h"

#include <QFutureWatcher>
#include <QLockFile>
#include <QTimer>
#include <memory>
#include <optional>

namespace sampan {

//! Keeps what is open safe: writes it beside the settings, a second after each change, and takes that file away when
//! the program ends in order. A file that is still there, and whose program is not, is work that a crash left behind.
class SessionKeeper : public QObject {
    Q_OBJECT
public:
    explicit SessionKeeper(DocumentList &documents, QObject *parent = nullptr);
    ~SessionKeeper() override; //!< the end in order

    //! What is open, and the datasets of an opened session whose file has not been found or read yet.
    Session session() const;
    //! Datasets that will be opened; `saved`: they are as a session file has them, so that nothing of them is unsaved.
    void await(const Session &session, bool saved);
    void forgetAwaited() { m_awaited.clear(); }
    //! The figures that wait for this dataset: by its path, by its content, or by its name where it is the only one.
    struct Arrival {
        SessionDataset dataset;
        bool saved = false;
        bool changed = false; //!< the file holds something else than when the session was saved
    };
    std::optional<Arrival> arrive(const Dataset &dataset);

    //! The sessions of programs that ended without order, moved to where they are kept ("recovered" among the
    //! settings); the oldest go when there are many.
    QStringList takeLeftBehind();
    //! Writes now; for tests, and before a session is replaced.
    void writeNow();
    static QString runningFolder();

private:
    struct Awaited {
        SessionDataset dataset;
        bool saved;
    };
    void changed();
    void written();

    DocumentList &m_documents;
    std::vector<Awaited> m_awaited;
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    QTimer m_timer;
    QFutureWatcher<void> m_writer;
    bool m_again = false; //!< changed while it was being written
};

} // namespace sampan
