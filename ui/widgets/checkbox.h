// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

/// The style's check box with an edge that can be seen on dark panes, too: styles leave next to
/// none there.
class CheckBox : public QCheckBox
{
    Q_OBJECT
public:
    using QCheckBox::QCheckBox;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// The edge alone, for boxes that delegates paint.
void paintBoxEdge(QPainter *painter, const QRectF &box, const QColor &edge);
