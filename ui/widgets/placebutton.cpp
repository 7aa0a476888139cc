// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/placebutton.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QLocale>
#include <QPainter>

namespace {
constexpr int glyphSide = 16;
constexpr int wordAt = 40;
constexpr int numberRoom = 60; ///< of a line
} // namespace

PlaceButton::PlaceButton(Form form, const QString &glyph, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_form(form)
    , m_glyph(glyph)
{
    setText(name);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    if (form == Form::Line)
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCount(0);
}

void PlaceButton::setCount(int count)
{
    m_count = count;
    if (m_form == Form::Line && count < 0)
        setAccessibleName(text());
    else if (m_form == Form::Line)
        setAccessibleName(tr("%1, %Ln", nullptr, count).arg(text()));
    else
        setAccessibleName(count > 0 ? tr("%1, %Ln open", nullptr, count).arg(text()) : text());
    updateGeometry();
    update();
}

QSize PlaceButton::sizeHint() const
{
    const QFontMetrics strong(theme::font(font(), theme::Type::Strong));
    int width = wordAt + strong.horizontalAdvance(text()) + 16;
    if (m_form == Form::Line)
        width += numberRoom - 20;
    else if (m_count > 0)
        width += 8 + 16
            + QFontMetrics(theme::font(font(), theme::Type::Tiny))
                  .horizontalAdvance(QLocale().toString(m_count));
    return { width, theme::heightFor(32, font()) };
}

QRectF PlaceButton::mirrored(QRectF part) const
{
    if (isRightToLeft())
        part.moveLeft(width() - part.right());
    return part;
}

QFont PlaceButton::wordFont() const
{
    const auto resting = m_form == Form::Tab ? theme::Type::Medium : theme::Type::Body;
    return theme::font(font(), isChecked() ? theme::Type::Strong : resting);
}

void PlaceButton::paintGround(QPainter *painter) const
{
    const auto colors = theme::colors(palette());
    if (m_form == Form::Tab) {
        if (isChecked()) {
            painter->fillRect(rect(), colors.base);
            painter->fillRect(0, 0, width(), 2, colors.accent);
        } else if (underMouse()) {
            painter->fillRect(rect(), theme::mix(colors.text, colors.window, 0.05));
        }
        return;
    }
    if (isChecked() || underMouse()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isChecked() ? colors.selectionInactive : colors.hover);
        painter->drawRoundedRect(rect(), theme::controlRadius, theme::controlRadius);
    }
    if (isChecked())
        painter->fillRect(mirrored({ 0, 6, 3, height() - 12.0 }), colors.accent);
}

void PlaceButton::paintWord(QPainter *painter) const
{
    const auto colors = theme::colors(palette());
    const bool isTab = m_form == Form::Tab;
    const QColor ink = isChecked() ? colors.text : colors.secondary;
    paintGlyph(
        painter,
        mirrored({ isTab ? 16.0 : 12.0, (height() - glyphSide) / 2.0, glyphSide, glyphSide }),
        m_glyph, ink);
    painter->setFont(wordFont());
    painter->setPen(isTab || !isEnabled() ? ink : colors.text);
    const qreal room = isTab ? QFontMetricsF(wordFont()).horizontalAdvance(text()) + 1
                             : width() - wordAt - numberRoom;
    painter->drawText(mirrored({ wordAt, 0, room, qreal(height()) }),
                      int(Qt::AlignVCenter | Qt::AlignAbsolute
                          | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft))
                          | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text(), Qt::ElideRight, int(room)));
}

void PlaceButton::paintCount(QPainter *painter) const
{
    const auto colors = theme::colors(palette());
    const QString number = QLocale().toString(m_count);
    if (m_form == Form::Line) {
        if (m_count < 0)
            return;
        painter->setPen(colors.secondary);
        theme::paintNumber(painter,
                           mirrored({ qreal(width() - numberRoom), 0, 48, qreal(height()) }),
                           number, theme::font(font(), theme::Type::Small),
                           (isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        return;
    }
    if (m_count == 0)
        return;
    const QFont tiny = theme::font(font(), theme::Type::Tiny);
    const qreal words = QFontMetricsF(wordFont()).horizontalAdvance(text()) + 1;
    const qreal tall = QFontMetricsF(tiny).height() + 2;
    const QRectF pill = mirrored(
        { wordAt + words + 8, (height() - tall) / 2, theme::numberWidth(number, tiny) + 14, tall });
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme::mix(colors.text, colors.window, 0.12));
    painter->drawRoundedRect(pill, tall / 2, tall / 2);
    painter->setPen(colors.text);
    theme::paintNumber(painter, pill, number, tiny, Qt::AlignCenter);
}

void PlaceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(&painter);
    paintWord(&painter);
    paintCount(&painter);
    if (hasFocus()) {
        const int inside = m_form == Form::Tab ? 4 : 3;
        theme::paintFocusRing(&painter, QRectF(rect()).adjusted(inside, inside, -inside, -inside),
                              theme::tagRadius, theme::colors(palette()).accent);
    }
}
