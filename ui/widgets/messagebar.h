// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

class FactLabel;
class QPushButton;

/// Sits inside the pane it speaks of: glyph, one fact, one consequence, at most one action. Hidden
/// until show…() is called. Plain text only.
class MessageBar : public QWidget
{
    Q_OBJECT
public:
    struct Message
    {
        theme::Tone tone = theme::Tone::Neutral;
        QString glyph; ///< an interface glyph (icons.h)
        QString fact;
        QString consequence;
        QString action; ///< empty: no button
    };

    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(const Message &message);
    void clear(); ///< hides
    const Message &message() const { return m_message; }
    QPushButton *actionButton() const { return m_action; }

signals:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Message m_message;
    FactLabel *m_label = nullptr;
    QPushButton *m_action = nullptr;
};
