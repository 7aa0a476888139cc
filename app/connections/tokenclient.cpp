// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/tokenclient.h"

#include "base/json.h"
#include "base/redact.h"
#include "rest/exchange.h"
#include "rest/httprequest.h"
#include "rest/wireaddress.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;
using Kind = Error::Kind;

namespace connections {

namespace {

constexpr qint64 maxAnswerBytes = 64 * 1024;
constexpr auto tokenPath = "/oauth/token/"_L1;
constexpr std::array knownServers { "https://oauth.bitrix.info"_L1,
                                    "https://oauth.bitrix24.tech"_L1 };

bool isLoopback(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

/// Portals of these regions belong to the second server (bitrix24-auth.md section 2, step 2).
bool isOfSecondRegion(const QUrl &portal)
{
    static constexpr std::array endings { ".ru"_L1, ".by"_L1, ".kz"_L1, ".kg"_L1,
                                          ".uz"_L1, ".am"_L1, ".az"_L1, ".ge"_L1 };
    return std::any_of(endings.begin(), endings.end(),
                       [host = portal.host()](auto ending) { return host.endsWith(ending); });
}

/// application/x-www-form-urlencoded
QByteArray form(const QList<std::pair<QString, QString>> &fields)
{
    QByteArray encoded;
    for (const auto &[name, value] : fields) {
        if (!encoded.isEmpty())
            encoded += '&';
        encoded += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return encoded;
}

Error makeError(Kind kind, const QString &code, const QString &message, int status)
{
    Error error = Error::make(kind, code, redact::redacted(message));
    error.httpStatus = status;
    return error;
}

Result<TokenPair> pairOf(const QJsonObject &answer, int status)
{
    TokenPair pair;
    pair.accessToken = answer.value("access_token"_L1).toString();
    pair.refreshToken = answer.value("refresh_token"_L1).toString();
    redact::rememberSecret(pair.accessToken);
    redact::rememberSecret(pair.refreshToken);
    if (pair.accessToken.isEmpty() || pair.refreshToken.isEmpty())
        return makeError(Kind::UnknownOutcome, u"unexpected-shape"_s, u"no tokens"_s, status);
    // Only the span means something: our own clock may be wrong.
    if (const auto seconds = json::integer(answer.value("expires_in"_L1)); seconds && *seconds > 0)
        pair.expiresIn = std::chrono::seconds(*seconds);
    pair.clientEndpoint = QUrl(answer.value("client_endpoint"_L1).toString());
    pair.memberId = answer.value("member_id"_L1).toString();
    return pair;
}

/// The server's word, or that there was none: a page of a proxy or a cut answer says nothing about
/// what the server did.
Result<TokenPair> decode(const rest::HttpAnswer &http)
{
    const auto document = QJsonDocument::fromJson(http.body);
    if (!document.isObject())
        return makeError(Kind::UnknownOutcome, u"html-answer"_s, {}, http.status);
    const QJsonObject answer = document.object();
    const QString code = json::text(answer.value("error"_L1)).value_or(QString());
    if (code.isEmpty())
        return pairOf(answer, http.status);
    const QString words = json::text(answer.value("error_description"_L1)).value_or(QString());
    if (http.status == 429)
        return makeError(Kind::RateLimited, code, words, http.status);
    const bool isTemporary = http.status >= 500;
    return makeError(isTemporary ? Kind::UnknownOutcome : Kind::Auth, code, words, http.status);
}

} // namespace

Result<QUrl> authServer(const QString &told, const QUrl &portal, const QUrl &own)
{
    if (!own.isEmpty()) {
        if (!rest::isAllowedOnTheWire(own))
            return Error::make(Kind::Input, u"not-https"_s);
        if (rest::originOf(own) == rest::originOf(portal) && !isLoopback(own))
            return Error::make(Kind::Input, u"auth-server-is-portal"_s, own.host());
        return rest::originOf(own);
    }
    if (told.isEmpty())
        return QUrl(knownServers[isOfSecondRegion(portal) ? 1 : 0]);
    QString address = told.toLower();
    if (!address.contains("://"_L1))
        address.prepend("https://"_L1);
    while (address.endsWith(u'/'))
        address.chop(1);
    const bool isKnown = std::any_of(knownServers.begin(), knownServers.end(),
                                     [&](auto server) { return address == server; });
    if (!isKnown)
        return Error::make(Kind::Input, u"unknown-auth-server"_s, told.left(255));
    return QUrl(address);
}

struct TokenClient::Ask
{
    QUrl url;
    QString grant;
    QString clientId;
    QByteArray form; ///< secret
    bool inAddress = false; ///< GET: the server does not take the form in a body
    Promise<TokenPair> promise;
};

TokenClient::TokenClient(Clock &clock, const rest::ClientOptions &options, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_options(options)
    , m_proxies(m_network, options.proxy)
{
    connect(&m_proxies, &rest::ProxyLookup::found, this, &TokenClient::sendWaiting);
}

TokenClient::~TokenClient()
{
    // Before the replies, which die with m_network.
    qDeleteAll(findChildren<rest::Exchange *>());
}

Pending<TokenPair> TokenClient::exchange(const OAuthApplication &application, const QString &code)
{
    return ask(application, u"authorization_code"_s, u"code"_s, code);
}

Pending<TokenPair> TokenClient::refresh(const OAuthApplication &application,
                                        const QString &refreshToken)
{
    return ask(application, u"refresh_token"_s, u"refresh_token"_s, refreshToken);
}

Pending<TokenPair> TokenClient::ask(const OAuthApplication &application, const QString &grant,
                                    const QString &name, const QString &value)
{
    redact::rememberSecret(application.clientSecret);
    redact::rememberSecret(value);
    const auto ask = std::make_shared<Ask>();
    ask->url = application.server;
    ask->url.setPath(tokenPath);
    ask->grant = grant;
    ask->clientId = application.clientId;
    ask->form = form({ { u"grant_type"_s, grant },
                       { u"client_id"_s, application.clientId },
                       { u"client_secret"_s, application.clientSecret },
                       { name, value } });
    m_waiting.append(ask);
    sendWaiting();
    return ask->promise.pending();
}

void TokenClient::sendWaiting()
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const AskPtr &ask : waiting) {
        if (m_proxies.isKnown(ask->url))
            send(ask);
        else
            m_waiting.append(ask);
    }
}

void TokenClient::send(const AskPtr &ask)
{
    if (!rest::isAllowedOnTheWire(ask->url))
        return ask->promise.finish(Error::make(Kind::Input, u"not-https"_s));
    constexpr auto patience = std::chrono::seconds(30);
    auto *exchange = new rest::Exchange(
        { m_options.connectTimeout,
          std::min<std::chrono::milliseconds>(m_options.answerTimeout, patience), maxAnswerBytes },
        m_clock, this);
    rest::RequestLogLine line;
    line.sent = m_clock.utcNow();
    line.method = u"oauth/token"_s;
    line.address = redact::redacted(ask->url.toString());
    line.params = redact::redacted(u"grant_type=%1&client_id=%2"_s.arg(ask->grant, ask->clientId));
    connect(exchange, &rest::Exchange::finished, this,
            [this, exchange, ask, line,
             startedAt = m_clock.monotonic()](const rest::Exchange::Outcome &outcome) mutable {
                exchange->deleteLater();
                Result<TokenPair> answer = Error {};
                if (outcome.failure) {
                    answer = *outcome.failure;
                    if (outcome.wasSent)
                        answer = makeError(Kind::UnknownOutcome, outcome.failure->code,
                                           outcome.failure->message, outcome.http.status);
                    else
                        m_proxies.forget(); // it may be another network now
                } else if (outcome.http.status >= 300 && outcome.http.status < 400) {
                    answer = makeError(Kind::Network, u"unsafe-redirect"_s, outcome.redirect.host(),
                                       outcome.http.status);
                } else {
                    answer = decode(outcome.http);
                }
                line.httpStatus = outcome.http.status;
                line.took = m_clock.monotonic() - startedAt;
                line.answerBytes = outcome.http.body.size();
                line.outcome = answer ? u"ok"_s : answer.error().code;
                if (!answer) // a success is nothing but secrets
                    line.answerStart = rest::RequestLog::shortened(answer.error().message);
                emit logged(line);

                // Documents know GET alone; the form is what keeps the secret out of addresses
                // (open-questions.md 53).
                const bool isFormRefused = !answer
                    && (outcome.http.status == 405 || answer.error().code == "invalid_request"_L1);
                if (isFormRefused && !std::exchange(ask->inAddress, true))
                    return send(ask);
                ask->promise.finish(std::move(answer));
            });
    QUrl url = ask->url;
    if (ask->inAddress)
        url.setQuery(QString::fromLatin1(ask->form), QUrl::StrictMode);
    QNetworkRequest request = rest::httpRequest(url, m_options);
    request.setRawHeader("Accept", "application/json");
    if (ask->inAddress)
        return exchange->get(m_network, request);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    exchange->post(m_network, request, ask->form);
}

} // namespace connections
