// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/analysis/claims.h"
#include "datasets/query/query.h"
#include "datasets/readers/reader.h"
#include "tests/support/support.h"

#include <QJsonDocument>
#include <QJsonObject>
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

//! What every shipped dataset owes its reader.
inline void checkHouseRules(const Dataset &dataset)
{
    for (const Problem &problem : dataset.problems)
        BOOST_TEST(bool(problem.severity == Severity::Information), problem.message.toStdString());
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
