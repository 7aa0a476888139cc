// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/relay.h"

#include "demo/httpbytes.h"
#include "demo/relayconnection.h"

#include <QTcpSocket>
#include <QTimer>

namespace demo {

Relay::Relay(Faults &faults)
    : m_faults(faults)
{
}

bool Relay::listen(quint16 serverPort, quint16 port)
{
    QObject::connect(&m_listener, &QTcpServer::newConnection, &m_listener, [this, serverPort] {
        while (QTcpSocket *client = m_listener.nextPendingConnection())
            new RelayConnection(m_faults, client, serverPort, &m_listener);
    });
    return m_listener.listen(QHostAddress::LocalHost, port);
}

RelayConnection::RelayConnection(Faults &faults, QTcpSocket *client, quint16 serverPort,
                                 QObject *parent)
    : QObject(parent)
    , m_faults(faults)
    , m_client(client)
    , m_server(new QTcpSocket(this))
    , m_serverPort(serverPort)
    , m_number(faults.addConnection())
{
    m_client->setParent(this);
    m_client->setSocketOption(QTcpSocket::LowDelayOption, 1);
    connect(m_client, &QTcpSocket::readyRead, this, &RelayConnection::readClient);
    connect(m_client, &QTcpSocket::disconnected, this, &RelayConnection::endIfDone);
    connect(m_client, &QTcpSocket::bytesWritten, this, &RelayConnection::sendHugeBody);
    connect(m_server, &QTcpSocket::connected, this,
            [this] { m_server->setSocketOption(QTcpSocket::LowDelayOption, 1); });
    connect(m_server, &QTcpSocket::readyRead, this, &RelayConnection::readServer);
    connect(m_server, &QTcpSocket::disconnected, this, &RelayConnection::serverIsGone);
    connect(m_server, &QTcpSocket::errorOccurred, this, [this] {
        if (m_server->state() == QTcpSocket::UnconnectedState)
            serverIsGone();
    });
    readClient();
}

void RelayConnection::readClient()
{
    constexpr char tlsHandshake = 0x16;
    const QByteArray bytes = m_client->readAll();
    if (m_ordinal == 0 && m_fromClient.isEmpty() && bytes.startsWith(tlsHandshake))
        m_isTls = true;
    if (m_isTls) {
        if (m_server->state() == QTcpSocket::UnconnectedState)
            m_server->connectToHost(QHostAddress::LocalHost, m_serverPort);
        m_server->write(bytes);
        return;
    }

    m_fromClient += bytes;
    if (!m_request.isEmpty())
        return; // a request sent before the last answer waits for its turn
    const auto head = parseHead(m_fromClient);
    if (!head)
        return;
    const auto size = requestSize(m_fromClient);
    if (size) {
        const QByteArray request = m_fromClient.first(*size);
        m_fromClient.remove(0, *size);
        startRequest(request);
    } else if (m_fromClient.size() == head->bytes.size()
               && head->header("Expect").toLower() == "100-continue") {
        m_client->write("HTTP/1.1 100 Continue\r\n\r\n");
    }
}

void RelayConnection::startRequest(const QByteArray &bytes)
{
    m_request = bytes;
    const auto words = bytes.left(bytes.indexOf("\r\n")).split(' ');
    m_seen = { m_number, ++m_ordinal, words.value(0), words.value(1), requestedMethods(bytes) };
    m_fault = m_faults.take(m_seen);
    if (m_fault && !m_fault->isAfterProcessing())
        applyBeforeProcessing();
    else
        forward();
}

void RelayConnection::applyBeforeProcessing()
{
    switch (m_fault->kind()) {
    case Fault::Kind::Drop:
        closeClient();
        break;
    case Fault::Kind::Delay:
        m_isOwedToServer = true;
        QTimer::singleShot(m_fault->interval(), this, &RelayConnection::forward);
        break;
    case Fault::Kind::Never:
        break;
    default:
        finishAnswer({});
        break;
    }
}

void RelayConnection::forward()
{
    m_isOwedToServer = true;
    if (m_server->state() == QTcpSocket::UnconnectedState)
        m_server->connectToHost(QHostAddress::LocalHost, m_serverPort);
    m_server->write(m_request); // kept by the socket until it is connected
}

void RelayConnection::readServer()
{
    if (m_isTls) {
        m_client->write(m_server->readAll());
        return;
    }
    m_fromServer += m_server->readAll();
    const auto size = answerSize(m_fromServer, m_seen.verb == "HEAD");
    if (!size || m_request.isEmpty())
        return;
    const QByteArray answer = m_fromServer.first(*size);
    m_fromServer.remove(0, *size);
    if (parseHead(answer)->status() / 100 == 1)
        return readServer(); // an interim answer; the real one follows
    finishAnswer(answer);
}

void RelayConnection::serverIsGone()
{
    const auto head = parseHead(m_fromServer);
    if (m_isOwedToServer && head && endsWithConnection(*head))
        finishAnswer(std::exchange(m_fromServer, {}));
    m_isOwedToServer = false;
    const bool isAnswering = m_fault && !m_request.isEmpty();
    if (!isAnswering || m_isTls)
        closeClient();
}

/// Everything the fault does instead of, or to, the answer of the server.
void RelayConnection::finishAnswer(const QByteArray &answer)
{
    m_isOwedToServer = false;
    if (!m_fault) {
        send(answer);
        return finishRequest();
    }
    switch (m_fault->kind()) {
    case Fault::Kind::Drop:
        return closeClient();
    case Fault::Kind::Cut:
    case Fault::Kind::CutHead:
        return sendCut(answer);
    case Fault::Kind::Drip:
        return drip(answer);
    case Fault::Kind::Delay:
        if (!m_fault->isAfterProcessing())
            break;
        QTimer::singleShot(m_fault->interval(), this, [this, answer] {
            send(answer);
            finishRequest();
        });
        return;
    case Fault::Kind::Never:
        return endIfDone();
    case Fault::Kind::Answer:
        send(m_fault->answerBytes(m_seen));
        return finishRequest();
    case Fault::Kind::Huge:
        m_hugeLeft = m_fault->bytes();
        send(answerHead(200, m_hugeLeft, { "Content-Type: application/json; charset=utf-8" }));
        return;
    case Fault::Kind::WrongLength:
        return sendWithWrongLength(answer);
    }
    send(answer);
    finishRequest();
}

void RelayConnection::send(const QByteArray &bytes)
{
    if (m_client->state() == QTcpSocket::ConnectedState)
        m_client->write(bytes);
}

void RelayConnection::sendCut(const QByteArray &answer)
{
    const auto head = parseHead(answer);
    const qsizetype bodyStart = head ? head->bytes.size() : 0;
    send(m_fault->kind() == Fault::Kind::CutHead
             ? answer.first(std::min<qsizetype>(bodyStart, m_fault->bytes()))
             : answer.first(std::min<qsizetype>(answer.size(), bodyStart + m_fault->bytes())));
    closeClient();
}

void RelayConnection::drip(const QByteArray &answer)
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this, timer, answer, at = qsizetype(0)]() mutable {
        send(answer.mid(at, 1));
        if (++at < answer.size())
            return;
        timer->deleteLater();
        timer->stop();
        finishRequest();
    });
    timer->start(m_fault->interval());
}

/// The body {"result":"xxx…"}, of which only a little exists at a time.
void RelayConnection::sendHugeBody()
{
    constexpr qint64 inFlight = 256 * 1024;
    const QByteArray start = "{\"result\":\"";
    const QByteArray end = "\"}";
    while (m_hugeLeft > 0 && m_client->bytesToWrite() < inFlight
           && m_client->state() == QTcpSocket::ConnectedState) {
        const qint64 total = m_fault->bytes();
        QByteArray piece;
        if (m_hugeLeft == total)
            piece = start;
        else if (m_hugeLeft > end.size())
            piece = QByteArray(std::min(inFlight, m_hugeLeft - end.size()), 'x');
        else
            piece = end;
        piece.truncate(m_hugeLeft);
        m_hugeLeft -= piece.size();
        m_client->write(piece);
        if (m_hugeLeft == 0)
            finishRequest();
    }
}

void RelayConnection::sendWithWrongLength(const QByteArray &answer)
{
    const auto head = parseHead(answer);
    const QByteArray body = answer.mid(head->bytes.size());
    const QByteArray type = head->header("Content-Type");
    send(answerHead(head->status(), std::max<qint64>(0, body.size() + m_fault->bytes()),
                    { "Content-Type: " + type })
         + body);
    if (m_fault->bytes() > 0)
        closeClient();
    else
        finishRequest();
}

void RelayConnection::closeClient()
{
    if (m_client->state() == QTcpSocket::UnconnectedState)
        return endIfDone();
    m_client->disconnectFromHost(); // sends what was written, then endIfDone()
}

void RelayConnection::finishRequest()
{
    m_request.clear();
    m_fault.reset();
    if (m_client->state() != QTcpSocket::ConnectedState)
        return endIfDone();
    if (!m_fromClient.isEmpty())
        readClient();
}

void RelayConnection::endIfDone()
{
    if (m_client->state() == QTcpSocket::UnconnectedState && !m_isOwedToServer)
        deleteLater();
}

} // namespace demo
