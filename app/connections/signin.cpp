// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/signin.h"

#include "base/redact.h"
#include "rest/wireaddress.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QUrlQuery>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;
using Kind = Error::Kind;

namespace connections {

namespace {

QString randomState()
{
    QByteArray bytes(32, Qt::Uninitialized);
    auto *words = reinterpret_cast<quint32 *>(bytes.data());
    QRandomGenerator::system()->fillRange(words, bytes.size() / qsizetype(sizeof *words));
    return QString::fromLatin1(
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

/// The bare code, as it stands alone on a page of the portal.
bool isBareCode(const QString &text)
{
    static const QRegularExpression code(u"^[A-Za-z0-9._-]{16,1000}$"_s);
    return code.match(text).hasMatch();
}

} // namespace

Result<QUrl> parsePortal(const QString &text)
{
    const Error unusable = Error::make(Kind::Input, u"not-a-portal"_s);
    QString address = text.trimmed();
    static const QRegularExpression scheme(u"^[A-Za-z][A-Za-z0-9+.-]*://"_s);
    if (!scheme.match(address).hasMatch())
        address.prepend("https://"_L1);
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return unusable;
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    // "hello" is a valid host of its own; a portal has a dot, a port, or is this machine.
    const bool isPlausible = url.host().contains(u'.') || url.host().contains(u':')
        || url.port() != -1 || url.host() == "localhost"_L1;
    if (!isWeb || !isPlausible)
        return unusable;
    if (!rest::isAllowedOnTheWire(url))
        return Error::make(Kind::Input, u"not-https"_s);
    return rest::originOf(url);
}

SignIn::SignIn(const SignInRequest &request, Clock &clock, const rest::ClientOptions &network,
               QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_clock(clock)
    , m_network(network)
    , m_port(request.port)
    , m_state(randomState())
    , m_tokens(clock, network)
{
    redact::rememberSecret(request.clientSecret);
    connect(&m_tokens, &TokenClient::logged, this, &SignIn::requestLogged);
}

SignIn::~SignIn() { m_promise.finish(Error::make(Kind::Cancelled, u"sign-in-cancelled"_s)); }

QUrl SignIn::link() const
{
    QUrl link = m_request.portal;
    link.setPath(u"/oauth/authorize/"_s);
    QUrlQuery query; // all that the portal reads (bitrix24-auth.md section 2, step 1)
    query.addQueryItem(u"client_id"_s,
                       QString::fromLatin1(QUrl::toPercentEncoding(m_request.clientId)));
    query.addQueryItem(u"state"_s, m_state);
    link.setQuery(query);
    return link;
}

QUrl SignIn::handler() const { return LoopbackReceiver::address(m_port); }

Pending<SignedIn> SignIn::start()
{
    auto receiver
        = std::make_unique<LoopbackReceiver>(ExpectedRedirect { m_request.portal, m_state });
    if (const auto listening = receiver->listen(m_request.port); !listening)
        return ready<SignedIn>(listening.error());
    m_receiver = std::move(receiver);
    m_port = m_receiver->port();
    connect(m_receiver.get(), &LoopbackReceiver::refused, this, &SignIn::refused);
    connect(m_receiver.get(), &LoopbackReceiver::failed, this,
            [this](const Error &error) { finish(error); });
    connect(m_receiver.get(), &LoopbackReceiver::received, this, [this](const Redirect &redirect) {
        if (const auto taken = take(redirect); !taken)
            finish(taken.error());
    });
    return startWithoutReceiver();
}

Pending<SignedIn> SignIn::startWithoutReceiver()
{
    enter(Step::WaitingForBrowser);
    m_clock.callAfter(m_request.patience, this, [this] {
        if (m_step == Step::WaitingForBrowser)
            finish(Error::make(Kind::Timeout, u"sign-in-timeout"_s));
    });
    m_promise.onCancel([this] { enter(Step::Over); });
    return m_promise.pending();
}

void SignIn::enter(Step step)
{
    if (m_step == step)
        return;
    m_step = step;
    if (step == Step::Over && m_receiver)
        m_receiver->close();
    emit stepChanged(step);
}

void SignIn::cancel() { finish(Error::make(Kind::Cancelled, u"sign-in-cancelled"_s)); }

Result<Done> SignIn::paste(const QString &text)
{
    if (m_step != Step::WaitingForBrowser)
        return Error::make(Kind::Input, u"not-waiting"_s);
    const QString trimmed = text.trimmed();
    if (isBareCode(trimmed)) // nothing says whose it is; the answer to it will
        return take({ trimmed, {} });
    const auto redirect
        = readRedirect(QUrl(trimmed, QUrl::StrictMode), { m_request.portal, m_state });
    if (!redirect) {
        const bool isAddress = trimmed.contains("code="_L1);
        return isAddress ? redirect.error() : Error::make(Kind::Input, u"no-sign-in-code"_s);
    }
    return take(*redirect);
}

Result<Done> SignIn::take(const Redirect &redirect)
{
    if (m_step != Step::WaitingForBrowser)
        return Error::make(Kind::Input, u"not-waiting"_s);
    const auto server = authServer(redirect.server, m_request.portal, m_request.authServer);
    if (!server)
        return server.error();
    enter(Step::Exchanging); // at once: the code lives 30 s
    m_application = { *server, m_request.clientId, m_request.clientSecret };
    m_tokens.exchange(m_application, redirect.code)
        .then(this, [this](const Result<TokenPair> &pair) { exchanged(pair); });
    return Done {};
}

void SignIn::exchanged(const Result<TokenPair> &pair)
{
    if (m_step != Step::Exchanging) // cancelled
        return;
    if (!pair)
        return finish(signInServerError(pair.error()));
    const QUrl &endpoint = pair->clientEndpoint;
    // A code is a stranger's until the portal it opens is the one that was named.
    if (!rest::isAllowedOnTheWire(endpoint)
        || rest::originOf(endpoint) != rest::originOf(m_request.portal))
        return finish(Error::make(Kind::Input, u"wrong-portal"_s, endpoint.host()));
    const std::optional<Connection> &again = m_request.again;
    if (again && !again->memberId.isEmpty() && again->memberId != pair->memberId)
        return finish(Error::make(Kind::Input, u"other-account"_s));

    m_signedIn.credential = credentialOf(m_application, *pair, m_clock.utcNow());
    if (!m_signedIn.credential.endpoint.path().endsWith(u'/'))
        m_signedIn.credential.endpoint.setPath(m_signedIn.credential.endpoint.path() + u'/');
    enter(Step::Testing);
    // Too new to be refreshed; what is tried here is kept by whoever asked.
    m_authorizer = makeStaticTokenAuthorizer(m_signedIn.credential, { &m_clock, m_network, {} });
    m_client = std::make_unique<rest::Client>(m_authorizer, m_clock, m_network);
    connect(m_client.get(), &rest::Client::requestLogged, this, &SignIn::requestLogged);
    probe(*m_client, this).then(this, [this](const Result<Capabilities> &found) { probed(found); });
}

void SignIn::probed(const Result<Capabilities> &found)
{
    if (m_step != Step::Testing)
        return;
    if (!found)
        return finish(found.error());
    Connection &connection = m_signedIn.connection;
    if (m_request.again) {
        connection = *m_request.again;
        if (connection.userId > 0 && connection.userId != found->userId)
            return finish(Error::make(Kind::Input, u"other-user"_s, found->userName));
    } else {
        connection.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        connection.name = m_request.portal.host();
    }
    connection.kind = Connection::Kind::OAuth;
    connection.portal = rest::originOf(m_signedIn.credential.endpoint);
    connection.memberId = m_signedIn.credential.memberId;
    connection.userId = found->userId;
    connection.userName = found->userName;
    connection.administrator = found->administrator;
    m_signedIn.capabilities = *found;
    finish(m_signedIn);
}

void SignIn::finish(const Result<SignedIn> &result)
{
    if (m_step == Step::Over)
        return;
    enter(Step::Over);
    m_promise.finish(result);
}

} // namespace connections
