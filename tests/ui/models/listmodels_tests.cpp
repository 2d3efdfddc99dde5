// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/modeldata.h"

#include "ui/models/datasetmodel.h"
#include "ui/models/membermodel.h"
#include "ui/models/problemmodel.h"

#include <QTemporaryDir>

using namespace sampan;

namespace listmodels_tests {
constexpr auto warn = QAbstractItemModelTester::FailureReportingMode::Warning;
}

BOOST_AUTO_TEST_SUITE(listmodels_tests)

BOOST_AUTO_TEST_CASE(members_are_checked_by_code_and_kinds_are_marked)
{
    MemberModel model;
    const QAbstractItemModelTester tester(&model, warn);
    model.setDimension(test::smallDataset(), 1);
    BOOST_TEST(model.rowCount() == 4);
    BOOST_TEST(model.data(model.index(0)).toString() == QStringLiteral("Viet Nam"));
    BOOST_TEST(model.data(model.index(2)).toString() == QStringLiteral("ASEAN · group"));
    BOOST_TEST(model.data(model.index(3), Qt::AccessibleTextRole).toString() == QStringLiteral("World, total"));
    model.setChecked({ QStringLiteral("BRN"), QStringLiteral("W00") });
    BOOST_TEST(model.checkedCodes().join(QLatin1Char(' ')) == QStringLiteral("BRN W00"));
    BOOST_TEST(model.checkedCount() == 2);
}

BOOST_AUTO_TEST_CASE(only_a_users_check_is_told)
{
    MemberModel model;
    model.setDimension(test::smallDataset(), 1);
    int told = 0;
    QObject::connect(&model, &MemberModel::checkedByUser, &model, [&] { ++told; });
    model.setChecked({ QStringLiteral("BRN") });
    BOOST_TEST(told == 0);
    BOOST_TEST(model.setData(model.index(0), Qt::Checked, Qt::CheckStateRole));
    BOOST_TEST(told == 1);
    BOOST_TEST(model.setData(model.index(0), Qt::Checked, Qt::CheckStateRole));
    BOOST_TEST(told == 1); // nothing changed
    BOOST_TEST(model.checkedCodes().join(QLatin1Char(' ')) == QStringLiteral("VNM BRN"));
}

BOOST_AUTO_TEST_CASE(problems_tell_place_and_message)
{
    ProblemModel model;
    const QAbstractItemModelTester tester(&model, warn);
    model.setProblems({ { Severity::Warning, QStringLiteral("/data/a.csv"), 7, 3, QStringLiteral("“x” is no number") },
        { Severity::Error, QStringLiteral("/data/a.csv"), 0, 0, QStringLiteral("no header") } });
    const auto text = [&](int row, int column) { return model.data(model.index(row, column)).toString(); };
    BOOST_TEST(text(0, ProblemModel::SeverityColumn) == QStringLiteral("Warning"));
    BOOST_TEST(text(0, ProblemModel::FileColumn) == QStringLiteral("a.csv"));
    BOOST_TEST(text(0, ProblemModel::RowColumn) == QStringLiteral("7"));
    BOOST_TEST(text(0, ProblemModel::ColumnColumn) == QStringLiteral("3"));
    BOOST_TEST(text(1, ProblemModel::RowColumn) == QString()); // not "0"
    BOOST_TEST(text(1, ProblemModel::MessageColumn) == QStringLiteral("no header"));
}

BOOST_AUTO_TEST_CASE(shipped_datasets_give_way_to_open_ones_and_come_back)
{
    QTemporaryDir folder;
    const QString path = test::writeFile(
        folder.filePath(QStringLiteral("dots/datapackage.json")), R"({"title": "Direction of trade"})");
    DatasetModel model;
    const QAbstractItemModelTester tester(&model, warn);
    model.setShipped({ path });
    BOOST_TEST(model.rowCount() == 1);
    BOOST_TEST(model.index(0, 0).data().toString() == QStringLiteral("Direction of trade"));
    BOOST_TEST(model.index(0, 0).data(DatasetModel::PathRole).toString() == path);
    BOOST_TEST(!model.documentAt(model.index(0, 0)));

    Document one(test::smallDataset());
    Document two(test::smallDataset());
    model.addDocument(&one);
    model.addDocument(&two);
    BOOST_TEST(model.rowCount() == 2);
    const QModelIndex second = model.indexOf(&two);
    BOOST_TEST(second.row() == 1);
    BOOST_TEST(second.data().toString() == QStringLiteral("Small trade"));
    BOOST_TEST(model.rowCount(second) == two.figureCount());
    const QModelIndex figure = model.index(0, 0, second);
    BOOST_TEST(model.documentAt(figure) == &two);
    BOOST_TEST(model.figureAt(figure) == 0);
    BOOST_TEST((model.parent(figure) == second));
    BOOST_TEST(!figure.data(Qt::DecorationRole).isValid());
    model.setPreview(&two, 0, QPixmap(8, 5));
    BOOST_TEST(figure.data(Qt::DecorationRole).isValid());

    model.removeDocument(&one);
    BOOST_TEST(model.indexOf(&two).row() == 0);
    model.removeDocument(&two);
    BOOST_TEST(model.rowCount() == 1);
    BOOST_TEST(!model.index(0, 0).data(DatasetModel::IsOpenRole).toBool());
}

BOOST_AUTO_TEST_SUITE_END()
