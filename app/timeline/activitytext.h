// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/activity.h"

#include <functional>

/// The numbers and words of an activity as people read them, translated. A number that is not known
/// is told as such, never left out.
namespace timeline {

/// "Outgoing call", "E-mail", "Task"; never empty.
QString activityKind(const Activity &activity);
QString statusWord(const Activity &activity);
QString priorityWord(int priority);
QString directionWord(int direction); ///< empty for 0
QString reminderWords(int type, int value); ///< "15 minutes before"; empty for none

/// What the fields need and an activity does not hold.
struct ActivityNames
{
    std::function<QString(UserId)> user;
    std::function<QString(const crm::OwnerRef &)> card;
    std::function<QString(const QDateTime &)> time; ///< in the zone of the person
};

struct ActivityField
{
    QString name;
    QString value;
    QString key; ///< the portal's name of the field
};

/// All fields but subject, description and communications, in the order people ask for them; empty
/// ones are left out.
QList<ActivityField> activityFields(const Activity &activity, const ActivityNames &names);

} // namespace timeline
