// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"

#include "base/redact.h"

Q_LOGGING_CATEGORY(lcRest, "timelinedesk.rest", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStore, "timelinedesk.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSync, "timelinedesk.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(lcConnections, "timelinedesk.connections", QtInfoMsg)

namespace {

QtMessageHandler earlierHandler = nullptr;

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    earlierHandler(type, context, redact::redacted(message));
}

} // namespace

void installRedactingMessageHandler()
{
    if (!earlierHandler)
        earlierHandler = qInstallMessageHandler(handle);
}
