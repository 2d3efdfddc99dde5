// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/jsonstat.h"

#include "datasets/readers/tablereader.h"

#include <QCoreApplication>

#include <algorithm>

namespace sampan {

namespace {

struct JsonStatText {
    Q_DECLARE_TR_FUNCTIONS(sampan::JsonStat)
};

struct Category {
    std::string code;
    QString label;
};

struct Axis {
    std::string id;
    QString label;
    std::vector<Category> categories;
    bool metric = false;
};

constexpr double maximumCells = 50e6;

class Reader {
public:
    Reader(const QString &file, const Json &json)
        : m_file(file)
        , m_json(json)
    {
    }

    Result<void> prepare()
    {
        const Json &dimensions = jsonObject(m_json, "dimension");
        // Version 1 keeps id and size among the dimensions.
        const Json &ids = m_json.contains("id") ? jsonList(m_json, "id") : jsonList(dimensions, "id");
        const Json &sizes = m_json.contains("size") ? jsonList(m_json, "size") : jsonList(dimensions, "size");
        if (ids.empty() || ids.size() != sizes.size())
            return fail(JsonStatText::tr("“id” and “size” must be lists of one length, an entry for each dimension."));
        double cells = 1;
        for (std::size_t i = 0; i < ids.size(); ++i) {
            if (!ids[i].is_string() || !sizes[i].is_number_unsigned())
                return fail(JsonStatText::tr("“id” must hold texts and “size” whole numbers."));
            Axis axis;
            axis.id = ids[i].get<std::string>();
            const Json &dimension = jsonObject(dimensions, axis.id.c_str());
            axis.label = jsonText(dimension, "label");
            if (auto read = takeCategories(axis, jsonObject(dimension, "category"), sizes[i].get<std::size_t>()); !read)
                return read;
            cells *= double(axis.categories.size());
            m_axes.push_back(std::move(axis));
        }
        if (cells > maximumCells)
            return fail(
                JsonStatText::tr("The dataset would have %1 cells; up to 50 million are read.").arg(cells, 0, 'g', 3));
        m_cells = std::size_t(cells);
        const Json &roles = m_json.contains("role") ? jsonObject(m_json, "role") : jsonObject(dimensions, "role");
        for (const QString &id : jsonTexts(roles, "metric"))
            for (Axis &axis : m_axes)
                axis.metric = axis.metric || axis.id == id.toStdString();
        for (const QString &id : jsonTexts(roles, "time"))
            m_time = id.toStdString();
        if (!m_json.contains("value") || !(m_json["value"].is_array() || m_json["value"].is_object()))
            return fail(JsonStatText::tr("There is no “value” with the numbers."));
        if (m_json["value"].is_array() && m_json["value"].size() != m_cells)
            return fail(JsonStatText::tr("“value” holds %1 numbers where the dimensions have %2 cells.")
                            .arg(m_json["value"].size())
                            .arg(m_cells));
        return {};
    }

    TableRequest request() const
    {
        TableRequest request;
        request.file = m_file;
        request.clean = true;
        request.expectedRows = qint64(m_cells);
        for (const Axis &axis : m_axes) {
            DeclaredField field;
            field.plan.name = nameOf(axis);
            field.plan.label = axis.label;
            field.isDimension = !axis.metric;
            for (const Category &category : axis.categories)
                if (!axis.metric && !category.label.isEmpty())
                    field.plan.members.push_back(
                        { QString::fromStdString(category.code), category.label, MemberKind::Country });
            request.fields.push_back(std::move(field));
        }
        request.rows = [this](const RowSink &sink) { each(sink); };
        // The unit of the only thing measured, or what the title says of it.
        for (const QString &text : { unitLabel(), unitDimension(), jsonText(m_json, "label") })
            if (!text.isEmpty())
                request.preamble += text;
        return request;
    }

private:
    tl::unexpected<Problem> fail(const QString &message) const
    {
        return failure(m_file, JsonStatText::tr("This JSON-stat cannot be read: %1").arg(message));
    }

    Result<void> takeCategories(Axis &axis, const Json &category, std::size_t size)
    {
        const Json &labels = jsonObject(category, "label");
        const Json &units = jsonObject(category, "unit");
        const std::size_t known = category.contains("index") ? category["index"].size() : labels.size();
        if (size == 0 || size != known)
            return fail(JsonStatText::tr("the dimension “%1” should have %2 categories, and %3 can be found.")
                            .arg(QString::fromStdString(axis.id))
                            .arg(size)
                            .arg(known));
        std::vector<std::string> codes(size);
        std::size_t given = 0;
        if (category.contains("index") && category["index"].is_array()) {
            for (const Json &code : category["index"])
                if (given < size && code.is_string())
                    codes[given++] = code.get<std::string>();
        } else if (category.contains("index") && category["index"].is_object()) {
            for (const auto &[code, place] : category["index"].items())
                if (place.is_number_unsigned() && place.get<std::size_t>() < size) {
                    codes[place.get<std::size_t>()] = code;
                    ++given;
                }
        } else {
            for (const auto &[code, label] : labels.items()) // one category may do without an index
                if (given < size)
                    codes[given++] = code;
        }
        if (given != size)
            return fail(JsonStatText::tr("a category of the dimension “%1” has no place.")
                            .arg(QString::fromStdString(axis.id)));
        for (const std::string &code : codes) {
            axis.categories.push_back({ code, jsonText(labels, code.c_str()) });
            const Json &unit = jsonObject(units, code.c_str());
            if (!unit.empty() && m_units.size() < 1000)
                m_units.emplace_back(code, (jsonText(unit, "base") + u' ' + jsonText(unit, "label")).trimmed());
        }
        return {};
    }

    QString nameOf(const Axis &axis) const
    {
        if (axis.metric)
            return QStringLiteral("INDICATOR");
        return axis.id == m_time ? QStringLiteral("TIME_PERIOD") : QString::fromStdString(axis.id);
    }

    //! Eurostat's dimension of units, where it has one member.
    QString unitDimension() const
    {
        for (const Axis &axis : m_axes)
            if (axis.id == "unit" && axis.categories.size() == 1)
                return axis.categories.front().label;
        return {};
    }

    QString unitLabel() const { return m_units.empty() ? QString() : m_units.front().second; }

    void each(const RowSink &sink) const
    {
        const Json &values = m_json["value"];
        const Json empty;
        const Json &statuses = m_json.contains("status") ? m_json["status"] : empty;
        std::vector<std::string> names;
        for (const Axis &axis : m_axes)
            names.push_back(nameOf(axis).toStdString());
        std::size_t metric = m_axes.size();
        for (std::size_t a = 0; a < m_axes.size(); ++a)
            if (m_axes[a].metric)
                metric = a;
        std::vector<std::string> labels;
        if (metric < m_axes.size()) {
            names.emplace_back("INDICATOR_NAME");
            for (const Category &category : m_axes[metric].categories) {
                const auto unit = std::find_if(
                    m_units.begin(), m_units.end(), [&](const auto &entry) { return entry.first == category.code; });
                const bool named = unit != m_units.end() && !unit->second.isEmpty();
                labels.push_back((named ? QStringLiteral("%1 (%2)").arg(category.label, unit->second) : category.label)
                                     .toStdString());
            }
        }
        names.emplace_back("OBS_STATUS");
        names.emplace_back("OBS_VALUE");
        TextRow row;
        row.line = 1;
        row.cells.assign(names.begin(), names.end());
        if (!sink(row))
            return;
        std::vector<std::size_t> at(m_axes.size(), 0);
        std::string value, status;
        for (std::size_t i = 0; i < m_cells; ++i) {
            row.line = int(std::min<std::size_t>(i + 1, 2'000'000'000)); // the cell, as JSON has no rows
            for (std::size_t a = 0; a < m_axes.size(); ++a)
                row.cells[a] = m_axes[a].categories[at[a]].code;
            std::size_t next = m_axes.size();
            if (metric < m_axes.size())
                row.cells[next++] = labels[at[metric]];
            status = textAt(statuses, i);
            value = textAt(values, i);
            row.cells[next++] = status;
            row.cells[next] = value;
            if (!sink(row))
                return;
            for (std::size_t a = m_axes.size(); a-- > 0;) {
                if (++at[a] < m_axes[a].categories.size())
                    break;
                at[a] = 0;
            }
        }
    }

    //! Entry `index` of a list, or of an object that leaves out the blanks, or the text that goes for all.
    static std::string textAt(const Json &list, std::size_t index)
    {
        const Json *entry = nullptr;
        if (list.is_array())
            entry = index < list.size() ? &list[index] : nullptr;
        else if (list.is_string())
            entry = &list;
        else if (list.is_object())
            if (const auto found = list.find(std::to_string(index)); found != list.end())
                entry = &*found;
        if (!entry || entry->is_null())
            return {};
        return entry->is_string() ? entry->get<std::string>() : entry->dump();
    }

    QString m_file;
    const Json &m_json;
    std::vector<Axis> m_axes;
    std::vector<std::pair<std::string, QString>> m_units; //!< by code of the metric
    std::string m_time;
    std::size_t m_cells = 0;
};

} // namespace

bool looksLikeJsonStat(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(1 << 16);
    return ((head.contains("\"dimension\"") || bytes.contains("\"dimension\""))
               && (head.contains("\"dataset\"") || bytes.contains("\"size\"")))
        || (head.contains("\"collection\"") && head.contains("\"link\""));
}

Result<void> readJsonStat(const QString &file, const QByteArray &bytes, const ReadOptions &options, Dataset &dataset)
{
    const Result<Json> json = parseJson(file, bytes);
    if (!json)
        return tl::make_unexpected(json.error());
    const Json *root = &*json;
    if (!root->contains("dimension")) {
        // A bundle of version 1: an object of datasets.
        for (const auto &[key, value] : root->items())
            if (value.is_object() && value.contains("dimension")) {
                root = &value;
                break;
            }
    }
    if (jsonText(*root, "class") == QLatin1String("collection")) {
        const Json *found = nullptr;
        QStringList others;
        for (const Json &item : jsonList(jsonObject(*root, "link"), "item"))
            if (item.is_object() && item.contains("dimension") && item.contains("value")) {
                if (found)
                    others += jsonText(item, "label");
                else
                    found = &item;
            }
        if (!found)
            return failure(file,
                JsonStatText::tr(
                    "This JSON-stat collection only points to datasets elsewhere. Sampan opens no connections: "
                    "download one of them."));
        root = found;
        if (!others.isEmpty())
            dataset.problems.push_back({ Severity::Information, file, 0, 0,
                JsonStatText::tr("The collection has other datasets, which are not shown: %1.")
                    .arg(others.join(QLatin1String(", ")).left(300)) });
    }
    Reader reader(file, *root);
    if (auto read = reader.prepare(); !read)
        return read;
    dataset.metadata.title = jsonText(*root, "label");
    if (const QString source = jsonText(*root, "source"); !source.isEmpty())
        dataset.metadata.sources.push_back({ QStringLiteral("source"), source, {}, jsonText(*root, "updated") });
    return readTable(reader.request(), options, dataset);
}

} // namespace sampan
