// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/secretservice.h"

#ifdef TIMELINEDESK_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>
#include <QFileInfo>
#include <QMap>

#include <functional>
#endif

using namespace Qt::Literals::StringLiterals;

namespace connections::secretservice {

#ifdef TIMELINEDESK_DBUS

using Attributes = QMap<QString, QString>;

bool canExist()
{
    // Without an address, libdbus and GLib try to start a bus (autolaunch).
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
        && !QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s))
        return false;
    return QDBusConnection::sessionBus().isConnected();
}

Pending<bool> isLockedAway(const QString &service, const QString &key)
{
    qDBusRegisterMetaType<Attributes>();
    auto call = QDBusMessage::createMethodCall(
        u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
        u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s);
    // The attributes QtKeychain files its items under.
    call << QVariant::fromValue(Attributes { { u"user"_s, key }, { u"server"_s, service } });

    const Promise<bool> promise;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [promise, watcher] {
        using Paths = QList<QDBusObjectPath>;
        const QDBusPendingReply<Paths, Paths> reply = *watcher;
        promise.finish(!reply.isError() && !reply.argumentAt<1>().isEmpty());
        watcher->deleteLater();
    });
    return promise.pending();
}

namespace {

const QString service = u"org.freedesktop.secrets"_s;
const QString bus = u"org.freedesktop.DBus"_s;

/// Calls, and goes on with the first value of the answer; with nothing where it failed.
void ask(const QDBusMessage &call, const std::function<void(const QVariant &)> &then)
{
    constexpr int patience = 5000;
    auto *watcher
        = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, patience));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, then] {
        const QDBusMessage reply = watcher->reply();
        then(reply.type() == QDBusMessage::ReplyMessage ? reply.arguments().value(0) : QVariant());
        watcher->deleteLater();
    });
}

QDBusMessage busCall(const QString &method, const QVariantList &arguments = {})
{
    auto call = QDBusMessage::createMethodCall(bus, u"/org/freedesktop/DBus"_s, bus, method);
    call.setArguments(arguments);
    return call;
}

QString programOf(uint process)
{
    QFile name(u"/proc/%1/exe"_s.arg(process));
    const QString target = name.symLinkTarget().section(u'/', -1);
    if (!target.isEmpty())
        return target;
    QFile comm(u"/proc/%1/comm"_s.arg(process));
    return comm.open(QIODevice::ReadOnly) ? QString::fromUtf8(comm.read(64)).trimmed() : QString();
}

void lookAtCollection(Look seen, const Promise<Look> &promise)
{
    auto alias
        = QDBusMessage::createMethodCall(service, u"/org/freedesktop/secrets"_s,
                                         u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
    alias << u"default"_s;
    ask(alias, [seen, promise](const QVariant &path) {
        const QString collection = path.value<QDBusObjectPath>().path();
        if (collection.size() < 2) // "/": there is none yet
            return promise.finish(seen);
        auto all = QDBusMessage::createMethodCall(
            service, collection, u"org.freedesktop.DBus.Properties"_s, u"GetAll"_s);
        all << u"org.freedesktop.Secret.Collection"_s;
        ask(all, [seen, promise](const QVariant &answer) mutable {
            const auto properties = qdbus_cast<QVariantMap>(answer);
            seen.collection = properties.value(u"Label"_s).toString();
            if (properties.contains(u"Locked"_s))
                seen.isLocked = properties.value(u"Locked"_s).toBool();
            promise.finish(seen);
        });
    });
}

} // namespace

Pending<Look> look()
{
    const Promise<Look> promise;
    ask(busCall(u"GetConnectionUnixProcessID"_s, { service }), [promise](const QVariant &process) {
        Look seen;
        if (process.isValid()) {
            seen.exists = true;
            seen.provider = programOf(process.toUInt());
            return lookAtCollection(seen, promise);
        }
        // Not running, but the bus may start it when it is needed.
        ask(busCall(u"ListActivatableNames"_s), [promise](const QVariant &names) {
            Look absent;
            absent.exists = names.toStringList().contains(service);
            promise.finish(absent);
        });
    });
    return promise.pending();
}

#else

Pending<Look> look() { return ready<Look>(Look {}); }

bool canExist() { return true; }

Pending<bool> isLockedAway(const QString &, const QString &) { return ready<bool>(false); }

#endif

} // namespace connections::secretservice
