// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report.h"

#include "datasets/model/csvcell.h"
#include "datasets/model/number.h"
#include "ui/figure/figurespec.h"

#include <QCoreApplication>

#include <cmath>
#include <nlohmann/json.hpp>

namespace sampan {

namespace {

using Json = nlohmann::ordered_json;

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(sampan::Report)
};

std::string utf8(const QString &text) { return text.toStdString(); }

QByteArray printed(const Json &json)
{
    // A name in a broken encoding must not stop the report.
    return QByteArray::fromStdString(json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
}

Json optionalNumber(double value) { return std::isnan(value) ? Json(nullptr) : Json(value); }

Json periodsJson(const Dataset &dataset)
{
    Json json { { "first", nullptr }, { "last", nullptr }, { "count", 0 }, { "frequency", nullptr } };
    const int time = dataset.timeDimension();
    if (time < 0 || dataset.dimensions[std::size_t(time)].periods.empty())
        return json;
    const auto &periods = dataset.dimensions[std::size_t(time)].periods;
    json["first"] = utf8(periods.front().code());
    json["last"] = utf8(periods.back().code());
    json["count"] = periods.size();
    json["frequency"] = utf8(frequencyName(periods.front().frequency));
    return json;
}

Json problemJson(const Problem &problem)
{
    return { { "severity", utf8(severityName(problem.severity)) }, { "file", utf8(problem.file) },
        { "row", problem.row }, { "column", problem.column }, { "message", utf8(problem.message) } };
}

QString periodCode(const Table &table, std::size_t period)
{
    // A dataset without time has one nameless period.
    return table.periodLabels.value(qsizetype(period)).isEmpty() ? QString() : table.periods[period].code();
}

} // namespace

QByteArray infoJson(const Dataset &dataset)
{
    Json json;
    json["format"] = utf8(dataset.format);
    json["title"] = utf8(dataset.metadata.title);
    json["rows"] = dataset.rows;
    json["observations"] = dataset.presentValues();
    if (const auto &origin = dataset.metadata.origin)
        json["figure"] = { { "program", utf8(origin->program) }, { "summary", utf8(origin->summary) },
            { "sourceLine", utf8(origin->sourceLine) }, { "file", utf8(origin->file) },
            { "sha256", origin->sha256.toStdString() } };
    json["dimensions"] = Json::array();
    for (const Dimension &dimension : dataset.dimensions) {
        Json members = Json::array();
        for (const Member &member : dimension.members)
            members.push_back({ { "code", utf8(member.code) }, { "label", utf8(member.label) },
                { "kind",
                    utf8(dimension.role == Role::Time ? QStringLiteral("period") : memberKindName(member.kind)) } });
        json["dimensions"].push_back({ { "name", utf8(dimension.name) }, { "role", utf8(roleName(dimension.role)) },
            { "members", std::move(members) } });
    }
    json["measures"] = Json::array();
    for (const Measure &measure : dataset.measures)
        json["measures"].push_back({ { "name", utf8(measure.name) }, { "unit", utf8(measure.quantity.unit) },
            { "scale", measure.quantity.scale }, { "currency", utf8(measure.quantity.currency) } });
    json["periods"] = periodsJson(dataset);
    Problems problems = dataset.problems;
    json["views"] = Json::array();
    for (const FigureSpec &view : viewsOf(dataset, &problems))
        json["views"].push_back(
            { { "name", utf8(view.name) }, { "title", utf8(view.title) }, { "mark", utf8(markName(view.mark)) } });
    json["sources"] = Json::array();
    for (const Source &source : dataset.metadata.sources)
        json["sources"].push_back({ { "name", utf8(source.name) }, { "title", utf8(source.title) },
            { "path", utf8(source.path) }, { "date", utf8(source.date) } });
    json["problems"] = Json::array();
    for (const Problem &problem : problems)
        json["problems"].push_back(problemJson(problem));
    return printed(json);
}

QByteArray infoText(const Dataset &dataset)
{
    QStringList lines;
    lines += dataset.metadata.title.isEmpty() ? dataset.path : dataset.metadata.title;
    lines += ReportText::tr("Format: %1; %2 rows, %3 values")
                 .arg(dataset.format)
                 .arg(dataset.rows)
                 .arg(dataset.presentValues());
    if (const auto &origin = dataset.metadata.origin) {
        lines += ReportText::tr("A figure, exported by %1").arg(origin->program);
        lines += QStringLiteral("  ") + origin->summary;
        lines += QStringLiteral("  ") + origin->sourceLine;
        lines += ReportText::tr("  Made of %1").arg(origin->file)
            + (origin->sha256.isEmpty() ? QString()
                                        : ReportText::tr(", SHA-256 %1").arg(QString::fromLatin1(origin->sha256)));
    }
    for (const QString &line : dataset.understood)
        lines += QStringLiteral("  ") + line;
    for (const Dimension &dimension : dataset.dimensions) {
        QStringList codes;
        for (const Member &member : dimension.members) {
            if (codes.size() == 12) {
                codes += QStringLiteral("…");
                break;
            }
            codes += member.code;
        }
        lines += ReportText::tr("Dimension %1 (%2), %3 members: %4")
                     .arg(dimension.name, roleName(dimension.role))
                     .arg(dimension.members.size())
                     .arg(codes.join(QStringLiteral(", ")));
    }
    for (const Measure &measure : dataset.measures)
        lines += ReportText::tr("Measure %1: %2").arg(measure.name, measure.quantity.text());
    for (const FigureSpec &view : viewsOf(dataset))
        lines += ReportText::tr("View %1: %2").arg(view.name, view.title);
    for (const Source &source : dataset.metadata.sources)
        lines += ReportText::tr("Source %1: %2").arg(source.name, source.title);
    for (const Problem &problem : dataset.problems)
        lines += severityName(problem.severity) + QStringLiteral(": ") + problem.text();
    return (lines.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8();
}

QByteArray viewNames(const Dataset &dataset)
{
    QByteArray names;
    for (const FigureSpec &view : viewsOf(dataset))
        names += view.name.toUtf8() + '\n';
    return names;
}

QByteArray queryCsv(const Table &table)
{
    QByteArray csv = "period,series,value\n";
    for (const Series &series : table.series) {
        const QByteArray code = csvCell(series.code);
        for (std::size_t p = 0; p < table.periods.size(); ++p)
            csv += periodCode(table, p).toUtf8() + ',' + code + ',' + exactNumber(series.cells[p].value).toLatin1()
                + '\n';
    }
    return csv;
}

QByteArray queryJson(const Table &table)
{
    Json json;
    json["unit"] = utf8(table.quantity.text());
    json["periods"] = Json::array();
    for (std::size_t p = 0; p < table.periods.size(); ++p)
        json["periods"].push_back(utf8(periodCode(table, p)));
    json["series"] = Json::array();
    for (const Series &series : table.series) {
        Json values = Json::array();
        Json statuses = Json::array();
        for (const Cell &cell : series.cells) {
            values.push_back(optionalNumber(cell.value));
            statuses.push_back(utf8(statusCode(cell.status)));
        }
        json["series"].push_back({ { "code", utf8(series.code) }, { "label", utf8(series.label) },
            { "values", std::move(values) }, { "statuses", std::move(statuses) } });
    }
    json["notes"] = Json::array();
    for (const QString &note : table.notes)
        json["notes"].push_back(utf8(note));
    return printed(json);
}

QByteArray checkText(const std::vector<ClaimCheck> &checks)
{
    QStringList lines;
    for (const ClaimCheck &check : checks) {
        lines += check.text;
        lines += ReportText::tr("  %1: stated %2, computed %3; %4")
                     .arg(verdictName(check.verdict), exactNumber(check.stated),
                         check.computed ? QString::number(*check.computed, 'f', 2) : QStringLiteral("–"), check.method);
        lines += ReportText::tr("  source: %1").arg(check.source);
    }
    if (checks.empty())
        lines += ReportText::tr("The dataset makes no claims.");
    return (lines.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8();
}

QByteArray checkJson(const std::vector<ClaimCheck> &checks)
{
    Json json = Json::array();
    for (const ClaimCheck &check : checks)
        json.push_back({ { "text", utf8(check.text) }, { "stated", check.stated },
            { "computed", optionalNumber(check.computed.value_or(missingValue)) }, { "method", utf8(check.method) },
            { "verdict", utf8(verdictName(check.verdict)) }, { "source", utf8(check.source) } });
    return printed(json);
}

} // namespace sampan
