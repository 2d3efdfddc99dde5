// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/report.h"
#include "datasets/readers/reader.h"
#include "datasets/readers/wholefile.h"
#include "ui/figure/theme.h"
#include "ui/window/preview.h"

#include <QBuffer>
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
    return spec;
}

int render(const CommandLine &line, const Dataset &dataset)
{
    const auto spec = chosenSpec(line, dataset);
    if (!spec)
        return tell(spec.error());
    if (const Figure figure = compose(dataset, *spec); !figure.emptyReason.isEmpty())
        return tell({ Severity::Error, line.files.first(), 0, 0, figure.emptyReason });
    for (const QString &output : line.outputs)
        if (const auto written = exportFigure(dataset, *spec, output, line.exportOptions); !written)
            return tell(written.error());
    return 0;
}

//! The first figure's shape on a small page, for the file manager.
int thumbnail(const CommandLine &line, const Dataset &dataset)
{
    const auto spec = chosenSpec(line, dataset);
    const auto theme = loadTheme(QStringLiteral("light"));
    if (!spec || !theme)
        return tell(spec ? theme.error() : spec.error());
    // The page has the proportions of a figure; lines and margins grow with it.
    constexpr int width = 96;
    const QPixmap preview
        = previewOf(compose(dataset, *spec), *theme, QSize(width, width * 5 / 8), double(line.pixels) / width);
    QByteArray png;
    QBuffer buffer(&png);
    if (!buffer.open(QIODevice::WriteOnly) || !preview.save(&buffer, "PNG"))
        return tell({ Severity::Error, line.outputs.first(), 0, 0, Text::tr("The picture could not be made.") });
    if (const auto written = writeWhole(line.outputs.first(), png); !written)
        return tell(written.error());
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
    case Command::Thumbnail:
        return thumbnail(line, **dataset);
    case Command::Convert:
        if (const auto written = writeDataset(**dataset, line.outputs.first()); !written)
            return tell(written.error());
        return 0;
    default:
        return 2;
    }
}

} // namespace sampan
