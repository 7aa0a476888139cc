// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QChar>
#include <QList>
#include <QStringList>

#include <optional>

/// Files of entries to be added: CSV and JSON Lines, read and checked before anything is sent.
namespace imports {

/// Beyond them a file is refused as a whole: a part of it is never taken for all of it.
struct Limits
{
    qint64 maxBytes = 32 * 1024 * 1024;
    qsizetype maxRows = 100'000; ///< the headings not counted
    qsizetype maxColumns = 200;
    qsizetype maxFieldChars = 1'000'000; ///< UTF-16 units; a longer one makes its row unreadable
};

/// One record as it stands in the file.
struct RawRow
{
    qint64 line = 0; ///< where it begins, counted from 1
    QStringList fields; ///< may be fewer than there are columns; line ends are "\n"
    QList<int> nested; ///< columns that hold a JSON object or list, which is no text
    std::optional<Error> error; ///< Input, code "import-…": the record cannot be read
};

enum class Format { Csv, JsonLines };

/// How the bytes of a file become characters. Windows-1251 and -1252 are what spreadsheets save
/// where they do not save UTF-8; they cannot be told from each other, so they are never guessed.
enum class Encoding { FoundOut, Utf8, Utf16, Utf32, Windows1251, Windows1252 };

/// A file as it is, nothing interpreted.
struct Table
{
    Format format = Format::Csv;
    Encoding encoding = Encoding::Utf8; ///< as it was read
    QChar separator; ///< CSV: "," ";" or tab
    QStringList keys; ///< JSON Lines: the names of the columns, in the order they appeared
    QList<RawRow> rows; ///< CSV: the first may hold the headings
    qsizetype columns = 0; ///< of the widest row
};

} // namespace imports
