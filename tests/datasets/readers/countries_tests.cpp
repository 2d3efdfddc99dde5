// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/countries.h"
#include "tests/support/support.h"

#include <unicode/locdspnm.h>

#include <memory>

using namespace sampan;

namespace countries_tests {

QString code(const char *text, bool numbers = false)
{
    const auto member = findCountry(text, numbers);
    return member ? member->code : QString();
}

} // namespace countries_tests

BOOST_AUTO_TEST_SUITE(countries_tests)

BOOST_AUTO_TEST_CASE(one_country_has_one_code_under_all_its_names)
{
    for (const char *name : { "KHM", "KH", "Cambodia", "cambodia", "柬埔寨", "Cambodge", "Camboya" })
        BOOST_TEST(code(name) == QStringLiteral("KHM"), name);
    for (const char *name : { "Viet Nam", "Vietnam", "越南", "Viêt Nam" })
        BOOST_TEST(code(name) == QStringLiteral("VNM"), name);
    for (const char *name : { "Korea, Rep.", "Rep. of Korea", "South Korea", "韩国", "Corée du Sud" })
        BOOST_TEST(code(name) == QStringLiteral("KOR"), name);
    BOOST_TEST(code("China, Hong Kong SAR") == QStringLiteral("HKG"));
    BOOST_TEST(code("China, P.R.: Mainland") == QStringLiteral("CHN"));
    BOOST_TEST(code("États-Unis") == QStringLiteral("USA"));
}

//! By the way of ICU that asks for one name after the other.
BOOST_AUTO_TEST_CASE(every_name_that_cldr_gives_is_known_in_eighteen_languages)
{
    int seen = 0;
    QStringList wrong;
    for (const char *language : { "en", "zh", "fr", "es", "de", "zh_Hant", "ja", "ko", "th", "vi", "ru", "pt", "id",
             "it", "km", "lo", "my", "ar" }) {
        UDisplayContext brief[] { UDISPCTX_LENGTH_SHORT };
        const std::unique_ptr<icu::LocaleDisplayNames> full(
            icu::LocaleDisplayNames::createInstance(icu::Locale(language))),
            shortened(icu::LocaleDisplayNames::createInstance(icu::Locale(language), brief, 1));
        for (const char *const *two = icu::Locale::getISOCountries(); *two; ++two) {
            const QString three = QString::fromLatin1(icu::Locale("", *two).getISO3Country());
            for (const icu::LocaleDisplayNames *names : { full.get(), shortened.get() }) {
                icu::UnicodeString text;
                std::string utf8;
                names->regionDisplayName(*two, text).toUTF8String(utf8);
                const QString found = code(utf8.c_str());
                ++seen;
                // Kosovo has no code in ISO 3166. "RU" is short for the Reino Unido, but more often a code.
                const bool likeCode = text.length() == 2 && code(utf8.c_str()) != three && utf8.size() == 2;
                if (text == u"É.-U.") // without its accent the European Union's
                    continue;
                if (found != three && three != QStringLiteral("XKK") && !likeCode)
                    wrong += QStringLiteral("%1 %2: %3, not %4")
                                 .arg(QString::fromLatin1(language), QString::fromStdString(utf8), found, three);
            }
        }
    }
    BOOST_TEST(seen > 8000);
    BOOST_TEST(wrong.isEmpty(), wrong.join(u'\n').toStdString());
}

BOOST_AUTO_TEST_CASE(numbers_are_countries_only_where_numbers_are_meant)
{
    BOOST_TEST(code("156", true) == QStringLiteral("CHN"));
    BOOST_TEST(code("842", true) == QStringLiteral("USA")); // UN Comtrade's own number
    BOOST_TEST(code("490", true) == QStringLiteral("S19")); // Other Asia, nes
    BOOST_TEST(code("156").isEmpty());
}

BOOST_AUTO_TEST_CASE(the_world_is_a_total_and_groups_are_aggregates)
{
    BOOST_TEST(bool(findCountry("World")->kind == MemberKind::Total));
    BOOST_TEST(bool(findCountry("WLD")->kind == MemberKind::Total));
    BOOST_TEST(bool(findCountry("ASEAN")->kind == MemberKind::Aggregate));
    BOOST_TEST(bool(findCountry("Areas, nes")->kind == MemberKind::Unspecified));
    BOOST_TEST(readsLikeAggregate(QStringLiteral("Emerging and Developing Asia")));
    BOOST_TEST(!readsLikeAggregate(QStringLiteral("Ruritania")));
}

BOOST_AUTO_TEST_CASE(what_has_ended_is_not_taken_for_its_successor)
{
    BOOST_TEST(code("USSR") == QStringLiteral("SUN"));
    BOOST_TEST(bool(findCountry("USSR")->kind == MemberKind::Historical));
    BOOST_TEST(code("SU") == QStringLiteral("SUN"));
    BOOST_TEST(code("Yugoslavia") == QStringLiteral("YUG"));
}

BOOST_AUTO_TEST_CASE(flows_have_one_code_each)
{
    const auto flow = [](const char *text) {
        const auto member = findFlow(QString::fromUtf8(text));
        return member ? member->code : QString();
    };
    BOOST_TEST(flow("Import") == QStringLiteral("import"));
    BOOST_TEST(flow("M") == QStringLiteral("import"));
    BOOST_TEST(flow("1") == QStringLiteral("import"));
    BOOST_TEST(flow("进口额") == QStringLiteral("import"));
    BOOST_TEST(flow("Exports, FOB") == QStringLiteral("export"));
    BOOST_TEST(flow("X") == QStringLiteral("export"));
    BOOST_TEST(flow("Re-export") == QStringLiteral("re-export"));
    BOOST_TEST(flow("进出口总额") == QStringLiteral("total"));
    BOOST_TEST(flow("Trade balance").isEmpty());
}

BOOST_AUTO_TEST_SUITE_END()
