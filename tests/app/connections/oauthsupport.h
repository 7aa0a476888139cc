// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "connections/oauth.h"
#include "demo/faults.h"
#include "demo/portal.h"
#include "support/await.h"

#include <QFile>
#include <QJsonObject>

/// A clock that may be wrong, and that does not wait out pauses between tries.
class WrongClock : public SystemClock
{
public:
    QDateTime utcNow() const override { return SystemClock::utcNow().addMSecs(offset.count()); }
    void callAfter(std::chrono::milliseconds delay, QObject *context,
                   std::function<void()> function) override
    {
        const bool isPause = delay < std::chrono::seconds(5);
        SystemClock::callAfter(isPause ? delay / 20 : delay, context, std::move(function));
    }

    std::chrono::milliseconds offset {};
};

/// One secret in a file, for tests of several processes; a keychain in all but name.
class FileSecrets : public connections::SecretStore
{
public:
    explicit FileSecrets(const QString &file)
        : m_file(file)
    {
    }

    Pending<QByteArray> read(const QString &) override
    {
        if (readFails)
            return ready<QByteArray>(*readFails);
        QFile file(m_file);
        if (!file.open(QIODevice::ReadOnly))
            return ready<QByteArray>(
                Error::make(Error::Kind::NotFound, QStringLiteral("no-entry")));
        return ready<QByteArray>(file.readAll());
    }
    Pending<Done> write(const QString &, const QByteArray &secret) override
    {
        ++writes;
        if (writesFail > 0) {
            --writesFail;
            return ready<Done>(
                Error::make(Error::Kind::Storage, QStringLiteral("keychain-locked")));
        }
        if (holdWrites) {
            m_held = secret;
            return m_promise.pending();
        }
        save(secret);
        return ready<Done>(Done {});
    }
    Pending<Done> remove(const QString &) override
    {
        QFile::remove(m_file);
        return ready<Done>(Done {});
    }

    /// Lets the write through that holdWrites kept.
    void release()
    {
        save(m_held);
        m_promise.finish(Done {});
    }
    bool isHolding() const { return !m_held.isEmpty() && !m_promise.isFinished(); }

    std::optional<Error> readFails;
    int writesFail = 0;
    bool holdWrites = false;
    int writes = 0;

private:
    void save(const QByteArray &secret)
    {
        QFile file(m_file);
        if (file.open(QIODevice::WriteOnly))
            file.write(secret);
    }

    QString m_file;
    QByteArray m_held;
    Promise<Done> m_promise;
};

inline demo::Options applicationPortal()
{
    demo::Options options;
    options.withSampleData = false;
    options.publicHost.clear(); // domain fields tell the true address
    return options;
}

/// Somebody who has just signed in to \a portal.
inline connections::OAuthCredential signedIn(demo::Portal &portal)
{
    const demo::Options options = portal.options();
    const demo::Tokens tokens = portal.issueTokens();
    QUrl server = portal.baseUrl();
    server.setPath({});
    connections::TokenPair pair { tokens.accessToken, tokens.refreshToken, {}, {}, {} };
    pair.clientEndpoint = portal.baseUrl().resolved(QUrl(QStringLiteral("rest/")));
    return connections::credentialOf({ server, options.oauthClientId, options.oauthClientSecret },
                                     pair, {});
}
