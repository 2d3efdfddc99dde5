// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/recognise.h"

#include "datasets/readers/countries.h"
#include "datasets/readers/headers.h"
#include "datasets/readers/units.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <map>

namespace sampan {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(sampan::Recognition)
};

QString toText(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

//! "1991", "1991 [YR1991]", "X1991", "2018年": a period that stands in a header.
std::optional<Period> headerPeriod(const QString &header)
{
    QString text = header.trimmed();
    if (const qsizetype bracket = text.indexOf(u'['); bracket > 0)
        text = text.left(bracket).trimmed();
    if (text.size() > 4 && (text[0] == u'X' || text[0] == u'x' || text[0] == u'Y') && text[1].isDigit())
        text = text.mid(1);
    return Period::parse(text);
}

//! What the cells of a column look like.
struct Contents {
    int filled = 0, numbers = 0, periods = 0, countries = 0, unreadable = 0;
    QStringList distinct; //!< the first ones
    bool manyDistinct = false;
};

class Recogniser {
public:
    Recogniser(const QString &file, const TableSample &sample, const std::vector<DeclaredField> &declared)
        : m_file(file)
        , m_sample(sample)
        , m_declared(declared)
    {
    }

    Result<TablePlan> run()
    {
        prepare();
        takeDeclared();
        takeConcepts();
        takeRest();
        takeValues();
        if (std::none_of(m_plan.columns.begin(), m_plan.columns.end(),
                [](const ColumnPlan &c) { return c.use == ColumnUse::Value; }))
            return failure(m_file,
                Text::tr("No column of numbers was found. The columns are: %1.")
                    .arg(m_sample.header.join(QLatin1String(", ")).left(300)));
        nameUnits();
        tell();
        return std::move(m_plan);
    }

private:
    void prepare()
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
            m_plan.columns[c].codeColonLabel = name.indexOf(u':') > 0 && hasColonCells(c);
            m_plan.columns[c].label = m_plan.columns[c].codeColonLabel ? name.section(u':', 1).trimmed() : name;
            if (m_plan.columns[c].codeColonLabel)
                name = name.section(u':', 0, 0).trimmed();
            if (name.isEmpty())
                name = Text::tr("column %1").arg(c + 1);
            if (seen.contains(name.toLower())) {
                int n = 2;
                while (seen.contains(QStringLiteral("%1 (%2)").arg(name).arg(n).toLower()))
                    ++n;
                name = QStringLiteral("%1 (%2)").arg(name).arg(n);
                if (!m_sample.header[qsizetype(c)].trimmed().isEmpty())
                    m_plan.problems.push_back({ Severity::Warning, m_file, 0, int(c) + 1,
                        Text::tr("Two columns have one name; this one is called “%1”.").arg(name) });
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
        m_numbers = NumberReader(m_plan.style);
        m_contents.resize(count);
        for (std::size_t c = 0; c < count; ++c)
            look(c);
    }

    bool hasColonCells(std::size_t column) const
    {
        int with = 0, all = 0;
        for (const auto &row : m_sample.rows)
            if (column < row.size() && !row[column].empty()) {
                ++all;
                with += row[column].find(": ") != std::string_view::npos;
            }
        return all > 0 && with == all;
    }

    void look(std::size_t column)
    {
        Contents &contents = m_contents[column];
        std::map<std::string_view, int> distinct;
        for (const auto &row : m_sample.rows) {
            if (column >= row.size())
                continue;
            const std::string_view cell = trimmedCell(row[column]);
            const NumberCell number = m_numbers.read(cell);
            if (number.kind == NumberCell::Kind::Missing)
                continue;
            ++contents.filled;
            contents.numbers += number.kind == NumberCell::Kind::Number;
            if (distinct.size() < 400)
                ++distinct[cell];
        }
        contents.manyDistinct = distinct.size() >= 400;
        for (const auto &[text, n] : distinct) {
            if (contents.distinct.size() < 30)
                contents.distinct += toText(text);
            contents.periods += text.size() >= 4 && Period::parse(toText(text)) ? n : 0;
            contents.countries += findCountry(text) ? n : 0;
        }
    }

    ColumnPlan &column(std::size_t index) { return m_plan.columns[index]; }
    void close(std::size_t index, ColumnUse use)
    {
        m_plan.columns[index].use = use;
        m_open[index] = 0;
    }

    void takeDeclared()
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
                    Text::tr("The descriptor names a field “%1” that the table does not have.").arg(field.plan.name) });
                continue;
            }
            ColumnPlan &plan = column(std::size_t(index));
            if (!field.hasUse) {
                if (!field.plan.label.isEmpty())
                    plan.label = field.plan.label;
                plan.members = field.plan.members;
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

    bool has(ColumnUse use, Role role = Role::Other) const
    {
        return std::any_of(m_plan.columns.begin(), m_plan.columns.end(),
            [&](const ColumnPlan &c) { return c.use == use && (use != ColumnUse::Dimension || c.role == role); });
    }

    //! Open columns on a subject, the preferred one first.
    std::vector<std::size_t> columnsOf(Concept subject) const
    {
        std::vector<std::size_t> found;
        for (std::size_t c = 0; c < m_meanings.size(); ++c)
            if (m_open[c] && m_meanings[c].subject == subject
                && (m_contents[c].filled > 0 || subject == Concept::Value))
                found.push_back(c);
        std::stable_sort(found.begin(), found.end(),
            [&](std::size_t a, std::size_t b) { return m_meanings[a].preference > m_meanings[b].preference; });
        return found;
    }

    //! A dimension with its code column and its label column; other columns on the subject say the same again.
    void takeDimension(Concept subject, Role role, Coding coding)
    {
        const std::vector<std::size_t> found = columnsOf(subject);
        if (found.empty() || has(ColumnUse::Dimension, role))
            return;
        const std::size_t code = found.front();
        ColumnPlan &plan = column(code);
        plan.role = role;
        plan.coding = coding;
        if (coding == Coding::Country
            && (m_meanings[code].facet == Facet::Number || m_contents[code].numbers == m_contents[code].filled))
            plan.coding = Coding::CountryNumber;
        close(code, ColumnUse::Dimension);
        bool labelled = false;
        for (const std::size_t other : found) {
            if (other == code)
                continue;
            const bool isLabel = m_meanings[other].facet == Facet::Label
                || (m_meanings[other].facet == Facet::Plain && m_meanings[code].facet != Facet::Plain);
            column(other).of = int(code);
            close(other, isLabel && !labelled ? ColumnUse::Label : ColumnUse::Ignore);
            labelled = labelled || isLabel;
        }
    }

    void takeConcepts()
    {
        // A header that says "period" over something else is no time.
        for (const std::size_t c : columnsOf(Concept::Time)) {
            const Contents &contents = m_contents[c];
            if (contents.filled == 0 || contents.periods * 10 < contents.filled * 7)
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
            m_plan.understood += Text::tr("Importers are taken as reporters and exporters as their partners.");
        } else if (!isLetterHeader(Concept::Exporter) && !columnsOf(Concept::Exporter).empty()) {
            takeDimension(Concept::Exporter, Role::Partner, Coding::Country);
        } else if (!isLetterHeader(Concept::Importer) && !columnsOf(Concept::Importer).empty()) {
            takeDimension(Concept::Importer, Role::Partner, Coding::Country);
        }
        const bool oneSided = has(ColumnUse::Dimension, Role::Reporter);
        takeDimension(Concept::Country, oneSided ? Role::Partner : Role::Reporter, Coding::Country);
        takeDimension(Concept::Flow, Role::Flow, Coding::Flow);
        takeDimension(Concept::Product, Role::Product, Coding::AsIs);
        takeIndicator();
        takeFirst(Concept::Status, ColumnUse::Status);
        takeFirst(Concept::Source, ColumnUse::Source);
        takeFirst(Concept::Note, ColumnUse::Note);
        takeUnits();
        for (const std::size_t c : columnsOf(Concept::Uninteresting))
            close(c, ColumnUse::Ignore);
        m_comtrade = header(QStringLiteral("primaryValue")) || header(QStringLiteral("Trade Value (US$)"));
    }

    bool header(const QString &name) const { return m_sample.header.contains(name, Qt::CaseInsensitive); }
    //! "i" and "j" mean something only in the layout of CEPII.
    bool isLetterHeader(Concept subject) const
    {
        const auto found = columnsOf(subject);
        return !found.empty() && m_plan.columns[found.front()].name.size() == 1;
    }

    void fixFlow(const QString &code)
    {
        if (has(ColumnUse::Dimension, Role::Flow))
            return;
        Dimension flow;
        flow.name = QStringLiteral("flow");
        flow.label = Text::tr("Flow");
        flow.role = Role::Flow;
        flow.members.push_back(*findFlow(code));
        m_plan.fixed.push_back(std::move(flow));
    }

    void takeFirst(Concept subject, ColumnUse use)
    {
        const auto found = columnsOf(subject);
        // Numbers are no statuses but for Comtrade's flag; a source that is a number is a value.
        if (!found.empty() && !has(use) && (subject != Concept::Source || m_contents[found.front()].numbers == 0))
            close(found.front(), use);
    }

    void takeIndicator()
    {
        const auto found = columnsOf(Concept::Indicator);
        if (found.empty() || m_anyDeclared)
            return;
        const bool several = m_contents[found.front()].distinct.size() > 1;
        // A column of indicators that are flows ("Imports", "Exports") is the flow.
        const auto &texts = m_contents[found.front()].distinct;
        const bool flows = several && !has(ColumnUse::Dimension, Role::Flow) && texts.size() <= 4
            && std::all_of(texts.begin(), texts.end(), [](const QString &t) { return findFlow(t).has_value(); });
        if (flows) {
            takeDimension(Concept::Indicator, Role::Flow, Coding::Flow);
            for (const QString &text : texts)
                m_unitTexts += text;
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

    QString plainLabel(std::size_t c, const QString &cell) const
    {
        return m_plan.columns[c].codeColonLabel ? cell.section(u':', 1).trimmed() : cell;
    }

    void takeUnits()
    {
        for (const std::size_t c : columnsOf(Concept::Unit)) {
            const Contents &contents = m_contents[c];
            if (contents.distinct.size() > 1 && !has(ColumnUse::MeasureDimension) && contents.numbers == 0) {
                close(c, ColumnUse::MeasureDimension); // what is counted differently is another measure
                continue;
            }
            if (contents.distinct.size() > 1)
                m_plan.problems.push_back({ Severity::Warning, m_file, 0, int(c) + 1,
                    Text::tr("The units differ from row to row (%1); no unit is given.")
                        .arg(contents.distinct.join(QLatin1String(", ")).left(100)) });
            else
                m_unitCode = contents.distinct.value(0);
            close(c, ColumnUse::Ignore);
        }
        for (const std::size_t c : columnsOf(Concept::Multiplier)) {
            const Contents &contents = m_contents[c];
            if (contents.numbers < contents.filled)
                continue;
            if (contents.distinct.size() == 1)
                m_multiplier = contents.distinct.front();
            else
                m_plan.problems.push_back({ Severity::Error, m_file, 0, int(c) + 1,
                    Text::tr(
                        "The power of ten differs from row to row (%1); values of different scale stand side by side.")
                        .arg(contents.distinct.join(QLatin1String(", ")).left(100)) });
            close(c, ColumnUse::Ignore);
        }
    }

    bool isNumeric(std::size_t c) const
    {
        const Contents &contents = m_contents[c];
        return contents.filled > 0 && contents.numbers * 10 >= contents.filled * 8;
    }

    //! Columns whose headers say nothing: by their contents.
    void takeRest()
    {
        const bool valueNamed = !columnsOf(Concept::Value).empty();
        int periodHeaders = 0;
        for (std::size_t c = 0; c < m_open.size(); ++c)
            periodHeaders += m_open[c] && headerPeriod(m_sample.header[qsizetype(c)]).has_value();
        m_yearsAcross = periodHeaders >= 2 && !has(ColumnUse::Time);
        for (std::size_t c = 0; c < m_open.size(); ++c) {
            if (!m_open[c] || m_meanings[c].subject == Concept::Value)
                continue;
            const Contents &contents = m_contents[c];
            if (m_yearsAcross && headerPeriod(m_sample.header[qsizetype(c)]))
                continue;
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
                if (m_anyDeclared || (valueNamed && looksLikeCode(m_sample.header[qsizetype(c)])))
                    close(c, ColumnUse::Ignore);
                continue;
            }
            if (m_anyDeclared) {
                close(c, ColumnUse::Ignore);
                continue;
            }
            if (contents.countries * 10 >= contents.filled * 7 && takeCountries(c))
                continue;
            const auto &texts = contents.distinct;
            if (!has(ColumnUse::Dimension, Role::Flow)
                && std::all_of(texts.begin(), texts.end(), [](const QString &t) { return findFlow(t).has_value(); })) {
                column(c).role = Role::Flow;
                column(c).coding = Coding::Flow;
                close(c, ColumnUse::Dimension);
                continue;
            }
            const int rows = int(m_sample.rows.size());
            const bool repeats
                = !contents.manyDistinct && (rows < 8 || int(texts.size()) * 2 <= rows || texts.size() < 30);
            close(c,
                repeats || !has(ColumnUse::Note) ? (repeats ? ColumnUse::Dimension : ColumnUse::Note)
                                                 : ColumnUse::Ignore);
        }
    }

    static bool looksLikeCode(const QString &name)
    {
        static const QRegularExpression pattern(
            QStringLiteral("(code|id|level|flag|index|rank|no\\.?|nr|#)$"), QRegularExpression::CaseInsensitiveOption);
        return pattern.match(name.trimmed()).hasMatch();
    }

    bool takeCountries(std::size_t c)
    {
        const bool reporter = has(ColumnUse::Dimension, Role::Reporter),
                   partner = has(ColumnUse::Dimension, Role::Partner);
        if (reporter && partner)
            return false;
        column(c).role = reporter ? Role::Partner : Role::Reporter;
        column(c).coding = Coding::Country;
        close(c, ColumnUse::Dimension);
        return true;
    }

    //! Columns of numbers: years, countries or flows across, or measures.
    void takeValues()
    {
        std::vector<std::size_t> values;
        const auto named = columnsOf(Concept::Value);
        for (std::size_t c = 0; c < m_open.size(); ++c) {
            if (!m_open[c])
                continue;
            const bool period = m_yearsAcross && headerPeriod(m_sample.header[qsizetype(c)]).has_value();
            if (m_yearsAcross ? period
                              : (isNumeric(c) || m_meanings[c].subject == Concept::Value || m_contents[c].filled == 0))
                values.push_back(c);
        }
        if (!m_yearsAcross)
            std::erase_if(values, [&](std::size_t c) {
                return m_contents[c].filled == 0
                    && (m_sample.header[qsizetype(c)].trimmed().isEmpty() || values.size() == 1) && named.empty();
            });
        if (m_comtrade && !named.empty())
            values.assign(1, named.front());
        if (values.empty() || m_anyDeclared)
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
            std::erase_if(flows, [&](std::size_t c) {
                return head(c).contains(QLatin1String("balance"), Qt::CaseInsensitive) || head(c).contains(u"差额");
            });
            QSet<QString> codes;
            for (const std::size_t c : flows)
                if (const auto flow = findFlow(head(c)))
                    codes.insert(flow->code);
            if (!has(ColumnUse::Dimension, Role::Flow) && flows.size() >= 2 && std::size_t(codes.size()) == flows.size()
                && sameUnits(flows)) {
                for (const std::size_t c : values)
                    if (std::find(flows.begin(), flows.end(), c) == flows.end()) {
                        close(c, ColumnUse::Ignore);
                        m_plan.understood += Text::tr("“%1” follows from the flows and is not read.").arg(head(c));
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

    bool sameUnits(const std::vector<std::size_t> &columns) const
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

    void across(const std::vector<std::size_t> &columns, Role role)
    {
        Dimension dimension;
        dimension.role = role;
        dimension.name = roleName(role);
        dimension.label = role == Role::Time ? Text::tr("Year")
            : role == Role::Partner          ? Text::tr("Partner")
            : role == Role::Flow             ? Text::tr("Flow")
                                             : Text::tr("Reporter");
        Measure measure;
        measure.name = QStringLiteral("value");
        m_plan.measures.push_back(measure);
        for (const std::size_t c : columns) {
            const QString text = m_sample.header[qsizetype(c)].simplified();
            Member member { text, text, MemberKind::Country };
            if (role == Role::Time) {
                const Period period = *headerPeriod(text);
                member = { period.code(), period.code(), MemberKind::Country };
            } else if (role == Role::Flow) {
                member = *findFlow(text);
                m_unitTexts += text;
            } else if (const auto country = findCountry(text.toStdString())) {
                member = *country;
            } else {
                member.kind = MemberKind::Aggregate;
            }
            auto same = std::find_if(dimension.members.begin(), dimension.members.end(),
                [&](const Member &m) { return m.code == member.code; });
            column(c).across = int(same - dimension.members.begin());
            if (same == dimension.members.end()) {
                dimension.members.push_back(member);
                if (role == Role::Time)
                    dimension.periods.push_back(*headerPeriod(text));
            }
            close(c, ColumnUse::Value);
        }
        m_plan.understood += role == Role::Time
            ? Text::tr("Periods stand across, from %1 to %2.")
                  .arg(dimension.members.front().code, dimension.members.back().code)
            : Text::tr("Columns are members of “%1”.").arg(dimension.label);
        m_plan.across = std::move(dimension);
    }

    //! Units, from the nearest place that names one.
    void nameUnits()
    {
        if (m_anyDeclared)
            return;
        const bool baci = header(QStringLiteral("t")) && header(QStringLiteral("i")) && header(QStringLiteral("j"))
            && header(QStringLiteral("v"));
        QString flowText;
        for (std::size_t i = 0; i < m_plan.measures.size(); ++i) {
            Measure &measure = m_plan.measures[i];
            const QString head
                = i < m_measureColumns.size() ? m_sample.header[qsizetype(m_measureColumns[i])] : QString();
            std::optional<Quantity> quantity = quantityFromText(head);
            if (!quantity && (!m_unitCode.isEmpty() || !m_multiplier.isEmpty()))
                quantity = quantityFromCodes(m_unitCode, m_multiplier);
            QStringList places = m_unitTexts + m_sample.preamble;
            if (m_plan.measures.size() == 1)
                places += m_sample.fileName;
            for (const QString &place : std::as_const(places)) {
                if (quantity && !quantity->unit.isEmpty())
                    break;
                if (const auto found = quantityFromText(place)) {
                    const int scale = quantity ? quantity->scale : 0;
                    quantity = found;
                    if (scale)
                        quantity->scale = scale;
                }
            }
            if (m_comtrade && (!quantity || quantity->unit.isEmpty())) {
                quantity = quantityFromCodes(QStringLiteral("USD"), QString());
            } else if (baci && measure.name == QLatin1String("v")) {
                quantity = quantityFromCodes(QStringLiteral("USD"), QStringLiteral("3"));
                quantity->valuation = QStringLiteral("FOB");
                measure.label = Text::tr("Value");
            } else if (baci && measure.name == QLatin1String("q")) {
                quantity = Quantity { QStringLiteral("tonne"), 0, {}, {}, {} };
                measure.label = Text::tr("Weight");
            }
            if (quantity)
                measure.quantity = *quantity;
            if (measure.quantity.isPercent())
                measure.additive = false;
            if (!m_indicator.isEmpty() && m_plan.measures.size() == 1)
                measure.label = m_indicator;
            else if (measure.label.isEmpty())
                measure.label = m_sample.preamble.isEmpty() ? Text::tr("Value") : m_sample.preamble.front();
            flowText = head;
        }
        // "imports (1000 USD)" over the only column of values says the flow.
        if (m_plan.measures.size() == 1 && !(m_plan.across && m_plan.across->role == Role::Flow)
            && m_plan.fixed.empty()) {
            QStringList places { flowText, m_indicator };
            places += m_sample.preamble;
            for (const QString &place : std::as_const(places))
                if (const auto flow = findFlow(place);
                    flow && place.size() > 2 && flow->code != QLatin1String("total")) {
                    fixFlow(flow->code);
                    break;
                }
        }
    }

    void tell()
    {
        QStringList roles;
        for (const ColumnPlan &plan : m_plan.columns) {
            if (plan.use == ColumnUse::Time)
                roles += Text::tr("“%1” is the time").arg(plan.name);
            else if (plan.use == ColumnUse::Dimension && plan.role != Role::Other)
                roles += Text::tr("“%1” is the %2").arg(plan.name, roleName(plan.role));
        }
        if (!roles.isEmpty())
            m_plan.understood += roles.join(QLatin1String("; ")) + u'.';
        if (m_plan.style.decimal == ',')
            m_plan.understood += Text::tr("Numbers are written with a decimal comma.");
        QStringList ignored;
        if (!m_comtrade)
            for (const ColumnPlan &plan : m_plan.columns)
                if (plan.use == ColumnUse::Ignore && !plan.declared)
                    ignored += plan.name;
        if (!ignored.isEmpty())
            m_plan.understood += Text::tr("Not read: %1.").arg(ignored.join(QLatin1String(", ")).left(300));
        if (!has(ColumnUse::Time) && !(m_plan.across && m_plan.across->role == Role::Time))
            m_plan.problems.push_back({ Severity::Warning, m_file, 0, 0,
                Text::tr("No column of periods was found (years such as 1991, quarters such as 1991-Q1, months such as "
                         "1991-03).") });
    }

    QString m_file;
    const TableSample &m_sample;
    const std::vector<DeclaredField> &m_declared;
    TablePlan m_plan;
    NumberReader m_numbers;
    std::vector<HeaderMeaning> m_meanings;
    std::vector<Contents> m_contents;
    std::vector<char> m_open; //!< columns not yet understood
    std::vector<std::size_t> m_measureColumns;
    QStringList m_unitTexts;
    QString m_unitCode, m_multiplier, m_indicator;
    bool m_anyDeclared = false, m_yearsAcross = false, m_comtrade = false;
};

} // namespace

Result<TablePlan> recognise(const QString &file, const TableSample &sample, const std::vector<DeclaredField> &declared)
{
    return Recogniser(file, sample, declared).run();
}

} // namespace sampan
