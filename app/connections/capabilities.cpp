// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/capabilities.h"

#include "base/gather.h"
#include "base/json.h"

#include <QElapsedTimer>
#include <QJsonArray>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace connections {

namespace {

using Answers = std::vector<Result<rest::Answer>>;

enum Question : size_t { Profile, Scope, MethodAdd, MethodDelete, Icons, QuestionCount };

rest::Request methodGet(const QString &name)
{
    return { u"method.get"_s, { { u"name"_s, name } } };
}

/// In the order of Question. crm.timeline.icon.list needs no right but to be an intranet user,
/// which is what is asked: extranet users get allowed_only_intranet_user.
std::vector<rest::Request> questions()
{
    return { { u"profile"_s, {} },
             { u"scope"_s, {} },
             methodGet(u"crm.timeline.logmessage.add"_s),
             methodGet(u"crm.timeline.logmessage.delete"_s),
             { u"crm.timeline.icon.list"_s, {} } };
}

QStringList stringsOf(const QJsonValue &value)
{
    QStringList strings;
    const QJsonArray list = json::list(value).value_or(QJsonArray());
    for (const QJsonValue &each : list)
        strings.append(each.toString());
    strings.removeAll(QString());
    return strings;
}

/// Who the credential belongs to. A portal that answers this with a refusal or with `[]` (the
/// user was dismissed) is of no use.
Result<Done> readProfile(const Result<rest::Answer> &answer, Capabilities &found)
{
    if (!answer)
        return answer.error();
    const auto profile = json::object(answer->result);
    if (!profile)
        return json::mismatch(u"result"_s, u"an object"_s);
    found.userId = json::integer(profile->value(u"ID"_s)).value_or(0);
    if (found.userId <= 0)
        return Error::make(Error::Kind::Auth, u"user-inactive"_s);
    const auto text = [&profile](const QString &key) {
        return json::text(profile->value(key)).value_or(QString());
    };
    found.userName = (text(u"NAME"_s) + u' ' + text(u"LAST_NAME"_s)).simplified();
    found.administrator = json::flag(profile->value(u"ADMIN"_s)).value_or(false);
    return Done {};
}

/// Whether the portal has the method and the credential its scope; unknown where it does not
/// tell.
Can available(const Result<rest::Answer> &answer)
{
    if (!answer)
        return Can::Unknown;
    const QJsonObject method = answer->result.toObject();
    const auto exists = json::flag(method.value(u"isExisting"_s));
    const auto allowed = json::flag(method.value(u"isAvailable"_s));
    if (!exists || !allowed)
        return Can::Unknown;
    return *exists && *allowed ? Can::Yes : Can::No;
}

bool isWithoutCrm(const Error &error)
{
    return error.code.compare("insufficient_scope"_L1, Qt::CaseInsensitive) == 0;
}

void readRights(const Answers &answers, Capabilities &found)
{
    found.hasUserScope = found.scopes.contains(u"user"_s) || found.scopes.contains(u"user_brief"_s)
        || found.scopes.contains(u"user_basic"_s);
    const Result<rest::Answer> &icons = answers[Icons];
    found.hasCrmScope = found.scopes.contains(u"crm"_s)
        || (!answers[Scope] && (icons || !isWithoutCrm(icons.error())));
    if (icons)
        found.edition = editionOf(icons->result);
    found.extranet = !icons && icons.error().code == "allowed_only_intranet_user"_L1;

    if (!found.hasCrmScope || found.extranet) {
        found.read = found.add = found.remove = found.manageIcons = Can::No;
        return;
    }
    found.read = icons ? Can::Yes : Can::Unknown;
    found.add = available(answers[MethodAdd]);
    // The earlier edition lets administrators add only, the later one everybody who may edit the
    // card (open-questions.md A4). Which one it is was inferred: it is tried in both.
    if (found.add == Can::Yes && !found.administrator)
        found.add = Can::Partly;
    found.remove = available(answers[MethodDelete]);
    // By source a portal administrator; profile.ADMIN is close to that (bitrix24-auth.md 3).
    found.manageIcons = found.administrator ? Can::Yes : Can::No;
}

/// Only an application has an id here; a webhook gets its scopes or a refusal
/// (bitrix24-auth.md section 1), and is no less good for it.
void readApplication(const Result<rest::Answer> &info, Capabilities &found)
{
    if (info)
        found.license = info->result.toObject().value(u"LICENSE"_s).toString().left(100);
    const bool application = info && info->result.toObject().contains(u"CODE"_s);
    const bool transportFailed = !info && info.error().kind != Error::Kind::AccessDenied
        && info.error().kind != Error::Kind::Portal && info.error().kind != Error::Kind::Auth;
    if (found.remove == Can::No)
        return;
    if (transportFailed) {
        found.remove = Can::Unknown;
    } else if (!application) {
        found.remove = Can::No;
        found.removeReason = u"webhook-deletes-nothing"_s;
    } else if (!found.administrator) {
        found.remove = Can::No;
        found.removeReason = u"not-administrator"_s;
    } else {
        found.remove = Can::Partly;
        found.removeReason = u"only-own-entries"_s;
    }
}

Result<Capabilities> decode(const Answers &answers)
{
    Capabilities found;
    if (const auto profile = readProfile(answers[Profile], found); !profile)
        return profile.error();
    if (answers[Scope])
        found.scopes = stringsOf(answers[Scope]->result);
    readRights(answers, found);
    return found;
}

struct CanWord
{
    Can can;
    QLatin1StringView word;
};
constexpr std::array canWords { CanWord { Can::Yes, "yes"_L1 }, CanWord { Can::No, "no"_L1 },
                                CanWord { Can::Partly, "partly"_L1 } };

QString wordOf(Can can)
{
    for (const CanWord &each : canWords) {
        if (each.can == can)
            return each.word;
    }
    return u"unknown"_s;
}

Can canOf(const QJsonValue &value)
{
    for (const CanWord &each : canWords) {
        if (each.word == value.toString())
            return each.can;
    }
    return Can::Unknown;
}

} // namespace

Pending<Capabilities> probe(rest::Client &client, QObject *context)
{
    QElapsedTimer timer;
    timer.start();
    std::vector<Pending<rest::Answer>> asked;
    for (const rest::Request &request : questions()) // one turn of the event loop: one batch
        asked.push_back(client.call(request));

    return chained<Capabilities>(
        gathered(asked, context), context,
        [&client, context, timer](const Answers &answers) -> Pending<Capabilities> {
            Result<Capabilities> found = decode(answers);
            if (!found)
                return ready<Capabilities>(found.error());
            found->answeredIn = std::chrono::milliseconds(timer.elapsed());
            found->tested = QDateTime::currentDateTimeUtc();
            found->clockOffset = client.clockOffset();
            // Inside a batch a webhook is refused here even where it is answered alone.
            const rest::Request info { u"app.info"_s, {}, rest::Safety::Read, true };
            const Promise<Capabilities> promise;
            const Pending<rest::Answer> answer = client.call(info);
            promise.onCancel([answer] { answer.cancel(); });
            answer.then(context,
                        [promise, capabilities = *found](Result<rest::Answer> told) mutable {
                            readApplication(told, capabilities);
                            promise.finish(std::move(capabilities));
                        });
            return promise.pending();
        });
}

std::optional<Error> clockWarning(const Capabilities &capabilities)
{
    constexpr std::chrono::milliseconds tolerated = std::chrono::minutes(5);
    if (!capabilities.clockOffset || std::chrono::abs(*capabilities.clockOffset) <= tolerated)
        return {};
    const auto minutes
        = std::chrono::duration_cast<std::chrono::minutes>(*capabilities.clockOffset);
    return Error::make(Error::Kind::Input, u"clock-wrong"_s,
                       u"the portal is %1 minutes ahead"_s.arg(qint64(minutes.count())));
}

QJsonObject toJson(const Capabilities &capabilities)
{
    QJsonObject object { { u"userId"_s, capabilities.userId },
                         { u"userName"_s, capabilities.userName },
                         { u"administrator"_s, capabilities.administrator },
                         { u"scopes"_s, QJsonArray::fromStringList(capabilities.scopes) },
                         { u"hasCrmScope"_s, capabilities.hasCrmScope },
                         { u"hasUserScope"_s, capabilities.hasUserScope },
                         { u"extranet"_s, capabilities.extranet },
                         { u"read"_s, wordOf(capabilities.read) },
                         { u"add"_s, wordOf(capabilities.add) },
                         { u"remove"_s, wordOf(capabilities.remove) },
                         { u"manageIcons"_s, wordOf(capabilities.manageIcons) },
                         { u"removeReason"_s, capabilities.removeReason },
                         { u"iconsReason"_s, capabilities.iconsReason },
                         { u"license"_s, capabilities.license },
                         { u"edition"_s, toWord(capabilities.edition) },
                         { u"answeredInMs"_s, qint64(capabilities.answeredIn.count()) },
                         { u"tested"_s, capabilities.tested.toUTC().toString(Qt::ISODateWithMs) } };
    if (capabilities.clockOffset)
        object.insert(u"clockOffsetMs"_s, qint64(capabilities.clockOffset->count()));
    return object;
}

Capabilities capabilitiesFromJson(const QJsonObject &object)
{
    const auto flag
        = [&object](const QString &key) { return json::flag(object.value(key)).value_or(false); };
    const auto milliseconds = [&object](const QString &key) {
        return std::chrono::milliseconds(json::integer(object.value(key)).value_or(0));
    };
    Capabilities found;
    found.userId = json::integer(object.value(u"userId"_s)).value_or(0);
    found.userName = object.value(u"userName"_s).toString();
    found.administrator = flag(u"administrator"_s);
    found.scopes = stringsOf(object.value(u"scopes"_s));
    found.hasCrmScope = flag(u"hasCrmScope"_s);
    found.hasUserScope = flag(u"hasUserScope"_s);
    found.extranet = flag(u"extranet"_s);
    found.read = canOf(object.value(u"read"_s));
    found.add = canOf(object.value(u"add"_s));
    found.remove = canOf(object.value(u"remove"_s));
    found.manageIcons = canOf(object.value(u"manageIcons"_s));
    found.removeReason = object.value(u"removeReason"_s).toString();
    found.iconsReason = object.value(u"iconsReason"_s).toString();
    found.license = object.value(u"license"_s).toString();
    found.edition = editionFromWord(object.value(u"edition"_s).toString());
    found.answeredIn = milliseconds(u"answeredInMs"_s);
    if (object.contains(u"clockOffsetMs"_s))
        found.clockOffset = milliseconds(u"clockOffsetMs"_s);
    found.tested = json::dateTime(object.value(u"tested"_s)).value_or(QDateTime());
    return found;
}

} // namespace connections
