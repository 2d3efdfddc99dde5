// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/encoding.h"
#include "datasets/readers/workbook.h"
#include "datasets/readers/xml.h"

#include <QCoreApplication>
#include <QSet>

#include <charconv>
#include <limits>

namespace sampan {

namespace {

struct OdsText {
    Q_DECLARE_TR_FUNCTIONS(sampan::Workbook)
};

//! The whole of content.xml; a row or cell that is repeated is written once with a count.
class ContentPart : public XmlHandler {
public:
    //! `memory`: bytes that all sheets may take.
    explicit ContentPart(qint64 memory)
        : m_memory(memory)
    {
    }
    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (m_aside > 0 || name == "annotation" || name == "tracked-changes" || name == "shapes") {
            ++m_aside; // remarks and drawings are no cells
            return;
        }
        if (name == "style") {
            m_style = toText(attributes.value("name"));
        } else if (name == "table-properties" && attributes.value("display") == "false") {
            m_hidden.insert(m_style);
        } else if (name == "table") {
            sheets.emplace_back();
            sheets.back().name = toText(attributes.value("name"));
            sheets.back().hidden = m_hidden.contains(toText(attributes.value("style-name")));
            m_row = 0;
        } else if (name == "table-row" && !sheets.empty()) {
            m_repeatedRows = count(attributes.value("number-rows-repeated"));
            m_column = 0;
            m_cells.clear();
            m_rowBytes = 0;
        } else if (name == "table-cell" || name == "covered-table-cell") {
            m_repeated = count(attributes.value("number-columns-repeated"));
            takeValue(attributes);
            m_inCell = true;
            m_paragraphs = 0;
        } else if (m_inCell && name == "p") {
            if (m_paragraphs++ > 0)
                m_text += '\n';
            m_inText = true;
        } else if (m_inText && (name == "s" || name == "tab")) {
            m_text.append(std::size_t(std::min(count(attributes.value("c")), 1000)), ' ');
        } else if (m_inText && name == "line-break") {
            m_text += '\n';
        }
    }

    void end(std::string_view name) override
    {
        if (m_aside > 0) {
            --m_aside;
            return;
        }
        if (name == "p") {
            m_inText = false;
        } else if (name == "table-cell" || name == "covered-table-cell") {
            m_inCell = false;
            const std::string &value = m_value.empty() ? m_text : m_value;
            if (!value.empty())
                for (int i = 0; i < m_repeated && m_column + std::uint32_t(i) < maximumColumns && !tooMany; ++i) {
                    m_cells.emplace_back(m_column + std::uint32_t(i), value);
                    m_repeatedCells += i > 0;
                    m_rowBytes += qint64(value.size() + sizeof(m_cells.front()));
                    tooMany = enough = m_repeatedCells > maximumRepeated || m_rowBytes > m_memory;
                }
            m_column = std::uint32_t(std::min<qint64>(qint64(m_column) + m_repeated, maximumColumns));
        } else if (name == "table-row" && !sheets.empty()) {
            endRow();
        }
    }

    void text(std::string_view part) override
    {
        if (!m_inText || m_aside > 0)
            return;
        m_text.append(part);
        if (m_text.size() > longestCell)
            tooMany = enough = true;
    }

    std::vector<Sheet> sheets;
    bool tooMany = false;

private:
    static constexpr std::uint32_t maximumColumns = 16'384;
    static constexpr int maximumRows = 1'048'576;
    static constexpr std::size_t longestCell = 1 << 20; //!< bytes
    static constexpr std::size_t maximumRepeated = 5'000'000; //!< cells that are there only by a count

    static int count(std::string_view text)
    {
        int number = 1;
        std::from_chars(text.data(), text.data() + text.size(), number);
        return std::max(number, 1);
    }

    void takeValue(const XmlAttributes &attributes)
    {
        m_text.clear();
        m_value.clear();
        const std::string_view type = attributes.value("value-type");
        if (type == "float" || type == "percentage" || type == "currency") {
            m_value = attributes.value("value");
        } else if (type == "date") {
            m_value = attributes.value("date-value");
            if (m_value.ends_with("T00:00:00"))
                m_value.resize(m_value.size() - 9);
        } else if (type == "boolean") {
            m_value = attributes.value("boolean-value") == "true" ? "TRUE" : "FALSE";
        } else if (type == "string") {
            m_value = attributes.value("string-value");
        }
    }

    void endRow()
    {
        if (tooMany)
            return;
        Sheet &sheet = sheets.back();
        for (int i = 0; i < m_repeatedRows && !m_cells.empty() && m_row + i < maximumRows; ++i) {
            m_repeatedCells += i > 0 ? m_cells.size() : 0;
            if (m_repeatedCells > maximumRepeated) {
                tooMany = true;
                enough = true;
                return;
            }
            const qint64 before = sheet.bytes();
            sheet.startRow(m_row + i + 1);
            for (const auto &[column, value] : m_cells)
                sheet.add(column, value);
            m_memory -= sheet.bytes() - before;
            if (sheet.isScattered() || m_memory < 0) {
                tooMany = true;
                enough = true;
                return;
            }
        }
        m_row = int(std::min<qint64>(qint64(m_row) + m_repeatedRows, maximumRows));
    }

    qint64 m_memory, m_rowBytes = 0;
    QSet<QString> m_hidden;
    QString m_style;
    int m_aside = 0, m_row = 0, m_repeatedRows = 1, m_repeated = 1, m_paragraphs = 0;
    std::uint32_t m_column = 0;
    std::size_t m_repeatedCells = 0;
    bool m_inCell = false, m_inText = false;
    std::string m_text, m_value;
    std::vector<std::pair<std::uint32_t, std::string>> m_cells;
};

} // namespace

Result<Workbook> readOds(const QString &file, const Parts &parts, const ReadOptions &options)
{
    ContentPart content(options.maximumMemory > 0 ? options.maximumMemory : std::numeric_limits<qint64>::max());
    if (auto read = parseXml(file, parts, QStringLiteral("content.xml"), content, options); !read)
        return tl::make_unexpected(read.error());
    if (content.tooMany)
        return failure(file,
            OdsText::tr("A sheet repeats its cells millions of times, or would take far more memory than a file of its "
                        "size should: it is taken for a trap and not opened."));
    Workbook workbook;
    workbook.sheets = std::move(content.sheets);
    return workbook;
}

} // namespace sampan
