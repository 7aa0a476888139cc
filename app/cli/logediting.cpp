// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/gather.h"
#include "cli/logcommands.h"
#include "cli/planrun.h"
#include "timeline/draftcheck.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;
using syncing::EditPreview;
using syncing::EditRequest;
using syncing::EditResult;
using timeline::LogEntry;

namespace cli {

namespace {

/* TRANSLATOR cli */ // so that lupdate knows the context of tr()
QString tr(const char *text) { return QCoreApplication::translate("cli", text); }

struct EditWords
{
    EntryId entry;
    QString card;
    Words words;
};

Result<EditWords> editWords(const QStringList &words)
{
    const auto parsed = parseWords(
        words,
        { QCommandLineOption(u"card"_s, {}, u"CARD"_s), QCommandLineOption(u"title"_s, {}, u"T"_s),
          QCommandLineOption(u"text"_s, {}, u"T"_s), QCommandLineOption(u"icon"_s, {}, u"CODE"_s),
          QCommandLineOption(u"correction"_s) });
    if (!parsed)
        return parsed.error();
    const auto id
        = parsed->positional.size() == 1 ? entryFromWord(parsed->positional.first()) : std::nullopt;
    const bool changes
        = parsed->has(u"title"_s) || parsed->has(u"text"_s) || parsed->has(u"icon"_s);
    if (!id || !parsed->has(u"card"_s) || !changes)
        return usageError(tr("Write \"log edit ENTRY --card CARD [--title T] [--text T] "
                             "[--icon CODE] [--correction]\" with at least one change."));
    return EditWords { *id, parsed->values.value(u"card"_s), *parsed };
}

Result<timeline::EntryDraft> draftOf(const Words &words, const LogEntry &old)
{
    const timeline::EntryDraft draft { words.values.value(u"title"_s, old.title),
                                       words.values.value(u"text"_s, old.text),
                                       words.values.value(u"icon"_s, old.iconCode) };
    for (const timeline::DraftFinding &finding : timeline::checkDraft(draft, {})) {
        if (finding.severity == timeline::DraftFinding::Severity::Error)
            return usageError(finding.sentence);
        Output::progress(finding.sentence + u'\n');
    }
    return draft;
}

/// What stands on the portal where an edit could not be undone.
Error bothExist(const EditResult &result)
{
    return Error::make(Error::Kind::Portal, u"both-exist"_s,
                       u"%1 %2"_s.arg(result.older.value).arg(result.newer.value));
}

Pending<int> tell(Session &session, Workspace &workspace, const EditResult &result)
{
    using Outcome = EditResult::Outcome;
    const Error reason
        = result.error.value_or(Error::make(Error::Kind::Portal, u"refused-without-reason"_s));
    const auto print
        = [&session](const LogEntry &entry) { session.output().print(entryJson(entry)); };
    switch (result.outcome) {
    case Outcome::NothingChanged:
        return ready<int>(reason);
    case Outcome::Unknown:
    case Outcome::Open:
        return ready<int>(session.unknownOutcome(reason));
    case Outcome::Done:
    case Outcome::BothExist:
        break;
    }
    return mapped<int>(workspace.store().entries({ result.newer }), &session,
                       [&session, print, result](const Result<QList<store::StoredEntry>> &rows) {
                           if (rows && !rows->isEmpty())
                               print(rows->first().entry);
                           if (result.outcome == Outcome::Done)
                               return Result<int>(int(Ok));
                           session.output().printError(bothExist(result));
                           return Result<int>(int(PartlyDone));
                       });
}

/// The last content is kept before it goes; where it is known its card is, too.
Pending<store::SavedEntries> keepOld(Session &session, Workspace &workspace,
                                     const EditPreview &preview)
{
    return chained<store::SavedEntries>(
        workspace.store().entries({ preview.old.id }), &session,
        [&workspace, preview](const QList<store::StoredEntry> &known) {
            if (!known.isEmpty())
                return ready<store::SavedEntries>(store::SavedEntries {});
            return workspace.store().saveEntries(preview.request.card, { preview.old });
        });
}

Pending<int> carryOut(Session &session, Workspace &workspace, const EditPreview &preview)
{
    if (preview.refusal)
        return ready<int>(*preview.refusal);
    return chained<int>(
        keepOld(session, workspace, preview), &session,
        [&session, &workspace, preview](const store::SavedEntries &) {
            return chained<int>(
                carryOutPlan(session, workspace, preview.plan, preview.steps), &session,
                [&session, &workspace](const store::Plan &plan) {
                    return chained<int>(
                        workspace.store().planRows(plan.id), &session,
                        [&session, &workspace, plan](const QList<store::Intent> &rows) {
                            return tell(session, workspace, syncing::editResult(plan, rows));
                        });
                });
        });
}

Pending<int> edit(Session &session, Workspace &workspace, const EditWords &asked)
{
    const auto owner = cardFromWord(asked.card, workspace.client().portal());
    if (!owner)
        return ready<int>(owner.error());
    return chained<int>(
        workspace.timeline().entry(asked.entry), &session,
        [&session, &workspace, asked, card = *owner](const LogEntry &old) -> Pending<int> {
            const auto draft = draftOf(asked.words, old);
            if (!draft)
                return ready<int>(draft.error());
            const bool corrects = asked.words.has(u"correction"_s);
            const EditRequest request { asked.entry,
                                        card,
                                        {},
                                        *draft,
                                        corrects ? EditRequest::Mode::Correct
                                                 : EditRequest::Mode::Replace };
            return chained<int>(syncing::previewEdit(workspace.timeline(), workspace.store(),
                                                     request, workspace.editRights(), &session),
                                &session, [&session, &workspace](const EditPreview &preview) {
                                    return carryOut(session, workspace, preview);
                                });
        });
}

} // namespace

Pending<int> editEntry(Session &session, const QStringList &words)
{
    const auto asked = editWords(words);
    if (!asked)
        return ready<int>(asked.error());
    return withOutbox(session, [&session, asked = *asked](Workspace &workspace) {
        return edit(session, workspace, asked);
    });
}

} // namespace cli
