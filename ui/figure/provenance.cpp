// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/provenance.h"

#include "datasets/readers/packagewriter.h"
#include "ui/figure/composer.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <map>

namespace sampan {

namespace {

struct ProvenanceText {
    Q_DECLARE_TR_FUNCTIONS(sampan::Provenance)
};

const QString figureLayer = QStringLiteral("figure");

QString layerCode(int layer) { return layer < 0 ? figureLayer : QStringLiteral("points%1").arg(layer + 1); }

//! One value of the figure with what it was made of.
struct Entry {
    int period = 0;
    QString series;
    int layer = -1;
    int pane = -1; //!< index in m_panes
    double value = missingValue;
    Status status = Status::Missing;
    const std::vector<std::uint32_t> *observations = nullptr;
};

class Slice {
public:
    Slice(const Dataset &from, const Figure &figure)
        : m_from(from)
        , m_figure(figure)
    {
    }

    Dataset run()
    {
        collect();
        m_slice.path = m_from.path;
        Metadata &metadata = m_slice.metadata;
        metadata.name = m_figure.spec.name.isEmpty() ? m_from.metadata.name : m_figure.spec.name;
        metadata.title = m_figure.title;
        metadata.description = m_figure.summary;
        metadata.licenses = m_from.metadata.licenses;
        for (const Milestone &milestone : m_from.metadata.milestones)
            if (std::any_of(m_figure.events.begin(), m_figure.events.end(),
                    [&](const FigureEvent &event) { return event.title == milestone.title; }))
                metadata.milestones.push_back(milestone);
        takeDimensions();
        takeMeasure();
        takeSources();
        for (const Entry &entry : m_entries)
            add(entry);
        metadata.views = { spec().toJson() };
        return std::move(m_slice);
    }

private:
    void collect()
    {
        if (m_figure.panes.empty()) {
            collect(m_figure, -1);
            return;
        }
        m_splitFrom = m_from.dimensionIndex(m_figure.spec.split);
        const Dimension &along = m_from.dimensions[std::size_t(m_splitFrom)];
        for (const Figure &pane : m_figure.panes) {
            // Each pane's question names its member last.
            const int member = along.indexOf(pane.spec.query.where.back().members.front());
            m_panes.push_back(along.members[std::size_t(member)]);
            collect(pane, int(m_panes.size()) - 1);
        }
    }

    //! Over time all of the answer, gaps and their reasons included; of bars and slices what is drawn.
    void collect(const Figure &figure, int pane)
    {
        const auto hidden = [&figure](const QString &code) {
            return std::any_of(figure.series.begin(), figure.series.end(),
                [&](const FigureSeries &series) { return series.hidden && series.code == code; });
        };
        if (figure.isOverTime()) {
            for (const Series &series : figure.table.series) {
                if (hidden(series.code))
                    continue;
                takeMember(series.code, series.label, series.kind);
                for (std::size_t p = 0; p < series.cells.size(); ++p) {
                    const Cell &cell = series.cells[p];
                    m_entries.push_back({ int(p), series.code, -1, pane, cell.value, cell.status, &cell.observations });
                }
            }
        }
        std::vector<const FigureSeries *> drawn;
        for (const FigureSeries &series : figure.series)
            if (!series.hidden && (series.pointsOnly || !figure.isOverTime()))
                drawn.push_back(&series);
        // In the order of their colours, so that each gets its own again.
        std::stable_sort(drawn.begin(), drawn.end(), [](const FigureSeries *a, const FigureSeries *b) {
            return (a->color < 0) != (b->color < 0) ? b->color < 0 : a->color < b->color;
        });
        for (const FigureSeries *series : drawn) {
            takeMember(series->code, series->label, MemberKind::Country);
            for (const Run &run : series->runs)
                for (const FigurePoint &point : run)
                    m_entries.push_back({ point.period, series->code, series->layer, pane, point.value, point.status,
                        &point.observations });
        }
    }

    void takeMember(const QString &code, const QString &label, MemberKind kind)
    {
        if (std::none_of(m_members.begin(), m_members.end(), [&](const Member &member) { return member.code == code; }))
            m_members.push_back({ code, label, kind });
    }

    void takeDimensions()
    {
        const bool time = m_from.timeDimension() >= 0;
        if (time) {
            const Dimension &original = m_from.dimensions[std::size_t(m_from.timeDimension())];
            Dimension dimension { original.name, original.label, Role::Time, {}, {}, true, {}, {} };
            for (std::size_t p = 0; p < m_figure.periods.size(); ++p) {
                dimension.periods.push_back(m_figure.periods[p]);
                dimension.members.push_back(
                    { m_figure.periods[p].code(), m_figure.periodLabels.value(qsizetype(p)), MemberKind::Country });
            }
            m_time = int(m_slice.dimensions.size());
            m_slice.dimensions.push_back(std::move(dimension));
        }
        const int by = m_figure.spec.query.by.isEmpty() ? -1 : m_from.dimensionIndex(m_figure.spec.query.by);
        if (by >= 0) {
            const Dimension &original = m_from.dimensions[std::size_t(by)];
            // Only names now: nothing may be added up of what was.
            Dimension dimension { original.name, original.label, Role::Other, m_members, {}, true, {}, {} };
            m_by = int(m_slice.dimensions.size());
            m_slice.dimensions.push_back(std::move(dimension));
        }
        if (m_splitFrom >= 0 && m_splitFrom != by) {
            const Dimension &original = m_from.dimensions[std::size_t(m_splitFrom)];
            Dimension dimension { original.name, original.label, Role::Other, m_panes, {}, true, {}, {} };
            m_split = int(m_slice.dimensions.size());
            m_slice.dimensions.push_back(std::move(dimension));
        }
        if (by < 0 || !m_figure.spec.points.empty()) {
            Dimension dimension { QStringLiteral("layer"), ProvenanceText::tr("Layer"), Role::Other, {}, {}, false,
                figureLayer, {} };
            dimension.members.push_back(
                { figureLayer, m_figure.series.empty() ? m_figure.title : m_figure.series.front().label });
            for (int layer = 0; layer < int(m_figure.spec.points.size()); ++layer)
                dimension.members.push_back({ layerCode(layer), m_figure.spec.points[std::size_t(layer)].label });
            m_layer = int(m_slice.dimensions.size());
            m_slice.dimensions.push_back(std::move(dimension));
        }
        m_slice.observations.keys.resize(m_slice.dimensions.size());
    }

    void takeMeasure()
    {
        const QString &name = m_figure.spec.query.measure;
        const int index = name.isEmpty() ? 0 : m_from.measureIndex(name);
        Measure measure;
        if (index >= 0 && index < int(m_from.measures.size()))
            measure = m_from.measures[std::size_t(index)];
        measure.quantity = m_figure.quantity;
        measure.additive = measure.additive && !isTransformed();
        m_slice.measures = { measure };
    }

    bool isTransformed() const
    {
        return m_figure.spec.query.transform != Transform::Level || m_figure.mark == Mark::Percent;
    }

    void add(const Entry &entry)
    {
        Observations &all = m_slice.observations;
        if (m_time >= 0)
            all.keys[std::size_t(m_time)].push_back(std::uint32_t(entry.period));
        if (m_by >= 0)
            all.keys[std::size_t(m_by)].push_back(
                std::uint32_t(std::find_if(m_members.begin(), m_members.end(), [&](const Member &m) {
                    return m.code == entry.series;
                }) - m_members.begin()));
        if (m_split >= 0)
            all.keys[std::size_t(m_split)].push_back(std::uint32_t(entry.pane));
        if (m_layer >= 0)
            all.keys[std::size_t(m_layer)].push_back(std::uint32_t(entry.layer + 1));
        all.values.push_back(entry.value);
        all.statuses.push_back(entry.status);
        all.sources.push_back(std::isnan(entry.value) ? noSource : sourceOf(entry));
    }

    using Used = std::vector<const Source *>;

    Used sourcesOf(const Entry &entry) const
    {
        Used used;
        for (const std::uint32_t observation : *entry.observations) {
            const Source *source = m_from.sourceOf(observation);
            if (!source || !source->name.contains(u'+')) {
                used.push_back(source);
                continue;
            }
            const Used parts = partsOf(*source, m_from.metadata.sources);
            used.insert(used.end(), parts.begin(), parts.end());
        }
        std::sort(used.begin(), used.end());
        used.erase(std::unique(used.begin(), used.end()), used.end());
        return used;
    }

    //! The sources in their order, then one for each set of them that values were added up of. What was reckoned of
    //! no value of its own ("Other") is of all of them.
    void takeSources()
    {
        for (const Entry &entry : m_entries)
            if (!std::isnan(entry.value))
                for (const Source *source : sourcesOf(entry))
                    m_all.push_back(source);
        std::sort(m_all.begin(), m_all.end());
        m_all.erase(std::unique(m_all.begin(), m_all.end()), m_all.end());
        if (m_all.empty())
            m_all = { nullptr };
        auto &sources = m_slice.metadata.sources;
        for (const Source *source : m_all) {
            m_sources.emplace(Used { source }, std::uint16_t(sources.size()));
            sources.push_back(source
                    ? *source
                    : Source { QStringLiteral("unnamed"),
                        ProvenanceText::tr("%1, which names none").arg(QFileInfo(m_from.path).fileName()), {}, {} });
        }
    }

    std::uint16_t sourceOf(const Entry &entry)
    {
        Used used = sourcesOf(entry);
        if (used.empty())
            used = m_all;
        const auto known = m_sources.find(used);
        if (known != m_sources.end())
            return known->second;
        auto &sources = m_slice.metadata.sources;
        QStringList names, titles;
        for (const Source *source : used) {
            const Source &one = sources[m_sources.at({ source })];
            names += one.name;
            titles += one.title;
        }
        Source joined;
        joined.name = names.join(u'+'); // see partsOf()
        joined.title = titles.join(QLatin1String("; "));
        sources.push_back(joined);
        const auto index = std::uint16_t(sources.size() - 1);
        m_sources.emplace(std::move(used), index);
        return index;
    }

    //! Draws the values as they are: what was done to them is done.
    FigureSpec spec() const
    {
        FigureSpec spec = m_figure.spec;
        spec.title = m_figure.title;
        spec.mark = m_figure.mark;
        if (isTransformed() && spec.subtitle.isEmpty()) {
            spec.subtitle = m_figure.subtitle;
            const QString period = m_figure.isOverTime() ? QString() : m_figure.periodLabels.value(snapshot());
            if (!period.isEmpty() && spec.subtitle.endsWith(QLatin1String(", ") + period))
                spec.subtitle.chop(period.size() + 2);
        }
        for (const QString &note : m_figure.table.notes)
            if (m_figure.notes.contains(note) && !spec.notes.contains(note))
                spec.notes += note;
        spec.seriesNotes = seriesNotes();
        spec.query = {};
        const auto keep = [&](int dimension, const std::vector<Member> &members) {
            Filter filter { m_slice.dimensions[std::size_t(dimension)].name, {} };
            for (const Member &member : members)
                filter.members += member.code;
            spec.query.where.push_back(filter);
        };
        if (m_by >= 0) {
            spec.query.by = m_slice.dimensions[std::size_t(m_by)].name;
            keep(m_by, m_members);
        }
        if (m_split >= 0)
            keep(m_split, m_panes);
        const QString layer = QStringLiteral("layer");
        if (m_layer >= 0)
            spec.query.where.push_back({ layer, { figureLayer } });
        for (int i = 0; i < int(spec.points.size()); ++i)
            spec.points[std::size_t(i)].where = { { layer, { layerCode(i) } } };
        if (!m_figure.isOverTime() && m_time >= 0 && snapshot() >= 0)
            spec.snapshot = m_figure.periods[std::size_t(snapshot())];
        spec.hidden.clear();
        return spec;
    }

    //! Those with a number, as it stands behind the names of their series.
    std::vector<SeriesNote> seriesNotes() const
    {
        std::vector<SeriesNote> notes;
        for (const FigureSeries &series : m_figure.series)
            for (const QString &mark : series.noteMark.split(QChar(0xb7), Qt::SkipEmptyParts))
                for (const QString &note : m_figure.notes)
                    if (note.startsWith(mark + QChar(0xa0)))
                        notes.push_back({ series.code, note.mid(mark.size() + 1) });
        return notes;
    }

    int snapshot() const
    {
        return m_figure.series.empty() || m_figure.series.front().runs.empty()
            ? -1
            : m_figure.series.front().runs.front().front().period;
    }

    const Dataset &m_from;
    const Figure &m_figure;
    Dataset m_slice;
    std::vector<Entry> m_entries;
    std::vector<Member> m_members;
    std::vector<Member> m_panes; //!< of small multiples: the members that have one
    Used m_all; //!< sources of all values; nullptr: of some that name none
    std::map<Used, std::uint16_t> m_sources;
    int m_time = -1, m_by = -1, m_split = -1, m_layer = -1;
    int m_splitFrom = -1; //!< in the dataset that the figure is of
};

QString licenseText(const Metadata &metadata)
{
    QStringList texts;
    for (const License &license : metadata.licenses) {
        QString text = license.title.isEmpty() ? license.name : license.title;
        if (!license.path.isEmpty())
            text += text.isEmpty() ? license.path : QStringLiteral(" (%1)").arg(license.path);
        if (!text.isEmpty())
            texts += text;
    }
    return texts.join(QLatin1String("; "));
}

} // namespace

Dataset valuesOf(const Dataset &dataset, const Figure &figure) { return Slice(dataset, figure).run(); }

Provenance provenanceOf(const Dataset &dataset, const Figure &figure, bool withData)
{
    Provenance provenance;
    provenance.title = figure.title;
    provenance.summary = figure.summary;
    provenance.sourceLine = figure.sourceLine;
    provenance.license = licenseText(dataset.metadata);
    provenance.program = QStringLiteral("Sampan " SAMPAN_VERSION);
    Dataset slice = valuesOf(dataset, figure);
    for (const Source &source : slice.metadata.sources)
        if (partsOf(source, slice.metadata.sources).size() == 1)
            provenance.sources += source.title;
    if (dataset.metadata.origin) {
        // A figure of a figure's values goes on naming the dataset that these are of.
        slice.metadata.origin = dataset.metadata.origin;
        slice.metadata.origin->spec.clear();
    } else {
        const Metadata &metadata = dataset.metadata;
        Origin origin;
        origin.file = QFileInfo(dataset.path).fileName();
        origin.name = metadata.name;
        origin.title = metadata.title;
        origin.version = metadata.version;
        origin.sha256 = dataset.sha256;
        origin.spec = figure.spec.toJson();
        slice.metadata.origin = origin;
    }
    slice.metadata.origin->program = provenance.program;
    slice.metadata.origin->summary = figure.summary;
    slice.metadata.origin->sourceLine = figure.sourceLine;
    const bool values = withData && slice.observations.size() > 0;
    if (!values)
        slice.metadata.views.clear();
    provenance.package = packageText(packageOf(slice, values ? PackageRows::Inside : PackageRows::None), -1).trimmed();
    if (values)
        provenance.csv = figure.csv(dataset);
    return provenance;
}

} // namespace sampan
