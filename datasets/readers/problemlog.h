// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/model/problem.h"

#include <map>

namespace sampan {

//! Problems of one reading; of each kind the first ones are told one by one, the rest in one line.
class ProblemLog {
public:
    explicit ProblemLog(QString file, int toldPerKind = 20)
        : m_file(std::move(file))
        , m_toldPerKind(toldPerKind)
    {
    }
    void add(const char *kind, Severity severity, const QString &message, int row = 0, int column = 0);
    void moveTo(Problems &problems);

private:
    struct Kind {
        Severity severity = Severity::Warning;
        int count = 0;
        int firstUntold = 0;
    };
    QString m_file;
    int m_toldPerKind;
    Problems m_problems;
    std::map<QString, Kind> m_kinds;
};

} // namespace sampan
