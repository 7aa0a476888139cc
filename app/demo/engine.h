// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/credentials.h"
#include "demo/limits.h"
#include "demo/method.h"

namespace demo {

struct HttpRequest
{
    QString verb;
    QString path; ///< decoded
    QByteArray query; ///< as it was sent
    QByteArray contentType;
    QByteArray authorization;
    QByteArray body;
    QByteArray apiKey = {}; ///< X-Api-Key, of the gateway
};

struct HttpAnswer
{
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    QByteArray location;
    int retryAfter = 0; ///< seconds; 0: no such header
};

class Gateway;

/// The portal without sockets: one request in, one answer out. Not thread-safe: Portal guards it.
class Engine
{
public:
    explicit Engine(const Options &options);
    ~Engine();

    HttpAnswer handle(const HttpRequest &request);
    void setOptions(const Options &changed);
    void setBase(const QUrl &base) { m_base = base; }
    QUrl base() const { return m_base; }

    Options options;
    State state;
    Credentials credentials;
    std::unique_ptr<Gateway> gateway;
    Limits limits;
    QList<RecordedRequest> requests;
    QHash<QString, int> executed;
    int httpCalls = 0;

    qint64 now() const { return state.now().toSecsSinceEpoch(); }

private:
    struct Executed
    {
        Answer answer;
        Value time;
    };

    HttpAnswer handleRest(const HttpRequest &request);
    HttpAnswer handleGateway(const HttpRequest &request);
    HttpAnswer handleToken(const HttpRequest &request);
    HttpAnswer handleAuthorize(const HttpRequest &request);
    HttpAnswer handlePage(const HttpRequest &request);
    std::optional<Answer> authorize(const QStringList &path, const HttpRequest &request,
                                    const Value &params, Caller *caller) const;
    Executed execute(const QString &name, const Value &params, const Caller &caller, bool inBatch);
    Answer runMethod(const Method &method, const Value &params, const Caller &caller, bool inBatch);
    Value runBatch(const Value &params, const Caller &caller);
    Value timeBlock(double started, double finished, const QString &operatingKey) const;
    HttpAnswer envelope(const Executed &executed) const;
    int statusOf(const Answer &answer) const;
    void record(const RecordedRequest &request);

    QUrl m_base;
};

/// Query and body merged, the body wins; a malformed JSON body counts as none.
Value requestParams(const HttpRequest &request);
/// Without what the transport consumes itself: credentials, `start`, `state`, `token`.
Value withoutReserved(const Value &params);

/// Replaces `$result[a][b]` and its kin in every text of a batch command (bitrix24-rest.md §7).
/// \param maps the five maps of the batch so far
Value withReferences(const Value &params, const Value &maps);

} // namespace demo
