// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/state.h"

#include <QJsonObject>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

/// A fake Bitrix24 over loopback HTTP, with the quirks of the real one. It includes nothing of
/// ours.
namespace demo {

class Faults;

enum class Edition { V24_300, V26_250 };
/// What moves the pages of crm.timeline.logmessage.list. By source it is `offset`.
enum class Paging { ByOffset, ByStart, ByEither, Neither };
enum class ListEnvelope { Wrapped, Bare };
/// `next` of crm.timeline.logmessage.list. By source it is stuck at 10 for every start below 50.
enum class NextField { StuckAtTen, Right, Absent };
/// HTTP statuses of authorization errors: source and documentation differ (bitrix24-rest.md §4).
enum class Statuses { BySource, ByDocumentation };

/// What is not documented of the VibeCode gateway (open-questions.md F), to be played either way.
struct GatewayShape
{
    Paging paging = Paging::ByOffset; ///< of GET /timeline-logs
    bool meta = true; ///< whether its lists say `meta`
    bool upperCaseBindings = false; ///< OWNER_ID rather than ownerId
    bool falseAsData = true; ///< the portal's `false` comes as `data`, not as BITRIX_ERROR
    bool codesOfErrorsPage = false; ///< MISSING_API_KEY rather than AUTH_REQUIRED
    bool meTellsLittle = false; ///< /me without scopes and portal
    int requestsPerMinute = 0; ///< of all keys together, then RATE_LIMITED; 0: no limit
    int retryAfterSeconds = 1; ///< what RATE_LIMITED says
};

struct Options
{
    Edition edition = Edition::V26_250;
    Paging paging = Paging::ByOffset;
    ListEnvelope envelope = ListEnvelope::Wrapped;
    NextField next = NextField::StuckAtTen;
    Statuses statuses = Statuses::BySource;
    /// Documentation says 400 with a code where source answers 200 `false` (notes, bind), refuses
    /// app.info to a webhook, and names what crm.activity.get did not find.
    bool refusalsByDocumentation = false;

    GatewayShape gateway;

    bool enforceBucket = false; ///< 503 QUERY_LIMIT_EXCEEDED when the leaky bucket is full
    double bucketSize = 50;
    double bucketLeakPerSecond = 2;
    bool enforceOperatingLimit = false; ///< 429 OPERATION_TIME_LIMIT per credential and method
    double operatingLimitSeconds = 480;
    QHash<QString, double> operatingSeconds; ///< what one call of a method is booked with (else 0)

    qint64 clockOffsetSeconds = 0; ///< the portal's clock minus ours
    bool withSampleData = true;
    bool absoluteImageAddresses = false; ///< fileUri of own icons: whole address, not a site path
    /// What `domain` fields say. Empty: host and port of baseUrl().
    QString publicHost = QStringLiteral("demo.timelinedesk.invalid");
    /// Not empty: a renamed portal. Every REST call is answered with a 302 to this base address.
    QUrl movedTo;

    // The OAuth application registered on the portal
    QString oauthClientId = QStringLiteral("local.6543210fedcba9.12345678");
    QString oauthClientSecret = QStringLiteral("demo0secret0of0the0local0application0");
    QUrl oauthHandler
        = QUrl(QStringLiteral("http://127.0.0.1:7000/")); ///< its stored redirect address
    QStringList oauthScopes { QStringLiteral("crm"), QStringLiteral("user_brief") };
    qint64 oauthUserId = 1; ///< who is signed in to the browser at /oauth/authorize/

    // Read once, by start()
    quint16 port = 0; ///< 0: a free one
    QString tlsCertificateFile; ///< PEM; with the key: the portal speaks https
    QString tlsKeyFile;
};

/// One REST call as it arrived. A batch is recorded itself, followed by its commands (`viaBatch`).
/// Requests of other paths (`/oauth/token/`, pictures) are recorded with the path as `method`.
struct RecordedRequest
{
    QString method; ///< lower case, without ".json"
    QJsonObject params; ///< query and body merged; no credential
    QString user; ///< user id, empty when nobody was recognised
    int batchSize = 0; ///< commands of a batch, else 0
    bool viaBatch = false;
    QString verb; ///< GET, POST; empty inside a batch
};

/// An application's key of the gateway, which works with its session token only.
struct SessionKey
{
    QString key;
    QString sessionToken;
};

struct Tokens
{
    QString accessToken;
    QString refreshToken;
};

/// Lives in the caller's thread; the server runs in a thread of its own, so that neither a window
/// nor a waiting test blocks it. Every member is thread-safe and returns values.
class Portal : public QObject
{
    Q_OBJECT
public:
    using Entry = demo::Entry;

    explicit Portal(const Options &options = {}, QObject *parent = nullptr);
    ~Portal() override;

    /// Listens on 127.0.0.1; the byte-level relay of faults.h stands in front.
    bool start(QString *error = nullptr);
    void stop();

    QUrl baseUrl() const; ///< "http://127.0.0.1:N/", valid after start()
    QUrl adminWebhook() const; ///< ".../rest/1/<code>/", all scopes
    QUrl userWebhook() const; ///< an ordinary user (7)
    QUrl extranetWebhook() const; ///< an extranet user (21)
    QUrl webhookWithScopes(const QStringList &scopes, qint64 userId = 1);
    void revokeWebhooks(); ///< all of them answer INVALID_CREDENTIALS from now on

    Faults &faults();
    void setOptions(const Options &options); ///< while running: everything but port and TLS files
    Options options() const;

    // What arrived
    QList<RecordedRequest> takeRequests(); ///< since the last take
    int httpCallCount() const; ///< HTTP requests below /rest/, refused ones too
    QHash<QString, int> executedCounts() const; ///< REST methods that ran, also inside a batch
    void resetCounts();

    // OAuth
    Tokens issueTokens(qint64 userId = 1); ///< as if this user had gone through the browser
    QString authorizationCode(qint64 userId = 1); ///< lives 30 s, one use
    void expireAccessTokens();
    void revokeRefreshTokens();
    int refreshCount() const; ///< successful refreshes

    // The VibeCode gateway: the same portal once more, below gatewayUrl(). Its requests are
    // recorded with the path as `method` ("/v1/timeline-logs"), which faults match, too.
    QUrl gatewayUrl() const; ///< ".../v1"
    QString personalKey(qint64 userId = 1,
                        const QStringList &scopes
                        = { QStringLiteral("crm"), QStringLiteral("user") });
    SessionKey applicationKey(qint64 userId = 1,
                              const QStringList &scopes
                              = { QStringLiteral("crm"), QStringLiteral("user") });
    QString managementKey();
    void expireSessions(); ///< TOKEN_EXPIRED from now on
    void revokeKeys(); ///< INVALID_API_KEY from now on

    // Content
    QList<Entry> entries(int entityTypeId, qint64 entityId) const; ///< ascending by id
    qint64 addEntry(const Entry &entry);
    void removeEntry(qint64 id);
    qint64 addCard(int typeId, const QJsonObject &fields);
    /// Anything else: runs under the portal's lock, in the caller's thread, so it must not call the
    /// portal itself.
    void edit(const std::function<void(State &)> &change);
    void read(const std::function<void(const State &)> &look) const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace demo
