// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/analysis/claims.h"
#include "datasets/query/query.h"
#include "datasets/readers/reader.h"
#include "tests/support/support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cmath>

namespace sampan::test {

inline DatasetPtr shipped(const char *name)
{
    const auto dataset
        = readDataset(sourcePath("datasets/library/") + QLatin1String(name) + QStringLiteral("/datapackage.json"));
    BOOST_REQUIRE_MESSAGE(dataset.has_value(), name);
    return *dataset;
}

inline Filters filters(std::initializer_list<std::pair<const char *, const char *>> pairs)
{
    Filters result;
    for (const auto &[dimension, members] : pairs)
        result.push_back({ QString::fromLatin1(dimension), QString::fromLatin1(members).split(QLatin1Char(',')) });
    return result;
}

//! The answer in `period` of the series `code`, or of the only one.
inline double value(const Dataset &dataset, const Query &query, const char *period, const char *code = "")
{
    const auto table = runQuery(dataset, query);
    BOOST_REQUIRE_MESSAGE(table.has_value(), (table ? QString() : table.error().message).toStdString());
    for (std::size_t p = 0; p < table->periods.size(); ++p)
        if (table->periods[p].code() == QLatin1String(period))
            for (const Series &series : table->series)
                if (series.code == QLatin1String(code))
                    return series.cells[p].value;
    return missingValue;
}

//! What every shipped dataset owes its reader. `peculiarities`: beginnings of the warnings that the published figures
//! deserve, each once.
inline void checkHouseRules(const Dataset &dataset, QStringList peculiarities = {})
{
    for (const Problem &problem : dataset.problems) {
        const auto known = std::find_if(peculiarities.begin(), peculiarities.end(),
            [&](const QString &beginning) { return problem.message.startsWith(beginning); });
        if (known != peculiarities.end())
            peculiarities.erase(known);
        else
            BOOST_TEST(bool(problem.severity == Severity::Information), problem.message.toStdString());
    }
    BOOST_TEST(peculiarities.isEmpty(), peculiarities.join(u'|').toStdString());
    const Observations &observations = dataset.observations;
    BOOST_TEST_REQUIRE(observations.size() > 0U);
    std::size_t unsourced = 0;
    std::size_t wronglyMissing = 0;
    for (std::size_t i = 0; i < observations.size(); ++i) {
        const bool missing = std::isnan(observations.values[i]);
        unsourced += !missing && !dataset.sourceOf(i);
        wronglyMissing += missing != (dataset.statusOf(i) == Status::Missing);
    }
    BOOST_TEST(unsourced == 0U);
    BOOST_TEST(wronglyMissing == 0U);
    BOOST_TEST(!dataset.metadata.notes.isEmpty());
    for (const Claim &claim : dataset.metadata.claims)
        BOOST_TEST((!claim.source.isEmpty() && !claim.path.isEmpty()), claim.text.toStdString());
    for (const Source &source : dataset.metadata.sources)
        BOOST_TEST(!source.title.isEmpty(), source.name.toStdString());
}

inline QStringList viewNames(const Dataset &dataset)
{
    QStringList names;
    for (const QByteArray &view : dataset.metadata.views)
        names += QJsonDocument::fromJson(view).object().value(QLatin1String("name")).toString();
    return names;
}

inline Filters filtersOf(const QJsonObject &where)
{
    Filters result;
    for (auto it = where.begin(); it != where.end(); ++it)
        result.push_back({ it.key(), it.value().toVariant().toStringList() });
    return result;
}

//! Each view's question has an answer, and so has each layer of points; no part exceeds its total.
inline void checkViews(const Dataset &dataset)
{
    for (const QByteArray &text : dataset.metadata.views) {
        const QJsonObject view = QJsonDocument::fromJson(text).object();
        const std::string name = view.value(QLatin1String("name")).toString().toStdString();
        const QJsonObject spec = view.value(QLatin1String("spec")).toObject();
        const auto string = [&](const char *key) { return spec.value(QLatin1String(key)).toString(); };
        BOOST_TEST(!view.value(QLatin1String("title")).toString().isEmpty(), name);
        Query query;
        query.measure = string("measure");
        query.by = string("by");
        query.where = filtersOf(spec.value(QLatin1String("where")).toObject());
        query.from = Period::parse(string("from"));
        query.to = Period::parse(string("to"));
        query.top = spec.value(QLatin1String("top")).toInt();
        query.remainder = spec.value(QLatin1String("remainder")).toBool();
        query.transform = transformFromName(string("transform")).value_or(Transform::Level);
        const auto answers = [&](const Query &question) {
            const auto table = runQuery(dataset, question);
            BOOST_REQUIRE_MESSAGE(table.has_value(), name + ": " + (table ? "" : table.error().message.toStdString()));
            BOOST_TEST(!table->series.empty(), name);
            for (const Series &series : table->series)
                BOOST_TEST(std::any_of(series.cells.begin(), series.cells.end(),
                               [](const Cell &cell) { return !std::isnan(cell.value); }),
                    name + ": " + series.code.toStdString());
            for (const QString &note : table->notes)
                BOOST_TEST(!note.contains(QLatin1String("exceed")), name + ": " + note.toStdString());
        };
        answers(query);
        const QJsonArray layers = spec.value(QLatin1String("points")).toArray();
        for (const auto &layer : layers) {
            Query points = query;
            for (const Filter &filter : filtersOf(layer.toObject().value(QLatin1String("where")).toObject())) {
                std::erase_if(points.where, [&](const Filter &f) { return f.dimension == filter.dimension; });
                points.where.push_back(filter);
            }
            answers(points);
        }
    }
}

//! The check of the claim whose text begins so.
inline ClaimCheck claimCheck(const Dataset &dataset, const char *beginning)
{
    for (const ClaimCheck &check : checkClaims(dataset))
        if (check.text.startsWith(QString::fromUtf8(beginning)))
            return check;
    BOOST_FAIL("no such claim: " << beginning);
    return {};
}

} // namespace sampan::test

#define CLOSE(a, b, tolerance) BOOST_TEST(std::abs((a) - (b)) <= (tolerance), #a << " is " << (a) << ", not " << (b))
