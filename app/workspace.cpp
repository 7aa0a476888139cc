// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace.h"

#include "settings.h"

#include "base/gather.h"
#include "base/log.h"
#include "connections/gateway.h"
#include "crm/directory_bitrix.h"
#include "crm/directory_gateway.h"
#include "gallery/drawings.h"
#include "gallery/iconimages.h"
#include "gallery/logodrawings.h"
#include "timeline/service_bitrix.h"
#include "timeline/service_gateway.h"

#include <QFile>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using connections::Capabilities;

namespace {

const QString capabilitiesKey = u"capabilities"_s;
const QString portalKey = u"portal"_s;
const QString pagingKey = u"pagingDialect"_s;

std::unique_ptr<timeline::Service> makeService(rest::Client &client)
{
    if (client.dialect() == rest::Dialect::Gateway)
        return timeline::makeGatewayService(client, gallery::systemCodes(),
                                            gallery::systemLogoCodes());
    return timeline::makeBitrixService(client);
}

std::unique_ptr<crm::Directory> makeDirectory(rest::Client &client)
{
    return client.dialect() == rest::Dialect::Gateway ? crm::makeGatewayDirectory(client)
                                                      : crm::makeBitrixDirectory(client);
}

constexpr qint64 maxCaBytes = 1024 * 1024;

models::LoggedRequest loggedRequest(const rest::RequestLogLine &line)
{
    return { line.sent,       line.method, line.inner,       line.address, line.params,
             line.httpStatus, line.took,   line.answerBytes, line.outcome, line.answerStart };
}

} // namespace

rest::ClientOptions clientOptionsFrom(const Settings &settings)
{
    rest::ClientOptions options;
    if (settings.proxy() == Settings::Proxy::None)
        options.proxy = QNetworkProxy(QNetworkProxy::NoProxy);
    else if (settings.proxy() == Settings::Proxy::Manual)
        options.proxy
            = QNetworkProxy(QNetworkProxy::HttpProxy, settings.proxyHost(), settings.proxyPort());
    if (settings.caFile().isEmpty())
        return options;
    QFile file(settings.caFile());
    if (file.open(QIODevice::ReadOnly) && file.size() <= maxCaBytes)
        options.extraCaCertificatesPem = file.readAll();
    else
        qCWarning(lcConnections) << "the certificate file cannot be read:" << settings.caFile();
    return options;
}

struct Workspace::Private
{
    Workspace *q;
    connections::Connection connection;
    Clock &clock;
    QString storeFile;
    rest::ClientOptions network; ///< as the person set it
    std::optional<connections::KeyKind> gatewayKey; ///< nothing: Bitrix24 itself
    rest::Client client;
    std::unique_ptr<timeline::Service> timeline;
    std::unique_ptr<crm::Directory> directory;
    store::Store store;
    syncing::CardReader cardReader;
    syncing::Outbox outbox;
    gallery::IconImages iconImages;

    Capabilities capabilities;
    syncing::PagingDialect paging = syncing::PagingDialect::Unknown;
    QHash<UserId, crm::User> users;
    QSet<UserId> asked; ///< in this run; bots and system users are never told
    QList<crm::EntityType> types;
    QList<timeline::GalleryIcon> icons;

    Private(Workspace *workspace, const connections::Connection &way,
            const std::shared_ptr<rest::Authorizer> &authorizer, const QString &file, Clock &time,
            const rest::ClientOptions &reach)
        : q(workspace)
        , connection(way)
        , clock(time)
        , storeFile(file)
        , network(reach)
        , gatewayKey(connections::keyKindOf(*authorizer))
        , client(authorizer, time, gatewayKey ? connections::gatewayOptions(reach) : reach)
        , timeline(makeService(client))
        , directory(makeDirectory(client))
        , store(time)
        , cardReader(*timeline, store, time)
        , outbox(*timeline, client, store, time, way.userId)
        , iconImages(imageSource())
    {
        QObject::connect(&client, &rest::Client::reachabilityChanged, &iconImages,
                         [this](bool reachable) {
                             if (reachable)
                                 iconImages.retryUnreached();
                         });
    }

    /// Shows what an earlier run knew, then asks the portal; all reads leave as one batch.
    void loadKnown();
    void learnPaging(const crm::OwnerRef &owner);
    void refresh();
    Pending<Done> claimStore();
    void start(const WorkspaceOptions &options, const Promise<Done> &promise);
    void take(const Capabilities &probed);
    void take(const QList<crm::User> &learned);
    void take(const QList<timeline::GalleryIcon> &offered);
    gallery::IconImages::Source imageSource();
};

void Workspace::Private::loadKnown()
{
    store.setting(capabilitiesKey).then(q, [this](const Result<QString> &json) {
        if (!json || json->isEmpty())
            return;
        capabilities
            = connections::capabilitiesFromJson(QJsonDocument::fromJson(json->toUtf8()).object());
        emit q->capabilitiesChanged();
    });
    store.setting(pagingKey).then(q, [this](const Result<QString> &word) {
        if (word && paging == syncing::PagingDialect::Unknown)
            paging = syncing::dialectFromWord(*word);
    });
    store.users().then(q, [this](const Result<QList<crm::User>> &known) {
        if (known)
            take(*known);
    });
    store.types().then(q, [this](Result<QList<crm::EntityType>> known) {
        if (!known || known->isEmpty() || !types.isEmpty())
            return;
        types = *std::move(known);
        emit q->typesChanged();
    });
    store.icons().then(q, [this](const Result<QList<timeline::GalleryIcon>> &known) {
        if (!known || known->isEmpty() || !icons.isEmpty())
            return;
        take(*known);
    });
}

void Workspace::Private::learnPaging(const crm::OwnerRef &owner)
{
    store.card(owner).then(q, [this](const Result<store::CardState> &state) {
        const auto found
            = state ? syncing::dialectFromWord(state->dialect) : syncing::PagingDialect::Unknown;
        if (found == syncing::PagingDialect::Unknown || found == paging)
            return;
        paging = found;
        store.setSetting(pagingKey, syncing::toWord(found)).then(q, [](const Result<Done> &) {});
        emit q->capabilitiesChanged();
    });
}

void Workspace::Private::refresh()
{
    q->test().then(q, [](const Result<Capabilities> &probed) {
        if (!probed)
            qCInfo(lcConnections) << "the connection could not be tested:" << probed.error().code;
    });
    directory->types().then(q, [this](Result<QList<crm::EntityType>> told) {
        if (!told)
            return;
        types = *std::move(told);
        store.saveTypes(types).then(q, [](const Result<Done> &) {});
        emit q->typesChanged();
    });
    timeline->icons().then(q, [this](const Result<QList<timeline::GalleryIcon>> &told) {
        if (!told)
            return;
        take(*told);
        store.saveIcons(icons).then(q, [](const Result<Done> &) {});
    });
}

/// Ids of two portals mean different things, and what waits in the outbox of one must never be sent
/// to the other.
Pending<Done> Workspace::Private::claimStore()
{
    const QString portal = connection.kind == connections::Connection::Kind::Demo
        ? u"demo"_s // its port changes
        : connection.portal.authority() + connection.portal.path();
    return chained<Done>(store.setting(portalKey), q,
                         [this, portal](const QString &known) -> Pending<Done> {
                             if (known == portal)
                                 return ready<Done>(Done {});
                             if (!known.isEmpty())
                                 return ready<Done>(Error::make(Error::Kind::Input,
                                                                u"store-of-other-portal"_s, known));
                             return store.setSetting(portalKey, portal);
                         });
}

void Workspace::Private::start(const WorkspaceOptions &options, const Promise<Done> &promise)
{
    loadKnown();
    if (options.refresh)
        refresh();
    if (!options.startOutbox)
        return promise.finish(Done {});
    outbox.start().then(q, [promise](Result<Done> started) { promise.finish(std::move(started)); });
}

void Workspace::Private::take(const Capabilities &probed)
{
    capabilities = probed;
    const QString json = QString::fromUtf8(
        QJsonDocument(connections::toJson(probed)).toJson(QJsonDocument::Compact));
    store.setSetting(capabilitiesKey, json).then(q, [](const Result<Done> &) {});
    if (probed.userId > 0 && !probed.userName.isEmpty())
        take({ { UserId { probed.userId }, probed.userName, true } });
    emit q->capabilitiesChanged();
}

void Workspace::Private::take(const QList<crm::User> &learned)
{
    for (const crm::User &user : learned)
        users.insert(user.id, user);
    if (!learned.isEmpty())
        emit q->usersChanged();
}

void Workspace::Private::take(const QList<timeline::GalleryIcon> &offered)
{
    icons = offered;
    QHash<QString, QString> addresses;
    for (const timeline::GalleryIcon &icon : offered) {
        if (!icon.isSystem && !icon.fileUri.isEmpty())
            addresses.insert(icon.code, icon.fileUri);
    }
    iconImages.setAddresses(addresses);
    emit q->iconsChanged();
}

gallery::IconImages::Source Workspace::Private::imageSource()
{
    return { [this](const QString &address) { return store.iconImage(address); },
             [this](const QString &address) { return client.fetchImage(QUrl(address)); },
             [this](const QString &address, const QByteArray &png) {
                 store.saveIconImage(address, png).then(q, [](const Result<Done> &) {});
             } };
}

Workspace::Workspace(const connections::Connection &connection,
                     std::shared_ptr<rest::Authorizer> authorizer, const QString &storeFile,
                     Clock &clock, const rest::ClientOptions &options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, connection, authorizer, storeFile, clock, options))
{
    connect(&d->client, &rest::Client::budgetChanged, this, &Workspace::budgetChanged);
    connect(&d->client, &rest::Client::portalMoved, this, &Workspace::portalMoved);
    connect(&d->client, &rest::Client::reachabilityChanged, this, &Workspace::reachabilityChanged);
    connect(&d->cardReader, &syncing::CardReader::finished, this,
            [this](const crm::OwnerRef &owner) { d->learnPaging(owner); });
    connect(&d->client, &rest::Client::credentialRefused, this, &Workspace::signInNeeded);
    connect(&d->client, &rest::Client::requestLogged, this,
            [this](const rest::RequestLogLine &line) { emit requestLogged(loggedRequest(line)); });
}

Workspace::~Workspace() = default;

Pending<Done> Workspace::open(const WorkspaceOptions &options)
{
    const Promise<Done> promise;
    d->store.open(d->storeFile).then(this, [this, promise, options](Result<Done> opened) {
        if (!opened)
            return promise.finish(std::move(opened));
        if (!options.checkPortal)
            return d->start(options, promise);
        d->claimStore().then(this, [this, promise, options](Result<Done> claimed) {
            if (!claimed)
                return promise.finish(std::move(claimed));
            d->start(options, promise);
        });
    });
    return promise.pending();
}

Pending<Capabilities> Workspace::test()
{
    const auto probed = d->gatewayKey ? connections::probeGateway(d->client, *d->gatewayKey, this)
                                      : connections::probe(d->client, this);
    return mapped<Capabilities>(probed, this, [this](Result<Capabilities> told) {
        if (told) {
            d->take(*told);
            d->outbox.signedIn();
            emit signedIn();
        }
        return told;
    });
}

std::unique_ptr<connections::ConnectionTest> Workspace::makeTest()
{
    return std::make_unique<connections::ConnectionTest>(
        d->client.portal(), d->network, [this] { return test(); }, d->clock);
}

void Workspace::learnUsers(const QList<UserId> &ids)
{
    QList<UserId> unknown;
    for (const UserId id : ids) {
        if (id.isValid() && !d->users.contains(id) && !d->asked.contains(id)) {
            d->asked.insert(id);
            unknown.append(id);
        }
    }
    if (unknown.isEmpty())
        return;
    d->directory->users(unknown).then(this, [this, unknown](const Result<QList<crm::User>> &told) {
        if (!told) { // asked again when they are next seen
            for (const UserId id : unknown)
                d->asked.remove(id);
            return;
        }
        d->store.saveUsers(*told).then(this, [](const Result<Done> &) {});
        d->take(*told);
    });
}

syncing::PagingDialect Workspace::pagingDialect() const { return d->paging; }
void Workspace::takeIcons(const QList<timeline::GalleryIcon> &listed)
{
    d->take(listed);
    d->store.saveIcons(listed).then(this, [](const Result<Done> &) {});
}

rest::Budget Workspace::budget() const { return d->client.budget(); }

QList<models::LoggedRequest> Workspace::requestLog() const
{
    QList<models::LoggedRequest> all;
    for (const rest::RequestLogLine &line : d->client.log().lines())
        all.append(loggedRequest(line));
    return all;
}

void Workspace::followMove(const QUrl &newPortal)
{
    d->connection.portal = newPortal;
    d->client.followMove();
}

void Workspace::setLabel(const QString &name, const QString &color)
{
    if (d->connection.name == name && d->connection.color == color)
        return;
    d->connection.name = name;
    d->connection.color = color;
    emit labelChanged();
}

void Workspace::refuseMove() { d->client.refuseMove(); }

/// A webhook and a personal key delete nothing, also before they were probed.
syncing::PlanContext Workspace::planContext() const
{
    syncing::PlanContext context;
    context.budget = d->client.budget();
    context.roundTrip = std::clamp(d->capabilities.answeredIn, 100ms, 5000ms);
    const auto refuse = [&context](const QString &reason) {
        context.canDelete = false;
        context.deleteReason = reason;
    };
    const Capabilities &can = d->capabilities;
    if (d->gatewayKey == connections::KeyKind::Personal)
        refuse(u"personal-key-deletes-nothing"_s);
    else if (!d->gatewayKey && d->connection.kind == connections::Connection::Kind::Webhook)
        refuse(u"webhook-deletes-nothing"_s);
    else if (can.remove == connections::Can::No)
        refuse(can.removeReason.isEmpty() ? u"not-administrator"_s : can.removeReason);
    context.deletesOnlyOwn = can.remove == connections::Can::Partly;
    return context;
}

syncing::EditRights Workspace::editRights() const
{
    const syncing::PlanContext context = planContext();
    const qint64 self = d->capabilities.userId > 0 ? d->capabilities.userId : d->connection.userId;
    return { context.canDelete, context.deleteReason, UserId { self } };
}

QString Workspace::userName(UserId id) const
{
    const QString name = d->users.value(id).name;
    return name.isEmpty() ? tr("User #%1").arg(id.value) : name;
}

const connections::Connection &Workspace::connection() const { return d->connection; }
const Capabilities &Workspace::capabilities() const { return d->capabilities; }

QUrl Workspace::portal() const
{
    const bool isBehindGateway = d->connection.kind == connections::Connection::Kind::Gateway;
    return isBehindGateway && d->capabilities.portal.isValid() ? d->capabilities.portal
                                                               : d->connection.portal;
}
rest::Client &Workspace::client() { return d->client; }
timeline::Service &Workspace::timeline() { return *d->timeline; }
crm::Directory &Workspace::directory() { return *d->directory; }
store::Store &Workspace::store() { return d->store; }
syncing::CardReader &Workspace::cardReader() { return d->cardReader; }
syncing::Outbox &Workspace::outbox() { return d->outbox; }
gallery::IconImages &Workspace::iconImages() { return d->iconImages; }
Clock &Workspace::clock() { return d->clock; }
const QList<crm::EntityType> &Workspace::types() const { return d->types; }
const QList<timeline::GalleryIcon> &Workspace::icons() const { return d->icons; }
