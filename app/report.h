// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/analysis/claims.h"
#include "datasets/query/query.h"

#include <QByteArray>

namespace sampan {

// What the commands print, as UTF-8.
QByteArray infoText(const Dataset &dataset);
QByteArray infoJson(const Dataset &dataset);
QByteArray viewNames(const Dataset &dataset); //!< one a line
QByteArray queryCsv(const Table &table); //!< period,series,value
QByteArray queryJson(const Table &table);
QByteArray checkText(const std::vector<ClaimCheck> &checks);
QByteArray checkJson(const std::vector<ClaimCheck> &checks);

} // namespace sampan
