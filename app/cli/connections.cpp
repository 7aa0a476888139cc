// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "errortext.h"
#include "settings.h"

#include "cli/command.h"
#include "cli/connectioncommands.h"
#include "cli/session.h"
#include "connections/capabilities.h"
#include "connections/connectiontest.h"
#include "connections/gateway.h"
#include "connections/opener.h"
#include "connections/webhook.h"

#include <QCoreApplication>
#include <QFile>
#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using connections::Can;
using connections::Capabilities;
using connections::Connection;

namespace cli {

namespace {

constexpr qint64 maxAddressBytes = 4096;

/* TRANSLATOR cli */ // so that lupdate knows the context of tr()
QString tr(const char *text) { return QCoreApplication::translate("cli", text); }

QString kindWord(Connection::Kind kind)
{
    switch (kind) {
    case Connection::Kind::Webhook:
        return u"webhook"_s;
    case Connection::Kind::OAuth:
        return u"oauth"_s;
    case Connection::Kind::Gateway:
        return u"vibecode"_s;
    case Connection::Kind::Demo:
        break;
    }
    return u"demo"_s;
}

QString canWord(Can can)
{
    switch (can) {
    case Can::Yes:
        return u"yes"_s;
    case Can::No:
        return u"no"_s;
    case Can::Partly:
        return u"partly"_s;
    case Can::Unknown:
        break;
    }
    return u"unknown"_s;
}

} // namespace

QJsonObject toJson(const Connection &connection)
{
    return { { u"name"_s, connection.name },
             { u"kind"_s, kindWord(connection.kind) },
             { u"portal"_s, connection.portal.toString() },
             { u"userId"_s, connection.userId },
             { u"userName"_s, connection.userName },
             { u"administrator"_s, connection.administrator } };
}

Result<Connection> namedConnection(Session &session, const QString &name)
{
    const auto kept = session.connectionStore().load();
    if (!kept)
        return kept.error();
    const auto found
        = std::find_if(kept->begin(), kept->end(), [&name](const Connection &connection) {
              return connection.name == name || connection.id == name;
          });
    if (found == kept->end())
        return Error::make(Error::Kind::Input, u"no-such-connection"_s, name);
    return *found;
}

namespace {

QJsonObject printable(const Capabilities &can, syncing::PagingDialect paging)
{
    const QString pages = syncing::toWord(paging);
    return { { u"userId"_s, can.userId },
             { u"userName"_s, can.userName },
             { u"administrator"_s, can.administrator },
             { u"scopes"_s, QJsonArray::fromStringList(can.scopes) },
             { u"read"_s, canWord(can.read) },
             { u"add"_s, canWord(can.add) },
             { u"delete"_s, canWord(can.remove) },
             { u"manageIcons"_s, canWord(can.manageIcons) },
             { u"edition"_s, toWord(can.edition) },
             { u"paging"_s, pages.isEmpty() ? u"unknown"_s : pages },
             { u"answeredInMs"_s, qint64(can.answeredIn.count()) },
             { u"clockOffsetMs"_s,
               can.clockOffset ? QJsonValue(qint64(can.clockOffset->count())) : QJsonValue() } };
}

Pending<int> list(Session &session)
{
    const auto kept = session.connectionStore().load();
    if (!kept)
        return ready<int>(kept.error());
    Table table {
        u"connections"_s, { u"name"_s, u"kind"_s, u"portal"_s, u"userName"_s }, {}, {}, {}
    };
    for (const Connection &connection : *kept)
        table.rows.append(toJson(connection));
    if (kept->isEmpty())
        table.summary = tr("No connection is kept. \"connections add webhook NAME\" makes one.");
    session.output().print(table);
    return ready<int>(int(Ok));
}

using connections::ConnectionTest;

QJsonArray stepsOf(const ConnectionTest &test)
{
    QJsonArray steps;
    for (int i = 0; i < ConnectionTest::stepCount; ++i) {
        const auto step = ConnectionTest::Step(i);
        const ConnectionTest::State &state = test.state(step);
        steps.append(
            QJsonObject { { u"step"_s, ConnectionTest::word(step) },
                          { u"outcome"_s, ConnectionTest::word(state.outcome) },
                          { u"detail"_s, state.error ? errorLine(*state.error) : state.detail } });
    }
    return steps;
}

/// As a table for people, inside of the one document for scripts.
void printTest(const Session &session, const QJsonArray &steps, QJsonObject found)
{
    const Format format = session.invocation().format;
    if (format == Format::Text) {
        Table table { u"steps"_s, { u"step"_s, u"outcome"_s, u"detail"_s }, {}, {}, {} };
        for (const QJsonValue &step : steps)
            table.rows.append(step.toObject());
        session.output().print(table);
    } else if (format != Format::Csv) {
        found.insert(u"steps"_s, steps);
    }
    if (!found.isEmpty())
        session.output().print(found);
}

Pending<int> test(Session &session)
{
    return withWorkspace(session, [&session](Workspace &workspace) {
        const std::shared_ptr<ConnectionTest> going = workspace.makeTest();
        const Promise<int> promise;
        going->start().then(
            &session, [&session, promise, going, &workspace](const Result<Capabilities> &passed) {
                // Without the permission for the CRM it is known what else the portal allows.
                const bool isKnown = passed
                    || going->state(ConnectionTest::Step::Authorization).outcome
                        == ConnectionTest::Outcome::Passed;
                printTest(session, stepsOf(*going),
                          isKnown ? printable(passed ? *passed : workspace.capabilities(),
                                              workspace.pagingDialect())
                                  : QJsonObject());
                if (!passed)
                    return promise.finish(passed.error());
                if (const auto warning = connections::clockWarning(*passed))
                    Output::progress(errorLine(*warning));
                promise.finish(int(Ok));
            });
        return promise.pending();
    });
}

/// The portal a key works on, where the gateway tells it; else the gateway itself.
Connection gatewayConnection(const QString &name, const connections::GatewayCredential &credential)
{
    Connection connection;
    connection.kind = Connection::Kind::Gateway;
    connection.name = name;
    connection.portal = credential.url.adjusted(QUrl::RemovePath);
    return connection;
}

/// Tried, then kept: what does not work is not added.
class Adding : public std::enable_shared_from_this<Adding>
{
public:
    Adding(Session &session, const QString &name, const connections::WebhookAddress &address)
        : m_session(session)
        , m_secret(connections::secretOf(address))
        , m_client(connections::makeWebhookAuthorizer(address), session.clock(),
                   session.clientOptions())
    {
        m_connection.name = name;
        m_connection.portal = address.root;
        m_connection.userId = address.userId;
    }

    Adding(Session &session, const QString &name, const connections::GatewayCredential &credential)
        : m_session(session)
        , m_secret(connections::secretOf(credential))
        , m_gatewayKey(credential.kind)
        , m_client(connections::makeGatewayAuthorizer(credential), session.clock(),
                   connections::gatewayOptions(session.clientOptions()))
        , m_connection(gatewayConnection(name, credential))
    {
    }

    Pending<int> run()
    {
        m_connection.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const auto probed = m_gatewayKey
            ? connections::probeGateway(m_client, *m_gatewayKey, &m_session)
            : connections::probe(m_client, &m_session);
        probed.then(&m_session, [self = shared_from_this()](const Result<Capabilities> &told) {
            if (!told)
                return self->m_promise.finish(told.error());
            self->m_connection.userId = told->userId;
            self->m_connection.userName = told->userName;
            self->m_connection.administrator = told->administrator;
            if (!told->portal.isEmpty())
                self->m_connection.portal = told->portal;
            self->keep();
        });
        return m_promise.pending();
    }

private:
    void keep()
    {
        m_session.secrets()
            .write(m_connection.id, m_secret)
            .then(&m_session, [self = shared_from_this()](const Result<Done> &written) {
                if (!written)
                    return self->m_promise.finish(written.error());
                const auto saved = self->m_session.connectionStore().save(self->m_connection);
                if (!saved) { // no secret without its connection
                    self->m_session.secrets()
                        .remove(self->m_connection.id)
                        .then(&self->m_session, [](const Result<Done> &) {});
                    return self->m_promise.finish(saved.error());
                }
                self->m_session.output().print(toJson(self->m_connection));
                self->m_promise.finish(int(Ok));
            });
    }

    Session &m_session;
    QByteArray m_secret;
    std::optional<connections::KeyKind> m_gatewayKey; ///< nothing: a webhook
    rest::Client m_client;
    Connection m_connection;
    Promise<int> m_promise;
};

/// Why there can be no new connection of this name.
std::optional<Error> nameProblem(Session &session, const QString &name)
{
    const auto known = namedConnection(session, name);
    if (known)
        return Error::make(Error::Kind::Input, u"name-taken"_s, name);
    if (known.error().code != "no-such-connection"_L1)
        return known.error();
    return {};
}

Pending<int> addWebhook(Session &session, const QString &name)
{
    if (const auto problem = nameProblem(session, name))
        return ready<int>(*problem);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return ready<int>(Error::make(Error::Kind::Input, u"file-unreadable"_s, u"-"_s));
    const auto address
        = connections::parseWebhook(QString::fromUtf8(input.readLine(maxAddressBytes)).trimmed());
    if (!address)
        return ready<int>(address.error());
    return std::make_shared<Adding>(session, name, *address)->run();
}

/// The key, and below it the session token of an application's key.
Pending<int> addVibeCode(Session &session, const QStringList &words)
{
    const auto parsed = parseWords(words, { QCommandLineOption(u"url"_s, {}, u"URL"_s) });
    if (!parsed)
        return ready<int>(parsed.error());
    const QString name = parsed->positional.value(0);
    if (parsed->positional.size() != 1 || name.trimmed().isEmpty())
        return ready<int>(usageError(tr("Write \"connections add vibecode NAME [--url URL]\" with "
                                        "the key on standard input.")));
    if (const auto problem = nameProblem(session, name))
        return ready<int>(*problem);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return ready<int>(Error::make(Error::Kind::Input, u"file-unreadable"_s, u"-"_s));
    const QString key = QString::fromUtf8(input.readLine(maxAddressBytes)).trimmed();
    QString token;
    if (key.startsWith("vibe_app_"_L1)) // a person who types ends a personal key with Return only
        token = QString::fromUtf8(input.readLine(maxAddressBytes)).trimmed();
    const auto credential = connections::parseGateway(key, token, parsed->values.value(u"url"_s));
    if (!credential)
        return ready<int>(credential.error());
    return std::make_shared<Adding>(session, name, *credential)->run();
}

/// The file of what was read, and those that SQLite puts beside it.
Result<Done> removeStore(const QString &file)
{
    for (const QString &part : { file, file + u"-wal"_s, file + u"-shm"_s }) {
        if (QFile::exists(part) && !QFile::remove(part))
            return Error::make(Error::Kind::Storage, u"failed"_s, part);
    }
    return Done {};
}

Pending<int> remove(Session &session, const QStringList &words)
{
    const auto parsed = parseWords(words, { QCommandLineOption(u"with-store"_s) });
    if (!parsed)
        return ready<int>(parsed.error());
    if (parsed->positional.size() != 1)
        return ready<int>(usageError(tr("Write \"connections remove NAME [--with-store]\".")));
    const auto connection = namedConnection(session, parsed->positional.first());
    if (!connection)
        return ready<int>(connection.error());
    const bool withStore = parsed->has(u"with-store"_s);
    return mapped<int>(session.secrets().remove(connection->id), &session,
                       [&session, withStore,
                        connection = *connection](const Result<Done> &removed) -> Result<int> {
                           if (!removed && removed.error().code != "no-keychain"_L1)
                               return removed.error();
                           const auto gone = session.connectionStore().remove(connection.id);
                           if (!gone)
                               return gone.error();
                           QJsonObject told = toJson(connection);
                           const QString file = session.connectionStore().storeFile(connection.id);
                           if (QFile::exists(file)) {
                               told.insert(u"storeFile"_s, file);
                               told.insert(u"storeRemoved"_s, withStore);
                           }
                           if (withStore) {
                               if (const auto cleared = removeStore(file); !cleared) {
                                   told.insert(u"storeRemoved"_s, false);
                                   session.output().print(told);
                                   session.output().printError(cleared.error());
                                   return int(PartlyDone);
                               }
                           }
                           session.output().print(told);
                           return int(Ok);
                       });
}

} // namespace

Pending<int> runConnections(Session &session, const QStringList &words)
{
    const QString what = words.value(0);
    if (what == "list"_L1 && words.size() == 1)
        return list(session);
    if (what == "test"_L1 && words.size() <= 2) {
        if (words.size() == 2)
            session.choose(words.at(1));
        return test(session);
    }
    if (what == "remove"_L1)
        return remove(session, words.mid(1));
    if (what == "add"_L1 && words.value(1) == "webhook"_L1 && words.size() == 3
        && !words.at(2).trimmed().isEmpty())
        return addWebhook(session, words.at(2));
    if (what == "add"_L1 && words.value(1) == "oauth"_L1)
        return addOAuth(session, words.mid(2));
    if (what == "add"_L1 && words.value(1) == "vibecode"_L1)
        return addVibeCode(session, words.mid(2));
    return ready<int>(usageError(
        tr("Write \"connections list\", \"connections test [NAME]\", \"connections remove NAME "
           "[--with-store]\", "
           "\"connections add webhook NAME\" with the address on standard input, \"connections add "
           "oauth NAME --portal URL --client-id ID\" with the client secret on standard input, or "
           "\"connections add vibecode NAME\" with the key on standard input.")));
}

} // namespace cli
