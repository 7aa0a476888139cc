// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/pending.h"
#include "models/roles.h"
#include "store/store.h"

#include <QAbstractListModel>
#include <QCache>
#include <QTimeZone>

#include <functional>

namespace models {

/// A window on a query over the store. It holds the ids of all rows (8 bytes each) and the content
/// of the rows near those that a view announced; everything else is a placeholder. data() asks for
/// nothing. Changes of the store arrive as inserted, removed and changed rows, so position and
/// selection stay; only when very many rows change at once (another filter) it is a reset.
class EntryListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Availability { NotAsked, Loading, Ready, Failed };

    explicit EntryListModel(store::Store &store, QObject *parent = nullptr);
    ~EntryListModel() override;

    /// Another owner empties the list at once; another filter or order keeps the rows until the new
    /// ones are known.
    void setQuery(const store::EntryQuery &query);
    const store::EntryQuery &query() const { return m_query; }
    /// Reads again, for instance after Failed.
    void reload();
    /// The zone in which days begin.
    void setTimeZone(const QTimeZone &zone);

    /// Loads what is missing around these rows. The one way to make the model read content.
    void setVisibleRange(int first, int last);

    /// While it is held, rows that would come above the first one wait; heldCount() tells how many.
    void setHoldNewRows(bool hold);
    int heldCount() const { return int(m_held); }
    void showHeldRows();
    /// Rows first read after \a time (UTC) are new to the person; invalid: none is.
    void setNewSince(const QDateTime &time);

    Availability availability() const { return m_availability; }
    const Error &error() const { return m_error; }
    /// False while only the rows of the first screen are known.
    bool isCountExact() const { return m_isCountExact; }
    /// Where days begin; empty where no row is. Consistent with rowCount() whenever changed()
    /// comes.
    const QList<store::DayRun> &days() const { return m_days; }

    EntryId idAt(int row) const;
    int rowOf(EntryId id) const; ///< -1 where it is not

    /// Makes what screen readers say of a row; the model knows no names and writes no dates.
    void setDescriber(std::function<QString(const QModelIndex &)> describe);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void availabilityChanged();
    void changed(); ///< rows, days or exactness are other than before and settled
    void heldCountChanged(int count);

private:
    struct Row
    {
        QString title, preview, iconCode;
        QDateTime created, vanishedSince, firstRead;
        qint64 authorId = 0;
        int hidden = 0, versions = 1, otherCards = 0;
        bool deletedHere = false, pinned = false, note = false;
        crm::OwnerRef owner;
    };
    static Row makeRow(const store::StoredEntry &stored);

    void noteChanges(const crm::OwnerRef &owner, const QList<EntryId> &ids);
    void noteExtras(EntryId id);
    void readFirstScreen();
    void readAll();
    void take(store::EntryRows rows, bool exact);
    void fail(const Error &error);
    void applyRows(const store::EntryIds &ids);
    qint64 leadingNewRows(const store::EntryIds &ids) const;
    void setAvailability(Availability availability);
    void setHeld(qint64 held);
    void loadMissing();
    void takeContent(const QList<store::StoredEntry> &entries, int from, int end, quint64 shape);

    store::Store &m_store;
    store::EntryQuery m_query;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    Availability m_availability = Availability::NotAsked;
    Error m_error;
    store::EntryIds m_ids;
    QList<store::DayRun> m_days;
    store::EntryRows m_full; ///< with the held rows; only while rows are held
    qint64 m_held = 0;
    bool m_hold = false;
    bool m_isCountExact = false;
    bool m_isStale = false; ///< changed while a reading ran
    quint64 m_shape = 0; ///< grows whenever rows move
    QDateTime m_newSince;
    int m_firstVisible = 0, m_lastVisible = -1;
    mutable QCache<EntryId, Row> m_rows; ///< by id, so that inserted rows move nothing
    QSet<EntryId> m_outdated; ///< shown as they were until the new content is here
    QSet<EntryId> m_asked;
    Pending<store::EntryRows> m_reading;
    Pending<QList<store::StoredEntry>> m_loading;
    std::function<QString(const QModelIndex &)> m_describe;
};

} // namespace models
