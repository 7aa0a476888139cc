// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QLabel>

/// One line of plain text that never widens its place: elided at its own end, the whole text in the
/// tool tip. Text of a portal takes its own direction and stays at the leading edge.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    enum class Ink { Text, Secondary };

    explicit ElidedLabel(QWidget *parent = nullptr);
    explicit ElidedLabel(theme::Type type, Ink ink = Ink::Text, QWidget *parent = nullptr);

    void setType(theme::Type type);
    void setInk(Ink ink);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// As the system font is now, in the size and weight of the type.
    QFont drawnFont() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    theme::Type m_type = theme::Type::Body;
    Ink m_ink = Ink::Text;
};
