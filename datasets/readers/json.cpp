// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/json.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace sampan {

namespace {

struct JsonText {
    Q_DECLARE_TR_FUNCTIONS(sampan::Json)
};

//! The parser itself does not recurse, but who walks through its result does.
bool isTooDeep(const QByteArray &text)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '[' || c == '{') {
            if (++depth > 100)
                return true;
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return false;
}

QString textOf(const Json &value)
{
    if (value.is_string())
        return QString::fromStdString(value.get_ref<const std::string &>());
    if (value.is_number() || value.is_boolean())
        return QString::fromStdString(value.dump());
    return {};
}

} // namespace

Result<Json> parseJson(const QString &file, const QByteArray &given)
{
    QByteArray text = given;
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    if (isTooDeep(text))
        return failure(file, JsonText::tr("The JSON is nested deeper than 100 levels."));
    try {
        return Json::parse(text.cbegin(), text.cend());
    } catch (const Json::parse_error &error) {
        const auto at = qsizetype(std::min<std::size_t>(error.byte > 0 ? error.byte - 1 : 0, std::size_t(text.size())));
        const QByteArray before = text.left(at);
        const int line = int(before.count('\n')) + 1;
        const int column = int(at - (before.lastIndexOf('\n') + 1)) + 1;
        if (at >= text.size())
            return failure(file, JsonText::tr("The JSON ends too early: a bracket or a quotation mark is not closed."),
                line, column);
        return failure(file,
            JsonText::tr("This is no valid JSON: “%1” was not expected here.").arg(QString::fromUtf8(text.mid(at, 1))),
            line, column);
    } catch (const std::exception &) {
        return failure(file, JsonText::tr("This is no valid JSON."));
    }
}

QString jsonText(const Json &object, const char *key)
{
    if (!object.is_object())
        return {};
    const auto it = object.find(key);
    return it == object.end() ? QString() : textOf(*it);
}

int jsonInt(const Json &object, const char *key, int otherwise)
{
    bool ok = false;
    const double value = jsonText(object, key).toDouble(&ok);
    return ok && std::abs(value) < 1e9 ? int(value) : otherwise;
}

bool jsonBool(const Json &object, const char *key, bool otherwise)
{
    const QString text = jsonText(object, key);
    return text == QLatin1String("true") ? true : text == QLatin1String("false") ? false : otherwise;
}

QStringList jsonTexts(const Json &object, const char *key)
{
    QStringList texts;
    if (!object.is_object() || !object.contains(key))
        return texts;
    const Json &value = object[key];
    if (value.is_array()) {
        for (const Json &item : value)
            texts += textOf(item);
    } else if (const QString text = textOf(value); !text.isEmpty()) {
        texts += text;
    }
    return texts;
}

const Json &jsonList(const Json &object, const char *key)
{
    static const Json empty = Json::array();
    if (!object.is_object())
        return empty;
    const auto it = object.find(key);
    return it != object.end() && it->is_array() ? *it : empty;
}

const Json &jsonObject(const Json &object, const char *key)
{
    static const Json empty = Json::object();
    if (!object.is_object())
        return empty;
    const auto it = object.find(key);
    return it != object.end() && it->is_object() ? *it : empty;
}

} // namespace sampan
