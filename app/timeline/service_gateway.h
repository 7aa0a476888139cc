// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/client.h"
#include "timeline/service.h"

#include <QStringList>

#include <memory>

namespace timeline {

/// The entries of a portal behind the VibeCode gateway: its 12 endpoints (vibecode-gateway.md
/// section 3). It tells no icons and logos, so \a systemIcons and \a systemLogos are answered.
/// \a client outlives it.
std::unique_ptr<Service> makeGatewayService(rest::Client &client, const QStringList &systemIcons,
                                            const QStringList &systemLogos = {});

} // namespace timeline
