// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/faults.h"

#include <QObject>
#include <QPointer>

class QTcpSocket;

namespace demo {

/// One client's connection through a Relay, with its own connection to the server behind.
/// Deletes itself when the client is gone and nothing is owed to the server any more.
class RelayConnection : public QObject
{
public:
    RelayConnection(Faults &faults, QTcpSocket *client, quint16 serverPort, QObject *parent);

private:
    void readClient();
    void startRequest(const QByteArray &bytes);
    void applyBeforeProcessing();
    void forward();
    void readServer();
    void serverIsGone();
    void finishAnswer(const QByteArray &answer);
    void send(const QByteArray &bytes);
    void sendCut(const QByteArray &answer);
    void drip(const QByteArray &answer);
    void sendHugeBody();
    void sendWithWrongLength(const QByteArray &answer);
    void closeClient();
    void finishRequest();
    void endIfDone();

    Faults &m_faults;
    QTcpSocket *m_client;
    QTcpSocket *m_server;
    quint16 m_serverPort;
    int m_number;
    int m_ordinal = 0;
    QByteArray m_fromClient;
    QByteArray m_fromServer;
    QByteArray m_request; // being worked on; empty between requests
    SeenRequest m_seen;
    std::optional<Fault> m_fault;
    qint64 m_hugeLeft = 0;
    bool m_isOwedToServer = false; // the server must still get or finish the request
    bool m_isTls = false;
};

} // namespace demo
