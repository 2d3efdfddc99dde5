// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/stretches.h"

#include <QByteArrayView>

#include <algorithm>
#include <atomic>
#include <thread>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace sampan {

namespace {

struct Counts {
    std::size_t lineEnds = 0;
    bool hasQuote = false, beyondAscii = false;
};

Counts countsOf(std::string_view text)
{
    Counts counts;
    const char *at = text.data();
    const char *const last = at + text.size();
#ifdef __SSE2__
    const __m128i lineEnd = _mm_set1_epi8('\n'), quote = _mm_set1_epi8('"');
    __m128i quotes = _mm_setzero_si128(), all = _mm_setzero_si128();
    while (last - at >= 16) {
        // Sixteen counters of a byte each take 255 rounds.
        __m128i counters = _mm_setzero_si128();
        for (int round = 0; round < 255 && last - at >= 16; ++round, at += 16) {
            const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
            counters = _mm_sub_epi8(counters, _mm_cmpeq_epi8(bytes, lineEnd));
            quotes = _mm_or_si128(quotes, _mm_cmpeq_epi8(bytes, quote));
            all = _mm_or_si128(all, bytes);
        }
        const __m128i sums = _mm_sad_epu8(counters, _mm_setzero_si128());
        counts.lineEnds += std::size_t(_mm_cvtsi128_si32(sums) + _mm_extract_epi16(sums, 4));
    }
    counts.hasQuote = _mm_movemask_epi8(quotes) != 0;
    counts.beyondAscii = _mm_movemask_epi8(all) != 0;
#endif
    for (; at < last; ++at) {
        counts.lineEnds += *at == '\n';
        counts.hasQuote = counts.hasQuote || *at == '"';
        counts.beyondAscii = counts.beyondAscii || (*at & 0x80);
    }
    return counts;
}

} // namespace

TextSurvey surveyOf(std::string_view text)
{
    // So many that no processor waits long for another that was busy elsewhere.
    constexpr std::size_t least = 1 << 19, most = 4;
    const std::size_t count = std::clamp<std::size_t>(
        text.size() / least, 1, std::max(1U, unsigned(most) * std::thread::hardware_concurrency()));
    TextSurvey survey;
    for (std::size_t i = 0, begin = 0; i < count && begin < text.size(); ++i) {
        std::size_t end = i + 1 == count ? text.size() : std::max(begin, text.size() / count * (i + 1));
        end = end >= text.size() ? text.size() : text.find('\n', end);
        end = end >= text.size() ? text.size() : end + 1;
        survey.stretches.push_back({ text.substr(begin, end - begin), 0 });
        begin = end;
    }
    struct Answer {
        bool hasQuote = false, isUtf8 = true;
    };
    std::vector<Answer> answers(survey.stretches.size());
    inParallel(answers.size(), [&](std::size_t i) {
        const std::string_view part = survey.stretches[i].text;
        const Counts counts = countsOf(part);
        survey.stretches[i].lines = counts.lineEnds + (part.back() != '\n');
        answers[i].hasQuote = counts.hasQuote;
        answers[i].isUtf8 = !counts.beyondAscii || QByteArrayView(part.data(), qsizetype(part.size())).isValidUtf8();
    });
    for (const Answer &answer : answers) {
        survey.hasQuote = survey.hasQuote || answer.hasQuote;
        survey.isUtf8 = survey.isUtf8 && answer.isUtf8;
    }
    return survey;
}

std::vector<TextStretch> stretchesFrom(const std::vector<TextStretch> &stretches, std::string_view rest)
{
    const char *const begin = rest.data();
    std::vector<TextStretch> left;
    for (TextStretch stretch : stretches) {
        if (begin > stretch.text.data()) {
            const std::size_t cut = std::min(stretch.text.size(), std::size_t(begin - stretch.text.data()));
            stretch.lines -= countsOf(stretch.text.substr(0, cut)).lineEnds;
            stretch.text.remove_prefix(cut);
        }
        if (!stretch.text.empty())
            left.push_back(stretch);
    }
    return left;
}

void inParallel(std::size_t count, const std::function<void(std::size_t)> &work)
{
    std::atomic_size_t next = 0;
    const auto take = [&] {
        for (std::size_t i = next++; i < count; i = next++)
            work(i);
    };
    std::vector<std::thread> threads;
    for (std::size_t i = 1; i < std::min<std::size_t>(count, std::thread::hardware_concurrency()); ++i)
        threads.emplace_back(take);
    take();
    for (std::thread &thread : threads)
        thread.join();
}

} // namespace sampan
