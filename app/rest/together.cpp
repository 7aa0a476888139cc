// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Requests, also such that write, that leave as one batch of their own.
#include "rest/client_p.h"
#include "rest/envelope.h"

using namespace Qt::Literals::StringLiterals;

namespace rest {

namespace {

QStringList keysOf(qsizetype count)
{
    QStringList keys;
    for (qsizetype i = 0; i < count; ++i)
        keys.append(Batch::keyOf(i));
    return keys;
}

bool isOperatingLimit(const Error &error)
{
    return error.code.compare("operation_time_limit"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace

/// What the commands say about their methods: the portal counts them one by one.
void Client::Private::learnInside(const Call &call, const Answer &answer)
{
    if (call.inside.isEmpty())
        return;
    const QStringList keys = keysOf(call.inside.size());
    const auto commands = decodeCommands(answer.result, keys);
    if (!commands)
        return;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const auto found = commands->constFind(keys.at(i));
        if (found == commands->constEnd())
            continue;
        const QString &method = call.inside.at(i).method;
        if (!*found) {
            if (isOperatingLimit(found->error()))
                limiter.methodBlocked(method);
            continue;
        }
        AnswerTime time = (*found)->time;
        if (!time.finished.isValid())
            time.finished = answer.time.finished;
        limiter.learn(method, time);
    }
}

Pending<Client::Answers> Client::callTogether(const QList<Request> &requests,
                                              Batch::OnError onError)
{
    Batch batch;
    for (const Request &request : requests) {
        const auto command = commandOf(request);
        if (!command || !batch.hasRoomFor(*command))
            return ready<Answers>(Error::make(Error::Kind::Internal, u"not-for-a-batch"_s));
        batch.add(*command);
    }
    if (requests.isEmpty())
        return ready<Answers>(Answers());
    const Request whole { u"batch"_s, batch.params(onError), Safety::Write, true };
    const auto split = [this, requests](const Result<Answer> &answer) -> Result<Answers> {
        if (!answer)
            return answer.error();
        const QStringList keys = keysOf(requests.size());
        const auto commands = decodeCommands(answer->result, keys);
        if (!commands) { // it was answered, so it may well have run
            Error error = commands.error();
            error.kind = Error::Kind::UnknownOutcome;
            error.method = u"batch"_s;
            return error;
        }
        Answers answers;
        for (qsizetype i = 0; i < keys.size(); ++i) {
            const auto found = commands->constFind(keys.at(i));
            const Result<Answer> one = found == commands->constEnd()
                ? Result<Answer>(Error::make(Error::Kind::Portal, u"not-executed"_s))
                : *found;
            if (one) {
                answers.push_back(one);
                continue;
            }
            Error error = one.error();
            error.method = requests.at(i).method;
            if (requests.at(i).safety != Safety::Read && mayHaveRun(error))
                error.kind = Error::Kind::UnknownOutcome;
            if (isOperatingLimit(error))
                error.retryAfter = d->limiter.waitFor(error.method);
            answers.push_back(error);
        }
        return answers;
    };
    return mapped<Answers>(d->enqueue(whole, requests), this, split);
}

} // namespace rest
