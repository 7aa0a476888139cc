// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace exports {

enum class CsvKind {
    Exact, ///< every character as it is: what is read back is the same
    ForSpreadsheets, ///< what a spreadsheet would run as a formula gets an apostrophe before it
};

/// One record of RFC 4180 with its line end, CR LF.
QString csvRecord(const QStringList &fields, CsvKind kind);

} // namespace exports
