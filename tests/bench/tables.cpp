// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the files that the benchmarks read, and the least that any reader of the long one must do.
//   bench_tables csv FILE ROWS      year,reporter,partner,flow,commodity,value
//   bench_tables xlsx FILE ROWS     the same as a workbook
//   bench_tables loop FILE          yearly totals by partner of the reporter CHN: two threads over mapped memory, no
//                                   quotes, no errors, nothing but this layout
#include <QByteArray>
#include <QFile>
#include <QString>

#include <array>
#include <charconv>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>
#include <thread>
#include <vector>
#include <zip.h>

namespace {

constexpr std::array<const char *, 30> countries { "CHN", "USA", "JPN", "KOR", "THA", "VNM", "SGP", "MYS", "IDN", "PHL",
    "KHM", "LAO", "MMR", "BRN", "IND", "DEU", "FRA", "GBR", "ITA", "ESP", "NLD", "AUS", "NZL", "CAN", "MEX", "BRA",
    "ARG", "CHL", "ZAF", "EGY" };

//! Numbers that are the same on every machine (xorshift64).
class Numbers {
public:
    std::uint64_t next()
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        m_state ^= m_state << 17;
        return m_state;
    }

private:
    std::uint64_t m_state = 88172645463325252ULL;
};

struct Row {
    int year;
    const char *reporter, *partner, *flow;
    int commodity;
    std::string value;
};

Row rowAt(long index, Numbers &numbers)
{
    const std::uint64_t random = numbers.next();
    const std::uint64_t cents = random % 9'000'000;
    std::string value
        = std::to_string(cents / 100) + '.' + std::to_string(cents / 10 % 10) + std::to_string(cents % 10);
    return { int(1991 + index % 30), countries[random >> 32 & 31 ? (random >> 40) % 30 : 0],
        countries[(random >> 20) % 30], index & 1 ? "import" : "export", int(100'000 + index * 7919 % 5000 * 20),
        std::move(value) };
}

int writeCsv(const char *path, long rows)
{
    std::FILE *file = std::fopen(path, "wb");
    if (!file)
        return 1;
    std::fputs("year,reporter,partner,flow,commodity,value\n", file);
    Numbers numbers;
    for (long i = 0; i < rows; ++i) {
        const Row row = rowAt(i, numbers);
        std::fprintf(file, "%d,%s,%s,%s,%06d,%s\n", row.year, row.reporter, row.partner, row.flow, row.commodity,
            row.value.c_str());
    }
    return std::fclose(file);
}

int writeXlsx(const char *path, long rows)
{
    Numbers numbers;
    std::string sheet = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet "
                        "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    const auto text = [](const std::string &reference, std::string_view value) {
        return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + std::string(value) + "</t></is></c>";
    };
    sheet += "<row r=\"1\">" + text("A1", "year") + text("B1", "reporter") + text("C1", "partner") + text("D1", "flow")
        + text("E1", "commodity") + text("F1", "value") + "</row>";
    for (long i = 0; i < rows; ++i) {
        const Row row = rowAt(i, numbers);
        const std::string n = std::to_string(i + 2);
        sheet += "<row r=\"" + n + "\"><c r=\"A" + n + "\"><v>" + std::to_string(row.year) + "</v></c>"
            + text("B" + n, row.reporter) + text("C" + n, row.partner) + text("D" + n, row.flow) + "<c r=\"E" + n
            + "\"><v>" + std::to_string(row.commodity) + "</v></c><c r=\"F" + n + "\"><v>" + row.value
            + "</v></c></row>";
    }
    sheet += "</sheetData></worksheet>";
    const std::vector<std::pair<const char *, std::string>> parts {
        { "[Content_Types].xml",
            "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            "<Override PartName=\"/xl/workbook.xml\" "
            "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
            "<Override PartName=\"/xl/worksheets/sheet1.xml\" "
            "ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>" },
        { "_rels/.rels",
            "<?xml version=\"1.0\"?><Relationships "
            "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" "
            "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
            "Target=\"xl/workbook.xml\"/></Relationships>" },
        { "xl/workbook.xml",
            "<?xml version=\"1.0\"?><workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
            "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
            "<sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>" },
        { "xl/_rels/workbook.xml.rels",
            "<?xml version=\"1.0\"?><Relationships "
            "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
            "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" "
            "Target=\"worksheets/sheet1.xml\"/></Relationships>" },
        { "xl/worksheets/sheet1.xml", sheet },
    };
    int error = 0;
    zip_t *archive = zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, &error);
    if (!archive)
        return 1;
    for (const auto &[name, contents] : parts)
        if (zip_file_add(archive, name, zip_source_buffer(archive, contents.data(), contents.size(), 0), 0) < 0)
            return 1;
    return zip_close(archive);
}

//! Sums of partner and year of a stretch of whole lines: every cell is found and every number read, as a reader must.
void addUp(std::string_view text, std::vector<double> &sums)
{
    const char *at = text.data(), *const end = at + text.size();
    std::array<std::string_view, 6> cells;
    while (at < end) {
        for (std::string_view &cell : cells) {
            const char *const begin = at;
            while (at < end && *at != ',' && *at != '\n')
                ++at;
            cell = { begin, std::size_t(at - begin) };
            ++at;
        }
        int year = 0;
        double number = 0;
        std::from_chars(cells[0].data(), cells[0].data() + cells[0].size(), year);
        std::from_chars(cells[5].data(), cells[5].data() + cells[5].size(), number);
        if (cells[1] != "CHN")
            continue;
        std::size_t partner = 0;
        while (cells[2] != countries[partner])
            ++partner;
        sums[partner * 64 + std::size_t(year - 1980)] += number;
    }
}

int loop(const char *path)
{
    QFile file(QString::fromLocal8Bit(path));
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    const char *data = reinterpret_cast<const char *>(file.map(0, file.size()));
    std::string_view text(data, std::size_t(file.size()));
    text.remove_prefix(text.find('\n') + 1);
    const std::size_t half = text.find('\n', text.size() / 2) + 1;
    std::vector<double> one(64 * countries.size()), two(one.size());
    std::thread other([&] { addUp(text.substr(half), two); });
    addUp(text.substr(0, half), one);
    other.join();
    for (std::size_t p = 0; p < countries.size(); ++p)
        for (std::size_t year = 0; year < 64; ++year)
            if (const double sum = one[p * 64 + year] + two[p * 64 + year]; sum > 0)
                std::printf("%d,%s,%.2f\n", int(year) + 1980, countries[p], sum);
    return 0;
}

} // namespace

int main(int count, char **arguments)
{
    const std::string_view what = count > 2 ? arguments[1] : "";
    if (what == "csv" && count == 4)
        return writeCsv(arguments[2], std::atol(arguments[3]));
    if (what == "xlsx" && count == 4)
        return writeXlsx(arguments[2], std::atol(arguments[3]));
    if (what == "loop" && count == 3)
        return loop(arguments[2]);
    std::fputs("usage: bench_tables csv|xlsx FILE ROWS, or bench_tables loop FILE\n", stderr);
    return 2;
}
