// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/paint.h"

#include <QLineEdit>
#include <QObject>
#include <QPointer>

class QMouseEvent;
class QKeyEvent;

namespace sampan {

class ChartView;

//! Lets the hand select, move, word and delete what is written on a figure: lines, bands, labels, and the dataset's
//! milestones, which become the figure's own when they are changed. It stands before the chart's own gestures.
class AnnotationTool : public QObject {
    Q_OBJECT
public:
    explicit AnnotationTool(ChartView *view);
    ~AnnotationTool() override;

    void showSpec(DatasetPtr dataset, const FigureSpec &spec);
    int selected() const { return m_selected; } //!< index in FigureSpec::annotations; −1: none
    void select(int annotation);

    //! Adds one where the figure is being read, and opens its text.
    void add(AnnotationKind kind);
    void edit(int annotation);
    void remove(int annotation);
    //! The field of text that is open over the figure, or nullptr.
    QLineEdit *editor() const { return m_editor; }

Q_SIGNALS:
    void specProposed(const sampan::FigureSpec &spec, const QString &what, int mergeId);
    void selectedChanged(int annotation);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    //! What lies under the pointer.
    struct Target {
        HitArea::Kind kind = HitArea::Kind::Point;
        int index = -1; //!< in Figure::events or Figure::labels; −1: nothing
        QRectF rect;
        int annotation = -1; //!< whose it is, in the spec
        QString milestone; //!< or the dataset's
    };
    class Frame;

    Target targetAt(const QPointF &pixel) const;
    void findOwner(Target &target) const;
    //! Its index in the spec; a milestone is adopted first.
    int own(FigureSpec &spec, const Target &target) const;
    FigureSpec dragged(const QPointF &pixel) const;
    void placeBand(Annotation &annotation, const FigureEvent &event, double x) const;
    void placeAnchor(Annotation &annotation, const QPointF &page) const;
    Period periodAt(double x) const;
    bool press(QMouseEvent *event);
    bool move(QMouseEvent *event);
    bool release(QMouseEvent *event);
    bool key(QKeyEvent *event);
    void cancel();
    void openEditor(const QRectF &rect, const QString &text, const FigureSpec &base, int annotation);
    void closeEditor(bool keep);
    void showMenu(const Target &target, const QPoint &global);
    void placeFrame();
    QRectF rectOf(int annotation) const;

    ChartView *m_view;
    DatasetPtr m_dataset;
    FigureSpec m_spec;
    int m_selected = -1;
    Target m_pressed;
    QPointF m_pressedAt;
    bool m_dragging = false;
    bool m_consumed = false; //!< the press was ours, so the release is too
    QPointer<QLineEdit> m_editor;
    FigureSpec m_editBase; //!< what the new text goes into
    FigureSpec m_editFrom; //!< the spec when the field was opened
    int m_edited = -1;
    int m_keyId;
    QWidget *m_frame;
};

} // namespace sampan
