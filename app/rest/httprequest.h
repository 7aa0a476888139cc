// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/client.h"

#include <QNetworkRequest>

namespace rest {

/// A request as this program makes them: its name, HTTP version and trusted certificates.
QNetworkRequest httpRequest(const QUrl &url, const ClientOptions &options);

} // namespace rest
