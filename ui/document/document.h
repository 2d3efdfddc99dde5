// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/analysis/differences.h"
#include "ui/figure/figurespec.h"

#include <QObject>
#include <QUndoStack>

namespace sampan {

//! A dataset that is open: its path, the figures over it and their undo history.
class Document : public QObject {
    Q_OBJECT
public:
    //! The figures are the dataset's views, or the one that its data calls for.
    explicit Document(DatasetPtr dataset, QObject *parent = nullptr);

    const DatasetPtr &dataset() const { return m_dataset; }
    QString title() const; //!< of the dataset, else the file's name
    int figureCount() const { return int(m_specs.size()); }
    const FigureSpec &spec(int figure) const { return m_specs.at(std::size_t(figure)); }
    int current() const { return m_current; }
    const FigureSpec &currentSpec() const { return spec(m_current); }
    void setCurrent(int figure);

    //! Replaces the current figure's spec as one undoable step; steps with the same non-zero `mergeId` within 500 ms
    //! become one. An equal spec is no step.
    void edit(const FigureSpec &spec, const QString &what, int mergeId = 0);
    QUndoStack *undoStack() { return &m_undo; }

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
    void datasetReplaced();

private:
    friend class SpecCommand;
    void apply(int figure, const FigureSpec &spec);

    DatasetPtr m_dataset;
    DatasetPtr m_earlier;
    Differences m_differences;
    QString m_canonicalPath;
    std::vector<FigureSpec> m_specs;
    int m_current = 0;
    QUndoStack m_undo;
};

} // namespace sampan
