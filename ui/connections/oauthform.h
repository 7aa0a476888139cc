// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/signin.h"
#include "ui/connections/connectform.h"

class BrowserWait;
class FactLabel;
class LinkButton;
class QLabel;
class QSpinBox;

/// A local application, step by step: the portal, what to register there, what it gives, the
/// browser, done. A failed sign-in leaves everything typed as it is.
class OAuthForm : public ConnectForm
{
    Q_OBJECT
public:
    explicit OAuthForm(Desk &desk, QWidget *parent = nullptr);
    ~OAuthForm() override;

    void reset(const std::optional<connections::Connection> &again = {}) override;
    void stop() override;
    bool isBusy() const override;
    QWidget *firstField() const override;
    BrowserWait *browserWait() const { return m_wait; }

protected:
    bool isComplete() const override;
    void submit() override;
    QString actionWord() const override;

private:
    QWidget *buildRegistration();
    QWidget *buildMore();
    void showMore(bool shown);
    void readFields();
    void recall();
    Result<connections::SignInRequest> request() const;
    void portFailed(const Error &error);
    void waitForBrowser(const Pending<connections::SignedIn> &pending);
    void signedIn(const Result<connections::SignedIn> &result);
    void leaveBrowser();

    QWidget *m_prepare = nullptr;
    BrowserWait *m_wait = nullptr;
    QLineEdit *m_portal = nullptr;
    FactLabel *m_portalCheck = nullptr;
    QWidget *m_registration = nullptr;
    QLabel *m_handler = nullptr;
    QLineEdit *m_clientId = nullptr;
    QLineEdit *m_clientSecret = nullptr;
    QWidget *m_more = nullptr;
    LinkButton *m_moreButton = nullptr;
    QSpinBox *m_port = nullptr;
    QLineEdit *m_server = nullptr;
    std::unique_ptr<connections::SignIn> m_signIn;
    Pending<connections::SignedIn> m_signingIn;
    Pending<QByteArray> m_recalling;
};
