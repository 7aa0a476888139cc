// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/webhook.h"
#include "crm/directory_bitrix.h"
#include "demo/faults.h"
#include "demo/portal.h"
#include "rest/client.h"
#include "store/store.h"
#include "support/await.h"
#include "sync/cardreader.h"
#include "timeline/service_bitrix.h"

/// The demo portal with one connection to it and a store in memory, all real, on a SystemClock.
class PortalFixture
{
public:
    explicit PortalFixture(const demo::Options &options = bare(),
                           const QString &storeFile = QStringLiteral(":memory:"))
        : portal(options)
    {
        if (!portal.start())
            qFatal("the demo portal does not start");
        connectTo(portal.adminWebhook());
        const auto opened = await(store.open(storeFile));
        if (!opened)
            qFatal("the store does not open: %s", qPrintable(opened.error().message));
    }

    /// No content but what the test adds.
    static demo::Options bare()
    {
        demo::Options options;
        options.withSampleData = false;
        return options;
    }

    void connectTo(const QUrl &webhook)
    {
        const auto address = connections::parseWebhook(webhook.toString());
        if (!address)
            qFatal("no webhook");
        directory.reset();
        service.reset();
        client = std::make_unique<rest::Client>(connections::makeWebhookAuthorizer(*address), clock,
                                                clientOptions);
        service = timeline::makeBitrixService(*client);
        directory = crm::makeBitrixDirectory(*client);
    }

    /// \a count entries on a card, ids rising, one a minute.
    void fill(const crm::OwnerRef &owner, int count)
    {
        for (int i = 0; i < count; ++i)
            addAtPortal(owner, QStringLiteral("Entry %1").arg(i));
    }

    qint64 addAtPortal(const crm::OwnerRef &owner, const QString &title)
    {
        demo::Entry entry;
        entry.entityTypeId = owner.typeId;
        entry.entityId = owner.id;
        entry.title = title;
        entry.text = QStringLiteral("Text of %1").arg(title);
        entry.iconCode = QStringLiteral("info");
        return portal.addEntry(entry);
    }

    /// A portal without a budget: what is counted here is not how long it takes.
    static rest::ClientOptions unhurried()
    {
        rest::ClientOptions options;
        options.bucketSize = 1e6;
        options.bucketLeakPerSecond = 1e6;
        return options;
    }

    SystemClock clock;
    rest::ClientOptions clientOptions = unhurried();
    demo::Portal portal;
    std::unique_ptr<rest::Client> client;
    std::unique_ptr<timeline::Service> service;
    std::unique_ptr<crm::Directory> directory;
    store::Store store { clock };
};
