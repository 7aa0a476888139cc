// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cliprocess.h"

#include "demo/faults.h"
#include "demo/portal.h"

/// A portal with a little content of our own invention, and the program connected to it.
///
/// Deal 15 "Chairs for Acme" is empty, deal 16 is hidden from ordinary users, contact 33 is Ivan
/// Petrov.
struct CliCase
{
    explicit CliCase(const demo::Options &options = {})
        : portal(bare(options))
    {
        portal.edit([](demo::State &state) {
            state.addCard(2, card(15, QStringLiteral("Chairs for Acme")));
            state.addCard(2, card(16, QStringLiteral("Hidden deal")));
            state.hideCard({ 2, 16 });
            state.addCard(3,
                          { { QStringLiteral("id"), 33 },
                            { QStringLiteral("name"), QStringLiteral("Ivan") },
                            { QStringLiteral("lastName"), QStringLiteral("Petrov") } });
        });
        QString error;
        if (!portal.start(&error))
            qFatal("%s", qPrintable(error));
        cli.setWebhook(portal.adminWebhook());
    }

    static QJsonObject card(int id, const QString &title)
    {
        return { { QStringLiteral("id"), id }, { QStringLiteral("title"), title } };
    }

    qint64 add(const QString &title, const QString &text = QStringLiteral("Text"))
    {
        demo::Entry entry;
        entry.entityTypeId = 2;
        entry.entityId = 15;
        entry.title = title;
        entry.text = text;
        entry.iconCode = QStringLiteral("info");
        return portal.addEntry(entry);
    }

    /// \a count entries on deal 15; the ids, rising.
    QList<qint64> fill(int count)
    {
        QList<qint64> ids;
        for (int i = 1; i <= count; ++i)
            ids.append(add(QStringLiteral("Entry %1").arg(i)));
        return ids;
    }

    int count() const { return int(portal.entries(2, 15).size()); }

    demo::Portal portal;
    Cli cli;

private:
    static demo::Options bare(demo::Options options)
    {
        options.withSampleData = false;
        return options;
    }
};
