// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/model/problem.h"

#include <QFrame>
#include <functional>

class QVBoxLayout;

namespace sampan {

//! Messages above the figure that stop nobody: the newest on top, each can be closed.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    //! `action`: the word on a button that does `then` and closes the message; empty: no button.
    void showMessage(
        Severity severity, const QString &text, const QString &action = {}, const std::function<void()> &then = {});
    void showProblem(const Problem &problem) { showMessage(problem.severity, problem.text()); }
    //! Texts shown now, the newest first.
    QStringList messages() const;
    void clear();

private:
    void dismiss(QFrame *message);

    QVBoxLayout *m_layout;
    QList<QFrame *> m_messages; //!< the newest first
};

} // namespace sampan
