// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/opener.h"
#include "demo/portal.h"

/// What the program itself uses for its embedded portal, signed in as \a userId.
inline connections::DemoApplication demoWay(demo::Portal &portal, qint64 userId = 1)
{
    const demo::Tokens tokens = portal.issueTokens(userId);
    const demo::Options known;
    return connections::demoApplication(portal.baseUrl(), known.oauthClientId,
                                        known.oauthClientSecret, tokens.accessToken,
                                        tokens.refreshToken);
}
