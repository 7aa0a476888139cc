// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/table.h"

namespace imports {

/// RFC 4180 piece by piece, with what spreadsheets make of it: any line end, quoted line breaks,
/// quotes within an unquoted field taken as they are. Lines without a character are no records.
class CsvParser
{
public:
    explicit CsvParser(QChar separator, const Limits &limits = {});

    void feed(QStringView text);
    /// After the last piece. A quote that was never closed makes its record unreadable:
    /// "import-open-quote".
    void finish();

    /// The records finished so far, in order; each is handed out once. One that cannot be read has
    /// an error: "import-open-quote", "import-text-after-quote", "import-field-too-long",
    /// "import-too-many-columns".
    QList<RawRow> takeRows();

private:
    enum class State { FieldStart, Unquoted, Quoted, QuoteInQuoted };

    void take(QChar c);
    void append(QChar c);
    void endField();
    void endRecord();
    void refuse(const QString &code);

    QChar m_separator;
    Limits m_limits;
    State m_state = State::FieldStart;
    QString m_field;
    RawRow m_row;
    QList<RawRow> m_rows;
    qint64 m_line = 1;
    qint64 m_quoteLine = 0; ///< where the open quote stands
    bool m_afterCr = false;
    bool m_recordBegun = false;
};

} // namespace imports
