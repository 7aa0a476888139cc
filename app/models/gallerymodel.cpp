// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gallerymodel.h"

#include "gallery/drawings.h"
#include "gallery/logodrawings.h"

#include <QCollator>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using gallery::CatalogueItem;
using Kind = gallery::CatalogueItem::Kind;

namespace models {

GalleryModel::GalleryModel(timeline::Gallery gallery, QObject *parent)
    : QAbstractListModel(parent)
    , m_gallery(gallery)
{
}

void GalleryModel::setItems(const QList<CatalogueItem> &items)
{
    m_items = items;
    m_counts = {};
    for (const CatalogueItem &item : items) {
        m_counts.own += item.kind == Kind::Own;
        m_counts.system += item.kind == Kind::System;
        m_counts.missing += item.kind == Kind::Missing;
        m_counts.unused += item.kind != Kind::Missing && item.uses == 0;
        if (item.kind == Kind::Missing)
            m_counts.missingUses += item.uses;
    }
    update();
    emit countsChanged();
}

void GalleryModel::setFilter(Filter filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    update();
}

void GalleryModel::setSort(Sort sort)
{
    if (sort == m_sort)
        return;
    m_sort = sort;
    update();
}

void GalleryModel::setSearch(const QString &words)
{
    const QStringList asked = words.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    if (asked == m_words)
        return;
    m_words = asked;
    m_found.clear();
    if (!asked.isEmpty()) {
        const QStringList codes = m_gallery == timeline::Gallery::Icons
            ? gallery::searchDrawings(words)
            : gallery::searchLogoDrawings(words);
        m_found = QSet<QString>(codes.begin(), codes.end());
    }
    update();
}

bool GalleryModel::isShown(const CatalogueItem &item) const
{
    const bool isMissing = item.kind == Kind::Missing;
    switch (m_filter) {
    case Filter::All:
        if (isMissing)
            return false;
        break;
    case Filter::Own:
        if (item.kind != Kind::Own)
            return false;
        break;
    case Filter::System:
        if (item.kind != Kind::System)
            return false;
        break;
    case Filter::Unused:
        if (isMissing || item.uses > 0)
            return false;
        break;
    case Filter::Missing:
        if (!isMissing)
            return false;
        break;
    }
    if (m_words.isEmpty() || (item.kind == Kind::System && m_found.contains(item.code)))
        return true;
    const QString text = item.code.toCaseFolded() + u' '
        + (item.kind == Kind::System ? spokenName(item.code).toCaseFolded() : QString());
    return std::all_of(m_words.begin(), m_words.end(),
                       [&text](const QString &word) { return text.contains(word); });
}

void GalleryModel::update()
{
    QList<CatalogueItem> shown;
    std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(shown),
                 [this](const CatalogueItem &item) { return isShown(item); });
    if (m_sort != Sort::ByPortal) {
        QCollator collator(QLocale(QLocale::English)); // codes are no words of a language
        collator.setNumericMode(true);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        std::stable_sort(shown.begin(), shown.end(),
                         [&](const CatalogueItem &a, const CatalogueItem &b) {
                             if (a.kind != b.kind)
                                 return a.kind < b.kind;
                             if (m_sort == Sort::ByUses && a.uses != b.uses)
                                 return a.uses > b.uses;
                             return collator.compare(a.code, b.code) < 0;
                         });
    }
    if (shown == m_shown)
        return;
    const bool isSameRows = shown.size() == m_shown.size()
        && std::equal(shown.begin(), shown.end(), m_shown.begin(),
                      [](const CatalogueItem &a, const CatalogueItem &b) {
                          return a.code == b.code && a.kind == b.kind;
                      });
    if (isSameRows) { // only numbers changed: nothing moves
        m_shown = std::move(shown);
        emit dataChanged(index(0), index(int(m_shown.size()) - 1));
        return;
    }
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}

QList<CatalogueItem> GalleryModel::missing() const
{
    QList<CatalogueItem> items; // the catalogue has them in this order
    std::copy_if(m_items.begin(), m_items.end(), std::back_inserter(items),
                 [](const CatalogueItem &item) { return item.kind == Kind::Missing; });
    return items;
}

int GalleryModel::rowOf(const QString &code) const
{
    const auto found
        = std::find_if(m_shown.begin(), m_shown.end(),
                       [&code](const CatalogueItem &item) { return item.code == code; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

QString GalleryModel::spokenName(const QString &code) const
{
    return m_gallery == timeline::Gallery::Icons ? gallery::spokenName(code)
                                                 : gallery::spokenLogoName(code);
}

int GalleryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant GalleryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CatalogueItem &item = m_shown[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case PictureCodeRole:
        return item.code;
    case PictureKindRole:
        return int(item.kind);
    case PictureUsesRole:
        return item.uses;
    case PictureAddressRole:
        return item.fileUri;
    case Qt::AccessibleTextRole: {
        const QString name = item.kind == Kind::System ? spokenName(item.code) : QString();
        const QString words
            = name.isEmpty() || name == item.code ? item.code : item.code + u", "_s + name;
        return tr("%1, used by %Ln entries", nullptr, int(item.uses)).arg(words);
    }
    default:
        return {};
    }
}

} // namespace models
