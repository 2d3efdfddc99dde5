// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/model/recognition.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace sampan {

namespace {

struct RoleText {
    ColumnRole role;
    QLatin1String name;
    const char *label;
};

constexpr std::array<RoleText, 13> roleTexts { {
    { ColumnRole::Ignored, QLatin1String("ignored"), QT_TRANSLATE_NOOP("sampan::ColumnRole", "Not read") },
    { ColumnRole::Time, QLatin1String("time"), QT_TRANSLATE_NOOP("sampan::ColumnRole", "Time") },
    { ColumnRole::Reporter, QLatin1String("reporter"), QT_TRANSLATE_NOOP("sampan::ColumnRole", "Reporter") },
    { ColumnRole::Partner, QLatin1String("partner"), QT_TRANSLATE_NOOP("sampan::ColumnRole", "Partner") },
    { ColumnRole::Flow, QLatin1String("flow"), QT_TRANSLATE_NOOP("sampan::ColumnRole", "Flow") },
    { ColumnRole::Product, QLatin1String("product"), QT_TRANSLATE_NOOP("sampan::ColumnRole", "Product") },
    { ColumnRole::Dimension, QLatin1String("dimension"), QT_TRANSLATE_NOOP("sampan::ColumnRole", "Other dimension") },
    { ColumnRole::Indicator, QLatin1String("indicator"), QT_TRANSLATE_NOOP("sampan::ColumnRole", "What is measured") },
    { ColumnRole::Value, QLatin1String("value"), QT_TRANSLATE_NOOP("sampan::ColumnRole", "Value") },
    { ColumnRole::Status, QLatin1String("status"), QT_TRANSLATE_NOOP("sampan::ColumnRole", "Status") },
    { ColumnRole::Source, QLatin1String("source"), QT_TRANSLATE_NOOP("sampan::ColumnRole", "Source") },
    { ColumnRole::Note, QLatin1String("note"), QT_TRANSLATE_NOOP("sampan::ColumnRole", "Note") },
    { ColumnRole::Label, QLatin1String("label"), QT_TRANSLATE_NOOP("sampan::ColumnRole", "Names of the codes") },
} };

QString one(char c) { return c ? QString(QLatin1Char(c)) : QString(); }

char charOf(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.size() == 1 ? text[0].toLatin1() : char(0);
}

} // namespace

QString columnRoleName(ColumnRole role) { return roleTexts[std::size_t(role)].name; }

std::optional<ColumnRole> columnRoleFromName(QStringView name)
{
    for (const RoleText &text : roleTexts)
        if (name == text.name)
            return text.role;
    return std::nullopt;
}

QString columnRoleLabel(ColumnRole role)
{
    return QCoreApplication::translate("sampan::ColumnRole", roleTexts[std::size_t(role)].label);
}

QByteArray RecognitionChoices::toJson() const
{
    QJsonObject json;
    const auto put = [&json](const char *key, const QString &text) {
        if (!text.isEmpty())
            json.insert(QLatin1String(key), text);
    };
    put("encoding", encoding);
    put("delimiter", one(delimiter));
    put("decimal", one(decimal));
    put("sheet", sheet);
    if (headerLine >= 0)
        json.insert(QLatin1String("headerLine"), headerLine);
    if (firstDataLine > 0)
        json.insert(QLatin1String("firstDataLine"), firstDataLine);
    QJsonObject columns, measures;
    for (auto it = roles.cbegin(); it != roles.cend(); ++it)
        columns.insert(it.key(), columnRoleName(it.value()));
    for (auto it = quantities.cbegin(); it != quantities.cend(); ++it)
        measures.insert(it.key(),
            QJsonObject { { QStringLiteral("unit"), it->unit }, { QStringLiteral("scale"), it->scale },
                { QStringLiteral("currency"), it->currency }, { QStringLiteral("priceBasis"), it->priceBasis },
                { QStringLiteral("valuation"), it->valuation } });
    if (!columns.isEmpty())
        json.insert(QLatin1String("roles"), columns);
    if (!measures.isEmpty())
        json.insert(QLatin1String("quantities"), measures);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

RecognitionChoices RecognitionChoices::fromJson(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    RecognitionChoices choices;
    choices.encoding = json.value(QLatin1String("encoding")).toString();
    choices.delimiter = charOf(json.value(QLatin1String("delimiter")));
    choices.decimal = charOf(json.value(QLatin1String("decimal")));
    choices.sheet = json.value(QLatin1String("sheet")).toString();
    choices.headerLine = json.value(QLatin1String("headerLine")).toInt(-1);
    choices.firstDataLine = json.value(QLatin1String("firstDataLine")).toInt();
    const QJsonObject columns = json.value(QLatin1String("roles")).toObject();
    for (auto it = columns.constBegin(); it != columns.constEnd(); ++it)
        if (const auto role = columnRoleFromName(it.value().toString()))
            choices.roles.insert(it.key(), *role);
    const QJsonObject measures = json.value(QLatin1String("quantities")).toObject();
    for (auto it = measures.constBegin(); it != measures.constEnd(); ++it) {
        const QJsonObject measure = it.value().toObject();
        choices.quantities.insert(it.key(),
            { measure.value(QLatin1String("unit")).toString(), measure.value(QLatin1String("scale")).toInt(),
                measure.value(QLatin1String("currency")).toString(),
                measure.value(QLatin1String("priceBasis")).toString(),
                measure.value(QLatin1String("valuation")).toString() });
    }
    return choices;
}

} // namespace sampan
