// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// The portal gives no image for its own icon codes, so the program draws them itself, keyed by
/// code.
namespace gallery {

/// System icon codes that have a drawing, in the order in which the portal lists them.
/// The portal's list grows: which codes exist is for the portal to say, this list only says what
/// can be drawn. Source: crm.timeline.icon.list, edition 26.250; last the one that only 24.300 has
const QStringList &systemCodes();

/// Codes are case-sensitive, as on the portal ("IM").
bool hasDrawing(const QString &code);

/// Resource path of the drawing (an SVG on the 24 grid), empty when there is none.
QString drawingPath(const QString &code);

/// What a screen reader says and a tooltip shows, translated: "missed incoming call".
/// A code without a drawing is read out as it is written, without its hyphens.
QString spokenName(const QString &code);

/// Codes that fit every one of the words, by code or meaning, in English, Russian and German and in
/// the language of the program. A word may be incomplete. No words: all codes. Codes that begin
/// with the words come first.
QStringList searchDrawings(const QString &words);

} // namespace gallery
