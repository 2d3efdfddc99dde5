// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace sampan {

//! What stands in the middle while nothing is open.
class WelcomePage : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);

    void setFiles(const QStringList &shipped, const QStringList &recent);

Q_SIGNALS:
    void openRequested(const QString &path);
    void chooseRequested();

private:
    void addFiles(const QString &heading, const QStringList &paths, bool read = true);

    QVBoxLayout *m_files;
};

} // namespace sampan
