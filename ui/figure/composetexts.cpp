// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/compactnumber.h"
#include "ui/figure/composer.h"

#include "datasets/readers/names.h"
#include "datasets/readers/units.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace sampan {

namespace {

QString joined(const QStringList &words)
{
    return words.size() > 4 ? words.mid(0, 3).join(QLatin1String(", ")) + QStringLiteral("…")
                            : words.join(QLatin1String(", "));
}

} // namespace

bool stacksAsColumns(const Figure &figure)
{
    if (!figure.isStack())
        return false;
    if (figure.periods.size() < 5)
        return true;
    // A gap that all series share is no trouble for areas: the whole stack stops there.
    for (std::size_t p = 0; p < figure.periods.size(); ++p) {
        int with = 0, without = 0;
        for (const FigureSeries &series : figure.series)
            if (!series.hidden && !series.pointsOnly)
                ++(series.at(int(p)) ? with : without);
        if (with > 0 && without > 0)
            return true;
    }
    return false;
}

QString shortUnit(const Quantity &quantity)
{
    if (quantity.isPercent())
        return QStringLiteral("%");
    const QString power = powerWord(quantity.scale);
    const QString text = Quantity { quantity.unit, 0, quantity.currency, {}, {} }.text();
    if (power.isEmpty() || text.isEmpty())
        return text + power;
    return text.endsWith(u'$')
        ? text + QChar(0xa0) + power
        : QCoreApplication::translate("sampan::Quantity", "%1 %2").arg(power, text).replace(u' ', QChar(0xa0));
}

//! A header often names its unit in brackets at the end, "Value (US$ million)"; the figure says the unit itself.
static QString withoutUnit(const QString &label)
{
    const qsizetype open = label.lastIndexOf(u'(');
    if (open <= 0 || !label.endsWith(u')'))
        return label;
    const auto quantity = quantityFromText(label.mid(open + 1, label.size() - open - 2));
    return quantity && !quantity->unit.isEmpty() ? label.left(open).trimmed() : label;
}

QString Composer::titleText() const
{
    if (!m_spec.title.isEmpty())
        return shownName(m_spec.title);
    // "Imports of Cambodia by partner", as far as the selection says so.
    QString flow, reporter, partner;
    const auto shown = [](const Member &member) { return shownName(member.label, member.code); };
    const auto label = [&](const Dimension &dimension) {
        for (const Filter &filter : m_spec.query.where) {
            if (m_dataset.dimensionIndex(filter.dimension) != int(&dimension - m_dataset.dimensions.data()))
                continue;
            QStringList labels;
            for (const QString &member : filter.members)
                if (const int index = dimension.indexOf(member); index >= 0)
                    labels += shown(dimension.members[std::size_t(index)]);
            return joined(labels);
        }
        return dimension.members.size() == 1 ? shown(dimension.members.front()) : QString();
    };
    QString by;
    const int byIndex = m_dataset.dimensionIndex(m_spec.query.by);
    for (std::size_t d = 0; d < m_dataset.dimensions.size(); ++d) {
        const Dimension &dimension = m_dataset.dimensions[d];
        if (int(d) == byIndex && !m_spec.query.by.isEmpty()) {
            by = shownName(dimension.label);
            by = by.toLower() == by.toUpper() ? by : by.toLower();
            continue;
        }
        if (dimension.role == Role::Flow)
            flow = label(dimension);
        else if (dimension.role == Role::Reporter)
            reporter = label(dimension);
        else if (dimension.role == Role::Partner)
            partner = label(dimension);
    }
    if (flow.isEmpty() && reporter.isEmpty() && partner.isEmpty())
        return shownName(m_dataset.metadata.title);
    const int measure = m_spec.query.measure.isEmpty() ? 0 : m_dataset.measureIndex(m_spec.query.measure);
    QString title = !flow.isEmpty() ? flow
        : measure < 0 || measure >= int(m_dataset.measures.size())
        ? tr("Trade")
        : withoutUnit(shownName(m_dataset.measures[std::size_t(measure)].label));
    if (!reporter.isEmpty())
        title = tr("%1 of %2", "flow of reporter").arg(title, reporter);
    if (!partner.isEmpty() && partner != shownName(QStringLiteral("World")))
        title = tr("%1, partner %2").arg(title, partner);
    if (!by.isEmpty())
        title = tr("%1 by %2").arg(title, by);
    return title;
}

//! The only series of a figure along time, which has no label: its name, unless the title or subtitle says it.
QString Composer::loneMember() const
{
    if (!m_figure.isOverTime() || m_table.series.size() != 1 || !m_figure.panes.empty())
        return {};
    const Series &only = m_table.series.front();
    const QString name = only.label.isEmpty() ? QString() : shownName(only.label, only.code);
    const auto says = [&](const QString &text) {
        return text.contains(name, Qt::CaseInsensitive) || text.contains(only.label, Qt::CaseInsensitive);
    };
    return name.isEmpty() || says(m_figure.title) || says(m_spec.subtitle) ? QString() : name;
}

QString Composer::subtitleText() const
{
    QStringList parts;
    if (!m_spec.subtitle.isEmpty()) {
        parts += shownName(m_spec.subtitle);
        // The unit stands there once, in whatever words.
        const QString unit = m_spec.query.transform == Transform::Index ? m_figure.unitText : m_unit;
        const bool named = m_spec.subtitle.contains(unit, Qt::CaseInsensitive)
            || m_spec.subtitle.contains(m_figure.unitText)
            || ((m_figure.quantity.isPercent() || m_figure.mark == Mark::Donut)
                && m_spec.subtitle.contains(QLatin1String("per cent"), Qt::CaseInsensitive));
        if (!unit.isEmpty() && !named)
            parts += unit;
    } else {
        const int index = m_spec.query.measure.isEmpty() ? 0 : m_dataset.measureIndex(m_spec.query.measure);
        QString what = index >= 0 && index < int(m_dataset.measures.size())
            ? withoutUnit(shownName(m_dataset.measures[std::size_t(index)].label))
            : QString();
        switch (m_spec.query.transform) {
        case Transform::Level:
            if (m_spec.mark == Mark::Percent)
                what = tr("Share of the total");
            break;
        case Transform::Share:
            what = tr("Share of the total");
            break;
        case Transform::Growth:
            what = tr("%1, change on the period before").arg(what);
            break;
        case Transform::Index:
            what = tr("%1, as an index").arg(what);
            break;
        case Transform::Balance:
            what = tr("Exports less imports");
            break;
        }
        const QString unit = m_spec.query.transform == Transform::Index ? m_figure.unitText : m_unit;
        if (!what.isEmpty() && what.contains(unit, Qt::CaseInsensitive) && m_figure.displayFactor == 1)
            parts += what; // the header says it without brackets
        else
            parts += what.isEmpty() ? unit : unit.isEmpty() ? what : what + QLatin1String(", ") + unit;
    }
    if (m_snapshot >= 0) {
        if (const QString label = m_figure.periodLabels.value(m_snapshot); !label.isEmpty())
            parts += label;
    } else if (m_spec.subtitle.isEmpty() && m_figure.periods.size() > 1) {
        parts += QStringLiteral("%1–%2").arg(m_figure.periodLabels.first(), m_figure.periodLabels.last());
    }
    parts.removeAll(QString());
    if (const QString lone = loneMember(); !lone.isEmpty())
        parts = { parts.isEmpty() ? lone : QStringLiteral("%1: %2").arg(lone, parts.join(QLatin1String(", "))) };
    // A unit is not torn apart at the end of a line.
    return parts.join(QLatin1String(", ")).replace(QLatin1String("US$ "), QStringLiteral("US$\u00a0"));
}

//! "1991–1996, 1999" of the values shown that have this status; empty if none.
QString Composer::periodsWith(Status status) const
{
    std::set<int> periods;
    for (const FigureSeries &series : m_figure.series)
        if (!series.hidden)
            for (const Run &run : series.runs)
                for (const FigurePoint &point : run)
                    if (point.status == status)
                        periods.insert(point.period);
    QStringList parts;
    for (auto it = periods.begin(); it != periods.end();) {
        const int first = *it;
        int last = first;
        for (++it; it != periods.end() && *it == last + 1; ++it)
            last = *it;
        const QString from = m_figure.periodLabels.value(first);
        parts += first == last ? from : QStringLiteral("%1–%2").arg(from, m_figure.periodLabels.value(last));
    }
    return parts.join(QLatin1String(", "));
}

//! A name that is missing in the picture is missed only by those who know it; so it is told.
QString Composer::absentText() const
{
    constexpr qsizetype most = 8;
    const qsizetype more = m_absent.size() - most;
    if (more <= 1)
        return tr("No data for %1.").arg(m_absent.join(QLatin1String(", ")));
    return tr("No data for %1 and %n others.", nullptr, int(more)).arg(m_absent.mid(0, most).join(QLatin1String(", ")));
}

void Composer::writeNotes()
{
    for (const QString &note : m_spec.notes)
        m_figure.notes += shownName(note);
    for (const QString &note : m_table.notes + m_commonNotes + m_numberedNotes) {
        QString words = note;
        if (words.endsWith(u'.'))
            words.chop(1);
        // What the subtitle says already, in whatever language, is not said again.
        if (m_figure.subtitle.contains(words, Qt::CaseInsensitive)
            || m_spec.subtitle.contains(words, Qt::CaseInsensitive))
            continue;
        const QString shown = shownName(words);
        if (const QString text = shown == words ? note : shown; !m_figure.notes.contains(text))
            m_figure.notes += text;
    }
    const bool markers = m_figure.mark == Mark::Line || m_figure.mark == Mark::Area;
    const auto tell = [this](Status status, const QString &withPeriods) {
        if (const QString periods = periodsWith(status); !periods.isEmpty())
            m_figure.notes += withPeriods.arg(periods);
    };
    tell(Status::Estimated,
        markers ? tr("Hollow markers: estimated by the source (%1).")
                : tr("Estimated by the source, in whole or in part: %1."));
    tell(Status::Provisional, markers ? tr("Hollow markers: provisional (%1).") : tr("Provisional: %1."));
    tell(Status::LowerBound, tr("≥ Reported as “over”, so at least this much: %1."));
    tell(Status::Conflicting, tr("† Other reports differ: %1."));
    tell(Status::Break, tr("A break in the series: %1."));
    if (!m_absent.isEmpty())
        m_figure.notes += absentText();
    if (!m_cutText.isEmpty())
        m_figure.notes += m_cutText;
    if (!m_over100.isEmpty())
        m_figure.notes += tr("The parts exceed the reported total in %1.").arg(joined(m_over100));
    if (m_figure.notPositive > 0) {
        const QString text = tr("%n value(s) of zero or below cannot stand on a logarithmic scale and are not shown.",
            nullptr, m_figure.notPositive);
        m_figure.notes += text;
        m_figure.notices += text;
    }
    if (m_missing > 0)
        m_figure.notices += tr("%1 of %2 values are missing.").arg(m_missing).arg(m_cells);
    if (m_missing > 0 && stacksAsColumns(m_figure) && m_figure.periods.size() >= 5)
        m_figure.notes += tr("Where a figure is missing, the column is lower by it.");
    if (m_hiddenCount > 0)
        m_figure.notices += tr("%n series hidden.", nullptr, m_hiddenCount);
}

QString Composer::summaryText() const
{
    const auto valueText = [this](double value) {
        const QString number = m_figure.shortValue(value);
        const QString &unit = m_figure.unitText;
        if (m_spec.query.transform == Transform::Index || unit.isEmpty())
            return number;
        if (unit == QLatin1String("%"))
            return number + QLatin1String(" %");
        return unit.startsWith(QLatin1String("US$"))
            ? QStringLiteral("US$ %1%2").arg(number, QString(unit.mid(3)).replace(QChar(0xa0), u' '))
            : number + u' ' + QString(unit).replace(QChar(0xa0), u' ');
    };
    std::vector<const FigureSeries *> shown;
    for (const FigureSeries &series : m_figure.series)
        if (!series.hidden && !series.pointsOnly && !series.runs.empty())
            shown.push_back(&series);
    QString text = QStringLiteral("%1: %2. ").arg(markLabel(m_figure.mark), m_figure.title);
    if (shown.empty())
        return text.trimmed();
    if (shown.size() == 1 && m_figure.isOverTime()) {
        const FigurePoint &first = shown.front()->runs.front().front();
        const FigurePoint &last = shown.front()->runs.back().back();
        const FigurePoint *highest = &first;
        for (const Run &run : shown.front()->runs)
            for (const FigurePoint &point : run)
                if (point.value > highest->value)
                    highest = &point;
        text += tr("From %1 in %2 to %3 in %4; the highest value is %5 in %6.")
                    .arg(valueText(first.value), m_figure.periodLabels.value(first.period), valueText(last.value),
                        m_figure.periodLabels.value(last.period), valueText(highest->value),
                        m_figure.periodLabels.value(highest->period));
    } else {
        int period = m_snapshot;
        if (period < 0)
            for (const FigureSeries *series : shown)
                period = std::max(period, series->runs.back().back().period);
        std::vector<std::pair<double, QString>> values;
        for (const FigureSeries *series : shown)
            if (const FigurePoint *point = series->at(period))
                values.emplace_back(point->value, series->label);
        std::stable_sort(values.begin(), values.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
        QStringList parts;
        for (const auto &[value, label] : values)
            if (parts.size() < 3)
                parts += QStringLiteral("%1 %2").arg(label, valueText(value));
        text += tr("%n series; in %1: %2.", nullptr, int(shown.size()))
                    .arg(m_figure.periodLabels.value(period), parts.join(QLatin1String(", ")));
    }
    if (m_missing > 0)
        text += u' ' + tr("%1 of %2 values are missing.").arg(m_missing).arg(m_cells);
    return text;
}

} // namespace sampan
