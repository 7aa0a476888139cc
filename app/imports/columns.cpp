// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/columns.h"

#include "crm/ownerref.h"
#include "imports/headingwords.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace imports {

namespace {

struct Meaning
{
    ColumnUse use;
    int rank = 0; ///< lower is surer
};

/// "Deal" and "Deal ID": a card of one type.
std::optional<int> typeNamed(const QString &folded)
{
    for (const TypeHeading &type : typeHeadings()) {
        if (QStringView(type.words).split(u' ').contains(folded))
            return type.typeId;
    }
    return {};
}

QString withoutIdWord(const QString &folded)
{
    for (const QString &word :
         { u"id"_s, u"ид"_s, u"number"_s, u"no"_s, u"номер"_s, u"nummer"_s }) {
        if (folded.size() > word.size() && folded.endsWith(word))
            return folded.chopped(word.size());
        if (folded.size() > word.size() && folded.startsWith(word))
            return folded.mid(word.size());
    }
    return {};
}

std::optional<Meaning> rankedMeaning(const QString &heading)
{
    const QString folded = foldedHeading(heading);
    if (folded.isEmpty())
        return {};
    for (const HeadingWords &each : headingWords()) {
        const auto words = QStringView(each.words).split(u' ');
        if (const auto rank = words.indexOf(folded); rank >= 0)
            return Meaning { { each.column, 0 }, int(rank) };
    }
    auto type = typeNamed(folded);
    if (!type)
        type = typeNamed(withoutIdWord(folded));
    // A column "Deal" beside "card" is less sure than "card" itself.
    if (type)
        return Meaning { { Column::Card, *type }, 1000 };
    return {};
}

bool isCard(const QString &cell)
{
    return crm::fromText(cell) || cell.startsWith("https://"_L1, Qt::CaseInsensitive);
}

/// Rows without headings: a card, if the first cell is one, then title, text and icon.
QList<ColumnUse> positional(const RawRow &first, qsizetype columns)
{
    QList<Column> order;
    if (isCard(first.fields.value(0).trimmed()))
        order.append(Column::Card);
    order += { Column::Title, Column::Text, Column::IconCode };
    QList<ColumnUse> uses(columns);
    const bool enough = isCard(first.fields.value(0).trimmed()) || columns == 2 || columns == 3;
    for (qsizetype i = 0; enough && i < std::min(columns, order.size()); ++i)
        uses[i].column = order[i];
    return uses;
}

} // namespace

bool Mapping::has(Column column) const
{
    return std::any_of(columns.begin(), columns.end(),
                       [column](const ColumnUse &use) { return use.column == column; });
}

ColumnUse meaningOf(const QString &heading)
{
    const auto meaning = rankedMeaning(heading);
    return meaning ? meaning->use : ColumnUse();
}

int knownHeadings(const QStringList &headings)
{
    QSet<int> seen;
    for (const QString &heading : headings) {
        if (const auto meaning = rankedMeaning(heading))
            seen.insert(int(meaning->use.column));
    }
    return int(seen.size());
}

Mapping guessedMapping(const Table &table)
{
    Mapping mapping;
    mapping.columns.resize(table.columns);
    const bool json = table.format == Format::JsonLines;
    const QStringList headings
        = json || table.rows.isEmpty() ? table.keys : table.rows.first().fields;
    const bool firstCellIsCard = !json && isCard(headings.value(0).trimmed());
    if (firstCellIsCard || (!json && knownHeadings(headings) == 0)) {
        if (!table.rows.isEmpty())
            mapping.columns = positional(table.rows.first(), table.columns);
        return mapping;
    }
    mapping.firstRowIsHeadings = !json;
    struct Best
    {
        qsizetype column = -1;
        int rank = 0;
    };
    QHash<int, Best> best;
    for (qsizetype i = 0; i < headings.size(); ++i) {
        const auto meaning = rankedMeaning(headings[i]);
        if (!meaning)
            continue;
        Best &known = best[int(meaning->use.column)];
        if (known.column >= 0 && known.rank <= meaning->rank)
            continue;
        if (known.column >= 0)
            mapping.columns[known.column] = {};
        known = { i, meaning->rank };
        mapping.columns[i] = meaning->use;
    }
    // A type and a number say it exactly; "link" beside them is something else.
    if (mapping.has(Column::TypeId) && mapping.has(Column::CardId)) {
        for (ColumnUse &use : mapping.columns) {
            if (use.column == Column::Card)
                use = {};
        }
    }
    return mapping;
}

QStringList columnNames(const Table &table, const Mapping &mapping)
{
    QStringList names = table.keys;
    if (mapping.firstRowIsHeadings && !table.rows.isEmpty())
        names = table.rows.first().fields;
    while (names.size() < table.columns)
        names.append(QString());
    for (qsizetype i = 0; i < names.size(); ++i) {
        names[i] = names[i].simplified();
        if (names[i].isEmpty())
            names[i] = QString::number(i + 1);
    }
    return names;
}

QList<Error> mappingProblems(const Mapping &mapping, bool cardIsGiven)
{
    QList<Error> problems;
    const auto lacks
        = [&](const QString &code) { problems.append(Error::make(Error::Kind::Input, code)); };
    const bool typedId = std::any_of(
        mapping.columns.begin(), mapping.columns.end(), [&mapping](const ColumnUse &use) {
            return use.column == Column::CardId && (use.typeId > 0 || mapping.has(Column::TypeId));
        });
    if (!cardIsGiven && !mapping.has(Column::Card) && !typedId)
        lacks(u"import-no-card-column"_s);
    if (!mapping.has(Column::Title))
        lacks(u"import-no-title-column"_s);
    if (!mapping.has(Column::Text))
        lacks(u"import-no-text-column"_s);
    return problems;
}

std::optional<int> typeFromCell(const QString &cell)
{
    if (const auto type = crm::typeFromWord(cell))
        return type;
    return typeNamed(foldedHeading(cell));
}

} // namespace imports
