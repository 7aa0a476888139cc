// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/httprequest.h"

#include <QCoreApplication>
#include <QSslCertificate>
#include <QSslConfiguration>

using namespace Qt::Literals::StringLiterals;

namespace rest {

QNetworkRequest httpRequest(const QUrl &url, const ClientOptions &options)
{
    QNetworkRequest request(url);
    const QString version = QCoreApplication::applicationVersion();
    request.setHeader(QNetworkRequest::UserAgentHeader,
                      u"TimelineDesk/"_s + (version.isEmpty() ? u"0"_s : version));
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute,
                         options.allowHttp2 && !qEnvironmentVariableIsSet("TIMELINEDESK_NO_HTTP2"));
    if (!options.extraCaCertificatesPem.isEmpty()) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.addCaCertificates(QSslCertificate::fromData(options.extraCaCertificatesPem));
        request.setSslConfiguration(tls);
    }
    return request;
}

} // namespace rest
