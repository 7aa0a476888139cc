// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk.h"

#include "base/gather.h"
#include "ui/mainwindow.h"
#include "ui/widgets/theme.h"

#include <QFile>
#include <QGuiApplication>

using namespace Qt::Literals::StringLiterals;
using connections::Connection;

namespace {
const QString inMemory = u":memory:"_s;
}

Desk::Desk(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

Desk::~Desk() = default;

rest::ClientOptions Desk::clientOptions() const { return clientOptionsFrom(m_services.settings); }

Result<QList<Connection>> Desk::connections() const { return m_services.connections.load(); }

Result<Done> Desk::save(const Connection &connection)
{
    if (connection.kind == Connection::Kind::Demo)
        return Done();
    auto saved = m_services.connections.save(connection);
    if (saved) {
        updateLabels();
        emit connectionsChanged();
    }
    return saved;
}

QString Desk::storeFile(const Connection &connection) const
{
    return connection.kind == Connection::Kind::Demo
        ? inMemory
        : m_services.connections.storeFile(connection.id);
}

Pending<Done> Desk::remove(const Connection &connection, Stored stored)
{
    emit letGo(connection.id); // closes the store file
    const auto secret = chained<Done>(settled({ connection.id }), this, [this, connection](Done) {
        return secretsOf(connection).remove(connection.id);
    });
    return mapped<Done>(
        secret, this, [this, connection, stored](const Result<Done> &taken) -> Result<Done> {
            // Without a keychain there is no secret in it either.
            if (!taken && taken.error().code != "no-keychain"_L1)
                return taken;
            auto gone = m_services.connections.remove(connection.id);
            if (!gone)
                return gone;
            if (stored == Stored::Remove) {
                const QString file = storeFile(connection);
                for (const QString &part : { file, file + u"-wal"_s, file + u"-shm"_s }) {
                    if (QFile::exists(part) && !QFile::remove(part))
                        return Error::make(Error::Kind::Storage, u"failed"_s, part);
                }
            }
            if (m_services.settings.lastConnection() == connection.id)
                m_services.settings.setLastConnection({});
            m_signedOut.remove(connection.id);
            emit connectionsChanged();
            emit removed(connection.id);
            return Done();
        });
}

connections::SecretStore &Desk::secretsOf(const Connection &connection)
{
    if (connection.secretInMemoryOnly)
        return m_memory;
    return m_services.keychain;
}

Pending<Desk::OpenWorkspace> Desk::open(const Connection &connection)
{
    const QString id = connection.id;
    if (const auto there = m_open.value(id).lock(); there && !m_opening.contains(id))
        return ready<OpenWorkspace>(there);
    const Promise<OpenWorkspace> promise;
    if (m_opening.contains(id)) {
        m_opening[id].append(promise);
        return promise.pending();
    }
    const bool isFirst = !m_waiting.contains(id);
    m_waiting[id].append(promise);
    if (!isFirst)
        return promise.pending();
    connections::openAuthorizer(connection, secretsOf(connection), this,
                                { &m_services.clock, clientOptions(), {} })
        .then(this,
              [this, connection](const Result<std::shared_ptr<rest::Authorizer>> &authorizer) {
                  if (!m_waiting.contains(connection.id)) { // openWithoutSecret() was quicker
                      if (authorizer && m_signedOut.contains(connection.id))
                          renew(connection);
                      return;
                  }
                  if (authorizer) {
                      m_signedOut.remove(connection.id);
                      return answerAll(connection, *authorizer);
                  }
                  m_signedOut.insert(connection.id, authorizer.error());
                  answerAll(connection,
                            connections::makeSignedOutAuthorizer(connection, authorizer.error()));
              });
    return promise.pending();
}

void Desk::openWithoutSecret(const Connection &connection)
{
    if (!m_waiting.contains(connection.id))
        return;
    const Error error = Error::make(Error::Kind::Storage, u"keychain-locked"_s);
    m_signedOut.insert(connection.id, error);
    answerAll(connection, connections::makeSignedOutAuthorizer(connection, error));
}

void Desk::answerAll(const Connection &connection, std::shared_ptr<rest::Authorizer> authorizer)
{
    const QString id = connection.id;
    m_opening.insert(id, m_waiting.take(id));
    openWith(connection, std::move(authorizer), storeFile(connection))
        .then(this, [this, id](const Result<OpenWorkspace> &opened) {
            const auto waiting = m_opening.take(id);
            for (const Promise<OpenWorkspace> &promise : waiting)
                promise.finish(opened);
        });
}

std::optional<Error> Desk::signedOut(const QString &id) const
{
    const auto found = m_signedOut.constFind(id);
    return found == m_signedOut.constEnd() ? std::nullopt : std::optional(*found);
}

void Desk::renew(const Connection &connection)
{
    emit letGo(connection.id);
    m_open.remove(connection.id);
    m_signedOut.remove(connection.id);
    emit renewed(connection);
}

/// Name and colour of what is open, as they are kept now.
void Desk::updateLabels()
{
    const auto kept = m_services.connections.load().value_or({});
    for (const Connection &connection : kept) {
        if (const auto there = m_open.value(connection.id).lock())
            there->setLabel(connection.name, connection.color);
    }
}

Pending<Desk::OpenWorkspace> Desk::openDemo()
{
    const Promise<OpenWorkspace> promise;
    using connections::DemoApplication;
    m_services.startDemo().then(this, [this, promise](const Result<DemoApplication> &way) {
        if (!way)
            return promise.finish(way.error());
        if (const auto there = m_open.value(way->connection.id).lock())
            return promise.finish(there);
        auto authorizer = connections::makeStaticTokenAuthorizer(
            way->credential, { &m_services.clock, clientOptions(), {} });
        openWith(way->connection, std::move(authorizer), inMemory)
            .then(this,
                  [promise](Result<OpenWorkspace> opened) { promise.finish(std::move(opened)); });
    });
    return promise.pending();
}

Pending<Desk::OpenWorkspace> Desk::openWith(const Connection &connection,
                                            std::shared_ptr<rest::Authorizer> authorizer,
                                            const QString &storeFile)
{
    const auto workspace = std::make_shared<Workspace>(connection, authorizer, storeFile,
                                                       m_services.clock, clientOptions());
    m_open.insert(connection.id, workspace);
    forgetClosed(connection.id);
    m_authorizers[connection.id].append(std::move(authorizer));
    return mapped<OpenWorkspace>(workspace->open(), this,
                                 [workspace](const Result<Done> &opened) -> Result<OpenWorkspace> {
                                     if (!opened)
                                         return opened.error();
                                     return workspace;
                                 });
}

/// What signed for a connection that is closed now.
void Desk::forgetClosed(const QString &id)
{
    m_authorizers[id].removeIf([](const std::shared_ptr<rest::Authorizer> &authorizer) {
        return authorizer.use_count() == 1 && authorizer->settled().isFinished();
    });
    if (m_authorizers.value(id).isEmpty())
        m_authorizers.remove(id);
}

Pending<Done> Desk::settled(const QStringList &ids)
{
    std::vector<Pending<Done>> underWay;
    for (const QString &id : ids) {
        forgetClosed(id);
        const auto known = m_authorizers.value(id);
        for (const std::shared_ptr<rest::Authorizer> &authorizer : known)
            underWay.push_back(authorizer->settled());
    }
    const Promise<Done> promise;
    gathered(underWay, this).then(this, [promise](const auto &) { promise.finish(Done {}); });
    m_services.clock.callAfter(longestFarewell, this, [promise] { promise.finish(Done {}); });
    return promise.pending();
}

Pending<Done> Desk::settled() { return settled(m_authorizers.keys()); }

void Desk::quitAfterLastWindow(QGuiApplication &application)
{
    QGuiApplication::setQuitOnLastWindowClosed(false);
    connect(&application, &QGuiApplication::lastWindowClosed, this, [this, &application] {
        // The windows go first, and with them whatever could still ask for a refresh.
        QMetaObject::invokeMethod(
            this,
            [this] {
                settled().then(this, [](const Result<Done> &) { QCoreApplication::quit(); });
            },
            Qt::QueuedConnection);
    });
}

MainWindow *Desk::makeWindow()
{
    auto *window = new MainWindow(*this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    return window;
}

void Desk::applyTheme()
{
    switch (m_services.settings.theme()) {
    case Settings::Theme::Desktop:
        return theme::apply(theme::Choice::System);
    case Settings::Theme::Light:
        return theme::apply(theme::Choice::Light);
    case Settings::Theme::Dark:
        return theme::apply(theme::Choice::Dark);
    }
}

void Desk::settingsWereChanged() { emit settingsChanged(); }
