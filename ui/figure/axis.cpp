// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/axis.h"

#include <QDate>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace sampan {

namespace {

//! The smallest of 1, 2, 2.5, 5 times a power of ten that is not below `raw`.
double niceStep(double raw)
{
    if (!(raw > 0) || !std::isfinite(raw))
        return 1;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double times : { 1.0, 2.0, 2.5, 5.0, 10.0 })
        if (power * times >= raw * (1 - 1e-9))
            return power * times;
    return power * 10;
}

int decimalsOf(double step)
{
    int decimals = 0;
    while (decimals < 12 && std::abs(step - std::round(step)) > 1e-6 * std::max(1.0, std::abs(step))) {
        step *= 10;
        ++decimals;
    }
    return decimals;
}

//! Steps between labelled periods, per frequency: whole years wherever there is room for no more.
std::vector<int> periodSteps(Frequency frequency)
{
    switch (frequency) {
    case Frequency::Quarterly:
        return { 1, 4, 8, 20, 40, 80, 200, 400 };
    case Frequency::HalfYearly:
        return { 1, 2, 4, 10, 20, 40, 100 };
    case Frequency::Monthly:
        return { 1, 3, 6, 12, 24, 60, 120, 240, 600, 1200 };
    case Frequency::Daily:
    case Frequency::Annual:
        break;
    }
    return { 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000 };
}

//! Ticks of days at the turns of months or years, where days would crowd; none where they do not.
std::vector<Tick> calendarTicks(int base, int low, int high, int most)
{
    std::vector<Tick> ticks;
    if (high - low + 1 <= most)
        return ticks;
    const QDate first = QDate::fromJulianDay(low), last = QDate::fromJulianDay(high);
    const int months = (last.year() - first.year()) * 12 + last.month() - first.month() + 1;
    int step = 0;
    for (const int candidate : { 1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000, 24000, 60000 }) {
        step = candidate;
        if (months / candidate + 1 <= std::max(most, 2))
            break;
    }
    const int begin = first.year() * 12 + first.month() - 1;
    for (int month = begin / step * step; month <= begin + months; month += step) {
        const QDate date(month / 12, month % 12 + 1, 1);
        const int day = int(date.toJulianDay());
        if (day < low || day > high)
            continue;
        ticks.push_back({ double(day - base),
            step % 12 == 0 ? QString::number(date.year()) : Period { Frequency::Monthly, month }.code() });
    }
    return ticks;
}

} // namespace

QString groupedNumber(double value, int decimals)
{
    QLocale locale;
    if (locale.language() == QLocale::C)
        locale = QLocale(QLocale::English);
    const double unit = std::pow(10.0, -decimals);
    if (std::abs(value) < unit * 0.5)
        value = 0; // no "−0"
    QString text = locale.toString(value, 'f', decimals);
    return text.replace(u'-', QChar(0x2212));
}

std::vector<Tick> linearTicks(double minimum, double maximum, int count, double factor)
{
    std::vector<Tick> ticks;
    const double low = minimum / factor, high = maximum / factor;
    if (!(high > low) || !std::isfinite(low) || !std::isfinite(high))
        return ticks;
    const double step = niceStep((high - low) / std::max(count, 1));
    const int decimals = decimalsOf(step);
    const double first = std::ceil(low / step - 1e-6);
    for (int i = 0; i < 60; ++i) {
        const double value = (first + i) * step;
        if (value > high + step * 1e-6)
            break;
        ticks.push_back({ value * factor, groupedNumber(value, decimals) });
    }
    return ticks;
}

std::vector<Tick> logarithmicTicks(double minimum, double maximum, int count, double factor)
{
    std::vector<Tick> ticks;
    const double low = minimum / factor, high = maximum / factor;
    if (!(low > 0) || !(high > low) || !std::isfinite(high))
        return ticks;
    const double decades = std::log10(high / low);
    if (decades < 0.7)
        return linearTicks(minimum, maximum, count, factor);
    static constexpr std::array<double, 3> fine { 1, 2, 5 };
    const bool between = decades * 3 <= count + 3;
    const int every = std::max(1, int(std::ceil(decades / std::max(count, 1))));
    for (int power = int(std::floor(std::log10(low) - 1e-9)); power <= int(std::ceil(std::log10(high))); ++power)
        for (const double times : fine) {
            if (times > 1 && !between)
                continue;
            if (times == 1 && power % every != 0)
                continue;
            const double value = times * std::pow(10.0, power);
            if (value < low * (1 - 1e-9) || value > high * (1 + 1e-9))
                continue;
            ticks.push_back({ value * factor, groupedNumber(value, std::max(0, -power)) });
        }
    return ticks;
}

ViewRange niceRange(double minimum, double maximum, int count, bool fromZero)
{
    if (fromZero) {
        minimum = std::min(minimum, 0.0);
        maximum = std::max(maximum, 0.0);
    }
    if (minimum == maximum) {
        const double margin = minimum == 0 ? 1 : std::abs(minimum) * 0.5;
        minimum = fromZero && minimum > 0 ? 0 : minimum - (fromZero && minimum == 0 ? 0 : margin);
        maximum = maximum < 0 && fromZero ? 0 : maximum + margin;
    }
    // A line may leave zero out only where zero would squeeze it into the upper third.
    if (!fromZero && minimum > 0 && minimum < maximum * 0.67)
        minimum = 0;
    const double step = niceStep((maximum - minimum) / std::max(count, 1));
    const double low = std::floor(minimum / step + 1e-9) * step;
    double high = std::ceil(maximum / step - 1e-9) * step;
    // The last half step stays empty only where the values need it.
    if (maximum < high - step * 0.6)
        high = maximum + (high - maximum) * 0.35;
    return { low, high };
}

ViewRange niceLogarithmicRange(double minimum, double maximum)
{
    if (minimum == maximum)
        return { minimum / 2, maximum * 2 };
    const auto fine = [](double value, bool up) {
        const double power = std::pow(10.0, std::floor(std::log10(value) + 1e-12));
        double best = up ? power * 10 : power;
        for (const double times : { 1.0, 2.0, 5.0, 10.0 }) {
            const double candidate = power * times;
            if (up && candidate >= value * (1 - 1e-9))
                return candidate;
            if (!up && candidate <= value * (1 + 1e-9))
                best = candidate;
        }
        return best;
    };
    return { fine(minimum, false), fine(maximum, true) };
}

std::vector<Tick> timeTicks(
    const std::vector<Period> &periods, const QStringList &labels, const ViewRange &view, int most)
{
    std::vector<Tick> ticks;
    if (periods.empty())
        return ticks;
    const Frequency frequency = periods.front().frequency;
    const int base = periods.front().ordinal;
    const int last = int(periods.size()) - 1;
    // Of days only those stand in the list that occur, so a place is looked up.
    const auto indexFrom = [&](double x) {
        const double ordinal = base + x;
        return int(std::lower_bound(periods.begin(), periods.end(), ordinal, [](const Period &period, double limit) {
            return period.ordinal < limit;
        }) - periods.begin());
    };
    const int low = std::clamp(indexFrom(view.minimum - 1e-6), 0, last);
    const int high = std::clamp(indexFrom(std::floor(view.maximum + 1e-6) + 0.5) - 1, 0, last);
    const bool ownLabels = !labels.isEmpty() && labels.front() != periods.front().code();
    const auto position = [&](int index) { return double(periods[std::size_t(index)].ordinal - base); };
    const auto text = [&](int index) -> QString {
        const Period &period = periods[std::size_t(index)];
        if (ownLabels)
            return labels.value(index) == period.code() ? period.code() : labels.value(index) + u'\n' + period.code();
        return period.code();
    };
    const int count = high - low + 1;
    if (count <= 0)
        return ticks;
    if (frequency == Frequency::Daily) {
        ticks = calendarTicks(base, periods[std::size_t(low)].ordinal, periods[std::size_t(high)].ordinal, most);
        if (ticks.size() > 1)
            return ticks;
    }
    int step = 1;
    for (const int candidate : periodSteps(frequency)) {
        step = candidate;
        if ((count + candidate - 1) / candidate <= std::max(most, 2))
            break;
    }
    // Whole years where the step is years; else counted from the ordinal, so that 1995 and 2000 come out.
    const int perYear = frequency == Frequency::Monthly ? 12
        : frequency == Frequency::Quarterly             ? 4
        : frequency == Frequency::HalfYearly            ? 2
                                                        : 1;
    const bool years = perYear > 1 && step % perYear == 0;
    std::vector<int> chosen;
    for (int i = low; i <= high; ++i) {
        const int ordinal = periods[std::size_t(i)].ordinal;
        const int counted = ownLabels ? i + 1 : ordinal;
        if (frequency == Frequency::Daily ? (i - low) % step == 0 : counted % step == 0)
            chosen.push_back(i);
    }
    // First and last stand always; a neighbour that would crowd them goes.
    if (!years || chosen.empty()) {
        const double room = step * 0.6;
        while (!chosen.empty() && chosen.front() != low && chosen.front() - low < room)
            chosen.erase(chosen.begin());
        while (!chosen.empty() && chosen.back() != high && high - chosen.back() < room)
            chosen.pop_back();
        if (chosen.empty() || chosen.front() != low)
            chosen.insert(chosen.begin(), low);
        if (chosen.back() != high)
            chosen.push_back(high);
    }
    for (const int index : chosen)
        ticks.push_back({ position(index), years ? QString::number(periods[std::size_t(index)].year()) : text(index) });
    return ticks;
}

} // namespace sampan
