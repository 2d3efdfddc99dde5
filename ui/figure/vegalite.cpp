// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/vegalite.h"

#include "datasets/readers/packagewriter.h"
#include "ui/figure/composer.h"

#include <algorithm>
#include <cmath>

namespace sampan {

namespace {

std::string utf8(const QString &text) { return text.toStdString(); }

//! Text in lines that fit the width: Vega-Lite breaks none.
Json lines(const QString &text, double width, double fontSize)
{
    const auto most = qsizetype(std::max(20.0, width / (fontSize * 0.5)));
    Json result = Json::array();
    QString line;
    for (const QString &word : text.split(u' ')) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > most)
            result.push_back(utf8(std::exchange(line, QString())));
        line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + word;
    }
    result.push_back(utf8(line));
    return result;
}

//! First day of a period, as ISO 8601.
QString firstDay(const Period &period)
{
    const int months = period.frequency == Frequency::Monthly ? 1
        : period.frequency == Frequency::Quarterly            ? 3
        : period.frequency == Frequency::HalfYearly           ? 6
                                                              : 12;
    if (period.frequency == Frequency::Daily)
        return period.code();
    const int perYear = 12 / months;
    const int part = period.ordinal - period.year() * perYear;
    return QStringLiteral("%1-%2-01")
        .arg(period.year(), 4, 10, QLatin1Char('0'))
        .arg(part * months + 1, 2, 10, QLatin1Char('0'));
}

class VegaLite {
public:
    VegaLite(const Figure &figure, const Theme &theme, const Provenance &provenance)
        : m_figure(figure)
        , m_theme(theme)
        , m_provenance(provenance)
        , m_width(std::round(figure.spec.sizeMm.width() / 25.4 * cssDpi))
        , m_height(std::round(figure.spec.sizeMm.height() / 25.4 * cssDpi))
    {
        // Periods that are no dates ("18th") and columns stand side by side by their labels.
        m_byLabel = figure.mark == Mark::Column || stacksAsColumns(figure);
        for (std::size_t p = 0; p < figure.periods.size(); ++p)
            m_byLabel = m_byLabel || figure.periodLabels.value(qsizetype(p)) != figure.periods[p].code();
    }

    Json run()
    {
        Json json { { "$schema", "https://vega.github.io/schema/vega-lite/v5.json" },
            { "description", utf8(m_provenance.summary) }, { "width", m_width - sides }, { "height", m_height - ends },
            { "background", utf8(m_theme.background.name()) }, { "padding", 12 } };
        json["title"] = { { "text", lines(m_figure.title, m_width, m_theme.titleSize * cssPerPoint) },
            { "anchor", "start" }, { "fontSize", m_theme.titleSize * cssPerPoint }, { "frame", "group" } };
        if (!m_figure.subtitle.isEmpty())
            json["title"]["subtitle"] = lines(m_figure.subtitle, m_width, m_theme.subtitleSize * cssPerPoint);
        json["data"] = { { "values", rows() } };
        Json layers = Json::array();
        if (m_figure.mark == Mark::Donut)
            donut(layers);
        else if (m_figure.mark == Mark::Bar)
            bars(layers);
        else
            overTime(layers);
        if (m_figure.panes.empty()) {
            footer(layers);
            json["layer"] = layers;
        } else {
            facet(json, layers);
        }
        json["config"] = config();
        const auto package = Json::parse(m_provenance.package.cbegin(), m_provenance.package.cend(), nullptr, false);
        json["usermeta"] = { { "program", utf8(m_provenance.program) }, { "source", utf8(m_provenance.sourceLine) },
            { "license", utf8(m_provenance.license) }, { "unit", utf8(unit()) },
            { "figure", jsonObject(jsonObject(package, "sampan"), "figure") } };
        return json;
    }

private:
    static constexpr double cssDpi = 96, cssPerPoint = 96.0 / 72;
    static constexpr double sides = 150, ends = 130; //!< for axis and legend; for title and notes

    QString unit() const { return m_figure.mark == Mark::Percent ? QStringLiteral("%") : m_figure.quantity.text(); }

    //! One row for each value, exact and in the unit of the data; a missing one is null and says why.
    Json rows() const
    {
        Json rows = Json::array();
        int place = 0;
        for (const FigureSeries &series : m_figure.series) {
            if (series.hidden)
                continue;
            std::vector<const FigurePoint *> points(m_figure.periods.size(), nullptr);
            std::vector<int> runs(points.size(), -1);
            std::vector<bool> lone(points.size(), false);
            for (std::size_t r = 0; r < series.runs.size(); ++r)
                for (const FigurePoint &point : series.runs[r]) {
                    points[std::size_t(point.period)] = &point;
                    runs[std::size_t(point.period)] = int(r);
                    lone[std::size_t(point.period)] = series.runs[r].size() == 1;
                }
            for (std::size_t p = 0; p < points.size(); ++p) {
                if (!points[p] && (series.pointsOnly || !m_figure.isOverTime()))
                    continue;
                Json row;
                if (m_figure.isOverTime()) {
                    row["period"] = utf8(m_figure.periodLabels.value(qsizetype(p)));
                    row["date"] = utf8(firstDay(m_figure.periods[p]));
                }
                row["series"] = utf8(series.label);
                row["code"] = utf8(series.code);
                if (!m_figure.panes.empty())
                    row["pane"] = utf8(series.paneLabel);
                if (m_figure.mark == Mark::Donut || m_figure.isStack())
                    row["place"] = place;
                row["value"] = points[p] ? Json(points[p]->value) : Json(nullptr);
                row["status"] = utf8(statusCode(points[p] ? points[p]->status : missingStatus(series, p)));
                if (points[p] && !series.pointsOnly && m_figure.isOverTime())
                    row["run"] = runs[p];
                if (lone[p])
                    row["alone"] = true;
                if (series.pointsOnly)
                    row["points"] = true;
                rows.push_back(std::move(row));
            }
            ++place;
        }
        return rows;
    }

    Status missingStatus(const FigureSeries &series, std::size_t period) const
    {
        const Table &table = series.pane < 0 ? m_figure.table : m_figure.panes[std::size_t(series.pane)].table;
        for (const Series &one : table.series)
            if (one.code == series.code && period < one.cells.size() && std::isnan(one.cells[period].value))
                return one.cells[period].status;
        return Status::Missing;
    }

    Json valueAxis() const
    {
        Json axis { { "title", utf8(m_figure.unitText) } };
        if (m_figure.displayFactor != 1)
            axis["labelExpr"]
                = utf8(QStringLiteral("format(datum.value / %1, ',~f')").arg(m_figure.displayFactor, 0, 'f', 0));
        return axis;
    }

    Json valueEncoding() const
    {
        Json encoding { { "field", "value" }, { "type", "quantitative" }, { "axis", valueAxis() } };
        Json scale { { "nice", false } };
        if (m_figure.panes.empty() || !m_figure.spec.freeScales)
            scale["domain"] = { m_figure.valueAxis.minimum, m_figure.valueAxis.maximum };
        if (m_figure.valueAxis.logarithmic)
            scale["type"] = "log";
        else
            scale["zero"] = m_figure.mark != Mark::Line;
        encoding["scale"] = scale;
        return encoding;
    }

    Json colorEncoding() const
    {
        Json domain = Json::array(), range = Json::array();
        for (const FigureSeries &series : m_figure.series) {
            if (series.hidden || std::find(domain.begin(), domain.end(), utf8(series.label)) != domain.end())
                continue; // in another pane already
            domain.push_back(utf8(series.label));
            range.push_back(utf8((series.dimmed ? m_theme.neutral : m_theme.seriesColor(series.color)).name()));
        }
        Json encoding { { "field", "series" }, { "type", "nominal" }, { "title", nullptr },
            { "scale", { { "domain", domain }, { "range", range } } } };
        const bool headed = std::all_of(m_figure.series.begin(), m_figure.series.end(),
            [](const FigureSeries &series) { return series.label == series.paneLabel; });
        if (domain.size() < 2 || headed)
            encoding["legend"] = nullptr;
        return encoding;
    }

    Json timeEncoding() const
    {
        if (m_byLabel) {
            Json labels = Json::array();
            for (const QString &label : m_figure.periodLabels)
                labels.push_back(utf8(label));
            return { { "field", "period" }, { "type", "ordinal" }, { "title", nullptr },
                { "scale", { { "domain", labels } } },
                { "axis", { { "labelOverlap", "greedy" }, { "labelAngle", 0 } } } };
        }
        const bool annual = m_figure.periods.front().frequency == Frequency::Annual;
        return { { "field", "date" }, { "type", "temporal" }, { "title", nullptr }, { "scale", { { "type", "utc" } } },
            { "axis", { { "format", annual ? "%Y" : "%Y-%m" }, { "grid", false } } } };
    }

    Json tooltip() const
    {
        const auto field = [](const char *name, const char *type) {
            return Json { { "field", name }, { "type", type } };
        };
        Json fields = Json::array();
        if (m_figure.isOverTime())
            fields.push_back(field("period", "nominal"));
        fields.push_back(field("series", "nominal"));
        fields.push_back(field("value", "quantitative"));
        fields.back()["title"] = utf8(unit());
        fields.push_back(field("status", "nominal"));
        return fields;
    }

    static Json where(const char *test) { return Json::array({ { { "filter", test } } }); }

    void overTime(Json &layers) const
    {
        const bool stacked = m_figure.isStack();
        const bool columns = m_figure.mark == Mark::Column || stacksAsColumns(m_figure);
        Json encoding { { "x", timeEncoding() }, { "y", valueEncoding() }, { "color", colorEncoding() },
            { "tooltip", tooltip() } };
        encoding["y"]["stack"] = stacked ? Json("zero") : Json(nullptr);
        if (stacked)
            encoding["order"] = { { "field", "place" }, { "type", "quantitative" } };
        Json mark;
        if (columns) {
            mark = { { "type", "bar" } };
            if (!stacked && m_figure.series.size() > 1)
                encoding["xOffset"] = { { "field", "series" } };
        } else {
            mark = { { "type", m_figure.mark == Mark::Line ? "line" : "area" },
                { "strokeWidth", m_theme.lineWidth * cssPerPoint } };
            if (m_figure.mark == Mark::Area) {
                mark["line"] = true;
                mark["fillOpacity"] = 0.3;
            }
            // A path for each run, so that no line is drawn over a gap.
            if (!stacked)
                encoding["detail"] = { { "field", "run" }, { "type", "nominal" } };
        }
        layers.push_back({ { "transform", where("!datum.points && isValid(datum.value)") }, { "mark", mark },
            { "encoding", encoding } });
        const auto marker = [&](const char *test, bool hollow, double size) {
            Json own { { "x", encoding["x"] }, { "y", encoding["y"] }, { "color", encoding["color"] },
                { "tooltip", encoding["tooltip"] } };
            own["y"]["stack"] = nullptr;
            Json point { { "type", "point" }, { "filled", !hollow }, { "size", size } };
            if (hollow)
                point["fill"] = utf8(m_theme.background.name());
            layers.push_back({ { "transform", where(test) }, { "mark", point }, { "encoding", own } });
        };
        const auto any = [this](auto test) {
            for (const FigureSeries &series : m_figure.series)
                for (const Run &run : series.runs)
                    for (const FigurePoint &point : run)
                        if (!series.hidden && test(series, run, point))
                            return true;
            return false;
        };
        if (!columns && any([](const FigureSeries &s, const Run &run, const FigurePoint &) {
                return !s.pointsOnly && run.size() == 1;
            }))
            marker("datum.alone && !datum.points", false, 30);
        if (!columns && !stacked && any([](const FigureSeries &, const Run &, const FigurePoint &point) {
                return point.status == Status::Estimated || point.status == Status::Provisional;
            }))
            marker("datum.status == 'E' || datum.status == 'P'", true, 24);
        if (any([](const FigureSeries &s, const Run &, const FigurePoint &) { return s.pointsOnly; }))
            marker("datum.points", false, 60);
        events(layers);
    }

    void events(Json &layers) const
    {
        if (m_figure.events.empty() || m_byLabel)
            return;
        Json values = Json::array();
        for (const FigureEvent &event : m_figure.events) {
            if (!event.isSeenOn(m_figure.timeAxis))
                continue;
            Period period = m_figure.periods.front();
            period.ordinal += int(std::lround(event.x));
            values.push_back({ { "date", utf8(firstDay(period)) }, { "event", utf8(event.title) } });
        }
        const Json x { { "field", "date" }, { "type", "temporal" }, { "scale", { { "type", "utc" } } },
            { "title", nullptr } };
        layers.push_back({ { "data", { { "values", values } } },
            { "mark", { { "type", "rule" }, { "strokeDash", { 2, 2 } }, { "color", utf8(m_theme.axis.name()) } } },
            { "encoding", { { "x", x }, { "tooltip", { { "field", "event" }, { "type", "nominal" } } } } } });
    }

    void bars(Json &layers) const
    {
        Json color = colorEncoding();
        color["legend"] = nullptr;
        Json &scale = color["scale"];
        for (const FigureSeries &series : m_figure.series)
            for (std::size_t i = 0; i < scale["domain"].size() && !series.hidden && !series.dimmed; ++i)
                if (series.color >= 0 && scale["domain"][i] == utf8(series.label))
                    scale["range"][i] = utf8(m_theme.seriesColor(0).name());
        // In the order of the figure: the largest first, "Other" last.
        const Json order = scale["domain"];
        layers.push_back({ { "mark", { { "type", "bar" } } },
            { "encoding",
                { { "y", { { "field", "series" }, { "type", "nominal" }, { "sort", order }, { "title", nullptr } } },
                    { "x", valueEncoding() }, { "color", color }, { "tooltip", tooltip() } } } });
    }

    void donut(Json &layers) const
    {
        const int rows = std::max(m_figure.paneRows(), 1);
        const double outer
            = std::min((m_width - sides) / m_figure.paneColumns, (m_height - ends) / rows) / (rows > 1 ? 2.5 : 2);
        Json color = colorEncoding();
        color["sort"] = color["scale"]["domain"];
        layers.push_back({ { "mark",
                               { { "type", "arc" }, { "outerRadius", outer }, { "innerRadius", outer * 0.58 },
                                   { "stroke", utf8(m_theme.background.name()) } } },
            { "encoding",
                { { "theta",
                      { { "field", "value" }, { "type", "quantitative" }, { "stack", true },
                          { "title", utf8(m_figure.unitText) } } },
                    { "order", { { "field", "place" }, { "type", "quantitative" } } }, { "color", color },
                    { "tooltip", tooltip() } } } });
    }

    //! Small multiples: the layers once for each pane, notes and source below them all.
    void facet(Json &json, const Json &layers) const
    {
        Json order = Json::array();
        for (const Figure &pane : m_figure.panes)
            order.push_back(utf8(pane.title));
        const int columns = m_figure.paneColumns, rows = m_figure.paneRows();
        Json panes { { "columns", columns },
            { "facet",
                { { "field", "pane" }, { "type", "nominal" }, { "title", nullptr }, { "sort", order },
                    { "header", { { "labelAnchor", "start" }, { "labelFontWeight", "bold" } } } } },
            { "spec",
                { { "width", std::max(80.0, std::round((m_width - sides) / columns - 40)) },
                    { "height", std::max(60.0, std::round((m_height - ends) / rows - 40)) }, { "layer", layers } } } };
        if (m_figure.spec.freeScales)
            panes["resolve"] = { { "scale", { { m_figure.mark == Mark::Bar ? "x" : "y", "independent" } } } };
        json.erase("width");
        json.erase("height");
        json["vconcat"] = Json::array({ panes });
        Json words = Json::array();
        footer(words);
        for (Json &word : words) {
            word["mark"]["y"] = 0;
            word["width"] = m_width - sides;
            word["height"] = double(word["mark"]["text"].size()) * double(word["mark"]["lineHeight"]);
            json["vconcat"].push_back(std::move(word));
        }
    }

    //! Notes and source; Vega-Lite has no place of its own for them.
    void footer(Json &layers) const
    {
        Json text = Json::array();
        const double size = m_theme.noteSize * cssPerPoint;
        if (!m_figure.notes.isEmpty())
            for (const Json &line : lines(m_figure.notes.join(u' '), m_width - sides, size))
                text.push_back(line);
        if (!m_figure.sourceLine.isEmpty())
            for (const Json &line : lines(m_figure.sourceLine, m_width - sides, size))
                text.push_back(line);
        if (text.empty())
            return;
        layers.push_back({ { "data", { { "values", Json::array({ Json::object() }) } } },
            { "mark",
                { { "type", "text" }, { "text", text }, { "align", "left" }, { "baseline", "top" }, { "x", 0 },
                    { "y", { { "expr", m_figure.mark == Mark::Bar ? "height + 48" : "height + 34" } } },
                    { "fontSize", size }, { "lineHeight", size * 1.3 },
                    { "color", utf8(m_theme.quietText.name()) } } } });
    }

    Json config() const
    {
        const std::string family = utf8(m_theme.families.join(QLatin1String(", ")));
        const std::string quiet = utf8(m_theme.quietText.name()), label = utf8(m_theme.text.name());
        return { { "font", family }, { "view", { { "stroke", nullptr } } },
            { "title",
                { { "color", label }, { "subtitleColor", quiet },
                    { "subtitleFontSize", m_theme.subtitleSize * cssPerPoint } } },
            { "axis",
                { { "gridColor", utf8(m_theme.grid.name()) }, { "domainColor", utf8(m_theme.axis.name()) },
                    { "tickColor", utf8(m_theme.axis.name()) }, { "labelColor", quiet }, { "titleColor", quiet },
                    { "labelFontSize", m_theme.labelSize * cssPerPoint },
                    { "titleFontSize", m_theme.labelSize * cssPerPoint } } },
            { "legend",
                { { "labelColor", label }, { "labelFontSize", m_theme.labelSize * cssPerPoint }, { "labelLimit", 0 },
                    { "symbolStrokeWidth", 3 } } } };
    }

    const Figure &m_figure;
    const Theme &m_theme;
    const Provenance &m_provenance;
    double m_width, m_height;
    bool m_byLabel = false;
};

} // namespace

QByteArray vegaLite(const Figure &figure, const Theme &theme, const Provenance &provenance)
{
    return packageText(VegaLite(figure, theme, provenance).run(), 2);
}

} // namespace sampan
