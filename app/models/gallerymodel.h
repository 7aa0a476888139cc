// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gallery/catalogue.h"

#include <QAbstractListModel>
#include <QSet>

namespace models {

enum GalleryRole {
    PictureCodeRole = Qt::UserRole + 1, ///< QString
    PictureKindRole, ///< int of gallery::CatalogueItem::Kind; rows of a kind stand together
    PictureUsesRole, ///< qint64: stored entries that carry the code
    PictureAddressRole, ///< QString; empty for what the portal gives no picture of
};

/// The codes of one gallery that are to be shown: filtered, searched, sorted. Values only; the
/// pictures are the delegate's.
class GalleryModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Filter { All, Own, System, Unused, Missing };
    enum class Sort { ByPortal, ByCode, ByUses };

    explicit GalleryModel(timeline::Gallery gallery, QObject *parent = nullptr);

    void setItems(const QList<gallery::CatalogueItem> &items);
    void setFilter(Filter filter);
    void setSort(Sort sort);
    /// Every word must stand in the code or in what it is called, in any language of the program.
    void setSearch(const QString &words);

    timeline::Gallery gallery() const { return m_gallery; }
    Filter filter() const { return m_filter; }
    Sort sort() const { return m_sort; }

    /// Of all items, whatever is shown of them.
    struct Counts
    {
        int own = 0, system = 0, unused = 0, missing = 0;
        qint64 missingUses = 0; ///< entries without their icon
        int all() const { return own + system; } ///< what the portal has
    };
    const Counts &counts() const { return m_counts; }
    QList<gallery::CatalogueItem> missing() const; ///< most used first
    int rowOf(const QString &code) const; ///< -1 where it is not shown
    gallery::CatalogueItem itemAt(int row) const { return m_shown.value(row); }
    /// What a screen reader calls it.
    QString spokenName(const QString &code) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    void countsChanged();

private:
    void update();
    bool isShown(const gallery::CatalogueItem &item) const;

    timeline::Gallery m_gallery;
    QList<gallery::CatalogueItem> m_items;
    QList<gallery::CatalogueItem> m_shown;
    QSet<QString> m_found; ///< built-in codes that the words mean
    QStringList m_words;
    Filter m_filter = Filter::All;
    Sort m_sort = Sort::ByPortal;
    Counts m_counts;
};

} // namespace models
