// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/engine.h"

#include <functional>
#include <memory>

class QHttpServer;

namespace demo {

/// Speaks HTTP on a free loopback port. Lives in the thread it is made in.
class Server
{
public:
    using Handler = std::function<HttpAnswer(const HttpRequest &)>;

    explicit Server(Handler handler);
    ~Server();

    /// \return what went wrong, or nothing. PEM files make it https.
    QString listen(const QString &certificateFile, const QString &keyFile);
    quint16 port() const { return m_port; }

private:
    std::unique_ptr<QHttpServer> m_server;
    quint16 m_port = 0;
};

} // namespace demo
