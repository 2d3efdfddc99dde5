// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figure.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QScrollArea>
#include <QStringList>
#include <QTimer>
#include <deque>
#include <memory>

class QVBoxLayout;

namespace sampan {

class DatasetCard;
class FlowLayout;

//! What stands in the middle while nothing is open: the datasets that ship, as pictures, questions to begin with, and
//! what was opened before. The pictures are made when there is nothing else to do.
class WelcomePage : public QScrollArea {
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);
    ~WelcomePage() override;

    void setFiles(const QStringList &shipped, const QStringList &recent);
    void setScreenTheme(const QString &name);
    //! Whether every picture stands.
    bool isComplete() const;

Q_SIGNALS:
    void openRequested(const QString &path);
    void figureRequested(const QString &path, const QString &view);
    void chooseRequested();
    void manualRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addCards(const QStringList &paths);
    void addQuestions(const QStringList &shipped);
    void addRecent(const QStringList &paths);
    void drawNext();
    void drawn();

    FlowLayout *m_cards;
    QVBoxLayout *m_questions;
    QVBoxLayout *m_recent;
    QStringList m_shown; //!< the datasets of the cards
    QString m_theme = QStringLiteral("light");
    std::deque<QPointer<DatasetCard>> m_waiting;
    QPointer<DatasetCard> m_drawing;
    bool m_busy = false;
    QTimer m_idle;
    QFutureWatcher<std::shared_ptr<Figure>> m_watcher;
};

} // namespace sampan
