// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crm/directory.h"
#include "rest/client.h"

#include <memory>

namespace crm {

/// The directory of a Bitrix24 portal behind REST (crm.enum.ownertype, crm.item.*,
/// crm.duplicate.findbycomm, user.get). \a client outlives it.
std::unique_ptr<Directory> makeBitrixDirectory(rest::Client &client);

} // namespace crm
