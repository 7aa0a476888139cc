// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connection.h"

#include <QAbstractButton>
#include <QColor>
#include <QIcon>

class QPalette;
class Workspace;

/// The colours a connection can have, to be told at a glance where one writes. Never the only sign:
/// the name always stands beside. Each keeps its contrast (4.5 on lists and panes) in light and
/// dark themes.
namespace connectioncolor {

struct Choice
{
    QString stored; ///< as in Connection::color; empty: none
    QString name; ///< translated
};
QList<Choice> choices(); ///< none first

/// As it is painted on this palette; invalid for none. A colour that is none of ours is moved
/// towards the text colour until it can be seen.
QColor shown(const QString &stored, const QPalette &palette);

/// A square of the colour, for menus; a ring of the text colour for none.
QIcon swatch(const QString &stored, const QPalette &palette);

} // namespace connectioncolor

/// "■ acme.bitrix24.com": where what stands beside it is written to.
class ConnectionLabel : public QWidget
{
    Q_OBJECT
public:
    /// Follows the name and the colour of the connection.
    explicit ConnectionLabel(Workspace &workspace, QWidget *parent = nullptr);
    QString name() const { return m_name; }
    QString color() const { return m_color; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void take(const connections::Connection &connection);

    QString m_name, m_color;
};

/// A row of colours, one of them chosen; arrow keys move the choice.
class ColorRow : public QWidget
{
    Q_OBJECT
public:
    explicit ColorRow(QWidget *parent = nullptr);
    void setCurrent(const QString &stored);
    QString current() const { return m_current; }

signals:
    void chosen(const QString &stored);

private:
    QString m_current;
    QList<QAbstractButton *> m_buttons;
};
