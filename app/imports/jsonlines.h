// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/table.h"

#include <QHash>

namespace imports {

/// JSON Lines piece by piece: one object a line; the names of its values are the columns. Empty
/// lines are no records.
class JsonLinesParser
{
public:
    explicit JsonLinesParser(const Limits &limits = {});

    void feed(QStringView text);
    void finish();

    /// The records finished so far. One that cannot be read has an error: "import-bad-json",
    /// "import-not-an-object", "import-field-too-long", "import-too-many-columns".
    QList<RawRow> takeRows();
    const QStringList &keys() const { return m_keys; } ///< of all records so far

private:
    void endLine();
    RawRow read(const QString &line);

    Limits m_limits;
    QString m_text;
    QList<RawRow> m_rows;
    QStringList m_keys;
    QHash<QString, int> m_columns;
    qint64 m_line = 1;
    bool m_isTooLong = false;
};

} // namespace imports
