// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>

using namespace Qt::Literals::StringLiterals;

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    QAction *magnifier = addAction(icon(u"search"), QLineEdit::LeadingPosition);
    magnifier->setEnabled(false); // ornament: not a click target
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::textChanged, this, &SearchField::makeRoom);
}

void SearchField::setKey(const QKeySequence &key)
{
    m_key = key;
    auto *shortcut = new QShortcut(key, this);
    connect(shortcut, &QShortcut::activated, this, [this] {
        setFocus(Qt::ShortcutFocusReason);
        selectAll();
    });
    setAccessibleDescription(key.toString(QKeySequence::NativeText));
    makeRoom();
}

QSize SearchField::sizeHint() const
{
    return QLineEdit::sizeHint().expandedTo({ 0, theme::heightFor(theme::controlHeight, font()) });
}

QSize SearchField::minimumSizeHint() const
{
    return { std::max(96, QLineEdit::minimumSizeHint().width()), sizeHint().height() };
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    theme::paintFieldEdge(&painter, rect(), hasFocus(), theme::colors(palette()));
    const int hint = keyHintRoom();
    if (hint == 0)
        return;
    const QString keys = m_key.toString(QKeySequence::NativeText);
    const int tall = std::max(theme::keyHintHeight, QFontMetrics(font()).height());
    QRectF box(width() - theme::space8 - hint, (height() - tall) / 2.0, hint, tall);
    if (isRightToLeft())
        box.moveLeft(theme::space8);
    theme::paintKeyHint(&painter, box, keys, font(), theme::colors(palette()));
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (text().isEmpty())
            emit escapePressed();
        else
            clear();
        return;
    }
    if (event->key() == Qt::Key_Down) {
        emit downPressed();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

bool SearchField::event(QEvent *event)
{
    // Escape belongs to the field while it holds text, not to the window's shortcut.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && !text().isEmpty()) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

int SearchField::keyHintRoom() const
{
    if (m_key.isEmpty() || !text().isEmpty() || hasFocus())
        return 0;
    const int hint = theme::keyHintWidth(m_key.toString(QKeySequence::NativeText), font());
    return width() < hint + theme::digitsWidth(font(), 16) ? 0 : hint;
}

/// The placeholder keeps off the key, on whichever side its own direction puts it.
void SearchField::makeRoom()
{
    const int hint = keyHintRoom();
    const int room = hint == 0 ? 0 : hint + theme::space12;
    const bool mirrored = isRightToLeft();
    setTextMargins(mirrored ? room : 0, 0, mirrored ? 0 : room, 0);
    update();
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    makeRoom();
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        makeRoom();
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    makeRoom();
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    makeRoom();
}
