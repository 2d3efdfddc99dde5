// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/support.h"

#include "ui/models/datasetmodel.h"
#include "ui/window/datasetpanel.h"
#include "ui/window/language.h"
#include "ui/window/mainwindow.h"
#include "ui/window/recognitionpanel.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace sampan;

namespace recognition_tests {

struct Fixture {
    Fixture()
    {
        QDir(qEnvironmentVariable("SAMPAN_CONFIG_DIR", folder.filePath(QStringLiteral("settings"))))
            .removeRecursively();
        if (!qEnvironmentVariableIsSet("SAMPAN_CONFIG_DIR"))
            qputenv("SAMPAN_CONFIG_DIR", folder.filePath(QStringLiteral("settings")).toLocal8Bit());
        speak(QStringLiteral("en"));
        start("a.csv");
    }
    void start(const char *name)
    {
        window = std::make_unique<MainWindow>();
        window->resize(1280, 800);
        window->show();
        window->openFiles({ test::writeFile(folder.filePath(QString::fromLatin1(name)),
            "year,from where,country,value\n2018,China,Japan,1\n2019,China,Japan,2\n2019,Thailand,Japan,3\n") });
        BOOST_REQUIRE(QTest::qWaitFor([&] { return document() != nullptr; }, 20000));
        action("How it was read")->trigger();
        table = window->findChild<QTableView *>(QStringLiteral("recognisedColumns"));
        BOOST_REQUIRE(table);
        BOOST_REQUIRE(QTest::qWaitFor([&] { return table->isVisible() && table->model()->rowCount() == 4; }, 5000));
    }
    Document *document() const
    {
        auto *model = window->findChild<DatasetPanel *>()->datasetModel();
        return model->documentAt(model->index(0, 0));
    }
    QAction *action(const char *text) const
    {
        for (QAction *candidate : window->findChildren<QAction *>())
            if (candidate->text().remove(u'&') == QString::fromLatin1(text))
                return candidate;
        BOOST_REQUIRE_MESSAGE(false, text);
        return nullptr;
    }
    //! Which of the roles with a column of their own is checked.
    QStringList checked(int row) const
    {
        QStringList roles;
        for (int c = 0; c < table->model()->columnCount(); ++c)
            if (table->model()->index(row, c).data(Qt::CheckStateRole) == QVariant(Qt::Checked))
                roles += table->model()->headerData(c, Qt::Horizontal).toString();
        return roles;
    }
    QModelIndex cell(int row, ColumnRole role) const
    {
        for (int c = 0; c < table->model()->columnCount(); ++c)
            if (ColumnModel::usualRole(c) == role)
                return table->model()->index(row, c);
        BOOST_REQUIRE(false);
        return {};
    }
    void click(const QModelIndex &index) const
    {
        table->scrollTo(index);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
    }
    bool waitFor(int row, ColumnRole role) const
    {
        return QTest::qWaitFor([&] { return checked(row) == QStringList { columnRoleLabel(role) }; }, 5000);
    }
    Role roleOf(const char *name) const
    {
        for (const Dimension &dimension : document()->dataset()->dimensions)
            if (dimension.name == QString::fromLatin1(name))
                return dimension.role;
        return Role::Other;
    }

    QTemporaryDir folder;
    std::unique_ptr<MainWindow> window;
    QTableView *table = nullptr;
};

} // namespace recognition_tests

BOOST_FIXTURE_TEST_SUITE(recognition_tests, Fixture)

BOOST_AUTO_TEST_CASE(one_click_gives_a_column_a_role_and_the_column_that_had_it_the_other)
{
    // "country" came to be the reporter, so what says "from where" became its partner.
    BOOST_REQUIRE(waitFor(2, ColumnRole::Reporter));
    BOOST_REQUIRE(waitFor(1, ColumnRole::Partner));
    click(cell(1, ColumnRole::Reporter));
    BOOST_TEST(waitFor(1, ColumnRole::Reporter));
    BOOST_TEST(waitFor(2, ColumnRole::Partner));
    BOOST_TEST(bool(roleOf("from where") == Role::Reporter));
    BOOST_TEST(bool(roleOf("country") == Role::Partner));
}

BOOST_AUTO_TEST_CASE(the_keys_alone_change_a_role_and_go_on_from_there)
{
    BOOST_TEST(QApplication::focusWidget() == table);
    table->setCurrentIndex(cell(2, ColumnRole::Ignored));
    QTest::keyClick(table, Qt::Key_Space);
    BOOST_TEST(waitFor(2, ColumnRole::Ignored));
    BOOST_TEST(bool(table->currentIndex() == cell(2, ColumnRole::Ignored)));
    QTest::keyClick(table, Qt::Key_Up);
    QTest::keyClick(table, Qt::Key_Return);
    BOOST_TEST(waitFor(1, ColumnRole::Ignored));
    BOOST_TEST(document()->dataset()->dimensions.size() == 1U);
}

BOOST_AUTO_TEST_CASE(another_file_of_the_same_layout_is_read_as_chosen)
{
    click(cell(1, ColumnRole::Reporter));
    BOOST_REQUIRE(waitFor(1, ColumnRole::Reporter));
    window.reset();
    start("b.csv");
    BOOST_TEST(waitFor(1, ColumnRole::Reporter));
    BOOST_TEST(bool(roleOf("country") == Role::Partner));
}

BOOST_AUTO_TEST_SUITE_END()
