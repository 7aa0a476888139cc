// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bbcode/document.h"

namespace bbcode {

/// How much of a hostile text is understood. What lies beyond is shown as it is, never dropped.
struct Limits
{
    int depth = 32; ///< tags open at once
    qsizetype length = 1'000'000; ///< UTF-16 units in which tags are looked for
    qsizetype nodes = 200'000;
    qsizetype value = 2'048; ///< UTF-16 units of what follows the equals sign
};

/// Text with the tags Bitrix24 writes to a tree: b i u s url list * quote code color size font left
/// center right justify p user img table tr td th br, in any case. Unknown, unclosed, crossing and
/// misplaced tags stay text as they are. Takes any text; time and memory grow with its length only.
Document parse(const QString &text, const Limits &limits = {});

} // namespace bbcode
