// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/entries.h"

#include <QDate>
#include <QFrame>
#include <QIcon>
#include <QPushButton>

class QDateEdit;
class QListView;
class QListWidget;
class QSortFilterProxyModel;
class QStandardItemModel;
class SearchField;

/// A button of the filter bar that opens a chooser; outlined in the accent while its filter is on.
class ChooserButton : public QPushButton
{
    Q_OBJECT
public:
    explicit ChooserButton(const QString &text, QWidget *parent = nullptr);
    void setFilterOn(bool on);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isOn = false;
};

/// What there is to choose, with how often it occurs; several at once; with a search.
class FacetPopup : public QFrame
{
    Q_OBJECT
public:
    struct Item
    {
        QString key;
        QString name;
        QIcon icon;
        qint64 count = 0;
    };
    FacetPopup(const QString &title, const QList<Item> &items, const QStringList &chosen,
               QWidget *parent);
    QStringList chosen() const;

signals:
    void chosenChanged(const QStringList &keys);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void toggle(const QModelIndex &index);

    QStandardItemModel *m_items = nullptr;
    QSortFilterProxyModel *m_matching = nullptr;
    SearchField *m_search = nullptr;
    QListView *m_list = nullptr;
};

/// Days from and until, both inclusive; an invalid one is open.
struct DayRange
{
    QDate from, until;
    bool isOpen() const { return !from.isValid() && !until.isValid(); }
    friend bool operator==(const DayRange &, const DayRange &) = default;
};

/// Common spans of days and two dates of one's own.
class DatesPopup : public QFrame
{
    Q_OBJECT
public:
    DatesPopup(const DayRange &chosen, const QDate &today, const QDate &oldest, QWidget *parent);

signals:
    void chosenChanged(const DayRange &days);

private:
    QDateEdit *m_from = nullptr;
    QDateEdit *m_until = nullptr;
};

/// Shows a popup under a widget, inside the screen.
void popUpBelow(QWidget *popup, QWidget *anchor);
