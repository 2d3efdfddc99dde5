// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/model/dataset.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace sampan {

namespace {

struct StatusText {
    Status status;
    char code;
    const char *label;
};

constexpr std::array<StatusText, 9> statusTexts { {
    { Status::Normal, 'A', QT_TRANSLATE_NOOP("sampan::Status", "reported") },
    { Status::Estimated, 'E', QT_TRANSLATE_NOOP("sampan::Status", "estimated") },
    { Status::Provisional, 'P', QT_TRANSLATE_NOOP("sampan::Status", "provisional") },
    { Status::Missing, 'M', QT_TRANSLATE_NOOP("sampan::Status", "missing") },
    { Status::Suppressed, 'Q', QT_TRANSLATE_NOOP("sampan::Status", "suppressed") },
    { Status::Break, 'B', QT_TRANSLATE_NOOP("sampan::Status", "break in the series") },
    { Status::Computed, 'I', QT_TRANSLATE_NOOP("sampan::Status", "computed") },
    { Status::LowerBound, 'L', QT_TRANSLATE_NOOP("sampan::Status", "lower bound") },
    { Status::Conflicting, 'X', QT_TRANSLATE_NOOP("sampan::Status", "reports differ") },
} };

constexpr std::array<std::pair<Role, QLatin1String>, 6> roleNames { {
    { Role::Time, QLatin1String("time") },
    { Role::Reporter, QLatin1String("reporter") },
    { Role::Partner, QLatin1String("partner") },
    { Role::Flow, QLatin1String("flow") },
    { Role::Product, QLatin1String("product") },
    { Role::Other, QLatin1String("other") },
} };

constexpr std::array<std::pair<MemberKind, QLatin1String>, 5> kindNames { {
    { MemberKind::Country, QLatin1String("country") },
    { MemberKind::Aggregate, QLatin1String("aggregate") },
    { MemberKind::Total, QLatin1String("total") },
    { MemberKind::Historical, QLatin1String("historical") },
    { MemberKind::Unspecified, QLatin1String("unspecified") },
} };

template <class Names, class Value> QString nameIn(const Names &names, Value value)
{
    for (const auto &[key, name] : names)
        if (key == value)
            return name;
    return {};
}

template <class Value, class Names> Value valueIn(const Names &names, QStringView wanted, Value otherwise)
{
    for (const auto &[key, name] : names)
        if (wanted.compare(name, Qt::CaseInsensitive) == 0)
            return key;
    return otherwise;
}

bool isCountryDimension(const Dimension &dimension)
{
    return dimension.role == Role::Reporter || dimension.role == Role::Partner;
}

} // namespace

QString Problem::text() const
{
    QString place = file;
    if (row > 0)
        place += QLatin1Char(':') + QString::number(row);
    if (row > 0 && column > 0)
        place += QLatin1Char(':') + QString::number(column);
    return place.isEmpty() ? message : place + QStringLiteral(": ") + message;
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Information:
        return QStringLiteral("information");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Error:
        return QStringLiteral("error");
    }
    return {};
}

Status statusFromCode(QStringView code)
{
    const QStringView text = code.trimmed();
    if (text.size() == 1)
        for (const StatusText &entry : statusTexts)
            if (text[0].toUpper() == QLatin1Char(entry.code))
                return entry.status;
    return Status::Normal;
}

QString statusCode(Status status) { return QString(QLatin1Char(statusTexts[std::size_t(status)].code)); }

QString statusLabel(Status status)
{
    return QCoreApplication::translate("sampan::Status", statusTexts[std::size_t(status)].label);
}

QString roleName(Role role) { return nameIn(roleNames, role); }

Role roleFromName(QStringView name) { return valueIn(roleNames, name, Role::Other); }

QString memberKindName(MemberKind kind) { return nameIn(kindNames, kind); }

MemberKind memberKindFromName(QStringView name) { return valueIn(kindNames, name, MemberKind::Country); }

bool Dimension::isNested() const
{
    if (role != Role::Product)
        return false;
    QSet<QString> codes;
    for (const Member &member : members)
        if (std::all_of(member.code.begin(), member.code.end(), [](QChar c) { return c.isDigit(); }))
            codes.insert(member.code);
    return std::any_of(codes.begin(), codes.end(), [&codes](const QString &code) {
        for (qsizetype length = 2; length < code.size(); length += 2)
            if (codes.contains(code.left(length)))
                return true;
        return false;
    });
}

int Dimension::indexOf(const QString &codeOrLabel) const
{
    // A code is meant before a label: "IN" the code beats a label that happens to read so.
    const auto find = [&](auto text) {
        const auto it = std::find_if(members.begin(), members.end(),
            [&](const Member &member) { return text(member).compare(codeOrLabel, Qt::CaseInsensitive) == 0; });
        return it == members.end() ? -1 : int(it - members.begin());
    };
    const int byCode = find([](const Member &member) -> const QString & { return member.code; });
    return byCode >= 0 ? byCode : find([](const Member &member) -> const QString & { return member.label; });
}

qint64 Dataset::presentValues() const
{
    return std::count_if(
        observations.values.begin(), observations.values.end(), [](double v) { return !std::isnan(v); });
}

int Dataset::timeDimension() const
{
    for (std::size_t i = 0; i < dimensions.size(); ++i)
        if (dimensions[i].role == Role::Time)
            return int(i);
    return -1;
}

int Dataset::dimensionIndex(const QString &roleOrName) const
{
    const auto first = [this](auto matches) {
        const auto it = std::find_if(dimensions.begin(), dimensions.end(), matches);
        return it == dimensions.end() ? -1 : int(it - dimensions.begin());
    };
    if (const int named
        = first([&](const Dimension &d) { return d.name.compare(roleOrName, Qt::CaseInsensitive) == 0; });
        named >= 0)
        return named;
    if (roleOrName.compare(QLatin1String("other"), Qt::CaseInsensitive) != 0) // "other" names no dimension
        if (const int byRole
            = first([&](const Dimension &d) { return roleName(d.role).compare(roleOrName, Qt::CaseInsensitive) == 0; });
            byRole >= 0)
            return byRole;
    if (roleOrName.compare(QLatin1String("country"), Qt::CaseInsensitive) == 0) {
        const auto countries = std::count_if(dimensions.begin(), dimensions.end(), isCountryDimension);
        return countries == 1 ? first(isCountryDimension) : -1;
    }
    return first([&](const Dimension &d) { return d.label.compare(roleOrName, Qt::CaseInsensitive) == 0; });
}

int Dataset::measureIndex(const QString &nameOrLabel) const
{
    for (std::size_t i = 0; i < measures.size(); ++i)
        if (measures[i].name.compare(nameOrLabel, Qt::CaseInsensitive) == 0)
            return int(i);
    for (std::size_t i = 0; i < measures.size(); ++i)
        if (measures[i].label.compare(nameOrLabel, Qt::CaseInsensitive) == 0)
            return int(i);
    return -1;
}

std::size_t Dataset::measureOf(std::size_t observation) const
{
    return observations.measures.empty() ? 0 : observations.measures[observation];
}

Status Dataset::statusOf(std::size_t observation) const
{
    const Status status = observations.statuses.empty() ? Status::Normal : observations.statuses[observation];
    if (std::isnan(observations.values[observation]) && status != Status::Suppressed)
        return Status::Missing;
    return status;
}

const Source *Dataset::sourceOf(std::size_t observation) const
{
    if (observations.sources.empty())
        return metadata.sources.size() == 1 ? &metadata.sources.front() : nullptr;
    const std::uint16_t index = observations.sources[observation];
    return index < metadata.sources.size() ? &metadata.sources[index] : nullptr;
}

QString Dataset::noteOf(std::size_t observation) const
{
    if (observations.notes.empty() || observations.notes[observation] == 0)
        return {};
    return noteTexts.value(qsizetype(observations.notes[observation]) - 1);
}

} // namespace sampan
