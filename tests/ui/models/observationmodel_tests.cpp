// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/models/modeldata.h"

#include "ui/models/observationmodel.h"

#include <QPersistentModelIndex>
#include <QTest>

using namespace sampan;

namespace observationmodel_tests {

using Kind = ObservationColumn::Kind;
constexpr auto warn = QAbstractItemModelTester::FailureReportingMode::Warning;

QString shown(const ObservationModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows += QString::number(model.observationAt(row));
    return rows.join(QLatin1Char(' '));
}

struct Fixture {
    Fixture() { model.setDataset(test::smallDataset()); }
    QString text(int row, Kind kind, int role = Qt::DisplayRole) const
    {
        return model.data(model.index(row, model.columnOf(kind)), role).toString();
    }
    ObservationModel model;
    QAbstractItemModelTester tester { &model, warn };
};

std::shared_ptr<Dataset> longDataset(std::uint32_t count)
{
    auto data = test::smallDataset();
    Observations &all = data->observations;
    all = {};
    all.keys.resize(2);
    for (std::uint32_t i = 0; i < count; ++i) {
        all.keys[0].push_back(i % 2);
        all.keys[1].push_back(i % 4);
        all.values.push_back(i % 1000 == 0 ? missingValue : double((i * 7919ULL) % count));
        all.rows.push_back(i + 2);
    }
    return data;
}

} // namespace observationmodel_tests

BOOST_AUTO_TEST_SUITE(observationmodel_tests)

BOOST_FIXTURE_TEST_CASE(columns_are_dimensions_then_what_was_observed, Fixture)
{
    QStringList headers;
    for (int column = 0; column < model.columnCount(); ++column)
        headers += model.headerData(column, Qt::Horizontal).toString();
    BOOST_TEST(
        headers.join(QLatin1Char('|')) == QStringLiteral("Year|Partner|Measure|Value|Unit|Status|Source|Note|Row"));
    BOOST_TEST(model.rowCount() == 6);
    BOOST_TEST(model.data(model.index(0, 1)).toString() == QStringLiteral("Viet Nam"));
    BOOST_TEST(text(0, Kind::Value) == QStringLiteral("10.5"));
    BOOST_TEST(text(0, Kind::Source) == QStringLiteral("Customs"));
    BOOST_TEST(text(2, Kind::Source) == QString());
    BOOST_TEST(text(2, Kind::Note) == QStringLiteral("read off a chart"));
    BOOST_TEST(text(2, Kind::Row) == QStringLiteral("4"));
}

BOOST_FIXTURE_TEST_CASE(zero_missing_and_suppressed_are_told_apart, Fixture)
{
    BOOST_TEST(text(1, Kind::Value) == QStringLiteral("0"));
    BOOST_TEST(text(3, Kind::Value) == QStringLiteral("no data"));
    BOOST_TEST(text(4, Kind::Value) == QStringLiteral("suppressed"));
    const int value = model.columnOf(Kind::Value);
    BOOST_TEST(!model.data(model.index(1, value), Qt::ForegroundRole).isValid());
    BOOST_TEST(model.data(model.index(3, value), Qt::ForegroundRole).isValid());
    BOOST_TEST(!model.data(model.index(3, value), ObservationModel::SortRole).isValid());
    BOOST_TEST(model.data(model.index(1, value), ObservationModel::SortRole).toDouble() == 0);
}

BOOST_FIXTURE_TEST_CASE(accessible_text_names_the_column, Fixture)
{
    BOOST_TEST(text(3, Kind::Value, Qt::AccessibleTextRole) == QStringLiteral("Value: no data"));
    BOOST_TEST(text(0, Kind::Note, Qt::AccessibleTextRole) == QStringLiteral("Note: empty"));
}

BOOST_FIXTURE_TEST_CASE(values_sort_as_numbers_with_missing_last_both_ways, Fixture)
{
    // 10.5, 0, 100, –, –, 20
    model.sort(model.columnOf(Kind::Value));
    BOOST_TEST(shown(model) == QStringLiteral("1 0 5 2 3 4"));
    model.sort(model.columnOf(Kind::Value), Qt::DescendingOrder);
    BOOST_TEST(shown(model) == QStringLiteral("2 5 0 1 3 4"));
    model.sort(-1);
    BOOST_TEST(shown(model) == QStringLiteral("0 1 2 3 4 5"));
}

BOOST_FIXTURE_TEST_CASE(sorting_by_a_second_column_keeps_the_first_within_it, Fixture)
{
    model.sort(0, Qt::DescendingOrder); // 1992 before 1991
    model.sort(1); // Brunei, Viet Nam, World
    BOOST_TEST(shown(model) == QStringLiteral("4 1 3 0 5 2"));
    model.sort(1, Qt::DescendingOrder);
    BOOST_TEST(shown(model) == QStringLiteral("5 2 3 0 4 1"));
}

BOOST_FIXTURE_TEST_CASE(rows_without_a_source_or_note_come_last, Fixture)
{
    model.sort(model.columnOf(Kind::Source));
    BOOST_TEST(shown(model) == QStringLiteral("0 1 3 4 5 2"));
    model.sort(-1);
    model.sort(model.columnOf(Kind::Note), Qt::DescendingOrder);
    BOOST_TEST(shown(model) == QStringLiteral("2 0 1 3 4 5"));
}

BOOST_FIXTURE_TEST_CASE(a_persistent_index_follows_its_observation_through_a_sort, Fixture)
{
    const QPersistentModelIndex hundred = model.index(2, model.columnOf(Kind::Value));
    model.sort(model.columnOf(Kind::Value), Qt::DescendingOrder);
    BOOST_TEST(hundred.row() == 0);
    BOOST_TEST(hundred.data().toString() == QStringLiteral("100"));
}

BOOST_FIXTURE_TEST_CASE(every_word_of_the_text_filter_must_be_found, Fixture)
{
    model.setTextFilter(QStringLiteral("brun"));
    BOOST_TEST(shown(model) == QStringLiteral("1 4"));
    model.setTextFilter(QStringLiteral("brunei 1992"));
    BOOST_TEST(shown(model) == QStringLiteral("4"));
    model.setTextFilter(QStringLiteral("10.5"));
    BOOST_TEST(shown(model) == QStringLiteral("0"));
    model.setTextFilter(QStringLiteral("chart"));
    BOOST_TEST(shown(model) == QStringLiteral("2"));
    model.setTextFilter(QStringLiteral("nowhere"));
    BOOST_TEST(model.rowCount() == 0);
    BOOST_TEST(model.rowOf(0) == -1);
    model.setTextFilter(QString());
    BOOST_TEST(model.rowCount() == 6);
}

BOOST_FIXTURE_TEST_CASE(only_the_given_observations_are_listed_in_the_order_in_force, Fixture)
{
    model.sort(model.columnOf(Kind::Value), Qt::DescendingOrder);
    model.setOnly(std::vector<std::uint32_t> { 0, 1, 2 });
    BOOST_TEST(shown(model) == QStringLiteral("2 0 1"));
    model.setTextFilter(QStringLiteral("1991 viet"));
    BOOST_TEST(shown(model) == QStringLiteral("0"));
    model.setTextFilter(QString());
    model.setOnly(std::nullopt);
    BOOST_TEST(model.rowCount() == 6);
}

BOOST_FIXTURE_TEST_CASE(a_line_of_the_file_leads_to_its_row, Fixture)
{
    model.sort(model.columnOf(Kind::Value), Qt::DescendingOrder);
    BOOST_TEST(model.rowOfLine(4) == 0);
    BOOST_TEST(model.rowOfLine(99) == -1);
}

BOOST_AUTO_TEST_CASE(a_million_rows_are_shown_sorted_and_filtered)
{
    constexpr std::uint32_t count = 1'000'000;
    const auto data = longDataset(count);
    ObservationModel model;
    model.setDataset(data);
    BOOST_TEST(model.rowCount() == int(count));
    BOOST_TEST(model.data(model.index(999'999, model.columnOf(Kind::Row))).toString() == QStringLiteral("1000001"));
    // 7919 is coprime to a million: the products are a permutation of 0 … 999,999; those of i = 0, 1000, … are missing,
    // which are the multiples of 1000. So 1 is the smallest left, 999,999 the largest, 1000 rows come last.
    const auto settled = [&] { return QTest::qWaitFor([&] { return !model.isArranging(); }, 60000); };
    const int value = model.columnOf(Kind::Value);
    model.sort(value);
    // The caller is not kept waiting: until the work is done the rows stand as before.
    BOOST_TEST(model.isArranging());
    BOOST_TEST(model.observationAt(999'999) == 999'999U);
    BOOST_REQUIRE(settled());
    BOOST_TEST(model.data(model.index(0, value)).toString() == QStringLiteral("1"));
    BOOST_TEST(model.data(model.index(998'999, value)).toString() == QStringLiteral("999999"));
    BOOST_TEST(model.data(model.index(999'000, value)).toString() == QStringLiteral("no data"));
    model.sort(1);
    BOOST_REQUIRE(settled());
    BOOST_TEST(model.data(model.index(0, 1)).toString() == QStringLiteral("ASEAN"));
    model.setTextFilter(QStringLiteral("viet"));
    BOOST_REQUIRE(settled());
    BOOST_TEST(model.rowCount() == 250'000);
}

BOOST_AUTO_TEST_CASE(what_is_asked_for_while_a_long_table_is_sorted_is_not_lost)
{
    ObservationModel model;
    model.setDataset(longDataset(200'000));
    const int value = model.columnOf(Kind::Value);
    int resets = 0;
    QObject::connect(&model, &QAbstractItemModel::modelReset, &model, [&] { ++resets; });
    const QPersistentModelIndex follows = model.index(3, value); // observation 3 belongs to the World
    model.sort(value, Qt::DescendingOrder);
    model.sort(1); // ASEAN first, within it the largest first
    BOOST_REQUIRE(QTest::qWaitFor([&] { return !model.isArranging(); }, 60000));
    BOOST_TEST(model.data(model.index(0, 1)).toString() == QStringLiteral("ASEAN"));
    BOOST_TEST(resets == 0);
    BOOST_TEST((follows.isValid() && model.observationAt(follows.row()) == 3U));
    double before = std::numeric_limits<double>::infinity();
    for (int row = 0; row < 49'000; ++row) {
        const QVariant cell = model.data(model.index(row, value), ObservationModel::SortRole);
        if (!cell.isValid() || model.data(model.index(row, 1)).toString() != QStringLiteral("ASEAN"))
            break;
        BOOST_REQUIRE(cell.toDouble() <= before);
        before = cell.toDouble();
    }
    model.setTextFilter(QStringLiteral("viet"));
    model.setTextFilter(QStringLiteral("brunei"));
    model.setOnly(std::vector<std::uint32_t> { 1, 2, 5 }); // of these 1 and 5 are Brunei's
    BOOST_REQUIRE(QTest::qWaitFor([&] { return !model.isArranging(); }, 60000));
    BOOST_TEST(model.rowCount() == 2);
    // A dataset that comes while the old one is arranged is not overrun by it.
    model.sort(value);
    model.setOnly(std::nullopt);
    model.setDataset(test::smallDataset());
    model.setTextFilter(QString());
    BOOST_REQUIRE(QTest::qWaitFor([&] { return !model.isArranging(); }, 60000));
    BOOST_TEST(model.rowCount() == 6);
}

BOOST_AUTO_TEST_CASE(without_a_dataset_the_table_is_empty)
{
    ObservationModel model;
    const QAbstractItemModelTester tester(&model, warn);
    BOOST_TEST(model.rowCount() == 0);
    model.setDataset(test::smallDataset());
    model.setDataset(nullptr);
    BOOST_TEST(model.columnCount() == 0);
    model.sort(3);
}

BOOST_AUTO_TEST_SUITE_END()
