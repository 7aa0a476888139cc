// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/engine.h"

#include "demo/gateway.h"
#include "demo/phpquery.h"

#include <algorithm>
#include <chrono>

namespace demo {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype maxRemembered = 200000;

double clockSeconds()
{
    using namespace std::chrono;
    return duration<double>(system_clock::now().time_since_epoch()).count();
}

HttpAnswer json(const Value &value, int status = 200)
{
    return { status, "application/json; charset=utf-8", value.encoded(), {} };
}

HttpAnswer html(const QString &title, const QString &text, int status)
{
    const QString page = u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>%1</title>"
                         "</head><body><h1>%1</h1><p>%2</p></body></html>"_s.arg(
                             title.toHtmlEscaped(), text.toHtmlEscaped());
    return { status, "text/html; charset=utf-8", page.toUtf8(), {} };
}

Value errorObject(const Answer &answer)
{
    return Value::map(
        { { u"error"_s, answer.code }, { u"error_description"_s, answer.description } });
}

/// The documentation's status where source sends another one (bitrix24-rest.md §4).
int documentedStatus(const QString &code, int fallback)
{
    static const QHash<QString, int> documented {
        { u"INVALID_CREDENTIALS"_s, 403 },
        { u"insufficient_scope"_s, 403 },
        { u"user_access_error"_s, 403 },
        { u"allowed_only_intranet_user"_s, 403 },
    };
    return documented.value(code, fallback);
}

QString withoutSuffix(QString method)
{
    if (method.endsWith(".json"_L1, Qt::CaseInsensitive))
        method.chop(5);
    return method.toLower();
}

} // namespace

Value requestParams(const HttpRequest &request)
{
    Value params = parseQuery(request.query);
    Value body;
    if (request.contentType.toLower().contains("application/json"))
        body = Value::parse(request.body).value_or(Value());
    else if (!request.body.isEmpty())
        body = parseQuery(request.body);
    for (const Value::Item &item : body.items())
        params.set(item.first, item.second);
    return params;
}

Value withoutReserved(const Value &params)
{
    static const QStringList reserved { u"auth"_s,    u"access_token"_s, u"auth_connector"_s,
                                        u"aplogin"_s, u"ap"_s,           u"token"_s,
                                        u"state"_s,   u"start"_s };
    Value rest = params;
    for (const QString &name : reserved)
        rest.remove(name);
    return rest;
}

Engine::Engine(const Options &given)
    : gateway(std::make_unique<Gateway>())
{
    setOptions(given);
}

Engine::~Engine() = default;

void Engine::setOptions(const Options &changed)
{
    options = changed;
    state.setClockOffset(options.clockOffsetSeconds);
}

void Engine::record(const RecordedRequest &request)
{
    if (requests.size() < maxRemembered)
        requests.append(request);
}

HttpAnswer Engine::handle(const HttpRequest &request)
{
    if (request.path == "/rest"_L1 || request.path.startsWith("/rest/"_L1))
        return handleRest(request);
    if (Gateway::owns(request.path))
        return handleGateway(request);
    const QString place = request.path.endsWith(u'/') ? request.path.chopped(1) : request.path;
    record({ request.path, {}, {}, 0, false, request.verb });
    if (place == "/oauth/token"_L1)
        return handleToken(request);
    if (place == "/oauth/authorize"_L1)
        return handleAuthorize(request);
    return handlePage(request);
}

HttpAnswer Engine::handleGateway(const HttpRequest &request)
{
    RecordedRequest recorded { request.path, requestParams(request).toJson().toObject(),
                               {},           0,
                               false,        request.verb };
    const Gateway::Upstream upstream
        = [this](const QString &method, const Value &params, const Caller &caller) {
              return execute(method, params, caller, false).answer;
          };
    const HttpAnswer answer = gateway->handle(request, options, state, upstream, &recorded.user);
    record(recorded);
    return answer;
}

HttpAnswer Engine::handleToken(const HttpRequest &request)
{
    int status = 200;
    const Value answer
        = credentials.exchange(requestParams(request), options, m_base.toString(), now(), &status);
    return json(answer, status);
}

HttpAnswer Engine::handleAuthorize(const HttpRequest &request)
{
    const QUrl target
        = authorizationRedirect(credentials, parseQuery(request.query), options, m_base, now());
    if (target.isEmpty())
        return html(u"Error"_s, u"Application not found"_s, 200);
    HttpAnswer answer = html(u"Authorization"_s, u"Redirecting"_s, 302);
    answer.location = target.toEncoded();
    return answer;
}

HttpAnswer Engine::handlePage(const HttpRequest &request)
{
    if (const QByteArray file = state.file(request.path); !file.isEmpty())
        return {
            200, file.startsWith("\x89PNG") ? "image/png" : "application/octet-stream", file, {}
        };
    if (request.path == "/"_L1)
        return html(u"Demo portal"_s, u"This portal exists only on this computer."_s, 200);
    const QStringList parts = request.path.split(u'/', Qt::SkipEmptyParts);
    // The page of a card: /crm/deal/details/15/ or /crm/type/31/details/15/
    if (parts.size() >= 4 && parts.first() == "crm"_L1 && parts[parts.size() - 2] == "details"_L1) {
        const QString type = parts[parts.size() - 3];
        const Owner owner { parts[1] == "type"_L1 ? type.toInt() : typeIdByName(type),
                            parts.last().toLongLong() };
        if (state.hasCard(owner)) {
            const QJsonObject card = state.card(owner);
            const QString title = card.value("title"_L1).toString();
            return html(title.isEmpty() ? card.value("lastName"_L1).toString() : title,
                        u"A card of the demo portal, number %1."_s.arg(owner.id), 200);
        }
    }
    return html(u"404"_s, u"There is no such page."_s, 404);
}

int Engine::statusOf(const Answer &answer) const
{
    return options.statuses == Statuses::ByDocumentation
        ? documentedStatus(answer.code, answer.status)
        : answer.status;
}

HttpAnswer Engine::envelope(const Executed &executedCall) const
{
    const Answer &answer = executedCall.answer;
    if (answer.isError)
        return json(errorObject(answer), statusOf(answer));
    Value object = Value::map({ { u"result"_s, answer.result } });
    if (answer.next)
        object.set(u"next"_s, *answer.next);
    if (answer.total)
        object.set(u"total"_s, *answer.total);
    object.set(u"time"_s, executedCall.time);
    return json(object);
}

Value Engine::timeBlock(double started, double finished, const QString &operatingKey) const
{
    const double offset = double(options.clockOffsetSeconds);
    const Limits::Operating operating = limits.operating(operatingKey, now());
    const QString date = State::timestamp(state.now());
    return Value::map({
        { u"start"_s, started + offset },
        { u"finish"_s, finished + offset },
        { u"duration"_s, finished - started },
        { u"processing"_s, finished - started },
        { u"date_start"_s, date },
        { u"date_finish"_s, date },
        { u"operating_reset_at"_s, operating.resetAt },
        { u"operating"_s, operating.seconds > 0 ? Value(operating.seconds) : Value(0) },
    });
}

/// Path of a webhook first, then header, `auth`, `access_token` (bitrix24-rest.md §1).
std::optional<Answer> Engine::authorize(const QStringList &path, const HttpRequest &request,
                                        const Value &params, Caller *caller) const
{
    QString userId = params.value(u"aplogin"_s).toString();
    QString code = params.value(u"ap"_s).toString();
    if (path.size() >= 3) {
        userId = path[0];
        code = path[1];
    }
    if (!userId.isEmpty()) {
        const std::optional<Caller> found = credentials.webhookCaller(userId, code);
        if (!found)
            return Answer::error(u"INVALID_CREDENTIALS"_s, u"Invalid request credentials"_s, 401);
        *caller = *found;
        return std::nullopt;
    }
    QString token;
    if (request.authorization.toLower().startsWith("bearer "))
        token = QString::fromLatin1(request.authorization.mid(7).trimmed());
    if (token.isEmpty())
        token = params.value(u"auth"_s).toString();
    if (token.isEmpty())
        token = params.value(u"access_token"_s).toString();
    switch (credentials.tokenCaller(token, options, now(), caller)) {
    case Credentials::TokenState::Valid:
        return std::nullopt;
    case Credentials::TokenState::Expired:
        return Answer::error(u"expired_token"_s, u"The access token provided has expired."_s, 401);
    case Credentials::TokenState::Unknown:
        break;
    }
    return Answer::error(u"NO_AUTH_FOUND"_s, u"Wrong authorization data"_s, 401);
}

HttpAnswer Engine::handleRest(const HttpRequest &request)
{
    ++httpCalls;
    if (options.movedTo.isValid() && !options.movedTo.isEmpty()) {
        QUrl target = options.movedTo;
        target.setPath(request.path);
        target.setQuery(QString::fromLatin1(request.query), QUrl::StrictMode);
        HttpAnswer answer = html(u"302"_s, u"Found"_s, 302);
        answer.location = target.toEncoded();
        return answer;
    }
    if (request.verb != "GET"_L1 && request.verb != "POST"_L1)
        return html(u"405"_s, u"Method not allowed"_s, 405);

    const Value params = requestParams(request);
    const QStringList path = request.path.sliced(5).split(u'/', Qt::SkipEmptyParts);
    const bool isWebhook = path.size() >= 3;
    const QString name = withoutSuffix(isWebhook ? path[2] : path.value(0));
    Caller caller;
    std::optional<Answer> error = authorize(path, request, params, &caller);
    const bool isBatch = name == "batch"_L1;
    RecordedRequest recorded { name,  withoutReserved(params).toJson().toObject(),
                               {},    0,
                               false, request.verb };
    if (params.contains(u"start"_s)) // for the reader: what was asked for
        recorded.params.insert(u"start"_s, params.value(u"start"_s).toJson());
    if (!error)
        recorded.user = QString::number(caller.userId);
    if (isBatch)
        recorded.batchSize = int(params.value(u"cmd"_s).size());
    record(recorded);

    // The front proxy comes before everything, the search for the method before authorization.
    if (!limits.admit(options)) {
        error = Answer::error(u"QUERY_LIMIT_EXCEEDED"_s, u"Too many requests"_s, 503);
    } else if (!isBatch && !findMethod(name)) {
        error = Answer::error(u"ERROR_METHOD_NOT_FOUND"_s, u"Method not found!"_s, 404);
    }
    if (error)
        return envelope({ *error, {} });
    if (!isBatch)
        return envelope(execute(name, params, caller, false));
    const double started = clockSeconds();
    Executed batch { Answer::ok(runBatch(params, caller)), {} };
    batch.time = timeBlock(started, clockSeconds(), {});
    return envelope(batch);
}

Engine::Executed Engine::execute(const QString &name, const Value &params, const Caller &caller,
                                 bool inBatch)
{
    const Method *method = findMethod(name);
    if (!method) {
        return { Answer::error(u"ERROR_METHOD_NOT_FOUND"_s, u"Method not found!"_s, 404), {} };
    }
    if (!caller.hasScope(method->scopes)) {
        // Inside a batch the description gets lost.
        const QString text = inBatch ? QString()
                                     : u"The request requires higher privileges than provided by "
                                       "the access token"_s;
        return { Answer::error(u"insufficient_scope"_s, text, 401), {} };
    }
    const QString operatingKey = caller.key + u' ' + method->name;
    if (options.enforceOperatingLimit
        && limits.operating(operatingKey, now()).seconds >= options.operatingLimitSeconds) {
        return { Answer::error(u"OPERATION_TIME_LIMIT"_s,
                               u"Method is blocked due to operation time limit."_s, 429),
                 {} };
    }
    const double started = clockSeconds();
    ++executed[method->name];
    Executed result { runMethod(*method, params, caller, inBatch), {} };
    limits.book(operatingKey, options.operatingSeconds.value(method->name), now());
    result.time = timeBlock(started, clockSeconds(), operatingKey);
    return result;
}

Answer Engine::runMethod(const Method &method, const Value &params, const Caller &caller,
                         bool inBatch)
{
    const User *user = state.user(caller.userId);
    if (method.family == Family::IntranetController
        && (!user || user->kind == UserKind::Extranet)) {
        return Answer::error(u"allowed_only_intranet_user"_s,
                             u"Only intranet users are allowed to call this method"_s);
    }
    Call call { state,
                options,
                caller,
                m_base.toString(),
                withoutReserved(params),
                params.value(u"start"_s).toInt(),
                inBatch };
    if (method.family != Family::Legacy) {
        if (const std::optional<Answer> error = bindingError(method, call.params))
            return *error;
    }
    return method.run(call);
}

} // namespace demo
