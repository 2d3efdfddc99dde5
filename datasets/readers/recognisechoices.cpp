// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/recogniser.h"

#include "datasets/readers/countries.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace sampan {

namespace {

//! Above all that headers say of themselves.
constexpr int chosenPreference = 99;

} // namespace

//! Where a date could be read in another way, people must know which way was taken.
void Recogniser::tellPeriodStyle(std::size_t index)
{
    const QString name = m_plan.columns[index].name, example = m_contents[index].distinct.value(0);
    const bool doubtful = m_contents[index].ambiguousPeriods;
    QString told;
    switch (m_contents[index].periodStyle) {
    case PeriodStyle::Usual:
        return;
    case PeriodStyle::FiscalYears:
        told = tr("“%1” holds fiscal years: %2 is named by the year in which it begins.").arg(name, example);
        break;
    case PeriodStyle::DayFirst:
        told = tr("“%1” has the day before the month, as in %2.").arg(name, example);
        break;
    case PeriodStyle::BuddhistYears:
        told = tr("“%1” counts the years of the Buddhist era, as in %2.").arg(name, example);
        break;
    case PeriodStyle::MonthFirst:
        told = tr("“%1” has the month before the day, as in %2.").arg(name, example);
        break;
    }
    m_plan.understood += told;
    if (doubtful)
        m_plan.problems.push_back({ Severity::Information, m_file, 0, int(index) + 1,
            m_contents[index].periodStyle == PeriodStyle::FiscalYears
                ? tr("The periods of “%1” could also be months; they are taken as fiscal years.").arg(name)
                : tr("The dates of “%1” could also have the month first; the day is taken to come first.").arg(name) });
}

void Recogniser::takeChosen()
{
    int lastDimension = -1;
    for (std::size_t c = 0; c < m_plan.columns.size(); ++c) {
        const auto chosen = m_sample.choices.roles.constFind(column(c).name);
        if (chosen == m_sample.choices.roles.constEnd() || !m_open[c])
            continue;
        ColumnPlan &plan = column(c);
        const auto dimension = [&](Role role, Coding coding) {
            plan.role = role;
            plan.coding = coding;
            if (coding == Coding::Country && m_contents[c].filled > 0 && m_contents[c].numbers == m_contents[c].filled)
                plan.coding = Coding::CountryNumber;
            lastDimension = int(c);
            close(c, ColumnUse::Dimension);
        };
        switch (chosen.value()) {
        case ColumnRole::Ignored:
            close(c, ColumnUse::Ignore);
            break;
        case ColumnRole::Time:
            close(c, ColumnUse::Time);
            break;
        case ColumnRole::Reporter:
            dimension(Role::Reporter, Coding::Country);
            break;
        case ColumnRole::Partner:
            dimension(Role::Partner, Coding::Country);
            break;
        case ColumnRole::Flow:
            dimension(Role::Flow, Coding::Flow);
            break;
        case ColumnRole::Product:
            dimension(Role::Product, Coding::AsIs);
            break;
        case ColumnRole::Dimension:
            dimension(Role::Other, Coding::AsIs);
            break;
        case ColumnRole::Indicator:
            close(c, ColumnUse::MeasureDimension);
            break;
        case ColumnRole::Value:
            m_meanings[c] = { Concept::Value, Facet::Plain, chosenPreference };
            break;
        case ColumnRole::Status:
            close(c, ColumnUse::Status);
            break;
        case ColumnRole::Source:
            close(c, ColumnUse::Source);
            break;
        case ColumnRole::Note:
            close(c, ColumnUse::Note);
            break;
        case ColumnRole::Label:
            plan.of = lastDimension;
            close(c, lastDimension >= 0 ? ColumnUse::Label : ColumnUse::Ignore);
            break;
        }
    }
}

bool Recogniser::isFlows(const Contents &contents)
{
    QSet<QString> codes;
    for (const QString &text : contents.distinct) {
        const auto flow = findFlow(text);
        if (!flow && !isBalance(text))
            return false;
        codes.insert(flow ? flow->code : text);
    }
    // Two names of one flow are two things.
    return !contents.distinct.isEmpty() && codes.size() == contents.distinct.size();
}

//! Columns on the subject of a dimension that was chosen: its labels, or the same again.
void Recogniser::takeLabels(const std::vector<std::size_t> &columns, Role role)
{
    const auto chosen = std::find_if(m_plan.columns.begin(), m_plan.columns.end(), [&](const ColumnPlan &plan) {
        return plan.use == ColumnUse::Dimension && plan.role == role && m_sample.choices.roles.contains(plan.name);
    });
    if (chosen == m_plan.columns.end())
        return;
    bool labelled = false;
    for (const std::size_t c : columns) {
        column(c).of = int(chosen - m_plan.columns.begin());
        const bool isLabel = m_meanings[c].facet == Facet::Label || m_meanings[c].facet == Facet::Plain;
        close(c, isLabel && !labelled ? ColumnUse::Label : ColumnUse::Ignore);
        labelled = labelled || isLabel;
    }
}

//! UN Comtrade's files, also where a program has rewritten their headers ("Trade.Value..US.."); its old interface.
bool Recogniser::isComtrade() const
{
    QSet<QString> keys;
    for (const QString &name : m_sample.header)
        keys.insert(headerKey(name));
    return keys.contains(QStringLiteral("primaryvalue")) || keys.contains(QStringLiteral("tradevalueus"))
        || (keys.contains(QStringLiteral("tradevalue"))
            && (keys.contains(QStringLiteral("rgdesc")) || keys.contains(QStringLiteral("rtcode"))
                || (keys.contains(QStringLiteral("tradeflow")) && keys.contains(QStringLiteral("aggregatelevel")))));
}

//! Trade by means of transport, customs procedure or second partner beside the totals of all of them.
void Recogniser::takeComtradeParts()
{
    static const QHash<QString, QString> totals { { QStringLiteral("motcode"), QStringLiteral("0") },
        { QStringLiteral("customscode"), QStringLiteral("C00") }, { QStringLiteral("moscode"), QStringLiteral("0") },
        { QStringLiteral("partner2code"), QStringLiteral("0") },
        { QStringLiteral("modeoftransportcode"), QStringLiteral("0") },
        { QStringLiteral("customsproccode"), QStringLiteral("C00") },
        { QStringLiteral("2ndpartnercode"), QStringLiteral("0") } };
    for (std::size_t c = 0; c < m_plan.columns.size(); ++c) {
        const auto total = totals.constFind(headerKey(column(c).name));
        if (total == totals.constEnd() || !m_open[c] || m_contents[c].distinct.size() < 2)
            continue;
        column(c).members = { { total.value(), tr("All together"), MemberKind::Total } };
        close(c, ColumnUse::Dimension);
        if (c + 1 < m_plan.columns.size() && m_open[c + 1] && m_contents[c + 1].numbers == 0) {
            column(c + 1).of = int(c);
            close(c + 1, ColumnUse::Label);
        }
    }
}

} // namespace sampan
