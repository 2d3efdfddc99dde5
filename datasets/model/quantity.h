// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sampan {

//! What a number counts: unit, power of ten, currency, price basis and valuation.
struct Quantity {
    QString unit; //!< as in the dataset: "US dollar", "yuan", "projects", "percent"
    int scale = 0; //!< power of ten in which values are given: 0, 3, 6, 9
    QString currency; //!< ISO 4217 code, empty if it is no money
    QString priceBasis; //!< "current", or "constant 2015"; empty if unknown
    QString valuation; //!< "FOB", "CIF", "mixed"; empty if unknown

    bool isMoney() const { return !currency.isEmpty(); }
    bool isPercent() const { return unit == QLatin1String("percent"); }
    //! Whether two quantities may stand on one axis: same unit, scale, currency and price basis.
    bool comparable(const Quantity &other) const
    {
        return unit == other.unit && scale == other.scale && currency == other.currency
            && (priceBasis == other.priceBasis || priceBasis.isEmpty() || other.priceBasis.isEmpty());
    }
    //! "US$ million", "yuan, billion", "%": for axes and tables.
    QString text() const;
    //! The same in English whatever language is spoken: for data that are written.
    QString plainText() const;
    bool operator==(const Quantity &) const = default;

private:
    QString inWords(bool translated) const;
};

} // namespace sampan
