// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "ui/widgets/messagebar.h"

#include <QTimer>

#include <functional>

class ConnectionLabel;
class QPushButton;
class Workspace;

/// Above everything of a connection: what was done, what went wrong, and questions that a click
/// answers, in place of boxes. One thing at a time, the latest.
class WorkspaceBar : public QWidget
{
    Q_OBJECT
public:
    explicit WorkspaceBar(Workspace &workspace, QWidget *parent);

    void tell(const QString &fact); ///< goes by itself
    void tellError(const Error &error);
    /// Whether the connection is named beside the question: where its answer writes to the portal.
    enum class Where { Hidden, Shown };
    /// \a yes happens when the action of \a question is clicked; the keyboard stands on No.
    void ask(const MessageBar::Message &question, Where where, std::function<void()> yes);
    MessageBar *messageBar() const { return m_bar; }

signals:
    void answered(); ///< yes or no, or an error was closed

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showMessage(const MessageBar::Message &message, const QString &no, Where where);
    void answer(bool isYes);

    ConnectionLabel *m_where = nullptr;
    MessageBar *m_bar = nullptr;
    QPushButton *m_no = nullptr;
    std::function<void()> m_yes;
    QTimer m_told; ///< then it goes
};
