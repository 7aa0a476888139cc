// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/engine.h"

#include <QElapsedTimer>

namespace demo {

/// The VibeCode gateway below /v1/ in front of the same state (vibecode-gateway.md). It calls the
/// portal's own methods, so that every quirk behind it shows through.
class Gateway
{
public:
    Gateway() { m_clock.start(); }

    // Keys; asked for twice with the same wishes, the same key
    QString personalKey(qint64 userId, const QStringList &scopes);
    SessionKey applicationKey(qint64 userId, const QStringList &scopes);
    QString managementKey();
    void expireSessions() { m_sessions.clear(); }
    void revokeKeys() { m_keys.clear(); }

    /// Calls a method of the portal.
    using Upstream
        = std::function<Answer(const QString &method, const Value &params, const Caller &caller)>;
    HttpAnswer handle(const HttpRequest &request, const Options &options, State &state,
                      const Upstream &upstream, QString *user);

    static bool owns(const QString &path) { return path.startsWith(QLatin1String("/v1/")); }

private:
    struct Key
    {
        QString text;
        qint64 userId = 0;
        QStringList scopes;
    };
    const Key *find(const QByteArray &text) const;
    std::optional<HttpAnswer> authorize(const HttpRequest &request, const Options &options,
                                        bool needsCards, Caller *caller);
    bool admit(const Options &options);

    QList<Key> m_keys;
    QHash<QString, QString> m_sessions; ///< token -> key
    QElapsedTimer m_clock;
    QList<qint64> m_calls; ///< of the last minute
    qint64 m_rotation = 0;
};

} // namespace demo
