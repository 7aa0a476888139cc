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
#include <QFileInfo>
#include <QMap>
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

#else

bool canExist() { return true; }

Pending<bool> isLockedAway(const QString &, const QString &) { return ready<bool>(false); }

#endif

} // namespace connections::secretservice
