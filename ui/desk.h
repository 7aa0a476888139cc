// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"
#include "workspace.h"

#include "base/clock.h"
#include "connections/connectionstore.h"
#include "connections/opener.h"
#include "connections/secretstore.h"

#include <QHash>
#include <QObject>

class MainWindow;
class QGuiApplication;

/// What the windows of the program share: settings, the kept connections and their secrets, and the
/// open connections themselves, so that two windows on one portal draw on one budget and one store.
class Desk : public QObject
{
    Q_OBJECT
public:
    struct Services
    {
        Settings &settings;
        connections::ConnectionStore &connections;
        connections::SecretStore &keychain;
        Clock &clock;
        /// Starts the demo portal off the main thread; answers with the way in as a local
        /// application, because only that can delete what it wrote.
        std::function<Pending<connections::DemoApplication>()> startDemo;
    };
    using OpenWorkspace = std::shared_ptr<Workspace>;

    explicit Desk(const Services &services, QObject *parent = nullptr);
    ~Desk() override;

    Settings &settings() { return m_services.settings; }
    Clock &clock() { return m_services.clock; }
    rest::ClientOptions clientOptions() const;

    Result<QList<connections::Connection>> connections() const;
    Result<Done> save(const connections::Connection &connection);
    QString storeFile(const connections::Connection &connection) const;
    /// Takes the secret, the entry in the list and, if wanted, the store file; a refresh under way
    /// is waited for first, as its new secret would come back.
    enum class Stored { Keep, Remove };
    Pending<Done> remove(const connections::Connection &connection, Stored stored);

    connections::SecretStore &keychain() { return m_services.keychain; }
    /// Where the secret of this connection is: the keychain, or memory for this run only.
    connections::SecretStore &secretsOf(const connections::Connection &connection);

    /// One workspace for all who ask, also while it is being opened. Where the secret cannot be had
    /// the store is opened all the same, and signedOut() says why. Errors of the store.
    Pending<OpenWorkspace> open(const connections::Connection &connection);
    /// Does not wait any longer for the keychain: whoever waits for open() gets the store alone. An
    /// answer of the keychain that comes later opens the connection as usual: renewed().
    void openWithoutSecret(const connections::Connection &connection);
    /// Whether open() waits for the keychain.
    bool isWaitingForSecret(const QString &id) const { return m_waiting.contains(id); }
    /// Why the secret of an open connection cannot be had; nothing where it can.
    std::optional<Error> signedOut(const QString &id) const;
    /// The secret was given anew: every window on this connection opens it again.
    void renew(const connections::Connection &connection);
    Pending<OpenWorkspace> openDemo();

    /// A further window, not shown yet; it deletes itself when it is closed.
    MainWindow *makeWindow();
    void applyTheme();
    void settingsWereChanged(); ///< tells every window

    /// Answered when nothing is under way any more that would be lost with the process: the answer
    /// to a refresh holds the only sign-in that is still valid (bitrix24-auth.md section 2). At the
    /// latest after longestFarewell, as a server may never answer.
    Pending<Done> settled();
    static constexpr std::chrono::seconds longestFarewell { 10 };
    /// Ends \a application once its last window is closed and settled() has answered.
    void quitAfterLastWindow(QGuiApplication &application);

signals:
    void connectionsChanged();
    /// Let go of what is open of it; renewed() or removed() follows.
    void letGo(const QString &id);
    void renewed(const connections::Connection &connection);
    void removed(const QString &id);
    void settingsChanged();

private:
    Pending<OpenWorkspace> openWith(const connections::Connection &connection,
                                    std::shared_ptr<rest::Authorizer> authorizer,
                                    const QString &storeFile);

    void answerAll(const connections::Connection &connection,
                   std::shared_ptr<rest::Authorizer> authorizer);
    void updateLabels();
    Pending<Done> settled(const QStringList &ids);
    void forgetClosed(const QString &id);

    Services m_services;
    connections::MemorySecrets m_memory;
    QHash<QString, std::weak_ptr<Workspace>> m_open; ///< by connection id
    QHash<QString, QList<Promise<OpenWorkspace>>> m_waiting; ///< for the keychain, then the store
    QHash<QString, QList<Promise<OpenWorkspace>>> m_opening;
    QHash<QString, Error> m_signedOut;
    /// Also of what is closed, until they have settled; by connection id.
    QHash<QString, QList<std::shared_ptr<rest::Authorizer>>> m_authorizers;
};
