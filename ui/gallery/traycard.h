// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gallery/traymodel.h"
#include "ui/widgets/theme.h"

#include <QRectF>

class QStyleOptionViewItem;

/// What stands where on a card of the upload tray, and the words on it; TrayDelegate paints it and
/// takes the clicks.
namespace traycard {

constexpr int outside = theme::space8 / 2; ///< above and below a card
constexpr int radioSide = 16, radioRoom = radioSide + theme::space4;

/// Where the columns of the cards begin, from the leading edge of the list.
struct Columns
{
    int before, after, code;
};
Columns columns(timeline::Gallery gallery);

struct Card
{
    QRectF card, check, before, arrow, after, code, tag, file, replace, keep, proposal;
    QRectF there, thereName; ///< what a replacement takes away
    struct Line
    {
        QRectF place;
        QString text;
        bool isWarning = false;
    };
    QList<Line> lines;
    QList<QRectF> warnings; ///< their glyphs
};
/// As wide as the rectangle of \a option, as high as its words; mirrored where text is. What is not
/// on this card is empty.
Card laidOut(const TrayModel &model, const QStyleOptionViewItem &option, const QModelIndex &index);

struct Look
{
    theme::Tone tone;
    QString glyph;
    QString word;
};
Look lookOf(const TrayModel::Row &row); ///< of the tag

QString fileName(const TrayModel::Row &row);
QString fileFacts(const TrayModel::Row &row); ///< stands behind the name, which may be cut short
QString proposalWords(const TrayModel::Row &row); ///< empty where nothing is proposed
QString replaceWord();
QString keepWord();

bool canGo(const TrayModel::Row &row); ///< with the next upload
bool hasChoice(const TrayModel::Row &row); ///< between its picture and the portal's

} // namespace traycard
