// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figurespec.h"

#include "ui/figure/specjson.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <utility>

namespace sampan {

namespace {

struct FigureSpecText {
    Q_DECLARE_TR_FUNCTIONS(sampan::FigureSpec)
};

struct MarkText {
    Mark mark;
    QLatin1String name;
    const char *label;
};
constexpr std::array<MarkText, 7> marks { {
    { Mark::Line, QLatin1String("line"), QT_TRANSLATE_NOOP("sampan::FigureSpec", "Line") },
    { Mark::Area, QLatin1String("area"), QT_TRANSLATE_NOOP("sampan::FigureSpec", "Area") },
    { Mark::Column, QLatin1String("column"), QT_TRANSLATE_NOOP("sampan::FigureSpec", "Columns") },
    { Mark::Stacked, QLatin1String("stacked"), QT_TRANSLATE_NOOP("sampan::FigureSpec", "Stacked") },
    { Mark::Percent, QLatin1String("percent"), QT_TRANSLATE_NOOP("sampan::FigureSpec", "Stacked to 100 %") },
    { Mark::Bar, QLatin1String("bar"), QT_TRANSLATE_NOOP("sampan::FigureSpec", "Bars") },
    { Mark::Donut, QLatin1String("donut"), QT_TRANSLATE_NOOP("sampan::FigureSpec", "Donut") },
} };

Json texts(const QStringList &list)
{
    Json json = Json::array();
    for (const QString &text : list)
        json.push_back(text.toStdString());
    return json;
}

Json whereJson(const Filters &filters)
{
    Json json = Json::object();
    for (const Filter &filter : filters)
        json[filter.dimension.toStdString()] = texts(filter.members);
    return json;
}

Json rangeJson(const ViewRange &range) { return Json::array({ range.minimum, range.maximum }); }

//! Reads a spec property by property; the first one that cannot be used is the error.
class SpecReader {
public:
    Result<FigureSpec> run(const QByteArray &text)
    {
        const Result<Json> json = parseJson(QString(), text);
        if (!json)
            return tl::make_unexpected(json.error());
        if (!json->is_object())
            return failure({}, FigureSpecText::tr("A figure spec is a JSON object; this is something else."));
        // In a package's views, name and title stand beside the spec.
        const bool wrapped = json->contains("spec");
        m_json = wrapped ? jsonObject(*json, "spec") : *json;
        m_spec.name = jsonText(*json, "name");
        m_spec.title = jsonText(*json, "title");
        if (wrapped && m_spec.title.isEmpty())
            m_spec.title = jsonText(m_json, "title");
        m_spec.subtitle = jsonText(m_json, "subtitle");
        read();
        if (m_fault.isEmpty())
            return m_spec;
        return failure(
            {}, m_spec.name.isEmpty() ? m_fault : FigureSpecText::tr("Figure “%1”: %2").arg(m_spec.name, m_fault));
    }

private:
    void read()
    {
        take("mark", markFromName, m_spec.mark, [] {
            QStringList names;
            for (const MarkText &mark : marks)
                names += mark.name;
            return names.join(QLatin1String(", "));
        });
        Query &query = m_spec.query;
        query.measure = jsonText(m_json, "measure");
        query.where = where(m_json);
        query.by = jsonText(m_json, "by");
        period("from", query.from);
        period("to", query.to);
        period("base", query.base);
        period("snapshot", m_spec.snapshot);
        take("transform", transformFromName, query.transform,
            [] { return QStringLiteral("level, share, growth, index, balance"); });
        query.top = jsonInt(m_json, "top", 0);
        if (query.top < 0)
            query.top = 0;
        query.remainder = jsonBool(m_json, "remainder", false);
        const QString scale = jsonText(m_json, "scale");
        if (scale == QLatin1String("log"))
            m_spec.scale = ValueScale::Logarithmic;
        else if (!scale.isEmpty() && scale != QLatin1String("linear"))
            fault("scale", QStringLiteral("linear, log"), scale);
        m_spec.split = jsonText(m_json, "split");
        const QString scales = jsonText(m_json, "scales");
        m_spec.freeScales = scales == QLatin1String("free");
        if (!scales.isEmpty() && !m_spec.freeScales && scales != QLatin1String("shared"))
            fault("scales", QStringLiteral("shared, free"), scales);
        for (const Json &item : jsonList(m_json, "points")) {
            PointLayer layer;
            layer.label = jsonText(item, "label");
            layer.where = where(item);
            for (const QString &text : jsonTexts(item, "periods")) {
                if (const auto found = Period::parse(text))
                    layer.periods.push_back(*found);
                else
                    fault("points", FigureSpecText::tr("periods such as 1991"), text);
            }
            m_spec.points.push_back(std::move(layer));
        }
        if (m_json.contains("milestones")) {
            m_spec.milestones = m_json["milestones"].is_array() || jsonBool(m_json, "milestones", false);
            if (m_json["milestones"].is_array())
                m_spec.milestoneFilter = jsonTexts(m_json, "milestones");
        }
        if (m_fault.isEmpty())
            m_fault = readAnnotations(m_json, m_spec.annotations);
        if (m_fault.isEmpty())
            m_fault = readHandles(m_json, m_spec.measured);
        m_spec.hidden = jsonTexts(m_json, "hidden");
        m_spec.highlighted = jsonTexts(m_json, "highlighted");
        m_spec.notes = jsonTexts(m_json, "notes");
        for (const Json &item : jsonList(m_json, "seriesNotes"))
            m_spec.seriesNotes.push_back({ jsonText(item, "series"), jsonText(item, "text") });
        if (const QString size = jsonText(m_json, "textSize"); !size.isEmpty()) {
            m_spec.textSize = size.toDouble();
            if (!(m_spec.textSize >= 6 && m_spec.textSize <= 40))
                fault("textSize", FigureSpecText::tr("a number of points from 6 to 40"), size);
        }
        if (const auto size = pair("size")) {
            if (size->minimum < 20 || size->maximum < 20 || size->minimum > 2000 || size->maximum > 2000)
                fault("size", FigureSpecText::tr("two lengths of 20 to 2000 millimetres"),
                    QString::fromStdString(m_json["size"].dump()));
            else
                m_spec.sizeMm = QSizeF(size->minimum, size->maximum);
        }
        if (const QString theme = jsonText(m_json, "theme"); !theme.isEmpty())
            m_spec.theme = theme;
        for (auto [key, view] : { std::pair("timeView", &m_spec.timeView), std::pair("valueView", &m_spec.valueView) })
            if (const auto range = pair(key); range && range->minimum < range->maximum)
                *view = range;
    }

    void fault(const char *key, const QString &expected, const QString &found)
    {
        if (m_fault.isEmpty())
            m_fault = FigureSpecText::tr("“%1” is “%2”; expected %3.")
                          .arg(QString::fromLatin1(key), found.left(60), expected);
    }

    template <class Value, class Parse, class Expected>
    void take(const char *key, Parse parse, Value &value, Expected expected)
    {
        const QString text = jsonText(m_json, key);
        if (text.isEmpty())
            return;
        if (const auto parsed = parse(text))
            value = *parsed;
        else
            fault(key, expected(), text);
    }

    void period(const char *key, std::optional<Period> &value)
    {
        const QString text = jsonText(m_json, key);
        if (text.isEmpty())
            return;
        value = Period::parse(text);
        if (!value)
            fault(key, FigureSpecText::tr("a period such as 1991"), text);
    }

    static Filters where(const Json &json)
    {
        Filters filters;
        const Json &object = jsonObject(json, "where");
        for (const auto &[key, value] : object.items())
            filters.push_back({ QString::fromStdString(key), jsonTexts(object, key.c_str()) });
        return filters;
    }

    std::optional<ViewRange> pair(const char *key)
    {
        const Json &list = jsonList(m_json, key);
        if (list.size() != 2 || !list[0].is_number() || !list[1].is_number())
            return std::nullopt;
        const ViewRange range { list[0].get<double>(), list[1].get<double>() };
        if (!std::isfinite(range.minimum) || !std::isfinite(range.maximum))
            return std::nullopt;
        return range;
    }

    Json m_json;
    FigureSpec m_spec;
    QString m_fault;
};

} // namespace

QString markName(Mark mark) { return marks[std::size_t(mark)].name; }

std::optional<Mark> markFromName(QStringView name)
{
    for (const MarkText &mark : marks)
        if (name.compare(mark.name, Qt::CaseInsensitive) == 0)
            return mark.mark;
    return std::nullopt;
}

QString markLabel(Mark mark) { return FigureSpecText::tr(marks[std::size_t(mark)].label); }

bool mayBeLogarithmic(Mark mark) { return mark == Mark::Line; }

QString linearReason()
{
    return QCoreApplication::translate(
        "sampan::Figure", "A length that stands for a value needs a scale from zero: the scale is linear.");
}

QByteArray FigureSpec::toJson() const
{
    const FigureSpec plain;
    Json json = Json::object();
    const auto put = [&json](const char *key, const QString &text) {
        if (!text.isEmpty())
            json[key] = text.toStdString();
    };
    put("name", name);
    put("title", title);
    put("subtitle", subtitle);
    put("mark", markName(mark));
    put("measure", query.measure);
    if (!query.where.empty())
        json["where"] = whereJson(query.where);
    put("by", query.by);
    const auto period = [&put](const char *key, const std::optional<Period> &value) {
        if (value)
            put(key, value->code());
    };
    period("from", query.from);
    period("to", query.to);
    if (query.transform != Transform::Level)
        put("transform", transformName(query.transform));
    period("base", query.base);
    if (query.top)
        json["top"] = query.top;
    if (query.remainder)
        json["remainder"] = true;
    if (scale == ValueScale::Logarithmic)
        json["scale"] = "log";
    put("split", split);
    if (freeScales)
        json["scales"] = "free";
    period("snapshot", snapshot);
    for (const PointLayer &layer : points) {
        Json item { { "label", layer.label.toStdString() }, { "where", whereJson(layer.where) } };
        for (const Period &value : layer.periods)
            item["periods"].push_back(value.code().toStdString());
        json["points"].push_back(item);
    }
    if (milestones)
        json["milestones"] = milestoneFilter.isEmpty() ? Json(true) : texts(milestoneFilter);
    if (!annotations.empty())
        json["annotations"] = annotationsJson(annotations);
    if (measured)
        json["handles"] = Json::array({ measured->from.code().toStdString(), measured->to.code().toStdString() });
    if (!hidden.isEmpty())
        json["hidden"] = texts(hidden);
    if (!highlighted.isEmpty())
        json["highlighted"] = texts(highlighted);
    if (!notes.isEmpty())
        json["notes"] = texts(notes);
    for (const SeriesNote &note : seriesNotes)
        json["seriesNotes"].push_back({ { "series", note.series.toStdString() }, { "text", note.text.toStdString() } });
    if (sizeMm != plain.sizeMm)
        json["size"] = Json::array({ sizeMm.width(), sizeMm.height() });
    if (theme != plain.theme)
        put("theme", theme);
    if (textSize > 0)
        json["textSize"] = textSize;
    if (timeView)
        json["timeView"] = rangeJson(*timeView);
    if (valueView)
        json["valueView"] = rangeJson(*valueView);
    return QByteArray::fromStdString(json.dump(2, ' ', false, Json::error_handler_t::replace));
}

Result<FigureSpec> FigureSpec::fromJson(const QByteArray &json) { return SpecReader().run(json); }

std::vector<FigureSpec> viewsOf(const Dataset &dataset, Problems *problems)
{
    std::vector<FigureSpec> views;
    for (const QByteArray &json : dataset.metadata.views) {
        Result<FigureSpec> spec = FigureSpec::fromJson(json);
        if (spec)
            views.push_back(std::move(*spec));
        else if (problems)
            problems->push_back({ Severity::Warning, dataset.path, 0, 0, spec.error().message });
    }
    return views;
}

namespace {

//! Codes that may be added: the total alone, or all of the coarsest level.
QStringList oneLevel(const Dimension &dimension, bool asSeries)
{
    QStringList codes;
    for (const Member &member : dimension.members) {
        if (member.kind == MemberKind::Total) {
            if (!asSeries)
                return { member.code };
            continue;
        }
        if (!codes.isEmpty() && member.code.size() < codes.front().size())
            codes.clear();
        if (codes.isEmpty() || member.code.size() == codes.front().size())
            codes += member.code;
    }
    return codes;
}

} // namespace

FigureSpec defaultSpec(const Dataset &dataset)
{
    FigureSpec spec;
    const int time = dataset.timeDimension();
    const bool overTime = time >= 0 && dataset.dimensions[std::size_t(time)].members.size() > 1;
    if (!overTime)
        spec.mark = Mark::Bar;

    // How much each member carries, so that a file of many reporters shows the one it says most about.
    const auto counts = [&dataset](std::size_t d) {
        std::vector<std::size_t> count(dataset.dimensions[d].members.size(), 0);
        for (std::size_t i = 0; i < dataset.observations.size(); ++i)
            if (!std::isnan(dataset.observations.values[i]))
                ++count[dataset.observations.keys[d][i]];
        return count;
    };
    const auto ordinary = [](const Dimension &dimension) {
        return std::count_if(dimension.members.begin(), dimension.members.end(), [](const Member &member) {
            return member.kind != MemberKind::Total && member.kind != MemberKind::Aggregate;
        });
    };
    // The dimension that becomes the series: partners before reporters, flows where there is nothing else.
    int best = -1;
    double bestScore = 0;
    for (std::size_t d = 0; d < dataset.dimensions.size(); ++d) {
        const Dimension &dimension = dataset.dimensions[d];
        const auto size = ordinary(dimension);
        if (int(d) == time || size < 2 || !dimension.additive)
            continue;
        static const std::map<Role, double> weights { { Role::Partner, 5 }, { Role::Reporter, 4 }, { Role::Product, 3 },
            { Role::Other, 2 }, { Role::Flow, 1.5 } };
        double score = weights.at(dimension.role);
        if (size > 12 && dimension.role != Role::Partner && dimension.role != Role::Reporter)
            score *= 0.6;
        if (score > bestScore) {
            bestScore = score;
            best = int(d);
        }
    }
    if (best >= 0) {
        const Dimension &dimension = dataset.dimensions[std::size_t(best)];
        spec.query.by = dimension.name;
        if (ordinary(dimension) > 12)
            spec.query.top = spec.mark == Mark::Bar ? 12 : 8;
    }
    for (std::size_t d = 0; d < dataset.dimensions.size(); ++d)
        if (const Dimension &dimension = dataset.dimensions[d]; dimension.isNested())
            spec.query.where.push_back({ dimension.name, oneLevel(dimension, int(d) == best) });
    for (std::size_t d = 0; d < dataset.dimensions.size(); ++d) {
        const Dimension &dimension = dataset.dimensions[d];
        if (int(d) == time || int(d) == best || dimension.members.size() < 2 || !dimension.additive)
            continue;
        if (dimension.role == Role::Reporter || (dimension.role == Role::Flow && best >= 0)) {
            const auto count = counts(d);
            const auto most = std::max_element(count.begin(), count.end()) - count.begin();
            spec.query.where.push_back({ dimension.name, { dimension.members[std::size_t(most)].code } });
        }
    }
    return spec;
}

} // namespace sampan
