// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/columns.h"

#include <span>

/// Private to imports/: what columns are called in the languages of Bitrix24.
namespace imports {

/// \a words: folded by foldedHeading(), separated by spaces; the earlier, the surer.
struct HeadingWords
{
    Column column;
    const char16_t *words;
};

struct TypeHeading
{
    int typeId;
    const char16_t *words;
};

std::span<const HeadingWords> headingWords();
std::span<const TypeHeading> typeHeadings();

/// Lower case, only letters and digits: "Entity type-ID" is "entitytypeid".
QString foldedHeading(const QString &heading);

} // namespace imports
