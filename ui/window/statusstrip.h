// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

class QLabel;
class QProgressBar;
class QToolButton;

namespace sampan {

//! The line at the foot of the window: what is read, how far the figure is zoomed, rows, and a file being opened.
class StatusStrip : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusStrip(QWidget *parent = nullptr);

    void showReading(const QString &text);
    void showZoom(const QString &text);
    void showRows(const QString &text);
    void showProgress(const QString &path, double fraction);
    void hideProgress();

Q_SIGNALS:
    void cancelRequested();

private:
    QLabel *m_reading;
    QLabel *m_zoom;
    QLabel *m_rows;
    QLabel *m_opening;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
};

} // namespace sampan
