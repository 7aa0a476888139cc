// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keyswindow.h"

#include "ui/widgets/theme.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QShortcut>

using namespace Qt::Literals::StringLiterals;

KeysWindow::KeysWindow(const QList<const QAction *> &actions, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_grid(new QGridLayout(this))
{
    setObjectName(u"keysWindow"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys"));
    m_grid->setContentsMargins(theme::space24, theme::space24, theme::space24, theme::space24);
    m_grid->setHorizontalSpacing(theme::space24);
    add(Qt::CTRL | Qt::Key_K, tr("Search entries or jump to a card"));
    add(QKeySequence(QKeySequence::Find), tr("Filter the list"));
    for (const QAction *action : actions)
        add(action->shortcut(), action->text());
    add(Qt::CTRL | Qt::Key_Return, tr("Add the entry being written"));
    QStringList marks;
    for (const Qt::Key key : { Qt::Key_B, Qt::Key_I, Qt::Key_U })
        marks.append(QKeySequence(Qt::CTRL | key).toString(QKeySequence::NativeText));
    add(marks.join(u' '), tr("In the text of an entry: bold, italic, underlined"));
    add(Qt::CTRL | Qt::Key_T, tr("In a new entry: insert a template"));
    add(QKeySequence(QKeySequence::SelectAll),
        tr("In the list: choose every entry that matches the filter"));
    add(Qt::Key_F2, tr("Edit the entry"));
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_D, tr("Write a new entry that begins as this one"));
    add(Qt::Key_Escape, tr("Leave: clear the search, close the editor, stop reading"));
    add(Qt::CTRL | Qt::Key_D, tr("In the cards: star or unstar"));
    add(Qt::Key_Delete,
        tr("In the list: delete what is chosen; in the cards: forget a recent one; in the outbox: "
           "take back"));
    add(QKeySequence(QKeySequence::Copy), tr("In the list: copy what is chosen as text"));
    add(Qt::Key_Menu, tr("All that can be done with what is chosen"));
    add(QKeySequence(Qt::Key_Up).toString(QKeySequence::NativeText) + u' '
            + QKeySequence(Qt::Key_Down).toString(QKeySequence::NativeText),
        tr("Through lists, and between a list and the field above it"));
    auto *close = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(close, &QShortcut::activated, this, &QWidget::close);
}

void KeysWindow::add(const QKeySequence &keys, const QString &what)
{
    add(keys.toString(QKeySequence::NativeText), what);
}

void KeysWindow::add(const QString &keys, const QString &what)
{
    auto *key = new QLabel(keys, this);
    key->setTextFormat(Qt::PlainText);
    key->setFont(theme::font(font(), theme::Type::Medium));
    auto *text = new QLabel(what, this);
    text->setTextFormat(Qt::PlainText);
    const int row = m_grid->rowCount();
    m_grid->addWidget(key, row, 0);
    m_grid->addWidget(text, row, 1);
}
