// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importplan.h"

#include "imports/columns.h"

#include <QAbstractTableModel>

#include <array>

/// Where a row of a file stands before it becomes one of a plan.
enum class RowState {
    Ready,
    Looking, ///< its card is being looked up
    Warning, ///< will be sent, but people should know something
    Error, ///< cannot be sent
};
constexpr int rowStates = 4;

/// The rows of a file: line, state in words, then the columns as they stand in it. All rows, or
/// those of one state. Shares rows and table with whoever made them.
class ImportRowsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { LineColumn, StateColumn, FirstFieldColumn };
    enum Role {
        StateRole = Qt::UserRole + 1, ///< RowState
        SentenceRole, ///< the state with everything there is to say, and what to do
    };

    explicit ImportRowsModel(QObject *parent = nullptr);

    void clear();
    /// Another file. Nothing is known of its rows yet.
    void setTable(const imports::Table &table);
    /// The rows of that table, checked; as many as \a table has without its headings.
    void setRows(const QList<imports::EntryRow> &rows, const imports::Mapping &mapping);
    void setCards(const ImportCards &cards);

    const QList<imports::EntryRow> &rows() const { return m_rows; }
    const ImportCards &cards() const { return m_cards; }
    int total() const { return int(m_rows.size()); } ///< whatever the filter
    int count(RowState state) const { return m_counts[size_t(state)]; }

    using Filter = std::optional<RowState>;
    void setFilter(Filter state); ///< nothing: all rows
    Filter filter() const { return m_filter; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    static QString word(RowState state);

signals:
    void countsChanged();

private:
    RowState stateOf(const imports::EntryRow &row) const;
    QString sentence(int row) const;
    void judge();

    imports::Table m_table;
    imports::Mapping m_mapping;
    QStringList m_names;
    QList<imports::EntryRow> m_rows;
    ImportCards m_cards;
    QList<quint8> m_states; ///< RowState of each row
    std::array<int, rowStates> m_counts {};
    Filter m_filter;
    QList<int> m_shown; ///< rows that match; unused without a filter
};
