// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cardlistmodel.h"

#include "models/rowdiff.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace models {

namespace {

constexpr auto pauseInTyping = 300ms;
constexpr int mostFoundHere = 50;
constexpr int mostSteps = 1000;

} // namespace

CardListModel::CardListModel(store::Store &store, crm::Directory &directory, Clock &clock,
                             QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_directory(directory)
    , m_clock(clock)
{
    connect(&m_store, &store::Store::cardListsChanged, this, &CardListModel::reload);
    connect(&m_store, &store::Store::otherCopyChanged, this, &CardListModel::reload);
    connect(&m_store, &store::Store::cardChanged, this, [this](const crm::OwnerRef &owner) {
        const auto knows
            = [&](const store::CardListItem &item) { return item.summary.owner == owner; };
        if (std::any_of(m_lists.recent.cbegin(), m_lists.recent.cend(), knows)
            || std::any_of(m_lists.favourites.cbegin(), m_lists.favourites.cend(), knows))
            reload();
    });
}

CardListModel::~CardListModel()
{
    m_readingLists.cancel();
    m_askingStore.cancel();
    m_askingPortal.cancel();
    m_askingNumber.cancel();
}

void CardListModel::setTypes(const QList<crm::EntityType> &types) { m_types = types; }

const crm::EntityType *CardListModel::type() const
{
    const auto found
        = std::find_if(m_types.cbegin(), m_types.cend(),
                       [this](const crm::EntityType &type) { return type.typeId == m_typeId; });
    return found == m_types.cend() ? nullptr : &*found;
}

void CardListModel::setSearch(const QString &words, int typeId)
{
    const QString trimmed = words.trimmed();
    if (trimmed == m_words && typeId == m_typeId)
        return;
    m_words = trimmed;
    m_typeId = typeId;
    ++m_question;
    m_askingStore.cancel();
    m_askingPortal.cancel();
    m_askingNumber.cancel();
    if (m_words.isEmpty()) {
        m_found.clear();
        setState(Search::None);
        return showLists();
    }
    setState(Search::Running);
    askStore();
    m_clock.callAfter(pauseInTyping, this, [this, question = m_question] {
        if (question == m_question)
            askPortal();
    });
}

void CardListModel::reload()
{
    m_readingLists.cancel();
    m_readingLists = m_store.cardLists();
    m_readingLists.then(this, [this](Result<store::CardLists> lists) {
        if (!lists)
            return;
        m_lists = *std::move(lists);
        m_favourites.clear();
        for (const store::CardListItem &item : std::as_const(m_lists.favourites))
            m_favourites.insert(item.summary.owner);
        if (m_search == Search::None)
            showLists();
        else if (!m_rows.isEmpty()) // a star may have come or gone
            emit dataChanged(index(0), index(int(m_rows.size()) - 1), { CardFavouriteRole });
    });
}

void CardListModel::askStore()
{
    m_askingStore = m_store.findCards(m_words, mostFoundHere);
    m_askingStore.then(this, [this](Result<QList<crm::CardSummary>> known) {
        if (!known || m_search == Search::Found)
            return;
        if (m_typeId != 0)
            known->removeIf(
                [this](const crm::CardSummary &card) { return card.owner.typeId != m_typeId; });
        m_found = *std::move(known);
        showFound();
    });
}

void CardListModel::askPortal()
{
    const crm::EntityType *chosen = type();
    if (chosen && !chosen->searchable) {
        bool isNumber = false;
        const qint64 number = m_words.toLongLong(&isNumber);
        if (!isNumber || number <= 0)
            return setState(Search::Found);
        m_askingNumber = m_directory.card({ m_typeId, number });
        m_askingNumber.then(this, [this](const Result<crm::CardSummary> &card) {
            if (!card && card.error().kind != Error::Kind::NotFound)
                return setState(Search::Offline, card.error());
            m_found = card ? QList<crm::CardSummary> { *card } : QList<crm::CardSummary> {};
            setState(Search::Found);
            showFound();
        });
        return;
    }
    m_askingPortal
        = m_directory.find(m_words, m_typeId == 0 ? QList<int> {} : QList<int> { m_typeId });
    m_askingPortal.then(this, [this](Result<QList<crm::CardSummary>> found) {
        if (!found)
            return setState(Search::Offline, found.error());
        m_askingStore.cancel();
        m_found = *std::move(found);
        setState(Search::Found);
        showFound();
    });
}

void CardListModel::setState(Search search, const Error &error)
{
    m_error = error;
    m_search = search;
    emit searchChanged();
}

void CardListModel::showLists()
{
    QList<Row> rows;
    const auto add = [&rows](RowKind kind, const QList<store::CardListItem> &items) {
        if (items.isEmpty())
            return;
        rows.append({ kind, {}, 0 });
        for (const store::CardListItem &item : items)
            rows.append({ RowKind::Card, item.summary, item.unseen });
    };
    add(RowKind::FavouritesHeading, m_lists.favourites);
    add(RowKind::RecentHeading, m_lists.recent);
    setRows(rows);
}

void CardListModel::showFound()
{
    QList<Row> rows;
    if (!m_found.isEmpty())
        rows.append({ RowKind::FoundHeading, {}, 0 });
    QSet<crm::OwnerRef> seen;
    for (const crm::CardSummary &card : std::as_const(m_found)) {
        if (!seen.contains(card.owner))
            rows.append({ RowKind::Card, card, 0 });
        seen.insert(card.owner);
    }
    setRows(rows);
}

void CardListModel::setRows(const QList<Row> &rows)
{
    // Rows are named by numbers so that the steps from the old list to the new one can be found:
    // a card may only stand once, a heading has a number of its own.
    QHash<crm::OwnerRef, qint64> numbers;
    const auto keyOf = [&numbers](const Row &row) {
        if (row.kind != RowKind::Card)
            return EntryId { qint64(row.kind) + 1 };
        auto &number = numbers[row.summary.owner];
        if (number == 0)
            number = 100 + numbers.size();
        return EntryId { number };
    };
    store::EntryIds before, after;
    for (const Row &row : std::as_const(m_rows))
        before.append(keyOf(row));
    for (const Row &row : rows)
        after.append(keyOf(row));
    const auto steps = rowSteps(before, after, mostSteps);
    if (!steps) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (const RowStep &step : *steps) {
        const int first = int(step.row);
        const int last = int(step.row + step.count) - 1;
        if (step.kind == RowStep::Kind::Remove) {
            beginRemoveRows({}, first, last);
            m_rows.remove(first, step.count);
            endRemoveRows();
            continue;
        }
        beginInsertRows({}, first, last);
        for (int row = first; row <= last; ++row)
            m_rows.insert(row, Row());
        endInsertRows();
    }
    m_rows = rows;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(int(m_rows.size()) - 1));
}

QString CardListModel::heading(RowKind kind) const
{
    switch (kind) {
    case RowKind::FavouritesHeading:
        return tr("Favourites");
    case RowKind::RecentHeading:
        return tr("Recent");
    case RowKind::FoundHeading:
        return tr("Found");
    case RowKind::Card:
        break;
    }
    return {};
}

int CardListModel::rowOf(const crm::OwnerRef &owner) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).kind == RowKind::Card && m_rows.at(row).summary.owner == owner)
            return int(row);
    }
    return -1;
}

int CardListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CardListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const bool isCard = row.kind == RowKind::Card;
    switch (role) {
    case Qt::DisplayRole:
    case CardTitleRole:
        return isCard ? row.summary.title : heading(row.kind);
    case Qt::AccessibleTextRole: {
        if (!isCard)
            return heading(row.kind);
        QString text = row.summary.title + QStringLiteral(", ") + row.summary.secondLine;
        if (row.unseen > 0)
            text += QStringLiteral(", ") + tr("%Ln new", nullptr, int(row.unseen));
        return text;
    }
    case CardKindRole:
        return QVariant::fromValue(row.kind);
    case CardOwnerRole:
        return QVariant::fromValue(row.summary.owner);
    case CardSecondLineRole:
        return row.summary.secondLine;
    case CardUnseenRole:
        return row.unseen;
    case CardFavouriteRole:
        return isCard && isFavourite(row.summary.owner);
    default:
        return {};
    }
}

Qt::ItemFlags CardListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return Qt::NoItemFlags;
    return m_rows.at(index.row()).kind == RowKind::Card
        ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
        : Qt::ItemNeverHasChildren;
}

} // namespace models
