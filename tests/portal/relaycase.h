// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/httpbytes.h"
#include "demo/relay.h"

#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>

#include <memory>

/// Answers each request with {"result":<number of the request>} and keeps what it got.
class CountingServer : public QTcpServer
{
public:
    CountingServer()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        });
        listen(QHostAddress::LocalHost);
    }

    QList<QByteArray> requests;
    bool isChunked = false;
    bool endsWithConnection = false;
    bool closesWithoutAnswer = false;
    QByteArray raw; // what came before any request was recognised, for TLS

private:
    void read(QTcpSocket *socket)
    {
        QByteArray &bytes = m_pending[socket];
        bytes += socket->readAll();
        raw = bytes;
        while (const auto size = demo::requestSize(bytes)) {
            requests.append(bytes.first(*size));
            bytes.remove(0, *size);
            answer(socket);
        }
    }

    void answer(QTcpSocket *socket)
    {
        const QByteArray body = "{\"result\":" + QByteArray::number(requests.size()) + "}";
        if (closesWithoutAnswer)
            return socket->disconnectFromHost();
        if (isChunked) {
            socket->write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                          "1\r\n{\r\n"
                          + QByteArray::number(body.size() - 1, 16) + "\r\n" + body.mid(1)
                          + "\r\n0\r\n\r\n");
        } else if (endsWithConnection) {
            socket->write("HTTP/1.1 200 OK\r\n\r\n" + body);
            socket->disconnectFromHost();
        } else {
            socket->write(demo::answerHead(200, body.size(), { "Content-Type: application/json" })
                          + body);
        }
    }

    QHash<QTcpSocket *, QByteArray> m_pending;
};

inline QByteArray postRequest(const QByteArray &path, const QByteArray &body = "{}")
{
    return "POST " + path + " HTTP/1.1\r\nHost: demo\r\nContent-Type: application/json\r\n"
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// A client, a relay and a server, connected anew for each test.
class RelayCase
{
public:
    /// What the tests send, and the method as a fault names it.
    const QString add = QStringLiteral("crm.timeline.logmessage.add");
    const QByteArray addRequest = postRequest("/rest/1/code/crm.timeline.logmessage.add.json");
    const QByteArray listRequest = postRequest("/rest/1/code/crm.timeline.logmessage.list");

    demo::Faults faults;
    CountingServer server;
    demo::Relay relay { faults };
    std::unique_ptr<QTcpSocket> client;
    QByteArray received;

    RelayCase()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
        if (!relay.listen(server.serverPort()))
            qFatal("no port for the relay");
        connectClient();
    }

    void connectClient()
    {
        received.clear();
        client = std::make_unique<QTcpSocket>();
        QObject::connect(client.get(), &QTcpSocket::readyRead, client.get(),
                         [this] { received += client->readAll(); });
        client->connectToHost(QHostAddress::LocalHost, relay.port());
        QTRY_COMPARE(client->state(), QTcpSocket::ConnectedState);
    }

    bool isClosed() const { return client->state() == QTcpSocket::UnconnectedState; }

    /// The next complete answer, or what arrived before the end.
    QByteArray takeAnswer()
    {
        [this] { QTRY_VERIFY(demo::answerSize(received) || isClosed()); }();
        const qsizetype size = demo::answerSize(received).value_or(received.size());
        const QByteArray answer = received.first(size);
        received.remove(0, size);
        return answer;
    }

    QByteArray exchange(const QByteArray &request)
    {
        if (isClosed())
            connectClient();
        client->write(request);
        return takeAnswer();
    }
};
