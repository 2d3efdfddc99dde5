// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace sampan {

//! A cell of a table that people open with a spreadsheet, quoted as RFC 4180 has it, in UTF-8. A text that would be run
//! as a formula (it begins with =, +, -, @, a tab or a carriage return and is no number) gets an apostrophe in front.
QByteArray csvCell(const QString &text);

//! The same for a table that only programs read: nothing is added, so that it reads back as it was.
QByteArray exactCsvCell(const QString &text);

} // namespace sampan
