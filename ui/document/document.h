// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/analysis/differences.h"
#include "ui/document/viewhistory.h"
#include "ui/figure/figurespec.h"

#include <QObject>
#include <QUndoStack>
#include <utility>

namespace sampan {

//! A dataset that is open: its path, the figures over it and their undo history.
class Document : public QObject {
    Q_OBJECT
public:
    //! Figures by their index, with the spec that each is to have.
    using Edits = std::vector<std::pair<int, FigureSpec>>;

    //! The figures are the dataset's views, or the one that its data calls for.
    explicit Document(DatasetPtr dataset, QObject *parent = nullptr);

    const DatasetPtr &dataset() const { return m_dataset; }
    QString title() const; //!< of the dataset, else the file's name
    int figureCount() const { return int(m_specs.size()); }
    const FigureSpec &spec(int figure) const { return m_specs.at(std::size_t(figure)); }
    int current() const { return m_current; }
    const FigureSpec &currentSpec() const { return spec(m_current); }
    void setCurrent(int figure);

    //! A second figure in view beside the current one; −1: none.
    int beside() const { return m_beside; }
    void setBeside(int figure);
    //! Adds a figure at the end of the list and gives its index; the current one stays.
    int addFigure(const FigureSpec &spec);
    //! Shows the figure, which is added unless it is there already.
    void showFigure(const FigureSpec &spec);

    //! Replaces the current figure's spec as one undoable step; steps with the same non-zero `mergeId` within 500 ms
    //! become one. An equal spec is no step.
    void edit(const FigureSpec &spec, const QString &what, int mergeId = 0);
    //! The same for several figures at once, the one that was touched first; the current figure stays the current one.
    void edit(const Edits &edits, const QString &what, int mergeId = 0);
    QUndoStack *undoStack() { return &m_undo; }

    // Back and forward through what was looked at: figures and the ranges of their axes, nothing else. Each walk is a
    // step that can be undone, as it changes a spec.
    bool canGoBack() const { return m_views.canGoBack(); }
    bool canGoForward() const { return m_views.canGoForward(); }
    void goBack();
    void goForward();

    //! Puts figures of a session in the place of those of the dataset, before anyone looks at the document.
    void restore(std::vector<FigureSpec> figures, int current);
    //! Whether a figure was changed since it was opened or saved; what part of it is looked at is no change.
    bool isEdited() const;
    const std::vector<FigureSpec> &specs() const { return m_specs; }
    void markSaved();
    void markSaved(const std::vector<FigureSpec> &specs); //!< those that were written

    //! Takes the dataset as read again from a file that changed; the figures stay.
    void replaceDataset(DatasetPtr dataset, Differences differences = {});
    //! What is different from the dataset before, which is kept for them; none: nullptr.
    const Differences &differences() const { return m_differences; }
    const DatasetPtr &earlierDataset() const { return m_earlier; }

    //! The dataset's file without links, by which it is known under another name.
    const QString &canonicalPath() const { return m_canonicalPath; }
    void setCanonicalPath(const QString &path) { m_canonicalPath = path; }

Q_SIGNALS:
    void specChanged(int figure);
    void currentChanged(int figure);
    void figureAboutToBeAdded(int figure);
    void figureAdded(int figure);
    void datasetReplaced();
    void viewHistoryChanged();
    void besideChanged(int figure);

private:
    friend class SpecCommand;
    void apply(const Edits &edits);
    void remember();
    void walkTo(const std::optional<ViewState> &view, const QString &what);

    DatasetPtr m_dataset;
    DatasetPtr m_earlier;
    Differences m_differences;
    QString m_canonicalPath;
    std::vector<FigureSpec> m_specs;
    std::vector<FigureSpec> m_saved;
    int m_current = 0;
    int m_beside = -1;
    QUndoStack m_undo;
    ViewHistory m_views;
    int m_burst = 0; //!< merge id of the step being taken
    bool m_walking = false;
};

} // namespace sampan
