// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "crm/directory.h"
#include "store/store.h"

#include <QAbstractListModel>

namespace models {

enum CardRole {
    CardKindRole = Qt::UserRole + 1, ///< CardListModel::RowKind
    CardOwnerRole, ///< crm::OwnerRef
    CardTitleRole, ///< QString, also of headings
    CardSecondLineRole, ///< QString; may be empty
    CardUnseenRole, ///< qint64: entries that came since the card was last shown
    CardFavouriteRole, ///< bool
};

/// The cards at the side: favourites and recent ones, or what was found for the words typed. What
/// is known on this computer is found at once and offline; the portal is asked after a pause in
/// typing, and only the newest question is answered.
class CardListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class RowKind { FavouritesHeading, RecentHeading, FoundHeading, Card };
    Q_ENUM(RowKind)
    enum class Search {
        None, ///< no words: favourites and recent cards
        Running, ///< the portal was asked, or will be in a moment
        Found, ///< the portal answered; no row: there is nothing
        Offline, ///< only what is known here; error() says why
    };

    CardListModel(store::Store &store, crm::Directory &directory, Clock &clock,
                  QObject *parent = nullptr);
    ~CardListModel() override;

    /// Types as the portal names them; orders are found by number only.
    void setTypes(const QList<crm::EntityType> &types);
    /// \a typeId 0: all searchable ones.
    void setSearch(const QString &words, int typeId);
    void reload();

    Search search() const { return m_search; }
    const Error &error() const { return m_error; }
    bool isFavourite(const crm::OwnerRef &owner) const { return m_favourites.contains(owner); }
    int rowOf(const crm::OwnerRef &owner) const; ///< -1 where it is not

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void searchChanged();

private:
    struct Row
    {
        RowKind kind = RowKind::Card;
        crm::CardSummary summary;
        qint64 unseen = 0;
    };
    void showLists();
    void showFound();
    void askStore();
    void askPortal();
    void setState(Search search, const Error &error = {});
    void setRows(const QList<Row> &rows);
    QString heading(RowKind kind) const;
    const crm::EntityType *type() const;

    store::Store &m_store;
    crm::Directory &m_directory;
    Clock &m_clock;
    QList<crm::EntityType> m_types;
    QString m_words;
    int m_typeId = 0;
    quint64 m_question = 0; ///< counts searches, so that an old pause does nothing
    Search m_search = Search::None;
    Error m_error;
    store::CardLists m_lists;
    QSet<crm::OwnerRef> m_favourites;
    QList<crm::CardSummary> m_found;
    QList<Row> m_rows;
    Pending<store::CardLists> m_readingLists;
    Pending<QList<crm::CardSummary>> m_askingStore;
    Pending<QList<crm::CardSummary>> m_askingPortal;
    Pending<crm::CardSummary> m_askingNumber;
};

} // namespace models
