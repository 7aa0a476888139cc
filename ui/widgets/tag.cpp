// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tag.h"

#include "ui/widgets/icons.h"

#include <QFontMetrics>
#include <QPainter>

namespace {
constexpr int glyphSize = 14;
constexpr int side = 5;
constexpr int gap = 4;
} // namespace

Tag::Tag(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Tag::setLook(const Look &look)
{
    m_look = look;
    setAccessibleName(look.word);
    updateGeometry();
    update();
}

QSize Tag::sizeHint() const { return size(m_look, Form::GlyphAndWord, font()); }

QSize Tag::size(const Look &look, Form form, const QFont &system)
{
    const QFont tiny = theme::font(system, theme::Type::Tiny);
    const QFontMetrics metrics(tiny);
    int width = 2 * side;
    if (!look.glyph.isEmpty())
        width += glyphSize;
    if (form == Form::GlyphAndWord || look.glyph.isEmpty())
        width += metrics.horizontalAdvance(look.word) + (look.glyph.isEmpty() ? 0 : gap);
    return { width, std::max(theme::tagHeight, metrics.height() + 2) };
}

void Tag::paint(QPainter *painter, const QRectF &rect, const Look &look, Form form,
                const QFont &system, Qt::LayoutDirection direction, const theme::Colors &colors)
{
    const auto pair = theme::pair(colors, look.tone);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(colors.isHighContrast ? QPen(colors.text, 1) : QPen(Qt::NoPen));
    painter->setBrush(pair.ground);
    painter->drawRoundedRect(rect, theme::tagRadius, theme::tagRadius);

    QRectF words = rect.adjusted(side, 0, -side, 0);
    if (!look.glyph.isEmpty()) {
        QRectF glyph(words.left(), rect.center().y() - glyphSize / 2.0, glyphSize, glyphSize);
        if (direction == Qt::RightToLeft)
            glyph.moveRight(words.right());
        paintGlyph(painter, glyph, look.glyph, pair.text);
        const qreal taken = glyphSize + gap;
        words.adjust(direction == Qt::RightToLeft ? 0 : taken, 0,
                     direction == Qt::RightToLeft ? -taken : 0, 0);
    }
    if (form == Form::GlyphAndWord || look.glyph.isEmpty()) {
        painter->setFont(theme::font(system, theme::Type::Tiny));
        painter->setPen(pair.text);
        painter->drawText(words,
                          Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextSingleLine
                              | (direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft),
                          look.word);
    }
    painter->restore();
}

void Tag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(&painter, QRectF(rect()), m_look, Form::GlyphAndWord, font(), layoutDirection(),
          theme::colors(palette()));
}
