// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace gallery {

/// System logo codes that have a drawing, in the portal's order.
/// Source: crm.timeline.logo.list, edition 26.250 (timeline-methods.md section 6)
const QStringList &systemLogoCodes();

/// Resource path of the drawing (an SVG on the 60 grid), empty when there is none.
QString logoDrawingPath(const QString &code);

/// What a screen reader says, translated; a code without a drawing without its hyphens.
QString spokenLogoName(const QString &code);

/// As searchDrawings(), by code and spoken name.
QStringList searchLogoDrawings(const QString &words);

} // namespace gallery
