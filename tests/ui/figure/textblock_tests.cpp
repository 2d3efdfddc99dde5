// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/support.h"

#include "ui/figure/textblock.h"
#include "ui/figure/theme.h"

#include <QRawFont>

using namespace sampan;

BOOST_AUTO_TEST_SUITE(textblock_tests)

//! A PDF tells the letter of a glyph from the font's own table of letters; another glyph cannot be searched for.
BOOST_AUTO_TEST_CASE(signs_between_digits_keep_the_glyphs_of_their_letters)
{
    const auto theme = loadTheme(QStringLiteral("light"));
    BOOST_REQUIRE(theme);
    const QString text = QStringLiteral("(2022-02-02): 1991\u20132020 [3] 10:45 A-B (C) @7 +5 \u22123 7/8 <9> {1}");
    for (const bool bold : { false, true }) {
        const TextBlock block(text, theme->font(8, bold), theme->text);
        int seen = 0;
        for (const QGlyphRun &run : block.glyphRuns()) {
            const QList<quint32> ofLetters = run.rawFont().glyphIndexesForString(text);
            for (const quint32 glyph : run.glyphIndexes()) {
                BOOST_TEST(ofLetters.contains(glyph));
                ++seen;
            }
        }
        BOOST_TEST(seen >= int(text.size() - text.count(u' ')));
    }
}

BOOST_AUTO_TEST_SUITE_END()
