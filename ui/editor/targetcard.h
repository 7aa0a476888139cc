// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

class ElidedLabel;
class QPushButton;

/// Which card on which portal gets the entry; the colour of the connection stands at its edge.
class TargetCard : public QWidget
{
    Q_OBJECT
public:
    explicit TargetCard(QWidget *parent = nullptr);

    /// \a color: of the connection; invalid: the accent.
    void setCard(const QString &glyph, const QString &title, const QString &line,
                 const QColor &color);
    QPushButton *otherButton() const { return m_other; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setMargins();

    QString m_glyph;
    QColor m_color;
    ElidedLabel *m_title;
    ElidedLabel *m_line;
    QPushButton *m_other;
};
