// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace syncing {

/// Whether \a error says nothing about what was asked: it may be tried again later.
bool isTemporary(const Error &error);

} // namespace syncing
