// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crm/directory.h"
#include "rest/client.h"

#include <memory>

namespace crm {

/// The directory of a portal behind the VibeCode gateway (vibecode-gateway.md section 6): /leads,
/// /deals … by their search, /smart-processes and /items, /users. \a client outlives it.
std::unique_ptr<Directory> makeGatewayDirectory(rest::Client &client);

} // namespace crm
