// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/server.h"

#include <QFile>
#include <QHttpServer>
#include <QSslCertificate>
#include <QSslKey>

namespace demo {

using namespace Qt::Literals::StringLiterals;

namespace {

QString verbName(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return u"GET"_s;
    case QHttpServerRequest::Method::Post:
        return u"POST"_s;
    case QHttpServerRequest::Method::Head:
        return u"HEAD"_s;
    case QHttpServerRequest::Method::Delete:
        return u"DELETE"_s;
    default:
        return u"OTHER"_s;
    }
}

HttpRequest fromQt(const QHttpServerRequest &request)
{
    const QUrl url = request.url();
    return { verbName(request.method()),
             url.path(),
             url.query(QUrl::FullyEncoded).toUtf8(),
             request.value("content-type"),
             request.value("authorization"),
             request.body(),
             request.value("x-api-key") };
}

void respond(const HttpAnswer &answer, QHttpServerResponder &&responder)
{
    QHttpServerResponse response(answer.contentType, answer.body,
                                 QHttpServerResponse::StatusCode(answer.status));
    if (!answer.location.isEmpty())
        response.addHeader(QByteArrayLiteral("Location"), answer.location);
    if (answer.retryAfter > 0)
        response.addHeader(QByteArrayLiteral("Retry-After"), QByteArray::number(answer.retryAfter));
    response.write(std::move(responder));
}

} // namespace

Server::Server(Handler handler)
    : m_server(std::make_unique<QHttpServer>())
{
    // No route is ever added: every request is a missing one.
    m_server->setMissingHandler([handler = std::move(handler)](const QHttpServerRequest &request,
                                                               QHttpServerResponder &&responder) {
        respond(handler(fromQt(request)), std::move(responder));
    });
}

Server::~Server() = default;

QString Server::listen(const QString &certificateFile, const QString &keyFile)
{
    if (!certificateFile.isEmpty()) {
        const QList<QSslCertificate> chain = QSslCertificate::fromPath(certificateFile);
        QFile keyPem(keyFile);
        if (chain.isEmpty() || !keyPem.open(QIODevice::ReadOnly))
            return u"The certificate or its key cannot be read."_s;
        const QByteArray pem = keyPem.readAll();
        QSslKey key(pem, QSsl::Rsa);
        if (key.isNull())
            key = QSslKey(pem, QSsl::Ec);
        if (key.isNull())
            return u"The key is neither RSA nor EC."_s;
        m_server->sslSetup(chain.first(), key);
    }
    m_port = m_server->listen(QHostAddress::LocalHost);
    return m_port ? QString() : u"No loopback port is free."_s;
}

} // namespace demo
