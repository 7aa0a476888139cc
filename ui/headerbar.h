// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connection.h"

#include <QAbstractButton>
#include <QWidget>

class GlyphButton;
class SearchField;

/// "acme.bitrix24.com  Ann Lee, administrator · webhook ⌄": opens the menu of connections.
class ConnectionButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ConnectionButton(QWidget *parent = nullptr);
    void setConnection(const connections::Connection &connection);
    void clearConnection();
    void setOffline(bool offline);
    QString color() const { return m_color; } ///< as it is kept
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    QString m_name, m_more, m_color;
    bool m_isOffline = false;
};

/// The top of the window: which portal, search or jump, menu.
class HeaderBar : public QWidget
{
    Q_OBJECT
public:
    explicit HeaderBar(QWidget *parent = nullptr);
    ConnectionButton *connectionButton() const { return m_connection; }
    SearchField *jumpField() const { return m_jump; }
    GlyphButton *menuButton() const { return m_menu; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    ConnectionButton *m_connection = nullptr;
    SearchField *m_jump = nullptr;
    GlyphButton *m_menu = nullptr;
};

/// "webhook", "demo portal": how a connection is made, in words.
QString kindWord(connections::Connection::Kind kind);
/// "Ann Lee, administrator"
QString whoWords(const connections::Connection &connection);
