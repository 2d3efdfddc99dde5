// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/model/csvcell.h"

namespace sampan {

namespace {

bool isFormula(const QString &text)
{
    if (text.isEmpty() || !QStringLiteral("=+-@\t\r").contains(text[0]))
        return false;
    bool isNumber = false;
    text.toDouble(&isNumber);
    return !isNumber;
}

} // namespace

QByteArray csvCell(const QString &text) { return exactCsvCell(isFormula(text) ? u'\'' + text : text); }

QByteArray exactCsvCell(const QString &text)
{
    QByteArray cell = text.toUtf8();
    if (cell.contains(',') || cell.contains('"') || cell.contains('\n') || cell.contains('\r')) {
        cell.replace("\"", "\"\"");
        cell = '"' + cell + '"';
    }
    return cell;
}

} // namespace sampan
