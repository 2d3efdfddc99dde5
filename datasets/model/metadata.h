// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/model/period.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>
#include <utility>
#include <vector>

namespace sampan {

//! Where figures come from. Observations name a source by its `name`.
struct Source {
    QString name; //!< short code used in the data: "imf-dots"
    QString title; //!< as printed in a source line: "International Monetary Fund, Direction of Trade Statistics"
    QString path; //!< address
    QString date; //!< date of publication, as printed
    QString accessed {}; //!< the day it was fetched, as printed
    QString license {}; //!< terms of this source, where they are not the dataset's
    bool operator==(const Source &) const = default;
};

struct License {
    QString name;
    QString title;
    QString path;
};

//! A dated event that can be shown on a chart.
struct Milestone {
    QString date; //!< as printed: 1991, 2010-01-01
    Period period; //!< the year of it
    QString title;
    QString detail;
    QString source; //!< title of the source
    QString path;
};

//! Members of a dimension that are kept: `dimension` is a role, a column's name or "country"; members are codes or
//! labels.
struct Filter {
    QString dimension;
    QStringList members;
    bool operator==(const Filter &) const = default;
};
using Filters = std::vector<Filter>;

//! A statement made in print that the data can check.
struct Claim {
    enum class Kind {
        AverageGrowth, //!< per cent a year between `from` and `to`
        Multiple, //!< the value of `to` over that of `from`
        Share, //!< per cent of the total along `by`, of the members in `members`, in `to`
        Value, //!< the value in `to`
        Change, //!< per cent from the year before `to`
        Rank, //!< position of `members` along `by` in `to`
        Record //!< the value of `to` is the largest up to then
    };
    QString text; //!< the statement as printed
    Kind kind = Kind::Value;
    double stated = 0;
    int decimals = 0; //!< digits after the point of the stated number: 16.5 means 16.45 to 16.55
    bool decimalsStated = false;
    int scale = 0; //!< power of ten of `stated` for Value
    Filters where;
    QString measure;
    QString by;
    QStringList members;
    QString from;
    QString to;
    QString source;
    QString path;
};

//! Where the values of an exported figure were taken from: what such a file says besides its values.
struct Origin {
    QByteArray spec; //!< the figure over the whole dataset, a figure spec as JSON text
    QString program; //!< "Sampan 0.1.0"
    QString summary; //!< of the figure, in words
    QString sourceLine; //!< as printed under it
    QString file; //!< name of the dataset's file, without its folder
    QString name; //!< of the dataset
    QString title; //!< of the dataset
    QString version; //!< of the dataset
    QByteArray sha256; //!< of the dataset, in hexadecimal; see Dataset::sha256
    bool operator==(const Origin &) const = default;
};

//! What a dataset says about itself.
struct Metadata {
    QString name;
    QString title;
    QString description;
    QString version;
    std::vector<Source> sources;
    std::vector<License> licenses;
    QStringList notes;
    std::vector<Milestone> milestones;
    std::vector<Claim> claims;
    std::vector<QByteArray> views; //!< each one a figure spec as JSON text; only the ui storey understands them
    std::optional<Origin> origin; //!< of a dataset that holds no more than the values of a figure
};

} // namespace sampan
