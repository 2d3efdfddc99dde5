// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

//! Between the program and its module for zip files, which are built together.
namespace sampan {

struct ZipEntry {
    std::string name; //!< in UTF-8
    std::int64_t size = 0; //!< bytes once unpacked, as the archive says
    std::int64_t packed = 0; //!< bytes in the archive
    bool locked = false; //!< with a password
    bool link = false;
};

//! An entry as it is unpacked, from front to end.
class ZipStream {
public:
    virtual ~ZipStream() = default;
    //! How many bytes were put at `to`; 0 at the end, once the checksum was found right; -1: damaged.
    virtual std::int64_t read(char *to, std::int64_t most) = 0;
};

class ZipReader {
public:
    virtual ~ZipReader() = default;
    virtual std::int64_t count() const = 0;
    virtual bool entry(std::int64_t index, ZipEntry &entry) const = 0; //!< false: it cannot be read
    //! nullptr: it cannot be opened, `why` says why.
    virtual std::unique_ptr<ZipStream> open(std::int64_t index, std::string &why) const = 0;
};

using ZipContents = std::vector<std::pair<std::string, std::string>>; //!< names and bytes

} // namespace sampan

extern "C" {

//! Keeps to the bytes for as long as it lives; nullptr: no zip file, `why` says why.
sampan::ZipReader *sampanZipReader(const char *bytes, std::int64_t size, std::string &why);
using SampanZipReader = decltype(&sampanZipReader);

//! A zip of these entries, in order; the first one stored, the others deflated; without times. False: `why` says why.
bool sampanZipWrite(const sampan::ZipContents &contents, std::string &packed, std::string &why);
using SampanZipWrite = decltype(&sampanZipWrite);
}
