// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries.h"

using namespace Qt::Literals::StringLiterals;

namespace store::queries {

void saveDraft(Connection &connection, const Draft &draft, Changes &changes)
{
    Statement row(
        connection,
        connection.prepared(
            u"INSERT INTO drafts (type_id, entity_id, title, text, icon_code, saved)"
            " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (type_id, entity_id) DO UPDATE SET"
            " title = excluded.title, text = excluded.text, icon_code = excluded.icon_code,"
            " saved = excluded.saved"_s));
    row.run(draft.owner.typeId, draft.owner.id, sqlText(draft.content.title),
            sqlText(draft.content.text), sqlText(draft.content.iconCode), sqlTime(draft.saved));
    changes.drafts.append(draft.owner);
}

Result<Draft> draft(Connection &connection, const crm::OwnerRef &owner)
{
    Statement row(connection,
                  connection.prepared(u"SELECT title, text, icon_code, saved FROM drafts"
                                      " WHERE type_id = ? AND entity_id = ?"_s));
    row.run(owner.typeId, owner.id);
    if (!row.next())
        return Error::make(Error::Kind::NotFound, u"draft"_s);
    return Draft { owner, { row.text(0), row.text(1), row.text(2) }, row.time(3) };
}

void removeDraft(Connection &connection, const crm::OwnerRef &owner, Changes &changes)
{
    Statement row(connection,
                  connection.prepared(u"DELETE FROM drafts WHERE type_id = ? AND entity_id = ?"_s));
    row.run(owner.typeId, owner.id);
    changes.drafts.append(owner);
}

QList<crm::OwnerRef> draftOwners(Connection &connection)
{
    QList<crm::OwnerRef> owners;
    Statement row(
        connection,
        connection.prepared(u"SELECT type_id, entity_id FROM drafts ORDER BY saved DESC"_s));
    row.run();
    while (row.next())
        owners.append({ int(row.integer(0)), row.integer(1) });
    return owners;
}

} // namespace store::queries
