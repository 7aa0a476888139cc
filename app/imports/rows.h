// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crm/ownerref.h"
#include "imports/columns.h"
#include "timeline/draftcheck.h"

#include <QUrl>

namespace imports {

/// Something about a row that people should know before it is sent.
struct Problem
{
    using Severity = timeline::DraftFinding::Severity; ///< a row with an Error is not sent
    Severity severity = Severity::Error;
    Column column = Column::Ignored; ///< Ignored: the row as a whole
    Error error; ///< Input; "draft" for what draftcheck found
    QString sentence; ///< translated, where draftcheck found it; otherwise see problemText()
};

/// A row as it would be sent.
struct EntryRow
{
    qint64 line = 0; ///< in the file, from 1
    crm::OwnerRef owner; ///< not valid where no card can be told
    timeline::EntryDraft draft;
    QList<Problem> problems;

    bool canSend() const;
};

struct CheckOptions
{
    QUrl portal; ///< addresses of cards are those of this portal
    crm::OwnerRef card; ///< for rows that name none; may be invalid
    QString iconCode = QStringLiteral("info"); ///< for rows that name none
    QStringList knownIcons; ///< as for timeline::checkDraft()
};

/// Each record but the headings, in the order of the file, readable or not. Codes of errors:
/// those of the parsers; "import-no-card", "import-not-a-card", "import-not-a-type",
/// "import-not-a-number", "other-portal", "webhook-as-card", "import-not-text", "draft";
/// of warnings: "import-twice" (the message is the line of the first), "import-extra-fields",
/// "draft". Takes time with many rows: see reader.h.
QList<EntryRow> checkedRows(const Table &table, const Mapping &mapping,
                            const CheckOptions &options);

} // namespace imports
