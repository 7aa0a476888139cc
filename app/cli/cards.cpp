// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/session.h"
#include "crm/cardlink.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace cli {

namespace {

/* TRANSLATOR cli */ // so that lupdate knows the context of tr()
QString tr(const char *text) { return QCoreApplication::translate("cli", text); }

QJsonObject toJson(const crm::CardSummary &card)
{
    return { { u"entityTypeId"_s, card.owner.typeId },
             { u"id"_s, card.owner.id },
             { u"title"_s, card.title },
             { u"secondLine"_s, card.secondLine },
             { u"card"_s, crm::toText(card.owner) } };
}

const QStringList cardColumns { u"card"_s, u"title"_s, u"secondLine"_s };

Pending<int> types(Session &session, Workspace &workspace)
{
    return mapped<int>(
        workspace.directory().types(), &session,
        [&session](const Result<QList<crm::EntityType>> &types) -> Result<int> {
            if (!types)
                return types.error();
            Table table { u"types"_s, { u"entityTypeId"_s, u"word"_s, u"name"_s }, {}, {}, {} };
            for (const crm::EntityType &type : *types)
                table.rows.append({ { u"entityTypeId"_s, type.typeId },
                                    { u"word"_s, crm::typeWord(type.typeId) },
                                    { u"name"_s, type.name },
                                    { u"searchable"_s, type.searchable } });
            session.output().print(table);
            return int(Ok);
        });
}

Pending<int> find(Session &session, Workspace &workspace, const QString &typeWord,
                  const QString &words)
{
    bool isNumber = false;
    int typeId = typeWord.toInt(&isNumber);
    if (!isNumber)
        typeId = crm::typeFromWord(typeWord).value_or(0);
    if (!crm::isUsableType(typeId))
        return ready<int>(
            usageError(tr("\"%1\" is no kind of card. \"cards types\" lists them.").arg(typeWord)));
    return mapped<int>(workspace.directory().find(words, { typeId }), &session,
                       [&session](const Result<QList<crm::CardSummary>> &found) -> Result<int> {
                           if (!found)
                               return found.error();
                           Table table { u"cards"_s, cardColumns, {}, {}, {} };
                           for (const crm::CardSummary &card : *found)
                               table.rows.append(toJson(card));
                           if (found->isEmpty())
                               table.summary = tr("No card was found.");
                           session.output().print(table);
                           return int(Ok);
                       });
}

Pending<int> show(Session &session, Workspace &workspace, const QString &text)
{
    const auto owner = cardFromWord(text, workspace.portal());
    if (!owner)
        return ready<int>(owner.error());
    return mapped<int>(workspace.directory().card(*owner), &session,
                       [&session, portal = workspace.portal()](
                           const Result<crm::CardSummary> &card) -> Result<int> {
                           if (!card)
                               return card.error();
                           QJsonObject object = toJson(*card);
                           object.insert(u"address"_s,
                                         crm::cardAddress(card->owner, portal).toString());
                           session.output().print(object);
                           return int(Ok);
                       });
}

} // namespace

Result<crm::OwnerRef> cardFromWord(const QString &text, const QUrl &portal)
{
    using Kind = crm::PastedCard::Kind;
    const crm::PastedCard pasted = crm::readPasted(text, portal);
    switch (pasted.kind) {
    case Kind::Card:
        return pasted.owner;
    case Kind::CardOfOtherPortal:
        return Error::make(Error::Kind::Input, u"other-portal"_s, pasted.host);
    case Kind::WebhookAddress:
        return Error::make(Error::Kind::Input, u"webhook-as-card"_s);
    default:
        return usageError(tr("\"%1\" is no card. Write deal:100, 2:100, D_100, dynamic_174:5, or "
                             "paste a card's address.")
                              .arg(text));
    }
}

Pending<int> runCards(Session &session, const QStringList &words)
{
    const QString what = words.value(0);
    const QStringList rest = words.mid(1);
    const bool known = (what == "types"_L1 && rest.isEmpty())
        || (what == "find"_L1 && rest.size() >= 2) || (what == "show"_L1 && rest.size() == 1);
    if (!known)
        return ready<int>(usageError(
            tr("Write \"cards types\", \"cards find TYPE WORDS…\" or \"cards show CARD\".")));
    return withWorkspace(session, [&session, what, rest](Workspace &workspace) {
        if (what == "types"_L1)
            return types(session, workspace);
        if (what == "find"_L1)
            return find(session, workspace, rest.first(), rest.mid(1).join(u' '));
        return show(session, workspace, rest.first());
    });
}

} // namespace cli
