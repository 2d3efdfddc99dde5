// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/readers/tableheader.h"

namespace sampan {

//! Looks among the records below the header for names that stand in rows of their own, and in the first of several
//! rows only; a header with such has levels afterwards. Without grouping the rows would have one name.
TableHeader withRowGroups(TableHeader header, const std::vector<Record> &records, const NumberReader &numbers);

//! Puts the names before each row. A row that is a name is swallowed, if a row of values follows.
class RowGrouping {
public:
    explicit RowGrouping(const RowGroups &groups)
        : m_groups(groups)
    {
    }

    enum class Row { Values, Heading, Note };
    //! `filled`: cells with something in them. Of rows of values `cells` are changed: the name first.
    Row take(std::vector<std::string_view> &cells, std::size_t filled);

private:
    RowGroups m_groups;
    std::string m_heading;
    std::vector<std::string> m_last; //!< per column that repeats what stands above
};

} // namespace sampan
