// SPDX-License-Identifier: GPL-3.0-or-later
// One program for each reader: SAMPAN_FUZZ_NAME is the name under which the bytes are opened; for the parts of
// workbooks, which lie inside an archive, the bytes are that part.
#include "datasets/query/query.h"
#include "datasets/readers/reader.h"
#include "datasets/readers/workbook.h"

#include <QCoreApplication>

#include <cstdlib>

using namespace sampan;

namespace {

[[maybe_unused]] const char *const relations = "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" "
                                               "Target=\"worksheets/sheet1.xml\"/></Relationships>";

Result<DatasetPtr> open(const QByteArray &bytes, const ReadOptions &options)
{
    const QString name = QStringLiteral(SAMPAN_FUZZ_NAME);
#if defined(SAMPAN_FUZZ_SHEET)
    auto dataset = std::make_shared<Dataset>();
    const PartsInMemory parts({
        { QStringLiteral("xl/workbook.xml"), "<workbook><sheets><sheet name=\"a\" id=\"rId1\"/></sheets></workbook>" },
        { QStringLiteral("xl/_rels/workbook.xml.rels"), relations },
        { QStringLiteral("xl/sharedStrings.xml"), bytes },
        { QStringLiteral("xl/styles.xml"), bytes },
        { QStringLiteral("xl/worksheets/sheet1.xml"), bytes },
    });
    Result<Workbook> workbook = readXlsx(name, parts, options);
#elif defined(SAMPAN_FUZZ_CONTENT)
    auto dataset = std::make_shared<Dataset>();
    Result<Workbook> workbook = readOds(name, PartsInMemory({ { QStringLiteral("content.xml"), bytes } }), options);
#endif
#if defined(SAMPAN_FUZZ_SHEET) || defined(SAMPAN_FUZZ_CONTENT)
    if (!workbook)
        return tl::make_unexpected(workbook.error());
    if (auto read = readWorkbook(name, std::move(*workbook), options, *dataset); !read)
        return tl::make_unexpected(read.error());
    return DatasetPtr(dataset);
#else
    return readBytes(name, bytes, options);
#endif
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static int count = 1;
    static char program[] = "fuzz";
    static char *arguments[] = { program, nullptr };
    static const QCoreApplication application(count, arguments);
    ReadOptions options;
    options.maximumUnpackedBytes = 16 << 20;
    options.maximumMemory = (96 << 20) + 48 * qint64(size); // as of a file
    const auto dataset = open(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)), options);
    if (!dataset)
        return dataset.error().message.isEmpty() ? std::abort(), 0 : 0; // a refusal says why
    // What was read holds together, and can be asked.
    const Observations &all = (*dataset)->observations;
    if (all.keys.size() != (*dataset)->dimensions.size())
        std::abort();
    for (std::size_t d = 0; d < all.keys.size(); ++d) {
        if (all.keys[d].size() != all.size())
            std::abort();
        for (const std::uint32_t key : all.keys[d])
            if (key >= (*dataset)->dimensions[d].members.size())
                std::abort();
    }
    Query query;
    static_cast<void>(runQuery(**dataset, query));
    for (const Dimension &dimension : (*dataset)->dimensions) {
        query.by = dimension.name;
        static_cast<void>(runQuery(**dataset, query));
        break;
    }
    return 0;
}
