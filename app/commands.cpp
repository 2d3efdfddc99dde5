// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/report.h"
#include "datasets/readers/reader.h"
#include "ui/figure/honesty.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

namespace sampan {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(sampan::Commands)
};

int print(const QByteArray &text)
{
    const bool whole = std::fwrite(text.constData(), 1, std::size_t(text.size()), stdout) == std::size_t(text.size());
    if (whole && std::fflush(stdout) == 0)
        return 0;
    std::fputs(Text::tr("the result could not be written\n").toUtf8().constData(), stderr);
    return 1;
}

int tell(const Problem &problem)
{
    std::fprintf(stderr, "%s\n", problem.text().toUtf8().constData());
    return 1;
}

//! DIM=CODE[,CODE] as a filter; a member whose name holds a comma is taken whole.
Filters filtersOf(const Dataset &dataset, const QStringList &where)
{
    Filters filters;
    for (const QString &text : where) {
        const qsizetype equals = text.indexOf(QLatin1Char('='));
        Filter filter { text.left(equals).trimmed(), {} };
        const QString members = text.mid(equals + 1);
        const int dimension = dataset.dimensionIndex(filter.dimension);
        const bool whole = dimension >= 0 && dataset.dimensions[std::size_t(dimension)].indexOf(members) >= 0;
        filter.members = whole ? QStringList { members } : members.split(QLatin1Char(','));
        filters.push_back(filter);
    }
    return filters;
}

//! The figure that the options ask for: a view by name, the first view, or one made of the options.
Result<FigureSpec> chosenSpec(const CommandLine &line, const Dataset &dataset)
{
    const std::vector<FigureSpec> views = viewsOf(dataset);
    FigureSpec spec;
    if (!line.view.isEmpty()) {
        const auto named
            = std::find_if(views.begin(), views.end(), [&](const FigureSpec &v) { return v.name == line.view; });
        if (named == views.end()) {
            QStringList names;
            for (const FigureSpec &view : views)
                names += view.name;
            return failure(line.files.first(),
                Text::tr("there is no view “%1”; the views are: %2").arg(line.view, names.join(QStringLiteral(", "))));
        }
        spec = *named;
    } else if (line.makesSpec) {
        spec = line.spec;
        spec.query.where = filtersOf(dataset, line.where);
        spec.query.remainder = spec.query.top > 0
            && (spec.mark == Mark::Stacked || spec.mark == Mark::Percent || spec.mark == Mark::Bar
                || spec.mark == Mark::Donut);
    } else {
        spec = views.empty() ? defaultSpec(dataset) : views.front();
    }
    if (!line.spec.title.isEmpty())
        spec.title = line.spec.title;
    if (line.spec.scale == ValueScale::Logarithmic)
        spec.scale = line.spec.scale;
    if (line.spec.theme != FigureSpec().theme)
        spec.theme = line.spec.theme;
    if (line.spec.textSize > 0)
        spec.textSize = line.spec.textSize;
    return spec;
}

//! What a careful editor would ask goes to standard error, and stops nothing.
void advise(const CommandLine &line, const Dataset &dataset, const Figure &figure)
{
    const auto theme = loadTheme(figure.spec.theme);
    const bool drawn = std::any_of(line.outputs.begin(), line.outputs.end(),
        [](const QString &output) { return !output.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive); });
    if (!theme || !drawn)
        return;
    const bool pixels = std::any_of(line.outputs.begin(), line.outputs.end(),
        [](const QString &output) { return output.endsWith(QLatin1String(".png"), Qt::CaseInsensitive); });
    for (const Advice &advice : honestyCheck(dataset, figure, *theme, pixels ? line.exportOptions.dpi : 0))
        std::fprintf(stderr, "%s\n", Text::tr("note: %1").arg(advice.text).toUtf8().constData());
}

int render(const CommandLine &line, const Dataset &dataset)
{
    const auto spec = chosenSpec(line, dataset);
    if (!spec)
        return tell(spec.error());
    const Figure figure = compose(dataset, *spec);
    if (!figure.emptyReason.isEmpty())
        return tell({ Severity::Error, line.files.first(), 0, 0, figure.emptyReason });
    for (const QString &output : line.outputs)
        if (const auto written = exportFigure(dataset, *spec, output, line.exportOptions); !written)
            return tell(written.error());
    advise(line, dataset, figure);
    return 0;
}

} // namespace

int runCommand(const CommandLine &line)
{
    const auto dataset = readDataset(line.files.first());
    if (!dataset)
        return tell(dataset.error());
    switch (line.command) {
    case Command::Info:
        return print(line.viewNames ? viewNames(**dataset) : line.json ? infoJson(**dataset) : infoText(**dataset));
    case Command::Check: {
        const auto checks = checkClaims(**dataset);
        return print(line.json ? checkJson(checks) : checkText(checks));
    }
    case Command::Query: {
        Query query = line.spec.query;
        query.where = filtersOf(**dataset, line.where);
        const auto table = runQuery(**dataset, query);
        if (!table)
            return tell(table.error());
        return print(line.json ? queryJson(*table) : queryCsv(*table));
    }
    case Command::Render:
        return render(line, **dataset);
    case Command::Convert:
        if (const auto written = writeDataset(**dataset, line.outputs.first()); !written)
            return tell(written.error());
        return 0;
    default:
        return 2;
    }
}

} // namespace sampan
