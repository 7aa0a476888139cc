// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "timeline/logentry.h"

#include <QJsonObject>

#include <optional>

namespace cli {

/// The portal's field names; a field it did not send is empty.
QJsonObject entryJson(const timeline::LogEntry &entry);

/// An entry as people name it: by its number.
std::optional<EntryId> entryFromWord(const QString &word);

Pending<int> addEntry(Session &session, const QStringList &words);
Pending<int> addFromFile(Session &session, const QStringList &words);
Pending<int> editEntry(Session &session, const QStringList &words);
Pending<int> deleteEntries(Session &session, const QStringList &words);

} // namespace cli
