// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/archive.h"
#include "datasets/readers/reader.h"
#include "tests/support/support.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cmath>

using namespace sampan;
using namespace sampan::test;

namespace datapackage_tests {

const QByteArray descriptor = R"({
  "name": "trade", "title": "Trade of two",
  "sources": [{"name": "imf", "title": "IMF", "path": "https://example.org"}],
  "sampan": {
    "notes": ["As reported."],
    "milestones": [{"date": "2010-01-01", "title": "Agreement", "source": "Treaty"}, {"date": "never", "title": "Not"}],
    "claims": [{"text": "grew 10 %", "kind": "change", "stated": 10, "to": "2020", "where": {"flow": ["export"]}},
               {"text": "?", "kind": "guess", "stated": 1}]
  },
  "resources": [{"name": "obs", "path": "PATH", "schema": {
    "missingValues": ["", "-9999"],
    "fields": [
      {"name": "year", "type": "year", "sampan": {"role": "time"}},
      {"name": "who", "title": "Partner", "sampan": {"role": "partner", "members": [
        {"code": "W00", "label": "World", "kind": "total"}, {"code": "CHN", "label": "China"}, {"code": "XXX", "label": "Nobody"}]}},
      {"name": "what", "sampan": {"role": "flow"}},
      {"name": "how", "sampan": {"role": "dimension", "additive": false, "default": "b", "note": "Two ways to count."}},
      {"name": "amount", "title": "Value", "sampan": {"role": "value", "unit": "US dollar", "scale": 6, "currency": "USD", "valuation": "FOB"}},
      {"name": "st", "sampan": {"role": "status"}},
      {"name": "src", "sampan": {"role": "source"}},
      {"name": "remark", "sampan": {"role": "note"}}
    ]}}],
  "views": [{"name": "v", "title": "V", "specType": "sampan", "spec": {"mark": "line"}}, {"specType": "vega", "spec": {}}]
})";

const QByteArray rows = "year,who,what,how,amount,st,src,remark\n"
                        "2019,W00,export,a,100.5,A,imf,\n"
                        "2019,CHN,export,a,60,E,imf,by hand\n"
                        "2020,CHN,export,b,-9999,M,imf,\n"
                        "2020,CHN,export,a,0,A,other,\n";

struct Folder {
    QTemporaryDir folder;
    QString path(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }
    void write(const QByteArray &name)
    {
        writeFile(path("datapackage.json"), QByteArray(descriptor).replace("PATH", name));
    }
    QString failure(const QByteArray &name)
    {
        write(name);
        const auto dataset = readDataset(path("datapackage.json"));
        BOOST_REQUIRE(!dataset.has_value());
        return dataset.error().message;
    }
};

void checkContents(const Dataset &dataset)
{
    BOOST_TEST(dataset.metadata.title == QStringLiteral("Trade of two"));
    BOOST_TEST(dataset.rows == 4);
    BOOST_TEST(dataset.presentValues() == 3);
    BOOST_REQUIRE(dataset.dimensions.size() == 4U);
    BOOST_TEST(dataset.dimensions[1].members.size() == 2U); // Nobody has no observation
    BOOST_TEST(bool(dataset.dimensions[1].members[0].kind == MemberKind::Total));
    BOOST_TEST(dataset.dimensions[1].label == QStringLiteral("Partner"));
    BOOST_TEST(!dataset.dimensions[3].additive);
    BOOST_TEST(dataset.dimensions[3].defaultMember == QStringLiteral("b"));
    BOOST_TEST(dataset.measures[0].quantity.scale == 6);
    BOOST_TEST(dataset.measures[0].quantity.valuation == QStringLiteral("FOB"));
    BOOST_TEST(bool(dataset.statusOf(1) == Status::Estimated));
    BOOST_TEST(dataset.noteOf(1) == QStringLiteral("by hand"));
    BOOST_TEST(dataset.sourceOf(0)->title == QStringLiteral("IMF"));
    BOOST_TEST(std::isnan(dataset.observations.values[2]));
    BOOST_TEST(dataset.observations.values[3] == 0.0); // a zero is a value
    BOOST_TEST(dataset.metadata.milestones.size() == 1U);
    BOOST_TEST(dataset.metadata.milestones[0].period.year() == 2010);
    BOOST_TEST(dataset.metadata.claims.size() == 1U);
    BOOST_TEST(dataset.metadata.views.size() == 1U);
}

} // namespace datapackage_tests

BOOST_FIXTURE_TEST_SUITE(datapackage_tests, Folder)

BOOST_AUTO_TEST_CASE(a_folder_is_read_with_all_that_its_descriptor_declares)
{
    write("obs.csv");
    writeFile(path("obs.csv"), rows);
    for (const QString &name : { folder.path(), path("datapackage.json") }) {
        const auto dataset = readDataset(name);
        BOOST_REQUIRE(dataset.has_value());
        checkContents(**dataset);
        BOOST_TEST((*dataset)->format == QStringLiteral("datapackage"));
        // Told: the milestone without a date, the claim of an unknown kind, the source that is not named.
        BOOST_TEST((*dataset)->problems.size() == 3U);
    }
}

BOOST_AUTO_TEST_CASE(what_is_written_as_sampan_reads_back_the_same)
{
    write("obs.csv");
    writeFile(path("obs.csv"), rows);
    const auto dataset = readDataset(folder.path());
    BOOST_REQUIRE(dataset.has_value());
    BOOST_REQUIRE(writeDataset(**dataset, path("copy.sampan")).has_value());
    const auto copy = readDataset(path("copy.sampan"));
    BOOST_REQUIRE(copy.has_value());
    checkContents(**copy);
    BOOST_TEST((*copy)->format == QStringLiteral("sampan"));
    QFile file(path("copy.sampan"));
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    BOOST_TEST(file.read(100).contains("mimetypeapplication/vnd.sampan.dataset+zip"));
    BOOST_REQUIRE(writeDataset(**dataset, path("copy.csv")).has_value());
    const auto table = readDataset(path("copy.csv"));
    BOOST_REQUIRE(table.has_value());
    BOOST_TEST((*table)->presentValues() == 3);
}

BOOST_AUTO_TEST_CASE(inline_rows_are_read_as_lists_and_as_objects)
{
    writeFile(path("datapackage.json"),
        R"({"resources": [{"name": "o", "data": [["year", "partner", "value"], [2019, "CHN", 1.25], [2020, "CHN", null]]}]})");
    auto dataset = readDataset(folder.path());
    BOOST_REQUIRE(dataset.has_value());
    BOOST_TEST((*dataset)->rows == 2);
    BOOST_TEST((*dataset)->presentValues() == 1);
    writeFile(path("datapackage.json"),
        R"({"resources": [{"name": "o", "data": [{"year": 2019, "partner": "CHN", "value": 1.25}, {"year": 2020, "partner": "CHN"}]}]})");
    dataset = readDataset(folder.path());
    BOOST_REQUIRE(dataset.has_value());
    BOOST_TEST((*dataset)->observations.values[0] == 1.25);
    BOOST_TEST(std::isnan((*dataset)->observations.values[1]));
}

BOOST_AUTO_TEST_CASE(a_path_that_leaves_the_folder_or_lies_in_the_net_is_refused)
{
    writeFile(path("outside.csv"), rows);
    QDir(folder.path()).mkdir(QStringLiteral("inner"));
    for (const char *name : { "../outside.csv", "/etc/passwd", "a/../../outside.csv", "C:/x.csv", "..\\\\outside.csv" })
        BOOST_TEST(failure(name).contains(QStringLiteral("leads out")), name);
    BOOST_TEST(failure("https://example.org/x.csv").contains(QStringLiteral("net")));
    BOOST_TEST(failure("absent.csv").contains(QStringLiteral("not there")));
}

BOOST_AUTO_TEST_CASE(a_link_that_leads_out_of_the_folder_is_not_followed)
{
    QTemporaryDir other;
    writeFile(other.filePath(QStringLiteral("secret.csv")), rows);
    QFile::link(other.filePath(QStringLiteral("secret.csv")), path("obs.csv"));
    BOOST_TEST(failure("obs.csv").contains(QStringLiteral("link")));
}

BOOST_AUTO_TEST_CASE(broken_json_is_told_with_its_line)
{
    writeFile(path("datapackage.json"), "{\"resources\": [\n  {\"name\": oops}]}");
    auto dataset = readDataset(folder.path());
    BOOST_REQUIRE(!dataset.has_value());
    BOOST_TEST(dataset.error().row == 2);
    writeFile(path("datapackage.json"), "{\"resources\": " + QByteArray(200, '[') + QByteArray(200, ']') + "}");
    dataset = readDataset(folder.path());
    BOOST_REQUIRE(!dataset.has_value());
    BOOST_TEST(dataset.error().message.contains(QStringLiteral("100")));
}

BOOST_AUTO_TEST_CASE(archives_that_lie_or_burst_are_refused_and_write_nothing)
{
    const auto pack = [&](const std::vector<std::pair<QString, QByteArray>> &entries) {
        const auto bytes = writeArchive(path("x.sampan"), entries);
        BOOST_REQUIRE(bytes.has_value());
        writeFile(path("x.sampan"), *bytes);
        return readDataset(path("x.sampan"));
    };
    const QByteArray good = QByteArray(descriptor).replace("PATH", "obs.csv");
    BOOST_TEST(pack({ { QStringLiteral("datapackage.json"), good }, { QStringLiteral("obs.csv"), rows } }).has_value());
    const auto leaving
        = pack({ { QStringLiteral("datapackage.json"), good }, { QStringLiteral("../evil.csv"), rows } });
    BOOST_REQUIRE(!leaving.has_value());
    BOOST_TEST(!QFile::exists(QFileInfo(folder.path()).dir().filePath(QStringLiteral("evil.csv"))));
    const auto bomb = pack(
        { { QStringLiteral("datapackage.json"), good }, { QStringLiteral("obs.csv"), QByteArray(20'000'000, 'a') } });
    BOOST_REQUIRE(!bomb.has_value());
    const auto whole = writeArchive(
        path("x.sampan"), { { QStringLiteral("datapackage.json"), good }, { QStringLiteral("obs.csv"), rows } });
    writeFile(path("x.sampan"), whole->left(whole->size() / 2));
    BOOST_TEST(!readDataset(path("x.sampan")).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
