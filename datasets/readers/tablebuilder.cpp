// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/tablebuilder.h"

#include "datasets/readers/countries.h"
#include "datasets/readers/encoding.h"
#include "datasets/readers/headers.h"
#include "datasets/readers/units.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace sampan {

namespace {

struct TableBuilderText {
    Q_DECLARE_TR_FUNCTIONS(sampan::TableBuilder)
};

//! A text as it is quoted in a message: short, on one line.
QString quoted(std::string_view text)
{
    QString result = toText(text.substr(0, 200)).simplified();
    if (result.size() > 40)
        result = result.left(39) + u'…';
    return result;
}

} // namespace

TableBuilder::TableBuilder(TablePlan plan, const QString &file, Dataset &dataset)
    : m_plan(std::move(plan))
    , m_dataset(dataset)
    , m_observations(dataset.observations)
    , m_log(file)
    , m_numbers(m_plan.style, m_plan.missing)
{
    const int count = int(m_plan.columns.size());
    m_labelOf.assign(std::size_t(count), -1);
    m_kindOf.assign(std::size_t(count), -1);
    for (int c = 0; c < count; ++c) {
        const ColumnPlan &column = m_plan.columns[std::size_t(c)];
        switch (column.use) {
        case ColumnUse::Time:
        case ColumnUse::Dimension: {
            Members members;
            members.column = c;
            Dimension &dimension = members.dimension;
            dimension.name = column.name;
            dimension.label = column.label.isEmpty() ? column.name : column.label;
            dimension.role = column.use == ColumnUse::Time ? Role::Time : column.role;
            dimension.additive = column.additive;
            dimension.defaultMember = column.defaultMember;
            dimension.note = column.note;
            if (column.use == ColumnUse::Dimension)
                for (const Member &known : column.members) {
                    members.byCode.insert(known.code, std::uint32_t(dimension.members.size()));
                    dimension.members.push_back(known);
                }
            m_members.push_back(std::move(members));
            break;
        }
        case ColumnUse::MeasureDimension:
            m_measureColumn = c;
            break;
        case ColumnUse::Value:
            m_valueColumns.push_back(c);
            break;
        case ColumnUse::Status:
            m_statusColumn = c;
            break;
        case ColumnUse::Source:
            m_sourceColumn = c;
            break;
        case ColumnUse::Note:
            m_noteColumn = c;
            break;
        case ColumnUse::Label:
            if (column.of >= 0)
                m_labelOf[std::size_t(column.of)] = c;
            break;
        case ColumnUse::Kind:
            if (column.of >= 0)
                m_kindOf[std::size_t(column.of)] = c;
            break;
        case ColumnUse::Ignore:
            break;
        }
    }
    for (const Dimension &dimension : m_plan.fixed) {
        Members members;
        members.dimension = dimension;
        m_members.push_back(std::move(members));
    }
    if (m_plan.across) {
        m_acrossMembers = int(m_members.size());
        Members members;
        members.dimension = *m_plan.across;
        m_members.push_back(std::move(members));
    }
    if (m_measureColumn >= 0) {
        m_dataset.measures = m_plan.columns[std::size_t(m_measureColumn)].measures;
        for (std::size_t i = 0; i < m_dataset.measures.size(); ++i)
            m_measures.emplace(m_dataset.measures[i].name.toStdString(), int(i));
    } else {
        m_dataset.measures = m_plan.measures;
    }
    for (std::size_t i = 0; i < m_dataset.metadata.sources.size(); ++i)
        m_sources.emplace(m_dataset.metadata.sources[i].name.toStdString(), std::uint16_t(i));
    m_dataset.understood += m_plan.understood;
}

TableBuilder::~TableBuilder() = default;

void TableBuilder::limitTo(qint64 bytes)
{
    const std::size_t each = m_members.size() * sizeof(std::uint32_t) + sizeof(double) + sizeof(Status)
        + sizeof(std::uint8_t) + 2 * sizeof(std::uint32_t) + sizeof(std::uint16_t);
    if (bytes > 0)
        m_most = std::size_t(bytes) / each;
}

std::string_view TableBuilder::cell(const TextRow &row, int column) const
{
    return column >= 0 && std::size_t(column) < row.cells.size() ? row.cells[std::size_t(column)] : std::string_view();
}

//! Lines under a table: one text in the first column, or one that begins as sources and notes do, and no number.
bool TableBuilder::isFootnote(const TextRow &row) const
{
    const auto filled
        = std::count_if(row.cells.begin(), row.cells.end(), [](std::string_view c) { return !trimmedCell(c).empty(); });
    for (const int column : m_valueColumns)
        if (m_numbers.read(cell(row, column)).kind == NumberCell::Kind::Number)
            return false;
    const std::string_view first = trimmedCell(row.cells.front());
    static constexpr std::string_view beginnings[] { "Source", "source", "SOURCE", "Note", "note", "NOTE", "Quelle",
        "注", "来源", "资料来源", "数据来源", "*", "(1)", "1)", "Data from", "Last Updated", "© ", "Copyright" };
    const bool announced = std::any_of(std::begin(beginnings), std::end(beginnings),
        [&](std::string_view beginning) { return first.starts_with(beginning); });
    return !first.empty() && ((filled == 1 && m_plan.columns.size() >= 3 && !findCountry(first)) || announced);
}

void TableBuilder::add(const TextRow &row)
{
    if (std::all_of(row.cells.begin(), row.cells.end(), [](std::string_view c) { return trimmedCell(c).empty(); }))
        return;
    if (isFootnote(row)) {
        QStringList parts;
        for (const std::string_view part : row.cells)
            if (!trimmedCell(part).empty())
                parts += toText(part).simplified();
        const QString text = parts.join(QLatin1String(", "));
        m_log.add("footnote", Severity::Information,
            TableBuilderText::tr("A note, not data: “%1”.").arg(text.left(200)), row.line);
        if (m_dataset.metadata.notes.size() < 20)
            m_dataset.metadata.notes += text.left(1000);
        return;
    }
    ++m_dataset.rows;
    const std::size_t expected = m_plan.columns.size();
    if (row.cells.size() > expected) {
        if (std::any_of(row.cells.begin() + std::ptrdiff_t(expected), row.cells.end(),
                [](std::string_view c) { return !trimmedCell(c).empty(); }))
            m_log.add("long", Severity::Warning,
                TableBuilderText::tr("%1 cells where the header has %2; those beyond are not read.")
                    .arg(row.cells.size())
                    .arg(expected),
                row.line, int(expected) + 1);
    } else if (row.cells.size() < expected && !m_valueColumns.empty()
        && int(row.cells.size()) <= m_valueColumns.back()) {
        m_log.add("short", Severity::Warning,
            TableBuilderText::tr("%1 cells where the header has %2; the others are taken as missing.")
                .arg(row.cells.size())
                .arg(expected),
            row.line, int(row.cells.size()));
    }
    if (takeKeys(row)) {
        ++m_used;
        takeValues(row);
    } else {
        m_leftOut = true;
    }
}

bool TableBuilder::takeKeys(const TextRow &row)
{
    for (Members &members : m_members) {
        if (members.column < 0)
            continue;
        const std::string_view text = cell(row, members.column);
        if (members.lastIndex < -1 || text != members.last) {
            members.lastIndex = member(members, text, row);
            members.last.assign(text);
        } else if (members.lastIndex == -1) {
            members.lastIndex = member(members, text, row); // tells it again
        }
        if (members.lastIndex < 0)
            return false;
        members.current = std::uint32_t(members.lastIndex);
    }
    return true;
}

std::int64_t TableBuilder::member(Members &members, std::string_view text, const TextRow &row)
{
    auto it = members.byText.find(text);
    if (it == members.byText.end())
        it = members.byText.emplace(std::string(text), newMember(members, toText(trimmedCell(text)), row)).first;
    if (it->second >= 0)
        return it->second;
    const int column = members.column + 1;
    if (trimmedCell(text).empty())
        m_log.add("nokey", Severity::Error,
            TableBuilderText::tr("“%1” is empty here; the row cannot be placed and is left out.")
                .arg(members.dimension.label),
            row.line, column);
    else
        m_log.add("period", Severity::Error,
            TableBuilderText::tr(
                "“%1” is no period; expected one such as 1991, 1991-Q1 or 1991-03. The row is left out.")
                .arg(quoted(text)),
            row.line, column);
    return -1;
}

std::int64_t TableBuilder::newMember(Members &members, const QString &given, const TextRow &row)
{
    const ColumnPlan &plan = m_plan.columns[std::size_t(members.column)];
    if (given.isEmpty() && plan.use == ColumnUse::Time)
        return -1;
    QString text = given;
    if (!plan.unitBehind.isEmpty() && text.endsWith(plan.unitBehind))
        text.chop(plan.unitBehind.size());
    Member member;
    if (plan.codeColonLabel)
        if (const qsizetype colon = text.indexOf(u':'); colon > 0) {
            member.label = text.mid(colon + 1).trimmed();
            text = text.left(colon).trimmed();
        }
    member.code = text;
    if (plan.use == ColumnUse::Time) {
        const std::optional<Period> period = headerPeriod(text, plan.periodStyle);
        if (!period)
            return -1;
        member.code = period->code();
        const auto known = members.byCode.constFind(member.code);
        if (known != members.byCode.constEnd())
            return known.value();
        const auto declared = std::find_if(plan.members.begin(), plan.members.end(),
            [&](const Member &m) { return m.code == text || m.code == member.code; });
        member.label = declared != plan.members.end() ? declared->label : member.code;
        members.dimension.periods.push_back(*period);
    } else {
        if (given.isEmpty() && plan.declared && plan.role != Role::Other)
            return -1;
        const int labelColumn = m_labelOf[std::size_t(members.column)];
        const QString label = toText(trimmedCell(cell(row, labelColumn)));
        if (given.isEmpty() && label.isEmpty() && plan.role != Role::Other)
            return -1;
        if (!label.isEmpty())
            member.label = label;
        if (const int kindColumn = m_kindOf[std::size_t(members.column)]; kindColumn >= 0)
            member.kind = memberKindFromName(toText(trimmedCell(cell(row, kindColumn))));
        if (plan.coding == Coding::Country || plan.coding == Coding::CountryNumber) {
            const bool numbers = plan.coding == Coding::CountryNumber;
            std::optional<Member> country = findCountry(text.toStdString(), numbers);
            if (!country && !member.label.isEmpty())
                country = findCountry(member.label.toStdString());
            if (country) {
                member.code = country->code;
                member.kind = country->kind;
                if (member.label.isEmpty() || findCountry(member.label.toStdString()))
                    member.label = country->label;
            } else {
                if (member.code.isEmpty())
                    member.code = member.label;
                if (readsLikeAggregate(member.label.isEmpty() ? member.code : member.label)) {
                    member.kind = MemberKind::Aggregate;
                    if (nameKey(text) != QLatin1String("total")) // what it is shows at the end
                        m_log.add("aggregate", Severity::Information,
                            TableBuilderText::tr(
                                "“%1” is taken as a group of countries: it is never added to its members.")
                                .arg(member.label.isEmpty() ? member.code : member.label),
                            row.line, members.column + 1);
                } else {
                    m_log.add("country", Severity::Information,
                        TableBuilderText::tr("“%1” is no country or territory that is known; it is kept as it stands.")
                            .arg(member.label.isEmpty() ? member.code : member.label),
                        row.line, members.column + 1);
                }
            }
        } else if (plan.coding == Coding::Flow) {
            const std::optional<Member> flow = findFlow(text) ? findFlow(text) : findFlow(member.label);
            if (flow)
                member = *flow;
            else if (isBalance(text))
                member = { QStringLiteral("balance"), text, MemberKind::Aggregate }; // never added to the flows
        }
        if (member.code.isEmpty() && !member.label.isEmpty())
            member.code = member.label;
        if (member.label.isEmpty())
            member.label = member.code.isEmpty() ? TableBuilderText::tr("(blank)") : member.code;
    }
    if (const auto known = members.byCode.constFind(member.code); known != members.byCode.constEnd())
        return known.value();
    if (members.dimension.members.size() >= std::numeric_limits<std::uint32_t>::max())
        return -1;
    const auto index = std::uint32_t(members.dimension.members.size());
    members.byCode.insert(member.code, index);
    members.dimension.members.push_back(std::move(member));
    return index;
}

int TableBuilder::measure(std::string_view text, const TextRow &row)
{
    if (m_measureColumn < 0)
        return 0;
    const auto known = m_measures.find(text);
    if (known != m_measures.end())
        return known->second;
    const ColumnPlan &plan = m_plan.columns[std::size_t(m_measureColumn)];
    const QString trimmed = toText(trimmedCell(text));
    Measure measure = m_plan.measures.empty() ? Measure {} : m_plan.measures.front();
    measure.name = plan.codeColonLabel ? trimmed.section(u':', 0, 0).trimmed() : trimmed;
    const QString label = plan.codeColonLabel ? trimmed.section(u':', 1).trimmed()
                                              : toText(trimmedCell(cell(row, m_labelOf[std::size_t(m_measureColumn)])));
    measure.label = label.isEmpty() ? measure.name : label;
    if (const auto beside = m_plan.measureUnits.constFind(trimmed); beside != m_plan.measureUnits.constEnd())
        measure.quantity = beside.value();
    else if (const auto quantity = quantityFromText(measure.label); quantity && !quantity->unit.isEmpty())
        measure.quantity = *quantity;
    const auto same = std::find_if(
        m_dataset.measures.begin(), m_dataset.measures.end(), [&](const Measure &m) { return m.name == measure.name; });
    int index = int(same - m_dataset.measures.begin());
    if (same == m_dataset.measures.end()) {
        if (index > 255)
            return -1;
        if (plan.declared)
            m_log.add("measure", Severity::Warning,
                TableBuilderText::tr(
                    "The measure “%1” is not among those that the descriptor names; its unit is not known.")
                    .arg(measure.name),
                row.line, m_measureColumn + 1);
        m_dataset.measures.push_back(std::move(measure));
    }
    m_measures.emplace(std::string(text), index);
    return index;
}

Status TableBuilder::statusOf(std::string_view text)
{
    const std::string_view trimmed = trimmedCell(text);
    if (trimmed.empty())
        return Status::Normal;
    const auto known = m_statuses.find(trimmed);
    if (known != m_statuses.end())
        return known->second;
    QString word = toText(trimmed).toLower();
    if (const qsizetype colon = word.indexOf(u':'); colon > 0)
        word = word.left(colon);
    Status status = statusFromCode(word);
    static const std::pair<QLatin1String, Status> words[] { { QLatin1String("estimat"), Status::Estimated },
        { QLatin1String("provisional"), Status::Provisional }, { QLatin1String("prelim"), Status::Provisional },
        { QLatin1String("missing"), Status::Missing }, { QLatin1String("confidential"), Status::Suppressed },
        { QLatin1String("suppress"), Status::Suppressed }, { QLatin1String("break"), Status::Break },
        { QLatin1String("computed"), Status::Computed }, { QLatin1String("calculated"), Status::Computed },
        { QLatin1String("imputed"), Status::Estimated }, { QLatin1String("forecast"), Status::Estimated } };
    if (word.size() > 1)
        for (const auto &[beginning, meaning] : words)
            if (word.startsWith(beginning))
                status = meaning;
    // UN Comtrade's flag is a sum of bits: 2 quantity, 4 value or both estimated.
    bool isNumber = false;
    if (const int flag = word.toInt(&isNumber); isNumber)
        status = flag & 4 ? Status::Estimated : Status::Normal;
    m_statuses.emplace(std::string(trimmed), status);
    return status;
}

std::uint16_t TableBuilder::source(std::string_view text, const TextRow &row)
{
    const std::string_view trimmed = trimmedCell(text);
    if (trimmed.empty())
        return noSource;
    const auto known = m_sources.find(trimmed);
    if (known != m_sources.end())
        return known->second;
    std::vector<Source> &sources = m_dataset.metadata.sources;
    if (sources.size() >= noSource)
        return noSource;
    if (m_plan.columns[std::size_t(m_sourceColumn)].declared)
        m_log.add("source", Severity::Warning,
            TableBuilderText::tr("The source “%1” is not among those that the descriptor names.").arg(quoted(trimmed)),
            row.line, m_sourceColumn + 1);
    const auto index = std::uint16_t(sources.size());
    sources.push_back({ toText(trimmed), toText(trimmed), {}, {} });
    m_sources.emplace(std::string(trimmed), index);
    return index;
}

std::uint32_t TableBuilder::noteIndex(std::string_view text)
{
    const std::string_view trimmed = trimmedCell(text);
    if (trimmed.empty())
        return 0;
    auto it = m_notes.find(trimmed);
    if (it == m_notes.end()) {
        m_dataset.noteTexts += toText(trimmed);
        it = m_notes.emplace(std::string(trimmed), std::uint32_t(m_dataset.noteTexts.size())).first;
    }
    return it->second;
}

void TableBuilder::takeValues(const TextRow &row)
{
    const int rowMeasure = measure(cell(row, m_measureColumn), row);
    if (rowMeasure < 0) {
        m_log.add("measures", Severity::Error, TableBuilderText::tr("More than 256 measures; the row is left out."),
            row.line);
        return;
    }
    const Status stated = m_statusColumn < 0 ? Status::Normal : statusOf(cell(row, m_statusColumn));
    const std::uint16_t from = m_sourceColumn < 0 ? noSource : source(cell(row, m_sourceColumn), row);
    const std::uint32_t note = m_noteColumn < 0 ? 0 : noteIndex(cell(row, m_noteColumn));
    m_full = m_observations.size() + m_valueColumns.size() > m_most;
    if (m_full)
        return;
    for (const int column : m_valueColumns) {
        const std::string_view text = cell(row, column);
        const NumberCell number = m_numbers.read(text);
        if (number.kind == NumberCell::Kind::Unreadable)
            m_log.add("number", Severity::Warning,
                TableBuilderText::tr("“%1” is no number; the value is taken as missing.").arg(quoted(text)), row.line,
                row.valueColumn > 0 ? row.valueColumn : column + 1);
        const ColumnPlan &plan = m_plan.columns[std::size_t(column)];
        Status status = number.status != Status::Normal ? number.status : stated;
        if (number.kind != NumberCell::Kind::Number)
            status = status == Status::Suppressed ? Status::Suppressed : Status::Missing;
        else if (status == Status::Missing || status == Status::Suppressed)
            status = Status::Normal; // a value that stands there is not missing
        for (std::size_t m = 0; m < m_members.size(); ++m)
            m_members[m].keys.push_back(
                int(m) == m_acrossMembers ? std::uint32_t(std::max(plan.across, 0)) : m_members[m].current);
        m_observations.values.push_back(number.value);
        m_observations.statuses.push_back(status);
        m_observations.measures.push_back(std::uint8_t(m_measureColumn >= 0 ? rowMeasure : plan.measure));
        if (m_sourceColumn >= 0)
            m_observations.sources.push_back(from);
        if (m_noteColumn >= 0)
            m_observations.notes.push_back(note);
        m_observations.rows.push_back(std::uint32_t(row.line));
    }
}

} // namespace sampan
