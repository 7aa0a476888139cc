// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslServer>
#include <QSslSocket>
#include <QUrl>

#include <functional>
#include <memory>

/// A server on loopback that says exactly the bytes a test gives it, in the test's own thread. Over
/// TLS when it is given a certificate; http/1.1 only.
class RawServer : public QObject
{
public:
    struct Request
    {
        int connection = 0; ///< from 1
        int ordinal = 0; ///< on that connection, from 1
        QByteArray head; ///< with the request line, without the empty line
        QByteArray body;
    };
    /// Called for every complete request; writes to the socket or closes it, or does nothing.
    using Handler = std::function<void(const Request &, QTcpSocket *)>;

    explicit RawServer(Handler handler, const QSslConfiguration &tls = {})
        : m_handler(std::move(handler))
        , m_isTls(!tls.localCertificate().isNull())
    {
        if (m_isTls) {
            auto server = std::make_unique<QSslServer>();
            server->setSslConfiguration(tls);
            m_server = std::move(server);
        } else {
            m_server = std::make_unique<QTcpServer>();
        }
        connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket *socket = m_server->nextPendingConnection())
                accept(socket);
        });
        m_server->listen(QHostAddress::LocalHost);
    }

    QUrl url() const
    {
        return QUrl(QStringLiteral("%1://127.0.0.1:%2/")
                        .arg(m_isTls ? QStringLiteral("https") : QStringLiteral("http"))
                        .arg(m_server->serverPort()));
    }
    const QList<Request> &requests() const { return m_requests; }
    int connections() const { return m_connections; }
    int openConnections() const { return m_open; }

    /// A whole answer that keeps the connection open.
    static QByteArray answer(const QByteArray &body, int status = 200,
                             const QByteArray &moreHeaders = "Content-Type: application/json\r\n")
    {
        return "HTTP/1.1 " + QByteArray::number(status) + " X\r\n" + moreHeaders
            + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

private:
    struct Connection
    {
        int number = 0;
        int requests = 0;
        QByteArray received;
    };

    void accept(QTcpSocket *socket)
    {
        auto connection = std::make_shared<Connection>();
        connection->number = ++m_connections;
        ++m_open;
        socket->setParent(this);
        connect(socket, &QTcpSocket::readyRead, this,
                [this, socket, connection] { read(socket, *connection); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            --m_open;
            socket->deleteLater();
        });
        read(socket, *connection);
    }

    void read(QTcpSocket *socket, Connection &connection)
    {
        connection.received += socket->readAll();
        while (true) {
            const qsizetype end = connection.received.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            Request request;
            request.head = connection.received.left(end);
            const qsizetype length = contentLength(request.head);
            if (connection.received.size() < end + 4 + length)
                return;
            request.body = connection.received.mid(end + 4, length);
            connection.received.remove(0, end + 4 + length);
            request.connection = connection.number;
            request.ordinal = ++connection.requests;
            m_requests.append(request);
            m_handler(request, socket);
        }
    }

    static qsizetype contentLength(const QByteArray &head)
    {
        for (const QByteArray &line : head.split('\n')) {
            if (line.toLower().startsWith("content-length:"))
                return line.mid(15).trimmed().toLongLong();
        }
        return 0;
    }

    Handler m_handler;
    bool m_isTls;
    std::unique_ptr<QTcpServer> m_server;
    QList<Request> m_requests;
    int m_connections = 0;
    int m_open = 0;
};
