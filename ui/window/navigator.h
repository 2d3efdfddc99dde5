// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figure.h"
#include "ui/figure/theme.h"

#include <QAbstractSlider>
#include <QTimer>
#include <QWidget>

class QToolButton;

namespace sampan {

class NavigatorStrip;

//! One end of what is shown, or the one period that is: a slider over the ordinals of the periods. Its place is set by
//! the strip; arrows, Home, End, Page up and Page down move it.
class NavigatorHandle : public QAbstractSlider {
    Q_OBJECT
public:
    NavigatorHandle(const QString &name, QWidget *parent);

Q_SIGNALS:
    void playRequested();
    void resetRequested(); //!< a double click: to this end of the data

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    double m_grab = 0; //!< of the pointer from the handle's middle, in pixels
};

//! The whole period under the chart, with what is shown of it between two handles; it plays through the years.
class Navigator : public QWidget {
    Q_OBJECT
public:
    explicit Navigator(QWidget *parent = nullptr);

    //! `figure` is what the chart shows of the spec.
    void showSpec(DatasetPtr dataset, const FigureSpec &spec, const Figure &figure);
    void clear();
    void setScreenTheme(const QString &name);

    bool isPlaying() const { return m_timer.isActive(); }
    //! Plays or pauses; where motion is not wanted it goes one period on.
    void togglePlay();
    void stop();

    NavigatorHandle *first() const;
    NavigatorHandle *last() const;
    NavigatorHandle *snapshot() const; //!< of bars and donuts

Q_SIGNALS:
    void specProposed(const sampan::FigureSpec &spec, const QString &what, int mergeId);
    //! What is to be seen while it plays; nothing of it is kept.
    void previewed(const sampan::FigureSpec &spec);
    void readingWanted(int period); //!< index in the figure's periods
    void playingChanged(bool playing);

private:
    friend class NavigatorStrip;
    void step();
    void offer(bool any);
    void placeStrip();
    void proposeView(double from, double to, const QString &what, int mergeId);
    void proposeSnapshot(const Period &period, int mergeId);
    void showPlaying();
    std::vector<int> periodsWithData() const;

    DatasetPtr m_dataset;
    FigureSpec m_spec;
    Figure m_whole; //!< lines over the whole period
    double m_margin = 0; //!< half a step on both sides where columns stand on their periods
    bool m_snapshotMark = false;
    int m_playing = -1; //!< period shown by the play, index in m_whole
    QTimer m_timer;
    QToolButton *m_play;
    NavigatorStrip *m_strip;
};

} // namespace sampan
