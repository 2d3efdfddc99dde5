// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/analysis/sanityparts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>
#include <numeric>
#include <string_view>

namespace sampan {

namespace {

struct SeriesText {
    Q_DECLARE_TR_FUNCTIONS(sampan::Sanity)
};

//! A value of a series, with its place in time.
struct Point {
    std::uint32_t time = 0; //!< index of the period
    double value = 0;
    std::uint32_t observation = 0;
};
using Points = std::vector<Point>;

int significantDigits(double value)
{
    char text[40];
    std::snprintf(text, sizeof text, "%.15g", std::abs(value));
    const std::string_view number(text);
    const std::size_t end = number.find('e');
    std::string digits;
    for (const char c : number.substr(0, end))
        if (c >= '0' && c <= '9' && !(digits.empty() && c == '0'))
            digits += c;
    while (!digits.empty() && digits.back() == '0')
        digits.pop_back();
    return int(digits.size());
}

//! Goes through the series of a dataset, one after the other.
class SeriesCheck {
public:
    explicit SeriesCheck(SanityScope &scope)
        : m_scope(scope)
        , m_time(scope.dataset.dimensions[std::size_t(scope.dataset.timeDimension())])
    {
    }

    void run()
    {
        const int time = m_scope.dataset.timeDimension();
        std::vector<std::uint64_t> keys;
        if (m_time.periods.size() < 2 || !m_scope.keys({ time }, keys))
            return;
        for (const Period &period : m_time.periods)
            if (period.frequency != m_time.periods.front().frequency)
                return; // neighbours are not told from each other
        findUsualSizes();
        const auto &times = m_scope.dataset.observations.keys[std::size_t(time)];
        std::vector<std::size_t> order(keys.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return keys[a] != keys[b] ? keys[a] < keys[b]
                                      : times[m_scope.observations[a]] < times[m_scope.observations[b]];
        });
        Points points;
        for (std::size_t at = 0; at < order.size(); ++at) {
            const std::uint32_t i = m_scope.observations[order[at]];
            const double value = m_scope.value(i);
            // A second value for one key has been told.
            if (!std::isnan(value) && (points.empty() || points.back().time != times[i]))
                points.push_back({ times[i], value, i });
            if (at + 1 == order.size() || keys[order[at + 1]] != keys[order[at]]) {
                takeSeries(points);
                points.clear();
            }
        }
        tellAbsentPeriods();
        tellRepeatedPeriods();
        tellGaps();
    }

private:
    struct Gap {
        double size = 0;
        std::uint32_t observation = 0; //!< the first one after it
        QStringList periods;
    };
    struct Repeat {
        int same = 0, compared = 0;
        std::uint32_t observation = 0;
    };

    //! Per measure the size that half of the values exceed; a leap among crumbs proves nothing.
    void findUsualSizes()
    {
        std::vector<std::vector<double>> sizes(m_scope.dataset.measures.size());
        for (const std::uint32_t i : m_scope.observations)
            if (const double size = std::abs(m_scope.value(i)); size > 0)
                sizes[m_scope.dataset.measureOf(i)].push_back(size);
        for (std::vector<double> &all : sizes) {
            const auto middle = all.begin() + std::ptrdiff_t(all.size() / 2);
            std::nth_element(all.begin(), middle, all.end());
            m_usual.push_back(all.empty() ? 0 : *middle);
        }
    }

    void takeSeries(const Points &points)
    {
        ++m_series;
        if (points.size() < 2)
            return;
        findLeaps(points);
        findRepeats(points);
        findGaps(points);
    }

    //! Whether the values of a stretch lie close together, so that a leap beside it stands out.
    static bool steady(const Points &points, std::size_t begin, std::size_t end)
    {
        constexpr double spread = 4;
        const auto [least, most]
            = std::minmax_element(points.begin() + std::ptrdiff_t(begin), points.begin() + std::ptrdiff_t(end),
                [](const Point &a, const Point &b) { return std::abs(a.value) < std::abs(b.value); });
        return std::abs(most->value) <= spread * std::abs(least->value);
    }

    //! 3 or 6 for a leap by about 10³ or 10⁶, negative for one down; else 0.
    static int leapOf(double before, double after)
    {
        constexpr double tolerance = 0.3; // a factor of two either way
        const double power = std::log10(std::abs(after) / std::abs(before));
        for (const int unit : { 3, 6 })
            if (std::abs(std::abs(power) - unit) <= tolerance)
                return power > 0 ? unit : -unit;
        return 0;
    }

    void findLeaps(const Points &all)
    {
        constexpr std::size_t near = 3;
        Points points;
        std::copy_if(all.begin(), all.end(), std::back_inserter(points), [](const Point &p) { return p.value != 0; });
        const double usual = m_usual[m_scope.dataset.measureOf(all.front().observation)];
        for (std::size_t i = 1; i < points.size(); ++i) {
            const int leap = leapOf(points[i - 1].value, points[i].value);
            if (leap == 0 || points[i].time != points[i - 1].time + 1
                || std::max(std::abs(points[i - 1].value), std::abs(points[i].value)) < usual)
                continue;
            const std::size_t begin = i > near ? i - near : 0, end = std::min(points.size(), i + near);
            const bool back = i + 1 < points.size() && leapOf(points[i].value, points[i + 1].value) == -leap;
            const bool level = steady(points, begin, i) && steady(points, i, end) && end - begin >= 4;
            const bool spike = back && steady(points, begin, i) && i - begin >= 2;
            if (!level && !spike)
                continue;
            m_scope.log.add("leap", Severity::Warning,
                SeriesText::tr("%1: from %2 in %3 to %4 in %5, about 10^%6 times as much%7. Perhaps another unit.")
                    .arg(m_scope.nameOf(points[i].observation), QString::number(points[i - 1].value, 'g', 7),
                        label(points[i - 1]), QString::number(points[i].value, 'g', 7), label(points[i]))
                    .arg(leap)
                    .arg(spike ? SeriesText::tr(" and back") : QString()),
                m_scope.row(points[i].observation));
            if (spike)
                ++i;
        }
    }

    void findRepeats(const Points &points)
    {
        if (m_time.periods.front().frequency == Frequency::Daily)
            return;
        for (std::size_t i = 1; i < points.size(); ++i) {
            if (points[i].time != points[i - 1].time + 1 || points[i].value == 0 || points[i - 1].value == 0)
                continue;
            Repeat &repeat = m_repeats[{ groupOf(points[i].observation), points[i].time }];
            ++repeat.compared;
            constexpr int coincidence = 4; // digits up to which two years may agree by chance
            if (points[i].value != points[i - 1].value || significantDigits(points[i].value) <= coincidence)
                continue;
            // What stays the same for longer is fixed, or is carried on by the publisher.
            const bool longer = (i >= 2 && points[i - 2].value == points[i].value)
                || (i + 1 < points.size() && points[i + 1].value == points[i].value);
            if (++repeat.same == 1)
                repeat.observation = points[i].observation;
            if (!longer && m_scope.dataset.measures[m_scope.dataset.measureOf(points[i].observation)].additive)
                m_scope.log.add("repeat", Severity::Information,
                    SeriesText::tr("%1: %2 has the very value of %3 (%4).")
                        .arg(m_scope.nameOf(points[i].observation), label(points[i]), label(points[i - 1]),
                            QString::number(points[i].value, 'g', 10)),
                    m_scope.row(points[i].observation));
        }
    }

    //! Figures that one office reports together: of one member of the first dimension.
    std::uint32_t groupOf(std::uint32_t observation) const
    {
        const auto &dimensions = m_scope.dataset.dimensions;
        for (std::size_t d = 0; d < dimensions.size(); ++d)
            if (dimensions[d].role == Role::Reporter)
                return m_scope.dataset.observations.keys[d][observation];
        return 0;
    }

    void tellRepeatedPeriods()
    {
        for (const auto &[key, repeat] : m_repeats)
            if (repeat.same >= 3 && repeat.same * 10 >= repeat.compared * 6)
                m_scope.log.add("year", Severity::Warning,
                    SeriesText::tr("%1 repeats %2: %3 of %4 values are the same to the last digit.")
                        .arg(m_time.members[key.second].label, m_time.members[key.second - 1].label)
                        .arg(repeat.same)
                        .arg(repeat.compared),
                    m_scope.row(repeat.observation));
    }

    void findGaps(const Points &points)
    {
        if (m_time.periods.front().frequency == Frequency::Daily)
            return;
        Gap gap;
        for (std::size_t i = 0; i < points.size(); ++i) {
            gap.size += std::abs(points[i].value);
            if (i == 0)
                continue;
            for (std::uint32_t t = points[i - 1].time + 1; t < points[i].time; ++t) {
                if (gap.periods.isEmpty())
                    gap.observation = points[i].observation;
                gap.periods += m_time.members[t].label;
            }
        }
        if (gap.periods.isEmpty())
            return;
        ++m_withGaps;
        // Only the largest are named.
        constexpr std::size_t named = 3;
        m_gaps.push_back(gap);
        std::sort(m_gaps.begin(), m_gaps.end(), [](const Gap &a, const Gap &b) { return a.size > b.size; });
        if (m_gaps.size() > named)
            m_gaps.pop_back();
    }

    void tellGaps()
    {
        for (const Gap &gap : m_gaps) {
            constexpr qsizetype shown = 6;
            QStringList periods = gap.periods.mid(0, shown);
            if (gap.periods.size() > shown)
                periods += QStringLiteral("…");
            m_scope.log.add("gap", Severity::Information,
                SeriesText::tr("%1: no value for %2.")
                    .arg(m_scope.nameOf(gap.observation), periods.join(QLatin1String(", "))),
                m_scope.row(gap.observation));
        }
        if (m_withGaps > int(m_gaps.size()))
            m_scope.log.add("gaps", Severity::Information,
                SeriesText::tr("%1 of %2 series have a gap between their first and last value; the largest are named.")
                    .arg(m_withGaps)
                    .arg(m_series));
    }

    //! Periods between the first and the last of which the file knows nothing.
    void tellAbsentPeriods()
    {
        const std::vector<Period> &periods = m_time.periods;
        if (periods.front().frequency == Frequency::Daily)
            return;
        std::map<int, int> steps;
        for (std::size_t i = 1; i < periods.size(); ++i)
            ++steps[periods[i].ordinal - periods[i - 1].ordinal];
        // Every fifth year is a rhythm, and so is anything but one step as a rule.
        if (steps.size() < 2 || steps.begin()->first != 1 || steps.begin()->second * 2 < int(periods.size()) - 1)
            return;
        QStringList absent;
        for (std::size_t i = 1; i < periods.size(); ++i)
            for (int ordinal = periods[i - 1].ordinal + 1; ordinal < periods[i].ordinal && absent.size() < 40;
                 ++ordinal)
                absent += Period { periods.front().frequency, ordinal }.code();
        m_scope.log.add("absent", Severity::Warning,
            SeriesText::tr("Between %1 and %2 the file has nothing for %3.")
                .arg(periods.front().code(), periods.back().code(), absent.join(QLatin1String(", "))));
    }

    QString label(const Point &point) const { return m_time.members[point.time].label; }

    SanityScope &m_scope;
    const Dimension &m_time;
    std::vector<double> m_usual;
    std::map<std::pair<std::uint32_t, std::uint32_t>, Repeat> m_repeats; //!< by group and period
    std::vector<Gap> m_gaps;
    int m_series = 0, m_withGaps = 0;
};

} // namespace

void checkSeries(SanityScope &scope)
{
    if (scope.dataset.timeDimension() >= 0)
        SeriesCheck(scope).run();
}

} // namespace sampan
