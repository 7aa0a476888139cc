// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pending.h"
#include "connections/connector.h"

#include <QWidget>

class Desk;
class ElidedLabel;
class FactLabel;
class MessageBar;
class PrimaryButton;
class QAction;
class QCheckBox;
class QLineEdit;
class QPushButton;
class Meter;

/// First start, and "Add a connection": try the demo portal, or connect one by its webhook.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(Desk &desk, QWidget *parent = nullptr);
    ~WelcomePage() override;

    /// Starts over. \a again: the secret of this kept connection is asked for anew.
    void reset(const std::optional<connections::Connection> &again = {});
    /// Whether there is something to go back to.
    void setBackShown(bool shown);
    QLineEdit *addressField() const { return m_address; }

signals:
    void demoRequested();
    void backRequested();
    void settingsRequested(); ///< a proxy may be needed before anything can be connected
    void connected(const connections::Connection &connection);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildDemoCard();
    QWidget *buildConnectCard();
    void readAddress();
    void showCode(bool shown);
    void tryIt();
    void tried(const Result<connections::Connected> &result);
    void keepSecret(const connections::Connected &connected);
    void finish();
    void setBusy(bool busy);
    void tell(const Error &error);
    void showHelp();
    QString address() const; ///< as typed, with its code

    Desk &m_desk;
    QPushButton *m_back = nullptr;
    QWidget *m_demoCard = nullptr;
    QPushButton *m_demo = nullptr;
    QWidget *m_connectCard = nullptr;
    QLineEdit *m_address = nullptr;
    QAction *m_eye = nullptr;
    FactLabel *m_check = nullptr;
    QCheckBox *m_keep = nullptr;
    PrimaryButton *m_connect = nullptr;
    MessageBar *m_bar = nullptr;
    FactLabel *m_help = nullptr;
    Meter *m_busy = nullptr;
    QString m_typed; ///< the whole address while the field shows dots
    bool m_isShown = false;
    bool m_isFilling = false;
    std::optional<connections::Connection> m_again;
    connections::Connected m_connected;
    connections::WebhookAddress m_parsed;
    std::function<void()> m_barAction;
    Pending<connections::Connected> m_trying;
    Pending<Done> m_keeping;
};
