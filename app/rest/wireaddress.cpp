// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/wireaddress.h"

#include <QHostAddress>

using namespace Qt::Literals::StringLiterals;

namespace rest {

bool isAllowedOnTheWire(const QUrl &address)
{
    if (!address.isValid() || address.host().isEmpty())
        return false;
    if (address.scheme() == "https"_L1)
        return true;
    const QString host = address.host();
    return address.scheme() == "http"_L1
        && (host == "localhost"_L1 || QHostAddress(host).isLoopback());
}

QUrl originOf(const QUrl &address)
{
    QUrl origin;
    origin.setScheme(address.scheme());
    origin.setHost(address.host());
    const int usual = address.scheme() == "https"_L1 ? 443 : 80;
    if (address.port(usual) != usual)
        origin.setPort(address.port());
    return origin;
}

Result<QUrl> redirectTarget(const QUrl &from, const QUrl &location)
{
    if (!isAllowedOnTheWire(location) || location.scheme() != from.scheme()
        || !location.userInfo().isEmpty())
        return Error::make(Error::Kind::Network, u"unsafe-redirect"_s,
                           originOf(location).toString());
    return originOf(location);
}

} // namespace rest
