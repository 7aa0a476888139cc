// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "crm/ownerref.h"

#include <QDateTime>
#include <QJsonObject>

namespace timeline {

/// What crm.activity.get answers, as far as it is shown (timeline-methods.md section 10).
struct Activity
{
    ActivityId id;
    crm::OwnerRef owner;
    QString subject;
    QString description;
    QDateTime created;
    UserId responsibleId;
    bool completed = false;
    QJsonObject raw; ///< as received
};

} // namespace timeline
