// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/csv.h"

#include "store/entries.h"

#include <QByteArray>

namespace exports {

/// An entry with what is known of it beside its content.
struct EntryRecord
{
    store::StoredEntry stored;
    QString note; ///< as it was read last; empty: none is known
};

enum class EntryForm {
    Text, ///< for people: titles and texts without formatting
    BbCode, ///< titles and texts as they were written
    JsonLines, ///< what the portal sent, an object a line, with "card" and "note"
    Csv, ///< read back by imports/ as it is
    CsvForSpreadsheets, ///< opened in a spreadsheet without running anything
};

/// UTF-8; CSV begins with its headings. Takes time with many entries: not for the main thread.
QByteArray written(const QList<EntryRecord> &entries, EntryForm form);

} // namespace exports
