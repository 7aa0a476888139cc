// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/logentry.h"
#include "ui/timeline/entrydelegate.h"

#include <QStandardItemModel>
#include <QWidget>

class PortalIcons;
class Workspace;

/// The row as the list will show it, painted by the list's own delegate.
class RowPreview : public QWidget
{
    Q_OBJECT
public:
    RowPreview(Workspace &workspace, PortalIcons &pictures, QWidget *parent = nullptr);

    void setEntry(const timeline::EntryDraft &draft, qint64 author, const QDateTime &made);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStandardItemModel m_model;
    EntryDelegate m_delegate;
};
