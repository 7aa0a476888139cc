// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/gateway.h"

/// What the endpoints of the gateway share.
namespace demo::gateway {

/// One request that was let in.
struct Visit
{
    QString verb;
    QStringList path; ///< below /v1/
    Value params; ///< query and body
    const Options &options;
    State &state;
    const Caller &caller;
    const Gateway::Upstream &upstream;

    Owner owner() const
    {
        return { int(params.value(QStringLiteral("entityTypeId")).toInt()),
                 params.value(QStringLiteral("entityId")).toInt() };
    }
    Answer call(const QString &method, const Value &with) const
    {
        return upstream(method, with, caller);
    }
};

HttpAnswer success(const QJsonValue &data, int status = 200, const QJsonObject &meta = {});
HttpAnswer failure(int status, const QString &code, const QString &message, int retryAfter = 0);
HttpAnswer noSuchEndpoint();

HttpAnswer me(const Visit &visit, const QString &kind);
HttpAnswer timelineLogs(const Visit &visit);
HttpAnswer cards(const Visit &visit); ///< /deals and the like, /items, /smart-processes, /users

} // namespace demo::gateway
