// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/tiledelegate.h"

#include "gallery/catalogue.h"
#include "gallery/drawings.h"
#include "gallery/iconimages.h"
#include "gallery/logodrawings.h"
#include "models/gallerymodel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>
#include <QToolTip>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using Kind = gallery::CatalogueItem::Kind;

namespace {

constexpr int margin = theme::space8, between = theme::space4;
constexpr int narrowest = 120; ///< so that most codes can be read

/// Specimens show how a picture looks in either theme, so they do not follow the one in force. Made
/// once: a palette of its own for each of a hundred squares cost most of a frame.
const theme::Colors &groundColors(Ground ground)
{
    static const theme::Colors light = theme::colors(theme::lightPalette());
    static const theme::Colors dark = theme::colors(theme::darkPalette());
    return ground == Ground::Dark ? dark : light;
}

QList<Ground> groundsOf(Ground ground)
{
    if (ground == Ground::AllThree)
        return { Ground::Light, Ground::Dark, Ground::Chequered };
    return { ground };
}

/// Around a picture: logos are large enough to need less.
int paddingOf(timeline::Gallery gallery)
{
    return gallery == timeline::Gallery::Icons ? theme::space24 : theme::space12;
}

/// Rounded, with its edge. A screen full of tiles has a hundred of them, all alike.
QPixmap groundPixmap(const QSizeF &size, qreal ratio, Ground ground, const QColor &edge)
{
    QPixmap pixmap((size * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &look = groundColors(ground);
    const QRectF rect(QPointF(), size);
    QPainterPath shape;
    shape.addRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), theme::controlRadius,
                         theme::controlRadius);
    painter.fillPath(shape, look.base);
    if (ground == Ground::Chequered) {
        constexpr qreal check = 6;
        const QColor dark = theme::mix(look.text, look.base, 0.16);
        painter.setClipPath(shape, Qt::IntersectClip);
        int line = 0;
        for (qreal y = 0; y < rect.bottom(); y += check, ++line) {
            for (qreal x = (line % 2) * check; x < rect.right(); x += 2 * check)
                painter.fillRect(QRectF(x, y, check, check), dark);
        }
        painter.setClipping(false);
    }
    painter.setPen(QPen(edge, 1));
    painter.drawPath(shape);
    return pixmap;
}

} // namespace

QColor groundInk(Ground ground) { return groundColors(ground).secondary; }

void paintGround(QPainter *painter, const QRectF &rect, Ground ground, const QPalette &palette)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    const QColor edge = theme::colors(palette).hairline;
    const QString key = u"ground|%1|%2|%3|%4|%5"_s.arg(int(ground))
                            .arg(rect.width())
                            .arg(rect.height())
                            .arg(ratio)
                            .arg(edge.rgba());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = groundPixmap(rect.size(), ratio, ground, edge);
        QPixmapCache::insert(key, pixmap);
    }
    painter->drawPixmap(onWholePixels(*painter, rect.topLeft()), pixmap);
}

void paintOn(QPainter *painter, const QRectF &rect, Ground ground, const QImage &picture,
             const QString &code, timeline::Gallery gallery, int side, const QPalette &palette)
{
    paintGround(painter, rect, ground, palette);
    QRectF place(0, 0, side, side);
    place.moveCenter(rect.center());
    const auto &look = groundColors(ground);
    if (!picture.isNull())
        return paintPicture(painter, place, QPixmap::fromImage(picture));
    if (gallery == timeline::Gallery::Icons && gallery::hasDrawing(code))
        return paintSystemGlyph(painter, place, code, look.text);
    if (gallery == timeline::Gallery::Logos && !gallery::logoDrawingPath(code).isEmpty())
        return paintLogoGlyph(painter, place, code, look.text);
    place = QRectF(0, 0, 24, 24);
    place.moveCenter(rect.center());
    paintGlyph(painter, place, u"question-ring", look.secondary);
}

TileDelegate::TileDelegate(timeline::Gallery gallery, gallery::IconImages &images, QObject *parent)
    : QAbstractItemDelegate(parent)
    , m_gallery(gallery)
    , m_images(images)
{
}

int TileDelegate::squareSide() const
{
    return timeline::pictureSide(m_gallery) * m_times + paddingOf(m_gallery);
}

QSize TileDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int count = m_ground == Ground::AllThree ? 3 : 1;
    const int squares = count * squareSide() + (count - 1) * between;
    const int words = theme::lineHeight(theme::font(option.font, theme::Type::Medium));
    return { std::max(squares, narrowest) + 2 * margin,
             squareSide() + words + 2 * margin + between };
}

void TileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto colors = theme::colors(option.palette);
    const QRectF tile = option.rect;
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool hasKeys
        = option.state & QStyle::State_HasFocus && option.state & QStyle::State_Active;
    painter->setPen(Qt::NoPen);
    if (isSelected)
        painter->setBrush(hasKeys ? colors.selection : colors.selectionInactive);
    else if (option.state & QStyle::State_MouseOver)
        painter->setBrush(colors.hover);
    else
        painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(tile, theme::cardRadius, theme::cardRadius);
    if (option.showDecorationSelected) { // the current one, with the keyboard here
        painter->setPen(QPen(colors.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(tile.adjusted(0.5, 0.5, -0.5, -0.5), theme::cardRadius,
                                 theme::cardRadius);
    }
    const bool rtl = option.direction == Qt::RightToLeft;
    const auto mirrored = [&](QRectF rect) {
        if (rtl)
            rect.moveLeft(tile.left() + tile.right() - rect.right());
        return rect;
    };
    const QString code = index.data(models::PictureCodeRole).toString();
    const auto kind = Kind(index.data(models::PictureKindRole).toInt());
    const QImage picture = kind == Kind::Own ? m_images.image(code) : QImage();
    const int side = squareSide();
    qreal left = tile.left() + margin;
    for (const Ground ground : groundsOf(m_ground)) {
        paintOn(painter, mirrored({ left, tile.top() + margin, qreal(side), qreal(side) }), ground,
                picture, kind == Kind::System ? code : QString(), m_gallery,
                timeline::pictureSide(m_gallery) * m_times, option.palette);
        left += side + between;
    }
    const QFont medium = theme::font(option.font, theme::Type::Medium);
    const QFont small = theme::font(option.font, theme::Type::Small);
    const qreal top = tile.top() + margin + side + between;
    const qreal height = theme::lineHeight(medium);
    const bool hasUses = m_gallery == timeline::Gallery::Icons;
    const QString uses = hasUses
        ? QLocale().toString(index.data(models::PictureUsesRole).toLongLong())
        : QString();
    const qreal number = hasUses ? theme::numberWidth(uses, small) + 2 : 0;
    const qreal room = tile.width() - 2 * margin - number - (hasUses ? between : 0);
    painter->setPen(isSelected && hasKeys ? colors.selectionText : colors.text);
    painter->setFont(medium);
    painter->drawText(
        mirrored({ tile.left() + margin, top, room, height }),
        int((rtl ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter)
            | Qt::TextSingleLine,
        QFontMetrics(medium).elidedText(code, Qt::ElideMiddle, int(room)));
    if (hasUses) {
        painter->setPen(isSelected && hasKeys ? colors.selectionSecondary : colors.secondary);
        theme::paintNumber(painter,
                           mirrored({ tile.right() - margin - number, top, number, height }), uses,
                           small, (rtl ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    painter->restore();
}

bool TileDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem &, const QModelIndex &index)
{
    const QString words = index.data(Qt::AccessibleTextRole).toString();
    QToolTip::showText(event->globalPos(), u"<p>"_s + words.toHtmlEscaped() + u"</p>"_s, view);
    return true;
}
