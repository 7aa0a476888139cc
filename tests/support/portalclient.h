// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "connections/webhook.h"
#include "demo/portal.h"
#include "rest/client.h"

#include <memory>

/// A running demo portal, empty but for its users and types, and a sender with one of its webhooks.
struct PortalClient
{
    static demo::Options emptyPortal()
    {
        demo::Options options;
        options.withSampleData = false;
        return options;
    }

    explicit PortalClient(const demo::Options &options = emptyPortal())
        : portal(options)
    {
        portal.start(&startError);
        use(portal.adminWebhook());
    }

    void use(const QUrl &webhook)
    {
        const auto address = connections::parseWebhook(webhook.toString());
        Q_ASSERT(address);
        client
            = std::make_unique<rest::Client>(connections::makeWebhookAuthorizer(*address), clock);
    }

    QString startError;
    demo::Portal portal;
    SystemClock clock;
    std::unique_ptr<rest::Client> client;
};
