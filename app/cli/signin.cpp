// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/signin.h"

#include "errortext.h"

#include "base/json.h"
#include "base/redact.h"
#include "cli/command.h"
#include "cli/connectioncommands.h"
#include "connections/opener.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
/* TRANSLATOR cli */ // so that lupdate knows the context of tr()
using connections::Connection;
using connections::SignedIn;
using connections::SignIn;
using connections::SignInRequest;

namespace cli {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("cli", text); }

/// The lines of standard input as they come, without waiting for one.
class InputLines : public QObject
{
public:
    /// \a take gets each line; nothing at the end of the input.
    explicit InputLines(std::function<void(std::optional<QString>)> take)
        : m_take(std::move(take))
        , m_notifier(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_notifier, &QSocketNotifier::activated, this, [this] { read(); });
    }

private:
    void read()
    {
        constexpr qsizetype longest = 64 * 1024;
        char piece[4096];
        const auto count = ::read(STDIN_FILENO, piece, sizeof piece);
        if (count > 0)
            m_buffer.append(piece, count);
        if (count <= 0 || m_buffer.size() > longest) {
            m_notifier.setEnabled(false);
            if (!m_buffer.isEmpty())
                m_take(QString::fromUtf8(std::exchange(m_buffer, {})).trimmed());
            m_take({});
            return;
        }
        for (auto end = m_buffer.indexOf('\n'); end >= 0; end = m_buffer.indexOf('\n')) {
            const QString line = QString::fromUtf8(m_buffer.left(end)).trimmed();
            m_buffer.remove(0, end + 1);
            m_take(line);
        }
    }

    std::function<void(std::optional<QString>)> m_take;
    QSocketNotifier m_notifier;
    QByteArray m_buffer;
};

/// Secret, browser, test, then kept.
class SigningIn : public QObject
{
public:
    SigningIn(Session &session, const QString &name, const SignInRequest &request)
        : QObject(&session)
        , m_session(session)
        , m_name(name)
        , m_request(request)
    {
    }

    Pending<int> run()
    {
        // Before anybody goes to the browser: is there a place for the secret?
        m_session.secrets()
            .read(m_request.again ? m_request.again->id : m_name)
            .then(this, [this](const Result<QByteArray> &there) {
                if (!there && there.error().kind != Error::Kind::NotFound)
                    return finish(there.error());
                m_input = std::make_unique<InputLines>(
                    [this](const std::optional<QString> &line) { take(line); });
            });
        return m_promise.pending();
    }

private:
    void take(const std::optional<QString> &line)
    {
        if (!m_signIn) {
            if (!line || line->isEmpty())
                return finish(Error::make(Error::Kind::Input, u"no-client-secret"_s));
            redact::rememberSecret(*line);
            m_request.clientSecret = *line;
            return start();
        }
        if (!line || line->isEmpty())
            return;
        if (const auto taken = m_signIn->paste(*line); !taken)
            m_session.output().printError(taken.error()); // the waiting goes on
    }

    void start()
    {
        m_signIn
            = std::make_unique<SignIn>(m_request, m_session.clock(), m_session.clientOptions());
        const auto pending = m_signIn->start();
        if (!pending.isFinished()) {
            tellLink();
        }
        pending.then(this, [this](Result<SignedIn> signedIn) {
            if (!signedIn)
                return finish(signedIn.error());
            keep(*std::move(signedIn));
        });
    }

    /// On standard error, because standard output is for the result alone.
    void tellLink()
    {
        const QString link = m_signIn->link().toString(QUrl::FullyEncoded);
        const QString handler = m_signIn->handler().toString();
        const Format format = m_session.invocation().format;
        if (format == Format::Json || format == Format::JsonLines) {
            const QJsonObject object { { u"link"_s, link }, { u"redirect"_s, handler } };
            std::fprintf(stderr, "%s\n", json::compact(object).constData());
        } else {
            const QString told = QCoreApplication::translate(
                "cli",
                "Open this address in a browser where you are signed in to "
                "the portal:\n%1\n"
                "The application must be registered there with the address "
                "%2\n"
                "If the browser cannot come back to this computer, paste the "
                "address it was led to here, within 30 seconds.\n");
            std::fputs(qUtf8Printable(told.arg(link, handler)), stderr);
        }
        std::fflush(stderr);
    }

    void keep(SignedIn signedIn)
    {
        if (!m_request.again)
            signedIn.connection.name = m_name;
        if (const auto warning = connections::clockWarning(signedIn.capabilities))
            Output::progress(errorLine(*warning));
        m_session.secrets()
            .write(signedIn.connection.id, secretOf(signedIn.credential))
            .then(this, [this, connection = signedIn.connection](const Result<Done> &written) {
                if (!written)
                    return finish(written.error());
                const auto saved = m_session.connectionStore().save(connection);
                if (!saved) {
                    if (!m_request.again) // no secret without its connection
                        m_session.secrets()
                            .remove(connection.id)
                            .then(&m_session, [](const Result<Done> &) {});
                    return finish(saved.error());
                }
                m_session.output().print(toJson(connection));
                finish(int(Ok));
            });
    }

    void finish(const Result<int> &result) { m_promise.finish(result); }

    Session &m_session;
    QString m_name;
    SignInRequest m_request;
    std::unique_ptr<SignIn> m_signIn;
    std::unique_ptr<InputLines> m_input;
    Promise<int> m_promise;
};

Result<SignInRequest> requestFrom(const Words &words)
{
    const auto sentence = tr("Write \"connections add oauth NAME --portal URL --client-id ID "
                             "[--auth-server URL] [--port N]\" with the client secret on standard "
                             "input.");
    if (words.positional.size() != 1 || words.positional.first().trimmed().isEmpty()
        || words.values.value(u"client-id"_s).trimmed().isEmpty() || !words.has(u"portal"_s))
        return usageError(sentence);
    SignInRequest request;
    const auto portal = connections::parsePortal(words.values.value(u"portal"_s));
    if (!portal)
        return portal.error();
    request.portal = *portal;
    request.clientId = words.values.value(u"client-id"_s).trimmed();
    if (words.has(u"auth-server"_s)) {
        const auto server = connections::parsePortal(words.values.value(u"auth-server"_s));
        const auto usable
            = server ? connections::authServer({}, request.portal, *server) : server.error();
        if (!usable)
            return usable.error();
        request.authServer = *usable;
    }
    if (words.has(u"port"_s)) {
        bool isNumber = false;
        request.port = words.values.value(u"port"_s).toUShort(&isNumber);
        if (!isNumber || request.port == 0)
            return usageError(tr("The port is a number from 1 to 65535."));
    }
    return request;
}

} // namespace

Pending<int> addOAuth(Session &session, const QStringList &words)
{
    const auto parsed = parseWords(words,
                                   { { u"portal"_s, {}, u"URL"_s },
                                     { u"client-id"_s, {}, u"ID"_s },
                                     { u"auth-server"_s, {}, u"URL"_s },
                                     { u"port"_s, {}, u"N"_s } });
    if (!parsed)
        return ready<int>(parsed.error());
    auto request = requestFrom(*parsed);
    if (!request)
        return ready<int>(request.error());
    const QString name = parsed->positional.first();
    const auto known = namedConnection(session, name);
    if (!known && known.error().code != "no-such-connection"_L1)
        return ready<int>(known.error());
    if (known) { // of the same portal: to sign in again
        if (known->kind != Connection::Kind::OAuth || known->portal != request->portal)
            return ready<int>(Error::make(Error::Kind::Input, u"name-taken"_s, name));
        request->again = *known;
    }
    return (new SigningIn(session, name, *request))->run(); // ends with the session
}

} // namespace cli
