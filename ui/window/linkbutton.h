// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace sampan {

//! A chain: pressed in, two views share something; a click unplugs it.
class LinkButton : public QToolButton {
    Q_OBJECT
public:
    //! `shared` names what is shared: "Selection". With a caption it stands beside the chain.
    LinkButton(const QString &shared, bool caption, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState();

    QString m_shared;
};

} // namespace sampan
