// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/phpvalue.h"

namespace demo {

/// PHP's parse_str: "a[b][]=1&c=2" becomes nested arrays of strings. `+` is a space; `.`, a space
/// and a lone `[` in the outermost name become `_`; later values win; what follows `]` is dropped.
Value parseQuery(const QByteArray &query);

/// "method?query#fragment" of a batch command, as parse_url cuts it.
struct Command
{
    QString method;
    Value params;
};
Command parseCommand(const QString &text);

} // namespace demo
