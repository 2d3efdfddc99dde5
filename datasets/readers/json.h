// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/model/problem.h"

#include <QByteArray>
#include <QStringList>
#include <nlohmann/json.hpp>

namespace sampan {

using Json = nlohmann::ordered_json;

//! Parses JSON text; a fault is told with its line and column. Nesting beyond 100 levels is refused.
Result<Json> parseJson(const QString &file, const QByteArray &text);

//! Text of a property: strings as they are, numbers and booleans as written; empty if absent or of another kind.
QString jsonText(const Json &object, const char *key);
int jsonInt(const Json &object, const char *key, int otherwise);
bool jsonBool(const Json &object, const char *key, bool otherwise);
//! A list of texts, or one text as a list of it.
QStringList jsonTexts(const Json &object, const char *key);
//! The property if it is an object or list, else an empty one.
const Json &jsonList(const Json &object, const char *key);
const Json &jsonObject(const Json &object, const char *key);

} // namespace sampan
