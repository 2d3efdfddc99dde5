// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/composer.h"

#include <QFileInfo>

#include <algorithm>
#include <map>
#include <set>

namespace sampan {

namespace {

//! "¹", "¹²": the way numbers stand behind a name.
QString superscript(int number)
{
    QString text = QString::number(number);
    for (QChar &digit : text)
        digit = QStringView(u"⁰¹²³⁴⁵⁶⁷⁸⁹")[digit.digitValue()];
    return text;
}

QString sentence(QString text)
{
    text = text.trimmed();
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    if (!text.isEmpty() && text.back().isLetterOrNumber())
        text += u'.';
    return text;
}

} // namespace

std::vector<const Source *> partsOf(const Source &source, const std::vector<Source> &all)
{
    std::vector<const Source *> parts;
    const QStringList names = source.name.split(u'+');
    for (const QString &name : names)
        for (const Source &one : all)
            if (one.name == name && names.size() > 1) {
                parts.push_back(&one);
                break;
            }
    return parts.size() == std::size_t(names.size()) ? parts : std::vector<const Source *> { &source };
}

//! Notes that belong to one series: those of the figure's maker, and those that the data carry along half of its
//! values or more. A note of a single value is no note of its series; it stands in the table.
void Composer::numberNotes()
{
    constexpr qsizetype longest = 200;
    std::map<QString, QStringList> of; // by code
    for (const SeriesNote &note : m_spec.seriesNotes)
        if (!note.text.trimmed().isEmpty())
            of[note.series] += sentence(note.text);
    std::map<QString, int> series; // how many have the note
    for (const Series &one : m_table.series) {
        std::map<QString, int> count;
        int values = 0;
        for (const Cell &cell : one.cells) {
            values += cell.observations.empty() ? 0 : 1;
            std::set<QString> notes;
            for (const std::uint32_t observation : cell.observations)
                notes.insert(m_dataset.noteOf(observation));
            for (const QString &note : notes)
                ++count[note];
        }
        for (const auto &[note, times] : count)
            if (times >= 2 && times * 2 >= values && !note.isEmpty() && note.size() <= longest) {
                const QString text = sentence(note);
                if (!of[one.code].contains(text))
                    of[one.code] += text;
                ++series[text];
            }
    }
    std::vector<FigureSeries *> shown;
    for (FigureSeries &one : m_figure.series)
        if (!one.hidden && !one.pointsOnly)
            shown.push_back(&one);
    QStringList numbered;
    for (FigureSeries *one : shown) {
        const auto found = of.find(one->code);
        if (found == of.end())
            continue;
        for (const QString &text : found->second) {
            // What is true of all of them is a note of the figure.
            if (series[text] >= int(shown.size()) || shown.size() == 1) {
                if (!m_commonNotes.contains(text))
                    m_commonNotes += text;
                continue;
            }
            qsizetype number = numbered.indexOf(text) + 1;
            if (number == 0) {
                numbered += text;
                number = numbered.size();
            }
            one->noteMark
                += (one->noteMark.isEmpty() ? QString() : QStringLiteral("\u00b7")) + superscript(int(number));
        }
    }
    for (qsizetype i = 0; i < numbered.size(); ++i)
        m_numberedNotes += superscript(int(i) + 1) + QChar(0xa0) + numbered[i];
}

//! The sources of the values really drawn, each with its date, the day it was fetched and its licence as far as the
//! data say so; the dataset's licence behind them.
QString Composer::sourceText() const
{
    std::set<const Source *> used;
    bool unnamed = false;
    for (const FigureSeries &series : m_figure.series) {
        if (series.hidden)
            continue;
        for (const Run &run : series.runs)
            for (const FigurePoint &point : run)
                for (const std::uint32_t observation : point.observations) {
                    const Source *source = m_dataset.sourceOf(observation);
                    if (!source)
                        unnamed = true;
                    else
                        for (const Source *one : partsOf(*source, m_dataset.metadata.sources))
                            used.insert(one);
                }
    }
    QStringList titles;
    for (const Source &source : m_dataset.metadata.sources) {
        if (!used.contains(&source))
            continue;
        QStringList more;
        // A title that names its year needs no date behind it.
        if (!source.date.isEmpty() && !source.title.contains(source.date.left(4)))
            more += source.date;
        if (!source.accessed.isEmpty())
            more += tr("accessed %1").arg(source.accessed);
        if (!source.license.isEmpty())
            more += source.license;
        const QString title = more.isEmpty()
            ? source.title
            : QStringLiteral("%1 (%2)").arg(source.title, more.join(QLatin1String(", ")));
        if (!titles.contains(title))
            titles += title;
    }
    QStringList licenses;
    for (const License &license : m_dataset.metadata.licenses)
        licenses += license.title.isEmpty() ? license.name : license.title;
    licenses.removeAll(QString());
    const QString terms = licenses.isEmpty()
        ? QString()
        : QLatin1String(". ") + tr("Licence: %1").arg(licenses.join(QLatin1String(", ")));
    if (titles.isEmpty())
        return tr("Source: %1, which names none").arg(QFileInfo(m_dataset.path).fileName()) + terms;
    constexpr qsizetype most = 6;
    QString text = titles.mid(0, most).join(QLatin1String("; "));
    if (titles.size() > most)
        text += tr(" and others, all named in the data");
    if (unnamed)
        text += tr("; some figures name no source");
    return (titles.size() == 1 ? tr("Source: %1").arg(text) : tr("Sources: %1").arg(text)) + terms;
}

} // namespace sampan
