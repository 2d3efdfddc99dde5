// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/datasets.h"

#include "ui/figure/compactnumber.h"
#include "ui/figure/figure.h"

using namespace sampan;
using namespace sampan::test;

namespace compactnumber_tests {

//! Runs with another locale as the user's, and puts the old one back.
struct LocaleOf {
    explicit LocaleOf(const char *name) { QLocale::setDefault(QLocale(QString::fromLatin1(name))); }
    ~LocaleOf() { QLocale::setDefault(before); }
    QLocale before;
};

} // namespace compactnumber_tests

BOOST_AUTO_TEST_SUITE(compactnumber_tests)

BOOST_AUTO_TEST_CASE(english_counts_in_thousands_and_abbreviates_like_a_newspaper)
{
    const QLocale english(QLocale::English);
    BOOST_TEST(compactPower(2, english) == 0);
    BOOST_TEST(compactPower(5, english) == 3);
    BOOST_TEST(compactPower(11, english) == 9); // 685 billion
    BOOST_TEST(compactPower(14, english) == 12);
    BOOST_TEST(powerWord(6, english) == QStringLiteral("m"));
    BOOST_TEST(powerWord(9, english) == QStringLiteral("bn"));
    BOOST_TEST(powerWord(12, english) == QStringLiteral("tn"));
    BOOST_TEST(powerWord(0, english).isEmpty());
}

BOOST_AUTO_TEST_CASE(chinese_counts_in_myriads)
{
    const QLocale chinese(QStringLiteral("zh_CN"));
    BOOST_TEST(compactPower(4, chinese) == 4);
    BOOST_TEST(powerWord(4, chinese) == QStringLiteral("万"));
    BOOST_TEST(compactPower(11, chinese) == 8); // 6850 亿
    BOOST_TEST(powerWord(8, chinese) == QStringLiteral("亿"));
    BOOST_TEST(compactPower(12, chinese) == 12); // 6.9 万亿
    BOOST_TEST(powerWord(12, chinese) == QStringLiteral("万亿"));
}

BOOST_AUTO_TEST_CASE(other_languages_have_their_own_words)
{
    BOOST_TEST(powerWord(9, QLocale(QStringLiteral("de_DE"))) == QStringLiteral("Mrd."));
    BOOST_TEST(powerWord(6, QLocale(QStringLiteral("de_DE"))) == QStringLiteral("Mio."));
    BOOST_TEST(powerWord(9, QLocale(QStringLiteral("fr_FR"))) == QStringLiteral("Md"));
    // Languages without plural forms have the whole word, as CLDR's long form has it: "T" would be read as a trillion.
    BOOST_TEST(powerWord(9, QLocale(QStringLiteral("vi_VN"))) == QString::fromUtf8("tỷ"));
    BOOST_TEST(powerWord(9, QLocale(QStringLiteral("id_ID"))) == QStringLiteral("miliar"));
    BOOST_TEST(powerWord(9, QLocale(QStringLiteral("ms_MY"))) == QStringLiteral("bilion"));
    BOOST_TEST(powerWord(9, QLocale(QStringLiteral("th_TH"))) == QString::fromUtf8("พันล้าน"));
    // A power without a word is written as one.
    BOOST_TEST(powerWord(5, QLocale(QLocale::English)) == QStringLiteral("× 10⁵"));
}

BOOST_AUTO_TEST_CASE(a_figure_in_chinese_names_its_unit_so)
{
    const auto dataset = readText("year,value (US$ million)\n2019,641000\n2020,6850000\n");
    FigureSpec spec;
    BOOST_TEST(compose(*dataset, spec).unitText == QStringLiteral("US$\u00a0tn"));
    const LocaleOf chinese("zh_CN");
    const Figure figure = compose(*dataset, spec);
    BOOST_TEST(figure.unitText == QStringLiteral("US$\u00a0万亿"));
    BOOST_TEST(figure.shortValue(6850000) == QStringLiteral("6.85"));
    BOOST_TEST(figure.subtitle.contains(QStringLiteral("万亿")));
}

BOOST_AUTO_TEST_SUITE_END()
