// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/sdmx.h"

#include "datasets/readers/encoding.h"
#include "datasets/readers/tablereader.h"
#include "datasets/readers/xml.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <unordered_map>

namespace sampan {

namespace {

struct SdmxText {
    Q_DECLARE_TR_FUNCTIONS(sampan::Sdmx)
};

//! Observations as pairs of column and text, each text kept once.
class Message : public XmlHandler {
public:
    struct Pair {
        std::uint32_t column, text;
        bool operator==(const Pair &) const = default;
    };
    struct Observation {
        int line;
        std::size_t series, seriesEnd; //!< in `seriesPairs`
        std::size_t first, end; //!< in `pairs`
        int group = -1; //!< in `groups`
    };
    //! What is said of all series with these keys, such as their unit.
    struct Group {
        std::vector<std::pair<std::string, std::string>> entries; //!< keys and attributes as they stand
        std::vector<Pair> said; //!< the attributes
    };

    Message()
    {
        wantsLines = true;
        m_time = column("TIME_PERIOD", true);
        m_value = column("OBS_VALUE", false);
    }

    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "ErrorMessage") {
            m_inError = true;
            m_text.clear();
        } else if (name == "Header") {
            m_inHeader = true;
        } else if (m_inHeader) {
            if (name == "Structure" && !attributes.value("dimensionAtObservation").empty())
                m_atObservation = attributes.value("dimensionAtObservation");
        } else if (name == "DataSet") {
            ++dataSets;
        } else if (name == "Series" || name == "Section") {
            beginSeries();
            takeAll(attributes, seriesPairs);
        } else if (name == "Group" || name == "SiblingGroup") {
            m_inGroup = groups.size() < mostGroups;
            if (m_inGroup)
                groups.emplace_back();
            attributes.each([&](std::string_view id, std::string_view value) { takeOfGroup(id, value); });
        } else if (m_inGroup && name == "Value") {
            const std::string_view id = attributes.value("id");
            takeOfGroup(id.empty() ? attributes.value("concept") : id, attributes.value("value"));
        } else if (name == "Obs") {
            m_observation = { line, m_series, seriesPairs.size(), pairs.size(), pairs.size() };
            m_inObservation = true;
            takeAll(attributes, pairs);
        } else if (name == "SeriesKey" || name == "ObsKey") {
            m_inKey = true;
        } else if (name == "Attributes") {
            m_inAttributes = true;
        } else if (name == "Value" && (m_inKey || m_inAttributes)) {
            std::string_view id = attributes.value("id");
            if (id.empty())
                id = attributes.value("concept"); // SDMX 2.0
            take(id, attributes.value("value"), m_inKey, m_inObservation ? pairs : seriesPairs);
        } else if (name == "ObsDimension" && m_inObservation) {
            const std::string_view id = attributes.value("id");
            take(id.empty() ? std::string_view(m_atObservation) : id, attributes.value("value"), true, pairs);
        } else if (name == "ObsValue" && m_inObservation) {
            take("OBS_VALUE", attributes.value("value"), false, pairs);
        } else if (name == "Time" && m_inObservation) {
            m_inTime = true;
            m_text.clear();
        }
    }

    void end(std::string_view name) override
    {
        if (name == "ErrorMessage") {
            m_inError = false;
            error = QString::fromStdString(m_text).simplified();
        } else if (name == "Header") {
            m_inHeader = false;
        } else if (name == "Group" || name == "SiblingGroup") {
            m_inGroup = false;
        } else if (name == "SeriesKey" || name == "ObsKey") {
            m_inKey = false;
        } else if (name == "Attributes") {
            m_inAttributes = false;
        } else if (name == "Time" && m_inTime) {
            take("TIME_PERIOD", m_text, true, pairs);
            m_inTime = false;
        } else if (name == "Obs" && m_inObservation) {
            m_observation.seriesEnd = seriesPairs.size();
            m_observation.end = pairs.size();
            observations.push_back(m_observation);
            m_inObservation = false;
        } else if (name == "Series" || name == "Section") {
            m_series = seriesPairs.size();
        }
    }

    void text(std::string_view part) override
    {
        if (m_inTime || m_inError)
            m_text.append(part);
    }

    //! Finds the group of each observation; all groups are taken to be by the same keys, as in one structure.
    void joinGroups()
    {
        std::vector<std::uint32_t> by;
        std::unordered_map<std::string, int> known;
        for (std::size_t g = 0; g < groups.size(); ++g) {
            for (const auto &[id, value] : groups[g].entries) {
                const auto at = m_columns.find(id);
                const bool isKeyed = at != m_columns.end() && isKey[at->second];
                if (g == 0 && isKeyed)
                    by.push_back(at->second);
                else if (!isKeyed && (isUnitOrStatus(id) || id == "CURRENCY"))
                    take(id, value, false, groups[g].said, true);
            }
            std::string key;
            for (const std::uint32_t c : by)
                for (const auto &[id, value] : groups[g].entries)
                    if (id == columns[c])
                        key += value + '\n';
            known.emplace(std::move(key), int(g));
        }
        if (by.empty())
            return;
        std::vector<std::string_view> values(columns.size());
        for (Observation &observation : observations) {
            std::fill(values.begin(), values.end(), std::string_view());
            for (std::size_t i = observation.series; i < observation.seriesEnd; ++i)
                values[seriesPairs[i].column] = texts[seriesPairs[i].text];
            for (std::size_t i = observation.first; i < observation.end; ++i)
                values[pairs[i].column] = texts[pairs[i].text];
            std::string key;
            for (const std::uint32_t c : by)
                key.append(values[c]) += '\n';
            if (const auto found = known.find(key); found != known.end())
                observation.group = found->second;
        }
    }

    int dataSets = 0;
    QString error; //!< what a service answered in place of data
    std::vector<std::string> columns; //!< ids
    std::vector<char> isKey; //!< per column: known to be a dimension
    std::vector<std::string> texts;
    std::vector<Pair> seriesPairs, pairs;
    std::vector<Observation> observations;
    std::vector<Group> groups;

private:
    static constexpr std::size_t mostGroups = 100'000;

    void takeOfGroup(std::string_view id, std::string_view value)
    {
        if (m_inGroup && !isAttribute(id) && groups.back().entries.size() < 100)
            groups.back().entries.emplace_back(id, value);
    }

    //! What publishers say about a series that is no dimension of it; the structure alone would tell.
    static bool isAttribute(std::string_view id)
    {
        static constexpr std::array<std::string_view, 30> known { "DECIMALS", "TITLE", "TITLE_COMPL", "COLL_METHOD",
            "COLLECTION", "SOURCE_AGENCY", "CONF_STATUS", "CONF_STATUS_OBS", "OBS_CONF", "OBS_PRE_BREAK", "PRE_BREAK",
            "OBS_COM", "TIME_FORMAT", "COMPILATION", "NAT_TITLE", "DOM_SER_IDS", "BREAKS", "AVAILABILITY",
            "METHODOLOGY", "COVERAGE", "DISS_ORG", "PUBL_PUBLIC", "PUBL_MU", "PUBL_ECB", "EMBARGO", "EMBARGO_DATE",
            "UNIT_INDEX_BASE", "type", "schemaLocation", "action" };
        return std::find(known.begin(), known.end(), id) != known.end();
    }

    static bool isUnitOrStatus(std::string_view id)
    {
        return id == "OBS_STATUS" || id == "UNIT_MULT" || id == "UNIT_MEASURE" || id == "UNIT" || id == "OBS_VALUE"
            || id == "OBS_COMMENT" || id == "SCALE";
    }

    void beginSeries() { m_series = seriesPairs.size(); }

    std::uint32_t column(std::string_view id, bool key)
    {
        const auto known = m_columns.find(std::string(id));
        if (known != m_columns.end()) {
            isKey[known->second] = char(isKey[known->second] || key);
            return known->second;
        }
        const auto index = std::uint32_t(columns.size());
        columns.emplace_back(id);
        isKey.push_back(char(key));
        m_columns.emplace(std::string(id), index);
        return index;
    }

    void take(std::string_view id, std::string_view value, bool key, std::vector<Pair> &where, bool any = false)
    {
        if (id.empty() || (!key && !any && !isUnitOrStatus(id)) || columns.size() > 500)
            return;
        std::string text(value);
        auto known = m_texts.find(text);
        if (known == m_texts.end()) {
            known = m_texts.emplace(text, std::uint32_t(texts.size())).first;
            texts.push_back(std::move(text));
        }
        where.push_back({ column(id, key), known->second });
    }

    //! The attributes of an element in a structure-specific message: dimensions, and what is said about them.
    void takeAll(const XmlAttributes &attributes, std::vector<Pair> &where)
    {
        attributes.each([&](std::string_view id, std::string_view value) {
            if (!isAttribute(id))
                take(id, value, !isUnitOrStatus(id), where);
        });
    }

    std::unordered_map<std::string, std::uint32_t> m_columns, m_texts;
    std::uint32_t m_time = 0, m_value = 0;
    std::size_t m_series = 0;
    Observation m_observation {};
    std::string m_atObservation = "TIME_PERIOD", m_text;
    bool m_inHeader = false, m_inKey = false, m_inAttributes = false, m_inObservation = false, m_inTime = false,
         m_inError = false, m_inGroup = false;
};

} // namespace

bool looksLikeSdmx(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(4096);
    return head.contains("sdmx") || head.contains("SDMX");
}

Result<void> readSdmx(const QString &file, const QByteArray &bytes, const ReadOptions &options, Dataset &dataset)
{
    Message message;
    if (auto read = parseXml(file, bytes, message, options); !read)
        return read;
    if (message.observations.empty() && !message.error.isEmpty())
        return failure(file,
            SdmxText::tr("This is no data but an answer of the service it was asked of: “%1”.")
                .arg(message.error.left(300)));
    if (message.observations.empty())
        return failure(file,
            message.dataSets > 0
                ? SdmxText::tr("The SDMX message holds a dataset without a single observation.")
                : SdmxText::tr("This SDMX message carries no data; perhaps it is the structure alone."));
    message.joinGroups();
    if (message.dataSets > 1)
        dataset.understood
            += SdmxText::tr("The message holds %1 datasets; they are read as one.").arg(message.dataSets);
    TableRequest request;
    request.file = file;
    request.clean = true;
    request.expectedRows = qint64(message.observations.size());
    for (std::size_t c = 0; c < message.columns.size(); ++c) {
        if (!message.isKey[c])
            continue;
        DeclaredField field;
        field.plan.name = toText(message.columns[c]);
        field.isDimension = true;
        request.fields.push_back(std::move(field));
    }
    request.rows = [&message](const RowSink &sink) {
        TextRow row;
        row.line = 1;
        row.cells.assign(message.columns.begin(), message.columns.end());
        if (!sink(row))
            return;
        for (const Message::Observation &observation : message.observations) {
            row.line = observation.line;
            row.cells.assign(message.columns.size(), std::string_view());
            if (observation.group >= 0)
                for (const Message::Pair &pair : message.groups[std::size_t(observation.group)].said)
                    row.cells[pair.column] = message.texts[pair.text];
            for (std::size_t i = observation.series; i < observation.seriesEnd; ++i)
                row.cells[message.seriesPairs[i].column] = message.texts[message.seriesPairs[i].text];
            for (std::size_t i = observation.first; i < observation.end; ++i)
                row.cells[message.pairs[i].column] = message.texts[message.pairs[i].text];
            if (!sink(row))
                return;
        }
    };
    return readTable(request, options, dataset);
}

} // namespace sampan
