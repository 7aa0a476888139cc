// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMutex>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace demo {

/// One complete HTTP request as the relay saw it, processed or not.
struct SeenRequest
{
    int connection = 0; ///< number of the TCP connection, from 1
    int ordinal = 0; ///< number of the request on that connection, from 1
    QByteArray verb; ///< "POST"
    QByteArray target; ///< "/rest/1/code/batch.json?start=0", as sent
    QStringList methods; ///< what a fault's pattern is compared with: the path, then the
                         ///< methods inside a batch

    bool matches(QStringView pattern) const;
};

/// One damage, done by the relay to a request or to its answer.
///
/// Made by the named functions; \p method is a part of a REST method's name or of a path
/// ("crm.timeline.logmessage.add", "/oauth/token", "/upload/"), looked for in the request's path
/// and, for a batch, in the methods of its commands; empty means every request. Letter case is
/// ignored. Unless told otherwise a fault happens once, to the next request that matches.
///
/// \code
/// portal.faults().add(Fault::dropAfterProcessing(u"crm.timeline.logmessage.add"_s).times(3));
/// portal.faults().add(Fault::queryLimitExceeded().everyNth(7).always());
/// \endcode
class Fault
{
public:
    /// How a 503 of the front proxy looks: its body is not documented (open-questions.md 47).
    enum class Body { Json, Html, None };

    /// The request is read wholly and the connection is closed; the portal never sees it.
    static Fault dropBeforeProcessing(const QString &method = {});
    /// The portal has answered; the client never sees the answer, the connection is closed.
    static Fault dropAfterProcessing(const QString &method = {});
    /// Like dropBeforeProcessing(), but only for a request that is not the first on its connection:
    /// what a server does that closes an idle connection just when it is used again.
    static Fault closeOnReuse(const QString &method = {});
    /// The whole head and \p bytes of the body arrive, then the connection is closed.
    static Fault cutAnswer(const QString &method, qint64 bytes);
    /// Only \p bytes of the answer's head arrive, then the connection is closed.
    static Fault cutHead(const QString &method, qint64 bytes);
    /// The answer comes byte by byte, one in each \p interval.
    static Fault drip(const QString &method, std::chrono::milliseconds interval);
    /// The portal processes at once, its answer arrives late.
    static Fault delayAnswer(const QString &method, std::chrono::milliseconds delay);
    /// The portal gets the request late, even when the client has given up meanwhile.
    static Fault delayRequest(const QString &method, std::chrono::milliseconds delay);
    /// The connection stays open and silent.
    static Fault neverAnswer(const QString &method = {});
    /// A page of a web server or a captive portal in place of JSON.
    static Fault htmlPage(const QString &method = {}, int status = 502);
    static Fault queryLimitExceeded(const QString &method = {}, Body body = Body::Json); ///< 503
    static Fault overloadLimit(const QString &method = {}); ///< 503 OVERLOAD_LIMIT
    static Fault operationTimeLimit(const QString &method = {}); ///< 429 OPERATION_TIME_LIMIT
    static Fault expiredToken(const QString &method = {}); ///< 401 expired_token
    /// An error of the VibeCode gateway in its envelope; \p retryAfter in seconds, also as a header.
    static Fault gatewayError(const QString &path, int status, const QByteArray &code,
                              int retryAfter = 0);
    /// 302 to \p to; when \p to has no path, to the same path there (a renamed portal).
    static Fault redirect(const QString &method, const QUrl &to);
    /// A small compressed body that unpacks to a JSON string of \p unpackedBytes.
    static Fault compressionBomb(const QString &method, qint64 unpackedBytes);
    /// A body of \p bytes, valid JSON, made while it is sent.
    static Fault hugeAnswer(const QString &method, qint64 bytes);
    /// The true answer with \p difference added to its Content-Length. Too long: the connection is
    /// closed after the body; too short: it stays open, with bytes nobody asked for on it.
    static Fault wrongContentLength(const QString &method, qint64 difference);
    /// Any answer in place of the true one. \p headers are whole lines without line ends.
    static Fault answer(const QString &method, int status, const QByteArray &contentType,
                        const QByteArray &body, const QList<QByteArray> &headers = {});

    Fault &times(int count); ///< happens to the next \p count matching requests
    Fault &once() { return times(1); }
    Fault &always(); ///< until Faults::clear()
    Fault &everyNth(int n); ///< only to every n-th matching request, each one counted by times()
    Fault &after(int count); ///< the first \p count matching requests pass
    /// Answers, drops and silences made here come before processing; this lets the portal process
    /// the request first and throws its answer away.
    Fault &afterProcessing();

    // What the relay reads.
    enum class Kind { Drop, Cut, CutHead, Drip, Delay, Never, Answer, Huge, WrongLength };
    Kind kind() const { return m_kind; }
    bool isAfterProcessing() const { return m_afterProcessing; }
    qint64 bytes() const { return m_bytes; }
    std::chrono::milliseconds interval() const { return m_interval; }
    /// The bytes of the made answer, head and body. \p request is needed for a redirect.
    QByteArray answerBytes(const SeenRequest &request) const;

private:
    friend class Faults;
    Fault(Kind kind, const QString &method);
    bool isDue(const SeenRequest &request); // counts the match

    Kind m_kind;
    QString m_method;
    bool m_afterProcessing = false;
    bool m_onReuseOnly = false;
    int m_left = 1; // -1: always
    int m_every = 1;
    int m_skip = 0;
    int m_matches = 0;
    qint64 m_bytes = 0;
    std::chrono::milliseconds m_interval { 0 };
    int m_status = 200;
    QByteArray m_contentType;
    QByteArray m_body;
    QList<QByteArray> m_headers;
    QUrl m_redirect;
};

/// The control desk of a relay: what shall go wrong, and what was seen. May be used from any
/// thread.
class Faults
{
public:
    /// Queues a fault. When several match a request the one added first is done, but all count it.
    void add(const Fault &fault);
    void clear(); ///< forgets all faults; what is being delayed or dripped goes on
    int applied() const; ///< how many faults happened so far
    int pending() const; ///< faults that wait for a request, without those that happen always

    int connections() const; ///< TCP connections accepted so far
    /// Complete requests seen so far that match \p method, whatever became of them. Only the newest
    /// 20,000 are remembered one by one. Requests inside TLS are not seen.
    int requests(QStringView method = {}) const;
    QList<SeenRequest> seen() const; ///< the remembered ones, oldest first
    void forgetRequests(); ///< starts counting requests, connections and applied faults anew

    // For the relay.
    int addConnection();
    std::optional<Fault> take(const SeenRequest &request);

private:
    mutable QMutex m_mutex;
    QList<Fault> m_faults;
    QList<SeenRequest> m_seen;
    int m_requests = 0;
    int m_connections = 0;
    int m_applied = 0;
};

} // namespace demo
