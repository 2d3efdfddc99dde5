// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/document.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QUndoCommand>

namespace sampan {

namespace {
//! Steps of one burst (a turn of the wheel) that follow each other within this time are one step of undo.
constexpr qint64 burstMs = 500;
} // namespace

//! One spec in place of another.
class SpecCommand : public QUndoCommand {
public:
    SpecCommand(Document *document, int figure, const FigureSpec &after, const QString &what, int mergeId)
        : QUndoCommand(what)
        , m_document(document)
        , m_figure(figure)
        , m_mergeId(mergeId)
        , m_before(document->spec(figure))
        , m_after(after)
    {
        m_sinceLast.start();
    }

    // The base class takes −1 for "never merged".
    int id() const override { return m_mergeId == 0 ? -1 : m_mergeId; }
    void undo() override { m_document->apply(m_figure, m_before); }
    void redo() override { m_document->apply(m_figure, m_after); }

    bool mergeWith(const QUndoCommand *command) override
    {
        const auto *next = static_cast<const SpecCommand *>(command);
        if (next->m_document != m_document || next->m_figure != m_figure || m_sinceLast.elapsed() > burstMs)
            return false;
        m_after = next->m_after;
        m_sinceLast = next->m_sinceLast;
        // A burst that ends where it began leaves nothing to undo.
        setObsolete(m_after == m_before);
        return true;
    }

private:
    Document *m_document;
    int m_figure;
    int m_mergeId;
    FigureSpec m_before;
    FigureSpec m_after;
    QElapsedTimer m_sinceLast;
};

Document::Document(DatasetPtr dataset, QObject *parent)
    : QObject(parent)
    , m_dataset(std::move(dataset))
{
    Q_ASSERT(m_dataset);
    m_specs = viewsOf(*m_dataset);
    if (m_specs.empty())
        m_specs.push_back(defaultSpec(*m_dataset));
}

QString Document::title() const
{
    return m_dataset->metadata.title.isEmpty() ? QFileInfo(m_dataset->path).fileName() : m_dataset->metadata.title;
}

void Document::setCurrent(int figure)
{
    if (figure == m_current || figure < 0 || figure >= figureCount())
        return;
    m_current = figure;
    Q_EMIT currentChanged(figure);
}

void Document::edit(const FigureSpec &spec, const QString &what, int mergeId)
{
    if (spec == currentSpec())
        return;
    m_undo.push(new SpecCommand(this, m_current, spec, what, mergeId));
}

void Document::replaceDataset(DatasetPtr dataset, Differences differences)
{
    if (!dataset || dataset == m_dataset)
        return;
    // A file that is written twice in a row shows what differs from its last state.
    m_earlier = differences.isEmpty() ? nullptr : m_dataset;
    m_differences = std::move(differences);
    m_dataset = std::move(dataset);
    Q_EMIT datasetReplaced();
}

void Document::apply(int figure, const FigureSpec &spec)
{
    // All is in place before anyone hears of it: a listener sees the figure as it is after the step.
    m_specs.at(std::size_t(figure)) = spec;
    setCurrent(figure);
    Q_EMIT specChanged(figure);
}

} // namespace sampan
