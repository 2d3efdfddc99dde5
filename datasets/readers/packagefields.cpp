// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/packagefields.h"

#include <QCoreApplication>

#include <array>
#include <cmath>
#include <utility>

namespace sampan {

namespace {

struct FieldText {
    Q_DECLARE_TR_FUNCTIONS(sampan::DataPackage)
};

Quantity quantityIn(const Json &properties)
{
    Quantity quantity;
    quantity.unit = jsonText(properties, "unit");
    quantity.scale = jsonInt(properties, "scale", 0);
    quantity.currency = jsonText(properties, "currency");
    quantity.priceBasis = jsonText(properties, "priceBasis");
    quantity.valuation = jsonText(properties, "valuation");
    return quantity;
}

std::vector<Member> membersIn(const Json &list, const char *codeKey)
{
    std::vector<Member> members;
    for (const Json &item : list) {
        Member member;
        member.code = item.is_object() ? jsonText(item, codeKey) : QString();
        if (item.is_string())
            member.code = QString::fromStdString(item.get<std::string>());
        if (member.code.isEmpty())
            continue;
        member.label = jsonText(item, "label");
        if (member.label.isEmpty())
            member.label = member.code;
        member.kind = memberKindFromName(jsonText(item, "kind"));
        members.push_back(std::move(member));
    }
    return members;
}

std::optional<ColumnUse> useFromRole(const QString &role)
{
    static constexpr std::array<std::pair<QLatin1String, ColumnUse>, 14> uses { {
        { QLatin1String("time"), ColumnUse::Time },
        { QLatin1String("reporter"), ColumnUse::Dimension },
        { QLatin1String("partner"), ColumnUse::Dimension },
        { QLatin1String("flow"), ColumnUse::Dimension },
        { QLatin1String("product"), ColumnUse::Dimension },
        { QLatin1String("dimension"), ColumnUse::Dimension },
        { QLatin1String("measure-dimension"), ColumnUse::MeasureDimension },
        { QLatin1String("value"), ColumnUse::Value },
        { QLatin1String("status"), ColumnUse::Status },
        { QLatin1String("source"), ColumnUse::Source },
        { QLatin1String("note"), ColumnUse::Note },
        { QLatin1String("label"), ColumnUse::Label },
        { QLatin1String("kind"), ColumnUse::Kind },
        { QLatin1String("ignore"), ColumnUse::Ignore },
    } };
    for (const auto &[name, use] : uses)
        if (name == role)
            return use;
    return std::nullopt;
}

std::optional<Claim::Kind> claimKind(const QString &name)
{
    static constexpr std::array<std::pair<QLatin1String, Claim::Kind>, 7> kinds { {
        { QLatin1String("average-growth"), Claim::Kind::AverageGrowth },
        { QLatin1String("multiple"), Claim::Kind::Multiple },
        { QLatin1String("share"), Claim::Kind::Share },
        { QLatin1String("value"), Claim::Kind::Value },
        { QLatin1String("change"), Claim::Kind::Change },
        { QLatin1String("rank"), Claim::Kind::Rank },
        { QLatin1String("record"), Claim::Kind::Record },
    } };
    for (const auto &[key, kind] : kinds)
        if (key == name)
            return kind;
    return std::nullopt;
}

std::optional<Claim> claimIn(const QString &file, const Json &item, int number, Problems &problems)
{
    Claim claim;
    claim.text = jsonText(item, "text");
    const QString kind = jsonText(item, "kind");
    const std::optional<Claim::Kind> known = claimKind(kind);
    if (!known) {
        problems.push_back({ Severity::Warning, file, 0, 0,
            FieldText::tr("Claim %1 is of the kind “%2”, which is not known; it is left out.").arg(number).arg(kind) });
        return std::nullopt;
    }
    claim.kind = *known;
    bool ok = false;
    claim.stated = jsonText(item, "stated").toDouble(&ok);
    if (!ok && claim.kind != Claim::Kind::Record) {
        problems.push_back(
            { Severity::Warning, file, 0, 0, FieldText::tr("Claim %1 states no number; it is left out.").arg(number) });
        return std::nullopt;
    }
    claim.decimalsStated = item.contains("decimals");
    claim.decimals = jsonInt(item, "decimals", 0);
    claim.scale = jsonInt(item, "scale", 0);
    for (const auto &[dimension, value] : jsonObject(item, "where").items())
        claim.where.push_back(
            { QString::fromStdString(dimension), jsonTexts(jsonObject(item, "where"), dimension.c_str()) });
    claim.measure = jsonText(item, "measure");
    claim.by = jsonText(item, "by");
    claim.members = jsonTexts(item, "members");
    claim.from = jsonText(item, "from");
    claim.to = jsonText(item, "to");
    claim.source = jsonText(item, "source");
    claim.path = jsonText(item, "path");
    return claim;
}

} // namespace

std::vector<DeclaredField> declaredFields(const QString &file, const Json &schema, Problems &problems)
{
    std::vector<DeclaredField> fields;
    for (const Json &item : jsonList(schema, "fields")) {
        DeclaredField field;
        ColumnPlan &plan = field.plan;
        plan.name = jsonText(item, "name");
        plan.label = jsonText(item, "title");
        const Json &ours = jsonObject(item, "sampan");
        const QString role = jsonText(ours, "role");
        const std::optional<ColumnUse> use = useFromRole(role);
        if (!role.isEmpty() && !use)
            problems.push_back({ Severity::Warning, file, 0, 0,
                FieldText::tr("Field “%1” has the role “%2”, which is not known; it is understood by its contents.")
                    .arg(plan.name, role) });
        field.hasUse = use.has_value();
        plan.use = use.value_or(ColumnUse::Ignore);
        plan.role = roleFromName(role);
        field.of = jsonText(ours, "of");
        plan.additive = jsonBool(ours, "additive", true);
        plan.defaultMember = jsonText(ours, "default");
        plan.note = jsonText(ours, "note");
        plan.members = membersIn(jsonList(ours, "members"), "code");
        for (Member &category : membersIn(jsonList(item, "categories"), "value")) {
            bool known = false;
            for (const Member &member : plan.members)
                known = known || member.code == category.code;
            if (!known)
                plan.members.push_back(std::move(category));
        }
        if (plan.use == ColumnUse::MeasureDimension) {
            for (const Json &member : jsonList(ours, "members")) {
                Measure measure;
                measure.name = jsonText(member, "code");
                measure.label = jsonText(member, "label");
                if (measure.label.isEmpty())
                    measure.label = measure.name;
                measure.quantity = quantityIn(member);
                measure.additive = jsonBool(member, "additive", !measure.quantity.isPercent());
                if (!measure.name.isEmpty() && plan.measures.size() < 256)
                    plan.measures.push_back(std::move(measure));
            }
        }
        if (plan.use == ColumnUse::Value) {
            field.value.name = plan.name;
            field.value.label = plan.label.isEmpty() ? plan.name : plan.label;
            field.value.quantity = quantityIn(ours);
            field.value.additive = jsonBool(ours, "additive", !field.value.quantity.isPercent());
        }
        fields.push_back(std::move(field));
    }
    return fields;
}

Metadata packageMetadata(const QString &file, const Json &descriptor, Problems &problems)
{
    Metadata metadata;
    metadata.name = jsonText(descriptor, "name");
    metadata.title = jsonText(descriptor, "title");
    metadata.description = jsonText(descriptor, "description");
    metadata.version = jsonText(descriptor, "version");
    for (const Json &item : jsonList(descriptor, "sources")) {
        Source source { jsonText(item, "name"), jsonText(item, "title"), jsonText(item, "path"), jsonText(item, "date"),
            jsonText(item, "accessed"), jsonText(item, "license") };
        if (source.path.isEmpty())
            source.path = jsonText(item, "web"); // the name of version 1.0 drafts
        if (source.title.isEmpty())
            source.title = source.name.isEmpty() ? source.path : source.name;
        if (source.name.isEmpty())
            source.name = source.title;
        if (!source.title.isEmpty())
            metadata.sources.push_back(std::move(source));
    }
    for (const Json &item : jsonList(descriptor, "licenses"))
        metadata.licenses.push_back({ jsonText(item, "name"), jsonText(item, "title"), jsonText(item, "path") });

    const Json &ours = jsonObject(descriptor, "sampan");
    metadata.notes = jsonTexts(ours, "notes");
    for (const Json &item : jsonList(ours, "milestones")) {
        Milestone milestone { jsonText(item, "date"), {}, jsonText(item, "title"), jsonText(item, "detail"),
            jsonText(item, "source"), jsonText(item, "path") };
        const std::optional<Period> period = Period::parse(milestone.date);
        if (!period) {
            problems.push_back({ Severity::Warning, file, 0, 0,
                FieldText::tr("The milestone “%1” has the date “%2”, which is none; it is left out.")
                    .arg(milestone.title, milestone.date) });
            continue;
        }
        milestone.period = Period { Frequency::Annual, period->year() };
        metadata.milestones.push_back(std::move(milestone));
    }
    int number = 0;
    for (const Json &item : jsonList(ours, "claims"))
        if (auto claim = claimIn(file, item, ++number, problems))
            metadata.claims.push_back(std::move(*claim));
    for (const Json &item : jsonList(descriptor, "views"))
        if (jsonText(item, "specType") == QLatin1String("sampan"))
            metadata.views.push_back(
                QByteArray::fromStdString(item.dump(-1, ' ', false, Json::error_handler_t::replace)));
    if (const Json &figure = jsonObject(ours, "figure"); !figure.empty()) {
        const Json &from = jsonObject(figure, "dataset");
        Origin origin { {}, jsonText(figure, "program"), jsonText(figure, "summary"), jsonText(figure, "sourceLine"),
            jsonText(from, "file"), jsonText(from, "name"), jsonText(from, "title"), jsonText(from, "version"),
            jsonText(from, "sha256").toLatin1() };
        if (const Json &spec = jsonObject(figure, "spec"); !spec.empty())
            origin.spec = QByteArray::fromStdString(spec.dump(-1, ' ', false, Json::error_handler_t::replace));
        // A name that leads elsewhere is none.
        if (origin.file.contains(u'/') || origin.file.contains(u'\\') || origin.file.startsWith(u'.'))
            origin.file.clear();
        metadata.origin = std::move(origin);
    }
    return metadata;
}

} // namespace sampan
