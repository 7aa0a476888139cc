// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entrylistmodel.h"

#include "base/textcheck.h"
#include "bbcode/parser.h"
#include "bbcode/steps.h"
#include "models/rowdiff.h"

#include <QTimer>

namespace models {

namespace {

constexpr int firstScreenRows = 200;
constexpr int blockRows = 100;
constexpr int marginRows = 60; // read ahead of the viewport
constexpr int mostRowsAtOnce = 600;
constexpr int keptRows = 3'000;
constexpr int mostSteps = 64;
constexpr qsizetype mostHeldRows = 10'000;
constexpr qsizetype shownTitle = 300;
constexpr qsizetype shownPreview = 400;
constexpr qsizetype previewSource = 2'000;
constexpr qsizetype checkedText = 20'000; // a row only says that there are hidden characters

/// A piece that does not end inside a surrogate pair.
QString head(const QString &text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    return text.left(text.at(length - 1).isHighSurrogate() ? length - 1 : length);
}

} // namespace

EntryListModel::EntryListModel(store::Store &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_rows(keptRows)
{
    connect(&store, &store::Store::entriesChanged, this, &EntryListModel::noteChanges);
    connect(&store, &store::Store::extrasChanged, this, &EntryListModel::noteExtras);
    connect(&store, &store::Store::otherCopyChanged, this, [this] {
        const auto known = m_rows.keys();
        m_outdated = QSet<EntryId>(known.begin(), known.end());
        if (m_availability != Availability::NotAsked)
            readAll();
    });
}

EntryListModel::~EntryListModel()
{
    m_reading.cancel();
    m_loading.cancel();
}

void EntryListModel::setQuery(const store::EntryQuery &query)
{
    if (query == m_query && m_availability != Availability::NotAsked)
        return;
    const bool otherOwner = query.owner != m_query.owner;
    m_query = query;
    if (otherOwner) {
        m_loading.cancel();
        m_asked.clear();
        m_outdated.clear();
        ++m_shape;
        beginResetModel();
        m_ids.clear();
        m_days.clear();
        m_rows.clear();
        endResetModel();
    }
    reload();
}

void EntryListModel::reload()
{
    m_reading.cancel();
    m_full = {};
    setHeld(0);
    m_isStale = false;
    m_isCountExact = false;
    setAvailability(Availability::Loading);
    emit changed();
    readFirstScreen();
}

void EntryListModel::setTimeZone(const QTimeZone &zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    if (m_availability != Availability::NotAsked)
        readAll();
}

void EntryListModel::readFirstScreen()
{
    m_reading = m_store.entryRows(m_query, m_zone, firstScreenRows);
    m_reading.then(this, [this](Result<store::EntryRows> rows) {
        m_reading = {};
        if (!rows)
            return fail(rows.error());
        const bool all = rows->ids.size() < firstScreenRows && !m_isStale;
        take(*std::move(rows), all);
        if (!all)
            readAll();
    });
}

void EntryListModel::readAll()
{
    if (!m_reading.isFinished()) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    m_reading = m_store.entryRows(m_query, m_zone);
    m_reading.then(this, [this](Result<store::EntryRows> rows) {
        m_reading = {};
        if (!rows)
            return fail(rows.error());
        take(*std::move(rows), true);
        if (m_isStale)
            readAll();
    });
}

void EntryListModel::noteChanges(const crm::OwnerRef &owner, const QList<EntryId> &ids)
{
    if (m_availability == Availability::NotAsked
        || (m_query.owner && *m_query.owner != owner && !m_query.withBound))
        return;
    for (const EntryId id : ids) {
        if (m_rows.contains(id) || m_asked.contains(id))
            m_outdated.insert(id);
        m_asked.remove(id); // what is on its way may be the old content
    }
    readAll();
}

/// The marks of a row are part of its content; bindings decide, too, which rows there are.
void EntryListModel::noteExtras(EntryId id)
{
    if (m_availability == Availability::NotAsked)
        return;
    if (m_asked.contains(id) || m_rows.contains(id)) {
        m_asked.remove(id);
        m_outdated.insert(id);
        loadMissing();
    }
    if (m_query.withBound)
        readAll();
}

void EntryListModel::fail(const Error &error)
{
    m_error = error;
    setAvailability(Availability::Failed);
    emit changed();
}

void EntryListModel::take(store::EntryRows rows, bool exact)
{
    const qint64 held = exact && m_hold && m_isCountExact ? leadingNewRows(rows.ids) : 0;
    if (held > 0) {
        m_full = rows;
        rows.ids = rows.ids.sliced(held);
        for (store::DayRun &run : rows.days)
            run.firstRow = std::max<qint64>(0, run.firstRow - held);
        // Days of held rows only are now empty runs before the first one.
        while (rows.days.size() > 1 && rows.days[1].firstRow == 0)
            rows.days.removeFirst();
    } else {
        m_full = {};
    }
    applyRows(rows.ids);
    m_days = std::move(rows.days);
    m_isCountExact = exact;
    setHeld(held);
    setAvailability(Availability::Ready);
    emit changed();
    loadMissing();
}

/// Rows before the first one shown. Only where the newest stand above: else rows that come above
/// are old ones.
qint64 EntryListModel::leadingNewRows(const store::EntryIds &ids) const
{
    if (m_query.order != store::EntryQuery::Order::IdDescending
        && m_query.order != store::EntryQuery::Order::CreatedDescending)
        return 0;
    const qsizetype reach = std::min(ids.size(), mostHeldRows);
    for (qsizetype row = 0; row < std::min<qsizetype>(m_ids.size(), blockRows); ++row) {
        const auto found = std::find(ids.cbegin(), ids.cbegin() + reach, m_ids[row]);
        if (found != ids.cbegin() + reach)
            return std::max<qint64>(0, (found - ids.cbegin()) - row);
    }
    return 0;
}

void EntryListModel::applyRows(const store::EntryIds &ids)
{
    if (m_ids == ids)
        return;
    ++m_shape;
    const auto steps = rowSteps(m_ids, ids, mostSteps);
    if (!steps) {
        beginResetModel();
        m_ids = ids;
        endResetModel();
        return;
    }
    // The rows between are taken from the new list, so that each step ends with the right ids.
    for (const RowStep &step : *steps) {
        const int first = int(step.row), last = int(step.row + step.count - 1);
        if (step.kind == RowStep::Kind::Remove) {
            beginRemoveRows({}, first, last);
            m_ids.remove(step.row, step.count);
            endRemoveRows();
        } else {
            beginInsertRows({}, first, last);
            m_ids.insert(step.row, step.count, EntryId {});
            std::copy_n(ids.cbegin() + step.row, step.count, m_ids.begin() + step.row);
            endInsertRows();
        }
    }
    Q_ASSERT(m_ids == ids);
}

void EntryListModel::setHoldNewRows(bool hold)
{
    m_hold = hold;
    if (!hold)
        showHeldRows();
}

void EntryListModel::showHeldRows()
{
    if (m_held == 0)
        return;
    const store::EntryRows rows = std::exchange(m_full, {});
    applyRows(rows.ids);
    m_days = rows.days;
    setHeld(0);
    emit changed();
    loadMissing();
}

void EntryListModel::setNewSince(const QDateTime &time)
{
    if (m_newSince == time)
        return;
    m_newSince = time;
    if (!m_ids.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1), { NewRole });
}

void EntryListModel::setHeld(qint64 held)
{
    if (m_held == held)
        return;
    m_held = held;
    emit heldCountChanged(int(held));
}

void EntryListModel::setAvailability(Availability availability)
{
    if (m_availability == availability)
        return;
    m_availability = availability;
    emit availabilityChanged();
}

void EntryListModel::setVisibleRange(int first, int last)
{
    m_firstVisible = std::max(0, first);
    m_lastVisible = last;
    loadMissing();
}

void EntryListModel::loadMissing()
{
    if (!m_loading.isFinished() || m_lastVisible < m_firstVisible || m_ids.isEmpty())
        return;
    const int from = std::max(0, m_firstVisible - marginRows) / blockRows * blockRows;
    const int end
        = std::min({ int(m_ids.size()), ((m_lastVisible + marginRows) / blockRows + 1) * blockRows,
                     from + mostRowsAtOnce });
    QList<EntryId> missing;
    for (int row = from; row < end; ++row) {
        const EntryId id = m_ids[row];
        if (!m_rows.contains(id) || m_outdated.contains(id))
            missing.append(id);
    }
    if (missing.isEmpty())
        return;
    m_asked = QSet<EntryId>(missing.begin(), missing.end());
    m_loading = m_store.entries(missing);
    m_loading.then(this,
                   [this, from, end, shape = m_shape](Result<QList<store::StoredEntry>> entries) {
                       m_loading = {};
                       if (!entries)
                           return fail(entries.error());
                       takeContent(*entries, from, end, shape);
                   });
}

EntryListModel::Row EntryListModel::makeRow(const store::StoredEntry &stored)
{
    const timeline::LogEntry &entry = stored.entry;
    const QString plain = bbcode::toPlainText(bbcode::parse(head(entry.text, previewSource)));
    return { textcheck::firstLine(entry.title, shownTitle),
             textcheck::firstLine(plain, shownPreview),
             entry.iconCode,
             entry.created,
             stored.vanishedSince.value_or(QDateTime()),
             stored.firstRead,
             entry.authorId.value,
             int(textcheck::hiddenCharacters(entry.title).size()
                 + textcheck::hiddenCharacters(head(entry.text, checkedText)).size()),
             stored.versions,
             std::max(0, stored.boundCards - 1), // its own card counts
             stored.deletedHere,
             stored.isPinnedHere,
             stored.hasNote,
             stored.owner };
}

void EntryListModel::takeContent(const QList<store::StoredEntry> &entries, int from, int end,
                                 quint64 shape)
{
    if (m_ids.isEmpty())
        return;
    for (const store::StoredEntry &stored : entries) {
        const EntryId id = stored.entry.id;
        if (m_asked.contains(id))
            m_outdated.remove(id);
        m_rows.insert(id, new Row(makeRow(stored)));
    }
    m_asked.clear();
    const bool inPlace = m_shape == shape;
    emit dataChanged(index(inPlace ? from : 0), index(inPlace ? end - 1 : rowCount() - 1));
    // The view may have moved on; without a new answer nothing more is asked for.
    if (!entries.isEmpty())
        loadMissing();
}

EntryId EntryListModel::idAt(int row) const { return m_ids.value(row); }

int EntryListModel::rowOf(EntryId id) const { return id.isValid() ? int(m_ids.indexOf(id)) : -1; }

void EntryListModel::setDescriber(std::function<QString(const QModelIndex &)> describe)
{
    m_describe = std::move(describe);
}

int EntryListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

QVariant EntryListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const EntryId id = m_ids[index.row()];
    if (role == EntryIdRole)
        return id.value;
    const Row *row = m_rows.object(id);
    if (role == LoadedRole)
        return row != nullptr;
    if (role == Qt::AccessibleTextRole && m_describe)
        return m_describe(index);
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return row->title;
    case PreviewRole:
        return row->preview;
    case CreatedRole:
        return row->created;
    case AuthorIdRole:
        return row->authorId;
    case IconCodeRole:
        return row->iconCode;
    case VanishedSinceRole:
        return row->vanishedSince;
    case DeletedHereRole:
        return row->deletedHere;
    case HiddenCharactersRole:
        return row->hidden;
    case VersionsRole:
        return row->versions;
    case PinnedRole:
        return row->pinned;
    case NoteRole:
        return row->note;
    case OtherCardsRole:
        return row->otherCards;
    case OwnerElsewhereRole:
        return m_query.owner && row->owner != *m_query.owner ? QVariant::fromValue(row->owner)
                                                             : QVariant();
    case NewRole:
        return m_newSince.isValid() && row->firstRead > m_newSince;
    default:
        return {};
    }
}

QHash<int, QByteArray> EntryListModel::roleNames() const
{
    auto names = QAbstractListModel::roleNames();
    names.insert({ { EntryIdRole, "entryId" },
                   { LoadedRole, "loaded" },
                   { TitleRole, "title" },
                   { PreviewRole, "preview" },
                   { CreatedRole, "created" },
                   { AuthorIdRole, "authorId" },
                   { IconCodeRole, "iconCode" },
                   { VanishedSinceRole, "vanishedSince" },
                   { DeletedHereRole, "deletedHere" },
                   { HiddenCharactersRole, "hiddenCharacters" },
                   { VersionsRole, "versions" },
                   { PinnedRole, "pinned" },
                   { NoteRole, "note" },
                   { OtherCardsRole, "otherCards" },
                   { OwnerElsewhereRole, "ownerElsewhere" },
                   { NewRole, "new" } });
    return names;
}

} // namespace models
