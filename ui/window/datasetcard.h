// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QPixmap>

namespace sampan {

//! A dataset as a picture with its title, to be pressed.
class DatasetCard : public QAbstractButton {
    Q_OBJECT
public:
    DatasetCard(const QString &path, const QString &title, const QString &description, QWidget *parent = nullptr);

    QString path() const { return m_path; }
    void setPicture(const QPixmap &picture);
    bool hasPicture() const { return !m_picture.isNull(); }
    static QSize pictureSize();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QFont titleFont() const;

    QString m_path;
    QString m_description;
    QPixmap m_picture;
};

} // namespace sampan
