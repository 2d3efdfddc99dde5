// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/patience.h"

#include <QFileInfo>
#include <QSemaphore>

#include <atomic>
#include <memory>

namespace sampan {

QThreadPool *patientPool()
{
    // Never destroyed: its destructor would wait.
    static QThreadPool *pool = [] {
        auto *made = new QThreadPool;
        made->setMaxThreadCount(64); // they sleep, all but a few
        return made;
    }();
    return pool;
}

bool isFolderAtHand(const QString &path)
{
    struct Answer {
        QSemaphore given;
        std::atomic_bool isFolder = false;
    };
    const auto answer = std::make_shared<Answer>();
    patientPool()->start([path, answer] {
        answer->isFolder = QFileInfo(path).isDir();
        answer->given.release();
    });
    constexpr int waitMs = 200;
    return answer->given.tryAcquire(1, waitMs) && answer->isFolder;
}

} // namespace sampan
