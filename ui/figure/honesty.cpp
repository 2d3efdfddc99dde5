// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/honesty.h"

#include "ui/figure/colorvision.h"
#include "ui/figure/fonts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace sampan {

namespace {

constexpr int mostParts = 7;
//! How much the growth since the first period may depend on the choice of that period.
constexpr double mostSensitive = 0.25;
//! CIEDE2000; the shipped palettes keep their first seven colours above it.
constexpr double leastDifference = 8;
//! Of the smallest type in a picture, in pixels of its size (an x is half as high).
constexpr double leastPixels = 8;

class Check {
    Q_DECLARE_TR_FUNCTIONS(sampan::Honesty)

public:
    Check(const Dataset &dataset, const Figure &figure, const Theme &theme)
        : m_dataset(dataset)
        , m_figure(figure)
        , m_theme(theme)
    {
        for (const FigureSeries &series : figure.series)
            if (!series.hidden && !series.pointsOnly && !series.runs.empty())
                m_shown.push_back(&series);
    }

    std::vector<Advice> run(double dpi)
    {
        lengths();
        dropped();
        start();
        parts();
        source();
        colors();
        sizes(dpi);
        fonts();
        return m_advice;
    }

private:
    void advise(Advice::Kind kind, const QString &text) { m_advice.push_back({ kind, text }); }

    void lengths()
    {
        const FigureAxis &axis = m_figure.valueAxis;
        if (m_figure.mark == Mark::Line || m_figure.mark == Mark::Donut || (axis.minimum <= 0 && axis.maximum >= 0))
            return;
        const double from = axis.minimum > 0 ? axis.minimum : axis.maximum;
        advise(Advice::Kind::LengthNotFromZero,
            tr("The axis begins at %1, not at zero: lengths no longer stand for the values. Fit the values, or choose "
               "lines.")
                .arg(m_figure.shortValue(from)));
    }

    void dropped()
    {
        if (m_figure.notPositive > 0)
            advise(Advice::Kind::ValuesDropped,
                tr("%n value(s) of zero or below are not drawn, because the axis is logarithmic.", nullptr,
                    m_figure.notPositive));
    }

    //! Whether the growth that is seen depends on where the figure begins: beside the period before (which the dataset
    //! has, but the figure leaves out) and the one after, the first one is low.
    void start()
    {
        FigureSpec whole = m_figure.spec;
        const Transform transform = whole.query.transform;
        if (!m_figure.isOverTime() || (transform != Transform::Level && transform != Transform::Index)
            || (!whole.query.from && !whole.timeView))
            return;
        whole.query.from.reset();
        whole.query.transform = Transform::Level; // an index is as sensitive as what it indexes
        whole.timeView.reset();
        const Figure all = compose(m_dataset, whole);
        const double firstX = std::max(0.0, std::ceil(m_figure.timeAxis.minimum - 1e-6));
        const int first = m_figure.periods.front().ordinal + int(firstX);
        const auto valueAt = [&all](const FigureSeries &series, int ordinal) {
            for (std::size_t p = 0; p < all.periods.size(); ++p)
                if (all.periods[p].ordinal == ordinal)
                    if (const FigurePoint *point = series.at(int(p)))
                        return point->value;
            return std::nan("");
        };
        double worst = mostSensitive;
        QString label;
        for (const FigureSeries *shown : m_shown)
            for (const FigureSeries &series : all.series) {
                if (series.code != shown->code || series.pointsOnly)
                    continue;
                const double before = valueAt(series, first - 1), at = valueAt(series, first),
                             after = valueAt(series, first + 1);
                if (!(before > 0 && at > 0 && after > 0))
                    continue;
                // Growth since then is value/at; from a neighbour it would be value/neighbour.
                const double flattered = std::min(before, after) / at - 1;
                if (flattered > worst) {
                    worst = flattered;
                    label = shown->label;
                }
            }
        if (label.isEmpty())
            return;
        const QString period = m_figure.periodLabels.value(int(firstX));
        advise(Advice::Kind::LowStart,
            tr("%1 is a low of “%2”: counted from the year before or after, what it grew to would be at least %3 % "
               "less.")
                .arg(period, label)
                .arg(std::lround(100 * (1 - 1 / (1 + worst)))));
    }

    void parts()
    {
        std::map<int, int> inPane;
        for (const FigureSeries *series : m_shown)
            inPane[series->pane] += series->color >= 0 ? 1 : 0;
        int colored = 0; // that stand in one plot
        for (const auto &pane : inPane)
            colored = std::max(colored, pane.second);
        const bool folded = m_figure.foldedSlices > 0;
        if (m_figure.mark == Mark::Donut && (folded || colored > mostParts))
            advise(Advice::Kind::TooManyParts,
                tr("More than %1 slices cannot be told apart%2. Bars show them all.")
                    .arg(mostParts)
                    .arg(folded ? tr("; the smallest are together in “Other”") : QString()));
        else if (m_figure.isStack() && colored > mostColors)
            advise(Advice::Kind::TooManyParts,
                tr("%1 layers are more than can be told apart by colour; show the largest %2 and the rest together.")
                    .arg(colored)
                    .arg(mostColors));
    }

    void source()
    {
        qsizetype without = 0, with = 0;
        for (const FigureSeries &series : m_figure.series)
            if (!series.hidden)
                for (const Run &run : series.runs)
                    for (const FigurePoint &point : run)
                        for (const std::uint32_t observation : point.observations)
                            ++(m_dataset.sourceOf(observation) ? with : without);
        if (without == 0)
            return;
        advise(Advice::Kind::NoSource,
            with == 0 ? tr("The data name no source; a reader cannot check the figure.")
                      : tr("%1 of %2 values shown name no source.").arg(without).arg(without + with));
    }

    //! Only where colour is what tells series apart: not where a name stands at each bar.
    void colors()
    {
        if (m_figure.mark == Mark::Bar || m_shown.size() < 2)
            return;
        struct Ink {
            QColor color;
            QString label;
            int pane;
        };
        std::vector<Ink> inks;
        for (const FigureSeries *series : m_shown)
            if (!series->dimmed && series->color >= 0)
                inks.push_back({ m_theme.seriesColor(series->color), series->label, series->pane });
        struct Pair {
            double difference;
            QString text;
        };
        std::vector<Pair> pairs;
        for (std::size_t i = 0; i < inks.size(); ++i)
            for (std::size_t k = 0; k < i; ++k) {
                if (inks[k].pane != inks[i].pane)
                    continue; // each is named by its pane
                double least = 1e9;
                for (const ColorVision vision :
                    { ColorVision::Usual, ColorVision::Protanopia, ColorVision::Deuteranopia })
                    least = std::min(least,
                        colorDifference(labOf(seenBy(vision, inks[i].color)), labOf(seenBy(vision, inks[k].color))));
                if (least < leastDifference)
                    pairs.push_back({ least, tr("“%1” and “%2”", "two series").arg(inks[k].label, inks[i].label) });
            }
        if (pairs.empty())
            return;
        // The same two in many panes are one pair.
        std::stable_sort(pairs.begin(), pairs.end(), [](const Pair &a, const Pair &b) { return a.text < b.text; });
        pairs.erase(
            std::unique(pairs.begin(), pairs.end(), [](const Pair &a, const Pair &b) { return a.text == b.text; }),
            pairs.end());
        std::stable_sort(
            pairs.begin(), pairs.end(), [](const Pair &a, const Pair &b) { return a.difference < b.difference; });
        constexpr std::size_t named = 2;
        QStringList texts;
        for (std::size_t i = 0; i < std::min(named, pairs.size()); ++i)
            texts += pairs[i].text;
        QString text = tr("To colour-blind readers %1 look alike").arg(texts.join(tr(", and ", "between pairs")));
        if (pairs.size() > named)
            text += tr(", and %n more pair(s)", nullptr, int(pairs.size() - named));
        advise(Advice::Kind::ColorsConfused, text + tr(". Fewer series, or one highlighted, read better."));
    }

    void sizes(double dpi)
    {
        const Theme theme = m_theme.withTextSize(m_figure.spec.textSize);
        const double least = std::min({ theme.titleSize, theme.subtitleSize, theme.labelSize, theme.noteSize });
        const double pixels = least * dpi / 72;
        if (dpi > 0 && pixels < leastPixels)
            advise(Advice::Kind::SmallText,
                tr("At %1 dpi the smallest text is %2 pixels high, too small to read; %3 dpi would do.")
                    .arg(dpi)
                    .arg(pixels, 0, 'f', 1)
                    .arg(std::ceil(leastPixels * 72 / least)));
        else if (m_figure.spec.textSize > 0 && theme.noteSize <= smallestText
            && m_figure.spec.textSize < m_theme.labelSize)
            advise(Advice::Kind::SmallText,
                tr("Text of %1 points makes notes and source as small as they may get (%2 points).")
                    .arg(m_figure.spec.textSize)
                    .arg(smallestText));
    }

    void fonts()
    {
        QStringList texts { m_figure.title, m_figure.subtitle, m_figure.sourceLine };
        texts += m_figure.notes;
        for (const FigureSeries &series : m_figure.series)
            texts += series.label;
        for (const QString &missing : missingFonts(texts.join(u'\n'), m_theme.families))
            advise(Advice::Kind::Font, missing);
    }

    const Dataset &m_dataset;
    const Figure &m_figure;
    const Theme &m_theme;
    std::vector<const FigureSeries *> m_shown;
    std::vector<Advice> m_advice;
};

} // namespace

std::vector<Advice> honestyCheck(const Dataset &dataset, const Figure &figure, const Theme &theme, double dpi)
{
    if (!figure.emptyReason.isEmpty())
        return {};
    return Check(dataset, figure, theme).run(dpi);
}

} // namespace sampan
