// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/analysis/sanityparts.h"

#include <QCoreApplication>
#include <QHash>

#include <array>
#include <cmath>

namespace sampan {

namespace {

struct TerritoryText {
    Q_DECLARE_TR_FUNCTIONS(sampan::Sanity)
};

//! The years in which a territory reports trade of its own; 0: open.
struct Territory {
    const char *code;
    int first;
    int last;
    const char *others; //!< what its trade stands under before or after
};

//! Years of the states' beginnings and ends as the United Nations Statistics Division lists them (M49, "Historical
//! changes"); Belgium and Luxembourg reported as one up to 1998.
constexpr std::array territories {
    Territory { "SUN", 0, 1991, QT_TRANSLATE_NOOP("sampan::Sanity", "Russia and the other successor states") },
    Territory { "YUG", 0, 1992, QT_TRANSLATE_NOOP("sampan::Sanity", "the successor states") },
    Territory { "SCG", 1992, 2006, QT_TRANSLATE_NOOP("sampan::Sanity", "Serbia and Montenegro, each for itself") },
    Territory { "CSK", 0, 1992, QT_TRANSLATE_NOOP("sampan::Sanity", "Czechia and Slovakia") },
    Territory { "DDR", 0, 1990, QT_TRANSLATE_NOOP("sampan::Sanity", "Germany") },
    Territory { "ANT", 0, 2010, QT_TRANSLATE_NOOP("sampan::Sanity", "Curaçao, Sint Maarten and others") },
    Territory { "BLX", 0, 1998, QT_TRANSLATE_NOOP("sampan::Sanity", "Belgium and Luxembourg, each for itself") },
    Territory { "YMD", 0, 1990, QT_TRANSLATE_NOOP("sampan::Sanity", "Yemen") },
    Territory { "RUS", 1991, 0, QT_TRANSLATE_NOOP("sampan::Sanity", "the USSR") },
    Territory { "UKR", 1991, 0, QT_TRANSLATE_NOOP("sampan::Sanity", "the USSR") },
    Territory { "BLR", 1991, 0, QT_TRANSLATE_NOOP("sampan::Sanity", "the USSR") },
    Territory { "MDA", 1991, 0, QT_TRANSLATE_NOOP("sampan::Sanity", "the USSR") },
    Territory { "EST", 1991, 0, QT_TRANSLATE_NOOP("sampan::Sanity", "the USSR") },
    Territory { "LVA", 1991, 0, QT_TRANSLATE_NOOP("sampan::Sanity", "the USSR") },
    Territory { "LTU", 1990, 0, QT_TRANSLATE_NOOP("sampan::Sanity", "the USSR") },
    Territory { "GEO", 1991, 0, QT_TRANSLATE_NOOP("sampan::Sanity", "the USSR") },
    Territory { "ARM", 1991, 0, QT_TRANSLATE_NOOP("sampan::Sanity", "the USSR") },
    Territory { "AZE", 1991, 0, QT_TRANSLATE_NOOP("sampan::Sanity", "the USSR") },
    Territory { "KAZ", 1991, 0, QT_TRANSLATE_NOOP("sampan::Sanity", "the USSR") },
    Territory { "KGZ", 1991, 0, QT_TRANSLATE_NOOP("sampan::Sanity", "the USSR") },
    Territory { "TJK", 1991, 0, QT_TRANSLATE_NOOP("sampan::Sanity", "the USSR") },
    Territory { "TKM", 1991, 0, QT_TRANSLATE_NOOP("sampan::Sanity", "the USSR") },
    Territory { "UZB", 1991, 0, QT_TRANSLATE_NOOP("sampan::Sanity", "the USSR") },
    Territory { "HRV", 1991, 0, QT_TRANSLATE_NOOP("sampan::Sanity", "Yugoslavia") },
    Territory { "SVN", 1991, 0, QT_TRANSLATE_NOOP("sampan::Sanity", "Yugoslavia") },
    Territory { "BIH", 1992, 0, QT_TRANSLATE_NOOP("sampan::Sanity", "Yugoslavia") },
    Territory { "MKD", 1991, 0, QT_TRANSLATE_NOOP("sampan::Sanity", "Yugoslavia") },
    Territory { "CZE", 1993, 0, QT_TRANSLATE_NOOP("sampan::Sanity", "Czechoslovakia") },
    Territory { "SVK", 1993, 0, QT_TRANSLATE_NOOP("sampan::Sanity", "Czechoslovakia") },
    Territory { "ERI", 1993, 0, QT_TRANSLATE_NOOP("sampan::Sanity", "Ethiopia") },
    Territory { "TLS", 2002, 0, QT_TRANSLATE_NOOP("sampan::Sanity", "Indonesia") },
    Territory { "SRB", 2006, 0, QT_TRANSLATE_NOOP("sampan::Sanity", "Serbia and Montenegro") },
    Territory { "MNE", 2006, 0, QT_TRANSLATE_NOOP("sampan::Sanity", "Serbia and Montenegro") },
    Territory { "SSD", 2011, 0, QT_TRANSLATE_NOOP("sampan::Sanity", "Sudan") },
    Territory { "CUW", 2010, 0, QT_TRANSLATE_NOOP("sampan::Sanity", "the Netherlands Antilles") },
    Territory { "SXM", 2010, 0, QT_TRANSLATE_NOOP("sampan::Sanity", "the Netherlands Antilles") },
};

//! The observations of a member that lie furthest out.
struct Outside {
    const Territory *territory = nullptr;
    int before = 0, after = 0; //!< values outside its years
    std::uint32_t firstBefore = 0, firstAfter = 0;
    bool inside = false;
};

} // namespace

void checkTerritories(SanityScope &scope)
{
    const Dataset &dataset = scope.dataset;
    const int time = dataset.timeDimension();
    if (time < 0 || dataset.dimensions[std::size_t(time)].periods.empty())
        return;
    const Dimension &times = dataset.dimensions[std::size_t(time)];
    bool china = false, hongKong = false;
    int sides = 0;
    for (std::size_t d = 0; d < dataset.dimensions.size(); ++d) {
        const Dimension &dimension = dataset.dimensions[d];
        if (dimension.role != Role::Reporter && dimension.role != Role::Partner)
            continue;
        ++sides;
        std::vector<Outside> members(dimension.members.size());
        bool any = false;
        for (std::size_t m = 0; m < members.size(); ++m) {
            china = china || dimension.members[m].code == QLatin1String("CHN");
            hongKong = hongKong || dimension.members[m].code == QLatin1String("HKG");
            for (const Territory &territory : territories)
                if (dimension.members[m].code == QLatin1String(territory.code)) {
                    members[m].territory = &territory;
                    any = true;
                }
        }
        if (!any)
            continue;
        for (const std::uint32_t i : scope.observations) {
            Outside &outside = members[dataset.observations.keys[d][i]];
            const double value = scope.value(i);
            if (!outside.territory || std::isnan(value) || value == 0)
                continue;
            const int year = times.periods[dataset.observations.keys[std::size_t(time)][i]].year();
            // The year of the change counts to both.
            if (outside.territory->last > 0 && year > outside.territory->last) {
                if (++outside.after == 1)
                    outside.firstAfter = i;
            } else if (outside.territory->first > 0 && year < outside.territory->first) {
                if (++outside.before == 1)
                    outside.firstBefore = i;
            } else {
                outside.inside = true;
            }
        }
        const int lastYear = times.periods.back().year();
        for (std::size_t m = 0; m < members.size(); ++m) {
            const Outside &outside = members[m];
            if (!outside.territory)
                continue;
            const QString others = TerritoryText::tr(outside.territory->others), label = dimension.members[m].label;
            if (outside.after > 0)
                scope.log.add("ended", Severity::Warning,
                    TerritoryText::tr(
                        "“%1” ended in %2 but has %n value(s) after that; since then its trade belongs to %3.", nullptr,
                        outside.after)
                        .arg(label)
                        .arg(outside.territory->last)
                        .arg(others),
                    scope.row(outside.firstAfter));
            else if (outside.inside && outside.territory->last > 0 && outside.territory->last < lastYear)
                scope.log.add("ends", Severity::Information,
                    TerritoryText::tr("“%1” ended in %2; since then its trade stands under %3.")
                        .arg(label)
                        .arg(outside.territory->last)
                        .arg(others));
            if (outside.before > 0)
                scope.log.add("began", Severity::Information,
                    TerritoryText::tr(
                        "“%1” reports for itself since %2 but has %n value(s) from before, when its trade stood "
                        "under %3.",
                        nullptr, outside.before)
                        .arg(label)
                        .arg(outside.territory->first)
                        .arg(others),
                    scope.row(outside.firstBefore));
        }
    }
    if (china && hongKong && sides > 1)
        scope.log.add("hongkong", Severity::Information,
            TerritoryText::tr(
                "Hong Kong re-exports much of what China buys and sells: figures by partner may name Hong Kong "
                "where the goods came from or went to the mainland."));
}

} // namespace sampan
