// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planner.h"

#include "workspace.h"

#include "ui/plans/planwords.h"

#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;
using store::PlanKind;
using syncing::PlanPreview;
using syncing::PlanRow;

namespace {

store::Intent intentFor(const BulkRequest &request, const store::StoredEntry &stored)
{
    syncing::Target target = syncing::targetOf(stored, request.listTitle);
    if (request.kind == PlanKind::Bind || request.kind == PlanKind::Unbind) {
        target.card = request.card;
        target.cardTitle = request.cardTitle;
    }
    switch (request.kind) {
    case PlanKind::SaveNotes:
        return syncing::toSaveNote(target, request.note);
    case PlanKind::RemoveNotes:
        return syncing::toRemoveNote(target);
    case PlanKind::Pin:
        return syncing::toPin(target);
    case PlanKind::Unpin:
        return syncing::toUnpin(target);
    case PlanKind::Bind:
        return syncing::toBind(target);
    case PlanKind::Unbind:
        return syncing::toUnbind(target);
    default:
        return syncing::toDelete(target);
    }
}

std::optional<Error> refusalOf(const BulkRequest &request, const store::StoredEntry &stored)
{
    if (stored.deletedHere || stored.vanishedSince)
        return Error::make(Error::Kind::NotFound, u"entry-is-gone"_s);
    if (request.kind == PlanKind::Bind && stored.owner == request.card)
        return Error::make(Error::Kind::Input, u"made-on-this-card"_s);
    return {};
}

/// Its last card, as far as its cards were ever read.
bool losesItsLastCard(const BulkRequest &request, const store::StoredEntry &stored)
{
    return request.kind == PlanKind::Unbind && stored.boundCards <= 1
        && stored.owner == request.card;
}

QList<PlanRow> rowsFor(const BulkRequest &request, const QList<store::StoredEntry> &entries)
{
    QList<PlanRow> rows;
    rows.reserve(entries.size());
    for (const store::StoredEntry &stored : entries) {
        PlanRow row;
        row.intent = intentFor(request, stored);
        row.isOurs = stored.madeHere;
        row.refusal = refusalOf(request, stored);
        if (losesItsLastCard(request, stored))
            row.doubt = Error::make(Error::Kind::Input, u"last-known-binding"_s);
        rows.append(row);
    }
    return rows;
}

} // namespace

Planner::Planner(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_worker(u"plans"_s)
{
}

Planner::~Planner() = default;

Pending<PlanPreview> Planner::preview(const BulkRequest &request)
{
    if (request.entries.size() > mostRows)
        return ready<PlanPreview>(Error::make(Error::Kind::Input, u"too-many-rows"_s));
    const Promise<PlanPreview> promise;
    const auto reading = m_workspace.store().entries(request.entries);
    promise.onCancel([reading] { reading.cancel(); });
    reading.then(this, [this, promise, request](Result<QList<store::StoredEntry>> entries) {
        if (!entries)
            return promise.finish(entries.error());
        const auto making = m_worker.run(
            [request, found = *std::move(entries), context = m_workspace.planContext(),
             &service = std::as_const(m_workspace.timeline())]() -> Result<PlanPreview> {
                store::Plan plan;
                plan.kind = request.kind;
                plan.card = request.card;
                plan.title = planwords::title(request.kind, found.size(),
                                              request.cardTitle.isEmpty() ? request.listTitle
                                                                          : request.cardTitle);
                return previewPlan(plan, rowsFor(request, found), context, service);
            });
        promise.onCancel([making] { making.cancel(); });
        making.then(this, [promise](Result<PlanPreview> made) { promise.finish(std::move(made)); });
    });
    return promise.pending();
}

Pending<PlanPreview> Planner::preview(const store::Plan &plan, const QList<PlanRow> &rows)
{
    if (rows.size() > mostRows)
        return ready<PlanPreview>(Error::make(Error::Kind::Input, u"too-many-rows"_s));
    return m_worker.run(
        [plan, rows, context = m_workspace.planContext(),
         &service = std::as_const(m_workspace.timeline())]() -> Result<PlanPreview> {
            return previewPlan(plan, rows, context, service);
        });
}

Pending<store::Plan> Planner::begin(const PlanPreview &preview)
{
    const Promise<store::Plan> promise;
    m_worker.run([preview]() -> Result<QList<store::Intent>> { return preview.intents(); })
        .then(this, [this, promise, plan = preview.plan](Result<QList<store::Intent>> rows) {
            if (!rows)
                return promise.finish(rows.error());
            m_workspace.outbox()
                .begin(plan, *rows)
                .then(this,
                      [promise](Result<store::Plan> begun) { promise.finish(std::move(begun)); });
        });
    return promise.pending();
}

Pending<QByteArray> Planner::written(const store::EntryIds &entries, exports::EntryForm form)
{
    const Promise<QByteArray> promise;
    const auto fail = [promise](const Error &error) { promise.finish(error); };
    m_workspace.store().entries(entries).then(
        this, [this, promise, fail, entries, form](Result<QList<store::StoredEntry>> found) {
            if (!found)
                return fail(found.error());
            m_workspace.store().extrasOf(entries).then(
                this,
                [this, promise, fail, form,
                 found = *std::move(found)](Result<QList<store::EntryExtras>> extras) {
                    if (!extras)
                        return fail(extras.error());
                    m_worker
                        .run([form, found, extras = *std::move(extras)]() -> Result<QByteArray> {
                            QHash<EntryId, QString> notes;
                            for (const store::EntryExtras &known : extras) {
                                if (known.note && known.note->note)
                                    notes.insert(known.entry, known.note->note->text);
                            }
                            QList<exports::EntryRecord> records;
                            for (const store::StoredEntry &stored : found)
                                records.append({ stored, notes.value(stored.entry.id) });
                            return exports::written(records, form);
                        })
                        .then(this, [promise](Result<QByteArray> bytes) {
                            promise.finish(std::move(bytes));
                        });
                });
        });
    return promise.pending();
}

Pending<QByteArray> Planner::written(const QList<store::Intent> &rows, exports::ResultForm form)
{
    return m_worker.run([rows, form]() -> Result<QByteArray> {
        QList<exports::ResultRow> results;
        for (const store::Intent &intent : rows) {
            const auto verdict = models::PlanRowsModel::verdictOf(intent.state);
            results.append({ intent, syncing::outcomeWord(syncing::outcomeOf(intent.state)),
                             planwords::reason(verdict, intent, intent.error.value_or(Error())) });
        }
        return exports::written(results, form);
    });
}

Pending<Done> Planner::save(const QString &file, const QByteArray &bytes)
{
    return m_worker.run([file, bytes]() -> Result<Done> {
        QSaveFile out(file);
        if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit())
            return Done {};
        return Error::make(Error::Kind::Storage, u"file-unwritable"_s, out.errorString());
    });
}
