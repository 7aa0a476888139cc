// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

/// Dates and times as people read them, in their language and zone. \a now decides what "today" is.
namespace dates {

/// "Today · Saturday, 21 November", "Thursday, 19 November"; with the year when it is another one.
QString dayHeading(const QDate &day, const QDate &today);
/// "10:00"; never with seconds, whatever the locale's short format is
QString clockTime(const QDateTime &time);
QString clockTime(const QTime &time);
/// "today, 10:00", "yesterday, 18:20", "19 Nov, 08:00", "19 Nov 2024, 08:00"
QString moment(const QDateTime &time, const QDateTime &now);
/// "12:03" today, "19 Nov" else: where there is little room.
QString shortMoment(const QDateTime &time, const QDateTime &now);
/// "just now", "5 min ago", "2 h ago", "3 days ago"
QString age(const QDateTime &time, const QDateTime &now);
/// "19 Nov", "19 Nov 2024"
QString shortDay(const QDate &day, const QDate &today);
/// Written out with the offset of the portal: "Saturday, 21 November 2026 13:00:05 +03:00".
QString atPortal(const QDateTime &time);

} // namespace dates
