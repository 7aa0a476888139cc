// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractScrollArea;

/// Puts a bar of tools and the text they act on into one field with one edge, which shows that the
/// text has the keyboard.
class TextFrame : public QWidget
{
    Q_OBJECT
public:
    TextFrame(QWidget *bar, QAbstractScrollArea *text, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_bar;
    QAbstractScrollArea *m_text;
};
