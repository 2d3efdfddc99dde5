// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/analysis/differences.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>

namespace sampan {

namespace {

struct DifferencesText {
    Q_DECLARE_TR_FUNCTIONS(sampan::Differences)
};

//! Numbers for texts, the same in both datasets.
class Numbering {
public:
    std::uint32_t of(const QString &text)
    {
        const auto found = m_numbers.constFind(text);
        return found != m_numbers.constEnd() ? *found : *m_numbers.insert(text, std::uint32_t(m_numbers.size()));
    }
    //! The numbers of a list's members: `nameOf(member)` is the text.
    template <class List, class NameOf> std::vector<std::uint32_t> ofAll(const List &list, const NameOf &nameOf)
    {
        std::vector<std::uint32_t> numbers;
        for (const auto &member : list)
            numbers.push_back(of(nameOf(member)));
        return numbers;
    }
    std::size_t size() const { return std::size_t(m_numbers.size()); }

private:
    QHash<QString, std::uint32_t> m_numbers;
};

//! What identifies each observation, packed into as few whole numbers as it takes: words[w][observation].
using Words = std::vector<std::vector<std::uint64_t>>;

class Packer {
public:
    explicit Packer(std::size_t observations)
        : m_observations(observations)
    {
    }

    //! `numberOf(observation)` is below `count`.
    template <class NumberOf> void add(std::size_t count, const NumberOf &numberOf)
    {
        const int bits = int(std::bit_width(count));
        if (m_words.empty() || m_used + bits > 64) {
            m_words.emplace_back(m_observations, 0);
            m_used = 0;
        }
        m_used += bits;
        std::vector<std::uint64_t> &word = m_words.back();
        for (std::size_t i = 0; i < m_observations; ++i)
            word[i] = (word[i] << bits) | std::uint64_t(numberOf(i));
    }
    Words take() { return std::move(m_words); }

private:
    std::size_t m_observations;
    Words m_words;
    int m_used = 0;
};

int compare(const Words &a, std::size_t i, const Words &b, std::size_t j)
{
    for (std::size_t w = 0; w < a.size(); ++w)
        if (a[w][i] != b[w][j])
            return a[w][i] < b[w][j] ? -1 : 1;
    return 0;
}

std::vector<std::uint32_t> ordered(const Words &words, std::size_t observations)
{
    std::vector<std::uint32_t> order(observations);
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(),
        [&words](std::uint32_t i, std::uint32_t j) { return compare(words, i, words, j) < 0; });
    return order;
}

template <class Named> QStringList namesOf(const std::vector<Named> &all)
{
    QStringList names;
    for (const Named &one : all)
        names += one.name;
    return names;
}

QString listed(const QStringList &names) { return names.join(QStringLiteral(", ")); }

QStringList without(QStringList names, const QStringList &others)
{
    names.removeIf([&others](const QString &name) { return others.contains(name); });
    return names;
}

QStringList structureChanges(const Dataset &before, const Dataset &after, bool &comparable)
{
    QStringList changes;
    const QStringList oldDimensions = namesOf(before.dimensions), newDimensions = namesOf(after.dimensions);
    const QStringList lost = without(oldDimensions, newDimensions), won = without(newDimensions, oldDimensions);
    comparable = lost.isEmpty() && won.isEmpty() && oldDimensions.size() == newDimensions.size();
    if (!lost.isEmpty())
        changes += DifferencesText::tr("The columns %1 are no longer there.").arg(listed(lost));
    if (!won.isEmpty())
        changes += DifferencesText::tr("The columns %1 are new.").arg(listed(won));
    const QStringList oldMeasures = namesOf(before.measures), newMeasures = namesOf(after.measures);
    if (const QStringList gone = without(oldMeasures, newMeasures); !gone.isEmpty())
        changes += DifferencesText::tr("The measures %1 are no longer there.").arg(listed(gone));
    if (const QStringList come = without(newMeasures, oldMeasures); !come.isEmpty())
        changes += DifferencesText::tr("The measures %1 are new.").arg(listed(come));
    for (const Measure &measure : after.measures) {
        const int old = int(oldMeasures.indexOf(measure.name));
        if (old >= 0 && !(before.measures[std::size_t(old)].quantity == measure.quantity))
            changes += DifferencesText::tr("The unit of %1 is another one now.").arg(measure.name);
    }
    return changes;
}

const Dimension &named(const Dataset &dataset, const QString &name)
{
    return *std::find_if(dataset.dimensions.begin(), dataset.dimensions.end(),
        [&name](const Dimension &dimension) { return dimension.name == name; });
}

//! The same numbers for the same codes, measures and sources of both datasets, which have the same dimensions.
std::array<Words, 2> identify(const Dataset &before, const Dataset &after)
{
    const std::array<const Dataset *, 2> datasets { &before, &after };
    std::array<Packer, 2> packers { Packer(before.observations.size()), Packer(after.observations.size()) };
    const auto pack = [&](const auto &numbersOf, const auto &indexOf) {
        Numbering numbering;
        const std::array numbers { numbersOf(numbering, before), numbersOf(numbering, after) };
        for (std::size_t d = 0; d < 2; ++d) {
            const auto index = indexOf(*datasets[d]);
            packers[d].add(numbering.size(), [&](std::size_t i) { return numbers[d][index(i)]; });
        }
    };
    for (const Dimension &dimension : before.dimensions)
        pack(
            [&](Numbering &numbering, const Dataset &dataset) {
                return numbering.ofAll(
                    named(dataset, dimension.name).members, [](const Member &member) { return member.code; });
            },
            [&](const Dataset &dataset) {
                const auto position = &named(dataset, dimension.name) - dataset.dimensions.data();
                return [&keys = dataset.observations.keys[std::size_t(position)]](
                           std::size_t i) { return std::size_t(keys[i]); };
            });
    pack(
        [](Numbering &numbering, const Dataset &dataset) {
            return numbering.ofAll(dataset.measures, [](const Measure &measure) { return measure.name; });
        },
        [](const Dataset &dataset) { return [&dataset](std::size_t i) { return dataset.measureOf(i); }; });
    pack(
        [](Numbering &numbering, const Dataset &dataset) {
            auto numbers = numbering.ofAll(dataset.metadata.sources, [](const Source &source) { return source.name; });
            numbers.push_back(numbering.of({})); // no source: behind the last one
            return numbers;
        },
        [](const Dataset &dataset) {
            return [&sources = dataset.observations.sources, none = dataset.metadata.sources.size()](std::size_t i) {
                return sources.empty() || sources[i] == noSource ? none : std::size_t(sources[i]);
            };
        });
    return { packers[0].take(), packers[1].take() };
}

bool isRevised(const Dataset &before, std::size_t i, const Dataset &after, std::size_t j)
{
    const double was = before.observations.values[i], is = after.observations.values[j];
    const bool sameValue = was == is || (was != was && is != is);
    return !sameValue || before.statusOf(i) != after.statusOf(j);
}

} // namespace

Differences differencesBetween(const Dataset &before, const Dataset &after)
{
    Differences differences;
    bool comparable = false;
    differences.structure = structureChanges(before, after, comparable);
    if (!comparable)
        return differences;
    const auto [oldWords, newWords] = identify(before, after);
    const auto oldOrder = ordered(oldWords, before.observations.size());
    const auto newOrder = ordered(newWords, after.observations.size());
    std::vector<Difference> revised, appeared, vanished;
    std::size_t i = 0, j = 0;
    while (i < oldOrder.size() || j < newOrder.size()) {
        const int sign = i == oldOrder.size() ? 1
            : j == newOrder.size()            ? -1
                                              : compare(oldWords, oldOrder[i], newWords, newOrder[j]);
        if (sign < 0) {
            vanished.push_back({ Change::Vanished, oldOrder[i++], std::nullopt });
        } else if (sign > 0) {
            appeared.push_back({ Change::Appeared, std::nullopt, newOrder[j++] });
        } else {
            if (isRevised(before, oldOrder[i], after, newOrder[j]))
                revised.push_back({ Change::Revised, oldOrder[i], newOrder[j] });
            ++i;
            ++j;
        }
    }
    differences.revised = revised.size();
    differences.appeared = appeared.size();
    differences.vanished = vanished.size();
    const auto inOrder = [](auto &list, const auto position) {
        std::sort(list.begin(), list.end(),
            [position](const Difference &a, const Difference &b) { return *(a.*position) < *(b.*position); });
    };
    inOrder(revised, &Difference::after);
    inOrder(appeared, &Difference::after);
    inOrder(vanished, &Difference::before);
    for (const auto *list : { &revised, &appeared, &vanished })
        differences.observations.insert(differences.observations.end(), list->begin(), list->end());
    return differences;
}

} // namespace sampan
