// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/request.h"
#include "timeline/activity.h"

/// JSON of crm.activity.* to values and back: the only place that knows these field names
/// (timeline-methods.md section 10). Strict about the number, lenient about the rest.
namespace timeline::codec {

Result<Activity> activityRow(const QJsonValue &value, const QString &path);
/// The answer of crm.activity.get.
Result<Activity> activity(const rest::Answer &answer);
/// The answer of crm.activity.list.
Result<ActivityPage> activityPage(const rest::Answer &answer);

QJsonObject activityParams(ActivityId id);
/// All activities of a card, its own and those of others that are bound to it; the newest number
/// first, so that pages do not shift while they are read.
QJsonObject activitiesParams(const crm::OwnerRef &owner, qint64 start);

} // namespace timeline::codec
