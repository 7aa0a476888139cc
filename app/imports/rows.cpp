// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/rows.h"

#include "base/result.h"
#include "crm/cardlink.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace imports {

namespace {

using Severity = Problem::Severity;

Error input(const QString &code, const QString &detail = {})
{
    return Error::make(Error::Kind::Input, code, detail);
}

/// A number alone: "100", "#100", "№ 100".
std::optional<qint64> numberIn(const QString &cell)
{
    QString digits = cell.trimmed();
    while (!digits.isEmpty()
           && (digits.front() == u'#' || digits.front() == u'\u2116' || digits.front().isSpace()))
        digits.remove(0, 1);
    bool isNumber = false;
    const qint64 number = digits.toLongLong(&isNumber);
    return isNumber && number > 0 ? std::optional(number) : std::nullopt;
}

Result<crm::OwnerRef> cardIn(const QString &cell, int impliedType, const QUrl &portal)
{
    using Kind = crm::PastedCard::Kind;
    const auto number = impliedType > 0 ? numberIn(cell) : std::nullopt;
    if (number)
        return crm::OwnerRef { impliedType, *number };
    const crm::PastedCard pasted = crm::readPasted(cell, portal);
    switch (pasted.kind) {
    case Kind::Card:
        return pasted.owner;
    case Kind::CardOfOtherPortal:
        return input(u"other-portal"_s, pasted.host);
    case Kind::WebhookAddress:
        return input(u"webhook-as-card"_s); // the address is a secret and is not repeated
    default:
        return input(u"import-not-a-card"_s, cell);
    }
}

class Checking
{
public:
    Checking(const Mapping &mapping, const CheckOptions &options)
        : m_mapping(mapping)
        , m_options(options)
    {
    }

    EntryRow checked(const RawRow &raw);

private:
    std::optional<int> indexOf(Column column) const;
    QString cell(const RawRow &raw, Column column) const;
    std::optional<Error> readOwner(const RawRow &raw, EntryRow &row, Column &column) const;
    void checkNested(const RawRow &raw, EntryRow &row) const;
    void checkDraft(EntryRow &row) const;
    void checkTwice(EntryRow &row);

    const Mapping &m_mapping;
    const CheckOptions &m_options;
    QHash<QString, qint64> m_seen; ///< content to the line where it stood first
};

std::optional<int> Checking::indexOf(Column column) const
{
    for (qsizetype i = 0; i < m_mapping.columns.size(); ++i) {
        if (m_mapping.columns[i].column == column)
            return int(i);
    }
    return {};
}

QString Checking::cell(const RawRow &raw, Column column) const
{
    const auto index = indexOf(column);
    return index ? raw.fields.value(*index) : QString();
}

/// A card, or a type and a number, or else the one card given for all.
std::optional<Error> Checking::readOwner(const RawRow &raw, EntryRow &row, Column &column) const
{
    const QString card = cell(raw, Column::Card).trimmed();
    if (!card.isEmpty()) {
        column = Column::Card;
        const int implied = m_mapping.columns.at(*indexOf(Column::Card)).typeId;
        const auto owner = cardIn(card, implied, m_options.portal);
        if (!owner)
            return owner.error();
        row.owner = *owner;
        return {};
    }
    const QString id = cell(raw, Column::CardId).trimmed();
    const QString type = cell(raw, Column::TypeId).trimmed();
    if (id.isEmpty() && (type.isEmpty() || m_options.card.isValid())) {
        column = Column::Card;
        row.owner = m_options.card;
        if (!row.owner.isValid())
            return input(u"import-no-card"_s);
        return {};
    }
    column = Column::TypeId;
    const auto idColumn = indexOf(Column::CardId);
    const int implied = idColumn ? m_mapping.columns.at(*idColumn).typeId : 0;
    const auto typeId = type.isEmpty() && implied > 0 ? std::optional(implied) : typeFromCell(type);
    if (!typeId)
        return input(u"import-not-a-type"_s, type);
    column = Column::CardId;
    const auto number = numberIn(id);
    if (!number)
        return input(u"import-not-a-number"_s, id);
    row.owner = { *typeId, *number };
    return {};
}

void Checking::checkNested(const RawRow &raw, EntryRow &row) const
{
    for (const int index : raw.nested) {
        const Column column = m_mapping.columns.value(index).column;
        if (column != Column::Ignored)
            row.problems.append({ Severity::Error, column, input(u"import-not-text"_s), {} });
    }
    for (qsizetype i = m_mapping.columns.size(); i < raw.fields.size(); ++i) {
        if (raw.fields[i].trimmed().isEmpty())
            continue;
        row.problems.append(
            { Severity::Warning, Column::Ignored, input(u"import-extra-fields"_s), {} });
        break;
    }
}

void Checking::checkDraft(EntryRow &row) const
{
    using Field = timeline::DraftFinding::Field;
    const auto findings = timeline::checkDraft(row.draft, m_options.knownIcons);
    for (const timeline::DraftFinding &finding : findings) {
        Column column = Column::IconCode;
        if (finding.field == Field::Title)
            column = Column::Title;
        else if (finding.field == Field::Text)
            column = Column::Text;
        row.problems.append({ finding.severity, column, input(u"draft"_s), finding.sentence });
    }
}

/// The same entry on the same card again: perhaps wanted, mostly a file that was glued together.
void Checking::checkTwice(EntryRow &row)
{
    if (!row.canSend())
        return;
    const QString key = crm::toText(row.owner) + QChar(u'\0') + row.draft.title + QChar(u'\0')
        + row.draft.text + QChar(u'\0') + row.draft.iconCode;
    const auto known = m_seen.constFind(key);
    if (known == m_seen.constEnd()) {
        m_seen.insert(key, row.line);
        return;
    }
    row.problems.append({ Severity::Warning,
                          Column::Ignored,
                          input(u"import-twice"_s, QString::number(*known)),
                          {} });
}

EntryRow Checking::checked(const RawRow &raw)
{
    EntryRow row;
    row.line = raw.line;
    if (raw.error) {
        row.problems.append({ Severity::Error, Column::Ignored, *raw.error, {} });
        return row;
    }
    row.draft.title = cell(raw, Column::Title);
    row.draft.text = cell(raw, Column::Text);
    row.draft.iconCode = cell(raw, Column::IconCode).trimmed();
    if (row.draft.iconCode.isEmpty())
        row.draft.iconCode = m_options.iconCode;
    Column column = Column::Card;
    if (const auto error = readOwner(raw, row, column))
        row.problems.append({ Severity::Error, column, *error, {} });
    checkNested(raw, row);
    checkDraft(row);
    checkTwice(row);
    return row;
}

} // namespace

bool EntryRow::canSend() const
{
    return std::none_of(problems.begin(), problems.end(),
                        [](const Problem &problem) { return problem.severity == Severity::Error; });
}

QList<EntryRow> checkedRows(const Table &table, const Mapping &mapping, const CheckOptions &options)
{
    Checking checking(mapping, options);
    QList<EntryRow> rows;
    rows.reserve(table.rows.size());
    for (qsizetype i = mapping.firstRowIsHeadings ? 1 : 0; i < table.rows.size(); ++i)
        rows.append(checking.checked(table.rows[i]));
    return rows;
}

} // namespace imports
