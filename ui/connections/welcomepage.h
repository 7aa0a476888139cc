// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connection.h"

#include <QWidget>

#include <optional>

class ConnectForm;
class Desk;
class GatewayForm;
class OAuthForm;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QVBoxLayout;
class WebhookForm;

/// First start, and "Add a connection": try the demo portal, or connect one in one of three ways.
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
    /// Shows the form of this way.
    void choose(connections::Connection::Kind kind);
    QLineEdit *addressField() const; ///< of the webhook

signals:
    void demoRequested();
    void backRequested();
    void settingsRequested(); ///< a proxy may be needed before anything can be connected
    void connected(const connections::Connection &connection);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildHead(QWidget *column);
    QWidget *buildDemoCard();
    QWidget *buildConnectCard();
    QWidget *buildWay(int index, const QString &name, const QString &what, const QString &why);
    void showForm(int way);
    void updateBusy();

    static constexpr int wayCount = 3;

    Desk &m_desk;
    QPushButton *m_back = nullptr;
    QWidget *m_demoCard = nullptr;
    QPushButton *m_demo = nullptr;
    QWidget *m_ways = nullptr;
    QRadioButton *m_buttons[wayCount] = {};
    ConnectForm *m_forms[wayCount] = {};
    WebhookForm *m_webhook = nullptr;
    QVBoxLayout *m_formPlace = nullptr;
    int m_way = 1;
    std::optional<connections::Connection> m_again;
};
