// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk.h"

#include "ui/mainwindow.h"
#include "ui/widgets/theme.h"

#include <QFile>

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
    if (saved)
        emit connectionsChanged();
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
    return mapped<Done>(
        secretsOf(connection).remove(connection.id), this,
        [this, connection, stored](Result<Done> removed) -> Result<Done> {
            // Without a keychain there is no secret in it either.
            if (!removed && removed.error().code != "no-keychain"_L1)
                return removed;
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
            emit connectionsChanged();
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
    if (const auto there = m_open.value(connection.id).lock())
        return ready<OpenWorkspace>(there);
    const Promise<OpenWorkspace> promise;
    connections::openAuthorizer(connection, secretsOf(connection), this,
                                { &m_services.clock, clientOptions(), {} })
        .then(this,
              [this, promise, connection](Result<std::shared_ptr<rest::Authorizer>> authorizer) {
                  if (!authorizer)
                      return promise.finish(authorizer.error());
                  openWith(connection, *std::move(authorizer), storeFile(connection))
                      .then(this, [promise](Result<OpenWorkspace> opened) {
                          promise.finish(std::move(opened));
                      });
              });
    return promise.pending();
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
    const auto workspace = std::make_shared<Workspace>(connection, std::move(authorizer), storeFile,
                                                       m_services.clock, clientOptions());
    m_open.insert(connection.id, workspace);
    return mapped<OpenWorkspace>(workspace->open(), this,
                                 [workspace](const Result<Done> &opened) -> Result<OpenWorkspace> {
                                     if (!opened)
                                         return opened.error();
                                     return workspace;
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
