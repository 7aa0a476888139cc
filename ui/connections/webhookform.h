// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connections/connectform.h"

class FactLabel;
class QAction;

/// Quickest: one address that holds user and code; the code is shown as dots.
class WebhookForm : public ConnectForm
{
    Q_OBJECT
public:
    explicit WebhookForm(Desk &desk, QWidget *parent = nullptr);
    ~WebhookForm() override;

    void reset(const std::optional<connections::Connection> &again = {}) override;
    void stop() override;
    QWidget *firstField() const override;
    QLineEdit *addressField() const { return m_address; }

protected:
    bool isComplete() const override;
    void submit() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void readAddress();
    void showCode(bool shown);

    QLineEdit *m_address = nullptr;
    QAction *m_eye = nullptr;
    FactLabel *m_check = nullptr;
    FactLabel *m_help = nullptr;
    QString m_typed; ///< the whole address while the field shows dots
    bool m_isShown = false;
    bool m_isFilling = false;
    connections::WebhookAddress m_parsed;
    Pending<connections::Connected> m_trying;
};
