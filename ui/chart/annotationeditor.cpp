// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/annotationtool.h"
#include "ui/chart/chartview.h"

#include <QMenu>

#include <algorithm>

namespace sampan {

void AnnotationTool::showMenu(const Target &target, const QPoint &global)
{
    QMenu menu(m_view);
    const QAction *word = menu.addAction(tr("&Edit text"));
    const QAction *gone = menu.addAction(tr("&Delete"));
    const QAction *chosen = menu.exec(global);
    if (!chosen)
        return;
    FigureSpec base = m_spec;
    const QString milestone = target.milestone;
    if (chosen == gone && !milestone.isEmpty()) {
        dropMilestone(*m_dataset, base, milestone);
        Q_EMIT specProposed(base, tr("Leave out “%1”").arg(milestone), 0);
    } else if (chosen == gone) {
        remove(target.annotation);
    } else if (chosen == word) {
        const int index = own(base, target);
        if (index >= 0)
            openEditor({ m_view->pageToView(target.rect.topLeft()), m_view->pageToView(target.rect.bottomRight()) },
                base.annotations[std::size_t(index)].text, base, index);
    }
}

void AnnotationTool::openEditor(const QRectF &rect, const QString &text, const FigureSpec &base, int annotation)
{
    closeEditor(false);
    m_editBase = base;
    m_editFrom = m_spec;
    m_edited = annotation;
    m_editor = new QLineEdit(text, m_view->viewport());
    m_editor->setObjectName(QStringLiteral("annotationEditor"));
    m_editor->setAccessibleName(tr("Text of the annotation"));
    m_editor->installEventFilter(this);
    const int width = std::max(200, int(rect.width()) + 60);
    const QSize room = m_view->viewport()->size();
    m_editor->resize(std::min(width, room.width() - 8), m_editor->sizeHint().height());
    m_editor->move(std::clamp(int(rect.left()) - 6, 4, std::max(4, room.width() - m_editor->width() - 4)),
        std::clamp(
            int(rect.center().y()) - m_editor->height() / 2, 2, std::max(2, room.height() - m_editor->height() - 2)));
    m_editor->show();
    m_editor->selectAll();
    m_editor->setFocus(Qt::OtherFocusReason);
    m_frame->hide();
}

//! An empty text deletes the annotation.
void AnnotationTool::closeEditor(bool keep)
{
    if (!m_editor)
        return;
    QLineEdit *editor = m_editor;
    m_editor = nullptr;
    editor->removeEventFilter(this);
    const QString text = editor->text().trimmed();
    // First, for Qt hands on the focus of what is hidden as Tab does: to the names beside the plot.
    if (editor->hasFocus())
        m_view->setFocus(Qt::OtherFocusReason);
    editor->hide();
    editor->deleteLater();
    placeFrame();
    if (!keep || m_edited < 0 || m_edited >= int(m_editBase.annotations.size()))
        return;
    FigureSpec next = m_editBase;
    Annotation &annotation = next.annotations[std::size_t(m_edited)];
    if (annotation.text == text)
        return;
    if (text.isEmpty()) {
        const QString gone = annotation.text;
        next.annotations.erase(next.annotations.begin() + m_edited);
        select(-1);
        Q_EMIT specProposed(next, tr("Delete “%1”").arg(gone), 0);
        return;
    }
    annotation.text = text;
    const int edited = m_edited;
    Q_EMIT specProposed(next, tr("Word “%1”").arg(text), 0);
    select(edited);
}

} // namespace sampan
