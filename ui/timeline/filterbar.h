// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/entries.h"
#include "ui/timeline/choosers.h"

#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include <functional>

class ElidedLabel;
class FlowLayout;
class GlyphButton;
class LinkButton;
class SearchField;

/// Text, icon, author and dates of the entries to show, and their order. What is on stands as chips
/// in a line below, beside how many entries that leaves.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    void setAuthorName(std::function<QString(UserId)> name);
    void setNow(std::function<QDateTime()> now);
    /// The picture uploaded for a code; null where there is none.
    void setPortalIcon(std::function<QPixmap(const QString &code)> picture);
    /// What occurs on the card; asked for with facetsWanted().
    void setFacets(const store::EntryFacets &facets);
    /// How many entries of other cards are known to be bound to this one: offered where there are
    /// any.
    void setBoundCount(int count);
    int boundCount() const { return m_boundCount; }
    void applyTo(store::EntryQuery *query) const;
    bool isFiltered() const;
    bool showsBound() const { return m_withBound; } ///< which adds rows and leaves out none
    void clearFilters(); ///< the order stays
    void setCounts(qint64 shown, qint64 total);
    SearchField *searchField() const { return m_search; }
    /// Names of people were learned: say them anew.
    void refreshNames() { rebuildChips(); }

signals:
    void changed();
    void facetsWanted();
    void leftDownwards(); ///< the person wants into the list

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showIcons(QWidget *anchor);
    void showAuthors(QWidget *anchor);
    void showDates(QWidget *anchor);
    void showFolded();
    void showOrders();
    void setWithBound(bool on);
    QString boundWords() const;
    void rebuildChips();
    void announce();
    QString iconName(const QString &code) const;
    QString authorName(const QString &key) const;
    QString daysName(const DayRange &days) const;
    int filtersOn() const;

    SearchField *m_search = nullptr;
    ChooserButton *m_iconButton = nullptr;
    ChooserButton *m_authorButton = nullptr;
    ChooserButton *m_datesButton = nullptr;
    ChooserButton *m_folded = nullptr;
    GlyphButton *m_boundButton = nullptr;
    GlyphButton *m_orderButton = nullptr;
    QWidget *m_chipLine = nullptr;
    QWidget *m_chips = nullptr;
    LinkButton *m_clear = nullptr;
    ElidedLabel *m_count = nullptr;
    QTimer m_typing;

    std::function<QString(UserId)> m_authorName;
    std::function<QPixmap(const QString &)> m_portalIcon;
    std::function<QDateTime()> m_now = [] { return QDateTime::currentDateTime(); };
    store::EntryFacets m_facets;
    QStringList m_iconCodes;
    QStringList m_authors;
    DayRange m_days;
    int m_boundCount = 0;
    bool m_withBound = false;
    store::EntryQuery::Order m_order = store::EntryQuery::Order::IdDescending;
};
