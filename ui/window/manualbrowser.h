// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figure.h"

#include <QFutureWatcher>
#include <QTextBrowser>
#include <deque>
#include <memory>

namespace sampan {

//! Shows pages whose pictures are figures: figure:DATASET/VIEW, with options behind a question mark (mark, transform,
//! log). Datasets are read and figures composed in the background; until then the place stays blank.
class ManualBrowser : public QTextBrowser {
    Q_OBJECT
public:
    explicit ManualBrowser(QStringList shipped, QWidget *parent = nullptr);
    ~ManualBrowser() override;

    void setKeysPage(const QString &html) { m_keys = html; }
    //! Whether pictures are still being made.
    bool isDrawing() const { return m_busy || !m_waiting.empty(); }

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void changeEvent(QEvent *event) override;

private:
    void drawNext();
    void drawn();
    QSize pictureSize() const;

    QStringList m_shipped;
    QString m_keys;
    std::deque<QUrl> m_waiting;
    QUrl m_drawing;
    bool m_busy = false;
    QFutureWatcher<std::shared_ptr<Figure>> m_watcher;
};

} // namespace sampan
