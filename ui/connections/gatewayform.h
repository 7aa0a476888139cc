// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connections/connectform.h"

class FactLabel;
class LinkButton;

/// A key of the VibeCode gateway: a personal one, or that of an application with its session token.
class GatewayForm : public ConnectForm
{
    Q_OBJECT
public:
    explicit GatewayForm(Desk &desk, QWidget *parent = nullptr);
    ~GatewayForm() override;

    void reset(const std::optional<connections::Connection> &again = {}) override;
    void stop() override;
    QWidget *firstField() const override;

protected:
    bool isComplete() const override;
    void submit() override;

private:
    void readKey();
    void showAddress(bool shown);
    /// Fills in the address of the gateway that the kept secret names.
    void recall();

    QLineEdit *m_key = nullptr;
    FactLabel *m_check = nullptr;
    QWidget *m_tokenPlace = nullptr;
    QLineEdit *m_token = nullptr;
    QWidget *m_addressPlace = nullptr;
    QLineEdit *m_address = nullptr;
    LinkButton *m_own = nullptr;
    Pending<connections::Connected> m_trying;
    Pending<QByteArray> m_recalling;
};
