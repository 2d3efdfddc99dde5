// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <tl/expected.hpp>
#include <vector>

namespace sampan {

enum class Severity { Information, Warning, Error };

//! What is wrong with an input, in the user's words and ready to be shown.
struct Problem {
    Severity severity = Severity::Error;
    QString file;
    int row = 0; //!< 1-based line or record of the file, 0 if it does not apply
    int column = 0; //!< 1-based column, 0 if it does not apply
    QString message; //!< what was found, what was expected and what was done

    //! "FILE:ROW:COLUMN: message", leaving out what does not apply.
    QString text() const;
};

using Problems = std::vector<Problem>;

//! A value, or the one reason why there is none.
template <class T> using Result = tl::expected<T, Problem>;

QString severityName(Severity severity); //!< "information", "warning" or "error", never translated

inline tl::unexpected<Problem> failure(QString file, QString message, int row = 0, int column = 0)
{
    return tl::make_unexpected(Problem { Severity::Error, std::move(file), row, column, std::move(message) });
}

} // namespace sampan
