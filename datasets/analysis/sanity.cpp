// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/analysis/sanity.h"

#include "datasets/analysis/sanityparts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace sampan {

namespace {

struct SanityText {
    Q_DECLARE_TR_FUNCTIONS(sampan::Sanity)
};

//! Of a large dataset the observations of the first members of one dimension, so that series and sums stay whole.
void takeSample(SanityScope &scope, std::size_t limit, QString *told)
{
    const Dataset &dataset = scope.dataset;
    const std::size_t all = dataset.observations.size();
    if (all <= limit) {
        scope.observations.resize(all);
        std::iota(scope.observations.begin(), scope.observations.end(), 0U);
        return;
    }
    // Not along a dimension with a reported total, whose parts belong together.
    std::size_t best = 0;
    for (std::size_t d = 0; d < dataset.dimensions.size(); ++d) {
        const Dimension &dimension = dataset.dimensions[d];
        const bool total = std::any_of(dimension.members.begin(), dimension.members.end(),
            [](const Member &m) { return m.kind == MemberKind::Total; });
        const std::size_t size = dimension.role == Role::Time || total ? 0 : dimension.members.size();
        if (size > best) {
            best = size;
            scope.sampled = int(d);
        }
    }
    if (scope.sampled < 0)
        return;
    const Dimension &dimension = dataset.dimensions[std::size_t(scope.sampled)];
    const KeyColumn &column = dataset.observations.keys[std::size_t(scope.sampled)];
    // How many each member has is judged by a part of the column.
    std::vector<std::size_t> counts(dimension.members.size(), 0);
    const std::size_t step = std::max<std::size_t>(1, all / 100'000);
    for (std::size_t i = 0; i < all; i += step)
        counts[column[i]] += step;
    std::vector<char> taken(dimension.members.size(), 0);
    std::size_t sum = 0, members = 0;
    for (std::size_t m = 0; m < counts.size() && (members == 0 || sum + counts[m] <= limit); ++m, ++members) {
        taken[m] = 1;
        sum += counts[m];
    }
    for (std::size_t i = 0; i < all && scope.observations.size() < 2 * limit; ++i)
        if (taken[column[i]])
            scope.observations.push_back(std::uint32_t(i));
    if (told)
        *told = SanityText::tr(
            "The table is large: what stands beside what was checked for %1 of the %2 members of “%3”.")
                    .arg(members)
                    .arg(dimension.members.size())
                    .arg(dimension.label);
}

//! Whether a measure in per cent is a part of something: not a rate of growth.
bool isShare(const Measure &measure)
{
    static const QRegularExpression words(
        QStringLiteral("\\bshares?\\b|\\bproportions?\\b|\\bparts?\\b|% of|per ?cent of|占|比重|份额|\\banteil"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression others(
        QStringLiteral("growth|change|increase|croissance|variation|增长|同比|\\bGDP\\b|\\bGNI\\b|PIB"),
        QRegularExpression::CaseInsensitiveOption);
    QString text = measure.name + u' ' + measure.label;
    text.replace(u'_', u' ');
    return measure.quantity.isPercent() && text.contains(words) && !text.contains(others);
}

} // namespace

QString SanityScope::nameOf(std::size_t observation, int without) const
{
    QStringList names;
    for (std::size_t d = 0; d < dataset.dimensions.size(); ++d) {
        const Dimension &dimension = dataset.dimensions[d];
        if (int(d) != without && dimension.role != Role::Time && dimension.members.size() > 1)
            names += dimension.members[dataset.observations.keys[d][observation]].label;
    }
    if (dataset.measures.size() > 1)
        names += dataset.measures[dataset.measureOf(observation)].label;
    return names.isEmpty() ? SanityText::tr("the series") : names.join(QLatin1String(", "));
}

bool SanityScope::keys(const std::vector<int> &without, std::vector<std::uint64_t> &keys) const
{
    double combinations = double(std::max<std::size_t>(dataset.measures.size(), 1));
    for (const Dimension &dimension : dataset.dimensions)
        combinations *= double(std::max<std::size_t>(dimension.members.size(), 1));
    constexpr double countable = 9e18;
    if (combinations > countable)
        return false;
    keys.assign(observations.size(), 0);
    if (!dataset.observations.measures.empty())
        for (std::size_t i = 0; i < keys.size(); ++i)
            keys[i] = dataset.observations.measures[observations[i]];
    for (std::size_t d = 0; d < dataset.dimensions.size(); ++d) {
        if (std::find(without.begin(), without.end(), int(d)) != without.end())
            continue;
        const std::uint64_t size = std::max<std::size_t>(dataset.dimensions[d].members.size(), 1);
        const auto &column = dataset.observations.keys[d];
        for (std::size_t i = 0; i < keys.size(); ++i)
            keys[i] = keys[i] * size + column[observations[i]];
    }
    return true;
}

void checkShares(SanityScope &scope)
{
    constexpr double least = 0, most = 100.5;
    std::vector<char> shares;
    for (const Measure &measure : scope.dataset.measures)
        shares.push_back(isShare(measure));
    if (std::find(shares.begin(), shares.end(), char(1)) == shares.end())
        return;
    for (const std::uint32_t i : scope.observations) {
        const double value = scope.value(i);
        if (shares[scope.dataset.measureOf(i)] && (value < least || value > most))
            scope.log.add("share", Severity::Warning,
                SanityText::tr("A share of %1 %: shares lie between 0 and 100 %. Look at the source.")
                    .arg(QString::number(value, 'g', 6)),
                scope.row(i));
    }
}

//! The parts along a dimension against the total that the file reports for them.
void checkTotals(SanityScope &scope)
{
    const Dataset &dataset = scope.dataset;
    for (std::size_t d = 0; d < dataset.dimensions.size(); ++d) {
        const Dimension &dimension = dataset.dimensions[d];
        const auto totals = std::count_if(dimension.members.begin(), dimension.members.end(),
            [](const Member &m) { return m.kind == MemberKind::Total; });
        if (dimension.role == Role::Time || totals != 1 || !dimension.additive || int(d) == scope.sampled
            || dimension.isNested())
            continue;
        std::vector<std::uint64_t> keys, tables;
        if (!scope.keys({ int(d) }, keys) || !scope.keys({ int(d), dataset.timeDimension() }, tables))
            continue;
        std::vector<std::size_t> order(keys.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return keys[a] < keys[b]; });
        struct Sum {
            double parts = 0, total = 0;
            std::uint32_t observation = 0;
            std::uint64_t table = 0; //!< the same in other periods
        };
        std::vector<Sum> sums;
        for (std::size_t begin = 0, end = 0; begin < order.size(); begin = end) {
            Sum sum;
            sum.table = tables[order[begin]];
            int parts = 0, reported = 0;
            for (end = begin; end < order.size() && keys[order[end]] == keys[order[begin]]; ++end) {
                const std::uint32_t i = scope.observations[order[end]];
                const double value = scope.value(i);
                const Member &member = dimension.members[dataset.observations.keys[d][i]];
                if (std::isnan(value) || !dataset.measures[dataset.measureOf(i)].additive
                    || member.kind == MemberKind::Aggregate
                    || (dimension.role == Role::Flow && member.code.startsWith(QLatin1String("re-"))))
                    continue;
                if (member.kind == MemberKind::Total) {
                    ++reported;
                    sum.total = value;
                    sum.observation = i;
                } else {
                    ++parts;
                    sum.parts += value;
                }
            }
            if (reported == 1 && parts >= 2 && sum.total > 0)
                sums.push_back(sum);
        }
        // Where the parts are a choice, they add up to less; more than the total is wrong in any case.
        constexpr double exact = 0.01, told = 0.005;
        std::map<std::uint64_t, std::pair<int, int>> complete; // periods that add up, of how many
        for (const Sum &sum : sums) {
            auto &[whole, all] = complete[sum.table];
            whole += std::abs(sum.parts / sum.total - 1) <= exact;
            ++all;
        }
        for (const Sum &sum : sums) {
            const double difference = sum.parts / sum.total - 1;
            const auto [whole, all] = complete[sum.table];
            const bool parted = whole * 2 > all;
            if (difference <= told && !(parted && difference < -told))
                continue;
            const int time = dataset.timeDimension();
            const QString period = time < 0
                ? QString()
                : dataset.dimensions[std::size_t(time)]
                      .members[dataset.observations.keys[std::size_t(time)][sum.observation]]
                      .label;
            scope.log.add(qPrintable(QStringLiteral("total") + dimension.name), Severity::Warning,
                SanityText::tr("%1, %2: the parts along “%3” add up to %4, the reported total is %5 (%6%7 %).")
                    .arg(scope.nameOf(sum.observation, int(d)), period, dimension.label,
                        QString::number(sum.parts, 'g', 7), QString::number(sum.total, 'g', 7),
                        difference > 0 ? QStringLiteral("+") : QString(), QString::number(difference * 100, 'f', 1)),
                scope.row(sum.observation));
        }
    }
}

void checkQuantities(SanityScope &scope)
{
    QStringList currencies, bases;
    for (const Measure &measure : scope.dataset.measures) {
        const Quantity &quantity = measure.quantity;
        if (quantity.isMoney() && !currencies.contains(quantity.currency))
            currencies += quantity.currency;
        if (!quantity.priceBasis.isEmpty() && !bases.contains(quantity.priceBasis))
            bases += quantity.priceBasis;
    }
    if (currencies.size() > 1)
        scope.log.add("currency", Severity::Information,
            SanityText::tr("Values in several currencies stand side by side (%1); they are never added up.")
                .arg(currencies.join(QLatin1String(", "))));
    if (bases.size() > 1)
        scope.log.add("prices", Severity::Information,
            SanityText::tr("Values at different prices stand side by side (%1); they are never added up.")
                .arg(bases.join(QLatin1String(", "))));
}

Problems checkSanity(const Dataset &dataset, QString *told, const SanityOptions &options)
{
    SanityScope scope { dataset, {}, -1, ProblemLog(dataset.path, options.toldPerKind) };
    takeSample(scope, options.observations, told);
    checkQuantities(scope);
    checkShares(scope);
    checkTotals(scope);
    checkSeries(scope);
    checkTerritories(scope);
    Problems problems;
    scope.log.moveTo(problems);
    return problems;
}

} // namespace sampan
