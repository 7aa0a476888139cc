// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include <memory>

/// What came back, taken apart no further than JSON.
struct RawAnswer
{
    int status = 0;
    QByteArray contentType;
    QByteArray body;
    QUrl location;
    QJsonObject json;

    QJsonValue result() const { return json.value(QLatin1String("result")); }
    QString error() const { return json.value(QLatin1String("error")).toString(); }
    QString description() const
    {
        return json.value(QLatin1String("error_description")).toString();
    }
};

/// Talks to the demo portal with nothing but QNetworkAccessManager, so that no code of the program
/// stands between a test and the portal.
class RawClient
{
public:
    /// \p base ends in '/': a webhook or ".../rest/"
    explicit RawClient(const QUrl &base)
        : m_base(base)
    {
    }

    RawAnswer post(const QString &method, const QJsonObject &params = {})
    {
        return send("POST", method, "application/json",
                    QJsonDocument(params).toJson(QJsonDocument::Compact));
    }
    RawAnswer get(const QString &methodAndQuery) { return send("GET", methodAndQuery, {}, {}); }
    RawAnswer batch(const QJsonValue &commands, const QJsonValue &halt = 0)
    {
        return post(QStringLiteral("batch"),
                    { { QStringLiteral("halt"), halt }, { QStringLiteral("cmd"), commands } });
    }

    RawAnswer send(const QByteArray &verb, const QString &target, const QByteArray &contentType,
                   const QByteArray &body, const QByteArray &authorization = {})
    {
        QNetworkRequest request(m_base.resolved(QUrl(target)));
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                             QNetworkRequest::ManualRedirectPolicy);
        if (!contentType.isEmpty())
            request.setHeader(QNetworkRequest::ContentTypeHeader, contentType);
        if (!authorization.isEmpty())
            request.setRawHeader("Authorization", authorization);
        const std::unique_ptr<QNetworkReply> reply(
            m_network.sendCustomRequest(request, verb, body));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished() && !finished.wait(20000))
            return {};
        RawAnswer answer;
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.contentType = reply->header(QNetworkRequest::ContentTypeHeader).toByteArray();
        answer.location = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        answer.body = reply->readAll();
        answer.json = QJsonDocument::fromJson(answer.body).object();
        return answer;
    }

private:
    QUrl m_base;
    QNetworkAccessManager m_network;
};
