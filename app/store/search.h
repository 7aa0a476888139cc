// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sql.h"

#include <QStringList>

/// Finding text by parts of words. Two FTS5 indexes over the folded title and text of each entry:
/// one of all runs of three characters, which answers words of three and more, one of single
/// characters and pairs for shorter words. Neither keeps the text. This and sql.cpp, schema.cpp
/// hold what only SQLite knows.
namespace store::search {

/// Any case, any way to compose an accent is one: what is indexed and what is looked for passes
/// here.
QString folded(const QString &text);
/// The words to look for, folded, without those that are part of another; at most 50, 200
/// characters each.
QStringList words(const QString &text);

QString createLong();
QString createShort();
/// Makes the indexes anew where another version of the Unicode tables folded the text.
Result<Done> bringUpToDate(Connection &connection);

void add(Connection &connection, qint64 id, const QString &title, const QString &text);
/// \a title and \a text: as they were added.
void remove(Connection &connection, qint64 id, const QString &title, const QString &text);

/// Ids, ascending or descending, of the entries that hold all words; one statement or two in step.
class Matches
{
public:
    enum class Direction { Ascending, Descending };
    /// Only ids from \a lowest to \a highest.
    Matches(Connection &connection, const QStringList &words, Direction direction, qint64 lowest,
            qint64 highest);
    std::optional<qint64> next();

private:
    bool step(Statement &statement, std::optional<qint64> &id) const;
    bool isBehind(qint64 a, qint64 b) const;

    Direction m_direction;
    std::unique_ptr<Statement> m_long;
    std::unique_ptr<Statement> m_short;
};

} // namespace store::search
