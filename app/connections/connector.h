// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "connections/capabilities.h"
#include "connections/connection.h"
#include "connections/gateway.h"
#include "connections/webhook.h"

namespace connections {

/// A new connection that was tried and works, and what it can do. Nothing of it is kept yet.
struct Connected
{
    Connection connection;
    Capabilities capabilities;
};

/// Asks the portal what this webhook can do. Errors of probe(). Cancelling aborts it.
Pending<Connected> tryWebhook(const WebhookAddress &address, Clock &clock,
                              const rest::ClientOptions &options, QObject *context);

/// The same for a key of the VibeCode gateway.
Pending<Connected> tryGateway(const GatewayCredential &credential, Clock &clock,
                              const rest::ClientOptions &options, QObject *context);

} // namespace connections
