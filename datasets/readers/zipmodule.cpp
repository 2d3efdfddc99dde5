// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/zipmodule.h"

#include <zip.h>

namespace sampan {

namespace {

struct Discard {
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
using Archive = std::unique_ptr<zip_t, Discard>;
using File = std::unique_ptr<zip_file_t, Discard>;

class Stream : public ZipStream {
public:
    explicit Stream(File file)
        : m_file(std::move(file))
    {
    }
    std::int64_t read(char *to, std::int64_t most) override { return zip_fread(m_file.get(), to, zip_uint64_t(most)); }

private:
    File m_file;
};

class Reader : public ZipReader {
public:
    explicit Reader(Archive archive)
        : m_archive(std::move(archive))
    {
    }

    std::int64_t count() const override { return zip_get_num_entries(m_archive.get(), 0); }

    bool entry(std::int64_t index, ZipEntry &entry) const override
    {
        zip_stat_t status;
        zip_stat_init(&status);
        if (zip_stat_index(m_archive.get(), zip_uint64_t(index), ZIP_FL_ENC_GUESS, &status) != 0
            || !(status.valid & ZIP_STAT_NAME))
            return false;
        entry.name = status.name;
        entry.size = std::int64_t(status.size);
        entry.packed = std::int64_t(status.comp_size);
        entry.locked = (status.valid & ZIP_STAT_ENCRYPTION_METHOD) && status.encryption_method != ZIP_EM_NONE;
        entry.link = isLink(zip_uint64_t(index));
        return true;
    }

    std::unique_ptr<ZipStream> open(std::int64_t index, std::string &why) const override
    {
        File file(zip_fopen_index(m_archive.get(), zip_uint64_t(index), 0));
        if (!file) {
            why = zip_strerror(m_archive.get());
            return nullptr;
        }
        return std::make_unique<Stream>(std::move(file));
    }

private:
    bool isLink(zip_uint64_t index) const
    {
        zip_uint8_t system = 0;
        zip_uint32_t attributes = 0;
        constexpr zip_uint32_t kind = 0170000, link = 0120000; // of a file on Unix
        return zip_file_get_external_attributes(m_archive.get(), index, 0, &system, &attributes) == 0
            && system == ZIP_OPSYS_UNIX && ((attributes >> 16) & kind) == link;
    }

    Archive m_archive;
};

} // namespace

} // namespace sampan

sampan::ZipReader *sampanZipReader(const char *bytes, std::int64_t size, std::string &why)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes, zip_uint64_t(size), 0, &error);
    sampan::Archive archive(source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr);
    if (!archive) {
        why = zip_error_strerror(&error);
        if (source)
            zip_source_free(source);
    }
    zip_error_fini(&error);
    return archive ? new sampan::Reader(std::move(archive)) : nullptr;
}

bool sampanZipWrite(const sampan::ZipContents &contents, std::string &packed, std::string &why)
{
    const auto fail = [&](const char *reason) {
        why = reason;
        return false;
    };
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *buffer = zip_source_buffer_create(nullptr, 0, 1, &error);
    if (!buffer)
        return fail(zip_error_strerror(&error));
    zip_source_keep(buffer);
    sampan::Archive archive(zip_open_from_source(buffer, ZIP_TRUNCATE, &error));
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> keeper(buffer, &zip_source_free);
    if (!archive)
        return fail(zip_error_strerror(&error));
    bool first = true;
    for (const auto &[name, bytes] : contents) {
        zip_source_t *source = zip_source_buffer(archive.get(), bytes.data(), bytes.size(), 0);
        const zip_int64_t index = source ? zip_file_add(archive.get(), name.c_str(), source, ZIP_FL_ENC_UTF_8) : -1;
        if (index < 0) {
            zip_source_free(source);
            return fail(zip_strerror(archive.get()));
        }
        // 1980-01-01, the first day a zip can name.
        zip_file_set_dostime(archive.get(), zip_uint64_t(index), 0, (1 << 5) | 1, 0);
        zip_set_file_compression(archive.get(), zip_uint64_t(index), first ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 9);
        first = false;
    }
    if (zip_close(archive.get()) != 0)
        return fail(zip_strerror(archive.get()));
    static_cast<void>(archive.release());
    zip_stat_t status;
    zip_stat_init(&status);
    if (zip_source_stat(buffer, &status) != 0 || zip_source_open(buffer) != 0)
        return fail("source");
    packed.resize(status.size);
    const zip_int64_t got = zip_source_read(buffer, packed.data(), status.size);
    zip_source_close(buffer);
    return got == zip_int64_t(status.size) || fail("read");
}
