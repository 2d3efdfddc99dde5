// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/support.h"

#include "datasets/model/dataset.h"

#include <QAbstractItemModelTester>
#include <QVariant>

namespace sampan::test {

//! Year, partner, flow; six observations: one missing, one zero, one suppressed, one estimated.
inline std::shared_ptr<Dataset> smallDataset()
{
    auto data = std::make_shared<Dataset>();
    data->path = QStringLiteral("/data/small.csv");
    data->metadata.title = QStringLiteral("Small trade");
    data->metadata.sources = { { QStringLiteral("cus"), QStringLiteral("Customs"), QString(), QString() } };
    Dimension year;
    year.name = QStringLiteral("year");
    year.label = QStringLiteral("Year");
    year.role = Role::Time;
    for (int y : { 1991, 1992 }) {
        year.members.push_back({ QString::number(y), QString::number(y), MemberKind::Country });
        year.periods.push_back({ Frequency::Annual, y });
    }
    Dimension partner;
    partner.name = QStringLiteral("partner");
    partner.label = QStringLiteral("Partner");
    partner.role = Role::Partner;
    partner.members = { { QStringLiteral("VNM"), QStringLiteral("Viet Nam"), MemberKind::Country },
        { QStringLiteral("BRN"), QStringLiteral("Brunei"), MemberKind::Country },
        { QStringLiteral("ASEAN"), QStringLiteral("ASEAN"), MemberKind::Aggregate },
        { QStringLiteral("W00"), QStringLiteral("World"), MemberKind::Total } };
    data->dimensions = { year, partner };
    Measure measure;
    measure.name = QStringLiteral("value");
    measure.label = QStringLiteral("Value");
    measure.quantity.unit = QStringLiteral("US dollar");
    measure.quantity.scale = 6;
    measure.quantity.currency = QStringLiteral("USD");
    data->measures = { measure };
    Observations &all = data->observations;
    // row:          2    3     4      5     6            7
    // year:         1991 1991  1991   1992  1992         1992
    // partner:      VNM  BRN   World  VNM   BRN          World
    all.keys = { { 0, 0, 0, 1, 1, 1 }, { 0, 1, 3, 0, 1, 3 } };
    all.values = { 10.5, 0, 100, missingValue, missingValue, 20 };
    all.statuses
        = { Status::Normal, Status::Normal, Status::Estimated, Status::Missing, Status::Suppressed, Status::Normal };
    all.sources = { 0, 0, noSource, 0, 0, 0 };
    all.notes = { 0, 0, 1, 0, 0, 0 };
    all.rows = { 2, 3, 4, 5, 6, 7 };
    data->noteTexts = { QStringLiteral("read off a chart") };
    data->rows = 6;
    return data;
}

} // namespace sampan::test
