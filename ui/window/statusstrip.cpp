// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/statusstrip.h"

#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace sampan {

StatusStrip::StatusStrip(QWidget *parent)
    : QStatusBar(parent)
    , m_reading(new QLabel)
    , m_zoom(new QLabel)
    , m_rows(new QLabel)
    , m_opening(new QLabel)
    , m_progress(new QProgressBar)
    , m_cancel(new QToolButton)
{
    // A long reading must not widen the window.
    m_reading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_reading->setAccessibleDescription(tr("Reading")); // its name is what it says
    m_reading->setContentsMargins(8, 0, 0, 0);
    m_reading->setTextFormat(Qt::PlainText);
    m_rows->setContentsMargins(12, 0, 8, 0);
    m_progress->setRange(0, 100);
    m_progress->setFixedWidth(120);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Opening a file"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAutoRaise(true);
    m_cancel->setAccessibleName(tr("Cancel opening"));
    addWidget(m_reading, 1);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_opening, m_progress, m_cancel, m_zoom, m_rows })
        addPermanentWidget(widget);
    hideProgress();
    connect(m_cancel, &QToolButton::clicked, this, &StatusStrip::cancelRequested);
}

void StatusStrip::showReading(const QString &text) { m_reading->setText(text); }

void StatusStrip::showZoom(const QString &text) { m_zoom->setText(text); }

void StatusStrip::showRows(const QString &text) { m_rows->setText(text); }

void StatusStrip::showProgress(const QString &path, double fraction)
{
    m_opening->setText(tr("Opening %1…").arg(QFileInfo(path).fileName()));
    // Without a number yet the bar only says that something is going on.
    m_progress->setRange(0, fraction > 0 ? 100 : 0);
    m_progress->setValue(int(fraction * 100));
    for (QWidget *widget : std::initializer_list<QWidget *> { m_opening, m_progress, m_cancel })
        widget->show();
}

void StatusStrip::hideProgress()
{
    for (QWidget *widget : std::initializer_list<QWidget *> { m_opening, m_progress, m_cancel })
        widget->hide();
}

} // namespace sampan
