// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/welcomepage.h"

#include "ui/models/datasetmodel.h"

#include <QCommandLinkButton>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sampan {

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_files(new QVBoxLayout)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *title = new QLabel(tr("Charts of trade between nations"));
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    title->setWordWrap(true);
    auto *hint
        = new QLabel(tr("Open a table of trade figures, or drop one here: CSV, a data package, a .sampan file."));
    hint->setWordWrap(true);
    auto *open = new QPushButton(tr("Open a file…"));
    open->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    open->setMinimumSize(140, 34);
    auto *column = new QVBoxLayout;
    column->setSpacing(10);
    column->addStretch(2);
    column->addWidget(title);
    column->addWidget(hint);
    column->addSpacing(6);
    column->addWidget(open);
    column->addSpacing(14);
    m_files->setSpacing(2);
    column->addLayout(m_files);
    column->addStretch(3);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(32, 24, 32, 24);
    row->addStretch(1);
    row->addLayout(column, 6);
    row->addStretch(1);
    connect(open, &QPushButton::clicked, this, &WelcomePage::chooseRequested);
}

void WelcomePage::setFiles(const QStringList &shipped, const QStringList &recent)
{
    while (QLayoutItem *item = m_files->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    addFiles(tr("Datasets that come with Sampan"), shipped);
    QStringList others;
    for (const QString &path : recent) {
        if (!shipped.contains(path) && others.size() < 5)
            others += path;
    }
    addFiles(tr("Opened before"), others, false);
}

void WelcomePage::addFiles(const QString &heading, const QStringList &paths, bool read)
{
    if (paths.isEmpty())
        return;
    auto *label = new QLabel(heading);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContentsMargins(0, 8, 0, 2);
    m_files->addWidget(label);
    for (const QString &path : paths) {
        auto *button = new QPushButton(read ? DatasetModel::titleOfFile(path) : DatasetModel::nameOfFile(path));
        button->setFlat(true);
        button->setCursor(Qt::PointingHandCursor);
        button->setToolTip(path);
        button->setStyleSheet(QStringLiteral(
            "QPushButton { text-align: left; padding: 5px 0; border: 0;"
            " color: palette(link); }"
            "QPushButton:hover, QPushButton:focus { text-decoration: underline; background: transparent; }"));
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT openRequested(path); });
        m_files->addWidget(button);
    }
}

} // namespace sampan
