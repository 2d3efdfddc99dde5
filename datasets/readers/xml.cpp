// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/xml.h"

#include <QCoreApplication>

#include <expat.h>
#include <memory>

namespace sampan {

namespace {

struct XmlText {
    Q_DECLARE_TR_FUNCTIONS(sampan::Xml)
};

constexpr int maximumDepth = 200;
constexpr qint64 longestTag = 16 << 20; //!< bytes: the parser keeps a tag or remark until it ends

struct Parse {
    XML_Parser parser = nullptr;
    XmlHandler *handler = nullptr;
    int depth = 0;
    qint64 silent = 0; //!< bytes that were taken since there was something to tell
    bool entities = false, deep = false;
};

void XMLCALL onStart(void *data, const char *name, const char **attributes)
{
    auto *parse = static_cast<Parse *>(data);
    parse->silent = 0;
    if (++parse->depth > maximumDepth) {
        parse->deep = true;
        XML_StopParser(parse->parser, XML_FALSE);
        return;
    }
    if (parse->handler->wantsLines)
        parse->handler->line = int(XML_GetCurrentLineNumber(parse->parser));
    parse->handler->start(XmlAttributes::localName(name), XmlAttributes(attributes));
    if (parse->handler->enough)
        XML_StopParser(parse->parser, XML_FALSE);
}

void XMLCALL onEnd(void *data, const char *name)
{
    auto *parse = static_cast<Parse *>(data);
    parse->silent = 0;
    --parse->depth;
    parse->handler->end(XmlAttributes::localName(name));
    if (parse->handler->enough)
        XML_StopParser(parse->parser, XML_FALSE);
}

void XMLCALL onText(void *data, const char *text, int length)
{
    auto *parse = static_cast<Parse *>(data);
    parse->silent = 0;
    parse->handler->text({ text, std::size_t(length) });
}

void XMLCALL onEntity(void *data, const XML_Char *, int, const XML_Char *, int, const XML_Char *, const XML_Char *,
    const XML_Char *, const XML_Char *)
{
    auto *parse = static_cast<Parse *>(data);
    parse->entities = true;
    XML_StopParser(parse->parser, XML_FALSE);
}

} // namespace

std::string_view XmlAttributes::value(std::string_view name) const
{
    for (const char **pair = m_pairs; *pair; pair += 2)
        if (!isDeclaration(*pair) && localName(*pair) == name)
            return pair[1];
    return {};
}

namespace {

class Parser {
public:
    Parser(const QString &file, XmlHandler &handler, const ReadOptions &options, qint64 total)
        : m_file(file)
        , m_handler(handler)
        , m_options(options)
        , m_total(total)
        , m_parser(XML_ParserCreate(nullptr), &XML_ParserFree)
    {
        m_parse.parser = m_parser.get();
        m_parse.handler = &handler;
        if (!m_parser)
            return;
        XML_SetUserData(m_parser.get(), &m_parse);
        XML_SetElementHandler(m_parser.get(), onStart, onEnd);
        XML_SetCharacterDataHandler(m_parser.get(), onText);
        XML_SetEntityDeclHandler(m_parser.get(), onEntity);
    }

    //! Takes the next bytes; false: no more are wanted, or there is an error.
    bool feed(std::string_view bytes, bool last)
    {
        if (!m_parser)
            m_result = failure(m_file, XmlText::tr("There is not enough memory to read this."));
        constexpr std::size_t step = 1 << 18;
        do {
            const std::size_t length = std::min(step, bytes.size());
            if (!m_result || !take(bytes.substr(0, length), last && length == bytes.size()))
                return false;
            bytes.remove_prefix(length);
        } while (!bytes.empty());
        return !last;
    }
    const Result<void> &result() const { return m_result; }

private:
    bool take(std::string_view bytes, bool last)
    {
        if (m_options.cancelled && m_options.cancelled->load()) {
            m_result = failure(m_file, XmlText::tr("Reading was cancelled."));
            return false;
        }
        m_done += qint64(bytes.size());
        if (m_options.progress && m_total > 0)
            m_options.progress(double(std::min(m_done, m_total)) / double(m_total));
        const auto status = XML_Parse(m_parser.get(), bytes.data(), int(bytes.size()), last);
        if (m_handler.enough)
            return false;
        m_parse.silent += qint64(bytes.size());
        if (m_parse.silent > longestTag) {
            m_result = failure(m_file,
                XmlText::tr("A tag or a remark in the XML is longer than %1 MB; it is not read.").arg(longestTag >> 20),
                int(XML_GetCurrentLineNumber(m_parser.get())));
            return false;
        }
        if (status == XML_STATUS_OK)
            return true;
        const int line = int(XML_GetCurrentLineNumber(m_parser.get()));
        if (m_parse.entities) {
            m_result = failure(m_file,
                XmlText::tr("The XML declares entities, which a table does not need and a trap does; it is not read."),
                line);
        } else if (m_parse.deep) {
            m_result = failure(
                m_file, XmlText::tr("The XML is nested more than %1 deep; it is not read.").arg(maximumDepth), line);
        } else {
            const XML_Error error = XML_GetErrorCode(m_parser.get());
            m_result = failure(m_file,
                XmlText::tr("The XML is damaged here (%1).").arg(QString::fromUtf8(XML_ErrorString(error))), line,
                int(XML_GetCurrentColumnNumber(m_parser.get())) + 1);
        }
        return false;
    }

    QString m_file;
    XmlHandler &m_handler;
    const ReadOptions &m_options;
    qint64 m_total = 0, m_done = 0;
    Parse m_parse;
    std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> m_parser;
    Result<void> m_result;
};

} // namespace

Result<void> parseXml(const QString &file, const QByteArray &bytes, XmlHandler &handler, const ReadOptions &options)
{
    Parser parser(file, handler, options, bytes.size());
    parser.feed({ bytes.constData(), std::size_t(bytes.size()) }, true);
    return parser.result();
}

Result<void> parseXml(
    const QString &file, const Parts &parts, const QString &name, XmlHandler &handler, const ReadOptions &options)
{
    Parser parser(file, handler, options, parts.size(name));
    const auto streamed
        = parts.stream(name, [&parser](std::string_view piece, bool last) { return parser.feed(piece, last); });
    return parser.result() ? streamed : parser.result();
}

} // namespace sampan
