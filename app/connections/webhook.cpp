// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/webhook.h"

#include "base/redact.h"

#include <QHostAddress>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace connections {

namespace {

Error inputError(const QString &code)
{
    // Never the text itself: it may hold the secret.
    return Error::make(Error::Kind::Input, code);
}

bool isLoopback(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0
        || QHostAddress(host).isLoopback();
}

/// The word of \a text that looks like the address: people paste whole lines of curl, too.
QString addressWord(const QString &text)
{
    static const QRegularExpression separators(uR"([\s<>"'`,;]+)"_s);
    const QStringList words = text.split(separators, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (word.contains("/rest/"_L1))
            return word;
    }
    return words.value(0);
}

/// A web address; the scheme may be missing.
QUrl readAddress(const QString &text)
{
    QString word = addressWord(text);
    static const QRegularExpression scheme(u"^[A-Za-z][A-Za-z0-9+.-]*://"_s);
    if (!scheme.match(word).hasMatch())
        word.prepend("https://"_L1);
    const QUrl url(word, QUrl::StrictMode);
    // "hello" is a valid host of its own; a portal has a dot, a port, or is this machine.
    const QString host = url.host();
    const bool plausible
        = host.contains(u'.') || host.contains(u':') || url.port() != -1 || isLoopback(host);
    return url.isValid() && plausible ? url : QUrl();
}

class WebhookAuthorizer : public rest::Authorizer
{
public:
    explicit WebhookAuthorizer(const WebhookAddress &address)
        : m_address(address)
    {
    }

    QUrl portal() const override { return m_address.root.adjusted(QUrl::RemovePath); }

    rest::SignedRequest sign(const QString &method, const QJsonObject &params) const override
    {
        QUrl url = m_address.url();
        url.setPath(url.path() + method);
        return { url, params, {} };
    }

    void follow(const QUrl &portal) override
    {
        if (portal.scheme() != m_address.root.scheme() || portal.host().isEmpty())
            return;
        m_address.root.setHost(portal.host());
        m_address.root.setPort(portal.port());
    }

private:
    WebhookAddress m_address;
};

} // namespace

QUrl WebhookAddress::url() const
{
    QUrl url = root;
    QString folder = root.path();
    if (folder.endsWith(u'/'))
        folder.chop(1);
    url.setPath(folder + u"/rest/%1/%2/"_s.arg(userId).arg(code));
    return url;
}

Result<WebhookAddress> parseWebhook(const QString &text)
{
    const QUrl url = readAddress(text);
    if (url.isEmpty())
        return inputError(u"not-an-address"_s);
    const QString path = url.path();

    // Before any refusal: what looks like a code is a secret, whatever else is wrong.
    static const QRegularExpression whole(u"^(.*?)/rest/(\\d+)/([A-Za-z0-9]+)(?:/|$)"_s);
    const auto match = whole.match(path);
    if (match.hasMatch())
        redact::rememberSecret(match.captured(3));

    const QString scheme = url.scheme().toLower();
    if (scheme != "https"_L1 && scheme != "http"_L1)
        return inputError(u"not-an-address"_s);
    if (scheme == "http"_L1 && !isLoopback(url.host()))
        return inputError(u"not-https"_s);
    if (!path.contains("/rest/"_L1) && !path.endsWith("/rest"_L1))
        return inputError(u"not-a-webhook"_s);
    static const QRegularExpression withUser(u"/rest/\\d+(?:/|$)"_s);
    if (!withUser.match(path).hasMatch())
        return inputError(u"no-user"_s);
    if (!match.hasMatch())
        return inputError(u"no-code"_s);
    const qint64 userId = match.captured(2).toLongLong();
    if (userId <= 0)
        return inputError(u"no-user"_s);

    QUrl root;
    root.setScheme(scheme);
    root.setHost(url.host());
    root.setPort(url.port());
    root.setPath(match.captured(1));
    return WebhookAddress { root, userId, match.captured(3) };
}

std::shared_ptr<rest::Authorizer> makeWebhookAuthorizer(const WebhookAddress &address)
{
    redact::rememberSecret(address.code);
    return std::make_shared<WebhookAuthorizer>(address);
}

} // namespace connections
