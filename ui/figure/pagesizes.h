// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <QString>
#include <optional>
#include <vector>

namespace sampan {

//! A size that figures are often wanted in.
struct PageSize {
    QString name; //!< for the command line: "column1"
    QString label; //!< for people, translated
    QSizeF sizeMm;
    double dpi = 0; //!< at which a PNG has the pixels that the label names; 0: any
};

//! Columns of journals (89, 120 and 183 mm), slide, web, square and A4.
std::vector<PageSize> pageSizes();
std::optional<PageSize> pageSizeFromName(QStringView name);
//! "column1", or "183x103mm"; none if it is neither.
std::optional<PageSize> parsePageSize(const QString &text);

} // namespace sampan
