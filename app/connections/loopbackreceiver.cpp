// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/loopbackreceiver.h"

#include "base/redact.h"

#include <QHttpServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;
using Kind = Error::Kind;

namespace connections {

namespace {

constexpr qsizetype maxCodeChars = 1000;

/// Takes as long for every wrong guess of the same length.
bool isSame(const QString &given, const QString &expected)
{
    if (given.size() != expected.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < given.size(); ++i)
        difference |= int(given.at(i).unicode()) ^ int(expected.at(i).unicode());
    return difference == 0 && !expected.isEmpty();
}

/// "acme.bitrix24.com" or "host:port", as the portal writes its domain.
QString domainOf(const QUrl &portal)
{
    return portal.port() == -1 ? portal.host() : u"%1:%2"_s.arg(portal.host()).arg(portal.port());
}

/// The value of a name that stands there exactly once.
QString only(const QUrlQuery &query, const QString &name)
{
    const QStringList values = query.allQueryItemValues(name, QUrl::FullyDecoded);
    return values.size() == 1 ? values.first() : QString();
}

QByteArray html(const QString &heading, const QString &sentence)
{
    return u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Timeline Desk</title>"
           "<meta name=\"color-scheme\" content=\"light dark\"></head>"
           "<body><h1>%1</h1><p>%2</p></body></html>"_s
               .arg(heading.toHtmlEscaped(), sentence.toHtmlEscaped())
               .toUtf8();
}

} // namespace

Result<Redirect> readRedirect(const QUrl &address, const ExpectedRedirect &expected)
{
    const QUrlQuery query(address);
    const QString code = only(query, u"code"_s);
    redact::rememberSecret(code);
    if (!isSame(only(query, u"state"_s), expected.state))
        return Error::make(Kind::Input, u"wrong-state"_s);
    const QString domain = only(query, u"domain"_s);
    const QString wanted = domainOf(expected.portal);
    if (domain.compare(wanted, Qt::CaseInsensitive) != 0)
        return Error::make(Kind::Input, u"wrong-portal"_s, domain.left(255));
    if (code.isEmpty() || code.size() > maxCodeChars)
        return Error::make(Kind::Input, u"no-sign-in-code"_s);
    return Redirect { code, only(query, u"server_domain"_s) };
}

struct LoopbackReceiver::Page
{
    QHttpServerResponse::StatusCode status;
    QByteArray body;
};

LoopbackReceiver::LoopbackReceiver(const ExpectedRedirect &expected, QObject *parent)
    : QObject(parent)
    , m_expected(expected)
{
}

LoopbackReceiver::~LoopbackReceiver() = default;

QUrl LoopbackReceiver::address(quint16 port) { return QUrl(u"http://127.0.0.1:%1/"_s.arg(port)); }

Result<Done> LoopbackReceiver::listen(quint16 port)
{
    auto listener = std::make_unique<QTcpServer>();
    if (!listener->listen(QHostAddress::LocalHost, port)) {
        const bool isTaken = listener->serverError() == QAbstractSocket::AddressInUseError;
        return Error::make(Kind::Input, isTaken ? u"port-taken"_s : u"port-refused"_s,
                           QString::number(port));
    }
    m_http = std::make_unique<QHttpServer>();
    // No route is ever added: every request is a missing one.
    m_http->setMissingHandler(
        [this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
            const Page page = request.method() == QHttpServerRequest::Method::Get
                ? pageFor(request.url())
                : Page { QHttpServerResponse::StatusCode::MethodNotAllowed, {} };
            QHttpServerResponse response("text/html; charset=utf-8", page.body, page.status);
            response.addHeader("Content-Security-Policy", "default-src 'none'");
            response.addHeader("Cache-Control", "no-store");
            response.addHeader("Referrer-Policy", "no-referrer");
            response.write(std::move(responder));
        });
    m_listener = listener.release();
    m_http->bind(m_listener);
    return Done {};
}

void LoopbackReceiver::close()
{
    m_isOver = true;
    if (m_listener)
        m_listener->close();
}

quint16 LoopbackReceiver::port() const { return m_listener ? m_listener->serverPort() : 0; }

/// From the event loop, when the page is on its way: what follows may be the end of the program.
void LoopbackReceiver::afterwards(std::function<void()> function)
{
    QMetaObject::invokeMethod(
        this,
        [this, function = std::move(function)] {
            const auto sockets = m_listener->findChildren<QTcpSocket *>();
            for (QTcpSocket *socket : sockets)
                socket->flush();
            function();
        },
        Qt::QueuedConnection);
}

LoopbackReceiver::Page LoopbackReceiver::pageFor(const QUrl &address)
{
    using Status = QHttpServerResponse::StatusCode;
    if (address.path() != "/"_L1)
        return { Status::NotFound, {} };
    const auto redirect = readRedirect(address, m_expected);
    if (m_isOver || (!redirect && redirect.error().code == "wrong-state"_L1)) {
        if (!m_isOver)
            afterwards([this, error = redirect.error()] { emit refused(error); });
        return { Status::Forbidden,
                 html(tr("Nothing was done"),
                      tr("This page does not belong to a sign-in that Timeline Desk is waiting "
                         "for. Start the sign-in again there.")) };
    }
    m_isOver = true;
    if (redirect) {
        afterwards([this, taken = *redirect] { emit received(taken); });
        return { Status::Ok,
                 html(tr("You can close this page"),
                      tr("Timeline Desk has what it needs and goes on by itself.")) };
    }
    afterwards([this, error = redirect.error()] { emit failed(error); });
    const bool isOther = redirect.error().code == "wrong-portal"_L1;
    return { Status::Forbidden,
             html(tr("The sign-in did not work"),
                  isOther ? tr("The browser is signed in to another portal: %1. Timeline Desk was "
                               "told to use %2.")
                                .arg(redirect.error().message, domainOf(m_expected.portal))
                          : tr("The portal sent no code. Start the sign-in again in Timeline "
                               "Desk.")) };
}

} // namespace connections
