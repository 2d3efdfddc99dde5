// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/analysis/claims.h"

#include "datasets/analysis/growth.h"
#include "datasets/query/query.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace sampan {

namespace {

struct ClaimsText {
    Q_DECLARE_TR_FUNCTIONS(sampan::Claims)
};

//! Half a unit of the last stated digit, with a hair for binary rounding.
double tolerance(const Claim &claim) { return 0.5 * std::pow(10.0, -claim.decimals) * (1 + 1e-9); }

bool agrees(const Claim &claim, double value) { return std::abs(value - claim.stated) <= tolerance(claim); }

QString number(double value, int decimals) { return QLocale::c().toString(value, 'f', decimals); }

//! One reading of a claim: what it gives and how.
struct Reading {
    std::optional<double> value;
    QString method;
};

class Checker {
public:
    Checker(const Dataset &dataset, const Claim &claim)
        : m_dataset(dataset)
        , m_claim(claim)
    {
        m_from = Period::parse(claim.from);
        m_to = Period::parse(claim.to);
    }

    ClaimCheck run()
    {
        ClaimCheck check;
        check.text = m_claim.text;
        check.stated = m_claim.stated;
        check.source = m_claim.source;
        const Reading plain = plainReading();
        check.computed = plain.value;
        check.method = plain.method;
        if (!plain.value)
            return check;
        if (agrees(m_claim, *plain.value)) {
            check.verdict = Verdict::Agrees;
            return check;
        }
        check.verdict = Verdict::Disagrees;
        if (m_claim.kind == Claim::Kind::AverageGrowth)
            tryOtherReadings(check);
        return check;
    }

private:
    Result<Table> ask(const QString &by = {}, Transform transform = Transform::Level) const
    {
        Query query;
        query.measure = m_claim.measure;
        query.where = m_claim.where;
        query.by = by;
        query.transform = transform;
        return runQuery(m_dataset, query);
    }

    static std::ptrdiff_t indexOf(const Table &table, const std::optional<Period> &period)
    {
        const auto it = period ? std::find(table.periods.begin(), table.periods.end(), *period) : table.periods.end();
        return it == table.periods.end() ? -1 : it - table.periods.begin();
    }

    static double valueAt(const Table &table, const std::optional<Period> &period)
    {
        const std::ptrdiff_t p = indexOf(table, period);
        return p < 0 ? missingValue : table.series.front().cells[std::size_t(p)].value;
    }

    static Reading unknown(const QString &why) { return { std::nullopt, why }; }

    Reading noValue(const QString &period) const
    {
        return unknown(ClaimsText::tr("the dataset has no value for %1")
                           .arg(period.isEmpty() ? ClaimsText::tr("the period") : period));
    }

    Reading plainReading()
    {
        using Kind = Claim::Kind;
        if (m_claim.kind == Kind::Rank)
            return rank();
        if (m_claim.kind == Kind::Share)
            return share();
        const auto table = ask();
        if (!table)
            return unknown(table.error().message);
        if (table->series.empty())
            return noValue(m_claim.to);
        const double last = valueAt(*table, m_to);
        if (std::isnan(last))
            return noValue(m_claim.to);
        const double first = valueAt(*table, m_from);
        switch (m_claim.kind) {
        case Kind::AverageGrowth:
        case Kind::Multiple: {
            if (std::isnan(first))
                return noValue(m_claim.from);
            if (m_claim.kind == Kind::Multiple) {
                if (!(first > 0))
                    return unknown(ClaimsText::tr("the value of %1 is not above zero").arg(m_claim.from));
                return { last / first,
                    ClaimsText::tr("value of %1 divided by that of %2").arg(m_claim.to, m_claim.from) };
            }
            const int steps = m_to->ordinal - m_from->ordinal;
            const auto growth = compoundGrowth(first, last, steps);
            if (!growth)
                return unknown(ClaimsText::tr("growth is not defined between these ends"));
            return { *growth * 100, compoundMethod(m_claim.from, m_claim.to, steps) };
        }
        case Kind::Value: {
            const Quantity &quantity = table->quantity;
            return { last * std::pow(10.0, quantity.scale - m_claim.scale),
                ClaimsText::tr("value of %1").arg(m_claim.to) };
        }
        case Kind::Change: {
            const double before = valueAt(*table, Period { m_to->frequency, m_to->ordinal - 1 });
            if (!(before > 0))
                return noValue(Period { m_to->frequency, m_to->ordinal - 1 }.code());
            return { (last / before - 1) * 100, ClaimsText::tr("change from the period before to %1").arg(m_claim.to) };
        }
        case Kind::Record:
            return record(*table, last);
        default:
            return unknown(ClaimsText::tr("this kind of claim is not known"));
        }
    }

    static QString compoundMethod(const QString &from, const QString &to, int steps)
    {
        return ClaimsText::tr("compound growth from %1 to %2 (%n steps)", nullptr, steps).arg(from, to);
    }

    //! 1 if the value of `to` is above all before it, else 0; the stated number of a record is taken as 1.
    Reading record(const Table &table, double last)
    {
        m_claim.stated = 1;
        int compared = 0;
        QString larger;
        for (std::size_t p = 0; p < table.periods.size() && table.periods[p] < *m_to; ++p) {
            const double value = table.series.front().cells[p].value;
            if (std::isnan(value))
                continue;
            ++compared;
            if (value >= last)
                larger = table.periods[p].code();
        }
        if (compared == 0)
            return unknown(ClaimsText::tr("the dataset has no earlier value to compare with"));
        if (!larger.isEmpty())
            return { 0, ClaimsText::tr("the value of %1 is not below that of %2").arg(larger, m_claim.to) };
        return { 1, ClaimsText::tr("compared with %n earlier value(s) in the data", nullptr, compared) };
    }

    Reading rank()
    {
        const auto table = ask(m_claim.by);
        if (!table)
            return unknown(table.error().message);
        const std::ptrdiff_t p = indexOf(*table, m_to);
        if (p < 0 || m_claim.members.isEmpty())
            return noValue(m_claim.to);
        double own = missingValue;
        for (const Series &series : table->series)
            if (isMember(series))
                own = series.cells[std::size_t(p)].value;
        if (std::isnan(own))
            return noValue(m_claim.to);
        int place = 1;
        int compared = 0;
        for (const Series &series : table->series) {
            const double value = series.cells[std::size_t(p)].value;
            compared += !std::isnan(value);
            place += value > own;
        }
        return { place,
            ClaimsText::tr("place among the %n partner(s) compared, in %1", nullptr, compared).arg(m_claim.to) };
    }

    bool isMember(const Series &series) const
    {
        return m_claim.members.contains(series.code, Qt::CaseInsensitive)
            || m_claim.members.contains(series.label, Qt::CaseInsensitive);
    }

    Reading share()
    {
        if (m_claim.by.isEmpty())
            return unknown(ClaimsText::tr("the claim does not say which dimension the share is along"));
        const auto table = ask(m_claim.by, Transform::Share);
        if (!table)
            return unknown(table.error().message);
        const std::ptrdiff_t p = indexOf(*table, m_to);
        if (p < 0)
            return noValue(m_claim.to);
        double sum = 0;
        int found = 0;
        for (const Series &series : table->series) {
            const double value = series.cells[std::size_t(p)].value;
            if (!isMember(series) || std::isnan(value))
                continue;
            sum += value;
            ++found;
        }
        if (found != m_claim.members.size())
            return noValue(m_claim.to);
        return { sum, ClaimsText::tr("sum of %n share(s) in the total of %1", nullptr, found).arg(m_claim.to) };
    }

    //! What else could be meant by an average rate: shown as alternatives, never instead of the plain reading.
    void tryOtherReadings(ClaimCheck &check) const
    {
        const auto table = ask();
        if (!table)
            return;
        std::vector<TimeValue> values;
        for (std::size_t p = 0; p < table->periods.size(); ++p)
            if (table->periods[p] >= *m_from && table->periods[p] <= *m_to)
                values.push_back({ double(table->periods[p].ordinal), table->series.front().cells[p].value });
        QStringList fitting;
        const auto offer = [&](const std::optional<double> &rate, const QString &method) {
            if (rate && agrees(m_claim, *rate * 100))
                fitting += ClaimsText::tr("%1 (%2 %)").arg(method, number(*rate * 100, m_claim.decimals + 1));
        };
        const bool complete = std::none_of(values.begin(), values.end(), [](const TimeValue &v) {
            return std::isnan(v.value);
        }) && values.size() == std::size_t(m_to->ordinal - m_from->ordinal + 1);
        // With gaps the other methods would speak of other years than the claim does.
        if (complete) {
            offer(logLinearGrowth(values), ClaimsText::tr("log-linear least squares"));
            offer(meanGrowth(values), ClaimsText::tr("mean of the yearly rates"));
        }
        for (const int shift : { -1, 1 }) {
            const Period from { m_from->frequency, m_from->ordinal + shift };
            const Period to { m_to->frequency, m_to->ordinal + shift };
            const int steps = m_to->ordinal - m_from->ordinal;
            offer(compoundGrowth(valueAt(*table, from), valueAt(*table, m_to), steps - shift),
                compoundMethod(from.code(), m_to->code(), steps - shift));
            offer(compoundGrowth(valueAt(*table, m_from), valueAt(*table, to), steps + shift),
                compoundMethod(m_from->code(), to.code(), steps + shift));
        }
        if (fitting.isEmpty())
            return;
        check.verdict = Verdict::AgreesOnlyIf;
        check.method += ClaimsText::tr("; agrees only by %1").arg(fitting.join(ClaimsText::tr(" or ")));
    }

    const Dataset &m_dataset;
    Claim m_claim;
    std::optional<Period> m_from;
    std::optional<Period> m_to;
};

} // namespace

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Agrees:
        return QStringLiteral("agrees");
    case Verdict::AgreesOnlyIf:
        return QStringLiteral("agrees only if");
    case Verdict::Disagrees:
        return QStringLiteral("disagrees");
    case Verdict::CannotBeChecked:
        return QStringLiteral("cannot be checked");
    }
    return {};
}

std::vector<ClaimCheck> checkClaims(const Dataset &dataset)
{
    std::vector<ClaimCheck> checks;
    for (const Claim &claim : dataset.metadata.claims)
        checks.push_back(Checker(dataset, claim).run());
    return checks;
}

} // namespace sampan
