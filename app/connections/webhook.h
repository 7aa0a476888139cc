// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "rest/authorizer.h"

#include <memory>

namespace connections {

/// A webhook address taken apart (bitrix24-auth.md section 1). The code is a secret.
struct WebhookAddress
{
    QUrl root; ///< https://acme.bitrix24.com or https://host:port/path (on-premises)
    qint64 userId = 0;
    QString code;
    QUrl url() const; ///< root/rest/<userId>/<code>/ — a secret
};

/// Any of the forms people paste: with or without trailing slash, method, .json, query. Input
/// errors say what is wrong: "not-an-address", "not-https" (plain http only to a loopback address),
/// "not-a-webhook" (a card's or other page), "no-user", "no-code".
Result<WebhookAddress> parseWebhook(const QString &text);

std::shared_ptr<rest::Authorizer> makeWebhookAuthorizer(const WebhookAddress &address);

} // namespace connections
