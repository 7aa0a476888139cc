// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/logcommands.h"
#include "cli/session.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;
using store::EntryQuery;
using timeline::LogEntry;
using Completeness = store::CardState::Completeness;

namespace cli {

namespace {

/* TRANSLATOR cli */ // so that lupdate knows the context of tr()
QString tr(const char *text) { return QCoreApplication::translate("cli", text); }

const QStringList entryColumns { u"id"_s,       u"created"_s, u"authorId"_s,
                                 u"iconCode"_s, u"title"_s,   u"text"_s };

void printEntries(const Session &session, const QList<LogEntry> &entries,
                  std::optional<qint64> total, bool complete)
{
    Table table { u"entries"_s, entryColumns, {}, {}, {} };
    for (const LogEntry &entry : entries)
        table.rows.append(entryJson(entry));
    table.beside = { { u"total"_s, total ? QJsonValue(*total) : QJsonValue() },
                     { u"complete"_s, complete } };
    table.summary
        = total ? tr("%1 of %2").arg(entries.size()).arg(*total) : QString::number(entries.size());
    if (!complete)
        table.summary += u" · "_s + tr("not complete");
    session.output().print(table);
}

struct ListRequest
{
    QString card;
    crm::OwnerRef owner;
    EntryQuery::Order order = EntryQuery::Order::IdDescending;
    int limit = -1;
};

Result<ListRequest> listRequest(const QStringList &words)
{
    const auto parsed = parseWords(words,
                                   { QCommandLineOption(u"order"_s, {}, u"ORDER"_s),
                                     QCommandLineOption(u"limit"_s, {}, u"N"_s) });
    if (!parsed)
        return parsed.error();
    if (parsed->positional.size() != 1)
        return usageError(
            tr("Write \"log list CARD [--order id|created[:asc|:desc]] [--limit N]\"."));
    const QHash<QString, EntryQuery::Order> orders {
        { u"id"_s, EntryQuery::Order::IdDescending },
        { u"id:desc"_s, EntryQuery::Order::IdDescending },
        { u"id:asc"_s, EntryQuery::Order::IdAscending },
        { u"created"_s, EntryQuery::Order::CreatedDescending },
        { u"created:asc"_s, EntryQuery::Order::CreatedAscending },
        { u"created:desc"_s, EntryQuery::Order::CreatedDescending }
    };
    ListRequest request;
    request.card = parsed->positional.first();
    const QString order = parsed->values.value(u"order"_s, u"id"_s);
    if (!orders.contains(order))
        return usageError(tr("The order is id or created, followed by :asc or :desc."));
    request.order = orders.value(order);
    if (parsed->has(u"limit"_s)) {
        bool ok = false;
        request.limit = parsed->values.value(u"limit"_s).toInt(&ok);
        if (!ok || request.limit < 1)
            return usageError(tr("The limit is a whole number above 0."));
    }
    return request;
}

/// What the reading of a card came to: the portal's total, and why the list is not complete.
struct ReadOutcome
{
    std::optional<qint64> total;
    std::optional<Error> lacking;
};

/// Reads the whole card and prints it from the store: the count is proven, or said not to be. A
/// reading that breaks off leaves what was read, now or in an earlier run.
class Listing : public std::enable_shared_from_this<Listing>
{
public:
    Listing(Session &session, Workspace &workspace, const ListRequest &request)
        : m_session(session)
        , m_workspace(workspace)
        , m_request(request)
    {
    }

    Pending<int> run()
    {
        auto &reader = m_workspace.cardReader();
        QObject::connect(&reader, &syncing::CardReader::progressed, &m_session,
                         [](const crm::OwnerRef &, const syncing::ReadingProgress &progress) {
                             if (progress.total)
                                 Output::progress(
                                     QCoreApplication::translate("cli", "reading %1 of %2")
                                         .arg(progress.collected)
                                         .arg(*progress.total));
                         });
        reader.read(m_request.owner)
            .then(&m_session,
                  [self = shared_from_this()](const Result<syncing::ReadingResult> &read) {
                      Output::endProgress();
                      if (!read)
                          return self->failed(read.error());
                      if (read->collected == 0)
                          return self->checkCard(*read);
                      self->print(outcomeOf(*read));
                  });
        return m_promise.pending();
    }

private:
    static ReadOutcome outcomeOf(const syncing::ReadingResult &read)
    {
        const auto lacking = [&read](const QString &code) {
            return ReadOutcome { read.total, Error::make(Error::Kind::Portal, code) };
        };
        if (read.completeness == Completeness::Complete)
            return { read.total, {} };
        if (read.completeness == Completeness::NewestOnly)
            return lacking(u"newest-only"_s);
        return lacking(read.total ? u"card-changes-while-read"_s : u"total-not-told"_s);
    }

    /// To an administrator the portal lists nothing, without an error, for a card that never was.
    void checkCard(const syncing::ReadingResult &read)
    {
        m_workspace.directory()
            .card(m_request.owner)
            .then(&m_session,
                  [self = shared_from_this(), read](const Result<crm::CardSummary> &card) {
                      if (!card && card.error().kind == Error::Kind::NotFound)
                          return self->m_promise.finish(card.error());
                      self->print(outcomeOf(read));
                  });
    }

    void failed(const Error &error)
    {
        using Kind = Error::Kind;
        const bool isTemporary = error.kind == Kind::Network || error.kind == Kind::Timeout
            || error.kind == Kind::RateLimited || error.kind == Kind::Decode;
        if (!isTemporary)
            return m_promise.finish(error);
        m_workspace.store()
            .card(m_request.owner)
            .then(&m_session,
                  [self = shared_from_this(), error](const Result<store::CardState> &card) {
                      self->print({ card ? card->portalTotal : std::nullopt, error });
                  });
    }

    void print(const ReadOutcome &outcome)
    {
        EntryQuery query;
        query.owner = m_request.owner;
        query.order = m_request.order;
        query.withVanished = false;
        m_workspace.store()
            .entryIds(query, m_request.limit)
            .then(&m_session, [self = shared_from_this(), outcome](Result<store::EntryIds> ids) {
                if (!ids)
                    return self->m_promise.finish(ids.error());
                if (ids->isEmpty() && outcome.lacking)
                    return self->m_promise.finish(*outcome.lacking);
                self->printRows(*ids, outcome);
            });
    }

    void printRows(const store::EntryIds &ids, const ReadOutcome &outcome)
    {
        m_workspace.store().entries(ids).then(
            &m_session,
            [self = shared_from_this(), outcome](Result<QList<store::StoredEntry>> rows) {
                if (!rows)
                    return self->m_promise.finish(rows.error());
                QList<LogEntry> entries;
                for (const store::StoredEntry &row : *rows)
                    entries.append(row.entry);
                printEntries(self->m_session, entries, outcome.total, !outcome.lacking);
                if (outcome.lacking)
                    self->m_session.output().printError(*outcome.lacking);
                self->m_promise.finish(int(outcome.lacking ? PartlyDone : Ok));
            });
    }

    Session &m_session;
    Workspace &m_workspace;
    ListRequest m_request;
    Promise<int> m_promise;
};

Pending<int> list(Session &session, const QStringList &words)
{
    const auto request = listRequest(words);
    if (!request)
        return ready<int>(request.error());
    return withWorkspace(session, [&session, request = *request](Workspace &workspace) mutable {
        const auto owner = cardFromWord(request.card, workspace.portal());
        if (!owner)
            return ready<int>(owner.error());
        request.owner = *owner;
        return std::make_shared<Listing>(session, workspace, request)->run();
    });
}

Pending<int> show(Session &session, const QStringList &words)
{
    const auto id = words.size() == 1 ? entryFromWord(words.first()) : std::nullopt;
    if (!id)
        return ready<int>(
            usageError(tr("Write \"log show ENTRY\"; an entry is named by its number.")));
    return withWorkspace(session, [&session, id](Workspace &workspace) {
        return mapped<int>(workspace.timeline().entry(*id), &session,
                           [&session](const Result<LogEntry> &entry) -> Result<int> {
                               if (!entry)
                                   return entry.error();
                               session.output().print(entryJson(*entry));
                               return int(Ok);
                           });
    });
}

} // namespace

/// The portal's field names; a field it did not send is empty.
QJsonObject entryJson(const LogEntry &entry)
{
    return { { u"id"_s, entry.id.value },
             { u"created"_s,
               entry.created.isValid() ? entry.created.toString(Qt::ISODate) : QString() },
             { u"authorId"_s, entry.authorId.value },
             { u"title"_s, entry.title },
             { u"text"_s, entry.text },
             { u"iconCode"_s, entry.iconCode } };
}

std::optional<EntryId> entryFromWord(const QString &word)
{
    bool ok = false;
    const EntryId id { word.toLongLong(&ok) };
    if (ok && id.isValid())
        return id;
    return {};
}

Pending<int> runLog(Session &session, const QStringList &words)
{
    const QHash<QString, Command> commands { { u"list"_s, list },
                                             { u"show"_s, show },
                                             { u"add"_s, addEntry },
                                             { u"edit"_s, editEntry },
                                             { u"delete"_s, deleteEntries } };
    const Command command = commands.value(words.value(0));
    if (!command)
        return ready<int>(usageError(
            tr("Write \"log list\", \"log show\", \"log add\", \"log edit\" or \"log delete\".")));
    return command(session, words.mid(1));
}

} // namespace cli
