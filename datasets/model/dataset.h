// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/model/columns.h"
#include "datasets/model/metadata.h"
#include "datasets/model/period.h"
#include "datasets/model/problem.h"
#include "datasets/model/quantity.h"
#include "datasets/model/recognition.h"

#include <QString>
#include <QStringList>
#include <cstdint>
#include <limits>
#include <memory>
#include <vector>

namespace sampan {

enum class Role { Time, Reporter, Partner, Flow, Product, Other };

enum class MemberKind {
    Country,
    Aggregate, //!< made of other members: never summed with them
    Total, //!< the reported total of the whole dimension: "World", flow "total"
    Historical, //!< a territory that has ended
    Unspecified //!< "Areas not specified": counts towards the total
};

struct Member {
    QString code;
    QString label;
    MemberKind kind = MemberKind::Country; //!< also for members that are no countries: an ordinary member
    bool operator==(const Member &) const = default;
};

//! What identifies an observation.
struct Dimension {
    QString name; //!< the column's name in the file
    QString label; //!< for people
    Role role = Role::Other;
    std::vector<Member> members; //!< in order of appearance; of a time dimension in order of time
    std::vector<Period> periods; //!< only for the time dimension: the period of each member
    bool additive = true; //!< false: members are alternatives (two statistics of one thing), never summed
    QString defaultMember; //!< code that is taken when a dimension that is not additive is left open
    QString note; //!< what a reader should know when it is left open

    //! Index of the member with this code or label (without regard to case), or -1.
    int indexOf(const QString &codeOrLabel) const;
    //! Whether codes of a classification stand at several levels (HS 02, 0202, 020230), so that a sum over all of them
    //! counts the same thing more than once.
    bool isNested() const;
};

//! What was measured. A dataset has one or several; each observation belongs to one.
struct Measure {
    QString name;
    QString label;
    Quantity quantity;
    bool additive = true; //!< false for rates, shares, indices
};

//! SDMX CL_OBS_STATUS, as far as files of trade use it.
enum class Status : std::uint8_t {
    Normal, //!< A
    Estimated, //!< E
    Provisional, //!< P
    Missing, //!< M
    Suppressed, //!< Q: confidential
    Break, //!< B
    Computed, //!< I: follows from other figures
    LowerBound, //!< our own: printed as "over"
    Conflicting //!< our own: other reports differ
};
Status statusFromCode(QStringView code); //!< by its SDMX letter ("L" lower bound, "X" conflicting); unknown: Normal
QString statusCode(Status status);
QString statusLabel(Status status); //!< for people, translated

inline constexpr double missingValue = std::numeric_limits<double>::quiet_NaN();
inline constexpr std::uint16_t noSource = 0xffff;

//! The observations, as columns of one length. A column that says nothing is empty.
struct Observations {
    std::vector<KeyColumn> keys; //!< per dimension: index of the member
    Column<double> values; //!< NaN where there is none
    std::vector<std::uint8_t> measures; //!< index of the measure; empty: all of the first
    std::vector<Status> statuses; //!< empty: Normal, or Missing where there is no value
    std::vector<std::uint16_t> sources; //!< index in Metadata::sources or noSource
    std::vector<std::uint32_t> notes; //!< index in Dataset::noteTexts plus one; 0: none
    LineColumn rows; //!< 1-based line of the file

    std::size_t size() const { return values.size(); }
};

//! A dataset as it was read: never changed afterwards, so threads share it without locks.
class Dataset {
public:
    QString path; //!< absolute path of the file it came from
    QStringList parts; //!< absolute paths of the other files that it was read from
    QString format; //!< "csv", "datapackage", "sampan"…
    QByteArray sha256; //!< of the file, or of a descriptor followed by its tables, in hexadecimal; empty above 32 MB
    qint64 rows = 0; //!< data records of the file
    Metadata metadata;
    std::vector<Dimension> dimensions;
    std::vector<Measure> measures;
    Observations observations;
    QStringList noteTexts;
    Problems problems;
    Recognition recognition;
    QStringList understood; //!< one line each on how the file was read

    qint64 presentValues() const;
    int timeDimension() const; //!< index, or -1
    //! Index of the dimension with this role ("reporter"…), name or label; "country" means the only dimension of
    //! countries. -1 if there is none.
    int dimensionIndex(const QString &roleOrName) const;
    int measureIndex(const QString &nameOrLabel) const;

    std::size_t measureOf(std::size_t observation) const;
    Status statusOf(std::size_t observation) const;
    const Source *sourceOf(std::size_t observation) const; //!< nullptr: not named
    QString noteOf(std::size_t observation) const;
};

using DatasetPtr = std::shared_ptr<const Dataset>;

QString roleName(Role role); //!< "time", "reporter"…, never translated
Role roleFromName(QStringView name);
QString memberKindName(MemberKind kind); //!< "country", "aggregate"…
MemberKind memberKindFromName(QStringView name);

} // namespace sampan
