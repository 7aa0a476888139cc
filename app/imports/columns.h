// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/table.h"

#include <QStringList>

namespace imports {

/// What a column of a file means.
enum class Column {
    Ignored,
    Card, ///< "deal:100", an address, or a number where the heading names the type
    TypeId, ///< entityTypeId as a number or a word
    CardId, ///< entityId
    Title,
    Text,
    IconCode,
};

struct ColumnUse
{
    Column column = Column::Ignored;
    int typeId = 0; ///< Card and CardId: the type that the heading "Deal" names; 0: none
    friend bool operator==(const ColumnUse &, const ColumnUse &) = default;
};

/// Which column is what. People may change it.
struct Mapping
{
    QList<ColumnUse> columns; ///< one for each column of the table
    bool firstRowIsHeadings = false;

    bool has(Column column) const;
    friend bool operator==(const Mapping &, const Mapping &) = default;
};

/// What a heading means, in the languages of Bitrix24 and in the portal's own names. A bare "id" is
/// nothing: in an exported list it is the number of the entry.
ColumnUse meaningOf(const QString &heading);

/// How many of \a headings mean something; each meaning counts once.
int knownHeadings(const QStringList &headings);

/// The best guess. Two columns of one meaning: the more usual name wins, the other is Ignored.
/// Without any known heading the columns are guessed from what the first row holds.
Mapping guessedMapping(const Table &table);

/// What stands above the columns, or "1", "2" … where the file says nothing.
QStringList columnNames(const Table &table, const Mapping &mapping);

/// What the mapping lacks, all Input: "import-no-title-column", "import-no-text-column",
/// "import-no-card-column" (not where \a cardIsGiven).
QList<Error> mappingProblems(const Mapping &mapping, bool cardIsGiven);

/// A type as files name it: 2, "deal", "Сделка"; nothing for what is none or takes no entries.
std::optional<int> typeFromCell(const QString &cell);

} // namespace imports
