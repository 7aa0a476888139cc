// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemDelegate>

/// One row of a plan: verdict as shape and word, what it is, why, where it comes from.
class PlanRowDelegate : public QAbstractItemDelegate
{
    Q_OBJECT
public:
    explicit PlanRowDelegate(QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// "Not sent: Payment succeeded. An earlier row asks for the same thing already."
    static QString description(const QModelIndex &index);
};
