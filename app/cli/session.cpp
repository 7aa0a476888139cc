// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/session.h"

#include "settings.h"

#include "connections/gateway.h"
#include "connections/opener.h"
#include "connections/webhook.h"
#include "demo/portal.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using connections::Connection;

namespace cli {

namespace {

const QString inMemory = u":memory:"_s;

} // namespace

Session::Session(const Invocation &invocation)
    : m_invocation(invocation)
    , m_output(invocation.format)
    , m_secrets(connections::makeKeychain())
{
}

Session::~Session() = default;

rest::ClientOptions Session::clientOptions() const { return clientOptionsFrom(Settings()); }

Error Session::unknownOutcome(const Error &error) const
{
    const bool isKept = m_workspace && m_workspace->store().file() != inMemory;
    Error unknown
        = Error::make(Error::Kind::UnknownOutcome,
                      isKept ? u"outcome-unknown-kept"_s : u"outcome-unknown"_s, error.message);
    unknown.method = error.method;
    return unknown;
}

Pending<Workspace *> Session::workspace()
{
    if (m_workspace)
        return ready<Workspace *>(m_workspace.get());
    if (m_invocation.demo)
        return openDemo();
    const QString webhook = qEnvironmentVariable("TIMELINEDESK_WEBHOOK");
    if (m_invocation.connection.isEmpty() && !webhook.isEmpty())
        return openFromEnvironment(webhook);
    const QString key = qEnvironmentVariable("TIMELINEDESK_VIBECODE_KEY");
    if (m_invocation.connection.isEmpty() && !key.isEmpty())
        return openGatewayFromEnvironment(key);
    return openKept();
}

Pending<Done> Session::settled()
{
    return m_authorizer ? m_authorizer->settled() : ready<Done>(Done {});
}

Pending<Workspace *> Session::openDemo()
{
    demo::Options options;
    options.enforceBucket = true;
    m_demo = std::make_unique<demo::Portal>(options);
    QString error;
    if (!m_demo->start(&error))
        return ready<Workspace *>(Error::make(Error::Kind::Internal, u"demo-not-started"_s, error));
    // As an application, because only that can delete what it wrote.
    const demo::Tokens tokens = m_demo->issueTokens();
    const auto way = connections::demoApplication(m_demo->baseUrl(), options.oauthClientId,
                                                  options.oauthClientSecret, tokens.accessToken,
                                                  tokens.refreshToken);
    return open(
        way.connection,
        connections::makeStaticTokenAuthorizer(way.credential, { &m_clock, clientOptions(), {} }),
        inMemory);
}

Pending<Workspace *> Session::openFromEnvironment(const QString &webhook)
{
    const auto address = connections::parseWebhook(webhook);
    if (!address)
        return ready<Workspace *>(address.error());
    Connection connection;
    connection.name = address->root.host();
    connection.portal = address->root;
    connection.userId = address->userId;
    return open(connection, connections::makeWebhookAuthorizer(*address), inMemory);
}

/// "KEY", or "KEY TOKEN" for the key of an application.
Pending<Workspace *> Session::openGatewayFromEnvironment(const QString &key)
{
    const QStringList words = key.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
    const auto credential = connections::parseGateway(
        words.value(0), words.value(1), qEnvironmentVariable("TIMELINEDESK_VIBECODE_URL"));
    if (!credential)
        return ready<Workspace *>(credential.error());
    Connection connection;
    connection.kind = Connection::Kind::Gateway;
    connection.name = credential->url.host();
    connection.portal = credential->url.adjusted(QUrl::RemovePath);
    return open(connection, connections::makeGatewayAuthorizer(*credential), inMemory);
}

Pending<Workspace *> Session::openKept()
{
    const auto kept = m_connectionStore.load();
    if (!kept)
        return ready<Workspace *>(kept.error());
    const QString wanted
        = m_invocation.connection.isEmpty() ? Settings().lastConnection() : m_invocation.connection;
    const auto found = std::find_if(kept->begin(), kept->end(), [&](const Connection &connection) {
        return connection.id == wanted || connection.name == wanted;
    });
    const bool isNamed = !m_invocation.connection.isEmpty();
    if (found == kept->end() && (isNamed || kept->size() != 1)) {
        const QString code = kept->isEmpty() ? u"no-connections"_s
            : isNamed                        ? u"no-such-connection"_s
                                             : u"which-connection"_s;
        return ready<Workspace *>(Error::make(Error::Kind::Input, code, wanted));
    }
    const Connection connection = found == kept->end() ? kept->first() : *found;
    const Promise<Workspace *> promise;
    connections::openAuthorizer(connection, *m_secrets, this, { &m_clock, clientOptions(), {} })
        .then(this,
              [this, promise, connection](Result<std::shared_ptr<rest::Authorizer>> authorizer) {
                  if (!authorizer)
                      return promise.finish(authorizer.error());
                  open(connection, *authorizer, m_connectionStore.storeFile(connection.id))
                      .then(this, [promise](Result<Workspace *> opened) {
                          promise.finish(std::move(opened));
                      });
              });
    return promise.pending();
}

Pending<Workspace *> Session::open(const Connection &connection,
                                   std::shared_ptr<rest::Authorizer> authorizer,
                                   const QString &ownStore)
{
    const QString file = m_invocation.storeFile.isEmpty() ? ownStore : m_invocation.storeFile;
    m_authorizer = authorizer;
    m_workspace = std::make_unique<Workspace>(connection, std::move(authorizer), file, m_clock,
                                              clientOptions());
    // Nobody is there to be asked: the new address is told, and not followed.
    connect(m_workspace.get(), &Workspace::portalMoved, m_workspace.get(), &Workspace::refuseMove);
    WorkspaceOptions options;
    options.refresh = false;
    options.startOutbox = false; // what only reads must not write
    options.checkPortal = !m_invocation.storeFile.isEmpty();
    return mapped<Workspace *>(m_workspace->open(options), this,
                               [this](Result<Done> opened) -> Result<Workspace *> {
                                   if (!opened)
                                       return opened.error();
                                   return m_workspace.get();
                               });
}

Pending<int> withWorkspace(Session &session, std::function<Pending<int>(Workspace &)> work)
{
    const Promise<int> promise;
    session.workspace().then(
        &session, [&session, promise, work = std::move(work)](Result<Workspace *> opened) {
            if (!opened)
                return promise.finish(opened.error());
            work(**opened).then(
                &session, [promise](Result<int> status) { promise.finish(std::move(status)); });
        });
    return promise.pending();
}

} // namespace cli
