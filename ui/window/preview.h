// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"
#include "ui/figure/figure.h"
#include "ui/figure/theme.h"

#include <QFutureWatcher>
#include <QPixmap>
#include <QPointer>
#include <QTimer>
#include <deque>

namespace sampan {

//! The figure's shape without its words: at the size of a stamp no text could be read.
QPixmap previewOf(const Figure &figure, const Theme &theme, QSize size, qreal pixelRatio);

//! Makes previews one after the other: composed in the background, drawn between two frames.
class PreviewMaker : public QObject {
    Q_OBJECT
public:
    explicit PreviewMaker(QObject *parent = nullptr);
    ~PreviewMaker() override;

    void setTheme(const QString &name) { m_theme = name; }
    void setSize(QSize size, qreal pixelRatio);
    void request(Document *document, int figure);
    void hold(bool on); //!< while held, requests wait

Q_SIGNALS:
    void ready(sampan::Document *document, int figure, const QPixmap &preview);

private:
    struct Job {
        QPointer<Document> document;
        int figure = 0;
    };
    void startNext();
    void finished();

    std::deque<Job> m_jobs;
    Job m_running;
    bool m_held = false;
    bool m_busy = false; //!< until finished() has run: the future itself ends earlier
    QString m_theme = QStringLiteral("light");
    QSize m_size { 72, 44 };
    qreal m_pixelRatio = 1;
    QTimer m_timer;
    QFutureWatcher<std::shared_ptr<Figure>> m_watcher;
};

} // namespace sampan
