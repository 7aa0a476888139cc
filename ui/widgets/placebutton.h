// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

/// Where one can go, with how many things are there; one of a group is on.
class PlaceButton : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Form {
        Tab, ///< in a bar; the number is what waits there, and shown as a badge unless it is 0
        Line, ///< in a side pane; the number stands at its end
    };
    PlaceButton(Form form, const QString &glyph, const QString &name, QWidget *parent = nullptr);
    void setCount(int count); ///< negative: not known, and a line shows none
    int count() const { return m_count; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF mirrored(QRectF part) const;
    QFont wordFont() const;
    void paintGround(QPainter *painter) const;
    void paintWord(QPainter *painter) const;
    void paintCount(QPainter *painter) const;

    const Form m_form;
    QString m_glyph;
    int m_count = 0;
};
