// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/support.h"

#include "ui/figure/settingsfolder.h"
#include "ui/models/datasetmodel.h"
#include "ui/window/datasetpanel.h"
#include "ui/window/mainwindow.h"
#include "ui/window/messagebar.h"
#include "ui/window/sessionkeeper.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace sampan;
using namespace sampan::test;

namespace sessions_tests {

const QByteArray table = "year,partner,value\n1991,Viet Nam,10\n1991,Laos,2\n1992,Viet Nam,11\n1992,Laos,3\n";

struct Fixture {
    Fixture()
    {
        qputenv("SAMPAN_CONFIG_DIR", folder.filePath(QStringLiteral("settings")).toLocal8Bit());
        window = std::make_unique<MainWindow>();
        window->show();
    }
    ~Fixture() { window.reset(); }

    QString file(const char *name) const { return writeFile(folder.filePath(QString::fromUtf8(name)), table); }
    DatasetModel *datasets() const { return window->findChild<DatasetPanel *>()->datasetModel(); }
    Document *document(int row = 0) const { return datasets()->documentAt(datasets()->index(row, 0)); }
    bool waitFor(int count) const
    {
        return QTest::qWaitFor(
            [&] { return document(0) && datasets()->rowCount() == count && document(count - 1); }, 20000);
    }
    void retitle(const char *title, int row = 0) const
    {
        FigureSpec spec = document(row)->currentSpec();
        spec.title = QString::fromUtf8(title);
        document(row)->edit(spec, QStringLiteral("title"));
    }
    QString said() const { return window->findChild<MessageBar *>()->messages().join(u'\n'); }
    //! Answers the next question; tells whether one was asked.
    bool answering(QMessageBox::StandardButton answer, const std::function<void()> &act) const
    {
        bool asked = false;
        QTimer timer;
        QObject::connect(&timer, &QTimer::timeout, [&] {
            if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
                asked = true;
                box->button(answer)->click();
            }
        });
        timer.start(10);
        act();
        return asked;
    }

    QTemporaryDir folder;
    std::unique_ptr<MainWindow> window;
};

} // namespace sessions_tests

BOOST_FIXTURE_TEST_SUITE(sessions_tests, Fixture)

BOOST_AUTO_TEST_CASE(a_session_opens_its_datasets_with_their_figures)
{
    Session session;
    for (const char *name : { "one.csv", "two.csv" }) {
        FigureSpec spec;
        spec.query.by = QStringLiteral("partner");
        spec.title = QString::fromLatin1(name);
        session.datasets.push_back({ file(name), {}, { spec, spec }, 1 });
    }
    session.current = 1;
    const QString path = folder.filePath(QStringLiteral("work.sampansession"));
    BOOST_REQUIRE(writeSession(session, path));
    window->openFiles({ path });
    BOOST_REQUIRE(waitFor(2));
    BOOST_TEST(document(0)->figureCount() == 2);
    BOOST_TEST(document(0)->current() == 1);
    BOOST_TEST(document(1)->currentSpec().title == QStringLiteral("two.csv"));
    BOOST_TEST(window->windowTitle().contains(document(1)->title()));
    BOOST_TEST(!document(0)->isEdited());
    BOOST_TEST(!window->isWindowModified());
    BOOST_TEST(!answering(QMessageBox::Discard, [&] { window->close(); })); // nothing to ask about
}

BOOST_AUTO_TEST_CASE(figures_of_data_that_moved_come_back_when_the_data_are_opened)
{
    FigureSpec spec;
    spec.title = QStringLiteral("By hand");
    const QString place = file("one.csv");
    const QString path = folder.filePath(QStringLiteral("work.sampansession"));
    BOOST_REQUIRE(writeSession({ { { place, {}, { spec }, 0 } }, 0 }, path));
    BOOST_REQUIRE(QDir().mkpath(folder.filePath(QStringLiteral("far"))));
    const QString moved = folder.filePath(QStringLiteral("far/one.csv"));
    BOOST_REQUIRE(QFile::rename(place, moved));
    window->openFiles({ path });
    BOOST_TEST(said().contains(QStringLiteral("one.csv is no longer in")));
    window->openFiles({ moved });
    BOOST_REQUIRE(waitFor(1));
    BOOST_TEST(document()->currentSpec().title == QStringLiteral("By hand"));
}

BOOST_AUTO_TEST_CASE(edits_are_asked_about_and_looking_is_no_edit)
{
    window->openFiles({ file("one.csv") });
    BOOST_REQUIRE(waitFor(1));
    FigureSpec zoomed = document()->currentSpec();
    zoomed.timeView = ViewRange { 0, 0.5 };
    document()->edit(zoomed, QStringLiteral("zoom"));
    BOOST_TEST(!document()->isEdited());
    retitle("By hand");
    BOOST_TEST(document()->isEdited());
    BOOST_TEST(window->isWindowModified());
    BOOST_TEST(answering(QMessageBox::Cancel, [&] { window->close(); }));
    BOOST_TEST(window->isVisible());
    BOOST_TEST(document()->currentSpec().title == QStringLiteral("By hand"));
    document()->undoStack()->undo();
    BOOST_TEST(!window->isWindowModified());
    BOOST_TEST(!answering(QMessageBox::Discard, [&] { window->close(); }));
    BOOST_TEST(!window->isVisible());
}

BOOST_AUTO_TEST_CASE(what_is_open_is_written_beside_the_settings_and_gone_after_an_orderly_end)
{
    const QDir running(SessionKeeper::runningFolder());
    const auto files = [&] { return running.entryList({ QStringLiteral("*.sampansession") }, QDir::Files); };
    window->openFiles({ file("one.csv") });
    BOOST_REQUIRE(waitFor(1));
    retitle("By hand");
    BOOST_REQUIRE(QTest::qWaitFor(
        [&] {
            const auto names = files();
            if (names.size() != 1)
                return false;
            const auto session = readSession(running.filePath(names.first()));
            return session && session->datasets.size() == 1
                && session->datasets[0].figures.at(0).title == QStringLiteral("By hand");
        },
        20000));
    // Its program lives: nobody takes it.
    DocumentList others;
    SessionKeeper other(others);
    BOOST_TEST(other.takeLeftBehind().isEmpty());
    BOOST_TEST(files().size() == 1);
    window.reset();
    BOOST_TEST(files().isEmpty());
}

BOOST_AUTO_TEST_CASE(work_that_a_crash_left_behind_is_open_again_and_counts_as_unsaved)
{
    FigureSpec spec;
    spec.title = QStringLiteral("By hand");
    // As a program that is gone leaves it: the file, and a lock that names no living process.
    const QString left = SessionKeeper::runningFolder() + QStringLiteral("/gone.sampansession");
    writeFile(left, Session { { { file("one.csv"), {}, { spec }, 0 } }, 0 }.toJson({}));
    writeFile(left + QStringLiteral(".lock"), "999999999\nsampan\n\n");
    window->restoreLeftBehind();
    BOOST_REQUIRE(waitFor(1));
    BOOST_TEST(document()->currentSpec().title == QStringLiteral("By hand"));
    BOOST_TEST(document()->isEdited());
    BOOST_TEST(said().contains(QStringLiteral("did not end in order")));
    BOOST_TEST(!QFileInfo::exists(left));
    const QDir kept(settingsFolder() + QStringLiteral("/recovered"));
    BOOST_TEST(
        kept.entryList({ QStringLiteral("*.sampansession") }, QDir::Files).size() == 1); // in case it crashes again
}

BOOST_AUTO_TEST_SUITE_END()
