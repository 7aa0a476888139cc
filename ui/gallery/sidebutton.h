// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

/// A line of a side pane: glyph, name, how many there are; one of a group is on.
class SideButton : public QAbstractButton
{
    Q_OBJECT
public:
    SideButton(const QString &glyph, const QString &name, QWidget *parent = nullptr);
    void setCount(int count);
    int count() const { return m_count; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_glyph;
    int m_count = 0;
};
