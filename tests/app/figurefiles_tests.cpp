// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/support.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

using namespace sampan::test;

namespace figurefiles_tests {

struct Run {
    int status = -1;
    QByteArray out;
    QString err;
};

Run runProgram(const QStringList &arguments, const std::vector<std::pair<const char *, const char *>> &environment = {})
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, value] : environment)
        variables.insert(QString::fromLatin1(name), QString::fromLatin1(value));
    process.setProcessEnvironment(variables);
    process.start(QStringLiteral(SAMPAN_BINARY), arguments);
    BOOST_REQUIRE(process.waitForFinished(60000));
    BOOST_REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return { process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError()) };
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    BOOST_REQUIRE_MESSAGE(file.open(QIODevice::ReadOnly), path.toStdString());
    return file.readAll();
}

QString trade() { return sourcePath("datasets/library/china-asean-trade/datapackage.json"); }

const QByteArray table = "year,partner,exports (US$ million)\n2018,KHM,0.1\n2019,KHM,0.30000000000000004\n2020,KHM,\n"
                         "2018,VNM,123456.75\n2019,VNM,2\n2020,VNM,3\n";

struct Fixture {
    QTemporaryDir folder;
    QString path(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }
    QString file(const char *name, const QByteArray &bytes) const { return writeFile(path(name), bytes); }
    Run render(const QString &file, const QStringList &outputs, const QStringList &more = {}) const
    {
        QStringList arguments { QStringLiteral("render"), file };
        for (const QString &output : outputs)
            arguments += { QStringLiteral("-o"), output };
        return runProgram(arguments + more);
    }
};

} // namespace figurefiles_tests

BOOST_FIXTURE_TEST_SUITE(figurefiles_tests, Fixture)

BOOST_AUTO_TEST_CASE(two_processes_in_two_time_zones_write_the_same_bytes)
{
    for (const char *epoch : { "", "1700000000" })
        for (const char *suffix : { "png", "pdf", "svg", "csv", "vl.json" }) {
            QList<QByteArray> hashes;
            for (const char *zone : { "Asia/Phnom_Penh", "America/Los_Angeles" }) {
                const QString output = path((QByteArray(zone).replace('/', '-') + '.' + suffix).constData());
                std::vector<std::pair<const char *, const char *>> environment { { "TZ", zone } };
                if (*epoch)
                    environment.emplace_back("SOURCE_DATE_EPOCH", epoch);
                const Run run
                    = runProgram({ QStringLiteral("render"), trade(), QStringLiteral("-o"), output }, environment);
                BOOST_REQUIRE_MESSAGE(run.status == 0, run.err.toStdString());
                hashes += QCryptographicHash::hash(contents(output), QCryptographicHash::Sha256).toHex();
                // 1700000000 s are 2023-11-14 22:13:20 UTC.
                if (qstrcmp(suffix, "pdf") == 0)
                    BOOST_TEST(contents(output).contains("/CreationDate (D:20231114221320Z)") == (*epoch != 0));
            }
            BOOST_TEST(hashes[0] == hashes[1], suffix << ' ' << epoch);
        }
}

BOOST_AUTO_TEST_CASE(few_fonts_or_all_of_them_give_the_same_figure)
{
    // With a letter outside Latin in the file all fonts of the machine are looked through.
    const QString plain = file("plain/data.csv", table);
    for (const char *suffix : { "png", "pdf", "svg" }) {
        const QString quick = path((QByteArray("quick.") + suffix).constData());
        const QString full = path((QByteArray("full.") + suffix).constData());
        BOOST_REQUIRE(
            runProgram({ QStringLiteral("render"), plain, QStringLiteral("-o"), quick }, { { "LC_ALL", "C.UTF-8" } })
                .status
            == 0);
        BOOST_REQUIRE(runProgram({ QStringLiteral("render"), plain, QStringLiteral("-o"), full },
                          { { "LC_ALL", "C.UTF-8" }, { "FONTCONFIG_FILE", "/etc/fonts/fonts.conf" } })
                          .status
            == 0);
        BOOST_TEST((contents(quick) == contents(full)), suffix);
    }
}

BOOST_AUTO_TEST_CASE(query_prints_the_values_that_a_figure_carries)
{
    const QString data = file("data.csv", table);
    const Run direct = runProgram({ QStringLiteral("query"), data, QStringLiteral("--by"), QStringLiteral("partner") });
    BOOST_REQUIRE(direct.status == 0);
    BOOST_TEST(direct.out.contains("0.30000000000000004"));
    BOOST_REQUIRE(render(data, { path("f.png"), path("f.pdf"), path("f.svg") },
                      { QStringLiteral("--by"), QStringLiteral("partner") })
                      .status
        == 0);
    for (const char *name : { "f.png", "f.pdf", "f.svg" }) {
        const Run run = runProgram({ QStringLiteral("query"), path(name) });
        BOOST_TEST(run.status == 0, run.err.toStdString());
        BOOST_TEST(run.out == direct.out, name);
    }
}

BOOST_AUTO_TEST_CASE(info_tells_what_a_figure_was_made_of)
{
    const QString data = file("data.csv", table);
    BOOST_REQUIRE(render(data, { path("f.pdf") }).status == 0);
    const Run run = runProgram({ QStringLiteral("info"), path("f.pdf") });
    BOOST_TEST(run.status == 0);
    BOOST_TEST(run.out.contains("data.csv"));
    BOOST_TEST(run.out.contains(QCryptographicHash::hash(table, QCryptographicHash::Sha256).toHex()));
    const Run json = runProgram({ QStringLiteral("info"), path("f.pdf"), QStringLiteral("--json") });
    BOOST_TEST(json.out.contains("\"figure\""));
}

BOOST_AUTO_TEST_CASE(a_figure_without_its_data_holds_no_value_and_needs_its_dataset)
{
    const QString data = file("in/data.csv", table);
    BOOST_REQUIRE(
        render(data, { path("out/f.png"), path("out/f.pdf"), path("out/f.svg") }, { QStringLiteral("--no-data") })
            .status
        == 1); // no such folder
    BOOST_REQUIRE(QDir().mkpath(path("out")));
    BOOST_REQUIRE(
        render(data, { path("out/f.png"), path("out/f.pdf"), path("out/f.svg") }, { QStringLiteral("--no-data") })
            .status
        == 0);
    BOOST_TEST(!contents(path("out/f.svg")).contains("123456.75"));
    for (const char *name : { "out/f.png", "out/f.pdf", "out/f.svg" }) {
        const Run run = render(path(name), { path("again.png") });
        BOOST_TEST(run.status == 1, name); // neither beside it nor shipped
        BOOST_TEST(run.err.contains(QStringLiteral("data.csv")));
    }
    BOOST_REQUIRE(QFile::rename(data, path("out/data.csv")));
    BOOST_TEST(render(path("out/f.png"), { path("again.png") }).status == 0);
}

BOOST_AUTO_TEST_CASE(a_figure_is_drawn_again_from_its_dataset_or_from_its_own_values)
{
    const QString data = file("data.csv", table);
    const QStringList by { QStringLiteral("--by"), QStringLiteral("partner") };
    BOOST_REQUIRE(render(data, { path("f.pdf"), path("f.svg") }, by).status == 0);
    const Run whole = render(path("f.svg"), { path("from-data.pdf") });
    BOOST_TEST(whole.status == 0);
    BOOST_TEST(!whole.err.contains(QStringLiteral("Only the values in the figure")));
    BOOST_TEST((contents(path("from-data.pdf")) == contents(path("f.pdf")))); // the same figure to the byte
    BOOST_REQUIRE(QFile::remove(data));
    const Run values = render(path("f.svg"), { path("from-values.csv") });
    BOOST_TEST(values.status == 0);
    BOOST_TEST(values.err.contains(QStringLiteral("Only the values in the figure")));
    BOOST_TEST(contents(path("from-values.csv")).contains("123456.75"));
}

BOOST_AUTO_TEST_CASE(one_run_writes_every_view_in_every_format)
{
    const Run run = render(trade(), { path("{view}.svg"), path("{view}.csv") });
    BOOST_REQUIRE_MESSAGE(run.status == 0, run.err.toStdString());
    const QStringList names
        = QString::fromUtf8(runProgram({ QStringLiteral("info"), trade(), QStringLiteral("--views") }).out)
              .split(u'\n', Qt::SkipEmptyParts);
    BOOST_REQUIRE(names.size() > 3);
    for (const QString &name : names)
        for (const char *suffix : { ".svg", ".csv" })
            BOOST_TEST(QFileInfo(folder.filePath(name + QLatin1String(suffix))).size() > 0, name.toStdString());
    const QStringList two { QStringLiteral("--view"), names[0], QStringLiteral("--view"), names[1] };
    BOOST_TEST(render(trade(), { path("only-{view}.csv") }, two).status == 0);
    BOOST_TEST(QDir(folder.path()).entryList({ QStringLiteral("only-*") }).size() == 2);
    BOOST_TEST(render(trade(), { path("one.csv") }, two).status == 2); // where would the second go
}

BOOST_AUTO_TEST_SUITE_END()
