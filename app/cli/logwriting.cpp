// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "errortext.h"

#include "base/gather.h"
#include "base/redact.h"
#include "cli/logcommands.h"
#include "cli/planrun.h"
#include "timeline/draftcheck.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::Literals::StringLiterals;
using store::Intent;
using store::IntentState;
using timeline::LogEntry;

namespace cli {

namespace {

constexpr qint64 maxTextBytes = 4 * 1024 * 1024;

/* TRANSLATOR cli */ // so that lupdate knows the context of tr()
QString tr(const char *text) { return QCoreApplication::translate("cli", text); }

Result<QString> readText(const Words &words)
{
    if (words.has(u"text"_s))
        return words.values.value(u"text"_s);
    const QString name = words.values.value(u"text-file"_s);
    QFile file(name);
    const bool opened
        = name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return Error::make(Error::Kind::Input, u"file-unreadable"_s, name);
    QByteArray bytes; // a pipe gives what it has, not what is asked for
    while (bytes.size() <= maxTextBytes) {
        const QByteArray more = file.read(maxTextBytes + 1 - bytes.size());
        if (more.isEmpty())
            break;
        bytes += more;
    }
    if (file.error() != QFile::NoError)
        return Error::make(Error::Kind::Input, u"file-unreadable"_s, name);
    if (bytes.size() > maxTextBytes)
        return Error::make(Error::Kind::Input, u"file-too-large"_s, name);
    if (!bytes.isValidUtf8())
        return Error::make(Error::Kind::Input, u"file-not-text"_s, name);
    return QString::fromUtf8(bytes);
}

struct AddRequest
{
    QString card;
    timeline::EntryDraft draft;
};

Result<AddRequest> addRequest(const QStringList &words)
{
    const auto parsed = parseWords(words,
                                   { QCommandLineOption(u"title"_s, {}, u"T"_s),
                                     QCommandLineOption(u"text"_s, {}, u"T"_s),
                                     QCommandLineOption(u"text-file"_s, {}, u"FILE"_s),
                                     QCommandLineOption(u"icon"_s, {}, u"CODE"_s) });
    if (!parsed)
        return parsed.error();
    if (parsed->positional.size() != 1 || !parsed->has(u"title"_s)
        || parsed->has(u"text"_s) == parsed->has(u"text-file"_s))
        return usageError(
            tr("Write \"log add CARD --title T (--text T | --text-file FILE|-) [--icon CODE]\"."));
    auto text = readText(*parsed);
    if (!text)
        return text.error();
    AddRequest request { parsed->positional.first(),
                         { parsed->values.value(u"title"_s), *text, u"info"_s } };
    if (parsed->has(u"icon"_s))
        request.draft.iconCode = parsed->values.value(u"icon"_s);
    for (const timeline::DraftFinding &finding : timeline::checkDraft(request.draft, {})) {
        if (finding.severity == timeline::DraftFinding::Severity::Error)
            return usageError(finding.sentence);
        Output::progress(finding.sentence + u'\n');
    }
    return request;
}

/// What became of one intent: its word in "results", its exit status.
struct Outcome
{
    QString word;
    int status;
};

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

/// Journals through \a intent and waits for the outcome. What could not be sent at all is taken
/// back: a script that sees "failed" must not find it done later.
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

/// Prints the entry as the store has it, or as the portal has it.
Pending<int> showMade(Session &session, Workspace &workspace, EntryId id)
{
    const auto print = [&session](const LogEntry &entry) {
        session.output().print(entryJson(entry));
        return int(Ok);
    };
    return chained<int>(
        workspace.store().entries({ id }), &session,
        [&session, &workspace, print, id](const QList<store::StoredEntry> &rows) -> Pending<int> {
            if (!rows.isEmpty())
                return ready<int>(print(rows.first().entry));
            return mapped<int>(workspace.timeline().entry(id), &session,
                               [&session, print](const Result<LogEntry> &entry) -> Result<int> {
                                   if (entry)
                                       return print(*entry);
                                   session.output().printError(
                                       Error::make(Error::Kind::Storage, u"not-stored"_s));
                                   return int(PartlyDone);
                               });
        });
}

Pending<int> addTo(Session &session, Workspace &workspace, const crm::CardSummary &card,
                   const timeline::EntryDraft &draft)
{
    return chained<int>(
        carryOut(session, workspace, workspace.outbox().add(card.owner, card.title, draft)),
        &session, [&session, &workspace](const Intent &intent) {
            const Outcome outcome = outcomeOf(intent);
            if (outcome.status == Ok)
                return showMade(session, workspace, intent.entry);
            const Error error = intent.error.value_or(
                Error::make(Error::Kind::Portal, u"refused-without-reason"_s));
            return ready<int>(outcome.status == OutcomeUnknown ? session.unknownOutcome(error)
                                                               : error);
        });
}

} // namespace

Pending<int> addEntry(Session &session, const QStringList &words)
{
    if (words.contains(u"--from"_s) || words.contains(u"--dry-run"_s)
        || std::any_of(words.begin(), words.end(),
                       [](const QString &word) { return word.startsWith("--from="_L1); }))
        return addFromFile(session, words);
    const auto request = addRequest(words);
    if (!request)
        return ready<int>(request.error());
    return withOutbox(session, [&session, request = *request](Workspace &workspace) {
        const auto owner = cardFromWord(request.card, workspace.portal());
        if (!owner)
            return ready<int>(owner.error());
        // For an administrator the portal adds entries to cards that never were
        // (timeline-methods.md section 1).
        return chained<int>(workspace.directory().card(*owner), &session,
                            [&session, &workspace, request](const crm::CardSummary &card) {
                                return addTo(session, workspace, card, request.draft);
                            });
    });
}

} // namespace cli
