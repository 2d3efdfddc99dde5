// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/encoding.h"
#include "datasets/readers/workbook.h"
#include "datasets/readers/xml.h"

#include <QCoreApplication>
#include <QDir>

#include <charconv>
#include <cmath>
#include <limits>
#include <unordered_map>

namespace sampan {

namespace {

struct XlsxText {
    Q_DECLARE_TR_FUNCTIONS(sampan::Workbook)
};

constexpr std::uint32_t maximumSheetColumns = 16'384; // ECMA-376: XFD
constexpr int maximumRows = 1'048'576;
constexpr std::size_t longestCell = 1 << 20; // bytes; Excel keeps 32,767 characters

template <class Number> bool readNumber(std::string_view text, Number &number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size();
}

//! Names and files of the sheets, in their order.
class WorkbookPart : public XmlHandler {
public:
    struct Entry {
        QString name;
        QString relation;
        bool hidden = false;
    };
    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "sheet")
            entries.push_back({ toText(attributes.value("name")), toText(attributes.value("id")),
                !attributes.value("state").empty() && attributes.value("state") != "visible" });
        else if (name == "workbookPr")
            from1904 = attributes.value("date1904") == "1" || attributes.value("date1904") == "true";
    }
    void end(std::string_view) override { }

    std::vector<Entry> entries;
    bool from1904 = false;
};

class RelationsPart : public XmlHandler {
public:
    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name != "Relationship" || attributes.value("TargetMode") == "External")
            return;
        const QString target = toText(attributes.value("Target")), type = toText(attributes.value("Type"));
        targets.insert(toText(attributes.value("Id")), target);
        byKind.insert(type.section(u'/', -1), target);
    }
    void end(std::string_view) override { }

    QMap<QString, QString> targets; //!< by id
    QMap<QString, QString> byKind; //!< by the last word of the type: "sharedStrings"
};

//! Texts that cells name by number.
class StringsPart : public XmlHandler {
public:
    struct Place {
        std::size_t offset, length;
    };
    //! `memory`: bytes that they may take.
    explicit StringsPart(qint64 memory)
        : m_memory(memory)
    {
    }
    void start(std::string_view name, const XmlAttributes &) override
    {
        if (name == "si")
            m_begin = all.size();
        else if (name == "rPh")
            m_phonetic = true; // how a name is pronounced is no part of it
        m_inText = name == "t" && !m_phonetic;
    }
    void end(std::string_view name) override
    {
        if (name == "si") {
            places.push_back({ m_begin, all.size() - m_begin });
            if (bytes() > m_memory)
                enough = tooMuch = true;
        } else if (name == "rPh") {
            m_phonetic = false;
        }
        m_inText = false;
    }
    void text(std::string_view part) override
    {
        if (!m_inText)
            return;
        all.append(part);
        if (all.size() - m_begin > longestCell)
            enough = tooMuch = true;
    }
    qint64 bytes() const { return qint64(all.size() + places.size() * sizeof(Place)); }

    std::string all;
    std::vector<Place> places;
    bool tooMuch = false;

private:
    qint64 m_memory;
    std::size_t m_begin = 0;
    bool m_inText = false, m_phonetic = false;
};

//! Which cell styles show a date.
class StylesPart : public XmlHandler {
public:
    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "numFmt") {
            int id = 0;
            if (readNumber(attributes.value("numFmtId"), id))
                m_own[id] = isDateFormat(attributes.value("formatCode"));
        } else if (name == "cellXfs") {
            m_inCells = true;
        } else if (name == "xf" && m_inCells) {
            int id = 0;
            readNumber(attributes.value("numFmtId"), id);
            const auto own = m_own.find(id);
            dates.push_back(own != m_own.end() ? own->second : isBuiltIn(id));
        }
    }
    void end(std::string_view name) override
    {
        if (name == "cellXfs")
            m_inCells = false;
    }

    std::vector<char> dates;

private:
    //! ECMA-376 part 1, 18.8.30, with the East Asian ones.
    static bool isBuiltIn(int id)
    {
        return (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58);
    }
    std::unordered_map<int, bool> m_own;
    bool m_inCells = false;
};

class SheetPart : public XmlHandler {
public:
    //! `memory`: bytes that the sheet may take.
    SheetPart(Sheet &sheet, const StringsPart &strings, const std::vector<char> &dates, bool from1904, qint64 memory)
        : m_sheet(sheet)
        , m_strings(strings)
        , m_dates(dates)
        , m_from1904(from1904)
        , m_memory(memory)
    {
    }

    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (m_after)
            return; // read on to the end all the same, where the checksum tells whether all was right
        if (name == "c") {
            startCell(attributes);
        } else if (name == "row") {
            int number = m_row + 1;
            readNumber(attributes.value("r"), number);
            m_row = number;
            m_next = 0;
            m_rowOpen = false;
        } else if (name == "v" || (name == "t" && m_type == Type::Inline && !m_phonetic)) {
            m_inValue = true;
        } else if (name == "rPh") {
            m_phonetic = true;
        } else if (name == "f") {
            m_formula = true;
        }
    }

    void end(std::string_view name) override
    {
        if (name == "v" || name == "t")
            m_inValue = false;
        else if (name == "c")
            endCell();
        else if (name == "rPh")
            m_phonetic = false;
        else if (name == "row")
            checkSize();
        else if (name == "sheetData")
            m_after = true;
    }

    void text(std::string_view part) override
    {
        if (!m_inValue)
            return;
        m_value.append(part);
        if (m_value.size() > longestCell)
            enough = tooMuch = true;
    }

    int notComputed = 0; //!< formulas without a value
    QString firstNotComputed;
    bool damaged = false; //!< a reference that no sheet has
    bool tooMuch = false; //!< more than fits, or cells too far apart

private:
    enum class Type { Number, Shared, Inline, Text, Boolean };

    void checkSize()
    {
        if (m_sheet.isScattered() || m_sheet.bytes() > m_memory)
            enough = tooMuch = true;
    }

    void startCell(const XmlAttributes &attributes)
    {
        m_value.clear();
        m_formula = false;
        m_phonetic = false;
        m_type = Type::Number;
        m_date = false;
        std::string_view reference;
        attributes.each([&](std::string_view name, std::string_view value) {
            if (name == "r") {
                reference = value;
            } else if (name == "t") {
                m_type = value == "s"      ? Type::Shared
                    : value == "inlineStr" ? Type::Inline
                    : value == "b"         ? Type::Boolean
                    : value == "n"         ? Type::Number
                                           : Type::Text;
            } else if (name == "s") {
                std::size_t style = 0;
                m_date = readNumber(value, style) && style < m_dates.size() && m_dates[style];
            }
        });
        m_column = m_next;
        if (!reference.empty()) {
            std::uint32_t column = 0;
            for (const char c : reference) {
                if (c < 'A' || c > 'Z')
                    break;
                column = column * 26 + std::uint32_t(c - 'A' + 1);
                if (column > maximumSheetColumns)
                    break;
            }
            m_column = column > 0 ? column - 1 : m_next;
        }
        m_next = m_column + 1;
    }

    void endCell()
    {
        if ((m_sheet.cells.size() & 0xfff) == 0xfff)
            checkSize(); // a row may be long
        if (m_column >= maximumSheetColumns || m_row > maximumRows || m_row < 1) {
            damaged = true;
            return;
        }
        if (m_value.empty()) {
            if (m_formula && ++notComputed == 1)
                firstNotComputed = m_sheet.name + QStringLiteral(", %1").arg(m_row);
            return;
        }
        if (!m_rowOpen) {
            m_sheet.startRow(m_row);
            m_rowOpen = true;
        }
        switch (m_type) {
        case Type::Shared: {
            std::size_t index = 0;
            if (!readNumber(m_value, index) || index >= m_strings.places.size()) {
                damaged = true;
                return;
            }
            const StringsPart::Place place = m_strings.places[index];
            if (place.length > 0)
                m_sheet.addShared(m_column, place.offset, place.length);
            return;
        }
        case Type::Boolean:
            m_sheet.add(m_column, m_value == "1" ? "TRUE" : "FALSE");
            return;
        case Type::Number: {
            double serial = 0;
            if (m_date && readNumber(m_value, serial)) {
                const std::string date = isoDate(serial, m_from1904);
                m_sheet.add(m_column, date.empty() ? m_value : date);
                return;
            }
            break;
        }
        case Type::Inline:
        case Type::Text:
            break;
        }
        m_sheet.add(m_column, m_value);
    }

    Sheet &m_sheet;
    const StringsPart &m_strings;
    const std::vector<char> &m_dates;
    bool m_from1904;
    qint64 m_memory;
    int m_row = 0;
    bool m_rowOpen = false, m_after = false; //!< a row with a cell; behind the cells
    std::uint32_t m_column = 0, m_next = 0;
    Type m_type = Type::Number;
    bool m_date = false, m_inValue = false, m_formula = false, m_phonetic = false;
    std::string m_value;
};

//! The entry that a relation of the workbook means.
QString entryOf(const QString &target)
{
    return target.startsWith(u'/') ? target.mid(1) : QDir::cleanPath(QStringLiteral("xl/") + target);
}

} // namespace

Result<Workbook> readXlsx(const QString &file, const Parts &parts, const ReadOptions &options)
{
    ReadOptions quiet = options;
    quiet.progress = nullptr;
    WorkbookPart book;
    if (auto read = parseXml(file, parts, QStringLiteral("xl/workbook.xml"), book, quiet); !read)
        return tl::make_unexpected(read.error());
    RelationsPart relations;
    if (auto read = parseXml(file, parts, QStringLiteral("xl/_rels/workbook.xml.rels"), relations, quiet); !read)
        return tl::make_unexpected(read.error());
    qint64 memory = options.maximumMemory > 0 ? options.maximumMemory : std::numeric_limits<qint64>::max();
    StringsPart strings(memory);
    const QString stringsPart
        = entryOf(relations.byKind.value(QStringLiteral("sharedStrings"), QStringLiteral("sharedStrings.xml")));
    if (parts.contains(stringsPart))
        if (auto read = parseXml(file, parts, stringsPart, strings, quiet); !read)
            return tl::make_unexpected(read.error());
    StylesPart styles;
    const QString stylesPart = entryOf(relations.byKind.value(QStringLiteral("styles"), QStringLiteral("styles.xml")));
    if (parts.contains(stylesPart))
        if (auto read = parseXml(file, parts, stylesPart, styles, quiet); !read)
            return tl::make_unexpected(read.error());
    const auto trap = [&file](const QString &what) {
        return failure(file,
            XlsxText::tr("%1 would take far more memory than a file of its size should: it is taken for a trap and not "
                         "opened.")
                .arg(what));
    };
    if (strings.tooMuch)
        return trap(XlsxText::tr("The texts of the workbook"));
    memory -= strings.bytes();
    const auto shared = std::make_shared<const std::string>(std::move(strings.all));

    Workbook workbook;
    for (const WorkbookPart::Entry &entry : book.entries) {
        const QString part = entryOf(relations.targets.value(entry.relation));
        if (!parts.contains(part)) {
            workbook.problems.push_back({ Severity::Warning, file, 0, 0,
                XlsxText::tr("The sheet “%1” is named by the workbook but not in it.").arg(entry.name) });
            continue;
        }
        if (relations.byKind.value(QStringLiteral("chartsheet")) == relations.targets.value(entry.relation))
            continue;
        Sheet sheet;
        sheet.name = entry.name;
        sheet.hidden = entry.hidden;
        sheet.strings = shared;
        SheetPart reader(sheet, strings, styles.dates, book.from1904, memory);
        if (auto read = parseXml(file, parts, part, reader, options); !read)
            return tl::make_unexpected(read.error());
        if (reader.tooMuch)
            return trap(XlsxText::tr("The sheet “%1”").arg(entry.name));
        memory -= sheet.bytes();
        if (reader.damaged)
            workbook.problems.push_back({ Severity::Warning, file, 0, 0,
                XlsxText::tr("Cells of the sheet “%1” point at nothing; they are left out.").arg(entry.name) });
        if (reader.notComputed > 0)
            workbook.problems.push_back({ Severity::Warning, file, 0, 0,
                XlsxText::tr(
                    "%n formula(s) carry no value, the first in %1; open the workbook in the program that made "
                    "it and save it once.",
                    nullptr, reader.notComputed)
                    .arg(reader.firstNotComputed) });
        workbook.sheets.push_back(std::move(sheet));
    }
    return workbook;
}

} // namespace sampan
