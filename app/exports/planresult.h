// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/csv.h"

#include "store/outbox.h"

#include <QByteArray>

#include <functional>

namespace exports {

/// One row of a plan that was carried out.
struct ResultRow
{
    store::Intent intent;
    QString outcome; ///< "done", "refused", "unknown", "not tried": stable
    QString message; ///< a sentence for people; may be empty
};

enum class ResultForm { Csv, CsvForSpreadsheets, Json };

/// UTF-8. CSV: source, outcome, card, entry, title, message, changed (UTC). JSON:
/// {"results":[…]} with the same names. Takes time with many rows: not for the main thread.
QByteArray written(const QList<ResultRow> &rows, ResultForm form);

} // namespace exports
