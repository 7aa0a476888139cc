// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/client.h"
#include "timeline/service.h"

#include <memory>

namespace timeline {

/// The entries of a Bitrix24 portal behind REST (crm.timeline.*). \a client outlives it.
std::unique_ptr<Service> makeBitrixService(rest::Client &client);

} // namespace timeline
