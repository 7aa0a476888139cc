// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QGridLayout;

/// All keys and what they do, in two columns. Destroys itself when it is closed, which Escape does.
class KeysWindow : public QWidget
{
    Q_OBJECT
public:
    /// \a actions: those of the main window that have a key.
    KeysWindow(const QList<const QAction *> &actions, QWidget *parent);

private:
    void add(const QKeySequence &keys, const QString &what);
    void add(const QString &keys, const QString &what);

    QGridLayout *m_grid = nullptr;
};
