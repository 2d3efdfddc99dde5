// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTimer>
#include <QWidget>

namespace sampan {

//! Lets the parts around the figure give way while the window is too low for a chart that can be read, first the first
//! of them, and brings them back where a higher window has room again. What a person shows stays.
class RoomGiver : public QObject {
    Q_OBJECT
public:
    RoomGiver(QWidget *chart, const QList<QWidget *> &parts, QObject *parent);

    //! All that gave way, as before the arrangement of the window is remembered.
    void giveBack();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void check();
    void setShown(QWidget *part, bool shown);

    struct Taken {
        QWidget *part;
        int height; //!< that it had, pixels
        int windowHeight; //!< in which it had no room
    };
    QWidget *m_chart;
    QList<QWidget *> m_parts;
    QList<Taken> m_taken; //!< in the order in which they gave way
    QList<QWidget *> m_kept; //!< a person wants them
    bool m_changing = false; //!< what is shown and hidden now is so by this
    QTimer m_timer;
};

} // namespace sampan
