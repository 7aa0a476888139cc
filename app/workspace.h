// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/capabilities.h"
#include "connections/connection.h"
#include "connections/connectiontest.h"
#include "connections/secretstore.h"
#include "crm/directory.h"
#include "models/requestlogmodel.h"
#include "rest/client.h"
#include "store/store.h"
#include "sync/cardreader.h"
#include "sync/edit.h"
#include "sync/outbox.h"
#include "sync/planpreview.h"
#include "timeline/service.h"

class Settings;

namespace gallery {
class IconImages;
}

/// How portals are reached, as the person set it (proxy, own certificate authorities). An
/// unreadable CA file is left out and told by the log.
rest::ClientOptions clientOptionsFrom(const Settings &settings);

struct WorkspaceOptions
{
    /// Asks the portal for capabilities, types and icons; a command that needs none of them saves
    /// the calls.
    bool refresh = true;
    /// Sends what waits in the outbox. Without it outbox().start() may be called later.
    bool startOutbox = true;
    /// Refuses a store that was filled from another portal: Input "store-of-other-portal".
    bool checkPortal = false;
};

/// All services of one open connection, built in one place; members in order of construction.
class Workspace : public QObject
{
    Q_OBJECT
public:
    /// \a authorizer knows the secret; \a storeFile: ":memory:" keeps nothing on disk.
    Workspace(const connections::Connection &connection,
              std::shared_ptr<rest::Authorizer> authorizer, const QString &storeFile, Clock &clock,
              const rest::ClientOptions &options = {}, QObject *parent = nullptr);
    ~Workspace() override;

    /// Opens the store, starts the outbox, loads users, icons and types from the store, then
    /// refreshes them from the portal. Fails only where the store cannot be opened or is of another
    /// portal; an unreachable portal leaves everything readable.
    Pending<Done> open(const WorkspaceOptions &options = {});

    const connections::Connection &connection() const;
    const connections::Capabilities &
    capabilities() const; ///< as last probed, also of an earlier run
    /// Where people open its cards: behind a gateway the portal's own address, as far as it tells.
    QUrl portal() const;
    Pending<connections::Capabilities> test(); ///< probes again
    /// The same, step by step from the name look-up on.
    std::unique_ptr<connections::ConnectionTest> makeTest();

    rest::Client &client();
    timeline::Service &timeline();
    crm::Directory &directory();
    store::Store &store();
    syncing::CardReader &cardReader();
    syncing::Outbox &outbox();
    Clock &clock();
    /// The pictures uploaded for icon codes; follows icons().
    gallery::IconImages &iconImages();

    /// What is known of this connection for a preview of many writes, and of an edit.
    syncing::PlanContext planContext() const;
    syncing::EditRights editRights() const;

    QString userName(UserId id) const; ///< "Ann Lee", or "User #12" (translated) where unknown
    const QList<crm::EntityType> &types() const;
    const QList<timeline::GalleryIcon> &icons() const;
    /// What the portal lists now, read by somebody else (PictureShelf); kept in the store.
    void takeIcons(const QList<timeline::GalleryIcon> &listed);
    /// Asks for the names of authors the store does not know; one call, later usersChanged().
    void learnUsers(const QList<UserId> &ids);

    /// How lists page on this portal, as found on the last long card, also of an earlier run.
    syncing::PagingDialect pagingDialect() const;
    /// What is left of the portal's patience, for the status line.
    rest::Budget budget() const;
    QList<models::LoggedRequest> requestLog() const; ///< oldest first, redacted
    /// What people call the connection now, and its colour.
    void setLabel(const QString &name, const QString &color);
    /// The answers to portalMoved(). Following keeps the new address in connection() only.
    void followMove(const QUrl &newPortal);
    void refuseMove();

signals:
    void budgetChanged();
    void requestLogged(const models::LoggedRequest &request);
    /// The portal answers from another address (renamed). Everything waits for an answer.
    void portalMoved(const QUrl &newPortal);
    void reachabilityChanged(bool reachable);
    /// The portal does not take this credential (any more): to be signed in again. What was read
    /// and what waits in the outbox stays.
    void signInNeeded(const Error &error);
    void labelChanged();
    /// It was accepted again after signInNeeded().
    void signedIn();
    void capabilitiesChanged();
    void usersChanged();
    void typesChanged();
    void iconsChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};
