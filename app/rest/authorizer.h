// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pending.h"
#include "rest/request.h"
#include "rest/requestlog.h"

#include <QJsonObject>
#include <QPair>
#include <QUrl>

#include <functional>

namespace rest {

/// A request as it goes on the wire. The URL may hold a secret (webhook code): never log it
/// unredacted.
struct SignedRequest
{
    QUrl url;
    QJsonObject body;
    QList<QPair<QByteArray, QByteArray>> headers;
};

/// Knows the credential of one connection.
class Authorizer
{
public:
    virtual ~Authorizer() = default;
    virtual QUrl portal() const = 0; ///< scheme, host and port, no path; for images and card links
    /// What the other side speaks; fixed for the life of the authorizer.
    virtual Dialect dialect() const { return Dialect::Bitrix24; }
    virtual SignedRequest sign(const QString &method, const QJsonObject &params) const = 0;
    /// Whether expired_token can be answered by refresh() (OAuth); a webhook cannot.
    virtual bool canRefresh() const { return false; }
    /// Whether the clock says that the credential has run out: it is refreshed before the next
    /// request leaves, which saves a refusal.
    virtual bool needsRefresh() const { return false; }
    /// Gets a new credential; all callers at one time share one refresh.
    virtual Pending<Done> refresh()
    {
        return ready<Done>(Error::make(Error::Kind::Auth, QStringLiteral("cannot-refresh")));
    }
    /// The portal was renamed and the person agreed: later requests go to \a portal (same scheme,
    /// https).
    virtual void follow(const QUrl &portal) = 0;
    /// Answered when no refresh is under way: at once where there is none. Who ends the program
    /// waits for it, because a new credential that is not kept yet would be lost.
    virtual Pending<Done> settled() { return ready<Done>(Done {}); }
    /// Requests that the authorizer makes by itself are told to \a logger, redacted.
    virtual void logTo(const std::function<void(const RequestLogLine &)> &logger)
    {
        Q_UNUSED(logger)
    }
};

} // namespace rest
