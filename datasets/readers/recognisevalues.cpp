// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/recogniser.h"

#include "datasets/readers/countries.h"
#include "datasets/readers/units.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <map>

namespace sampan {

bool Recogniser::isNumeric(std::size_t c) const
{
    const Contents &contents = m_contents[c];
    // A header that names a unit vouches for a column in which many cells are no numbers.
    const bool named = contents.numbers * 10 < contents.filled * 8
        && quantityFromText(m_sample.header[qsizetype(c)]).value_or(Quantity {}).isMoney();
    return contents.filled > 0 && contents.numbers * 10 >= contents.filled * (named ? 5 : 8);
}

//! Columns whose headers say nothing: by their contents.
void Recogniser::takeRest()
{
    takeReporterAbove();
    const bool valueNamed = !columnsOf(Concept::Value).empty();
    QStringList heads;
    for (std::size_t c = 0; c < m_open.size(); ++c)
        if (m_open[c] && m_sample.header[qsizetype(c)].size() >= 4)
            heads += m_sample.header[qsizetype(c)];
    // The style of the periods among the headers, whatever stands beside them.
    QStringList dated;
    for (const PeriodStyle style :
        { PeriodStyle::Usual, PeriodStyle::FiscalYears, PeriodStyle::DayFirst, PeriodStyle::BuddhistYears })
        for (const QString &head : std::as_const(heads))
            if (headerPeriod(head, style) && !dated.contains(head))
                dated += head;
    m_headerStyle = periodStyleOf(dated);
    int periodHeaders = 0;
    for (std::size_t c = 0; c < m_open.size(); ++c)
        periodHeaders += m_open[c] && periodAcross(c).has_value();
    m_yearsAcross = periodHeaders >= 2 && !has(ColumnUse::Time);
    const bool valuesDeclared = m_anyDeclared && has(ColumnUse::Value);
    for (std::size_t c = 0; c < m_open.size(); ++c) {
        if (!m_open[c] || m_meanings[c].subject == Concept::Value)
            continue;
        const Contents &contents = m_contents[c];
        if (m_yearsAcross && periodAcross(c))
            continue;
        if (m_yearsAcross && isBesidePeriod(c)) {
            close(c, ColumnUse::Ignore);
            continue;
        }
        if (contents.filled == 0 || m_comtrade) {
            if (contents.filled == 0 && !m_sample.header[qsizetype(c)].trimmed().isEmpty() && !m_comtrade)
                continue; // perhaps a column of values that are all missing
            close(c, ColumnUse::Ignore);
            continue;
        }
        const bool period = contents.periods * 10 >= contents.filled * 9;
        if (period && !has(ColumnUse::Time) && !m_yearsAcross) {
            close(c, ColumnUse::Time);
            continue;
        }
        if (isNumeric(c)) {
            if (valuesDeclared || (valueNamed && looksLikeCode(m_sample.header[qsizetype(c)])))
                close(c, ColumnUse::Ignore);
            else if (!m_anyDeclared && (countsRows(c) || (isCodes(c) && goesWithText(c))))
                close(c, ColumnUse::Ignore);
            else if (!m_anyDeclared && isCodes(c))
                close(c, ColumnUse::Dimension);
            continue;
        }
        if (m_anyDeclared) {
            close(c, ColumnUse::Ignore);
            continue;
        }
        // Groups and totals among countries speak neither for nor against.
        const int others = std::min(contents.groups, contents.countries * 2);
        if (contents.countries * 10 >= (contents.filled - others) * 7 && takeCountries(c))
            continue;
        const auto &texts = contents.distinct;
        if (!has(ColumnUse::Dimension, Role::Flow)
            && std::any_of(texts.begin(), texts.end(), [](const QString &t) { return findFlow(t).has_value(); })
            && std::all_of(texts.begin(), texts.end(), [](const QString &t) { return findFlow(t) || isBalance(t); })) {
            column(c).role = Role::Flow;
            column(c).coding = Coding::Flow;
            close(c, ColumnUse::Dimension);
            continue;
        }
        const int rows = int(m_sample.rows.size());
        const bool repeats = !contents.manyDistinct && (rows < 8 || int(texts.size()) * 2 <= rows || texts.size() < 30);
        close(c,
            repeats || !has(ColumnUse::Note) ? (repeats ? ColumnUse::Dimension : ColumnUse::Note) : ColumnUse::Ignore);
    }
}

bool Recogniser::looksLikeCode(const QString &name)
{
    static const QRegularExpression pattern(
        QStringLiteral("(code|id|level|flag|index|rank|no\\.?|nr|#)$"), QRegularExpression::CaseInsensitiveOption);
    return pattern.match(name.trimmed()).hasMatch();
}

bool Recogniser::isCodes(std::size_t c) const
{
    static const QRegularExpression pattern(
        QStringLiteral("^(co|cod|code|id|kod|kode|cd)[_ ]|[_ ](co|cod|code|codes|id|cd)$|[a-z](Code|Id|ID)$"),
        QRegularExpression::NoPatternOption);
    static const QRegularExpression upper(QStringLiteral("^(CO|COD|CODE|ID|KOD|KODE|CD)_|_(CO|COD|CODE|CODES|ID|CD)$"));
    const QString name = m_sample.header[qsizetype(c)].trimmed();
    if (!name.contains(pattern) && !name.contains(upper) && !name.endsWith(QStringLiteral("编码"))
        && !name.endsWith(QStringLiteral("代码")))
        return false;
    return std::all_of(m_sample.rows.begin(), m_sample.rows.end(), [c](const auto &row) {
        const std::string_view cell = c < row.size() ? trimmedCell(row[c]) : std::string_view();
        return std::all_of(cell.begin(), cell.end(), [](char digit) { return digit >= '0' && digit <= '9'; });
    });
}

bool Recogniser::countsRows(std::size_t c) const
{
    static const QRegularExpression pattern(
        QStringLiteral("^(s\\.? ?no\\.?|no\\.?|nr\\.?|sl\\.? ?no\\.?|#|n[°º]|rank|rang|stt|tt|"
                       "序号|排名|順位|순위|번호|อันดับ|อันดับที่|ลำดับ|ลำดับที่|ល\\.?រ)$"),
        QRegularExpression::CaseInsensitiveOption);
    const QString name = m_sample.header[qsizetype(c)].trimmed();
    // A first column is one by its numbers alone, if there are enough of them and others to be the values.
    const bool named = name.contains(pattern) || (c == 0 && name.isEmpty());
    if (!named && c > 0)
        return false;
    double next = 1;
    for (const auto &row : m_sample.rows) {
        const NumberCell number = c < row.size() ? m_numbers.read(row[c]) : NumberCell {};
        if (number.kind == NumberCell::Kind::Missing)
            continue; // the total
        if (number.kind != NumberCell::Kind::Number || number.value != next)
            return false;
        ++next;
    }
    if (named)
        return next > 2;
    constexpr int least = 5;
    for (std::size_t other = 1; other < m_contents.size(); ++other)
        if (m_open[other] && isNumeric(other) && m_meanings[other].subject != Concept::Time)
            return next > least;
    return false;
}

bool Recogniser::goesWithText(std::size_t c) const
{
    for (std::size_t other = 0; other < m_contents.size(); ++other) {
        if (other == c || m_contents[other].numbers > 0 || m_contents[other].filled == 0)
            continue;
        std::map<std::string_view, std::string_view> forward, back;
        const bool same = std::all_of(m_sample.rows.begin(), m_sample.rows.end(), [&](const auto &row) {
            if (c >= row.size() || other >= row.size())
                return true;
            return forward.try_emplace(row[c], row[other]).first->second == row[other]
                && back.try_emplace(row[other], row[c]).first->second == row[c];
        });
        if (same && forward.size() > 1)
            return true;
    }
    return false;
}

bool Recogniser::isBesidePeriod(std::size_t c) const
{
    // "Y2018F" and "Y2018N" of FAOSTAT; "2018_..._Footnote" and "2018_..._Missing value" of UNCTADstat.
    static const QRegularExpression flag(QStringLiteral("^Y\\d{4}[A-Z]$|^\\d{4}_.*_(Footnote|Missing ?value)$"),
        QRegularExpression::CaseInsensitiveOption);
    return m_sample.header[qsizetype(c)].trimmed().contains(flag);
}

void Recogniser::takePeriodAbove()
{
    if (m_anyDeclared || has(ColumnUse::Time) || m_yearsAcross || isFixed(Role::Time) || m_sample.preamble.isEmpty())
        return;
    static const QRegularExpression pattern(
        QStringLiteral("(?<![\\d.,/-])((?:19|20)\\d\\d)(?![\\d.,/-])(?:年(\\d{1,2})月)?"));
    const QString &title = m_sample.preamble.front();
    std::optional<Period> only;
    for (auto it = pattern.globalMatch(title); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const auto period = Period::parse(match.captured(2).isEmpty()
                ? match.captured(1)
                : match.captured(1) + u'-' + match.captured(2).rightJustified(2, u'0'));
        if (only && period != only)
            return; // "2018 to 2020"
        only = period;
    }
    if (!only)
        return;
    Dimension time;
    time.name = QStringLiteral("time");
    time.label = roleLabel(Role::Time);
    time.role = Role::Time;
    time.members.push_back({ only->code(), only->code(), MemberKind::Country });
    time.periods.push_back(*only);
    m_plan.fixed.push_back(std::move(time));
    m_plan.understood
        += tr("No column has periods; the title names %1, which is taken for all values.").arg(only->code());
}

bool Recogniser::isFixed(Role role) const
{
    return std::any_of(
        m_plan.fixed.begin(), m_plan.fixed.end(), [role](const Dimension &fixed) { return fixed.role == role; });
}

void Recogniser::takeReporterAbove()
{
    if (m_anyDeclared || has(ColumnUse::Dimension, Role::Reporter) || isFixed(Role::Reporter))
        return;
    for (const QString &line : m_sample.preamble) {
        const auto country = findCountry(line.toStdString());
        if (!country || country->kind != MemberKind::Country)
            continue;
        Dimension reporter;
        reporter.name = QStringLiteral("reporter");
        reporter.label = roleLabel(Role::Reporter);
        reporter.role = Role::Reporter;
        reporter.members.push_back(*country);
        m_plan.fixed.push_back(std::move(reporter));
        m_plan.understood += tr("“%1” above the table is taken as the reporter.").arg(line);
        return;
    }
}

std::optional<Period> Recogniser::periodAcross(std::size_t column) const
{
    return headerPeriod(m_sample.header[qsizetype(column)], m_headerStyle);
}

int Recogniser::sameCountriesAs(std::size_t c) const
{
    for (std::size_t other = 0; other < m_plan.columns.size(); ++other) {
        const ColumnPlan &plan = m_plan.columns[other];
        if (other == c || plan.use != ColumnUse::Dimension
            || (plan.coding != Coding::Country && plan.coding != Coding::CountryNumber))
            continue;
        int same = 0, both = 0;
        for (const auto &row : m_sample.rows) {
            if (c >= row.size() || other >= row.size())
                continue;
            const auto mine = findCountry(trimmedCell(row[c]));
            const auto its = findCountry(trimmedCell(row[other]), plan.coding == Coding::CountryNumber);
            both += mine && its;
            same += mine && its && mine->code == its->code;
        }
        if (both > 0 && same * 20 >= both * 19)
            return int(other);
    }
    return -1;
}

bool Recogniser::takeCountries(std::size_t c)
{
    if (const int same = sameCountriesAs(c); same >= 0) {
        column(c).of = same;
        const bool labelled = std::any_of(m_plan.columns.begin(), m_plan.columns.end(),
            [same](const ColumnPlan &plan) { return plan.use == ColumnUse::Label && plan.of == same; });
        close(c, labelled ? ColumnUse::Ignore : ColumnUse::Label);
        return true;
    }
    const bool partner = has(ColumnUse::Dimension, Role::Partner);
    const bool reporter = has(ColumnUse::Dimension, Role::Reporter) || isFixed(Role::Reporter);
    if (reporter && partner)
        return false;
    column(c).role = reporter ? Role::Partner : Role::Reporter;
    column(c).coding = Coding::Country;
    close(c, ColumnUse::Dimension);
    return true;
}

//! Columns of numbers: years, countries or flows across, or measures.
void Recogniser::takeValues()
{
    std::vector<std::size_t> values;
    const auto named = columnsOf(Concept::Value);
    for (std::size_t c = 0; c < m_open.size(); ++c) {
        if (!m_open[c])
            continue;
        const bool period = m_yearsAcross && periodAcross(c).has_value();
        if (m_yearsAcross ? period
                          : (isNumeric(c) || m_meanings[c].subject == Concept::Value || m_contents[c].filled == 0))
            values.push_back(c);
    }
    // A column without a single number is a measure only if it is called one.
    if (!m_yearsAcross)
        std::erase_if(values,
            [&](std::size_t c) { return m_contents[c].filled == 0 && m_meanings[c].subject != Concept::Value; });
    if (!named.empty()) // what is called the value comes first
        std::stable_partition(values.begin(), values.end(), [&](std::size_t c) { return c == named.front(); });
    if (m_comtrade && !named.empty())
        values.assign(1, named.front());
    // Who gives roles to some columns only still wants the numbers.
    if (values.empty() || (m_anyDeclared && has(ColumnUse::Value)))
        return;
    if (m_yearsAcross)
        return across(values, Role::Time);
    if (values.size() >= 2 && !m_comtrade) {
        const auto all = [&](auto matches) { return std::all_of(values.begin(), values.end(), matches); };
        const auto head = [&](std::size_t c) { return m_sample.header[qsizetype(c)].simplified(); };
        if (all([&](std::size_t c) {
                return findCountry(head(c).toStdString()).has_value() || readsLikeAggregate(head(c));
            })
            && std::any_of(values.begin(), values.end(),
                [&](std::size_t c) { return findCountry(head(c).toStdString()).has_value(); })
            && !(has(ColumnUse::Dimension, Role::Partner) && has(ColumnUse::Dimension, Role::Reporter)))
            return across(values, has(ColumnUse::Dimension, Role::Partner) ? Role::Reporter : Role::Partner);
        std::vector<std::size_t> flows = values;
        std::erase_if(flows, [&](std::size_t c) { return isBalance(head(c)); });
        QSet<QString> codes;
        for (const std::size_t c : flows)
            if (const auto flow = findFlow(head(c)))
                codes.insert(flow->code);
        if (!has(ColumnUse::Dimension, Role::Flow) && flows.size() >= 2 && std::size_t(codes.size()) == flows.size()
            && sameUnits(flows)) {
            for (const std::size_t c : values)
                if (std::find(flows.begin(), flows.end(), c) == flows.end()) {
                    close(c, ColumnUse::Ignore);
                    m_plan.understood += tr("“%1” follows from the flows and is not read.").arg(head(c));
                }
            return across(flows, Role::Flow);
        }
    }
    for (const std::size_t c : values) {
        column(c).measure = int(m_plan.measures.size());
        Measure measure;
        measure.name = column(c).name;
        measure.label = column(c).label;
        m_plan.measures.push_back(measure);
        m_measureColumns.push_back(c);
        close(c, ColumnUse::Value);
        if (m_plan.measures.size() >= 255)
            break;
    }
}

bool Recogniser::sameUnits(const std::vector<std::size_t> &columns) const
{
    std::optional<Quantity> first;
    for (const std::size_t c : columns) {
        Quantity quantity = quantityFromText(m_sample.header[qsizetype(c)]).value_or(Quantity {});
        quantity.valuation.clear();
        if (first && !(*first == quantity))
            return false;
        first = quantity;
    }
    return true;
}

void Recogniser::across(const std::vector<std::size_t> &columns, Role role)
{
    Dimension dimension;
    dimension.role = role;
    dimension.name = roleName(role);
    dimension.label = roleLabel(role);
    Measure measure;
    measure.name = QStringLiteral("value");
    m_plan.measures.push_back(measure);
    for (const std::size_t c : columns) {
        const QString text = m_sample.header[qsizetype(c)].simplified();
        Member member { text, text, MemberKind::Country };
        if (role == Role::Time) {
            const Period period = *periodAcross(c);
            member = { period.code(), period.code(), MemberKind::Country };
        } else if (role == Role::Flow) {
            member = *findFlow(text);
            m_unitTexts += text;
        } else if (const auto country = findCountry(text.toStdString())) {
            member = *country;
        } else {
            member.kind = MemberKind::Aggregate;
        }
        auto same = std::find_if(
            dimension.members.begin(), dimension.members.end(), [&](const Member &m) { return m.code == member.code; });
        column(c).across = int(same - dimension.members.begin());
        if (same == dimension.members.end()) {
            dimension.members.push_back(member);
            if (role == Role::Time)
                dimension.periods.push_back(*periodAcross(c));
        }
        if (role == Role::Time && text.endsWith(QLatin1String("_Value")))
            m_unitTexts += text.mid(5);
        close(c, ColumnUse::Value);
    }
    if (role == Role::Time && m_headerStyle == PeriodStyle::BuddhistYears)
        m_plan.understood += tr("The years above the columns are of the Buddhist era: 2534 is 1991.");
    m_plan.understood += role == Role::Time
        ? tr("Periods stand across, from %1 to %2.").arg(dimension.members.front().code, dimension.members.back().code)
        : tr("Columns are members of “%1”.").arg(dimension.label);
    m_plan.across = std::move(dimension);
}

} // namespace sampan
