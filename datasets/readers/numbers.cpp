// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/numbers.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>

namespace sampan {

namespace {

constexpr std::array<std::string_view, 4> wideBlanks { "\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89", "\xE3\x80\x80" };

bool isDigit(char c) { return c >= '0' && c <= '9'; }

//! Statistical offices' ways to leave a cell empty.
constexpr std::array<std::string_view, 24> missingTexts { "", ".", "..", "...", "…", "-", "--", "–", "—", "−", ":",
    "n/a", "na", "n.a.", "n.a", "#n/a", "nan", "null", "none", "n.d.", "nd", "…", "//", "?" };

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
        [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    return result;
}

//! Eurostat's and the IMF's letters behind a number; none if the text is no flag.
std::optional<Status> flagStatus(std::string_view flag)
{
    if (flag.size() > 3)
        return std::nullopt;
    Status status = Status::Normal;
    for (const char c : flag) {
        switch (c) {
        case 'e':
        case 'E':
        case 's':
        case 'i':
        case 'f':
            status = Status::Estimated;
            break;
        case 'p':
        case 'P':
        case '*':
            status = status == Status::Normal ? Status::Provisional : status;
            break;
        case 'b':
        case 'B':
            status = Status::Break;
            break;
        case 'c':
        case 'C':
            status = Status::Suppressed;
            break;
        case 'r':
        case 'R':
        case 'u':
        case 'd':
        case 'n':
        case 'z':
            break; // revised, unreliable, differs: still reported
        default:
            return std::nullopt;
        }
    }
    return status;
}

//! Whether the digits before the decimal mark stand in groups (three, or two as in India, the last of three).
bool groupsFit(const std::vector<std::size_t> &groups)
{
    if (groups.size() < 2)
        return true;
    if (groups.front() == 0 || groups.front() > 3 || groups.back() != 3)
        return false;
    const bool threes = std::all_of(groups.begin() + 1, groups.end(), [](std::size_t n) { return n == 3; });
    const bool twos = groups.front() <= 2
        && std::all_of(groups.begin() + 1, groups.end() - 1, [](std::size_t n) { return n == 2; });
    return threes || twos;
}

//! Up to fifteen digits with a point among them: both the digits and the power of ten are exact as doubles, so that one
//! division rounds correctly (W. D. Clinger, How to read floating point numbers accurately, 1990).
bool readShort(std::string_view cell, double &value)
{
    static constexpr std::array<double, 16> powers { 1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12,
        1e13, 1e14, 1e15 };
    const bool negative = cell.front() == '-';
    if (negative)
        cell.remove_prefix(1);
    if (cell.empty() || cell.size() > 16 || !isDigit(cell.front()))
        return false;
    std::int64_t digits = 0;
    std::size_t count = 0, point = cell.size();
    for (std::size_t i = 0; i < cell.size(); ++i) {
        const auto digit = unsigned(cell[i] - '0');
        if (digit <= 9) {
            digits = digits * 10 + digit;
            ++count;
        } else if (cell[i] == '.' && point == cell.size()) {
            point = i;
        } else {
            return false;
        }
    }
    if (count > 15)
        return false;
    const std::size_t behind = point == cell.size() ? 0 : cell.size() - point - 1;
    value = double(digits) / powers[behind];
    if (negative)
        value = -value;
    return true;
}

} // namespace

std::string_view trimmedCell(std::string_view cell)
{
    for (bool again = true; again;) {
        again = false;
        while (!cell.empty()
            && (cell.front() == ' ' || cell.front() == '\t' || cell.front() == '\n' || cell.front() == '\r'))
            cell.remove_prefix(1);
        while (
            !cell.empty() && (cell.back() == ' ' || cell.back() == '\t' || cell.back() == '\n' || cell.back() == '\r'))
            cell.remove_suffix(1);
        for (const std::string_view blank : wideBlanks) {
            if (cell.starts_with(blank)) {
                cell.remove_prefix(blank.size());
                again = true;
            }
            if (cell.ends_with(blank)) {
                cell.remove_suffix(blank.size());
                again = true;
            }
        }
    }
    return cell;
}

NumberStyle numberStyleOf(const std::vector<std::string_view> &cells)
{
    int decimalPoint = 0, decimalComma = 0, groupComma = 0, groupPoint = 0, openComma = 0;
    for (const std::string_view raw : cells) {
        const std::string_view cell = trimmedCell(raw);
        constexpr auto mostLetters = 4; // "Mio.", a currency or a flag; "2022 Jan. - Feb." is no number
        const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
        if (cell.empty() || cell.size() > 40 || std::none_of(cell.begin(), cell.end(), isDigit)
            || std::count_if(cell.begin(), cell.end(), isLetter) > mostLetters)
            continue;
        const auto commas = std::count(cell.begin(), cell.end(), ',');
        const auto points = std::count(cell.begin(), cell.end(), '.');
        const std::size_t comma = cell.rfind(','), point = cell.rfind('.');
        const auto digitsAfter = [&cell](std::size_t at) {
            std::size_t n = 0;
            while (at + 1 + n < cell.size() && isDigit(cell[at + 1 + n]))
                ++n;
            return n;
        };
        if (commas && points) {
            if (comma > point)
                ++decimalComma, ++groupPoint;
            else
                ++decimalPoint, ++groupComma;
        } else if (commas > 1) {
            ++groupComma;
        } else if (points > 1) {
            ++groupPoint;
        } else if (commas == 1) {
            if (digitsAfter(comma) == 3 && comma <= 4 && comma > 0 && cell[0] != '0')
                ++openComma;
            else
                ++decimalComma;
        } else if (points == 1 && digitsAfter(point) != 3) {
            ++decimalPoint;
        }
    }
    if (decimalComma + groupPoint > decimalPoint + groupComma && decimalComma > 0)
        return { ',', '.' };
    if (groupPoint > 0 && groupComma + decimalPoint == 0)
        return { ',', '.' };
    return { '.', groupComma + openComma > 0 ? ',' : char(0) };
}

NumberReader::NumberReader(NumberStyle style, const QStringList &missing)
    : m_style(style)
{
    for (const std::string_view text : missingTexts)
        m_missing.insert(std::string(text));
    m_ownMissing = !missing.isEmpty();
    for (const QString &text : missing)
        m_missing.insert(lowered(text.trimmed().toStdString()));
}

bool NumberReader::isMissing(std::string_view trimmed) const
{
    return trimmed.empty() || (trimmed.size() <= 32 && m_missing.contains(lowered(trimmed)));
}

NumberCell NumberReader::read(std::string_view cell) const
{
    if (cell.empty())
        return {};
    const char first = cell.front();
    if (double value = 0; m_style.decimal == '.' && !m_ownMissing && readShort(cell, value))
        return { NumberCell::Kind::Number, value, Status::Normal };
    if (m_style.decimal == '.' && (isDigit(first) || first == '-')) {
        double value = 0;
        const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
        if (error == std::errc() && end == cell.data() + cell.size() && std::isfinite(value)) {
            if (m_ownMissing && isMissing(cell))
                return {}; // the file says that −9999 is none
            return { NumberCell::Kind::Number, value, Status::Normal };
        }
    }
    return readSlowly(cell);
}

NumberCell NumberReader::readSlowly(std::string_view given) const
{
    std::string_view cell = trimmedCell(given);
    if (isMissing(cell))
        return {};
    const NumberCell unreadable { NumberCell::Kind::Unreadable, missingValue, Status::Normal };
    if (cell.size() > 60)
        return unreadable;

    bool negative = false;
    if (cell.size() > 2 && cell.front() == '(' && cell.back() == ')') {
        negative = true;
        cell = trimmedCell(cell.substr(1, cell.size() - 2));
    }
    static constexpr std::array<std::string_view, 6> prefixes { "US$", "$", "€", "£", "¥", "￥" };
    for (const std::string_view prefix : prefixes)
        if (cell.starts_with(prefix))
            cell = trimmedCell(cell.substr(prefix.size()));
    if (cell.starts_with('-') || cell.starts_with("\xE2\x88\x92")) {
        negative = !negative;
        cell = trimmedCell(cell.substr(cell.starts_with('-') ? 1 : 3));
    } else if (cell.starts_with('+')) {
        cell = cell.substr(1);
    }

    // The number itself: digits, marks and blanks between groups; what follows is a flag.
    std::string plain;
    std::vector<std::size_t> groups { 0 };
    bool decimal = false, exponent = false;
    std::size_t at = 0;
    const auto digitAt = [&cell](std::size_t i) { return i < cell.size() && isDigit(cell[i]); };
    while (at < cell.size()) {
        const char c = cell[at];
        if (isDigit(c)) {
            plain += c;
            if (!decimal)
                ++groups.back();
            ++at;
            continue;
        }
        if (c == m_style.decimal && !decimal && !exponent) {
            decimal = true;
            plain += '.';
            ++at;
            continue;
        }
        if ((c == 'e' || c == 'E') && !exponent && !plain.empty()
            && (digitAt(at + 1)
                || (at + 1 < cell.size() && (cell[at + 1] == '+' || cell[at + 1] == '-') && digitAt(at + 2)))) {
            exponent = decimal = true;
            plain += 'e';
            if (cell[at + 1] == '-')
                plain += '-';
            at += digitAt(at + 1) ? 1 : 2;
            continue;
        }
        std::size_t skip = 0;
        if ((m_style.group && c == m_style.group) || c == ' ' || c == '\'')
            skip = 1;
        else
            for (const std::string_view blank : wideBlanks)
                if (cell.substr(at).starts_with(blank))
                    skip = blank.size();
        if (skip == 0 || decimal || !digitAt(at + skip))
            break;
        groups.push_back(0);
        at += skip;
    }
    std::string_view rest = trimmedCell(cell.substr(at));
    if (rest == "%")
        rest = {};
    if (plain.empty() || plain == ".") {
        // A flag alone: ": c" or "c" says that the value is withheld.
        if (rest.starts_with(':'))
            rest = trimmedCell(rest.substr(1));
        const std::string word = lowered(rest);
        if (word == "c" || word == "(c)" || word == "x" || word == "confidential" || word == "(d)"
            || word == "suppressed")
            return { NumberCell::Kind::Missing, missingValue, Status::Suppressed };
        if (given.find(':') != std::string_view::npos && flagStatus(rest))
            return {};
        return unreadable;
    }
    if (rest.size() > 2 && rest.front() == '(' && rest.back() == ')')
        rest = rest.substr(1, rest.size() - 2);
    const std::optional<Status> status = flagStatus(rest);
    if (!status || !groupsFit(groups))
        return unreadable;
    double value = 0;
    const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
    if (error != std::errc() || end != plain.data() + plain.size() || !std::isfinite(value))
        return unreadable;
    return { NumberCell::Kind::Number, negative ? -value : value, *status };
}

} // namespace sampan
