// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "imports/table.h"

#include <QIODevice>

#include <functional>

namespace imports {

/// What the reading asks as it goes on.
struct ReadOptions
{
    Limits limits;
    std::function<bool()> isCancelled {}; ///< may be empty; true ends with Cancelled
    Encoding encoding = Encoding::FoundOut; ///< what the person says instead of the guess
    QChar separator {}; ///< the same for CSV; null: found out
};

/// Reads CSV or JSON Lines from \a device, which is open; a file that begins with "{" is JSON
/// Lines. The separator of CSV is found out, or said by a first line "sep=;". Blocks: not for the
/// main thread, see reader.h.
/// Errors, all Input: "file-unreadable", "file-not-text", "import-too-large",
/// "import-too-many-rows", "import-empty", "import-json-document" (one large JSON value instead of
/// lines).
Result<Table> readTable(QIODevice &device, const ReadOptions &options = {});

} // namespace imports
