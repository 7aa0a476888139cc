// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QPainter;
class QRectF;
class QWidget;

/// What is ours to paint: colours computed from the palette in force, type as factors of the system
/// font, spacing. Nothing is kept that could be out of date: ask with the widget's own palette and
/// font whenever you paint. Source: the looks of the design, "Colour roles", "Type", "Measures".
namespace theme {

/// Coloured words and the ground they stand on in a bar or a tag.
struct Pair
{
    QColor text;
    QColor ground;
};

struct Colors
{
    bool isDark = false;
    bool isHighContrast = false;
    QColor window; ///< chrome and panes
    QColor base; ///< lists, text, fields
    QColor text;
    QColor secondary; ///< also disabled
    QColor accent; ///< links, dot, bar, meter, focus
    QColor selection; ///< ground of the selection in the pane with the keyboard
    QColor selectionText; ///< on it: text, except in a high-contrast theme
    QColor selectionSecondary;
    QColor selectionAccent;
    QColor selectionInactive; ///< ground of the selection in the other panes
    QColor hover;
    QColor iconGround;
    QColor hairline; ///< ornament only
    QColor edge; ///< of boxes that we paint
    Pair warning;
    Pair refused; ///< refused or flagged
    Pair done; ///< done or complete
    Pair neutral; ///< secondary text on the icon ground
};

/// Computed once for each palette: cheap enough to be asked for in every paint event.
Colors colors(const QPalette &palette);

/// WCAG 2 contrast ratio, 1 to 21.
double contrast(const QColor &a, const QColor &b);
/// \a share (0 to 1) of \a over, the rest \a ground.
QColor mix(const QColor &over, const QColor &ground, double share);

enum class Tone { Neutral, Accent, Warning, Refused, Done };
Pair pair(const Colors &colors, Tone tone);

enum class Type {
    PageTitle, ///< 1.3, semi-bold
    DetailsTitle, ///< 1.23, semi-bold
    Strong, ///< 1.0, semi-bold
    Medium, ///< 1.0, medium
    Body, ///< 1.0
    Small, ///< 0.92: second lines, times, hints
    Heading, ///< 0.92, semi-bold: sections and days
    Tiny, ///< 0.85, medium: tags, key hints, badges, nothing else
};
QFont font(const QFont &system, Type type);
/// Line height 1.4, never less than the font needs.
int lineHeight(const QFont &font);
/// As wide as any number of so many digits: numbers line up even without tabular digits.
int digitsWidth(const QFont &font, int digits);
/// Paints a short text (a time, a count) with all digits as wide as the widest one.
void paintNumber(QPainter *painter, const QRectF &rect, const QString &text, const QFont &font,
                 Qt::Alignment alignment = Qt::AlignRight);
qreal numberWidth(const QString &text, const QFont &font);
/// A minimum height from the pictures, made for a 13 px font, for the font in force: the text's
/// height plus the same padding, rounded up to 4.
int heightFor(int pictureHeight, const QFont &font);

/// Spacing in device-independent pixels.
constexpr int space4 = 4, space8 = 8, space12 = 12, space16 = 16, space24 = 24, space32 = 32;
constexpr int paneMargin = 16;
constexpr int controlRadius = 6, cardRadius = 8, tagRadius = 4;
constexpr int controlHeight = 32, smallControlHeight = 24, tagHeight = 16, barHeight = 48,
              chipBarHeight = 40, paneHeadHeight = 64;

/// 2 px accent ring, 1 px outside of \a rect; paint it inside a margin of 3.
void paintFocusRing(QPainter *painter, const QRectF &rect, qreal radius, const QColor &accent);
/// The edge of a field to write in, two pixels of accent while it \a isActive. Many styles take it
/// from Window, which is not enough in dark palettes.
void paintFieldEdge(QPainter *painter, const QRectF &rect, bool isActive, const Colors &colors);
/// A key's name in a small box, as wide as keyHintWidth().
void paintKeyHint(QPainter *painter, const QRectF &rect, const QString &keys, const QFont &system,
                  const Colors &colors);
int keyHintWidth(const QString &keys, const QFont &system);
constexpr int keyHintHeight = 18;

/// The looks of --theme. System: the desktop's own palette; where the desktop gives none, Light.
enum class Choice { System, Light, Dark };
QPalette lightPalette();
QPalette darkPalette();
/// Light and Dark switch to the Fusion style, the only one that follows any palette wholly.
void apply(Choice choice);

} // namespace theme
