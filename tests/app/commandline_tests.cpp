// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/support.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <zip.h>

using namespace sampan::test;

namespace commandline_tests {

struct Run {
    int status = -1;
    QByteArray out;
    QString err;
};

Run runProgram(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(SAMPAN_BINARY), arguments);
    BOOST_REQUIRE(process.waitForFinished(60000));
    BOOST_REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return { process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError()) };
}

QString trade() { return sourcePath("datasets/library/china-asean-trade/datapackage.json"); }

struct Fixture {
    QTemporaryDir folder;
    QString path(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }
    QString file(const char *name, const QByteArray &contents) const { return writeFile(path(name), contents); }
    //! A zip with entries under any names, even such as no archive should have.
    QString zip(const char *name, const std::vector<std::pair<QByteArray, QByteArray>> &entries) const
    {
        int error = 0;
        zip_t *archive = zip_open(path(name).toLocal8Bit().constData(), ZIP_CREATE | ZIP_TRUNCATE, &error);
        BOOST_REQUIRE(archive);
        for (const auto &[entry, contents] : entries)
            BOOST_REQUIRE(zip_file_add(archive, entry.constData(),
                              zip_source_buffer(archive, contents.constData(), zip_uint64_t(contents.size()), 0), 0)
                >= 0);
        BOOST_REQUIRE(zip_close(archive) == 0);
        return path(name);
    }
};

QByteArray package(const char *dataPath)
{
    return QByteArray("{\"name\":\"p\",\"resources\":[{\"name\":\"d\",\"path\":\"") + dataPath + "\"}]}";
}

} // namespace commandline_tests

BOOST_FIXTURE_TEST_SUITE(commandline_tests, Fixture)

BOOST_AUTO_TEST_CASE(help_and_version_succeed_and_wrong_usage_ends_with_two)
{
    BOOST_TEST(runProgram({ QStringLiteral("--help") }).status == 0);
    BOOST_TEST(runProgram({ QStringLiteral("--help") }).out.contains("sampan render"));
    BOOST_TEST(runProgram({ QStringLiteral("--version") }).out.startsWith("sampan "));
    for (const QStringList &arguments : { QStringList { QStringLiteral("query"), trade(), QStringLiteral("--colour") },
             QStringList { QStringLiteral("query"), trade(), QStringLiteral("--years"), QStringLiteral("soon") },
             QStringList { QStringLiteral("render"), trade() }, QStringList { QStringLiteral("info") } }) {
        const Run run = runProgram(arguments);
        BOOST_TEST(run.status == 2, arguments.join(u' ').toStdString());
        BOOST_TEST(run.out.isEmpty());
        BOOST_TEST(!run.err.isEmpty());
    }
}

BOOST_AUTO_TEST_CASE(info_tells_what_was_understood)
{
    const Run run = runProgram({ QStringLiteral("info"), trade(), QStringLiteral("--json") });
    BOOST_TEST(run.status == 0);
    const QJsonObject info = QJsonDocument::fromJson(run.out).object();
    for (const char *key : { "format", "title", "rows", "observations", "dimensions", "measures", "periods", "views",
             "sources", "problems" })
        BOOST_TEST(info.contains(QLatin1String(key)), key);
    BOOST_TEST(info[QLatin1String("format")].toString() == QStringLiteral("datapackage"));
    const QJsonObject periods = info[QLatin1String("periods")].toObject();
    BOOST_TEST(periods[QLatin1String("first")].toString() == QStringLiteral("1991"));
    BOOST_TEST(periods[QLatin1String("last")].toString() == QStringLiteral("2020"));
    BOOST_TEST(periods[QLatin1String("frequency")].toString() == QStringLiteral("annual"));
    const QJsonObject measure = info[QLatin1String("measures")].toArray().first().toObject();
    BOOST_TEST(measure[QLatin1String("currency")].toString() == QStringLiteral("USD"));
    BOOST_TEST(measure[QLatin1String("scale")].toInt() == 6);
    for (const QJsonValue view : info[QLatin1String("views")].toArray())
        for (const char *key : { "name", "title", "mark" })
            BOOST_TEST(!view.toObject()[QLatin1String(key)].toString().isEmpty());
}

BOOST_AUTO_TEST_CASE(query_prints_period_series_and_value_and_gaps_as_empty_fields)
{
    const QString csv
        = file("t.csv", "year,partner,value\n1991,CHN,0.1\n1991,THA,1234567.891\n1992,CHN,\n1993,CHN,3\n1993,THA,2\n");
    BOOST_TEST(runProgram({ QStringLiteral("query"), csv, QStringLiteral("--by"), QStringLiteral("partner") }).out
        == QByteArray("period,series,value\n1991,CHN,0.1\n1992,CHN,\n1993,CHN,3\n1991,THA,1234567.891\n1992,THA,\n"
                      "1993,THA,2\n"));
    BOOST_TEST(runProgram({ QStringLiteral("query"), csv, QStringLiteral("--where"),
                              QStringLiteral("partner=China,Thailand"), QStringLiteral("--years"),
                              QStringLiteral("1993:1993"), QStringLiteral("--format"), QStringLiteral("csv") })
                   .out
        == QByteArray("period,series,value\n1993,,5\n"));
    const Run refused
        = runProgram({ QStringLiteral("query"), csv, QStringLiteral("--where"), QStringLiteral("partner=Atlantis") });
    BOOST_TEST(refused.status == 1);
    BOOST_TEST(refused.err.contains(QStringLiteral("Atlantis")));
}

BOOST_AUTO_TEST_CASE(the_published_totals_come_out_of_the_shipped_dataset)
{
    // China Customs as quoted by Global Times, 13 September 2021: 8.36 in 1991 and 685.28 in 2020, US$ billion.
    const Run run = runProgram({ QStringLiteral("query"), trade(), QStringLiteral("--where"),
        QStringLiteral("statistic=customs"), QStringLiteral("--where"), QStringLiteral("partner=ASEAN"),
        QStringLiteral("--where"), QStringLiteral("flow=total") });
    BOOST_TEST(run.status == 0, run.err.toStdString());
    BOOST_TEST(run.out.contains("1991,,8360\n"));
    BOOST_TEST(run.out.contains("2020,,685280\n"));
}

BOOST_AUTO_TEST_CASE(check_compares_claims_with_the_data)
{
    const Run run = runProgram({ QStringLiteral("check"), trade(), QStringLiteral("--json") });
    BOOST_TEST(run.status == 0);
    const QJsonArray checks = QJsonDocument::fromJson(run.out).array();
    bool found = false;
    for (const QJsonValue value : checks) {
        const QJsonObject check = value.toObject();
        for (const char *key : { "text", "stated", "computed", "method", "verdict", "source" })
            BOOST_TEST(check.contains(QLatin1String(key)), key);
        // (685.28 / 8.36) ^ (1 / 29) − 1 = 16.41 %
        if (check[QLatin1String("stated")].toDouble() == 16.5
            && std::abs(check[QLatin1String("computed")].toDouble() - 16.41) < 0.005) {
            found = true;
            BOOST_TEST(check[QLatin1String("verdict")].toString() != QStringLiteral("agrees"));
        }
    }
    BOOST_TEST(found);
}

BOOST_AUTO_TEST_CASE(render_writes_each_format_in_its_size)
{
    const Run run = runProgram({ QStringLiteral("render"), trade(), QStringLiteral("--view"),
        QStringLiteral("growth-of-bilateral-trade"), QStringLiteral("--size"), QStringLiteral("89x60mm"),
        QStringLiteral("--dpi"), QStringLiteral("300"), QStringLiteral("-o"), path("f.png"), QStringLiteral("-o"),
        path("f.pdf"), QStringLiteral("-o"), path("f.svg"), QStringLiteral("-o"), path("f.csv") });
    BOOST_TEST(run.status == 0, run.err.toStdString());
    BOOST_TEST(std::abs(QImage(path("f.png")).width() - 1051) <= 1); // 89 / 25.4 × 300
    const auto bytes = [&](const char *name) {
        QFile written(path(name));
        BOOST_REQUIRE(written.open(QIODevice::ReadOnly));
        return written.readAll();
    };
    BOOST_TEST(bytes("f.pdf").startsWith("%PDF"));
    QXmlStreamReader svg(bytes("f.svg"));
    while (!svg.atEnd())
        svg.readNext();
    BOOST_TEST(!svg.hasError());
    BOOST_TEST(bytes("f.csv").count('\n') > 30);
}

BOOST_AUTO_TEST_CASE(render_that_cannot_write_says_where_and_leaves_nothing)
{
    const Run run = runProgram({ QStringLiteral("render"), trade(), QStringLiteral("-o"), path("absent/f.png") });
    BOOST_TEST(run.status == 1);
    BOOST_TEST(run.err.contains(QStringLiteral("absent/f.png")));
    BOOST_TEST(!QFileInfo::exists(path("absent")));
    const Run view = runProgram({ QStringLiteral("render"), trade(), QStringLiteral("--view"), QStringLiteral("x"),
        QStringLiteral("-o"), path("f.png") });
    BOOST_TEST(view.status == 1);
    BOOST_TEST(view.err.contains(QStringLiteral("growth-of-bilateral-trade"))); // the views that there are
}

BOOST_AUTO_TEST_CASE(a_converted_dataset_answers_as_the_first)
{
    const QString packed = path("name with blanks 贸易.sampan");
    BOOST_TEST(runProgram({ QStringLiteral("convert"), trade(), QStringLiteral("-o"), packed }).status == 0);
    const QStringList question { QStringLiteral("--by"), QStringLiteral("partner"), QStringLiteral("--where"),
        QStringLiteral("flow=export") };
    const Run first = runProgram(QStringList { QStringLiteral("query"), trade() } + question);
    const Run second = runProgram(QStringList { QStringLiteral("query"), packed } + question);
    BOOST_TEST(first.status == 0, first.err.toStdString());
    BOOST_TEST((first.out == second.out));
    BOOST_TEST(
        (runProgram({ QStringLiteral("check"), trade() }).out == runProgram({ QStringLiteral("check"), packed }).out));
}

BOOST_AUTO_TEST_CASE(files_that_are_no_datasets_are_refused_with_status_one_and_a_message_that_names_them)
{
    QByteArray binary(4096, '\0');
    for (qsizetype i = 0; i < binary.size(); ++i)
        binary[i] = char(i * 37);
    const std::vector<std::pair<QString, QString>> cases {
        { path("absent.csv"), QStringLiteral("no such file") },
        { file("empty.csv", ""), QStringLiteral("empty") },
        { file("blank.csv", " \n\n"), QStringLiteral("blank") },
        { file("binary.csv", binary), QStringLiteral("binary") },
        { file("prose.txt", "This is a letter.\nIt holds no table.\n"), QString() },
        { file("bad.json", "{\"resources\": [,]}"), QStringLiteral("bad.json:1:") },
        { file("outside/datapackage.json", package("../t.csv")), QStringLiteral("leads out") },
        { file("absolute/datapackage.json", package("/etc/passwd")), QStringLiteral("leads out") },
        { file("url/datapackage.json", package("https://example.org/t.csv")), QStringLiteral("download") },
        { zip("up.sampan", { { "../evil.csv", "year,value\n1991,1\n" } }), QStringLiteral("outside") },
        { zip("bomb.sampan", { { "datapackage.json", package("t.csv") }, { "t.csv", QByteArray(64 << 20, '1') } }),
            QStringLiteral("trap") },
        { file("cut.sampan", "PK\x03\x04 cut short"), QString() },
    };
    for (const auto &[path, words] : cases) {
        const Run run = runProgram({ QStringLiteral("info"), path });
        BOOST_TEST(run.status == 1, path.toStdString());
        BOOST_TEST(run.err.contains(QFileInfo(path).fileName()), path.toStdString() << ": " << run.err.toStdString());
        BOOST_TEST(run.err.contains(words, Qt::CaseInsensitive), path.toStdString() << ": " << run.err.toStdString());
    }
    BOOST_TEST(!QFileInfo::exists(folder.path() + QStringLiteral("/../evil.csv")));
}

BOOST_AUTO_TEST_CASE(the_window_starts_with_files_good_and_bad_and_ends_when_asked)
{
    BOOST_TEST(runProgram({ QStringLiteral("--exit-after-startup"), trade() }).status == 0);
    BOOST_TEST(runProgram({ QStringLiteral("--exit-after-startup"), path("absent.csv") }).status == 0);
    BOOST_TEST(runProgram({ QStringLiteral("--exit-after-startup") }).status == 0);
}

BOOST_AUTO_TEST_CASE(sizes_have_names_and_advice_goes_to_standard_error)
{
    Run run = runProgram({ QStringLiteral("render"), trade(), QStringLiteral("--size"), QStringLiteral("web"),
        QStringLiteral("-o"), path("web.png") });
    BOOST_TEST(run.status == 0, run.err);
    const QImage picture(path("web.png"));
    BOOST_TEST(picture.width() == 1200);
    BOOST_TEST(picture.height() >= 675); // the page may grow for its notes
    run = runProgram({ QStringLiteral("render"), trade(), QStringLiteral("--size"), QStringLiteral("column9"),
        QStringLiteral("-o"), path("no.png") });
    BOOST_TEST(run.status == 2);
    BOOST_TEST(run.err.contains(QStringLiteral("column1.5")), run.err);
    // 36 dpi: notes of 7 points are 3.5 pixels high
    run = runProgram({ QStringLiteral("render"), file("data.csv", "year,value\n1991,1\n1992,2\n"),
        QStringLiteral("--dpi"), QStringLiteral("36"), QStringLiteral("-o"), path("small.png") });
    BOOST_TEST(run.status == 0, run.err);
    BOOST_TEST(run.err.contains(QStringLiteral("note: ")), run.err);
    BOOST_TEST(run.err.contains(QStringLiteral("3.5 pixels")), run.err);
    BOOST_TEST(run.err.contains(QStringLiteral("source")), run.err);
}

BOOST_AUTO_TEST_CASE(a_theme_file_and_a_text_size_are_taken_from_the_command_line)
{
    const QString theme = file("house.json", R"({"base":"dark","background":"#102030"})");
    Run run = runProgram({ QStringLiteral("render"), trade(), QStringLiteral("--theme"), theme,
        QStringLiteral("--text-size"), QStringLiteral("12"), QStringLiteral("-o"), path("house.png") });
    BOOST_TEST(run.status == 0, run.err);
    BOOST_TEST((QImage(path("house.png")).pixel(2, 2) & 0xffffffU) == 0x102030U);
    run = runProgram({ QStringLiteral("render"), trade(), QStringLiteral("--text-size"), QStringLiteral("5"),
        QStringLiteral("-o"), path("no.png") });
    BOOST_TEST(run.status == 2);
    run = runProgram({ QStringLiteral("render"), trade(), QStringLiteral("--transparent"), QStringLiteral("-o"),
        path("clear.png") });
    BOOST_TEST(run.status == 0, run.err);
    BOOST_TEST(qAlpha(QImage(path("clear.png")).pixel(2, 2)) == 0);
}

BOOST_AUTO_TEST_SUITE_END()
