// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/errorjson.h"
#include "base/json.h"
#include "store/queries.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace store::queries {

namespace {

QByteArray toText(const std::optional<Error> &error)
{
    return error ? errorToJson(*error) : QByteArray("");
}

std::optional<Error> errorFromText(const QByteArray &text)
{
    if (text.isEmpty())
        return {};
    return errorFromJson(text);
}

constexpr auto intentColumns
    = "id, kind, type_id, entity_id, card_title, title, text, icon_code, entry, state, decided,"
      " changed, sent_at_portal, newest_known, author, sendings, error, note, note_known,"
      " note_updated, gallery, code, picture, linked_to, link, expected, plan, place, role,"
      " entry_of_place, label";

QByteArray toText(const QJsonObject &object)
{
    return object.isEmpty() ? QByteArray("") : json::compact(object);
}

QString selectIntents(const QString &rest)
{
    return u"SELECT %1 FROM intents %2"_s.arg(QLatin1StringView(intentColumns), rest);
}

Intent intentOf(const Statement &row)
{
    Intent intent;
    intent.id = { row.integer(0) };
    intent.kind = IntentKind(row.integer(1));
    intent.owner = { int(row.integer(2)), row.integer(3) };
    intent.cardTitle = row.text(4);
    intent.draft = { row.text(5), row.text(6), row.text(7) };
    intent.entry = { row.integer(8) };
    intent.state = IntentState(row.integer(9));
    intent.decided = row.time(10);
    intent.changed = row.time(11);
    intent.sentAtPortal = row.time(12);
    intent.newestKnownBefore = row.integer(13);
    intent.authorId = row.integer(14);
    intent.sendings = int(row.integer(15));
    intent.error = errorFromText(row.bytes(16));
    intent.note = row.text(17);
    intent.noteBasis = { NoteBasis::Known(row.integer(18)), row.time(19) };
    intent.gallery = timeline::Gallery(row.integer(20));
    intent.picture = { row.text(21), row.bytes(22) };
    intent.linkedTo = { row.integer(23) };
    intent.link = LinkKind(row.integer(24));
    intent.expected = QJsonDocument::fromJson(row.bytes(25)).object();
    intent.plan = { row.integer(26) };
    intent.place = int(row.integer(27));
    intent.role = Intent::Role(row.integer(28));
    intent.entryOfPlace = int(row.integer(29));
    intent.label = row.text(30);
    return intent;
}

std::optional<Intent> find(Connection &connection, IntentId id)
{
    Statement row(connection, connection.prepared(selectIntents(u"WHERE id = ?"_s)));
    row.run(id.value);
    if (!row.next())
        return {};
    return intentOf(row);
}

Error notThere() { return Error::make(Error::Kind::NotFound, u"intent"_s); }

void appendStep(Connection &connection, IntentId id, const IntentStep &step, const QDateTime &now)
{
    Statement row(
        connection,
        connection.prepared(
            u"INSERT INTO intent_steps (intent, number, at, what, detail) VALUES (?,"
            " (SELECT coalesce(max(number), 0) + 1 FROM intent_steps WHERE intent = ?), ?, ?, ?)"_s));
    row.run(id.value, id.value, sqlTime(step.at.isValid() ? step.at : now), sqlText(step.what),
            sqlText(step.detail));
}

void write(Connection &connection, const Intent &intent)
{
    Statement row(connection,
                  connection.prepared(
                      u"UPDATE intents SET entry = ?, state = ?, changed = ?, sent_at_portal = ?,"
                      " newest_known = ?, sendings = ?, error = ? WHERE id = ?"_s));
    row.run(intent.entry.value, int(intent.state), sqlTime(intent.changed),
            sqlTime(intent.sentAtPortal), intent.newestKnownBefore, intent.sendings,
            toText(intent.error), intent.id.value);
}

} // namespace

Result<Intent> addIntent(Connection &connection, const Intent &intent, const QDateTime &now,
                         Changes &changes)
{
    Intent made = intent;
    made.decided = intent.decided.isValid() ? intent.decided : now;
    made.changed = now;
    Statement row(
        connection,
        connection.prepared(
            u"INSERT INTO intents (kind, type_id, entity_id, card_title, title, text, icon_code,"
            " entry, state, decided, changed, sent_at_portal, newest_known, author, sendings,"
            " error, note, note_known, note_updated, gallery, code, picture, linked_to, link,"
            " expected, plan, place, role, entry_of_place, label) VALUES (?, ?, ?, ?, ?, ?, ?, ?,"
            " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s));
    row.run(int(made.kind), made.owner.typeId, made.owner.id, sqlText(made.cardTitle),
            sqlText(made.draft.title), sqlText(made.draft.text), sqlText(made.draft.iconCode),
            made.entry.value, int(made.state), sqlTime(made.decided), sqlTime(made.changed),
            sqlTime(made.sentAtPortal), made.newestKnownBefore, made.authorId, made.sendings,
            toText(made.error), sqlText(made.note), int(made.noteBasis.known),
            sqlTime(made.noteBasis.updated), int(made.gallery), sqlText(made.picture.code),
            made.picture.png.isNull() ? QByteArray("") : made.picture.png, made.linkedTo.value,
            int(made.link), toText(made.expected), made.plan.value, made.place, int(made.role),
            made.entryOfPlace, sqlText(made.label));
    made.id = { row.insertedKey() };
    if (made.steps.isEmpty())
        made.steps.append({ now, u"journalled"_s, {} });
    for (const IntentStep &step : std::as_const(made.steps))
        appendStep(connection, made.id, step, now);
    changes.intents.append(made.id);
    return made;
}

namespace {

/// Steps that are done to what \a made has made learn which entry that is.
void tellFollowers(Connection &connection, const Intent &made)
{
    if (!made.plan.isValid() || made.kind != IntentKind::AddEntry || !made.entry.isValid())
        return;
    Statement row(connection,
                  connection.prepared(u"UPDATE intents SET entry = ? WHERE plan = ?"
                                      " AND entry_of_place = ? AND entry = 0"_s));
    row.run(made.entry.value, made.plan.value, made.place);
}

/// Everything a change says beside the row itself.
void carryOut(Connection &connection, const Intent &intent, const IntentChange &change,
              const QDateTime &now, Changes &changes)
{
    if (change.made) {
        saveEntries(connection, intent.owner, { *change.made }, now, Origin::MadeHere, changes);
        if (intent.link != LinkKind::None && intent.linkedTo.isValid())
            saveLink(connection, { intent.linkedTo, change.made->id, intent.link, now }, now,
                     changes);
    }
    if (change.markDeleted)
        markDeletedHere(connection, intent.entry, now, changes);
    if (change.entry)
        tellFollowers(connection, intent);
    if (intent.entry.isValid())
        saveExtras(connection, intent.entry, change.read, now, changes);
}

} // namespace

Result<Intent> changeIntent(Connection &connection, IntentId id, const QList<IntentState> &from,
                            const IntentChange &change, const QDateTime &now, Changes &changes)
{
    auto found = find(connection, id);
    if (!found)
        return notThere();
    Intent intent = *std::move(found);
    if (!from.contains(intent.state))
        return Error::make(Error::Kind::Storage, u"state-changed"_s);
    intent.state = change.state;
    intent.changed = now;
    intent.entry = change.entry.value_or(intent.entry);
    intent.sentAtPortal = change.sentAtPortal.value_or(intent.sentAtPortal);
    intent.newestKnownBefore = change.newestKnownBefore.value_or(intent.newestKnownBefore);
    if (change.error)
        intent.error = change.error;
    intent.sendings += change.countSending ? 1 : 0;
    write(connection, intent);
    appendStep(connection, id, change.step, now);
    carryOut(connection, intent, change, now, changes);
    changes.intents.append(id);
    return intent;
}

ChangedIntents changeIntents(Connection &connection, const QList<IntentUpdate> &updates,
                             const QDateTime &now, Changes &changes)
{
    ChangedIntents changed;
    QList<PlanId> plans;
    for (const IntentUpdate &update : updates) {
        const auto intent
            = changeIntent(connection, update.id, update.from, update.change, now, changes);
        if (!intent)
            continue;
        changed.intents.append(*intent);
        if (intent->plan.isValid() && !plans.contains(intent->plan))
            plans.append(intent->plan);
    }
    for (const PlanId id : std::as_const(plans))
        changed.plans.append(moveOn(connection, id, now, changes));
    return changed;
}

void takeBackWaiting(Connection &connection, PlanId plan, const QString &word, const QDateTime &now,
                     Changes &changes)
{
    for (const Intent &row : intentsOf(connection, plan)) {
        if (row.state != IntentState::Waiting)
            continue;
        IntentChange change;
        change.state = IntentState::TakenBack;
        change.step = { now, word, {} };
        const auto taken
            = changeIntent(connection, row.id, { IntentState::Waiting }, change, now, changes);
        if (!taken)
            connection.fail(taken.error());
    }
}

QList<Intent> intentsOf(Connection &connection, PlanId plan)
{
    QList<Intent> rows;
    Statement row(connection,
                  connection.prepared(selectIntents(u"WHERE plan = ? ORDER BY place, id"_s)));
    row.run(plan.value);
    while (row.next())
        rows.append(intentOf(row));
    return rows;
}

Result<Intent> intent(Connection &connection, IntentId id)
{
    auto found = find(connection, id);
    if (!found)
        return notThere();
    Statement row(connection,
                  connection.prepared(u"SELECT at, what, detail FROM intent_steps"
                                      " WHERE intent = ? ORDER BY number"_s));
    row.run(id.value);
    while (row.next())
        found->steps.append({ row.time(0), row.text(1), row.text(2) });
    return *found;
}

QList<Intent> intents(Connection &connection)
{
    QList<Intent> all;
    Statement row(connection, connection.prepared(selectIntents(u"ORDER BY id DESC"_s)));
    row.run();
    while (row.next())
        all.append(intentOf(row));
    return all;
}

void removeIntents(Connection &connection, const QList<IntentId> &ids, Changes &changes)
{
    Statement row(
        connection,
        connection.prepared(u"DELETE FROM intents WHERE id = ? AND state IN (?, ?, ?)"
                            " AND NOT EXISTS (SELECT 1 FROM plans WHERE plans.id = intents.plan"
                            " AND plans.state NOT IN (%1, %2))"_s.arg(int(PlanState::Cancelled))
                                .arg(int(PlanState::Ended))));
    Statement steps(connection,
                    connection.prepared(u"DELETE FROM intent_steps WHERE intent = ?"_s));
    for (const IntentId id : ids) {
        row.run(id.value, int(IntentState::Done), int(IntentState::Refused),
                int(IntentState::TakenBack));
        if (row.rowsChanged() != 1)
            continue;
        steps.run(id.value);
        changes.intents.append(id);
    }
}

QList<EntryId> entriesMadeHere(Connection &connection, const crm::OwnerRef &owner)
{
    QList<EntryId> ids;
    // The mark on the entry outlives its intent, which people may remove from the outbox.
    Statement row(
        connection,
        connection.prepared(u"SELECT entry FROM intents WHERE type_id = ? AND entity_id = ?"
                            " AND kind = ? AND state = ? AND entry > 0"
                            " UNION SELECT id FROM entries WHERE card = ? AND flags & 2 <> 0"
                            " ORDER BY 1"_s));
    row.run(owner.typeId, owner.id, int(IntentKind::AddEntry), int(IntentState::Done),
            cardKey(connection, owner).value_or(0));
    while (row.next())
        ids.append(EntryId { row.integer(0) });
    return ids;
}

} // namespace store::queries
