// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sql.h"

#include <QStringList>

namespace store::schema {

/// What brings a file from version n to n + 1 (n: its place in the list), in one transaction.
using Step = QStringList;

const QList<Step> &steps();

/// "SQLite header, application id": a file of this program.
constexpr qint64 applicationId = 0x54446b31; // "TDk1"

/// Makes the tables of a new file, brings an older one up to date. "newer-version" for one that a
/// later version of the program made, "corrupt" for a database of another program: both are left
/// untouched.
Result<Done> upgrade(Connection &connection, const QList<Step> &steps);

/// Opens or makes the file for its writer: only for this user, write-ahead journal, schema up to
/// date.
Result<Done> openForWriting(Connection &connection, const QString &file,
                            const ConnectionOptions &options);

} // namespace store::schema
