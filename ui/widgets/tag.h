// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

/// A word with a glyph on a tinted ground, as rows and panes carry it. Also painted by delegates.
class Tag : public QWidget
{
    Q_OBJECT
public:
    struct Look
    {
        theme::Tone tone = theme::Tone::Neutral;
        QString glyph; ///< may be empty
        QString word;
    };
    enum class Form { GlyphAndWord, GlyphAlone };

    explicit Tag(QWidget *parent = nullptr);
    void setLook(const Look &look);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    static QSize size(const Look &look, Form form, const QFont &system);
    static void paint(QPainter *painter, const QRectF &rect, const Look &look, Form form,
                      const QFont &system, Qt::LayoutDirection direction,
                      const theme::Colors &colors);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
};
