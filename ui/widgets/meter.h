// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProgressBar>

/// A thin bar that says how far something is; its words stand beside it. Read out as any other
/// progress bar. maximum() 0: it is at work, nobody knows how far.
class Meter : public QProgressBar
{
    Q_OBJECT
public:
    enum class Shape { Pill, Edge }; ///< round ends, or the whole edge of a pane
    explicit Meter(Shape shape = Shape::Pill, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Accent for work in progress, secondary text for an amount.
    enum class Ink { Accent, Secondary };
    void setInk(Ink ink);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Shape m_shape;
    Ink m_ink = Ink::Accent;
};
