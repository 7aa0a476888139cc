// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/signin.h"

#include <QWidget>

class FactLabel;
class MessageBar;
class QLineEdit;
class QPushButton;
class StepList;

/// While the person is in the browser: the link, how far it is, who came and was turned away, a
/// place to paste the address, and a way out. Nothing of a failure ever comes back from a portal.
class BrowserWait : public QWidget
{
    Q_OBJECT
public:
    explicit BrowserWait(QWidget *parent = nullptr);

    /// Shows \a signIn, which must live until end().
    void begin(connections::SignIn &signIn, const QDateTime &until);
    void end();
    /// Opens the link once more.
    void openBrowser();
    StepList *steps() const { return m_steps; }

signals:
    void cancelled();

private:
    void build();
    void showStep(connections::SignIn::Step step);
    void turnedAway(const Error &error);
    void paste();

    connections::SignIn *m_signIn = nullptr;
    StepList *m_steps = nullptr;
    QLineEdit *m_link = nullptr;
    FactLabel *m_until = nullptr;
    MessageBar *m_visitors = nullptr;
    int m_visitorCount = 0;
    QWidget *m_pastePlace = nullptr;
    QLineEdit *m_pasted = nullptr;
    QPushButton *m_use = nullptr;
    FactLabel *m_pasteAnswer = nullptr;
};
