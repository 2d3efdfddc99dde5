// SPDX-License-Identifier: GPL-3.0-or-later
#include "datasets/readers/problemlog.h"

#include <QCoreApplication>

namespace sampan {

namespace {

struct ProblemLogText {
    Q_DECLARE_TR_FUNCTIONS(sampan::ProblemLog)
};

} // namespace

void ProblemLog::add(const char *kind, Severity severity, const QString &message, int row, int column)
{
    Kind &entry = m_kinds[QString::fromLatin1(kind)];
    entry.severity = severity;
    if (++entry.count <= m_toldPerKind)
        m_problems.push_back({ severity, m_file, row, column, message });
    else if (entry.count == m_toldPerKind + 1)
        entry.firstUntold = row;
}

void ProblemLog::moveTo(Problems &problems)
{
    for (const auto &[name, kind] : m_kinds)
        if (kind.count > m_toldPerKind)
            m_problems.push_back({ kind.severity, m_file, kind.firstUntold, 0,
                ProblemLogText::tr(
                    "%n more of the same kind from this row on.", nullptr, kind.count - m_toldPerKind) });
    problems.insert(problems.end(), m_problems.begin(), m_problems.end());
    m_problems.clear();
    m_kinds.clear();
}

} // namespace sampan
