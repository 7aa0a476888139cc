// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/faults.h"

#include <QTcpServer>

namespace demo {

/// Stands on 127.0.0.1 in front of an HTTP server and passes requests and answers on, one at a time
/// on each connection, doing the damage that \p faults ask for. It knows HTTP/1.1 only as far as is
/// needed to see where a message ends, so that the server's protocol and the damage stay apart.
///
/// A connection that begins with a TLS handshake is passed through as it is, without faults.
/// Lives in the thread of the server; \p faults outlive it.
class Relay
{
public:
    explicit Relay(Faults &faults);

    /// Listens on \p port (0: any free one) and passes on to 127.0.0.1:\p serverPort.
    bool listen(quint16 serverPort, quint16 port = 0);
    quint16 port() const { return m_listener.serverPort(); }
    QString errorString() const { return m_listener.errorString(); }

private:
    Faults &m_faults;
    QTcpServer m_listener;
};

} // namespace demo
