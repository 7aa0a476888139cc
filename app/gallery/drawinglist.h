// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <span>

/// Private to drawings.cpp and logodrawings.cpp: what both lists of built-in codes are asked.
namespace gallery {

struct Drawing
{
    const char *code;
    const char *spoken; ///< context gallery::Drawings
    /// What people call it, besides code and spoken name: English, Russian, German.
    const char *keywords = "";
};
using DrawingList = std::span<const Drawing>;

QStringList codesOf(DrawingList drawings);
/// Codes are case-sensitive, as on the portal ("IM"). Null where there is none.
const Drawing *findDrawing(DrawingList drawings, const QString &code);
/// Translated; a code that is not in the list as it is written, without its hyphens.
QString spokenIn(DrawingList drawings, const QString &code);
/// See searchDrawings().
QStringList searchIn(DrawingList drawings, const QString &words);

} // namespace gallery
