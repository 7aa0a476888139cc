// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/activity.h"
#include "ui/widgets/tag.h"

#include <QAbstractItemDelegate>

#include <functional>

/// The code of a drawing that fits the kind of an activity.
QString activityIconCode(const timeline::Activity &activity);

/// Rows of activities: drawing, subject, kind and responsible, state, date. The measures are those
/// of the rows of entries.
class ActivityDelegate : public QAbstractItemDelegate
{
    Q_OBJECT
public:
    explicit ActivityDelegate(QObject *parent = nullptr);

    void setNames(std::function<QString(UserId)> user, std::function<QDateTime()> now);
    QString description(const QModelIndex &index) const; ///< for screen readers

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Tag::Look tagOf(const timeline::Activity &activity) const;
    QString secondLine(const timeline::Activity &activity) const;

    std::function<QString(UserId)> m_user;
    std::function<QDateTime()> m_now;
};
