// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bbcode/steps.h"

namespace bbcode {

/// The HTML of an e-mail reduced to what steps() can say: paragraphs, lists, quotes, bold, italic,
/// underlined, struck and fixed text, links that linkTarget() accepts. Everything else is left
/// out (styles, scripts, forms) or shown by its words (the cells of a table, the text of a picture
/// that has one). Nothing of it is ever loaded or run. Takes any text, well-formed or not; a tag
/// that does not end is shown as it is. Time and memory grow with the length only.
QList<Step> stepsOfHtml(const QString &html);

/// The same as plain text; lines end with "\n".
QString plainTextOfHtml(const QString &html);

} // namespace bbcode
