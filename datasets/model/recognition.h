// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/model/quantity.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace sampan {

//! What a column of a table is to the dataset.
enum class ColumnRole {
    Ignored,
    Time,
    Reporter,
    Partner,
    Flow,
    Product,
    Dimension, //!< any other thing that tells observations apart
    Indicator, //!< its cells name what was measured
    Value,
    Status,
    Source,
    Note,
    Label //!< names of the codes in another column
};

QString columnRoleName(ColumnRole role); //!< "time", "reporter"…, never translated
std::optional<ColumnRole> columnRoleFromName(QStringView name);
QString columnRoleLabel(ColumnRole role); //!< for people, translated

//! What a person decided on how a file is to be read. What is not set is found out.
struct RecognitionChoices {
    QString encoding;
    char delimiter = 0;
    char decimal = 0; //!< '.' or ','
    QString sheet;
    int headerLine = -1; //!< 1-based line of the file with the names of the columns; 0: there is none
    int firstDataLine = 0; //!< 1-based
    QMap<QString, ColumnRole> roles; //!< by the column's name
    QMap<QString, Quantity> quantities; //!< by the measure's name

    bool isEmpty() const { return *this == RecognitionChoices {}; }
    QByteArray toJson() const; //!< compact, of stable key order
    static RecognitionChoices fromJson(const QByteArray &json); //!< what it does not know is left out
    bool operator==(const RecognitionChoices &) const = default;
};

//! How a table of text or of a workbook was read.
struct Recognition {
    struct Column {
        QString name;
        ColumnRole role = ColumnRole::Ignored;
        QString measure; //!< of a value: the measure's name
    };
    struct Row {
        int line = 0; //!< 1-based line of the file
        QStringList cells;
    };

    QByteArray layout; //!< equal for files of one layout; empty: the file describes itself, and nothing is to be chosen
    QString encoding; //!< empty: a workbook
    char delimiter = 0; //!< 0: a workbook
    char decimal = '.';
    QString sheet;
    QStringList sheets; //!< those that hold a table
    int headerLine = 0; //!< 0: there is none
    int firstDataLine = 1;
    std::vector<Column> columns; //!< of the table, turned long if periods stand in several header rows
    std::vector<Row> preview; //!< the first rows as they stand in the file
    bool turned = false; //!< `columns` are those of the table turned long, not those of `preview`
    RecognitionChoices choices; //!< those that were followed

    bool isTable() const { return !layout.isEmpty(); }
};

} // namespace sampan
