// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/report.h"
#include "datasets/readers/origin.h"
#include "datasets/readers/reader.h"
#include "datasets/readers/shipped.h"
#include "datasets/readers/wholefile.h"
#include "ui/figure/honesty.h"
#include "ui/figure/theme.h"
#include "ui/window/language.h"
#include "ui/window/preview.h"

#include <QBuffer>
#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace sampan {

namespace {

struct CommandsText {
    Q_DECLARE_TR_FUNCTIONS(sampan::Commands)
};

int print(const QByteArray &text)
{
    const bool whole = std::fwrite(text.constData(), 1, std::size_t(text.size()), stdout) == std::size_t(text.size());
    if (whole && std::fflush(stdout) == 0)
        return 0;
    std::fputs(CommandsText::tr("the result could not be written\n").toUtf8().constData(), stderr);
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

//! What the options change in any figure.
FigureSpec withOptions(FigureSpec spec, const CommandLine &line)
{
    if (!line.spec.title.isEmpty())
        spec.title = line.spec.title;
    if (line.spec.scale == ValueScale::Logarithmic)
        spec.scale = line.spec.scale;
    if (!line.spec.split.isEmpty())
        spec.split = line.spec.split;
    if (line.spec.freeScales)
        spec.freeScales = true;
    if (line.spec.theme != FigureSpec().theme)
        spec.theme = line.spec.theme;
    if (line.spec.textSize > 0)
        spec.textSize = line.spec.textSize;
    return spec;
}

Result<FigureSpec> namedView(const CommandLine &line, const std::vector<FigureSpec> &views, const QString &name)
{
    const auto named = std::find_if(views.begin(), views.end(), [&](const FigureSpec &v) { return v.name == name; });
    if (named != views.end())
        return *named;
    QStringList names;
    for (const FigureSpec &view : views)
        names += view.name;
    return failure(line.files.first(),
        CommandsText::tr("there is no view “%1”; the views are: %2").arg(name, names.join(QStringLiteral(", "))));
}

//! The figures that the options ask for: views by name, all of them, the first one, or one made of the options.
Result<std::vector<FigureSpec>> chosenSpecs(const CommandLine &line, const Dataset &dataset)
{
    const std::vector<FigureSpec> views = viewsOf(dataset);
    const bool each = std::any_of(
        line.outputs.begin(), line.outputs.end(), [](const QString &output) { return output.contains(viewPlace); });
    if (!line.spec.split.isEmpty()) {
        const int dimension = dataset.dimensionIndex(line.spec.split);
        if (dimension < 0 || dimension == dataset.timeDimension())
            return failure(line.files.first(),
                CommandsText::tr("“%1” is nothing that a figure can be split by").arg(line.spec.split));
    }
    std::vector<FigureSpec> specs;
    if (!line.views.isEmpty()) {
        for (const QString &name : line.views) {
            auto spec = namedView(line, views, name);
            if (!spec)
                return tl::make_unexpected(spec.error());
            specs.push_back(std::move(*spec));
        }
    } else if (line.makesSpec) {
        FigureSpec spec = line.spec;
        spec.query.where = filtersOf(dataset, line.where);
        spec.query.remainder = spec.query.top > 0
            && (spec.mark == Mark::Stacked || spec.mark == Mark::Percent || spec.mark == Mark::Bar
                || spec.mark == Mark::Donut);
        specs.push_back(std::move(spec));
    } else if (each && !views.empty()) {
        specs = views;
    } else {
        specs.push_back(views.empty() ? defaultSpec(dataset) : views.front());
    }
    for (FigureSpec &spec : specs)
        spec = withOptions(std::move(spec), line);
    return specs;
}

//! Counts on a terminal, where a run takes a while.
class Progress {
public:
    explicit Progress(std::size_t whole)
        : m_whole(whole)
    {
        constexpr std::size_t few = 10;
        m_shown = whole > few && isatty(STDERR_FILENO);
    }
    ~Progress()
    {
        if (m_shown)
            std::fputs("\r\033[K", stderr);
    }
    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;
    void step()
    {
        if (m_shown)
            std::fputs(("\r" + CommandsText::tr("%1 of %2").arg(++m_done).arg(m_whole).toUtf8()).constData(), stderr);
    }

private:
    std::size_t m_whole, m_done = 0;
    bool m_shown = false;
};

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
        std::fprintf(stderr, "%s\n", CommandsText::tr("note: %1").arg(advice.text).toUtf8().constData());
}

Result<QByteArray> render(const CommandLine &line, const Dataset &dataset)
{
    const auto specs = chosenSpecs(line, dataset);
    if (!specs)
        return tl::make_unexpected(specs.error());
    Progress progress(specs->size() * std::size_t(line.outputs.size()));
    for (std::size_t i = 0; i < specs->size(); ++i) {
        const FigureSpec &spec = (*specs)[i];
        const Figure figure = compose(dataset, spec);
        if (!figure.emptyReason.isEmpty())
            return failure(line.files.first(), figure.emptyReason);
        for (QString output : line.outputs) {
            output.replace(viewPlace, spec.name.isEmpty() ? QStringLiteral("figure%1").arg(i + 1) : spec.name);
            if (const auto written = exportFigure(dataset, spec, output, line.exportOptions); !written)
                return tl::make_unexpected(written.error());
            progress.step();
        }
        advise(line, dataset, figure);
    }
    return QByteArray();
}

//! What is asked of a figure without further options: the values that it shows.
Query queryOf(const CommandLine &line, const Dataset &dataset)
{
    Query query = line.spec.query;
    query.where = filtersOf(dataset, line.where);
    if (dataset.metadata.origin && query == Query())
        if (const auto views = viewsOf(dataset); !views.empty())
            return views.front().query;
    return query;
}

//! The first figure's shape on a small page, for the file manager.
Result<QByteArray> thumbnail(const CommandLine &line, const Dataset &dataset)
{
    const auto views = viewsOf(dataset);
    const auto theme = loadTheme(QStringLiteral("light"));
    if (!theme)
        return tl::make_unexpected(theme.error());
    // The page has the proportions of a figure; lines and margins grow with it.
    constexpr int width = 96;
    const Figure figure = compose(dataset, views.empty() ? defaultSpec(dataset) : views.front());
    const QPixmap preview = previewOf(figure, *theme, QSize(width, width * 5 / 8), double(line.pixels) / width);
    QByteArray png;
    QBuffer buffer(&png);
    if (!buffer.open(QIODevice::WriteOnly) || !preview.save(&buffer, "PNG"))
        return failure(line.outputs.first(), CommandsText::tr("The picture could not be made."));
    if (const auto written = writeWhole(line.outputs.first(), png); !written)
        return tl::make_unexpected(written.error());
    return QByteArray();
}

void warn(const Problem &problem) { std::fprintf(stderr, "%s\n", problem.text().toUtf8().constData()); }

//! What goes to standard output.
Result<QByteArray> answer(const CommandLine &line)
{
    ReadOptions options;
    options.sanity = line.command == Command::Info; // which is where doubts are told
    auto dataset = readDataset(line.files.first(), options);
    if (!dataset)
        return tl::make_unexpected(dataset.error());
    if ((*dataset)->metadata.origin && line.command == Command::Render) {
        // A figure is drawn again from its dataset; from the values in it only if that is not to be found.
        if (DatasetPtr whole = findOrigin(**dataset, shippedDatasets(), options))
            *dataset = whole;
        else
            warn({ Severity::Warning, line.files.first(), 0, 0, originMissingText(**dataset) });
    }
    switch (line.command) {
    case Command::Info:
        return line.viewNames ? viewNames(**dataset) : line.json ? infoJson(**dataset) : infoText(**dataset);
    case Command::Check: {
        const auto checks = checkClaims(**dataset);
        return line.json ? checkJson(checks) : checkText(checks);
    }
    case Command::Query: {
        const auto table = runQuery(**dataset, queryOf(line, **dataset));
        if (!table)
            return tl::make_unexpected(table.error());
        return line.json ? queryJson(*table) : queryCsv(*table);
    }
    case Command::Convert:
        if (const auto written = writeDataset(**dataset, line.outputs.first()); !written)
            return tl::make_unexpected(written.error());
        return QByteArray();
    case Command::Thumbnail:
        return thumbnail(line, **dataset);
    default:
        return render(line, **dataset);
    }
}

} // namespace

int runCommand(const CommandLine &line)
{
    Result<QByteArray> result;
    if (line.makesData) {
        const PlainWords plain;
        result = answer(line);
    }
    // A fault is told to a person, in the language spoken.
    if (!line.makesData || !result)
        result = answer(line);
    if (!result) {
        std::fprintf(stderr, "%s\n", result.error().text().toUtf8().constData());
        return 1;
    }
    return result->isEmpty() ? 0 : print(*result);
}

} // namespace sampan
