// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "timeline/logentry.h"

namespace store {

enum class IntentKind { AddEntry, DeleteEntry };

enum class IntentState {
    Waiting, ///< journalled, not sent
    Sending, ///< marked before the first byte leaves; found so after a crash it is Unknown
    Unknown, ///< sent, answer lost: settled by reading, never sent again before that
    Done,
    Refused, ///< by the portal, or given up: nothing was changed; error says why
    TakenBack, ///< by the person, before it was sent
};

/// One line of how an intent fared, for the details of the Outbox place.
struct IntentStep
{
    QDateTime at; ///< UTC
    QString
        what; ///< a word: journalled, sending, sent, answered, answer-lost, read-newest, found,
              ///< not-found, back-to-waiting, refused, taken-back, not-sent, found-after-restart
    QString detail; ///< numbers or the portal's words; never a secret
};

/// A write that was decided, and how it fared.
struct Intent
{
    IntentId id;
    IntentKind kind = IntentKind::AddEntry;
    crm::OwnerRef owner;
    QString cardTitle; ///< as the person saw it
    timeline::EntryDraft draft; ///< AddEntry: what is sent; DeleteEntry: the last content
    EntryId entry; ///< AddEntry: what the portal made; DeleteEntry: what goes
    IntentState state = IntentState::Waiting;
    QDateTime decided; ///< UTC
    QDateTime changed; ///< UTC
    QDateTime sentAtPortal; ///< "not before", by the portal's clock, as well as it is known
    qint64 newestKnownBefore
        = 0; ///< highest entry id known on the card when it was sent; a match is above it
    qint64 authorId = 0; ///< the connection's user: a match has this author
    int sendings = 0;
    std::optional<Error> error;
    QList<IntentStep> steps; ///< only from Store::intent()
};

/// What changeIntent() writes. Unset fields stay.
struct IntentChange
{
    IntentState state = IntentState::Waiting;
    IntentStep step;
    std::optional<EntryId> entry;
    std::optional<QDateTime> sentAtPortal;
    std::optional<qint64> newestKnownBefore;
    std::optional<Error> error;
    bool countSending = false;
    std::optional<timeline::LogEntry>
        made; ///< stored as an entry of the card in the same transaction, marked madeHere
    bool markDeleted = false; ///< the entry is marked deletedHere in the same transaction
};

} // namespace store

Q_DECLARE_METATYPE(store::Intent)
