// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QTextLayout>
#include <QWidget>

/// A wrapped paragraph: one fact in medium weight, then what follows from it. Plain text only.
class FactLabel : public QWidget
{
    Q_OBJECT
public:
    explicit FactLabel(QWidget *parent = nullptr);

    void setText(const QString &fact, const QString &consequence = {});
    void setType(theme::Type type);
    void setAlignment(Qt::Alignment alignment); ///< AlignLeft (leading) or AlignHCenter
    enum class Ink { Text, Secondary };
    void setInk(Ink ink);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int layOut(QTextLayout &layout, int width) const;
    QString whole() const;

    QString m_fact;
    QString m_consequence;
    theme::Type m_type = theme::Type::Body;
    Qt::Alignment m_alignment = Qt::AlignLeft;
    Ink m_ink = Ink::Text;
};
