// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/picture.h"

#include <QAbstractItemDelegate>

namespace gallery {
class IconImages;
}

/// What pictures are looked at on.
enum class Ground { Light, Dark, Chequered, AllThree };

/// The ground alone, rounded.
void paintGround(QPainter *painter, const QRectF &rect, Ground ground, const QPalette &palette);
/// For a glyph on it that is no picture.
QColor groundInk(Ground ground);
/// An own picture, or the drawing of a built-in code in the ink of the ground; a code that has
/// neither: a question mark. \a side in device-independent pixels.
void paintOn(QPainter *painter, const QRectF &rect, Ground ground, const QImage &picture,
             const QString &code, timeline::Gallery gallery, int side, const QPalette &palette);

/// A tile of the gallery: the picture on one or three grounds, its code, how many entries use it.
class TileDelegate : public QAbstractItemDelegate
{
    Q_OBJECT
public:
    TileDelegate(timeline::Gallery gallery, gallery::IconImages &images, QObject *parent = nullptr);

    void setGround(Ground ground) { m_ground = ground; }
    Ground ground() const { return m_ground; }
    void setTimes(int times) { m_times = times; } ///< 1 or 2: as on a screen of 100 or 200 %
    int times() const { return m_times; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    int squareSide() const;

    timeline::Gallery m_gallery;
    gallery::IconImages &m_images;
    Ground m_ground = Ground::AllThree;
    int m_times = 1;
};
