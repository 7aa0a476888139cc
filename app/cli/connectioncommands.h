// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/session.h"

/// What the files of the command "connections" share.
namespace cli {

QJsonObject toJson(const connections::Connection &connection);
/// By name or id; Input "no-such-connection", and those of the list.
Result<connections::Connection> namedConnection(Session &session, const QString &name);

/// connections add oauth NAME …: the client secret is the first line of standard input; later lines
/// are addresses the browser was led to, for whom the redirect does not reach.
Pending<int> addOAuth(Session &session, const QStringList &words);

} // namespace cli
