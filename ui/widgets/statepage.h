// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class FactLabel;
class PrimaryButton;
class QPushButton;
class QLabel;

/// What a pane shows instead of a list: one glyph, what is so, what it means, at most two actions.
class StatePage : public QWidget
{
    Q_OBJECT
public:
    struct State
    {
        QString glyph; ///< an interface glyph
        QString title;
        QString text;
        QString primary; ///< the filled button; empty: none
        QString primaryGlyph;
        QString secondary; ///< the plain button; empty: none
    };

    explicit StatePage(QWidget *parent = nullptr);
    void setState(const State &state);
    const State &state() const { return m_state; }

signals:
    void primaryTriggered();
    void secondaryTriggered();

private:
    class Glyph;
    State m_state;
    Glyph *m_glyph = nullptr;
    FactLabel *m_title = nullptr;
    FactLabel *m_text = nullptr;
    PrimaryButton *m_primary = nullptr;
    QPushButton *m_secondary = nullptr;
};
