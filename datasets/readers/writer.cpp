// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/model/csvcell.h"
#include "datasets/model/number.h"
#include "datasets/readers/archive.h"
#include "datasets/readers/packagewriter.h"
#include "datasets/readers/reader.h"
#include "datasets/readers/wholefile.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace sampan {

namespace {

struct WriterText {
    Q_DECLARE_TR_FUNCTIONS(sampan::Writer)
};

class CsvWriter {
public:
    //! `forPackage`: codes only, since the descriptor has the labels; else each dimension has a column of labels too.
    CsvWriter(const Dataset &dataset, bool forPackage)
        : m_dataset(dataset)
        , m_cell(forPackage ? exactCsvCell : csvCell)
    {
        const Observations &all = dataset.observations;
        m_measures = dataset.measures.size() > 1;
        m_statuses = !all.statuses.empty();
        m_sources = !all.sources.empty();
        m_notes = !all.notes.empty();
        for (const Dimension &dimension : dataset.dimensions) {
            bool labels = false;
            if (!forPackage && dimension.role != Role::Time)
                for (const Member &member : dimension.members)
                    labels = labels || member.label != member.code;
            m_labels.push_back(labels);
            // Each member's cells once, not once a row.
            QByteArrayList &cells = m_members.emplace_back();
            for (const Member &member : dimension.members)
                cells += m_cell(member.code) + (labels ? ',' + m_cell(member.label) : QByteArray()) + ',';
        }
    }

    QByteArray run() const
    {
        QByteArray csv;
        QByteArrayList head;
        for (std::size_t d = 0; d < m_dataset.dimensions.size(); ++d) {
            head += m_cell(m_dataset.dimensions[d].name);
            if (m_labels[d])
                head += m_cell(m_dataset.dimensions[d].name + QLatin1String("_label"));
        }
        if (m_measures)
            head += "measure";
        head += "value";
        if (m_statuses)
            head += "status";
        if (m_sources)
            head += "source";
        if (m_notes)
            head += "note";
        csv += head.join(',') + '\n';
        for (std::size_t i = 0; i < m_dataset.observations.size(); ++i)
            writeRow(csv, i);
        return csv;
    }

private:
    void writeRow(QByteArray &csv, std::size_t i) const
    {
        for (std::size_t d = 0; d < m_dataset.dimensions.size(); ++d)
            csv += m_members[d][m_dataset.observations.keys[d][i]];
        if (m_measures)
            csv += m_cell(m_dataset.measures[m_dataset.measureOf(i)].name) + ',';
        csv += exactNumber(m_dataset.observations.values[i]).toLatin1();
        if (m_statuses)
            csv += ',' + statusCode(m_dataset.statusOf(i)).toLatin1();
        if (m_sources) {
            const Source *source = m_dataset.sourceOf(i);
            csv += ',' + m_cell(source ? source->name : QString());
        }
        if (m_notes)
            csv += ',' + m_cell(m_dataset.noteOf(i));
        csv += '\n';
    }

    const Dataset &m_dataset;
    QByteArray (*m_cell)(const QString &text);
    bool m_measures = false, m_statuses = false, m_sources = false, m_notes = false;
    std::vector<bool> m_labels;
    std::vector<QByteArrayList> m_members; //!< per dimension and member: its cells with the commas behind
};

Json text(const QString &value) { return value.toStdString(); }

void put(Json &object, const char *key, const QString &value)
{
    if (!value.isEmpty())
        object[key] = text(value);
}

void putQuantity(Json &object, const Measure &measure)
{
    put(object, "unit", measure.quantity.unit);
    if (measure.quantity.scale)
        object["scale"] = measure.quantity.scale;
    put(object, "currency", measure.quantity.currency);
    put(object, "priceBasis", measure.quantity.priceBasis);
    put(object, "valuation", measure.quantity.valuation);
    if (!measure.additive)
        object["additive"] = false;
}

Json fieldOf(const Dimension &dimension)
{
    Json field;
    field["name"] = text(dimension.name);
    put(field, "title", dimension.label);
    field["type"] = "string";
    Json ours;
    if (dimension.role == Role::Time) {
        ours["role"] = "time";
        Json categories = Json::array();
        for (const Member &member : dimension.members)
            if (member.label != member.code)
                categories.push_back({ { "value", text(member.code) }, { "label", text(member.label) } });
        if (!categories.empty())
            field["categories"] = categories;
    } else {
        ours["role"] = dimension.role == Role::Other ? Json("dimension") : text(roleName(dimension.role));
        Json members = Json::array();
        for (const Member &member : dimension.members) {
            Json item { { "code", text(member.code) }, { "label", text(member.label) } };
            if (member.kind != MemberKind::Country)
                item["kind"] = text(memberKindName(member.kind));
            members.push_back(item);
        }
        ours["members"] = members;
    }
    if (!dimension.additive)
        ours["additive"] = false;
    put(ours, "default", dimension.defaultMember);
    put(ours, "note", dimension.note);
    field["sampan"] = ours;
    return field;
}

QString kindName(Claim::Kind kind)
{
    static constexpr std::array<QLatin1String, 7> names { QLatin1String("average-growth"), QLatin1String("multiple"),
        QLatin1String("share"), QLatin1String("value"), QLatin1String("change"), QLatin1String("rank"),
        QLatin1String("record") };
    return names[std::size_t(kind)];
}

Json claimJson(const Claim &claim)
{
    Json json { { "text", text(claim.text) }, { "kind", text(kindName(claim.kind)) }, { "stated", claim.stated } };
    if (claim.decimalsStated)
        json["decimals"] = claim.decimals;
    if (claim.scale)
        json["scale"] = claim.scale;
    for (const Filter &filter : claim.where) {
        Json members = Json::array();
        for (const QString &member : filter.members)
            members.push_back(text(member));
        json["where"][filter.dimension.toStdString()] = members;
    }
    put(json, "measure", claim.measure);
    put(json, "by", claim.by);
    for (const QString &member : claim.members)
        json["members"].push_back(text(member));
    put(json, "from", claim.from);
    put(json, "to", claim.to);
    put(json, "source", claim.source);
    put(json, "path", claim.path);
    return json;
}

Json fieldsOf(const Dataset &dataset)
{
    Json fields = Json::array();
    for (const Dimension &dimension : dataset.dimensions)
        fields.push_back(fieldOf(dimension));
    if (dataset.measures.size() > 1) {
        Json members = Json::array();
        for (const Measure &measure : dataset.measures) {
            Json item { { "code", text(measure.name) }, { "label", text(measure.label) } };
            putQuantity(item, measure);
            members.push_back(item);
        }
        fields.push_back({ { "name", "measure" }, { "type", "string" },
            { "sampan", { { "role", "measure-dimension" }, { "members", members } } } });
    }
    Json value { { "name", "value" }, { "type", "number" } };
    Json ours { { "role", "value" } };
    if (dataset.measures.size() == 1) {
        put(value, "title", dataset.measures.front().label);
        putQuantity(ours, dataset.measures.front());
    }
    value["sampan"] = ours;
    fields.push_back(value);
    const auto attribute = [&fields](const char *name) {
        fields.push_back({ { "name", name }, { "type", "string" }, { "sampan", { { "role", name } } } });
    };
    if (!dataset.observations.statuses.empty())
        attribute("status");
    if (!dataset.observations.sources.empty())
        attribute("source");
    if (!dataset.observations.notes.empty())
        attribute("note");
    return fields;
}

Json originJson(const Origin &origin)
{
    Json json = Json::object();
    put(json, "program", origin.program);
    put(json, "summary", origin.summary);
    put(json, "sourceLine", origin.sourceLine);
    Json from = Json::object();
    put(from, "file", origin.file);
    put(from, "name", origin.name);
    put(from, "title", origin.title);
    put(from, "version", origin.version);
    put(from, "sha256", QString::fromLatin1(origin.sha256));
    json["dataset"] = from;
    if (!origin.spec.isEmpty())
        json["spec"] = Json::parse(origin.spec.cbegin(), origin.spec.cend(), nullptr, false);
    return json;
}

//! Name and title stand beside the spec, as in the standard.
Json viewJson(const QByteArray &view)
{
    Json json = Json::parse(view.begin(), view.end(), nullptr, false);
    if (!json.is_object() || json.contains("specType"))
        return json;
    Json wrapped { { "name", jsonText(json, "name").toStdString() }, { "title", jsonText(json, "title").toStdString() },
        { "specType", "sampan" } };
    json.erase("name");
    json.erase("title");
    wrapped["spec"] = std::move(json);
    return wrapped;
}

} // namespace

Json packageOf(const Dataset &dataset, PackageRows rows)
{
    const Metadata &metadata = dataset.metadata;
    Json json { { "$schema", "https://datapackage.org/profiles/2.0/datapackage.json" } };
    put(json, "name", metadata.name);
    put(json, "title", metadata.title);
    put(json, "description", metadata.description);
    put(json, "version", metadata.version);
    for (const License &license : metadata.licenses) {
        Json item = Json::object();
        put(item, "name", license.name);
        put(item, "title", license.title);
        put(item, "path", license.path);
        json["licenses"].push_back(item);
    }
    for (const Source &source : metadata.sources) {
        Json item = Json::object();
        put(item, "name", source.name);
        put(item, "title", source.title);
        put(item, "path", source.path);
        put(item, "date", source.date);
        put(item, "accessed", source.accessed);
        put(item, "license", source.license);
        json["sources"].push_back(item);
    }
    Json ours = Json::object();
    for (const QString &note : metadata.notes)
        ours["notes"].push_back(text(note));
    for (const Milestone &milestone : metadata.milestones) {
        Json item = Json::object();
        put(item, "date", milestone.date);
        put(item, "title", milestone.title);
        put(item, "detail", milestone.detail);
        put(item, "source", milestone.source);
        put(item, "path", milestone.path);
        ours["milestones"].push_back(item);
    }
    for (const Claim &claim : metadata.claims)
        ours["claims"].push_back(claimJson(claim));
    if (metadata.origin)
        ours["figure"] = originJson(*metadata.origin);
    if (!ours.empty())
        json["sampan"] = ours;
    json["resources"] = Json::array();
    if (rows != PackageRows::None) {
        Json resource { { "name", "observations" } };
        if (rows == PackageRows::Inside)
            resource["data"] = CsvWriter(dataset, true).run().toStdString();
        else
            resource["path"] = "observations.csv";
        resource["format"] = "csv";
        resource["mediatype"] = "text/csv";
        resource["encoding"] = "utf-8";
        resource["schema"] = { { "fields", fieldsOf(dataset) }, { "missingValues", { "" } } };
        json["resources"].push_back(std::move(resource));
    }
    for (const QByteArray &view : metadata.views)
        json["views"].push_back(viewJson(view));
    return json;
}

QByteArray packageText(const Json &package, int indent)
{
    return QByteArray::fromStdString(package.dump(indent, ' ', false, Json::error_handler_t::replace)) + '\n';
}

Result<void> writeDataset(const Dataset &dataset, const QString &path)
{
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return writeWhole(path, CsvWriter(dataset, false).run());
    if (!path.endsWith(QLatin1String(".sampan"), Qt::CaseInsensitive))
        return failure(path, WriterText::tr("A dataset is written as .sampan or .csv; this name ends otherwise."));
    const Result<QByteArray> archive = writeArchive(path,
        { { QStringLiteral("mimetype"), QByteArrayLiteral("application/vnd.sampan.dataset+zip") },
            { QStringLiteral("datapackage.json"), packageText(packageOf(dataset, PackageRows::Beside), 2) },
            { QStringLiteral("observations.csv"), CsvWriter(dataset, true).run() } });
    if (!archive)
        return tl::make_unexpected(archive.error());
    return writeWhole(path, *archive);
}

} // namespace sampan
