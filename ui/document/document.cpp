// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/document.h"

#include "ui/document/describe.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QUndoCommand>

#include <algorithm>

namespace sampan {

//! Specs in place of others.
class SpecCommand : public QUndoCommand {
public:
    SpecCommand(Document *document, const Document::Edits &edits, const QString &what, int mergeId)
        : m_document(document)
        , m_mergeId(mergeId)
        , m_what(what)
        , m_after(edits)
    {
        for (const auto &[figure, spec] : edits)
            m_before.emplace_back(figure, document->spec(figure));
        nameIt();
        m_sinceLast.start();
    }

    // The base class takes −1 for "never merged".
    int id() const override { return m_mergeId == 0 ? -1 : m_mergeId; }
    void undo() override { m_document->apply(m_before); }
    void redo() override { m_document->apply(m_after); }

    bool mergeWith(const QUndoCommand *command) override
    {
        const auto *next = static_cast<const SpecCommand *>(command);
        const auto sameFigures = [](const Document::Edits &a, const Document::Edits &b) {
            return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                [](const auto &one, const auto &other) { return one.first == other.first; });
        };
        if (next->m_document != m_document || !sameFigures(next->m_after, m_after) || m_sinceLast.elapsed() > burstMs)
            return false;
        m_after = next->m_after;
        m_sinceLast = next->m_sinceLast;
        nameIt();
        // A burst that ends where it began leaves nothing to undo.
        setObsolete(m_after == m_before);
        return true;
    }

private:
    //! The history reads what became of it, the menu what is undone.
    void nameIt()
    {
        const QString line
            = describeStep(*m_document->dataset(), m_before.front().second, m_after.front().second, m_what);
        setText(QString(line).replace(u'\n', u' ') + u'\n' + m_what);
    }

    Document *m_document;
    int m_mergeId;
    QString m_what;
    Document::Edits m_before;
    Document::Edits m_after;
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
    remember();
    markSaved();
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
    remember();
    Q_EMIT currentChanged(figure);
}

void Document::edit(const FigureSpec &spec, const QString &what, int mergeId)
{
    edit(Edits { { m_current, spec } }, what, mergeId);
}

void Document::edit(const Edits &edits, const QString &what, int mergeId)
{
    const bool nothing
        = std::all_of(edits.begin(), edits.end(), [this](const auto &edit) { return edit.second == spec(edit.first); });
    if (nothing)
        return;
    m_burst = mergeId;
    m_undo.push(new SpecCommand(this, edits, what, mergeId));
    m_burst = 0;
}

void Document::setBeside(int figure)
{
    if (figure == m_beside || figure < -1 || figure >= figureCount())
        return;
    m_beside = figure;
    Q_EMIT besideChanged(figure);
}

int Document::addFigure(const FigureSpec &spec)
{
    const int figure = figureCount();
    Q_EMIT figureAboutToBeAdded(figure);
    m_specs.push_back(spec);
    Q_EMIT figureAdded(figure);
    return figure;
}

void Document::showFigure(const FigureSpec &spec)
{
    const auto found = std::find(m_specs.begin(), m_specs.end(), spec);
    setCurrent(found == m_specs.end() ? addFigure(spec) : int(found - m_specs.begin()));
}

//! What is looked at goes into the list of views, unless that list is being walked.
void Document::remember()
{
    if (m_walking)
        return;
    const FigureSpec &shown = currentSpec();
    m_views.visited({ m_current, shown.timeView, shown.valueView }, m_burst);
    Q_EMIT viewHistoryChanged();
}

void Document::walkTo(const std::optional<ViewState> &view, const QString &what)
{
    if (!view || view->figure >= figureCount())
        return;
    m_walking = true;
    setCurrent(view->figure);
    FigureSpec next = currentSpec();
    next.timeView = view->time;
    next.valueView = view->value;
    edit(next, what);
    m_walking = false;
    Q_EMIT viewHistoryChanged();
}

void Document::goBack() { walkTo(m_views.back(), tr("earlier view")); }
void Document::goForward() { walkTo(m_views.forward(), tr("later view")); }

void Document::restore(std::vector<FigureSpec> figures, int current)
{
    if (figures.empty())
        return;
    m_undo.clear();
    m_specs = std::move(figures);
    m_current = std::clamp(current, 0, figureCount() - 1);
}

bool Document::isEdited() const
{
    return !std::equal(m_specs.begin(), m_specs.end(), m_saved.begin(), m_saved.end(), [](FigureSpec a, FigureSpec b) {
        a.timeView = b.timeView = std::nullopt;
        a.valueView = b.valueView = std::nullopt;
        return a == b;
    });
}

void Document::markSaved() { m_saved = m_specs; }
void Document::markSaved(const std::vector<FigureSpec> &specs) { m_saved = specs; }

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

void Document::apply(const Edits &edits)
{
    // All is in place before anyone hears of it: a listener sees the figures as they are after the step.
    bool inView = false;
    for (const auto &[figure, spec] : edits) {
        m_specs.at(std::size_t(figure)) = spec;
        inView = inView || figure == m_current || figure == m_beside;
    }
    if (!inView && !edits.empty())
        setCurrent(edits.front().first);
    remember();
    for (const auto &[figure, spec] : edits)
        Q_EMIT specChanged(figure);
}

} // namespace sampan
