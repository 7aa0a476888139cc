// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/picture.h"

#include <QSet>
#include <QStringList>

#include <optional>

/// Codes of pictures: what the portal takes, and what we let people make. The portal enforces no
/// pattern, so the strictness is ours (timeline-methods.md section 5).
namespace gallery {

constexpr int longestCode = 50;

enum class CodeProblem {
    Empty,
    TooLong,
    BadCharacters, ///< something else than a-z, 0-9 and hyphens
    Reserved, ///< of the system, in this or another letter case
};

/// Nothing where the code can be used; whether it is taken is for the catalogue to say.
/// \a reserved: codes of the portal's own pictures, besides those that this program knows.
std::optional<CodeProblem> codeProblem(timeline::Gallery gallery, const QString &code,
                                       const QSet<QString> &reserved = {});

/// A code made of a file's name: "Заказ оплачен@2x.PNG" becomes "zakaz-oplachen". Never empty.
QString proposedCode(const QString &fileName, timeline::Gallery gallery);

/// \a code, or the first of "code-2", "code-3" … that is not \a taken.
QString freeCode(const QString &code, const QSet<QString> &taken);

/// A file name for the picture of a code, whatever the portal let in as a code: no separators, no
/// device names, no leading dots; different codes give different names, also where letter case
/// does not count.
QString fileNameFor(const QString &code);

} // namespace gallery
