// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/observationorder.h"

#include "datasets/model/number.h"

#include <QCollator>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace sampan {

namespace {

using Kind = ObservationColumn::Kind;
constexpr std::uint32_t blank = std::numeric_limits<std::uint32_t>::max();

//! Place of each text in the order of the language; equal texts share one, empty ones have none.
std::vector<std::uint32_t> ranksOf(const QStringList &texts)
{
    QCollator collator;
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(std::size_t(texts.size()));
    for (const QString &text : texts)
        keys.push_back(collator.sortKey(text));
    std::vector<std::size_t> order(keys.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return keys[a].compare(keys[b]) < 0; });
    std::vector<std::uint32_t> ranks(keys.size(), blank);
    std::uint32_t rank = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && keys[order[i - 1]].compare(keys[order[i]]) != 0)
            ++rank;
        if (!texts.at(qsizetype(order[i])).isEmpty())
            ranks[order[i]] = rank;
    }
    return ranks;
}

//! Stable counting sort: `rankOf` gives a rank below `count`, or blank.
template <class RankOf>
void sortByRank(std::vector<std::uint32_t> &order, std::uint32_t count, bool descending, RankOf rankOf)
{
    const auto bucketOf = [&](std::uint32_t observation) -> std::size_t {
        const std::uint32_t rank = rankOf(observation);
        if (rank == blank)
            return count;
        return descending ? count - 1 - rank : rank;
    };
    std::vector<std::size_t> starts(std::size_t(count) + 2, 0);
    for (std::uint32_t observation : order)
        ++starts[bucketOf(observation) + 1];
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    std::vector<std::uint32_t> sorted(order.size());
    for (std::uint32_t observation : order)
        sorted[starts[bucketOf(observation)]++] = observation;
    order.swap(sorted);
}

template <class RankOf>
void sortByTexts(std::vector<std::uint32_t> &order, const QStringList &texts, bool descending, RankOf indexOf)
{
    const std::vector<std::uint32_t> ranks = ranksOf(texts);
    sortByRank(order, std::uint32_t(texts.size()), descending, [&](std::uint32_t observation) {
        const std::uint32_t index = indexOf(observation);
        return index < ranks.size() ? ranks[index] : blank;
    });
}

template <class Keys> void sortByKey(std::vector<std::uint32_t> &order, const Keys &keys, bool descending)
{
    using Key = std::remove_cvref_t<decltype(keys[0])>;
    // The key travels with the index: no jumping about in memory while comparing.
    std::vector<std::pair<Key, std::uint32_t>> pairs;
    pairs.reserve(order.size());
    std::vector<std::uint32_t> blanks;
    for (std::uint32_t observation : order) {
        const Key key = keys[observation];
        if (std::isnan(double(key)))
            blanks.push_back(observation);
        else
            pairs.emplace_back(key, observation);
    }
    if (descending)
        std::stable_sort(pairs.begin(), pairs.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    else
        std::stable_sort(pairs.begin(), pairs.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    auto place = order.begin();
    for (const auto &pair : pairs)
        *place++ = pair.second;
    std::copy(blanks.begin(), blanks.end(), place);
}

QStringList labelsOf(const Dimension &dimension)
{
    QStringList labels;
    for (const Member &member : dimension.members)
        labels += member.label;
    return labels;
}

QStringList sourceTexts(const Dataset &dataset)
{
    QStringList texts;
    for (const Source &source : dataset.metadata.sources)
        texts += source.title.isEmpty() ? source.name : source.title;
    return texts;
}

std::vector<char> matches(const QStringList &texts, const QString &word)
{
    std::vector<char> hits;
    for (const QString &text : texts)
        hits.push_back(text.contains(word, Qt::CaseInsensitive));
    return hits;
}

void markMatches(const Dataset &dataset, const QString &word, std::vector<char> &found)
{
    const Observations &all = dataset.observations;
    const std::size_t count = all.size();
    const auto mark = [&](const QStringList &texts, auto indexOf) {
        const std::vector<char> hits = matches(texts, word);
        if (std::find(hits.begin(), hits.end(), char(1)) == hits.end())
            return;
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t index = indexOf(i);
            if (index < hits.size() && hits[index])
                found[i] = 1;
        }
    };
    for (std::size_t d = 0; d < dataset.dimensions.size() && d < all.keys.size(); ++d) {
        QStringList texts;
        for (const Member &member : dataset.dimensions[d].members)
            texts += member.label + QLatin1Char('\n') + member.code;
        mark(texts, [&](std::size_t i) { return std::size_t(all.keys[d][i]); });
    }
    QStringList measures;
    for (const Measure &measure : dataset.measures)
        measures += measure.label + QLatin1Char('\n') + measure.quantity.text();
    mark(measures, [&](std::size_t i) { return dataset.measureOf(i); });
    QStringList statuses;
    for (int status = 0; status <= int(Status::Conflicting); ++status)
        statuses += Status(status) == Status::Normal ? QString() : statusLabel(Status(status));
    mark(statuses, [&](std::size_t i) { return std::size_t(dataset.statusOf(i)); });
    if (!all.sources.empty())
        mark(sourceTexts(dataset), [&](std::size_t i) { return std::size_t(all.sources[i]); });
    if (!all.notes.empty())
        mark(dataset.noteTexts, [&](std::size_t i) { return std::size_t(all.notes[i]) - 1; });
    // Numbers are written out only for rows that nothing else let in, and only for words that can be one.
    if (std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); })) {
        for (std::size_t i = 0; i < count; ++i) {
            if (!found[i] && !std::isnan(all.values[i]))
                found[i] = exactNumber(all.values[i]).contains(word);
        }
    }
}

} // namespace

std::vector<ObservationColumn> observationColumns(const Dataset &dataset)
{
    std::vector<ObservationColumn> columns;
    for (int d = 0; d < int(dataset.dimensions.size()); ++d)
        columns.push_back({ Kind::Dimension, d });
    for (Kind kind : { Kind::Measure, Kind::Value, Kind::Unit, Kind::Status, Kind::Source, Kind::Note, Kind::Row })
        columns.push_back({ kind, -1 });
    return columns;
}

void sortObservations(
    const Dataset &dataset, ObservationColumn column, bool descending, std::vector<std::uint32_t> &order)
{
    const Observations &all = dataset.observations;
    switch (column.kind) {
    case Kind::Dimension: {
        const std::size_t d = std::size_t(column.dimension);
        const Dimension &dimension = dataset.dimensions.at(d);
        const KeyColumn &keys = all.keys.at(d);
        if (dimension.role == Role::Time) // its members stand in the order of time
            sortByRank(order, std::uint32_t(dimension.members.size()), descending,
                [&](std::uint32_t observation) { return keys[observation]; });
        else
            sortByTexts(
                order, labelsOf(dimension), descending, [&](std::uint32_t observation) { return keys[observation]; });
        break;
    }
    case Kind::Measure:
    case Kind::Unit: {
        QStringList texts;
        for (const Measure &measure : dataset.measures)
            texts += column.kind == Kind::Unit ? measure.quantity.text() : measure.label;
        sortByTexts(order, texts, descending,
            [&](std::uint32_t observation) { return std::uint32_t(dataset.measureOf(observation)); });
        break;
    }
    case Kind::Value:
        sortByKey(order, all.values, descending);
        break;
    case Kind::Status:
        sortByRank(order, std::uint32_t(Status::Conflicting) + 1, descending,
            [&](std::uint32_t observation) { return std::uint32_t(dataset.statusOf(observation)); });
        break;
    case Kind::Source:
        if (!all.sources.empty())
            sortByTexts(order, sourceTexts(dataset), descending,
                [&](std::uint32_t observation) { return std::uint32_t(all.sources[observation]); });
        break;
    case Kind::Note:
        if (!all.notes.empty())
            sortByTexts(order, dataset.noteTexts, descending,
                [&](std::uint32_t observation) { return all.notes[observation] - 1; });
        break;
    case Kind::Row:
        if (!all.rows.empty())
            sortByKey(order, all.rows, descending);
        break;
    }
}

std::vector<char> matchingObservations(const Dataset &dataset, const QString &text)
{
    std::vector<char> result(dataset.observations.size(), 1);
    for (const QString &word : text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        std::vector<char> found(result.size(), 0);
        markMatches(dataset, word, found);
        for (std::size_t i = 0; i < result.size(); ++i)
            result[i] = char(result[i] && found[i]);
    }
    return result;
}

} // namespace sampan
