// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/countries.h"
#include "datasets/readers/encoding.h"
#include "datasets/readers/recogniser.h"
#include "datasets/readers/units.h"

#include <QRegularExpression>

#include <algorithm>

namespace sampan {

//! "Cambodia (Thousand Dollars)", "Viet Nam (Thousand Dollars)": the unit behind every name of a column.
QString Recogniser::unitBehind(const QStringList &texts)
{
    static const QRegularExpression bracket(QStringLiteral("\\s*[(（]([^()（）]+)[)）]$"));
    QString common;
    for (const QString &text : texts) {
        const auto match = bracket.match(text);
        if (!match.hasMatch() || match.capturedStart() == 0 || (!common.isEmpty() && match.captured() != common))
            return {};
        common = match.captured();
    }
    return texts.size() >= 2 && quantityFromText(common) ? common : QString();
}

void Recogniser::takeUnits()
{
    for (const std::size_t c : columnsOf(Concept::Unit)) {
        const Contents &contents = m_contents[c];
        if (contents.distinct.size() > 1 && !has(ColumnUse::MeasureDimension) && contents.numbers == 0) {
            close(c, ColumnUse::MeasureDimension); // what is counted differently is another measure
            continue;
        }
        if (contents.distinct.size() > 1 && takeUnitsOfMeasures(c)) {
            close(c, ColumnUse::Ignore);
            continue;
        }
        if (contents.distinct.size() > 1)
            m_plan.problems.push_back({ Severity::Warning, m_file, 0, int(c) + 1,
                tr("The units differ from row to row (%1); no unit is given.")
                    .arg(contents.distinct.join(QLatin1String(", ")).left(100)) });
        else if (header(QStringLiteral("UOM_ID")) && contents.distinct.value(0) == QLatin1String("Dollars"))
            m_unitCode = QStringLiteral("CAD"); // of Statistics Canada
        else
            m_unitCode = contents.distinct.value(0);
        close(c, ColumnUse::Ignore);
    }
    for (const std::size_t c : columnsOf(Concept::Multiplier)) {
        const Contents &contents = m_contents[c];
        if (!m_plan.measureUnits.isEmpty() && takeScalesOfMeasures(c)) {
            close(c, ColumnUse::Ignore);
            continue;
        }
        if (contents.numbers < contents.filled) { // "Millions", "6: Millions"
            const auto power = quantityFromText(contents.distinct.value(0));
            if (contents.distinct.size() == 1 && power && power->unit.isEmpty())
                m_multiplier = QString::number(power->scale);
            else if (contents.distinct.size() == 1
                && contents.distinct.front().compare(QLatin1String("units"), Qt::CaseInsensitive) != 0)
                continue;
            close(c, ColumnUse::Ignore);
            continue;
        }
        if (contents.distinct.size() == 1)
            m_multiplier = contents.distinct.front();
        else
            m_plan.problems.push_back({ Severity::Error, m_file, 0, int(c) + 1,
                tr("The power of ten differs from row to row (%1); values of different scale stand side by side.")
                    .arg(contents.distinct.join(QLatin1String(", ")).left(100)) });
        close(c, ColumnUse::Ignore);
    }
}

//! What stands in a column beside each measure, if it is one text for each.
QHash<QString, QString> Recogniser::besideMeasures(std::size_t c) const
{
    const auto measures = std::find_if(m_plan.columns.begin(), m_plan.columns.end(),
        [](const ColumnPlan &plan) { return plan.use == ColumnUse::MeasureDimension; });
    if (measures == m_plan.columns.end())
        return {};
    const auto at = std::size_t(measures - m_plan.columns.begin());
    QHash<QString, QString> texts;
    for (const auto &row : m_sample.rows) {
        if (at >= row.size() || trimmedCell(row[at]).empty())
            continue;
        const QString measure = toText(trimmedCell(row[at])),
                      text = c < row.size() ? toText(trimmedCell(row[c])) : QString();
        if (texts.value(measure, text) != text)
            return {};
        texts.insert(measure, text);
    }
    return texts;
}

bool Recogniser::takeUnitsOfMeasures(std::size_t c)
{
    const QHash<QString, QString> texts = besideMeasures(c);
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        if (!it.value().isEmpty())
            m_plan.measureUnits.insert(it.key(), quantityFromCodes(it.value(), QString()));
    return !texts.isEmpty();
}

bool Recogniser::takeScalesOfMeasures(std::size_t c)
{
    const QHash<QString, QString> texts = besideMeasures(c);
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        bool isNumber = false;
        const int power = it.value().toInt(&isNumber);
        const auto named = quantityFromText(it.value());
        const auto unit = m_plan.measureUnits.find(it.key());
        if (unit != m_plan.measureUnits.end() && !unit->isPercent())
            unit->scale = isNumber ? power : named ? named->scale : unit->scale;
    }
    return !texts.isEmpty();
}

//! Units, from the nearest place that names one.
void Recogniser::nameUnits()
{
    if (m_anyDeclared)
        return;
    const bool baci = header(QStringLiteral("t")) && header(QStringLiteral("i")) && header(QStringLiteral("j"))
        && header(QStringLiteral("v"));
    QString flowText;
    for (std::size_t i = 0; i < m_plan.measures.size(); ++i) {
        Measure &measure = m_plan.measures[i];
        const QString head = i < m_measureColumns.size() ? m_sample.header[qsizetype(m_measureColumns[i])] : QString();
        std::optional<Quantity> quantity = quantityFromText(head);
        if (!quantity && i < m_measureColumns.size())
            quantity = quantityFromText(m_plan.columns[m_measureColumns[i]].label); // a title in a descriptor
        if (!quantity && (!m_unitCode.isEmpty() || !m_multiplier.isEmpty()))
            quantity = quantityFromCodes(m_unitCode, m_multiplier);
        QStringList places = m_unitTexts + m_sample.preamble;
        if (m_plan.measures.size() == 1)
            places += m_sample.fileName;
        // A note may speak of other money than what is in the table, unless it says that it is the unit.
        static const QRegularExpression unit(
            QStringLiteral("^(all )?(values?|figures|unit|unité|unités|valeurs?|valori|werte|valores|in "
                           "(thousands|millions|billions)|(thousands?|millions?|billions?) of|US ?\\$|US "
                           "dollars?|USD|单位|單位|単位|단위)\\b"),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        for (const QString &note : m_sample.notes)
            if (note.contains(unit))
                places += note;
        for (const QString &place : std::as_const(places)) {
            const bool known = quantity && !quantity->unit.isEmpty();
            if (known && (quantity->scale > 0 || !quantity->isMoney()))
                break;
            const auto found = quantityFromText(place);
            // "(in US dollars)" in the title, "Unit: US$ 1,000" in the line of units.
            if (known && found && found->scale > 0 && found->currency == quantity->currency && !m_comtrade
                && m_multiplier.isEmpty() && m_sample.preamble.contains(place))
                quantity->scale = found->scale;
            if (found && !known) {
                const int scale = quantity ? quantity->scale : 0;
                quantity = found;
                if (scale)
                    quantity->scale = scale;
            }
        }
        // "Trade in goods, £ million" over the names of rows.
        for (const ColumnPlan &plan : m_plan.columns)
            if (plan.use == ColumnUse::Dimension && !quantity)
                if (const auto found = quantityFromText(plan.name); found && found->isMoney())
                    quantity = found;
        if (m_comtrade && (!quantity || quantity->unit.isEmpty())) {
            quantity = quantityFromCodes(QStringLiteral("USD"), QString());
        } else if (baci && measure.name == QLatin1String("v")) {
            quantity = quantityFromCodes(QStringLiteral("USD"), QStringLiteral("3"));
            quantity->valuation = QStringLiteral("FOB");
            measure.label = tr("Value");
        } else if (baci && measure.name == QLatin1String("q")) {
            quantity = Quantity { QStringLiteral("tonne"), 0, {}, {}, {} };
            measure.label = tr("Weight");
        }
        if (quantity)
            measure.quantity = *quantity;
        if (measure.quantity.isPercent())
            measure.additive = false;
        const bool plainName = i < m_measureColumns.size() && m_meanings[m_measureColumns[i]].subject == Concept::Value;
        if (!m_indicator.isEmpty() && m_plan.measures.size() == 1)
            measure.label = m_indicator;
        else if (m_comtrade)
            measure.label = tr("Trade value");
        else if (plainName && measure.label.contains(u'_'))
            measure.label = tr("Value");
        else if (measure.label.isEmpty())
            measure.label = m_sample.preamble.isEmpty() ? tr("Value") : m_sample.preamble.front();
        flowText = head;
    }
    m_plan.title = m_indicator;
    // "imports (1000 USD)" over the only column of values says the flow.
    if (m_plan.measures.size() == 1 && !(m_plan.across && m_plan.across->role == Role::Flow) && !isFixed(Role::Flow)) {
        QStringList places { flowText, m_indicator };
        places += m_sample.preamble;
        for (const QString &place : std::as_const(places))
            if (const auto flow = findFlow(place); flow && place.size() > 2 && flow->code != QLatin1String("total")) {
                fixFlow(flow->code);
                break;
            }
    }
}

} // namespace sampan
