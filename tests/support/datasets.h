// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/support.h"

#include "datasets/query/query.h"
#include "datasets/readers/reader.h"

#include <QTemporaryDir>

namespace sampan::test {

//! What a file of this content reads as.
inline Result<DatasetPtr> tryText(const QByteArray &contents, const char *name = "table.csv")
{
    const QTemporaryDir folder;
    return readDataset(writeFile(folder.filePath(QString::fromUtf8(name)), contents));
}

inline DatasetPtr readText(const QByteArray &contents, const char *name = "table.csv")
{
    const auto dataset = tryText(contents, name);
    BOOST_REQUIRE_MESSAGE(dataset, (dataset ? QString() : dataset.error().text()).toStdString());
    return *dataset;
}

//! A dataset that ships, by its folder.
inline DatasetPtr shippedDataset(const char *folder)
{
    const auto dataset = readDataset(
        sourcePath("datasets/library/") + QString::fromUtf8(folder) + QStringLiteral("/datapackage.json"));
    BOOST_REQUIRE(dataset);
    return *dataset;
}

inline Table ask(const DatasetPtr &dataset, const Query &query)
{
    auto table = runQuery(*dataset, query);
    BOOST_REQUIRE_MESSAGE(table, (table ? QString() : table.error().message).toStdString());
    return *table;
}

//! The values of a series: "1991:10 1992:- 1993:12", a missing one as "-".
inline QString valuesOf(const Table &table, const QString &code = {})
{
    QStringList parts;
    for (const Series &series : table.series)
        if (series.code == code || (code.isEmpty() && table.series.size() == 1))
            for (std::size_t p = 0; p < table.periods.size(); ++p)
                parts += table.periods[p].code() + u':'
                    + (series.cells[p].value == series.cells[p].value ? QString::number(series.cells[p].value, 'g', 10)
                                                                      : QStringLiteral("-"));
    return parts.join(u' ');
}

inline QString codesOf(const Table &table)
{
    QStringList codes;
    for (const Series &series : table.series)
        codes += series.code;
    return codes.join(u' ');
}

} // namespace sampan::test
