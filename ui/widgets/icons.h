// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QRectF>
#include <QString>

class QColor;
class QPainter;

/// One of our interface glyphs ("plus", "check-ring"; the names are in resources/resources.qrc),
/// drawn in the text colour of the palette as it is when the icon is shown: it follows the theme,
/// the state and the scale, and what points in or out is mirrored in right-to-left layouts. An
/// unknown name is a mistake of ours: it warns.
QIcon icon(QStringView interfaceName);
/// The same in the colour of what is refused or removes something.
QIcon refusedIcon(QStringView interfaceName);

/// The drawing of a system icon code; `info` in the secondary text colour for a code that has none.
QIcon systemIcon(const QString &code);

/// Paints a glyph as icon() would, in the given colour, centred in the rectangle and on whole
/// device pixels.
void paintGlyph(QPainter *painter, const QRectF &rect, QStringView interfaceName,
                const QColor &color);

/// Paints the drawing of a system icon code; `info` for a code that has none (give it the secondary
/// colour).
void paintSystemGlyph(QPainter *painter, const QRectF &rect, const QString &code,
                      const QColor &color);

/// Paints the drawing of a system logo code, on its grid of 60.
void paintLogoGlyph(QPainter *painter, const QRectF &rect, const QString &code,
                    const QColor &color);

/// The nearest place that does not lie between two pixels of the screen: a pixmap there is not
/// blurred.
QPointF onWholePixels(const QPainter &painter, const QPointF &at);

/// Paints a picture that somebody uploaded, in its own colours, centred in the rectangle. A picture
/// with fewer pixels than there is room for is never blurred: it grows by whole pixels or not at
/// all.
void paintPicture(QPainter *painter, const QRectF &rect, const QPixmap &picture);
