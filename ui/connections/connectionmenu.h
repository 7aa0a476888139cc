// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connection.h"

#include <QMenu>

class Desk;

/// The menu of the header: every kept connection, the first nine under their digit, each with its
/// colour; in this window or in a new one.
class ConnectionMenu : public QMenu
{
    Q_OBJECT
public:
    explicit ConnectionMenu(Desk &desk, QWidget *parent = nullptr);

    /// As things are now. \a open: what stands in the window; nothing: none does.
    void fill(const std::optional<connections::Connection> &open);

signals:
    void chosen(const connections::Connection &connection);
    void chosenInNewWindow(const connections::Connection &connection);
    void pageRequested(); ///< what the open one can do
    void addRequested();
    void demoRequested();

private:
    Desk &m_desk;
};
