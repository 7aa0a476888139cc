// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

class QHttpServer;
class QTcpServer;

namespace connections {

/// What the portal sends the browser back with (bitrix24-auth.md section 2, step 1).
struct Redirect
{
    QString code; ///< a secret; lives 30 s, one use
    QString server; ///< the authorization server, as the portal says
};

/// What tells the answer to our own question from any other.
struct ExpectedRedirect
{
    QUrl portal; ///< the one the person named
    QString state; ///< random, of this sign-in alone
};

/// Input "wrong-state" (it belongs to another sign-in), "wrong-portal" (its message names the one
/// that answered), "no-sign-in-code".
Result<Redirect> readRedirect(const QUrl &address, const ExpectedRedirect &expected);

/// Waits on one port of 127.0.0.1 for the browser that comes back from the portal. Takes one
/// redirect with the right path and state and answers everything with a small page of its own that
/// loads nothing. Other paths and states change nothing.
class LoopbackReceiver : public QObject
{
    Q_OBJECT
public:
    explicit LoopbackReceiver(const ExpectedRedirect &expected, QObject *parent = nullptr);
    ~LoopbackReceiver() override;

    /// The address to register with the application on the portal.
    static QUrl address(quint16 port);

    /// \a port 0: any free one. Input "port-taken", "port-refused"; their message is the number.
    Result<Done> listen(quint16 port);
    quint16 port() const; ///< 0 before listen() and after close()
    /// Takes nobody any more; whoever is connected still gets a page.
    void close();

signals:
    void received(const connections::Redirect &redirect); ///< once, after the page was handed over
    /// The right state, but of another portal or without a code; nothing else will be taken.
    void failed(const Error &error);
    /// Somebody came who does not belong to this sign-in.
    void refused(const Error &error);

private:
    struct Page;
    Page pageFor(const QUrl &address);
    void afterwards(std::function<void()> function);

    ExpectedRedirect m_expected;
    bool m_isOver = false;
    std::unique_ptr<QHttpServer> m_http;
    QTcpServer *m_listener = nullptr; ///< of m_http
};

} // namespace connections
