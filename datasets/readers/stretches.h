// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <string_view>
#include <vector>

namespace sampan {

//! A part of a long text for one thread, of whole lines.
struct TextStretch {
    std::string_view text;
    std::size_t lines = 0; //!< the last one may lack its end
};

//! What one look at a text tells; memory is slow, so there is only one.
struct TextSurvey {
    std::vector<TextStretch> stretches; //!< of about equal length, more than there are processors; of a short text one
    bool isUtf8 = true;
    bool hasQuote = false; //!< '"'
};

TextSurvey surveyOf(std::string_view text);

//! The stretches of what is left, `rest`, when the text begins further down.
std::vector<TextStretch> stretchesFrom(const std::vector<TextStretch> &stretches, std::string_view rest);

//! Work for 0 … count - 1 on all processors; returns when all is done.
void inParallel(std::size_t count, const std::function<void(std::size_t)> &work);

} // namespace sampan
