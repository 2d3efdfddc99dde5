// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/linebreaks.h"

#include <unicode/brkiter.h>

#include <algorithm>
#include <memory>

namespace sampan {

namespace {

bool writesWithoutSpaces(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

} // namespace

QString withWordBreaks(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), writesWithoutSpaces))
        return text;
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> breaks(
        icu::BreakIterator::createLineInstance(icu::Locale::getRoot(), error));
    if (U_FAILURE(error))
        return text;
    const icu::UnicodeString same(text.utf16(), int(text.size()));
    breaks->setText(same);
    QString broken;
    int from = 0;
    for (int at = breaks->first(); at != icu::BreakIterator::DONE; at = breaks->next()) {
        broken += QStringView(text).mid(from, at - from);
        from = at;
        if (at > 0 && at < text.size() && writesWithoutSpaces(text[at - 1]) && writesWithoutSpaces(text[at]))
            broken += QChar(0x200b);
    }
    return broken;
}

} // namespace sampan
