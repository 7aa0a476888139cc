// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/gateway.h"
#include "connections/oauth.h"
#include "connections/opener.h"
#include "demo/faults.h"
#include "support/hastyclock.h"
#include "support/portalfixture.h"
#include "sync/edit.h"
#include "sync/outbox.h"
#include "sync/planpreview.h"
#include "timeline/service_gateway.h"

/// How a test reaches the portal: as an application that may delete what it made, as a webhook that
/// deletes nothing, through the gateway with an application's key.
enum class Wire { Application, Webhook, Gateway };
Q_DECLARE_METATYPE(Wire)
Q_DECLARE_METATYPE(demo::Fault)
Q_DECLARE_METATYPE(demo::Edition)

namespace outboxcase {

inline const crm::OwnerRef deal { crm::Deal, 100 };
inline const crm::OwnerRef contact { crm::Contact, 33 };
constexpr qint64 administrator = 1;

inline demo::Options portalOf(demo::Edition edition)
{
    demo::Options options = PortalFixture::bare();
    options.edition = edition;
    return options;
}

inline syncing::OutboxOptions quick()
{
    syncing::OutboxOptions options;
    options.portalLimit = std::chrono::seconds(0);
    options.firstRetry = std::chrono::seconds(1);
    return options;
}

inline timeline::EntryDraft draft(const QString &title)
{
    return { title, QStringLiteral("Text of ") + title, QStringLiteral("info") };
}

struct Connected
{
    std::unique_ptr<rest::Client> client;
    std::unique_ptr<timeline::Service> service;
};

/// \a access: "webhook" and its address; "application", the portal's address and the two tokens;
/// "gateway", its address, the key and its session token.
inline Connected connectWith(const QStringList &access, Clock &clock,
                             const rest::ClientOptions &options)
{
    std::shared_ptr<rest::Authorizer> authorizer;
    if (access.first() == QLatin1String("gateway")) {
        const auto key = connections::parseGateway(access.at(2), access.at(3), access.at(1));
        if (!key)
            qFatal("no key");
        authorizer = connections::makeGatewayAuthorizer(*key);
    } else if (access.first() == QLatin1String("application")) {
        const demo::Options portal;
        const auto application
            = connections::demoApplication(QUrl(access.at(1)), portal.oauthClientId,
                                           portal.oauthClientSecret, access.at(2), access.at(3));
        authorizer = connections::makeStaticTokenAuthorizer(application.credential,
                                                            { &clock, options, {} });
    } else {
        authorizer = connections::makeWebhookAuthorizer(*connections::parseWebhook(access.at(1)));
    }
    Connected connected;
    connected.client = std::make_unique<rest::Client>(authorizer, clock, options);
    connected.service = access.first() == QLatin1String("gateway")
        ? timeline::makeGatewayService(*connected.client, { QStringLiteral("info") })
        : timeline::makeBitrixService(*connected.client);
    return connected;
}

} // namespace outboxcase

/// An outbox over one of the wires to a portal of one of the editions.
struct OutboxCase
{
    explicit OutboxCase(Wire way = Wire::Application,
                        demo::Edition edition = demo::Edition::V26_250,
                        const QString &storeFile = QStringLiteral(":memory:"))
        : fixture(outboxcase::portalOf(edition), storeFile)
        , wire(way)
    {
        connectBy(way);
        outbox = std::make_unique<syncing::Outbox>(*fixture.service, *fixture.client, fixture.store,
                                                   clock, outboxcase::administrator,
                                                   outboxcase::quick());
    }

    void connectBy(Wire way)
    {
        fixture.directory.reset();
        fixture.service.reset();
        if (way == Wire::Webhook) {
            access = { QStringLiteral("webhook"), fixture.portal.adminWebhook().toString() };
        } else if (way == Wire::Application) {
            const demo::Tokens tokens = fixture.portal.issueTokens();
            access = { QStringLiteral("application"), fixture.portal.baseUrl().toString(),
                       tokens.accessToken, tokens.refreshToken };
        } else {
            const demo::SessionKey key = fixture.portal.applicationKey();
            access = { QStringLiteral("gateway"), fixture.portal.gatewayUrl().toString(), key.key,
                       key.sessionToken };
        }
        outboxcase::Connected connected
            = outboxcase::connectWith(access, clock, fixture.clientOptions);
        fixture.client = std::move(connected.client);
        fixture.service = std::move(connected.service);
    }

    bool start() { return await(outbox->start()).has_value(); }

    /// An entry of this application, which may delete it, known to the store.
    EntryId made(const QString &title = QStringLiteral("Paid"),
                 const crm::OwnerRef &card = outboxcase::deal)
    {
        const auto entry = await(fixture.service->add(card, outboxcase::draft(title)));
        if (!entry)
            qFatal("not added: %s", qPrintable(entry.error().code));
        if (!await(fixture.store.saveEntries(card, { *entry })))
            qFatal("not stored");
        return entry->id;
    }

    syncing::Target target(EntryId id, const crm::OwnerRef &card = outboxcase::deal) const
    {
        return { id, {}, card, QStringLiteral("Deal") };
    }

    /// Decides and waits for the outcome.
    store::Intent settle(const store::Intent &intent)
    {
        const auto journalled = await(outbox->decide(intent));
        if (!journalled)
            return {};
        return await(outbox->settled(journalled->id)).value_or({});
    }

    /// Runs a plan to where it rests.
    store::Plan run(const store::Plan &plan, const QList<store::Intent> &rows,
                    std::chrono::milliseconds limit = std::chrono::seconds(60))
    {
        const auto begun = await(outbox->begin(plan, rows));
        if (!begun)
            return {};
        return await(outbox->planSettled(begun->id), limit).value_or({});
    }

    QList<store::Intent> rows(store::PlanId plan)
    {
        return await(fixture.store.planRows(plan)).value_or({});
    }

    QList<demo::Entry> entries(const crm::OwnerRef &card = outboxcase::deal) const
    {
        return fixture.portal.entries(card.typeId, card.id);
    }
    bool isPinned(EntryId id, const crm::OwnerRef &card = outboxcase::deal) const
    {
        bool pinned = false;
        fixture.portal.read([&](const demo::State &state) {
            pinned = state.isPinned(id.value, { card.typeId, card.id });
        });
        return pinned;
    }
    bool isBound(EntryId id, const crm::OwnerRef &card) const
    {
        bool bound = false;
        fixture.portal.read([&](const demo::State &state) {
            bound = state.isBound(id.value, { card.typeId, card.id });
        });
        return bound;
    }
    QString noteOf(EntryId id) const
    {
        QString text;
        fixture.portal.read([&](const demo::State &state) {
            if (const demo::Note *note = state.note(1, id.value))
                text = note->text;
        });
        return text;
    }
    void noteAtPortal(EntryId id, const QString &text)
    {
        fixture.portal.edit([&](demo::State &state) { state.saveNote(1, id.value, text, 7); });
    }

    /// What a fault is to be matched with on this wire.
    QString method(const QString &rest, const QString &gateway) const
    {
        return wire == Wire::Gateway ? gateway : rest;
    }

    HastyClock clock;
    PortalFixture fixture;
    Wire wire;
    QStringList access; ///< of connectWith(); only who made an entry may delete it
    std::unique_ptr<syncing::Outbox> outbox;
};
