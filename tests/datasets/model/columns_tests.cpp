// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/model/columns.h"
#include "datasets/model/parallel.h"
#include "tests/support/support.h"

#include <atomic>
#include <numeric>

using namespace sampan;

namespace columns_tests {

std::size_t bytesOf(const KeyColumn &column)
{
    return column.visit([](const auto &keys) { return sizeof(keys[0]); });
}

std::vector<std::uint32_t> linesOf(const LineColumn &column)
{
    std::vector<std::uint32_t> lines;
    for (std::size_t i = 0; i < column.size(); ++i)
        lines.push_back(column[i]);
    return lines;
}

} // namespace columns_tests

using namespace columns_tests;

BOOST_AUTO_TEST_SUITE(columns_tests)

BOOST_AUTO_TEST_CASE(keys_keep_their_numbers_when_they_need_more_bytes)
{
    KeyColumn column;
    std::vector<std::uint32_t> expected;
    const auto add = [&](std::uint32_t key) {
        column.push_back(key);
        expected.push_back(key);
    };
    for (const std::uint32_t key : { 0U, 7U, 255U })
        add(key);
    BOOST_TEST(bytesOf(column) == 1U);
    add(256);
    BOOST_TEST(bytesOf(column) == 2U);
    add(65'535);
    BOOST_TEST(bytesOf(column) == 2U);
    add(65'536);
    add(0xffffffff);
    BOOST_TEST(bytesOf(column) == 4U);
    BOOST_REQUIRE(column.size() == expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        BOOST_TEST(column[i] == expected[i]);
}

BOOST_AUTO_TEST_CASE(keys_are_set_by_the_numbers_of_their_texts_and_renumbered)
{
    KeyColumn column;
    column.widen(300);
    column.reserve(4);
    column.extend(4);
    const std::vector<std::uint32_t> first { 1, 0 }, second { 1, 1 }, numbers { 5, 300 };
    column.set(0, first, numbers);
    column.set(2, second, numbers);
    BOOST_TEST(column.size() == 4U);
    BOOST_TEST(column[0] == 300U);
    BOOST_TEST(column[1] == 5U);
    BOOST_TEST(column[3] == 300U);
    std::vector<std::uint32_t> places(301);
    places[5] = 70'000; // more than two bytes hold
    places[300] = 2;
    column.renumber(places);
    BOOST_TEST(column[0] == 2U);
    BOOST_TEST(column[1] == 70'000U);
}

BOOST_AUTO_TEST_CASE(lines_that_follow_each_other_are_not_kept_one_by_one_and_others_are_not_lost)
{
    LineColumn lines;
    lines.append(2, 3);
    lines.push_back(5);
    BOOST_TEST(linesOf(lines) == (std::vector<std::uint32_t> { 2, 3, 4, 5 }), boost::test_tools::per_element());
    BOOST_TEST(lines.lowerBound(1) == 0U);
    BOOST_TEST(lines.lowerBound(4) == 2U);
    BOOST_TEST(lines.lowerBound(9) == 4U);
    BOOST_TEST(lines.indexOf(1) == 4U); // none
    LineColumn same;
    for (const std::uint32_t line : { 2U, 3U, 4U, 5U })
        same.push_back(line);
    BOOST_CHECK(lines == same);
    lines.append(8, 2); // two lines between gave nothing
    lines.push_back(9); // a second value of one line
    BOOST_TEST(
        linesOf(lines) == (std::vector<std::uint32_t> { 2, 3, 4, 5, 8, 9, 9 }), boost::test_tools::per_element());
    BOOST_TEST(lines.lowerBound(6) == 4U);
    BOOST_TEST(lines.indexOf(6) == 7U); // none
    BOOST_TEST(lines.indexOf(9) == 5U);
    BOOST_CHECK(!(lines == same));
}

BOOST_AUTO_TEST_CASE(work_in_parallel_is_done_once_each_and_parts_cover_everything)
{
    std::vector<std::atomic_int> done(1000);
    inParallel(done.size(), [&](std::size_t i) { ++done[i]; });
    for (const std::atomic_int &times : done)
        BOOST_TEST(times == 1);
    BOOST_TEST(partsOf(0, 100) == 1U);
    BOOST_TEST(partsOf(199, 100) == 1U);
    BOOST_TEST(partsOf(1'000'000'000, 100) >= 4U);
}

BOOST_AUTO_TEST_SUITE_END()
