// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/writing.h"

#include "base/gather.h"

using namespace Qt::Literals::StringLiterals;
using store::Intent;
using store::IntentState;

namespace cli {

Outcome outcomeOf(const Intent &intent)
{
    switch (intent.state) {
    case IntentState::Done:
        return { u"done"_s, Ok };
    case IntentState::Unknown:
    case IntentState::Sending:
        return { u"unknown"_s, OutcomeUnknown };
    case IntentState::Waiting:
    case IntentState::TakenBack:
        return { u"not tried"_s, Failed };
    case IntentState::Refused:
        break;
    }
    return { u"refused"_s, Failed };
}

Pending<Intent> carryOut(Session &session, Workspace &workspace, const Pending<Intent> &intent)
{
    const Promise<Intent> promise;
    const auto finish = [&session, promise](Result<Intent> settled) {
        session.setWriting(false);
        promise.finish(std::move(settled));
    };
    auto &outbox = workspace.outbox();
    session.setWriting(true);
    intent.then(&session, [&session, &outbox, finish](const Result<Intent> &journalled) {
        if (!journalled)
            return finish(journalled.error());
        outbox.settled(journalled->id)
            .then(&session, [&session, &outbox, finish](const Result<Intent> &settled) {
                if (!settled || settled->state != IntentState::Waiting)
                    return finish(settled);
                outbox.takeBack(settled->id)
                    .then(&session, [finish, settled](const Result<Done> &taken) {
                        finish(taken ? settled : Result<Intent>(taken.error()));
                    });
            });
    });
    return promise.pending();
}

/// Sent, and the connection broke: what is harmless twice waits to be sent again, but whoever takes
/// it back must not be told that nothing happened.
static bool mayHaveHappened(const Intent &intent)
{
    static const QStringList neverReached { u"host-not-found"_s,  u"connection-refused"_s,
                                            u"connect-timeout"_s, u"tls-failed"_s,
                                            u"proxy-failed"_s,    u"proxy-auth"_s };
    return intent.state == IntentState::Waiting && intent.sendings > 0 && intent.error
        && intent.error->kind == Error::Kind::Network && !neverReached.contains(intent.error->code);
}

Error errorOf(const Session &session, const Intent &intent)
{
    const Error error
        = intent.error.value_or(Error::make(Error::Kind::Portal, u"refused-without-reason"_s));
    const bool isUnknown = outcomeOf(intent).status == OutcomeUnknown || mayHaveHappened(intent);
    return isUnknown ? session.unknownOutcome(error) : error;
}

} // namespace cli
