// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/gather.h"
#include "cli/logcommands.h"
#include "cli/planrun.h"
#include "cli/writing.h"
#include "timeline/note.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;
using store::Intent;
using timeline::LogEntry;
using timeline::Note;

namespace cli {

namespace {

/* TRANSLATOR cli */ // so that lupdate knows the context of tr()
QString tr(const char *text) { return QCoreApplication::translate("cli", text); }

/// An entry on one card.
struct Place
{
    EntryId entry;
    crm::OwnerRef card;
};

Error noEntry(const QString &word)
{
    return usageError(tr("\"%1\" is no entry; an entry is named by its number.").arg(word));
}

/// Decides \a make with the entry as the portal has it, and goes on with \a then when it is done.
Pending<int> decide(Session &session, Workspace &workspace, const Place &place,
                    std::function<Intent(const syncing::Target &)> make,
                    std::function<Pending<int>()> then)
{
    // Nobody on the portal checks that the entry exists (timeline-methods.md section 9).
    return chained<int>(
        workspace.timeline().entry(place.entry), &session,
        [&session, &workspace, place, make = std::move(make),
         then = std::move(then)](const LogEntry &entry) {
            const syncing::Target target { entry.id,
                                           { entry.title, entry.text, entry.iconCode },
                                           place.card,
                                           crm::toText(place.card) };
            return chained<int>(
                carryOut(session, workspace, workspace.outbox().decide(make(target))), &session,
                [&session, then](const Intent &intent) {
                    if (outcomeOf(intent).status != Ok)
                        return ready<int>(errorOf(session, intent));
                    // It is done, whatever comes of looking at it.
                    return mapped<int>(then(), &session,
                                       [&session](Result<int> shown) -> Result<int> {
                                           if (shown)
                                               return shown;
                                           session.output().printError(shown.error());
                                           return int(PartlyDone);
                                       });
                });
        });
}

QJsonObject toJson(const Place &place, const Note &note)
{
    return { { u"id"_s, place.entry.value },
             { u"card"_s, crm::toText(place.card) },
             { u"text"_s, note.text },
             { u"createdById"_s, note.createdById.value },
             { u"createdTime"_s, note.created.toString(Qt::ISODate) },
             { u"updatedById"_s, note.updatedById.value },
             { u"updatedTime"_s, note.updated.toString(Qt::ISODate) } };
}

Pending<int> printNote(Session &session, Workspace &workspace, const Place &place)
{
    return mapped<int>(workspace.timeline().note(place.card, place.entry), &session,
                       [&session, place](const Result<std::optional<Note>> &note) -> Result<int> {
                           if (!note)
                               return note.error();
                           if (!*note)
                               return Error::make(Error::Kind::NotFound, u"NOTE_NOT_FOUND"_s);
                           session.output().print(toJson(place, **note));
                           return int(Ok);
                       });
}

Pending<int> printDone(Session &session, const Place &place, const QString &key, bool value)
{
    session.output().print(QJsonObject {
        { u"id"_s, place.entry.value }, { u"card"_s, crm::toText(place.card) }, { key, value } });
    return ready<int>(int(Ok));
}

QJsonObject toJson(const crm::OwnerRef &card)
{
    return { { u"entityTypeId"_s, card.typeId },
             { u"entityId"_s, card.id },
             { u"card"_s, crm::toText(card) } };
}

Pending<int> printBindings(Session &session, Workspace &workspace, EntryId id)
{
    return mapped<int>(workspace.timeline().bindings(id), &session,
                       [&session](const Result<QList<crm::OwnerRef>> &cards) -> Result<int> {
                           if (!cards)
                               return cards.error();
                           Table table { u"bindings"_s, { u"card"_s }, {}, {}, {} };
                           for (const crm::OwnerRef &card : *cards)
                               table.rows.append(toJson(card));
                           if (cards->isEmpty())
                               table.summary = tr("The entry is bound to no card.");
                           session.output().print(table);
                           return int(Ok);
                       });
}

/// The last binding gone, nobody reaches the entry any more: that has to be said.
Pending<int> unbind(Session &session, Workspace &workspace, const Place &place, bool lastToo)
{
    return chained<int>(workspace.timeline().bindings(place.entry), &session,
                        [&session, &workspace, place, lastToo](const QList<crm::OwnerRef> &cards) {
                            const bool isLast = cards.size() == 1 && cards.first() == place.card;
                            if (isLast && !lastToo)
                                return ready<int>(
                                    Error::make(Error::Kind::Input, u"last-binding"_s));
                            return decide(session, workspace, place, syncing::toUnbind,
                                          [&session, &workspace, place] {
                                              return printBindings(session, workspace, place.entry);
                                          });
                        });
}

Pending<int> bind(Session &session, Workspace &workspace, const Place &place)
{
    // Nor that the card does.
    return chained<int>(workspace.directory().card(place.card), &session,
                        [&session, &workspace, place](const crm::CardSummary &) {
                            return decide(session, workspace, place, syncing::toBind,
                                          [&session, &workspace, place] {
                                              return printBindings(session, workspace, place.entry);
                                          });
                        });
}

using Work = std::function<Pending<int>(Workspace &, const Place &)>;

/// Reads "ENTRY --card CARD" and does \a work there.
Pending<int> atPlace(Session &session, const Words &words, const QString &usage, bool writes,
                     Work work)
{
    if (words.positional.size() != 1 || !words.has(u"card"_s))
        return ready<int>(usageError(usage));
    const auto entry = entryFromWord(words.positional.first());
    if (!entry)
        return ready<int>(noEntry(words.positional.first()));
    const auto go = [entry = *entry, card = words.values.value(u"card"_s),
                     work = std::move(work)](Workspace &workspace) {
        const auto owner = cardFromWord(card, workspace.portal());
        if (!owner)
            return ready<int>(owner.error());
        return work(workspace, { entry, *owner });
    };
    return writes ? withOutbox(session, go) : withWorkspace(session, go);
}

QCommandLineOption cardOption() { return QCommandLineOption(u"card"_s, {}, u"CARD"_s); }

Pending<int> runPinning(Session &session, const QStringList &words, bool pins)
{
    const auto parsed = parseWords(words, { cardOption() });
    if (!parsed)
        return ready<int>(parsed.error());
    const QString usage
        = pins ? tr("Write \"pin ENTRY --card CARD\".") : tr("Write \"unpin ENTRY --card CARD\".");
    return atPlace(
        session, *parsed, usage, true, [&session, pins](Workspace &workspace, const Place &place) {
            return decide(
                session, workspace, place, pins ? syncing::toPin : syncing::toUnpin,
                [&session, place, pins] { return printDone(session, place, u"pinned"_s, pins); });
        });
}

} // namespace

Pending<int> runNote(Session &session, const QStringList &words)
{
    const QString what = words.value(0);
    const bool sets = what == "set"_L1;
    QList<QCommandLineOption> options { cardOption() };
    if (sets)
        options.append(QCommandLineOption(u"text"_s, {}, u"T"_s));
    const auto parsed = parseWords(words.mid(1), options);
    if (!parsed)
        return ready<int>(parsed.error());
    const QString usage = tr("Write \"note show ENTRY --card CARD\", \"note delete ENTRY --card "
                             "CARD\" or \"note set ENTRY --card CARD --text T\".");
    if (what == "show"_L1)
        return atPlace(session, *parsed, usage, false,
                       [&session](Workspace &workspace, const Place &place) {
                           return printNote(session, workspace, place);
                       });
    if (what == "delete"_L1)
        return atPlace(
            session, *parsed, usage, true, [&session](Workspace &workspace, const Place &place) {
                return decide(session, workspace, place, syncing::toRemoveNote, [&session, place] {
                    return printDone(session, place, u"deleted"_s, true);
                });
            });
    if (!sets || !parsed->has(u"text"_s))
        return ready<int>(usageError(usage));
    const QString text = parsed->values.value(u"text"_s);
    if (text.trimmed().isEmpty())
        return ready<int>(usageError(tr("A note needs a text. \"note delete\" removes one.")));
    return atPlace(
        session, *parsed, usage, true, [&session, text](Workspace &workspace, const Place &place) {
            const auto make = [text](const syncing::Target &target) {
                return syncing::toSaveNote(target, text);
            };
            return decide(session, workspace, place, make, [&session, &workspace, place] {
                return printNote(session, workspace, place);
            });
        });
}

Pending<int> runPin(Session &session, const QStringList &words)
{
    return runPinning(session, words, true);
}

Pending<int> runUnpin(Session &session, const QStringList &words)
{
    return runPinning(session, words, false);
}

Pending<int> runBindings(Session &session, const QStringList &words)
{
    const auto parsed = parseWords(words, { QCommandLineOption(u"last"_s) });
    if (!parsed)
        return ready<int>(parsed.error());
    const QString what = parsed->positional.value(0);
    const bool lists = what == "list"_L1, adds = what == "add"_L1, removes = what == "remove"_L1;
    const bool fits = lists ? parsed->positional.size() == 2 : parsed->positional.size() == 3;
    if (!(lists || adds || removes) || !fits || (parsed->has(u"last"_s) && !removes))
        return ready<int>(
            usageError(tr("Write \"bindings list ENTRY\", \"bindings add ENTRY CARD\" "
                          "or \"bindings remove ENTRY CARD [--last]\".")));
    const auto entry = entryFromWord(parsed->positional.at(1));
    if (!entry)
        return ready<int>(noEntry(parsed->positional.at(1)));
    if (lists)
        return withWorkspace(session, [&session, id = *entry](Workspace &workspace) {
            // An entry that is none has no bindings either; asking for it tells them apart.
            return chained<int>(workspace.timeline().entry(id), &session,
                                [&session, &workspace, id](const LogEntry &) {
                                    return printBindings(session, workspace, id);
                                });
        });
    const bool lastToo = parsed->has(u"last"_s);
    return withOutbox(session,
                      [&session, id = *entry, card = parsed->positional.at(2), adds,
                       lastToo](Workspace &workspace) {
                          const auto owner = cardFromWord(card, workspace.portal());
                          if (!owner)
                              return ready<int>(owner.error());
                          const Place place { id, *owner };
                          return adds ? bind(session, workspace, place)
                                      : unbind(session, workspace, place, lastToo);
                      });
}

} // namespace cli
