// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gallery/tiledelegate.h"
#include "ui/gallery/traycard.h"

#include <QStyledItemDelegate>

/// A card of the upload tray: whether it goes, before and after at true size, the code to be edited
/// in place, the verdict in words. Space ticks, F2 or a click on the code edits it.
class TrayDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit TrayDelegate(TrayModel &model, QObject *parent = nullptr);

    void setGround(Ground ground)
    {
        m_ground = ground == Ground::AllThree ? Ground::Light : ground;
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

signals:
    void editRequested(const QModelIndex &index);

private:
    void paintCheck(QPainter *painter, const QStyleOptionViewItem &option,
                    const traycard::Card &parts, const TrayModel::Row &row) const;
    void paintPictures(QPainter *painter, const QStyleOptionViewItem &option,
                       const traycard::Card &parts, const TrayModel::Row &row) const;
    void paintCode(QPainter *painter, const QStyleOptionViewItem &option,
                   const traycard::Card &parts, const QModelIndex &index) const;
    void paintChoice(QPainter *painter, const QStyleOptionViewItem &option,
                     const traycard::Card &parts, const TrayModel::Row &row) const;
    void paintWords(QPainter *painter, const QStyleOptionViewItem &option,
                    const traycard::Card &parts, const TrayModel::Row &row) const;

    TrayModel &m_model;
    Ground m_ground = Ground::Light;
};
