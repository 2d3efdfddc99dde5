// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datasets/readers/csv.h"
#include "datasets/readers/problemlog.h"
#include "datasets/readers/reader.h"
#include "datasets/readers/tableplan.h"

#include <QHash>
#include <unordered_map>

namespace sampan {

struct PlainPart;
struct PlainRecord;

//! Makes a dataset's columns from the records of a table, one record at a time.
class TableBuilder {
public:
    //! Sources named in `dataset` are known; the others that occur are added to it.
    TableBuilder(TablePlan plan, const QString &file, Dataset &dataset);
    ~TableBuilder();
    //! Bytes that the observations may take; 0: no limit.
    void limitTo(qint64 bytes);
    bool isFull() const { return m_full; } //!< there were more: what was read is of no use
    void add(const TextRow &row);
    //! Whether the columns are such that addPlain() can take the records.
    bool takesPlain() const;
    enum class PlainEnd { Read, Cancelled, Full, Refused };
    //! Takes all records of a text at once, by all processors; `line`: of the first record. Refused: the text is not
    //! UTF-8 or has quotes that it does not take, and what was read is of no use.
    PlainEnd addPlain(std::string_view text, const CsvDialect &dialect, int line, const ReadOptions &options);
    //! Moves everything into the dataset. Fails if not a single record could be used.
    Result<void> finish();

private:
    struct Texts {
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
        using is_transparent = void;
    };
    template <class Value> using TextMap = std::unordered_map<std::string, Value, Texts, std::equal_to<>>;

    //! Members of a dimension as they turn up.
    struct Members {
        int column = -1; //!< −1: stands in the header or is fixed
        Dimension dimension;
        TextMap<std::int64_t> byText; //!< −1: the text cannot be used
        QHash<QString, std::uint32_t> byCode;
        std::string last;
        std::int64_t lastIndex = -2;
        KeyColumn keys;
        std::uint32_t current = 0;
    };

    struct PlainLayout;
    struct PlainLane;
    struct PlainCourse;

    bool isFootnote(const TextRow &row) const;
    bool isPlainKey(const Members &members, std::string_view text) const;
    bool readPart(const PlainLayout &layout, std::string_view stretch, PlainLane &lane, PlainPart &part) const;
    void placeParts(const PlainLayout &layout, PlainLane &lane, PlainCourse &course, std::size_t bytes, bool wait);
    void takeMembers(const PlainLayout &layout, PlainLane &lane, const PlainPart &part, int line);
    void makeRoom(const PlainLayout &layout, const PlainPart &part, PlainCourse &course, std::size_t bytes);
    void takeLines(const PlainPart &part, PlainCourse &course);
    void addAside(const std::vector<PlainRecord> &records, const CsvDialect &dialect);
    bool takeKeys(const TextRow &row);
    std::int64_t member(Members &members, std::string_view text, const TextRow &row);
    std::int64_t newMember(Members &members, const QString &text, const TextRow &row);
    void takeValues(const TextRow &row);
    int measure(std::string_view text, const TextRow &row);
    Status statusOf(std::string_view text);
    std::uint16_t source(std::string_view text, const TextRow &row);
    std::uint32_t noteIndex(std::string_view text);
    std::string_view cell(const TextRow &row, int column) const;
    void coarsen(Dimension &time);
    void nameTotals(Members &members);
    void finishTime(Members &members);
    void dropUnused(Members &members);
    void tellDuplicates();
    void simplify();

    TablePlan m_plan;
    Dataset &m_dataset;
    Observations &m_observations;
    ProblemLog m_log;
    NumberReader m_numbers;
    std::vector<Members> m_members;
    std::vector<int> m_valueColumns;
    std::vector<int> m_labelOf, m_kindOf; //!< per column: the column with its labels and kinds, or −1
    int m_acrossMembers = -1; //!< index in m_members
    int m_measureColumn = -1, m_statusColumn = -1, m_sourceColumn = -1, m_noteColumn = -1;
    TextMap<int> m_measures;
    TextMap<Status> m_statuses;
    TextMap<std::uint16_t> m_sources;
    TextMap<std::uint32_t> m_notes;
    qint64 m_used = 0;
    std::size_t m_most = std::size_t(-1); //!< observations
    bool m_full = false;
    bool m_leftOut = false; //!< a row; its members may be without an observation
};

} // namespace sampan
