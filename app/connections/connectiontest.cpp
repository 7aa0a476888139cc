// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/connectiontest.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QSslConfiguration>
#include <QSslSocket>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace connections {

namespace {

Error networkError(const QString &code, const QString &message)
{
    return Error::make(Error::Kind::Network, code, message);
}

bool isProxy(const QNetworkProxy &proxy)
{
    return proxy.type() == QNetworkProxy::HttpProxy || proxy.type() == QNetworkProxy::Socks5Proxy
        || proxy.type() == QNetworkProxy::HttpCachingProxy;
}

QString protocolWord(QSsl::SslProtocol protocol)
{
    return protocol == QSsl::TlsV1_3 ? u"TLS 1.3"_s
        : protocol == QSsl::TlsV1_2  ? u"TLS 1.2"_s
                                     : u"TLS"_s;
}

/// What the other side says of itself belongs to an error about it.
QString withIssuer(const QSslSocket &socket)
{
    const QString issuer = socket.peerCertificate().issuerDisplayName().left(80);
    return issuer.isEmpty() ? socket.errorString() : u"%1 (%2)"_s.arg(socket.errorString(), issuer);
}

/// What people can do about a certificate depends on what is wrong with it; the first of these
/// explains the others.
QString codeOf(const QList<QSslError> &errors)
{
    const auto holds = [&errors](std::initializer_list<QSslError::SslError> wanted) {
        return std::any_of(errors.begin(), errors.end(), [&wanted](const QSslError &error) {
            return std::find(wanted.begin(), wanted.end(), error.error()) != wanted.end();
        });
    };
    if (holds({ QSslError::CertificateExpired, QSslError::CertificateNotYetValid }))
        return u"tls-expired"_s;
    if (holds({ QSslError::SelfSignedCertificate, QSslError::SelfSignedCertificateInChain,
                QSslError::UnableToGetIssuerCertificate,
                QSslError::UnableToGetLocalIssuerCertificate,
                QSslError::UnableToVerifyFirstCertificate, QSslError::CertificateUntrusted }))
        return u"tls-unknown-issuer"_s;
    if (holds({ QSslError::HostNameMismatch }))
        return u"tls-other-host"_s;
    return u"tls-failed"_s;
}

/// Where an answer of probe() belongs.
ConnectionTest::Step stepOf(const Error &error)
{
    using Step = ConnectionTest::Step;
    if (error.code.compare("insufficient_scope"_L1, Qt::CaseInsensitive) == 0
        || error.code == "SCOPE_DENIED"_L1 || error.code == "allowed_only_intranet_user"_L1)
        return Step::Scope;
    const bool isOfSignIn = error.kind == Error::Kind::Auth || error.kind == Error::Kind::Storage
        || error.kind == Error::Kind::AccessDenied || error.kind == Error::Kind::NotFound
        || error.code.startsWith("sign-in-"_L1) || error.code == "refresh-busy"_L1;
    return isOfSignIn ? Step::Authorization : Step::Portal;
}

} // namespace

QString ConnectionTest::word(Step step)
{
    switch (step) {
    case Step::Name:
        return u"name look-up"_s;
    case Step::Proxy:
        return u"proxy"_s;
    case Step::Encryption:
        return u"TLS"_s;
    case Step::Portal:
        return u"portal"_s;
    case Step::Authorization:
        return u"authorization"_s;
    case Step::Scope:
        break;
    }
    return u"scope"_s;
}

QString ConnectionTest::word(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Passed:
        return u"passed"_s;
    case Outcome::Failed:
        return u"failed"_s;
    case Outcome::Skipped:
        return u"not needed"_s;
    case Outcome::Waiting:
    case Outcome::Running:
        break;
    }
    return u"not tried"_s;
}

QString ConnectionTest::title(Step step)
{
    switch (step) {
    case Step::Name:
        return tr("Look up the name");
    case Step::Proxy:
        return tr("Find the way through a proxy");
    case Step::Encryption:
        return tr("Encrypt the connection");
    case Step::Portal:
        return tr("Reach the portal");
    case Step::Authorization:
        return tr("Be known there");
    case Step::Scope:
        break;
    }
    return tr("Have the permission for the CRM");
}

ConnectionTest::ConnectionTest(const QUrl &server, const rest::ClientOptions &network, Probe probe,
                               Clock &clock, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_options(network)
    , m_probe(std::move(probe))
    , m_clock(clock)
    , m_proxies(m_network, network.proxy)
{
}

ConnectionTest::~ConnectionTest()
{
    if (m_lookUp >= 0)
        QHostInfo::abortHostLookup(m_lookUp);
    m_probing.cancel();
    if (m_socket)
        m_socket->disconnect(this);
    m_promise.finish(Error::make(Error::Kind::Cancelled, u"cancelled"_s));
}

bool ConnectionTest::isEncrypted() const { return m_server.scheme() == "https"_L1; }

Pending<Capabilities> ConnectionTest::start()
{
    set(Step::Name, Outcome::Running);
    // Which way leads there is asked first: behind a proxy nobody needs to know the name here.
    connect(&m_proxies, &rest::ProxyLookup::found, this, &ConnectionTest::findProxy);
    if (m_proxies.isKnown(m_server))
        findProxy();
    return m_promise.pending();
}

void ConnectionTest::findProxy()
{
    m_proxy = m_network.proxy();
    if (QNetworkProxyFactory *factory = m_network.proxyFactory())
        m_proxy = factory->queryProxy(QNetworkProxyQuery(m_server)).value(0);
    lookUp();
}

void ConnectionTest::lookUp()
{
    m_lookUp = QHostInfo::lookupHost(m_server.host(), this, &ConnectionTest::lookedUp);
}

void ConnectionTest::lookedUp(const QHostInfo &info)
{
    m_lookUp = -1;
    const bool isFound = info.error() == QHostInfo::NoError && !info.addresses().isEmpty();
    if (isFound)
        set(Step::Name, Outcome::Passed, info.addresses().constFirst().toString());
    else if (isProxy(m_proxy))
        set(Step::Name, Outcome::Skipped, tr("Left to the proxy."));
    else
        return fail(Step::Name, networkError(u"host-not-found"_s, info.errorString()));
    reachProxy();
}

void ConnectionTest::limit(Step step, const QString &code)
{
    QTcpSocket *socket = m_socket.get();
    m_clock.callAfter(m_options.connectTimeout, socket,
                      [this, step, code] { fail(step, Error::make(Error::Kind::Timeout, code)); });
}

void ConnectionTest::reachProxy()
{
    if (!isProxy(m_proxy)) {
        set(Step::Proxy, Outcome::Skipped, tr("None: the way is direct."));
        return encrypt();
    }
    const QString name = m_proxy.hostName() + u':' + QString::number(m_proxy.port());
    set(Step::Proxy, Outcome::Running, name);
    m_socket = std::make_unique<QTcpSocket>();
    m_socket->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, [this] {
        fail(Step::Proxy, networkError(u"proxy-failed"_s, m_socket->errorString()));
    });
    connect(m_socket.get(), &QTcpSocket::connected, this, [this, name] {
        set(Step::Proxy, Outcome::Passed, name);
        encrypt();
    });
    limit(Step::Proxy, u"proxy-failed"_s);
    m_socket->connectToHost(m_proxy.hostName(), m_proxy.port());
}

void ConnectionTest::encrypt()
{
    if (m_socket)
        m_socket.release()->deleteLater(); // we may stand in one of its signals
    if (!isEncrypted()) {
        set(Step::Encryption, Outcome::Skipped, tr("Not needed: the portal is on this computer."));
        return probe();
    }
    set(Step::Encryption, Outcome::Running);
    auto socket = std::make_unique<QSslSocket>();
    QSslSocket *tls = socket.get();
    m_socket = std::move(socket);
    tls->setProxy(m_proxy);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificates(QSslCertificate::fromData(m_options.extraCaCertificatesPem));
    tls->setSslConfiguration(configuration);
    connect(tls, &QSslSocket::errorOccurred, this, [this, tls](QAbstractSocket::SocketError error) {
        const bool isHandshake = error == QAbstractSocket::SslHandshakeFailedError
            || error == QAbstractSocket::SslInternalError
            || error == QAbstractSocket::SslInvalidUserDataError;
        fail(Step::Encryption,
             networkError(isHandshake ? codeOf(tls->sslHandshakeErrors())
                              : error == QAbstractSocket::ConnectionRefusedError
                              ? u"connection-refused"_s
                              : error == QAbstractSocket::ProxyAuthenticationRequiredError
                              ? u"proxy-auth"_s
                              : u"connection-lost"_s,
                          withIssuer(*tls)));
    });
    connect(tls, &QSslSocket::encrypted, this, [this, tls] {
        const auto certificate = tls->peerCertificate();
        QString detail = protocolWord(tls->sessionProtocol());
        const QString issuer = certificate.issuerInfo(QSslCertificate::Organization).value(0);
        if (!issuer.isEmpty())
            detail += u", "_s + tr("certificate of %1").arg(issuer.left(80));
        set(Step::Encryption, Outcome::Passed, detail);
        tls->disconnect(this);
        m_socket.release()->deleteLater();
        probe();
    });
    limit(Step::Encryption, u"connect-timeout"_s);
    tls->connectToHostEncrypted(m_server.host(), quint16(m_server.port(443)));
}

void ConnectionTest::probe()
{
    set(Step::Portal, Outcome::Running);
    m_probing = m_probe();
    m_probing.then(this, [this](const Result<Capabilities> &found) {
        m_probing = {};
        probed(found);
    });
}

void ConnectionTest::probed(const Result<Capabilities> &found)
{
    const Step failed = found ? Step::Scope : stepOf(found.error());
    if (failed == Step::Portal)
        return fail(Step::Portal, found.error());
    set(Step::Portal, Outcome::Passed,
        found ? tr("Answered in %1 ms.").arg(found->answeredIn.count()) : QString());
    if (failed == Step::Authorization)
        return fail(Step::Authorization, found.error());
    QString who = found ? found->userName : QString();
    if (found && found->administrator)
        who = tr("%1, administrator").arg(who);
    set(Step::Authorization, Outcome::Passed, who);
    if (!found)
        return fail(Step::Scope, found.error());
    if (found->read == Can::No)
        return fail(Step::Scope,
                    Error::make(Error::Kind::AccessDenied,
                                found->extranet ? u"allowed_only_intranet_user"_s
                                                : u"insufficient_scope"_s));
    set(Step::Scope, Outcome::Passed, found->scopes.join(u", "_s));
    m_promise.finish(*found);
}

void ConnectionTest::set(Step step, Outcome outcome, const QString &detail)
{
    m_states[size_t(step)] = { outcome, detail, {} };
    emit stepChanged(step);
}

void ConnectionTest::fail(Step step, const Error &error)
{
    if (m_promise.isFinished())
        return;
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket.release()->deleteLater();
    }
    m_states[size_t(step)] = { Outcome::Failed, {}, error };
    emit stepChanged(step);
    m_promise.finish(error);
}

} // namespace connections
