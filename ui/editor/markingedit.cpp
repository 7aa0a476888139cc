// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/markingedit.h"

#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The tag that a key stands for; empty: none.
QString tagOf(const QKeyEvent *event)
{
    if (event->modifiers() != Qt::ControlModifier)
        return {};
    switch (event->key()) {
    case Qt::Key_B:
        return u"b"_s;
    case Qt::Key_I:
        return u"i"_s;
    case Qt::Key_U:
        return u"u"_s;
    default:
        return {};
    }
}

} // namespace

MarkingEdit::MarkingEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
}

void MarkingEdit::setMarks(const QList<timeline::DraftFinding::Span> &marks)
{
    m_marks = marks;
    viewport()->update();
}

void MarkingEdit::surround(const QString &before, const QString &after)
{
    QTextCursor cursor = textCursor();
    const int start = cursor.selectionStart();
    const int end = cursor.selectionEnd();
    cursor.beginEditBlock();
    cursor.setPosition(end);
    cursor.insertText(after);
    cursor.setPosition(start);
    cursor.insertText(before);
    cursor.endEditBlock();
    cursor.setPosition(start + int(before.size()));
    cursor.setPosition(end + int(before.size()), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
}

void MarkingEdit::makeList()
{
    QTextCursor cursor = textCursor();
    const int end = document()->findBlock(cursor.selectionEnd()).blockNumber();
    QTextBlock block = document()->findBlock(cursor.selectionStart());
    cursor.beginEditBlock();
    for (; block.isValid() && block.blockNumber() <= end; block = block.next()) {
        cursor.setPosition(block.position());
        cursor.insertText(u"- "_s);
    }
    cursor.endEditBlock();
    setFocus(Qt::OtherFocusReason);
}

bool MarkingEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && !tagOf(static_cast<QKeyEvent *>(event)).isEmpty()) {
        event->accept();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void MarkingEdit::keyPressEvent(QKeyEvent *event)
{
    const QString tag = tagOf(event);
    if (tag.isEmpty())
        return QPlainTextEdit::keyPressEvent(event);
    surround(u'[' + tag + u']', u"[/"_s + tag + u']');
}

void MarkingEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

/// What has no width of its own gets a mark between its neighbours.
void MarkingEdit::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    if (m_marks.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const auto colors = theme::colors(palette());
    QTextCursor cursor(document());
    const int last = document()->characterCount() - 1;
    for (const auto &mark : std::as_const(m_marks)) {
        if (mark.position > last)
            continue;
        cursor.setPosition(int(mark.position));
        const QRectF place = cursorRect(cursor);
        if (!place.intersects(event->rect()))
            continue;
        const qreal x = place.left() + 0.5;
        painter.setPen(QPen(colors.warning.text, 1.5));
        painter.drawLine(QPointF(x, place.top() + 3), QPointF(x, place.bottom() - 1));
        QPolygonF head;
        head << QPointF(x - 4, place.top()) << QPointF(x + 4, place.top())
             << QPointF(x, place.top() + 5);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.warning.text);
        painter.drawPolygon(head);
    }
}
