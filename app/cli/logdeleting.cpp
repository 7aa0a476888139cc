// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/gather.h"
#include "cli/logcommands.h"
#include "cli/planrun.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;
using store::Intent;
using syncing::PlanRow;
using timeline::LogEntry;

namespace cli {

namespace {

/* TRANSLATOR cli */ // so that lupdate knows the context of tr()
QString tr(const char *text) { return QCoreApplication::translate("cli", text); }

/// What is known of an entry before it goes.
struct Found
{
    EntryId id;
    Result<LogEntry> entry;
    Result<QList<crm::OwnerRef>> cards;
};

PlanRow rowOf(const Found &found)
{
    Intent intent = syncing::toDelete({ found.id, {}, {}, {} });
    if (!found.entry)
        return { intent, false, found.entry.error(), {} };
    intent.draft = { found.entry->title, found.entry->text, found.entry->iconCode };
    if (found.cards && !found.cards->isEmpty())
        intent.owner = found.cards->first();
    return { intent, false, {}, {} };
}

/// Deletes by a plan; the last content of each is kept before it goes.
class Deletion : public std::enable_shared_from_this<Deletion>
{
public:
    Deletion(Session &session, Workspace &workspace, const QList<EntryId> &ids)
        : m_session(session)
        , m_workspace(workspace)
        , m_ids(ids)
    {
    }

    Pending<int> run()
    {
        if (!m_workspace.planContext().canDelete) // said without asking the portal
            return report({});
        std::vector<Pending<LogEntry>> entries;
        std::vector<Pending<QList<crm::OwnerRef>>> cards;
        for (const EntryId id : m_ids) { // asked in one turn: they leave as batches
            entries.push_back(m_workspace.timeline().entry(id));
            cards.push_back(m_workspace.timeline().bindings(id));
        }
        const auto bound = gathered<QList<crm::OwnerRef>>(cards, &m_session);
        return chained<int>(
            gathered<LogEntry>(entries, &m_session), &m_session,
            [self = shared_from_this(), bound](const std::vector<Result<LogEntry>> &read) {
                return chained<int>(
                    bound, &self->m_session,
                    [self, read](const std::vector<Result<QList<crm::OwnerRef>>> &told) {
                        QList<Found> found;
                        for (qsizetype i = 0; i < self->m_ids.size(); ++i)
                            found.append(
                                { self->m_ids.at(i), read.at(size_t(i)), told.at(size_t(i)) });
                        return self->report(found);
                    });
            });
    }

private:
    void keep(const Found &found)
    {
        if (!found.entry || !found.cards || found.cards->isEmpty())
            return;
        m_workspace.store()
            .saveEntries(found.cards->first(), { *found.entry })
            .then(&m_session, [](const Result<store::SavedEntries> &) {});
    }

    Pending<int> report(const QList<Found> &found)
    {
        QList<PlanRow> rows;
        for (const Found &one : found) {
            keep(one);
            rows.append(rowOf(one));
        }
        for (qsizetype i = found.size(); i < m_ids.size(); ++i)
            rows.append({ syncing::toDelete({ m_ids.at(i), {}, {}, {} }), false, {}, {} });
        store::Plan plan;
        plan.kind = store::PlanKind::DeleteEntries;
        plan.title = tr("Delete entries");
        const auto preview
            = syncing::previewPlan(plan, rows, m_workspace.planContext(), m_workspace.timeline());
        return runPlan(m_session, m_workspace, preview,
                       { { u"id"_s }, [](const Intent &intent) {
                            return QJsonObject { { u"id"_s, intent.entry.value } };
                        } });
    }

    Session &m_session;
    Workspace &m_workspace;
    QList<EntryId> m_ids;
};

} // namespace

Pending<int> deleteEntries(Session &session, const QStringList &words)
{
    QList<EntryId> ids;
    for (const QString &word : words) {
        const auto id = entryFromWord(word);
        if (!id)
            return ready<int>(
                usageError(tr("\"%1\" is no entry; an entry is named by its number.").arg(word)));
        if (!ids.contains(*id))
            ids.append(*id);
    }
    if (ids.isEmpty())
        return ready<int>(usageError(tr("Write \"log delete ENTRY…\".")));
    return withOutbox(session, [&session, ids](Workspace &workspace) {
        return std::make_shared<Deletion>(session, workspace, ids)->run();
    });
}

} // namespace cli
