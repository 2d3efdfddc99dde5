// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/model/csvcell.h"
#include "datasets/readers/wholefile.h"
#include "tests/support/datasets.h"

#include <QThread>

#include <atomic>
#include <memory>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace sampan;
using namespace sampan::test;

namespace files_tests {

const QByteArray table = "year,partner,value\n2000,CHN,1.5\n2001,CHN,-2.5\n";

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

//! Numbers that are the same on every machine (xorshift64).
class Numbers {
public:
    std::uint64_t below(qint64 limit)
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        m_state ^= m_state << 17;
        return m_state % std::uint64_t(limit);
    }

private:
    std::uint64_t m_state = 88172645463325252ULL;
};

struct Folder {
    QTemporaryDir folder;
    QString path(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }
    QString refusal(const QString &path) const
    {
        const auto dataset = readDataset(path);
        BOOST_REQUIRE(!dataset);
        return dataset.error().message;
    }
};

} // namespace files_tests

BOOST_FIXTURE_TEST_SUITE(files_tests, Folder)

BOOST_AUTO_TEST_CASE(files_of_every_format_cut_short_or_bent_end_in_an_answer_or_a_reason)
{
    Numbers numbers;
    QStringList files;
    const QDir specimens(sourcePath("tests/data/specimens"));
    for (const QString &name : specimens.entryList(QDir::Files))
        files += specimens.filePath(name);
    const QDir messages(sourcePath("tests/fuzz/seeds"));
    for (const QString &name : messages.entryList(QDir::Files))
        files += messages.filePath(name);
    BOOST_REQUIRE(files.size() > 20);
    for (const QString &file : std::as_const(files)) {
        const bool packed = file.endsWith(QLatin1String("xlsx")) || file.endsWith(QLatin1String("ods"));
        QByteArray whole = contentsOf(file);
        if (!packed)
            whole.truncate(8000); // lines further down are like those above
        const QString name = path("folder/") + QFileInfo(file).fileName();
        const auto look = [&](const QByteArray &bytes) {
            const auto dataset = readBytes(name, bytes);
            if (!dataset) {
                BOOST_TEST(!dataset.error().message.isEmpty());
                return;
            }
            for (const auto &keys : (*dataset)->observations.keys)
                BOOST_TEST(keys.size() == (*dataset)->observations.size());
            static_cast<void>(runQuery(**dataset, {}));
        };
        BOOST_TEST_CONTEXT(file.toStdString())
        {
            for (int i = 0; i < 12; ++i)
                look(whole.left(qsizetype(numbers.below(whole.size()))));
            for (int i = 0; i < 24; ++i) {
                QByteArray bent = whole;
                for (std::uint64_t times = numbers.below(8) + 1; times > 0; --times) {
                    const auto at = qsizetype(numbers.below(bent.size()));
                    bent[at] = char(bent[at] ^ (1 << numbers.below(8)));
                }
                look(bent);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(a_file_that_grows_shrinks_and_vanishes_while_it_is_read_does_no_harm)
{
    // Longer than what is read by several threads at once.
    const QString file = path("changing.csv");
    QByteArray line = table;
    line.remove(0, line.indexOf('\n') + 1);
    writeFile(file, table + line.repeated((66 << 20) / line.size()));
    const qint64 size = QFileInfo(file).size();
    std::atomic_bool done = false;
    const std::unique_ptr<QThread> other(QThread::create([&] {
        for (int i = 0; !done; ++i) {
            QFile::resize(file, i % 2 ? size : size / 3);
            QThread::usleep(300);
        }
    }));
    other->start();
    int refused = 0;
    for (int i = 0; i < 12; ++i) {
        const auto bytes = readWhole(file);
        if (!bytes) {
            ++refused;
            BOOST_TEST(bytes.error().message.contains(QStringLiteral("while")));
        } else {
            BOOST_TEST(bytes->size() >= size / 3);
        }
    }
    done = true;
    other->wait();
    BOOST_TEST_MESSAGE(refused << " of 12 refused");
    QFile::remove(file);
    BOOST_TEST(refusal(file).contains(QStringLiteral("no such file")));
}

BOOST_AUTO_TEST_CASE(a_dataset_outlives_its_file)
{
    const QString file = writeFile(path("a.csv"), table);
    const auto dataset = readDataset(file);
    BOOST_REQUIRE(dataset);
    QFile::resize(file, 0);
    QFile::remove(file);
    BOOST_TEST((*dataset)->observations.values.back() == -2.5);
    BOOST_TEST((*dataset)->dimensions.size() == 2U);
}

#ifdef Q_OS_UNIX

BOOST_AUTO_TEST_CASE(devices_and_pipes_given_as_files_are_refused_at_once)
{
    const QByteArray pipe = path("pipe.csv").toLocal8Bit();
    BOOST_REQUIRE(mkfifo(pipe.constData(), 0600) == 0);
    QFile::link(QStringLiteral("/dev/zero"), path("zero.csv"));
    for (const QString &file :
        { path("pipe.csv"), path("zero.csv"), QStringLiteral("/dev/zero"), QStringLiteral("/dev/null") })
        BOOST_TEST(refusal(file).contains(QStringLiteral("no ordinary file")), file.toStdString());
    // The same where a package names them.
    writeFile(path("datapackage.json"), R"({"resources":[{"name":"a","path":"pipe.csv"}]})");
    BOOST_TEST(refusal(path("datapackage.json")).contains(QStringLiteral("no ordinary file")));
}

BOOST_AUTO_TEST_CASE(a_full_disk_costs_nothing_that_was_there)
{
    QByteArray rows = table;
    for (int i = 0; i < 20'000; ++i)
        rows += "2002,P" + QByteArray::number(i) + ",1\n";
    const auto dataset = readText(rows);
    for (const char *name : { "out.csv", "out.sampan" }) {
        const QString file = writeFile(path(name), "what was there before");
        // No file may grow beyond this: writes fail half way, as on a full disk.
        rlimit before {};
        BOOST_REQUIRE(getrlimit(RLIMIT_FSIZE, &before) == 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small { 16'384, before.rlim_max };
        BOOST_REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
        const auto written = writeDataset(*dataset, file);
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
        BOOST_REQUIRE(!written);
        BOOST_TEST(written.error().file == file);
        BOOST_TEST(written.error().message.contains(QStringLiteral("kept")));
        BOOST_TEST(contentsOf(file) == "what was there before");
    }
    BOOST_TEST(QDir(folder.path()).entryList(QDir::Files).size() == 2); // nothing half written beside them
}

BOOST_AUTO_TEST_CASE(a_device_is_written_to_and_never_replaced)
{
    // One end of a pipe is held open, so that the other can be opened at once.
    const QString pipe = path("pipe");
    BOOST_REQUIRE(mkfifo(pipe.toLocal8Bit().constData(), 0600) == 0);
    QFile reader;
    const int end = ::open(pipe.toLocal8Bit().constData(), O_RDONLY | O_NONBLOCK);
    BOOST_REQUIRE(reader.open(end, QIODevice::ReadOnly | QIODevice::Unbuffered, QFile::AutoCloseHandle));
    BOOST_TEST(writeWhole(pipe, "what is written").has_value());
    BOOST_TEST(reader.read(100) == "what is written");
    BOOST_TEST(!QFileInfo(pipe).isFile());
}

BOOST_AUTO_TEST_CASE(without_permission_there_is_a_reason_and_nothing_is_lost)
{
    const QString secret = writeFile(path("secret.csv"), table);
    QFile::setPermissions(secret, {});
    const QString kept = writeFile(path("locked/kept.csv"), table);
    // The group too: that of root stays when the user changes.
    const QFile::Permissions readable
        = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    QFile::setPermissions(path("locked"), readable);
    QFile::setPermissions(folder.path(), readable);
    const auto dataset = readText(table);
    const bool root = geteuid() == 0; // may do everything
    if (root)
        BOOST_REQUIRE(seteuid(65'534) == 0);
    const auto read = readDataset(secret);
    const auto written = writeDataset(*dataset, kept);
    const auto added = writeDataset(*dataset, path("locked/new.csv"));
    if (root)
        BOOST_REQUIRE(seteuid(0) == 0);
    for (const QString &name : { folder.path(), path("locked"), secret })
        QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    BOOST_REQUIRE(!read);
    BOOST_TEST(read.error().message.contains(QStringLiteral("cannot be opened")));
    BOOST_TEST(!written);
    BOOST_TEST(contentsOf(kept) == table);
    BOOST_TEST(!added);
    BOOST_TEST(!QFile::exists(path("locked/new.csv")));
}

#endif

BOOST_AUTO_TEST_CASE(texts_that_a_spreadsheet_would_run_are_disarmed_and_numbers_stay_numbers)
{
    for (const char *text : { "=1+1", "+cmd", "-cmd|' /C calc'!A0", "@SUM(A1)", "\tx", "\rx" })
        BOOST_TEST(csvCell(QString::fromUtf8(text)).replace("\"", "").startsWith('\''), text);
    for (const char *text : { "-1", "-1.5", "+7", "-1e5", "China", "a=b", "" })
        BOOST_TEST(csvCell(QString::fromUtf8(text)) == text, text);
    BOOST_TEST(csvCell(QStringLiteral("=HYPERLINK(\"x\",\"y\")")) == "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
    BOOST_TEST(csvCell(QStringLiteral("a\nb")) == "\"a\nb\"");

    const QByteArray rows = "year,partner,value,note\n2000,=1+1,-5,@here\n2001,=1+1,-6.25,-\n2001,-zed,3,\n";
    const auto dataset = readText(rows);
    const QString csv = path("out.csv"), package = path("out.sampan");
    BOOST_REQUIRE(writeDataset(*dataset, csv));
    const QByteArray text = contentsOf(csv);
    BOOST_TEST(text.contains("2000,'=1+1,-5,"));
    BOOST_TEST(text.contains(",'@here"));
    BOOST_TEST(text.contains("2001,'-zed,3"));
    // A package is read by programs, so that its codes stay as they are.
    BOOST_REQUIRE(writeDataset(*dataset, package));
    const auto again = readDataset(package);
    BOOST_REQUIRE(again);
    const int partner = (*again)->dimensionIndex(QStringLiteral("partner"));
    BOOST_REQUIRE(partner >= 0);
    BOOST_TEST((*again)->dimensions[std::size_t(partner)].indexOf(QStringLiteral("=1+1")) >= 0);
    BOOST_TEST((*again)->noteOf(0) == QStringLiteral("@here"));
}

BOOST_AUTO_TEST_SUITE_END()
