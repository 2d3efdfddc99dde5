// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/datasets.h"

#include "ui/window/documentlist.h"
#include "ui/window/exportalldialog.h"
#include "ui/window/printing.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace sampan;
using namespace sampan::test;

namespace exportbatch_tests {

DatasetPtr twoFigures()
{
    auto dataset = std::make_shared<Dataset>(*readText("year,partner,value\n1991,A,1\n1992,A,2\n1991,B,3\n1992,B,5\n"));
    for (const char *title : { "Trade: A/B?", "trade a b" }) {
        FigureSpec spec;
        spec.title = QString::fromLatin1(title);
        spec.query.by = QStringLiteral("partner");
        dataset->metadata.views.push_back(spec.toJson());
    }
    return dataset;
}

QStringList names(const std::vector<ExportJob> &jobs)
{
    QStringList found;
    for (const ExportJob &job : jobs)
        found += QFileInfo(job.request.path).fileName();
    return found;
}

struct Fixture {
    Fixture()
    {
        documents.add(twoFigures());
        documents.add(twoFigures(), false);
    }
    QTemporaryDir folder;
    DocumentList documents;
};

} // namespace exportbatch_tests

BOOST_FIXTURE_TEST_SUITE(exportbatch_tests, Fixture)

BOOST_AUTO_TEST_CASE(every_figure_gets_a_file_of_its_own_in_every_format)
{
    ExportAllDialog dialog(documents);
    dialog.setFolder(folder.path());
    BOOST_TEST(names(dialog.jobs()).join(u' ')
        == QStringLiteral("Trade-A-B.png Trade-A-B.pdf trade-a-b-2.png trade-a-b-2.pdf"));
    dialog.findChild<QCheckBox *>(QStringLiteral("png"))->setChecked(false);
    dialog.findChild<QComboBox *>()->setCurrentIndex(1); // all open datasets
    BOOST_TEST(names(dialog.jobs()).size() == 4);
    for (const ExportJob &job : dialog.jobs())
        BOOST_TEST(job.request.path.startsWith(folder.path()));
}

BOOST_AUTO_TEST_CASE(all_are_written_and_the_window_lives_meanwhile)
{
    ExportAllDialog dialog(documents);
    dialog.setFolder(folder.filePath(QStringLiteral("new/folder")));
    QSignalSpy exported(&dialog, &ExportAllDialog::exported);
    QSignalSpy progress(dialog.batch(), &ExportBatch::progressed);
    dialog.open();
    for (QPushButton *button : dialog.findChildren<QPushButton *>())
        if (button->text().remove(u'&') == QStringLiteral("Export"))
            QTest::mouseClick(button, Qt::LeftButton);
    int turns = 0;
    QTimer turn;
    QObject::connect(&turn, &QTimer::timeout, [&] { ++turns; });
    turn.start(0);
    BOOST_REQUIRE(QTest::qWaitFor([&] { return exported.size() == 1; }, 60000));
    BOOST_TEST(turns >= 3); // other events between the files
    BOOST_TEST(progress.size() >= 4);
    BOOST_TEST(exported[0][0].toInt() == 4);
    const QDir made(folder.filePath(QStringLiteral("new/folder")));
    BOOST_TEST(made.entryList(QDir::Files).size() == 4);
    BOOST_TEST(!QImage(made.filePath(QStringLiteral("Trade-A-B.png"))).isNull());
    BOOST_TEST(!dialog.isVisible());
}

BOOST_AUTO_TEST_CASE(a_run_that_is_cancelled_keeps_what_is_written_and_begins_no_more)
{
    ExportAllDialog dialog(documents);
    dialog.setFolder(folder.path());
    ExportBatch batch;
    QObject::connect(&batch, &ExportBatch::progressed, [&](int done) {
        if (done == 1)
            batch.cancel();
    });
    QSignalSpy finished(&batch, &ExportBatch::finished);
    batch.start(dialog.jobs());
    BOOST_REQUIRE(QTest::qWaitFor([&] { return finished.size() == 1; }, 60000));
    BOOST_TEST(finished[0][0].toBool());
    BOOST_TEST(batch.written() == 1);
    QTest::qWait(50);
    BOOST_TEST(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

BOOST_AUTO_TEST_CASE(a_file_that_cannot_be_written_is_told_and_the_others_are_written)
{
    BOOST_REQUIRE(QDir().mkpath(folder.filePath(QStringLiteral("Trade-A-B.png/in the way"))));
    ExportAllDialog dialog(documents);
    dialog.setFolder(folder.path());
    ExportBatch batch;
    QSignalSpy finished(&batch, &ExportBatch::finished);
    batch.start(dialog.jobs());
    BOOST_REQUIRE(QTest::qWaitFor([&] { return finished.size() == 1; }, 60000));
    BOOST_TEST(batch.written() == 3);
    BOOST_REQUIRE(batch.problems().size() == 1U);
    BOOST_TEST(batch.problems()[0].file.endsWith(QStringLiteral("Trade-A-B.png")));
}

BOOST_AUTO_TEST_CASE(the_window_and_the_command_line_write_the_same_bytes)
{
    const QString program = qEnvironmentVariable("SAMPAN_BINARY");
    BOOST_REQUIRE(QFileInfo(program).isExecutable());
    const QDir byLine(folder.filePath(QStringLiteral("line"))), byWindow(folder.filePath(QStringLiteral("window")));
    BOOST_REQUIRE((byLine.mkpath(QStringLiteral(".")) && byWindow.mkpath(QStringLiteral("."))));
    DocumentList shipped;
    shipped.add(shippedDataset("china-asean-expo"));
    ExportAllDialog dialog(shipped);
    dialog.setFolder(byWindow.path());
    for (const char *format : { "png", "pdf", "svg" })
        dialog.findChild<QCheckBox *>(QString::fromLatin1(format))->setChecked(true);
    const std::vector<ExportJob> jobs = dialog.jobs();
    BOOST_TEST(jobs.size() == 18U); // six views
    ExportBatch batch;
    QSignalSpy finished(&batch, &ExportBatch::finished);
    batch.start(jobs);
    BOOST_REQUIRE(QTest::qWaitFor([&] { return finished.size() == 1; }, 120000));
    QStringList arguments { QStringLiteral("render"),
        sourcePath("datasets/library/china-asean-expo/datapackage.json") };
    for (const char *format : { "png", "pdf", "svg" })
        arguments << QStringLiteral("-o") << byLine.filePath(QStringLiteral("{view}.") + QString::fromLatin1(format));
    BOOST_TEST(QProcess::execute(program, arguments) == 0);
    for (const ExportJob &job : jobs) {
        const QString suffix = QFileInfo(job.request.path).suffix();
        QFile one(job.request.path), other(byLine.filePath(job.spec.name + u'.' + suffix));
        BOOST_REQUIRE((one.open(QIODevice::ReadOnly) && other.open(QIODevice::ReadOnly)));
        BOOST_TEST((one.readAll() == other.readAll()), job.spec.name.toStdString() << ' ' << suffix.toStdString());
    }
}

BOOST_AUTO_TEST_CASE(names_of_files_hold_nothing_that_a_system_refuses)
{
    FigureSpec spec;
    spec.title = QStringLiteral("  ../../etc/passwd: \"a\" <b> | c?* ");
    BOOST_TEST(!figureFileName(spec, 1).contains(QRegularExpression(QStringLiteral("[/\\\\:\"<>|?* ]"))));
    BOOST_TEST(!figureFileName(spec, 1).startsWith(u'.'));
    spec.title = QStringLiteral("中国—东盟贸易 2020");
    BOOST_TEST(figureFileName(spec, 1) == QStringLiteral("中国-东盟贸易-2020"));
    spec.title.clear();
    BOOST_TEST(figureFileName(spec, 3) == QStringLiteral("figure-3"));
}

BOOST_AUTO_TEST_CASE(a_figure_prints_on_one_sheet_at_its_own_size)
{
    const QString path = folder.filePath(QStringLiteral("sheet.pdf"));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setPageSize(QPageSize(QPageSize::A4));
    const Document *document = documents.current();
    preparePrinter(printer, document->currentSpec());
    BOOST_TEST((printer.pageLayout().orientation() == QPageLayout::Landscape));
    BOOST_REQUIRE(printOn(printer, *document->dataset(), document->currentSpec()));
    QFile file(path);
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    BOOST_TEST(pdf.startsWith("%PDF"));
    BOOST_TEST(pdf.count("/Type /Page\n") == 1);
}

BOOST_AUTO_TEST_SUITE_END()
