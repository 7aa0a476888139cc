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

/// A phone, an address or a person an activity was with; only in lists, where it was asked for.
struct Communication
{
    QString kind; ///< "PHONE", "EMAIL", …; empty: a person alone
    QString value;
    QString name; ///< who; may be empty
    crm::OwnerRef card; ///< of whom; may be invalid
};

/// Report statistics; texts as they came, empty where there is nothing.
struct ActivityResult
{
    QString mark, status, stream, value, sum, currencyId, sourceId;
};

/// What crm.activity.get and crm.activity.list answer (timeline-methods.md section 10). Codes that
/// are numbers stay numbers: portals know more of them than any list, see activitytext.h.
struct Activity
{
    enum class DescriptionType { Plain = 1, BbCode = 2, Html = 3 };

    ActivityId id;
    crm::OwnerRef owner; ///< may be of a type that takes no entries
    QList<crm::OwnerRef> bindings; ///< only where the portal tells them
    int typeId = 0; ///< 1 meeting, 2 call, 3 task, 4 e-mail, 5 imported, 6 of a provider
    QString providerId, providerTypeId, providerGroupId;
    qint64 associatedEntityId = 0; ///< of a linked task or calendar event; 0: none
    QString subject;
    QString description;
    DescriptionType descriptionType = DescriptionType::Plain;
    QString location;
    /// With the portal's offset; invalid where there is none or it cannot be read.
    QDateTime created, lastUpdated, start, end;
    QDateTime deadline; ///< invalid also for the far future, which means none
    bool completed = false;
    int status = 0; ///< 1 waiting, 2 completed, 3 completed by itself
    int priority = 0; ///< 1 low, 2 medium, 3 high
    int notifyType = 0; ///< of notifyValue: 1 minutes, 2 hours, 3 days; 0: no reminder
    int notifyValue = 0;
    int direction = 0; ///< 1 incoming, 2 outgoing
    UserId responsibleId, authorId, editorId;
    QJsonObject settings, providerParams;
    QString providerData, originatorId, originId;
    ActivityResult result;
    int autocompleteRule = 0; ///< 1: completed when automation changes the status
    std::optional<bool> isIncomingChannel;
    QList<Communication> communications;
    QStringList files; ///< addresses, as they came; never loaded
    QJsonObject raw; ///< as received, unknown fields kept
};

struct ActivityPage
{
    QList<Activity> activities;
    std::optional<qint64> total;
    std::optional<qint64> next; ///< where the next page begins
};

/// Activities on one page of crm.activity.list, fixed by the portal.
constexpr int activityPageSize = 50;

} // namespace timeline

Q_DECLARE_METATYPE(timeline::Activity)
