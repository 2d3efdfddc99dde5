// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sampan {

//! Thai, Lao, Khmer and Burmese write words without spaces: the text with a zero-width space (U+200B) wherever
//! Unicode's dictionaries end a word, so that lines break between words. Other texts come back as they are.
QString withWordBreaks(const QString &text);

} // namespace sampan
