// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/recogniser.h"

#include "datasets/readers/countries.h"
#include "datasets/readers/encoding.h"
#include "datasets/readers/names.h"
#include "datasets/readers/units.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <map>

namespace sampan {

Result<TablePlan> Recogniser::run()
{
    prepare();
    takeDeclared();
    takeChosen();
    takeConcepts();
    takeRest();
    takeValues();
    takePeriodAbove();
    if (std::none_of(m_plan.columns.begin(), m_plan.columns.end(),
            [](const ColumnPlan &c) { return c.use == ColumnUse::Value; }))
        return failure(m_file,
            tr("No column of numbers was found. The columns are: %1.")
                .arg(m_sample.header.join(QLatin1String(", ")).left(300)));
    nameUnits();
    tell();
    return std::move(m_plan);
}

void Recogniser::prepare()
{
    const auto count = std::size_t(m_sample.header.size());
    m_plan.columns.resize(count);
    m_meanings.resize(count);
    m_open.assign(count, 1);
    std::vector<std::string_view> numbers;
    QSet<QString> seen;
    for (std::size_t c = 0; c < count; ++c) {
        QString name = m_sample.header[qsizetype(c)].simplified();
        m_meanings[c] = headerMeaning(name);
        // SDMX-CSV with labels: "REF_AREA: Reporter" over "KHM: Cambodia".
        static const QRegularExpression both(QStringLiteral("^[A-Z][A-Z0-9_]*: "));
        const bool labelled = name.contains(both);
        m_plan.columns[c].codeColonLabel = labelled && hasColonCells(c);
        m_plan.columns[c].label = labelled ? name.section(u':', 1).trimmed() : name;
        if (labelled)
            name = name.section(u':', 0, 0).trimmed();
        if (name.isEmpty())
            name = tr("column %1").arg(c + 1);
        if (seen.contains(name.toLower())) {
            int n = 2;
            while (seen.contains(QStringLiteral("%1 (%2)").arg(name).arg(n).toLower()))
                ++n;
            name = QStringLiteral("%1 (%2)").arg(name).arg(n);
            if (!m_sample.header[qsizetype(c)].trimmed().isEmpty())
                m_plan.problems.push_back({ Severity::Warning, m_file, 0, int(c) + 1,
                    tr("Two columns have one name; this one is called “%1”.").arg(name) });
        }
        seen.insert(name.toLower());
        m_plan.columns[c].name = name;
        if (m_plan.columns[c].label.isEmpty())
            m_plan.columns[c].label = name;
    }
    for (const auto &row : m_sample.rows)
        for (const std::string_view cell : row)
            if (numbers.size() < 20000)
                numbers.push_back(cell);
    m_plan.style = numberStyleOf(numbers);
    if (m_sample.choices.decimal)
        m_plan.style = m_sample.choices.decimal == ',' ? NumberStyle { ',', '.' } : NumberStyle { '.', ',' };
    m_numbers = NumberReader(m_plan.style);
    m_contents.resize(count);
    for (std::size_t c = 0; c < count; ++c)
        look(c);
}

bool Recogniser::hasColonCells(std::size_t column) const
{
    int with = 0, all = 0;
    for (const auto &row : m_sample.rows)
        if (column < row.size() && !row[column].empty()) {
            ++all;
            with += row[column].find(": ") != std::string_view::npos;
        }
    return all > 0 && with == all;
}

void Recogniser::look(std::size_t column)
{
    Contents &contents = m_contents[column];
    std::map<std::string_view, int> distinct;
    for (const auto &row : m_sample.rows) {
        if (column >= row.size())
            continue;
        const std::string_view cell = trimmedCell(row[column]);
        const NumberCell number = m_numbers.read(cell);
        // "x" is a flow in a column of flows, and a value withheld elsewhere.
        if (number.kind == NumberCell::Kind::Missing && (m_meanings[column].subject != Concept::Flow || cell.empty()))
            continue;
        ++contents.filled;
        contents.numbers += number.kind == NumberCell::Kind::Number;
        ++distinct[cell];
    }
    contents.manyDistinct = distinct.size() >= 400;
    QStringList texts;
    for (const auto &[text, n] : distinct)
        if (text.size() >= 4 && text.size() <= 30 && texts.size() < 400)
            texts += toText(text);
    std::optional<PeriodStyle> other;
    contents.periodStyle = periodStyleOf(texts, &other, m_meanings[column].subject == Concept::Time);
    contents.ambiguousPeriods = other.has_value();
    const Concept subject = m_meanings[column].subject;
    QStringList all;
    for (const auto &[text, n] : distinct)
        if (contents.numbers == 0 && all.size() < 400)
            all += toText(text);
    if (subject == Concept::Unknown || subject == Concept::Country || subject == Concept::Partner
        || subject == Concept::Reporter)
        contents.unitBehind = unitBehind(all);
    if (!contents.unitBehind.isEmpty() && !m_plan.columns[column].codeColonLabel) {
        m_unitTexts += contents.unitBehind;
        m_plan.columns[column].unitBehind = contents.unitBehind;
    }
    const auto behind = std::size_t(contents.unitBehind.toUtf8().size());
    for (const auto &[whole, n] : distinct) {
        const std::string_view text = whole.substr(0, whole.size() - std::min(behind, whole.size()));
        if (contents.distinct.size() < 30)
            contents.distinct += toText(text);
        contents.periods += text.size() >= 4 && headerPeriod(toText(text), contents.periodStyle) ? n : 0;
        const bool country = findCountry(text).has_value();
        contents.countries += country ? n : 0;
        contents.groups += !country && readsLikeAggregate(toText(text)) ? n : 0;
    }
}

void Recogniser::close(std::size_t index, ColumnUse use)
{
    m_plan.columns[index].use = use;
    if (use == ColumnUse::Time) {
        m_plan.columns[index].periodStyle = m_contents[index].periodStyle;
        tellPeriodStyle(index);
    }
    m_open[index] = 0;
}

void Recogniser::takeDeclared()
{
    const auto find = [this](const QString &name) {
        for (std::size_t c = 0; c < m_plan.columns.size(); ++c)
            if (m_sample.header[qsizetype(c)].trimmed() == name)
                return int(c);
        return -1;
    };
    for (const DeclaredField &field : m_declared) {
        const int index = find(field.plan.name);
        if (index < 0) {
            m_plan.problems.push_back({ Severity::Warning, m_file, 1, 0,
                tr("The descriptor names a field “%1” that the table does not have.").arg(field.plan.name) });
            continue;
        }
        ColumnPlan &plan = column(std::size_t(index));
        if (!field.hasUse) {
            if (!field.plan.label.isEmpty())
                plan.label = field.plan.label;
            plan.members = field.plan.members;
            if (field.isDimension)
                keepDimension(std::size_t(index));
            continue;
        }
        m_anyDeclared = true;
        plan = field.plan;
        plan.declared = true;
        plan.of = field.of.isEmpty() ? -1 : find(field.of);
        if (plan.use == ColumnUse::Value) {
            plan.measure = int(m_plan.measures.size());
            m_plan.measures.push_back(field.value);
        }
        m_open[std::size_t(index)] = 0;
    }
}

//! A dimension called "CURRENCY" is no unit.
void Recogniser::keepDimension(std::size_t index)
{
    static constexpr Concept others[] { Concept::Unit, Concept::Multiplier, Concept::Status, Concept::Source,
        Concept::Note, Concept::Value, Concept::Uninteresting, Concept::Indicator };
    const bool isIndicator = m_meanings[index].subject == Concept::Indicator;
    if (std::find(std::begin(others), std::end(others), m_meanings[index].subject) != std::end(others))
        m_meanings[index] = {};
    if (isIndicator && isFlows(m_contents[index]) && !has(ColumnUse::Dimension, Role::Flow)) {
        m_unitTexts += m_contents[index].distinct; // TMG_CIF_USD
        column(index).coding = Coding::Flow;
        column(index).role = Role::Flow;
        close(index, ColumnUse::Dimension);
        return;
    }
    if (m_meanings[index].subject != Concept::Unknown)
        return;
    if (m_contents[index].countries * 10 >= m_contents[index].filled * 9
        && m_contents[index].numbers * 2 < m_contents[index].filled)
        return; // found out by its contents
    column(index).role = Role::Other;
    close(index, ColumnUse::Dimension);
}

bool Recogniser::has(ColumnUse use, Role role) const
{
    return std::any_of(m_plan.columns.begin(), m_plan.columns.end(),
        [&](const ColumnPlan &c) { return c.use == use && (use != ColumnUse::Dimension || c.role == role); });
}

//! Open columns on a subject, the preferred one first.
std::vector<std::size_t> Recogniser::columnsOf(Concept subject) const
{
    std::vector<std::size_t> found;
    for (std::size_t c = 0; c < m_meanings.size(); ++c)
        if (m_open[c] && m_meanings[c].subject == subject && (m_contents[c].filled > 0 || subject == Concept::Value))
            found.push_back(c);
    std::stable_sort(found.begin(), found.end(),
        [&](std::size_t a, std::size_t b) { return m_meanings[a].preference > m_meanings[b].preference; });
    return found;
}

//! A dimension with its code column and its label column; other columns on the subject say the same again.
void Recogniser::takeDimension(Concept subject, Role role, Coding coding)
{
    const std::vector<std::size_t> found = columnsOf(subject);
    if (found.empty())
        return;
    if (has(ColumnUse::Dimension, role)) {
        takeLabels(found, role);
        return;
    }
    std::size_t code = found.front();
    const bool numbers = coding == Coding::Country
        && (m_meanings[code].facet == Facet::Number || m_contents[code].numbers == m_contents[code].filled);
    if (const int names = numbers ? namesInsteadOf(code, found) : -1; names >= 0) {
        m_plan.understood
            += tr("The numbers of “%1” are of another list than those of the United Nations; the names in "
                  "“%2” are taken.")
                   .arg(column(code).name, column(std::size_t(names)).name);
        m_meanings[code].facet = Facet::Number;
        code = std::size_t(names);
        m_meanings[code].facet = Facet::Plain;
    }
    ColumnPlan &plan = column(code);
    plan.role = role;
    plan.coding = coding;
    if (m_meanings[code].facet != Facet::Plain && !plan.codeColonLabel)
        plan.label = roleLabel(role);
    const bool named = std::any_of(found.begin(), found.end(),
        [&](std::size_t c) { return c != code && m_contents[c].numbers * 2 < m_contents[c].filled; });
    if (coding == Coding::Country
        && (m_meanings[code].facet == Facet::Number || m_contents[code].numbers == m_contents[code].filled))
        plan.coding = named || areOfUnitedNations(code) ? Coding::CountryNumber : Coding::AsIs;
    if (role == Role::Flow)
        m_unitTexts += m_contents[code].distinct; // "Imports (EUR)"
    close(code, ColumnUse::Dimension);
    bool labelled = false;
    for (const std::size_t other : found) {
        if (other == code || !m_open[other])
            continue;
        const bool isLabel = m_meanings[other].facet == Facet::Label
            || (m_meanings[other].facet == Facet::Plain && m_meanings[code].facet != Facet::Plain);
        column(other).of = int(code);
        close(other, isLabel && !labelled ? ColumnUse::Label : ColumnUse::Ignore);
        labelled = labelled || isLabel;
    }
}

//! Whether most of the numbers are in the list of the United Nations; customs offices have lists of their own.
bool Recogniser::areOfUnitedNations(std::size_t c)
{
    const QStringList &texts = m_contents[c].distinct;
    const auto known = std::count_if(
        texts.begin(), texts.end(), [](const QString &text) { return findCountry(text.toStdString(), true); });
    if (known * 10 >= texts.size() * 7)
        return true;
    m_plan.problems.push_back({ Severity::Warning, m_file, 0, int(c) + 1,
        tr("The numbers of “%1” are of another list of countries than that of the United Nations, and which country "
           "each of them is cannot be known; they are kept as they stand.")
            .arg(column(c).name) });
    return false;
}

int Recogniser::namesInsteadOf(std::size_t numbers, const std::vector<std::size_t> &columns) const
{
    for (const std::size_t names : columns) {
        if (names == numbers || m_contents[names].numbers * 2 > m_contents[names].filled)
            continue;
        int both = 0, differ = 0;
        for (const auto &row : m_sample.rows) {
            if (numbers >= row.size() || names >= row.size())
                continue;
            const auto byNumber = findCountry(trimmedCell(row[numbers]), true),
                       byName = findCountry(trimmedCell(row[names].substr(0, row[names].find('('))));
            both += byNumber && byName;
            differ += byNumber && byName && byNumber->code != byName->code;
        }
        if (differ > 0 && differ * 5 >= both)
            return int(names);
    }
    return -1;
}

void Recogniser::takeConcepts()
{
    // A header that says "period" over something else is no time.
    for (const std::size_t c : columnsOf(Concept::Time)) {
        const Contents &contents = m_contents[c];
        if (contents.filled == 0 || contents.periods * 2 < contents.filled)
            continue;
        close(c, has(ColumnUse::Time) ? ColumnUse::Ignore : ColumnUse::Time);
    }
    const bool trade = !columnsOf(Concept::Reporter).empty() || !columnsOf(Concept::Partner).empty();
    takeDimension(Concept::Reporter, Role::Reporter, Coding::Country);
    takeDimension(Concept::Partner, Role::Partner, Coding::Country);
    if (!columnsOf(Concept::Importer).empty() && !columnsOf(Concept::Exporter).empty() && !trade
        && !(isLetterHeader(Concept::Importer) && columnsOf(Concept::Product).empty())) {
        takeDimension(Concept::Importer, Role::Reporter, Coding::Country);
        takeDimension(Concept::Exporter, Role::Partner, Coding::Country);
        fixFlow(QStringLiteral("import"));
        m_plan.understood += tr("Importers are taken as reporters and exporters as their partners.");
    } else if (!isLetterHeader(Concept::Exporter) && !columnsOf(Concept::Exporter).empty()) {
        takeDimension(Concept::Exporter, Role::Partner, Coding::Country);
    } else if (!isLetterHeader(Concept::Importer) && !columnsOf(Concept::Importer).empty()) {
        takeDimension(Concept::Importer, Role::Partner, Coding::Country);
    }
    const bool oneSided = has(ColumnUse::Dimension, Role::Reporter);
    takeDimension(Concept::Country, oneSided ? Role::Partner : Role::Reporter, Coding::Country);
    // "FLOW" over amounts, as in historical data of bilateral trade.
    for (const std::size_t c : columnsOf(Concept::Flow))
        if (m_contents[c].numbers == m_contents[c].filled && m_contents[c].distinct.size() > 6)
            m_meanings[c] = { Concept::Value, Facet::Plain, 7 };
    takeDimension(Concept::Flow, Role::Flow, Coding::Flow);
    takeDimension(Concept::Product, Role::Product, Coding::AsIs);
    takeIndicator();
    takeFirst(Concept::Status, ColumnUse::Status);
    takeFirst(Concept::Source, ColumnUse::Source);
    takeFirst(Concept::Note, ColumnUse::Note);
    takeUnits();
    m_comtrade = isComtrade();
    if (m_comtrade)
        takeComtradeParts();
    for (const std::size_t c : columnsOf(Concept::Uninteresting))
        close(c, ColumnUse::Ignore);
}

QString Recogniser::roleLabel(Role role)
{
    switch (role) {
    case Role::Reporter:
        return tr("Reporter");
    case Role::Partner:
        return tr("Partner");
    case Role::Flow:
        return tr("Flow");
    case Role::Product:
        return tr("Product");
    default:
        return tr("Year");
    }
}

//! "i" and "j" mean something only in the layout of CEPII.
bool Recogniser::isLetterHeader(Concept subject) const
{
    const auto found = columnsOf(subject);
    return !found.empty() && m_plan.columns[found.front()].name.size() == 1;
}

void Recogniser::fixFlow(const QString &code)
{
    if (has(ColumnUse::Dimension, Role::Flow))
        return;
    Dimension flow;
    flow.name = QStringLiteral("flow");
    flow.label = tr("Flow");
    flow.role = Role::Flow;
    flow.members.push_back(*findFlow(code));
    m_plan.fixed.push_back(std::move(flow));
}

void Recogniser::takeFirst(Concept subject, ColumnUse use)
{
    const auto found = columnsOf(subject);
    // Numbers are no statuses but for Comtrade's flag; a source that is a number is a value.
    if (!found.empty() && !has(use) && (subject != Concept::Source || m_contents[found.front()].numbers == 0))
        close(found.front(), use);
}

void Recogniser::takeIndicator()
{
    const auto found = columnsOf(Concept::Indicator);
    if (found.empty() || m_anyDeclared)
        return;
    const bool several = m_contents[found.front()].distinct.size() > 1;
    // A column of indicators that are flows ("Imports", "Exports") is the flow.
    for (const std::size_t c : found) {
        const auto &texts = m_contents[c].distinct;
        const bool flows
            = several && !has(ColumnUse::Dimension, Role::Flow) && texts.size() <= 4 && isFlows(m_contents[c]);
        if (!flows)
            continue;
        m_meanings[c].preference += 10; // before its codes
        takeDimension(Concept::Indicator, Role::Flow, Coding::Flow);
        m_unitTexts += texts;
        return;
    }
    for (const std::size_t c : found) {
        const bool label = m_meanings[c].facet == Facet::Label || (found.size() > 1 && c != found.front());
        if (!several) {
            const QString only = m_contents[c].distinct.value(0);
            m_unitTexts += only;
            if (label || m_indicator.isEmpty())
                m_indicator = plainLabel(c, only);
            close(c, ColumnUse::Ignore);
        } else if (c == found.front()) {
            close(c, ColumnUse::MeasureDimension);
        } else {
            column(c).of = int(found.front());
            close(c, ColumnUse::Label);
        }
    }
}

QString Recogniser::plainLabel(std::size_t c, const QString &cell) const
{
    return m_plan.columns[c].codeColonLabel ? cell.section(u':', 1).trimmed() : cell;
}

//! In the language of the interface, as within a sentence.
static QString shownRole(Role role)
{
    QString name = roleName(role);
    name[0] = name[0].toUpper();
    return shownName(name).toLower();
}

void Recogniser::tell()
{
    QStringList roles;
    for (const ColumnPlan &plan : m_plan.columns) {
        if (plan.use == ColumnUse::Time)
            roles += tr("“%1” is the time").arg(plan.name);
        else if (plan.use == ColumnUse::Dimension && plan.role != Role::Other)
            roles += tr("“%1” is the %2").arg(plan.name, shownRole(plan.role));
    }
    if (!roles.isEmpty())
        m_plan.understood += roles.join(QLatin1String("; ")) + u'.';
    if (m_plan.style.decimal == ',')
        m_plan.understood += tr("Numbers are written with a decimal comma.");
    QStringList ignored;
    if (!m_comtrade)
        for (const ColumnPlan &plan : m_plan.columns)
            if (plan.use == ColumnUse::Ignore && !plan.declared)
                ignored += plan.name;
    if (!ignored.isEmpty())
        m_plan.understood += tr("Not read: %1.").arg(ignored.join(QLatin1String(", ")).left(300));
    if (!has(ColumnUse::Time) && !(m_plan.across && m_plan.across->role == Role::Time) && !isFixed(Role::Time))
        m_plan.problems.push_back({ Severity::Warning, m_file, 0, 0,
            tr("No column of periods was found (years such as 1991, quarters such as 1991-Q1, months such as "
               "1991-03).") });
}

Result<TablePlan> recognise(const QString &file, const TableSample &sample, const std::vector<DeclaredField> &declared)
{
    return Recogniser(file, sample, declared).run();
}

} // namespace sampan
