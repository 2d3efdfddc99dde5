// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/readers/headers.h"
#include "datasets/readers/recognise.h"

#include <QCoreApplication>

namespace sampan {

//! What the cells of a column look like.
struct Contents {
    int filled = 0, numbers = 0, periods = 0, countries = 0, groups = 0, unreadable = 0;
    QStringList distinct; //!< the first ones
    PeriodStyle periodStyle = PeriodStyle::Usual; //!< in which most cells are periods
    bool ambiguousPeriods = false; //!< another style would read as many
    bool manyDistinct = false;
    QString unitBehind; //!< the unit in brackets behind every text, not part of `distinct`
};

//! The steps of recognise(): what is declared, what headers name, what contents show, at last the numbers.
class Recogniser {
    Q_DECLARE_TR_FUNCTIONS(sampan::Recognition)

public:
    Recogniser(const QString &file, const TableSample &sample, const std::vector<DeclaredField> &declared)
        : m_file(file)
        , m_sample(sample)
        , m_declared(declared)
    {
    }
    Result<TablePlan> run();

private:
    void prepare();
    bool hasColonCells(std::size_t column) const;
    void look(std::size_t column);
    ColumnPlan &column(std::size_t index) { return m_plan.columns[index]; }
    void close(std::size_t index, ColumnUse use);
    void takeDeclared();
    //! What a person decided goes before everything.
    void takeChosen();
    void takeLabels(const std::vector<std::size_t> &columns, Role role);
    void tellPeriodStyle(std::size_t index);
    bool isComtrade() const;
    static bool isFlows(const Contents &contents);
    void keepDimension(std::size_t index);
    bool has(ColumnUse use, Role role = Role::Other) const;
    //! Open columns on a subject, the preferred one first.
    std::vector<std::size_t> columnsOf(Concept subject) const;
    //! A dimension with its code column and its label column; other columns on the subject say the same again.
    void takeDimension(Concept subject, Role role, Coding coding);
    //! The column of names beside numbers of countries that belong to another list than M49; −1: there is none.
    int namesInsteadOf(std::size_t numbers, const std::vector<std::size_t> &columns) const;
    bool areOfUnitedNations(std::size_t column);
    void takeConcepts();
    static QString roleLabel(Role role);
    bool header(const QString &name) const { return m_sample.header.contains(name, Qt::CaseInsensitive); }
    //! "i" and "j" mean something only in the layout of CEPII.
    bool isLetterHeader(Concept subject) const;
    void fixFlow(const QString &code);
    void takeFirst(Concept subject, ColumnUse use);
    void takeIndicator();
    QString plainLabel(std::size_t c, const QString &cell) const;
    void takeUnits();
    static QString unitBehind(const QStringList &texts);
    QHash<QString, QString> besideMeasures(std::size_t column) const;
    bool takeUnitsOfMeasures(std::size_t column);
    bool takeScalesOfMeasures(std::size_t column);
    void takeComtradeParts();
    bool isNumeric(std::size_t c) const;
    //! Columns whose headers say nothing: by their contents.
    void takeRest();
    static bool looksLikeCode(const QString &name);
    bool isCodes(std::size_t c) const;
    //! 1, 2, 3… down a column: the rank, or the row's number.
    bool countsRows(std::size_t c) const;
    bool goesWithText(std::size_t c) const;
    //! A flag or footnote that stands beside the value of each period.
    bool isBesidePeriod(std::size_t c) const;
    bool takeCountries(std::size_t c);
    //! "Cambodia" alone in a line above the table is whose trade it is.
    void takeReporterAbove();
    bool isFixed(Role role) const;
    //! The only year or month that the title names, where no column has one.
    void takePeriodAbove();
    //! Whether a column of countries names those of another one, as codes or in another language.
    int sameCountriesAs(std::size_t column) const;
    std::optional<Period> periodAcross(std::size_t column) const;
    //! Columns of numbers: years, countries or flows across, or measures.
    void takeValues();
    bool sameUnits(const std::vector<std::size_t> &columns) const;
    void across(const std::vector<std::size_t> &columns, Role role);
    //! Units, from the nearest place that names one.
    void nameUnits();
    void tell();
    QString m_file;
    const TableSample &m_sample;
    const std::vector<DeclaredField> &m_declared;
    TablePlan m_plan;
    NumberReader m_numbers;
    std::vector<HeaderMeaning> m_meanings;
    std::vector<Contents> m_contents;
    std::vector<char> m_open; //!< columns not yet understood
    std::vector<std::size_t> m_measureColumns;
    QStringList m_unitTexts;
    QString m_unitCode, m_multiplier, m_indicator;
    PeriodStyle m_headerStyle = PeriodStyle::Usual; //!< of periods across
    bool m_anyDeclared = false, m_yearsAcross = false, m_comtrade = false;
};

} // namespace sampan
