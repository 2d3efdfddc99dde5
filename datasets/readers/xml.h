// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/readers/parts.h"
#include "datasets/readers/reader.h"

#include <QByteArray>
#include <string_view>

namespace sampan {

//! The attributes of an element; names count without their namespace prefix.
class XmlAttributes {
public:
    explicit XmlAttributes(const char **pairs)
        : m_pairs(pairs)
    {
    }
    //! The value, empty if there is none such; valid until the handler returns.
    std::string_view value(std::string_view name) const;
    //! Calls `visit(name, value)` for each, declarations of namespaces left out.
    template <class Visit> void each(Visit visit) const
    {
        for (const char **pair = m_pairs; *pair; pair += 2)
            if (!isDeclaration(*pair))
                visit(localName(*pair), std::string_view(pair[1]));
    }
    static std::string_view localName(std::string_view name)
    {
        const std::size_t colon = name.rfind(':');
        return colon == std::string_view::npos ? name : name.substr(colon + 1);
    }

private:
    static bool isDeclaration(std::string_view name) { return name == "xmlns" || name.starts_with("xmlns:"); }
    const char **m_pairs;
};

//! Takes what a document holds, in its order. Names come without their namespace prefix.
class XmlHandler {
public:
    XmlHandler() = default;
    XmlHandler(const XmlHandler &) = delete;
    XmlHandler &operator=(const XmlHandler &) = delete;
    virtual ~XmlHandler() = default;
    virtual void start(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(std::string_view) { }

    bool enough = false; //!< set it to stop without an error
    bool wantsLines = false; //!< keep `line` at the one in which an element begins
    int line = 0;
};

//! Parses with expat. Entities of the document's own and external ones are refused: a table needs none, and they are
//! how a small file becomes a large one.
Result<void> parseXml(const QString &file, const QByteArray &bytes, XmlHandler &handler, const ReadOptions &options);
//! The same of a part, while it is unpacked.
Result<void> parseXml(
    const QString &file, const Parts &parts, const QString &name, XmlHandler &handler, const ReadOptions &options);

} // namespace sampan
