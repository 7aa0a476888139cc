// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QUrl>

namespace rest {

/// https, or plain http to a loopback address (design, section 4.10).
bool isAllowedOnTheWire(const QUrl &address);

/// Scheme, host and port: what a portal is known by. No path, no credential.
QUrl originOf(const QUrl &address);

/// The portal a redirect points at: the same origin as \a from where the portal is merely
/// unavailable. Error "unsafe-redirect": another scheme, or not an address to talk to.
Result<QUrl> redirectTarget(const QUrl &from, const QUrl &location);

} // namespace rest
