// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/csv.h"

#include <array>
#include <deque>
#include <map>
#include <string>

namespace sampan {

namespace {

class Scanner {
public:
    Scanner(std::string_view text, const CsvDialect &dialect, std::vector<CsvFault> *faults)
        : m_text(text)
        , m_dialect(dialect)
        , m_faults(faults)
    {
    }

    void run(const RowSink &sink)
    {
        while (m_at < m_text.size()) {
            m_row.line = m_line;
            m_row.cells.clear();
            m_copies.clear();
            if (isComment()) {
                skipLine();
                continue;
            }
            do
                m_row.cells.push_back(cell());
            while (m_at < m_text.size() && takeDelimiter());
            takeLineEnd();
            if (!sink(m_row))
                return;
        }
    }

private:
    bool isComment() const
    {
        const auto mark = std::string_view(m_dialect.comment.constData(), std::size_t(m_dialect.comment.size()));
        return !mark.empty() && m_text.substr(m_at).starts_with(mark);
    }

    void skipLine()
    {
        while (m_at < m_text.size() && m_text[m_at] != '\n' && m_text[m_at] != '\r')
            ++m_at;
        takeLineEnd();
    }

    bool takeDelimiter()
    {
        if (m_text[m_at] != m_dialect.delimiter)
            return false;
        ++m_at;
        return true;
    }

    void takeLineEnd()
    {
        if (m_at >= m_text.size())
            return;
        if (m_text[m_at] == '\r') {
            ++m_at;
            if (m_at < m_text.size() && m_text[m_at] == '\n')
                ++m_at;
            ++m_line;
        } else if (m_text[m_at] == '\n') {
            ++m_at;
            ++m_line;
        }
    }

    std::string_view plainCell()
    {
        const std::size_t start = m_at;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == m_dialect.delimiter || c == '\n' || c == '\r')
                break;
            ++m_at;
        }
        return m_text.substr(start, m_at - start);
    }

    std::string_view cell()
    {
        if (m_dialect.skipInitialSpace)
            while (m_at < m_text.size() && m_text[m_at] == ' ')
                ++m_at;
        if (m_at >= m_text.size() || m_dialect.quote == 0 || m_text[m_at] != m_dialect.quote)
            return plainCell();
        return quotedCell();
    }

    //! Copies only where the cell differs from its bytes in the file.
    std::string_view quotedCell()
    {
        const int line = m_line;
        const std::size_t start = ++m_at;
        std::string *copy = nullptr;
        const auto ensureCopy = [&](std::size_t end) {
            if (!copy)
                copy = &m_copies.emplace_back(m_text.substr(start, end - start));
        };
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (m_dialect.escape != 0 && c == m_dialect.escape && m_at + 1 < m_text.size()) {
                ensureCopy(m_at);
                copy->push_back(m_text[m_at + 1]);
                m_at += 2;
                continue;
            }
            if (c == m_dialect.quote) {
                const bool doubled = m_at + 1 < m_text.size() && m_text[m_at + 1] == m_dialect.quote;
                if (!doubled)
                    return closeQuote(start, copy);
                ensureCopy(m_at);
                copy->push_back(c);
                m_at += 2;
                continue;
            }
            if (c == '\n' || (c == '\r' && (m_at + 1 >= m_text.size() || m_text[m_at + 1] != '\n')))
                ++m_line;
            if (copy)
                copy->push_back(c);
            ++m_at;
        }
        note(line, CsvFault::Kind::UnclosedQuote);
        return copy ? std::string_view(*copy) : m_text.substr(start);
    }

    std::string_view closeQuote(std::size_t start, std::string *copy)
    {
        const std::string_view inside = copy ? std::string_view(*copy) : m_text.substr(start, m_at - start);
        ++m_at;
        const std::string_view after = plainCell();
        if (after.find_first_not_of(' ') == std::string_view::npos)
            return inside;
        // `"a"b` is kept whole: text is never lost.
        note(m_line, CsvFault::Kind::TextAfterQuote);
        m_copies.emplace_back(std::string(inside) + std::string(after));
        return m_copies.back();
    }

    void note(int line, CsvFault::Kind kind)
    {
        if (m_faults && m_faults->size() < 1000)
            m_faults->push_back({ line, int(m_row.cells.size()) + 1, kind });
    }

    std::string_view m_text;
    const CsvDialect &m_dialect;
    std::vector<CsvFault> *m_faults;
    std::size_t m_at = 0;
    int m_line = 1;
    TextRow m_row;
    std::deque<std::string> m_copies; // addresses must stay while the row is handed out
};

} // namespace

void scanCsv(std::string_view text, const CsvDialect &dialect, const RowSink &sink, std::vector<CsvFault> *faults)
{
    Scanner(text, dialect, faults).run(sink);
}

char sniffDelimiter(std::string_view text)
{
    char best = ',';
    double bestScore = 0;
    for (const char delimiter : { ',', ';', '\t', '|' }) {
        CsvDialect dialect;
        dialect.delimiter = delimiter;
        std::map<std::size_t, int> widths;
        int rows = 0;
        scanCsv(text.substr(0, 65'536), dialect, [&](const TextRow &row) {
            if (row.cells.size() == 1 && row.cells.front().empty())
                return true;
            ++widths[row.cells.size()];
            return ++rows < 200;
        });
        for (const auto &[width, count] : widths) {
            if (width < 2)
                continue;
            // Agreement counts, and so does splitting into more cells: a decimal comma makes two of every line.
            const double agreement = double(count) / rows;
            const double score = agreement * agreement * (1 + 0.4 * double(std::min<std::size_t>(width, 12) - 2));
            if (score > bestScore) {
                bestScore = score;
                best = delimiter;
            }
        }
    }
    return best;
}

} // namespace sampan
