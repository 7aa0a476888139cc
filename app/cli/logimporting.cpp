// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importplan.h"

#include "base/gather.h"
#include "cli/logcommands.h"
#include "cli/planrun.h"
#include "imports/reader.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;
using imports::EntryRow;
using store::Intent;
using syncing::PlanRow;

namespace cli {

namespace {

/* TRANSLATOR cli */ // so that lupdate knows the context of tr()
QString tr(const char *text) { return QCoreApplication::translate("cli", text); }

struct ImportWords
{
    QString card; ///< for rows that name none; may be empty
    QString file;
    bool isDryRun = false;
};

Result<ImportWords> importWords(const QStringList &words)
{
    const auto parsed = parseWords(
        words, { QCommandLineOption(u"from"_s, {}, u"FILE"_s), QCommandLineOption(u"dry-run"_s) });
    if (!parsed)
        return parsed.error();
    if (parsed->positional.size() > 1 || parsed->values.value(u"from"_s).isEmpty())
        return usageError(tr("Write \"log add [CARD] --from FILE.csv|FILE.jsonl [--dry-run]\"."));
    return ImportWords { parsed->positional.value(0), parsed->values.value(u"from"_s),
                         parsed->has(u"dry-run"_s) };
}

QJsonObject rowFields(const Intent &intent)
{
    QJsonObject row { { u"line"_s, intent.label.toLongLong() },
                      { u"card"_s, intent.owner.isValid() ? crm::toText(intent.owner) : QString() },
                      { u"title"_s, intent.draft.title } };
    row.insert(u"id"_s, intent.entry.isValid() ? QJsonValue(intent.entry.value) : QJsonValue());
    return row;
}

/// Reads the file, checks each row, looks up the cards, then runs the plan.
class Importing : public std::enable_shared_from_this<Importing>
{
public:
    Importing(Session &session, Workspace &workspace, const ImportWords &words)
        : m_session(session)
        , m_workspace(workspace)
        , m_words(words)
        , m_cards(workspace.directory())
    {
    }

    Pending<int> run()
    {
        if (!m_words.card.isEmpty()) {
            const auto card = cardFromWord(m_words.card, m_workspace.client().portal());
            if (!card)
                return ready<int>(card.error());
            m_options.card = *card;
        }
        m_options.portal = m_workspace.client().portal();
        return chained<int>(m_reader.read(m_words.file), &m_session,
                            [self = shared_from_this()](const imports::Table &table) {
                                return self->check(table);
                            });
    }

private:
    Pending<int> check(const imports::Table &table)
    {
        const imports::Mapping mapping = imports::guessedMapping(table);
        const auto problems = imports::mappingProblems(mapping, m_options.card.isValid());
        if (!problems.isEmpty())
            return ready<int>(problems.first());
        return chained<int>(m_reader.check(table, mapping, m_options), &m_session,
                            [self = shared_from_this()](const QList<EntryRow> &rows) {
                                return self->lookUp(rows);
                            });
    }

    Pending<int> lookUp(const QList<EntryRow> &rows)
    {
        return chained<int>(m_cards.lookUp(rows), &m_session,
                            [self = shared_from_this(), rows](const ImportCards &cards) {
                                return self->runRows(rows, cards);
                            });
    }

    Pending<int> runRows(const QList<EntryRow> &rows, const ImportCards &cards)
    {
        QList<PlanRow> planned;
        for (const EntryRow &row : rows)
            planned.append(importPlanRow(row, cards));
        store::Plan plan;
        plan.kind = store::PlanKind::AddEntries;
        plan.title = QFileInfo(m_words.file).fileName();
        plan.card = m_options.card;
        const auto preview = syncing::previewPlan(plan, planned, m_workspace.planContext(),
                                                  m_workspace.timeline());
        const PlanReport report { { u"line"_s, u"card"_s, u"title"_s, u"id"_s }, rowFields };
        if (m_words.isDryRun)
            return ready<int>(printPreview(m_session, preview, report));
        return runPlan(m_session, m_workspace, preview, report);
    }

    Session &m_session;
    Workspace &m_workspace;
    ImportWords m_words;
    imports::CheckOptions m_options;
    imports::Reader m_reader;
    CardLookUp m_cards;
};

} // namespace

Pending<int> addFromFile(Session &session, const QStringList &words)
{
    const auto asked = importWords(words);
    if (!asked)
        return ready<int>(asked.error());
    const auto work = [&session, asked = *asked](Workspace &workspace) {
        return std::make_shared<Importing>(session, workspace, asked)->run();
    };
    // A dry run only reads: what waits in the outbox stays where it is.
    return asked->isDryRun ? withWorkspace(session, work) : withOutbox(session, work);
}

} // namespace cli
