// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "crm/ownerref.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace timeline {

/// What crm.timeline.logmessage.* reads and writes.
struct LogEntry
{
    EntryId id;
    QDateTime
        created; ///< with the portal's offset; invalid where the portal sent none that can be read
    UserId authorId;
    QString title;
    QString text;
    QString iconCode; ///< may be empty or unknown to the portal
    QJsonObject raw; ///< as received, unknown fields kept
};

/// What is sent to make one.
struct EntryDraft
{
    QString title;
    QString text;
    QString iconCode = QStringLiteral("info");
    friend bool operator==(const EntryDraft &, const EntryDraft &) = default;
};

/// Soft limits: the portal checks none, very long texts risk truncation (timeline-methods.md
/// section 1).
constexpr int softTitleLimit = 255;
constexpr int softTextLimit = 10'000;
/// Entries on one page of crm.timeline.logmessage.list, fixed by the portal.
constexpr int pageSize = 10;

struct EntryPage
{
    QList<LogEntry> entries;
    std::optional<qint64> total;
};

struct GalleryIcon
{
    QString code;
    bool isSystem = false;
    QString fileUri; ///< site-relative or absolute; empty for system icons
};

} // namespace timeline

Q_DECLARE_METATYPE(timeline::LogEntry)
