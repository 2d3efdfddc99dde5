// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/xml.h"

#include <QCoreApplication>

#include <expat.h>
#include <memory>

namespace sampan {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(sampan::Xml)
};

constexpr int maximumDepth = 200;

struct Parse {
    XML_Parser parser = nullptr;
    XmlHandler *handler = nullptr;
    int depth = 0;
    bool entities = false, deep = false;
};

void XMLCALL onStart(void *data, const char *name, const char **attributes)
{
    auto *parse = static_cast<Parse *>(data);
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
    --parse->depth;
    parse->handler->end(XmlAttributes::localName(name));
    if (parse->handler->enough)
        XML_StopParser(parse->parser, XML_FALSE);
}

void XMLCALL onText(void *data, const char *text, int length)
{
    static_cast<Parse *>(data)->handler->text({ text, std::size_t(length) });
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

Result<void> parseXml(const QString &file, const QByteArray &bytes, XmlHandler &handler, const ReadOptions &options)
{
    const std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser(
        XML_ParserCreate(nullptr), &XML_ParserFree);
    if (!parser)
        return failure(file, Text::tr("There is not enough memory to read this."));
    Parse parse;
    parse.parser = parser.get();
    parse.handler = &handler;
    XML_SetUserData(parser.get(), &parse);
    XML_SetElementHandler(parser.get(), onStart, onEnd);
    XML_SetCharacterDataHandler(parser.get(), onText);
    XML_SetEntityDeclHandler(parser.get(), onEntity);
    constexpr qsizetype step = 1 << 18;
    for (qsizetype at = 0; !handler.enough; at += step) {
        if (options.cancelled && options.cancelled->load())
            return failure(file, Text::tr("Reading was cancelled."));
        if (options.progress && !bytes.isEmpty())
            options.progress(double(std::min(at, bytes.size())) / double(bytes.size()));
        const qsizetype length = std::min(step, bytes.size() - at);
        const bool last = at + length >= bytes.size();
        if (XML_Parse(parser.get(), bytes.constData() + at, int(length), last) == XML_STATUS_OK) {
            if (last)
                break;
            continue;
        }
        if (handler.enough)
            break;
        const int line = int(XML_GetCurrentLineNumber(parser.get()));
        if (parse.entities)
            return failure(file,
                Text::tr("The XML declares entities, which a table does not need and a trap does; it is not read."),
                line);
        if (parse.deep)
            return failure(
                file, Text::tr("The XML is nested more than %1 deep; it is not read.").arg(maximumDepth), line);
        const XML_Error error = XML_GetErrorCode(parser.get());
        return failure(file, Text::tr("The XML is damaged here (%1).").arg(QString::fromUtf8(XML_ErrorString(error))),
            line, int(XML_GetCurrentColumnNumber(parser.get())) + 1);
    }
    return {};
}

} // namespace sampan
