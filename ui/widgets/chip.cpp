// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace {
constexpr int margin = 3; // for the focus ring
constexpr int crossWidth = 24;
constexpr int widestText = 240;
} // namespace

Chip::Chip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::ArrowCursor);
    setAccessibleDescription(tr("Delete removes this condition"));
}

QSize Chip::sizeHint() const
{
    const QFont small = theme::font(font(), theme::Type::Small);
    const int words = std::min(QFontMetrics(small).horizontalAdvance(text()), widestText);
    const int tall = theme::heightFor(theme::smallControlHeight, small);
    return { theme::space12 + words + crossWidth + 2 * margin, tall + 2 * margin };
}

QRect Chip::crossRect() const
{
    const QRect inner = rect().adjusted(margin, margin, -margin, -margin);
    const int left = isRightToLeft() ? inner.left() : inner.right() + 1 - crossWidth;
    return { left, inner.top(), crossWidth, inner.height() };
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto colors = theme::colors(palette());
    const QRectF pill = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    const QColor edge
        = colors.isHighContrast ? colors.text : theme::mix(colors.accent, colors.selection, 0.35);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(underMouse() ? theme::mix(colors.accent, colors.selection, 0.08)
                                  : colors.selection);
    painter.drawRoundedRect(pill.adjusted(0.5, 0.5, -0.5, -0.5), pill.height() / 2,
                            pill.height() / 2);

    const QFont small = theme::font(font(), theme::Type::Small);
    painter.setFont(small);
    painter.setPen(colors.selectionText);
    const QRect cross = crossRect();
    QRect words = rect().adjusted(margin + theme::space12, 0, -margin - crossWidth, 0);
    if (isRightToLeft())
        words = rect().adjusted(margin + crossWidth, 0, -margin - theme::space12, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     QFontMetrics(small).elidedText(text(), Qt::ElideRight, words.width()));
    paintGlyph(&painter, QRectF(cross).adjusted(4, 4, -4, -4), u"x", colors.selectionText);
    if (hasFocus())
        theme::paintFocusRing(&painter, pill, pill.height() / 2, colors.accent);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (isDown() && crossRect().contains(event->position().toPoint())) {
        setDown(false);
        emit removeRequested(); // the receiver may delete this chip
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        emit removeRequested();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}
