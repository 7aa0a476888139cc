// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importplan.h"

#include "base/gather.h"
#include "sync/intents.h"
#include "sync/temporary.h"

#include <QPointer>
#include <QSet>

using imports::EntryRow;
using imports::Problem;

namespace {
constexpr qsizetype askedTogether = 50; // one batch
} // namespace

std::optional<Error> importRefusal(const EntryRow &row, const ImportCards &cards)
{
    for (const Problem &problem : row.problems) {
        if (problem.severity != Problem::Severity::Error)
            continue;
        // The only thing that draftcheck forbids.
        const bool isDraft = problem.error.code == QLatin1StringView("draft");
        return isDraft ? Error::make(Error::Kind::Input, QStringLiteral("draft-blank"))
                       : problem.error;
    }
    const auto card = cards.constFind(row.owner);
    if (card != cards.cend() && !*card)
        return card->error();
    return {};
}

syncing::PlanRow importPlanRow(const EntryRow &row, const ImportCards &cards)
{
    const auto card = cards.constFind(row.owner);
    const QString title = card != cards.cend() && *card ? (*card)->title : QString();
    store::Intent intent = syncing::toAdd(row.owner, title, row.draft);
    intent.label = QString::number(row.line);
    return { intent, false, importRefusal(row, cards), {} };
}

CardLookUp::CardLookUp(crm::Directory &directory, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
{
}

CardLookUp::~CardLookUp() { m_asking.cancel(); }

Pending<ImportCards> CardLookUp::lookUp(const QList<EntryRow> &rows)
{
    m_asking.cancel();
    m_wanted.clear();
    m_asked = 0;
    QSet<crm::OwnerRef> seen;
    for (const EntryRow &row : rows) {
        if (!row.canSend() || m_known.contains(row.owner) || seen.contains(row.owner))
            continue;
        seen.insert(row.owner);
        m_wanted.append(row.owner);
    }
    m_promise = {};
    m_promise.onCancel([this, asked = QPointer(this)] {
        if (asked)
            m_asking.cancel();
    });
    askNext();
    return m_promise.pending();
}

void CardLookUp::forget()
{
    m_asking.cancel();
    m_known.clear();
}

void CardLookUp::askNext()
{
    if (m_asked >= m_wanted.size())
        return m_promise.finish(m_known);
    const QList<crm::OwnerRef> owners = m_wanted.mid(m_asked, askedTogether);
    std::vector<Pending<crm::CardSummary>> cards;
    for (const crm::OwnerRef &owner : owners)
        cards.push_back(m_directory.card(owner));
    m_asking = gathered<crm::CardSummary>(cards, this);
    m_asking.then(this, [this, owners](const Result<std::vector<Result<crm::CardSummary>>> &told) {
        m_asking = {};
        if (!told)
            return m_promise.finish(told.error());
        for (qsizetype i = 0; i < owners.size(); ++i) {
            const auto &card = told->at(size_t(i));
            if (!card && syncing::isTemporary(card.error()))
                return m_promise.finish(card.error());
            m_known.insert(owners.at(i), card);
        }
        m_asked += owners.size();
        emit progressed(int(m_asked), int(m_wanted.size()));
        askNext();
    });
}
