// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/messagebar.h"

#include "ui/window/icons.h"

#include <QAccessibleWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace sampan {

namespace {
constexpr qsizetype messageLimit = 4;
constexpr int noticeMs = 8000; // notices go by themselves, errors wait to be read
const QString messageName = QStringLiteral("message");

//! A message is said aloud when it comes: screen readers do so with what has this role.
QAccessibleInterface *noticeOf(const QString &type, QObject *object)
{
    auto *frame = type == QLatin1String("QFrame") && object && object->objectName() == messageName
        ? qobject_cast<QFrame *>(object)
        : nullptr;
    return frame ? new QAccessibleWidget(frame, QAccessible::Notification) : nullptr;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(1);
    setAccessibleName(tr("Messages"));
    static const bool installed = (QAccessible::installFactory(noticeOf), true);
    Q_UNUSED(installed)
    hide();
}

void MessageBar::showMessage(
    Severity severity, const QString &text, const QString &action, const std::function<void()> &then)
{
    auto *message = new QFrame;
    message->setObjectName(messageName);
    message->setAccessibleName(text);
    message->setFrameShape(QFrame::NoFrame);
    message->setAutoFillBackground(true);
    message->setBackgroundRole(QPalette::ToolTipBase);
    const auto picture = severity == Severity::Error ? QStyle::SP_MessageBoxCritical
        : severity == Severity::Warning              ? QStyle::SP_MessageBoxWarning
                                                     : QStyle::SP_MessageBoxInformation;
    auto *icon = new QLabel;
    icon->setPixmap(style()->standardIcon(picture, nullptr, this).pixmap(18, 18));
    icon->setAccessibleName(severity == Severity::Error ? tr("Error")
            : severity == Severity::Warning             ? tr("Warning")
                                                        : tr("Notice"));
    auto *label = new QLabel(text);
    label->setObjectName(QStringLiteral("messageText"));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QToolButton;
    close->setAutoRaise(true);
    close->setIcon(drawnIcon(QStringLiteral("close"), palette().color(QPalette::ToolTipText)));
    close->setToolTip(tr("Dismiss"));
    close->setAccessibleName(tr("Dismiss this message"));
    auto *row = new QHBoxLayout(message);
    row->setContentsMargins(12, 7, 8, 7);
    row->setSpacing(10);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addWidget(label, 1);
    if (!action.isEmpty()) {
        auto *button = new QPushButton(action);
        button->setObjectName(QStringLiteral("messageAction"));
        row->addWidget(button, 0, Qt::AlignTop);
        connect(button, &QPushButton::clicked, message, [this, message, then] {
            dismiss(message);
            then();
        });
    }
    row->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QToolButton::clicked, message, [this, message] { dismiss(message); });
    if (severity == Severity::Information)
        QTimer::singleShot(action.isEmpty() ? noticeMs : 3 * noticeMs, message, [this, message] { dismiss(message); });

    m_layout->insertWidget(0, message);
    m_messages.prepend(message);
    while (m_messages.size() > messageLimit)
        dismiss(m_messages.last());
    show();
    for (const QAccessible::Event kind : { QAccessible::ObjectShow, QAccessible::Alert }) {
        QAccessibleEvent event(message, kind);
        QAccessible::updateAccessibility(&event);
    }
}

QStringList MessageBar::messages() const
{
    QStringList texts;
    for (const QFrame *message : m_messages)
        texts += message->findChild<QLabel *>(QStringLiteral("messageText"))->text();
    return texts;
}

void MessageBar::clear()
{
    while (!m_messages.isEmpty())
        dismiss(m_messages.first());
}

void MessageBar::dismiss(QFrame *message)
{
    if (!m_messages.removeOne(message))
        return;
    m_layout->removeWidget(message);
    message->hide();
    message->deleteLater();
    setVisible(!m_messages.isEmpty());
}

} // namespace sampan
