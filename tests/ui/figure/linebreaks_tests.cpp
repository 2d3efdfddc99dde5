// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/support.h"

#include "ui/figure/linebreaks.h"
#include "ui/figure/textblock.h"
#include "ui/figure/theme.h"

#include <QStringList>

using namespace sampan;

BOOST_AUTO_TEST_SUITE(linebreaks_tests)

BOOST_AUTO_TEST_CASE(lines_break_between_the_words_of_scripts_without_spaces)
{
    // "Thailand exports rice" and "Cambodia imports cloth", word by word
    const QStringList sentences[] = { { QStringLiteral("ประเทศไทย"), QStringLiteral("ส่งออก"), QStringLiteral("ข้าว") },
        { QStringLiteral("កម្ពុជា"), QStringLiteral("នាំចូល"), QStringLiteral("ក្រណាត់") } };
    for (const QStringList &words : sentences) {
        const QString broken = withWordBreaks(words.join(QString()));
        BOOST_TEST(QString(broken).remove(QChar(0x200b)) == words.join(QString()));
        // A dictionary may part compounds further, but never leaves a word's end out.
        qsizetype end = 0;
        const QStringList parts = broken.split(QChar(0x200b));
        QList<qsizetype> ends;
        for (const QString &part : parts)
            ends += end += part.size();
        qsizetype wordEnd = 0;
        for (const QString &word : words)
            BOOST_TEST(ends.contains(wordEnd += word.size()), word);
    }
}

BOOST_AUTO_TEST_CASE(texts_with_spaces_stay_as_they_are)
{
    for (const char *text : { "", "Exports of Viet Nam", "中国—东盟贸易", "Xuất khẩu của Việt Nam" })
        BOOST_TEST(withWordBreaks(QString::fromUtf8(text)) == QString::fromUtf8(text));
}

BOOST_AUTO_TEST_CASE(a_narrow_block_of_khmer_wraps_within_its_width_and_keeps_its_text)
{
    const auto theme = loadTheme(QStringLiteral("light"));
    const QString text = QStringLiteral("កម្ពុជានាំចូលក្រណាត់ពីប្រទេសចិននិងប្រទេសវៀតណាម");
    const TextBlock wide(text, theme->font(8), theme->text), narrow(text, theme->font(8), theme->text, 60);
    BOOST_TEST(narrow.text() == text);
    BOOST_TEST(narrow.size().width() <= 60.5);
    BOOST_TEST(narrow.size().height() > 1.8 * wide.size().height());
}

BOOST_AUTO_TEST_SUITE_END()
