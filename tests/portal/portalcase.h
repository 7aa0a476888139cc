// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rawclient.h"

#include "demo/faults.h"
#include "demo/portal.h"

#include <QJsonArray>

/// JSON as it is written in a test; a mistake in it fails loudly.
inline QJsonValue json(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson('[' + text + ']', &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("not JSON: %s", text.constData());
    return document.array().first();
}

/// A running portal with a little content of our own invention, and a client for each caller.
///
/// Deal 15 open to all, 16 hidden from ordinary users, 17 read-only for them; contact 33; smart
/// process 156 with item 6. Entry 1 is on deal 15, 2 on deal 16, 3 on deal 17, all by webhooks.
struct PortalCase
{
    explicit PortalCase(demo::Options options = {})
        : portal(bare(options))
    {
        portal.edit(fill);
        QString error;
        if (!portal.start(&error))
            qFatal("%s", qPrintable(error));
    }

    demo::Portal portal;

    RawClient &admin() { return client(m_admin, portal.adminWebhook()); }
    RawClient &user() { return client(m_user, portal.userWebhook()); }
    RawClient &extranet() { return client(m_extranet, portal.extranetWebhook()); }
    RawClient &named(const QString &name)
    {
        return name == QLatin1String("user")    ? user()
            : name == QLatin1String("extranet") ? extranet()
                                                : admin();
    }

private:
    static demo::Options bare(demo::Options options)
    {
        options.withSampleData = false;
        return options;
    }

    static void fill(demo::State &state)
    {
        state.addType({ 156, QStringLiteral("Purchase"), QStringLiteral("DYNAMIC_156"),
                        QStringLiteral("T9c") });
        for (const int id : { 15, 16, 17 }) {
            state.addCard(2,
                          { { QStringLiteral("id"), id },
                            { QStringLiteral("title"), QStringLiteral("Deal %1").arg(id) } });
            demo::Entry entry;
            entry.entityTypeId = 2;
            entry.entityId = id;
            entry.title = QStringLiteral("First");
            state.addEntry(entry);
        }
        state.hideCard({ 2, 16 });
        state.makeCardReadOnly({ 2, 17 });
        state.addCard(
            3,
            { { QStringLiteral("id"), 33 }, { QStringLiteral("name"), QStringLiteral("Ivan") } });
        state.addCard(
            156,
            { { QStringLiteral("id"), 6 }, { QStringLiteral("title"), QStringLiteral("Chairs") } });
    }

    static RawClient &client(std::unique_ptr<RawClient> &place, const QUrl &address)
    {
        if (!place)
            place = std::make_unique<RawClient>(address);
        return *place;
    }

    std::unique_ptr<RawClient> m_admin;
    std::unique_ptr<RawClient> m_user;
    std::unique_ptr<RawClient> m_extranet;
};
