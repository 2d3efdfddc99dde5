// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/datasets.h"

#include "datasets/readers/origin.h"

#include <QCryptographicHash>

using namespace sampan;
using namespace sampan::test;

namespace origin_tests {

const QByteArray table = "year,value\n2019,1\n2020,2\n";

struct Fixture {
    QTemporaryDir folder;
    QString path(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }
    //! A figure in the folder "figures", as its reader gives it.
    Dataset figureOf(const Dataset &dataset) const
    {
        Dataset figure;
        figure.path = path("figures/figure.png");
        Origin origin;
        origin.spec = "{\"mark\":\"line\",\"title\":\"the figure\"}";
        origin.file = QFileInfo(dataset.path).fileName();
        origin.name = dataset.metadata.name;
        origin.sha256 = dataset.sha256;
        figure.metadata.origin = origin;
        return figure;
    }
    DatasetPtr read(const char *name) const
    {
        const auto dataset = readDataset(path(name));
        BOOST_REQUIRE(dataset);
        return *dataset;
    }
};

} // namespace origin_tests

BOOST_FIXTURE_TEST_SUITE(origin_tests, Fixture)

BOOST_AUTO_TEST_CASE(the_dataset_is_found_beside_above_and_below_the_figure)
{
    for (const char *place : { "figures/data.csv", "data.csv", "figures/input/data.csv" }) {
        const QString file = writeFile(path(place), table);
        const DatasetPtr found = findOrigin(figureOf(*read(place)), {});
        BOOST_REQUIRE_MESSAGE(found, place);
        BOOST_TEST(found->path == file);
        BOOST_TEST(!found->metadata.origin);
        BOOST_REQUIRE(!found->metadata.views.empty());
        BOOST_TEST(found->metadata.views.front().contains("the figure"));
        QFile::remove(file);
    }
}

BOOST_AUTO_TEST_CASE(a_recent_file_is_found_under_another_name)
{
    writeFile(path("figures/figure.png"), "");
    const QString renamed = writeFile(path("elsewhere/renamed.csv"), table);
    Dataset figure = figureOf(*read("elsewhere/renamed.csv"));
    figure.metadata.origin->file = QStringLiteral("data.csv");
    BOOST_TEST(!findOrigin(figure, {}));
    const DatasetPtr found = findOrigin(figure, { path("not there"), path("figures/figure.png"), renamed });
    BOOST_REQUIRE(found);
    BOOST_TEST(found->path == renamed);
}

BOOST_AUTO_TEST_CASE(a_dataset_that_has_changed_is_another_one)
{
    writeFile(path("figures/data.csv"), table);
    const Dataset figure = figureOf(*read("figures/data.csv"));
    BOOST_TEST(findOrigin(figure, {}));
    writeFile(path("figures/data.csv"), table + "2021,3\n");
    BOOST_TEST(!findOrigin(figure, {}));
    BOOST_TEST(originMissingText(figure).contains(QStringLiteral("data.csv")));
}

BOOST_AUTO_TEST_CASE(the_hash_of_a_package_covers_its_tables)
{
    const QByteArray descriptor = R"({"name": "p", "resources": [{"name": "d", "path": "d.csv"}]})";
    writeFile(path("p/datapackage.json"), descriptor);
    writeFile(path("p/d.csv"), table);
    const QByteArray before = read("p/datapackage.json")->sha256;
    // sha256sum of the descriptor followed by the table
    BOOST_TEST(before == QCryptographicHash::hash(descriptor + table, QCryptographicHash::Sha256).toHex());
    Dataset figure = figureOf(*read("p/datapackage.json"));
    BOOST_TEST(findOrigin(figure, { path("p/datapackage.json") }));
    writeFile(path("p/d.csv"), table + "2021,3\n");
    BOOST_TEST(read("p/datapackage.json")->sha256 != before);
    BOOST_TEST(!findOrigin(figure, { path("p/datapackage.json") }));
}

BOOST_AUTO_TEST_CASE(a_figure_that_names_no_hash_leads_nowhere)
{
    writeFile(path("figures/data.csv"), table);
    Dataset figure = figureOf(*read("figures/data.csv"));
    figure.metadata.origin->sha256.clear();
    BOOST_TEST(!findOrigin(figure, { path("figures/data.csv") }));
}

BOOST_AUTO_TEST_SUITE_END()
