// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/opener.h"
#include "demo/portal.h"

/// What the program itself uses for its embedded portal.
inline connections::DemoApplication demoWay(demo::Portal &portal)
{
    const demo::Tokens tokens = portal.issueTokens();
    const demo::Options known;
    return connections::demoApplication(portal.baseUrl(), known.oauthClientId,
                                        known.oauthClientSecret, tokens.accessToken,
                                        tokens.refreshToken);
}
