// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/authorizer.h"

#include <functional>

/// Signs like a webhook, or like an OAuth application where a token is set. All of it invented.
class TestAuthorizer : public rest::Authorizer
{
public:
    explicit TestAuthorizer(const QUrl &webhook)
        : m_base(webhook)
    {
    }

    QUrl portal() const override
    {
        QUrl origin = m_base;
        origin.setPath({});
        return origin;
    }
    rest::SignedRequest sign(const QString &method, const QJsonObject &params) const override
    {
        QUrl url = m_base;
        url.setPath(m_base.path() + method);
        rest::SignedRequest request { url, params, {} };
        if (!token.isEmpty())
            request.body.insert(QStringLiteral("auth"), token);
        return request;
    }
    bool canRefresh() const override { return bool(onRefresh); }
    Pending<Done> refresh() override
    {
        ++refreshes;
        return onRefresh();
    }
    void follow(const QUrl &portal) override
    {
        m_base.setScheme(portal.scheme());
        m_base.setHost(portal.host());
        m_base.setPort(portal.port());
    }

    QString token;
    std::function<Pending<Done>()> onRefresh;
    int refreshes = 0;

private:
    QUrl m_base;
};
