// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/plans.h"

#include <QAbstractItemDelegate>

class PortalIcons;

namespace store {
struct Intent;
}

/// Rows of the outbox: state, icon, what and where, why, an action at its end, time.
class OutboxDelegate : public QAbstractItemDelegate
{
    Q_OBJECT
public:
    explicit OutboxDelegate(PortalIcons &pictures, QObject *parent = nullptr);

    enum class Action { None, TakeBack, Dismiss, TryAgain, Pause, GoOn };
    /// What the button of a row does. Refused rows can be tried again where that makes sense.
    static Action actionOf(const store::Intent &intent);
    static Action actionOf(const store::Plan &plan);
    static QString actionText(Action action);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

signals:
    void actionTriggered(const QModelIndex &index);

private:
    struct Words;
    static Words wordsOf(const QModelIndex &index);
    static QRectF buttonRect(const QStyleOptionViewItem &option, const QString &text);
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;
    PortalIcons &m_pictures;
};
