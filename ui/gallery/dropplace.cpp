// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/dropplace.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QPainter>

DropPlace::DropPlace(const QString &words, QWidget *parent)
    : QWidget(parent)
    , m_words(words)
{
    setAccessibleName(words);
    setMinimumHeight(theme::heightFor(56, font()));
}

void DropPlace::setInvited(bool invited)
{
    if (invited == m_isInvited)
        return;
    m_isInvited = invited;
    update();
}

void DropPlace::paintEvent(QPaintEvent *)
{
    constexpr int glyphSide = 20, glyphRoom = glyphSide + theme::space8;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto colors = theme::colors(palette());
    const QColor ink = m_isInvited ? colors.accent : colors.secondary;
    QPen pen(m_isInvited ? colors.accent : colors.edge, m_isInvited ? 2 : 1);
    if (!m_isInvited)
        pen.setDashPattern({ 4, 3 });
    painter.setPen(pen);
    painter.setBrush(m_isInvited ? QBrush(colors.selection) : QBrush(Qt::NoBrush));
    const qreal half = pen.widthF() / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), theme::cardRadius,
                            theme::cardRadius);
    painter.setPen(m_isInvited ? colors.selectionText : ink);
    const QFontMetrics metrics(font());
    const QString words
        = metrics.elidedText(m_words, Qt::ElideRight, width() - 2 * theme::space16 - glyphRoom);
    const int wide = metrics.horizontalAdvance(words) + glyphRoom;
    const int left = (width() - wide) / 2;
    const bool rtl = isRightToLeft();
    paintGlyph(&painter,
               QRectF(rtl ? left + wide - glyphSide : left, (height() - glyphSide) / 2.0, glyphSide,
                      glyphSide),
               u"upload", ink);
    painter.drawText(QRect(rtl ? left : left + glyphRoom, 0, wide - glyphRoom, height()),
                     Qt::AlignVCenter | Qt::AlignLeft, words);
}
