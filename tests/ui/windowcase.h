// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/opener.h"
#include "demo/portal.h"
#include "models/entrylistmodel.h"
#include "models/requestlogmodel.h"
#include "support/await.h"
#include "support/demoway.h"
#include "ui/desk.h"
#include "ui/mainwindow.h"
#include "ui/timeline/entrylistview.h"
#include "ui/timeline/timelineplace.h"
#include "ui/workspaceview.h"

#include <QAbstractButton>
#include <QTemporaryDir>
#include <QTest>

/// The real window on the demo portal, with a card of its own; settings, connections and secrets
/// are temporary. Entries are made as by the application that the window is connected through, so
/// that it may delete them.
class WindowCase
{
public:
    bool open()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        demo::Options options;
        options.withSampleData = true;
        portal = std::make_unique<demo::Portal>(options);
        if (!portal->start())
            return false;
        card = { crm::Deal,
                 portal->addCard(crm::Deal,
                                 { { QStringLiteral("title"), QStringLiteral("Bulk") } }) };
        settings = std::make_unique<Settings>(folder.filePath(QStringLiteral("settings.ini")));
        connections = std::make_unique<connections::ConnectionStore>(
            folder.filePath(QStringLiteral("connections.json")));
        desk = std::make_unique<Desk>(
            Desk::Services { *settings, *connections, secrets, clock, [this] {
                                way = demoWay(*portal);
                                return ready<connections::DemoApplication>(way);
                            } });
        window = std::make_unique<MainWindow>(*desk);
        window->resize(1440, 860);
        window->show();
        return QTest::qWaitForWindowActive(window.get());
    }

    /// Made up: entries "Row 1" to "Row count" on the card.
    void fill(int count, const QString &clientId = QStringLiteral("local.6543210fedcba9.12345678"))
    {
        for (int row = 1; row <= count; ++row) {
            demo::Entry entry;
            entry.entityTypeId = card.typeId;
            entry.entityId = card.id;
            entry.title = QStringLiteral("Row %1").arg(row);
            entry.text = QStringLiteral("Text %1").arg(row);
            entry.iconCode = QStringLiteral("info");
            entry.clientId = clientId;
            portal->addEntry(entry);
        }
    }

    /// Opens the demo and the card, and waits until all of it was read.
    bool openCard(int rowsWanted)
    {
        window->openDemo();
        if (!QTest::qWaitFor([this] { return view() != nullptr; }, 20'000))
            return false;
        view()->openCard(card);
        auto *page = view()->timelinePlace()->page();
        return QTest::qWaitFor(
            [&] {
                return page->card() == card && page->model().rowCount() == rowsWanted
                    && page->model().isCountExact() && !page->isReading();
            },
            120'000);
    }

    WorkspaceView *view() const { return window->view(); }
    EntryListView *list() const { return view()->timelinePlace()->page()->list(); }
    models::EntryListModel &model() const { return view()->timelinePlace()->page()->model(); }
    QList<demo::Entry> atPortal() const { return portal->entries(card.typeId, card.id); }
    int executed(const QString &method) const { return portal->executedCounts().value(method); }
    template <typename T> T *find(const QString &name) const
    {
        return window->findChild<T *>(name);
    }
    void clickRow(int row, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, modifiers,
                          list()->visualRect(model().index(row)).center());
    }
    static bool click(QAbstractButton *button)
    {
        if (!button || !QTest::qWaitFor([&] { return button->isVisible() && button->isEnabled(); }))
            return false;
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }

    QTemporaryDir folder;
    std::unique_ptr<demo::Portal> portal;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<connections::ConnectionStore> connections;
    connections::MemorySecrets secrets;
    SystemClock clock;
    connections::DemoApplication way;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<MainWindow> window; ///< last: it goes first
    crm::OwnerRef card;
};
