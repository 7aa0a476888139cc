// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/portal.h"

#include "demo/engine.h"
#include "demo/faults.h"
#include "demo/gateway.h"
#include "demo/relay.h"
#include "demo/sampledata.h"
#include "demo/server.h"

#include <QEventLoop>
#include <QMutex>

#include <future>
#include <thread>

namespace demo {

using namespace Qt::Literals::StringLiterals;

/// What lives in the server's thread.
class Listeners
{
public:
    Listeners(Faults &faults, Server::Handler handler)
        : server(std::move(handler))
        , relay(faults)
    {
    }

    Server server;
    Relay relay;
};

class Portal::Private
{
public:
    explicit Private(const Options &options)
        : engine(options)
    {
        if (options.withSampleData && options.clockOffsetSeconds == 0)
            engine.state = sampleState();
        else if (options.withSampleData)
            addSampleData(engine.state);
    }

    HttpAnswer handle(const HttpRequest &request)
    {
        const QMutexLocker lock(&mutex);
        return engine.handle(request);
    }

    QUrl webhook(qint64 userId, const QStringList &scopes)
    {
        const QMutexLocker lock(&mutex);
        const QString code = engine.credentials.webhookCode(userId, scopes);
        return engine.base().resolved(QUrl(u"rest/%1/%2/"_s.arg(userId).arg(code)));
    }

    // Serves until the loop is told to quit.
    void run(std::promise<QEventLoop *> &started)
    {
        QEventLoop own;
        started.set_value(&own);
        own.exec();
        listeners.reset();
    }

    mutable QMutex mutex; // guards the engine
    Engine engine;
    Faults faults;
    // Joined, because QThread::wait() returns before what OpenSSL keeps for the thread is freed: at
    // the exit of the program OpenSSL would free that a second time.
    std::thread thread;
    QEventLoop *loop = nullptr; // of the thread: runs functions there
    std::unique_ptr<Listeners> listeners; // made and destroyed in the thread
};

Portal::Portal(const Options &options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(options))
{
}

Portal::~Portal() { stop(); }

bool Portal::start(QString *error)
{
    stop();
    const Options settings = options();
    std::promise<QEventLoop *> started;
    d->thread = std::thread(&Private::run, d.get(), std::ref(started));
    d->loop = started.get_future().get();
    QString problem;
    quint16 port = 0;
    const auto listen = [&] {
        d->listeners = std::make_unique<Listeners>(
            d->faults, [this](const HttpRequest &request) { return d->handle(request); });
        problem = d->listeners->server.listen(settings.tlsCertificateFile, settings.tlsKeyFile);
        if (problem.isEmpty()
            && !d->listeners->relay.listen(d->listeners->server.port(), settings.port))
            problem = d->listeners->relay.errorString();
        port = d->listeners->relay.port();
    };
    QMetaObject::invokeMethod(d->loop, listen, Qt::BlockingQueuedConnection);
    if (!problem.isEmpty()) {
        stop();
        if (error)
            *error = problem;
        return false;
    }
    const QMutexLocker lock(&d->mutex);
    const QString scheme = settings.tlsCertificateFile.isEmpty() ? u"http"_s : u"https"_s;
    d->engine.setBase(QUrl(u"%1://127.0.0.1:%2/"_s.arg(scheme).arg(port)));
    return true;
}

void Portal::stop()
{
    if (!d->thread.joinable())
        return;
    QMetaObject::invokeMethod(d->loop, &QEventLoop::quit, Qt::QueuedConnection);
    d->thread.join();
    d->loop = nullptr;
}

QUrl Portal::baseUrl() const
{
    const QMutexLocker lock(&d->mutex);
    return d->engine.base();
}

QUrl Portal::adminWebhook() const { return d->webhook(1, allScopes()); }

QUrl Portal::userWebhook() const { return d->webhook(7, allScopes()); }

QUrl Portal::extranetWebhook() const { return d->webhook(21, allScopes()); }

QUrl Portal::webhookWithScopes(const QStringList &scopes, qint64 userId)
{
    return d->webhook(userId, scopes);
}

void Portal::revokeWebhooks()
{
    const QMutexLocker lock(&d->mutex);
    d->engine.credentials.revokeWebhooks();
}

Faults &Portal::faults() { return d->faults; }

void Portal::setOptions(const Options &options)
{
    const QMutexLocker lock(&d->mutex);
    d->engine.setOptions(options);
}

Options Portal::options() const
{
    const QMutexLocker lock(&d->mutex);
    return d->engine.options;
}

QList<RecordedRequest> Portal::takeRequests()
{
    const QMutexLocker lock(&d->mutex);
    return std::exchange(d->engine.requests, {});
}

int Portal::httpCallCount() const
{
    const QMutexLocker lock(&d->mutex);
    return d->engine.httpCalls;
}

QHash<QString, int> Portal::executedCounts() const
{
    const QMutexLocker lock(&d->mutex);
    return d->engine.executed;
}

void Portal::resetCounts()
{
    const QMutexLocker lock(&d->mutex);
    d->engine.requests.clear();
    d->engine.executed.clear();
    d->engine.httpCalls = 0;
    d->engine.limits.clear();
}

Tokens Portal::issueTokens(qint64 userId)
{
    const QMutexLocker lock(&d->mutex);
    return d->engine.credentials.newTokens(userId, d->engine.now());
}

QString Portal::authorizationCode(qint64 userId)
{
    const QMutexLocker lock(&d->mutex);
    return d->engine.credentials.newCode(userId, d->engine.now());
}

void Portal::expireAccessTokens()
{
    const QMutexLocker lock(&d->mutex);
    d->engine.credentials.expireAccessTokens();
}

void Portal::revokeRefreshTokens()
{
    const QMutexLocker lock(&d->mutex);
    d->engine.credentials.revokeRefreshTokens();
}

int Portal::refreshCount() const
{
    const QMutexLocker lock(&d->mutex);
    return d->engine.credentials.refreshCount();
}

QUrl Portal::gatewayUrl() const { return baseUrl().resolved(QUrl(u"v1"_s)); }

QString Portal::personalKey(qint64 userId, const QStringList &scopes)
{
    const QMutexLocker lock(&d->mutex);
    return d->engine.gateway->personalKey(userId, scopes);
}

SessionKey Portal::applicationKey(qint64 userId, const QStringList &scopes)
{
    const QMutexLocker lock(&d->mutex);
    return d->engine.gateway->applicationKey(userId, scopes);
}

QString Portal::managementKey()
{
    const QMutexLocker lock(&d->mutex);
    return d->engine.gateway->managementKey();
}

void Portal::expireSessions()
{
    const QMutexLocker lock(&d->mutex);
    d->engine.gateway->expireSessions();
}

void Portal::revokeKeys()
{
    const QMutexLocker lock(&d->mutex);
    d->engine.gateway->revokeKeys();
}

QList<Entry> Portal::entries(int entityTypeId, qint64 entityId) const
{
    const QMutexLocker lock(&d->mutex);
    QList<Entry> all;
    const QList<qint64> ids = d->engine.state.entryIds({ entityTypeId, entityId });
    for (const qint64 id : ids)
        all.append(*d->engine.state.entry(id));
    return all;
}

qint64 Portal::addEntry(const Entry &entry)
{
    const QMutexLocker lock(&d->mutex);
    return d->engine.state.addEntry(entry);
}

void Portal::removeEntry(qint64 id)
{
    const QMutexLocker lock(&d->mutex);
    d->engine.state.removeEntry(id);
}

qint64 Portal::addCard(int typeId, const QJsonObject &fields)
{
    const QMutexLocker lock(&d->mutex);
    return d->engine.state.addCard(typeId, fields);
}

void Portal::edit(const std::function<void(State &)> &change)
{
    const QMutexLocker lock(&d->mutex);
    change(d->engine.state);
}

void Portal::read(const std::function<void(const State &)> &look) const
{
    const QMutexLocker lock(&d->mutex);
    look(d->engine.state);
}

} // namespace demo
