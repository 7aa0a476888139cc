// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <QWidget>

class EntryDetails;
class QAction;
class QVBoxLayout;
class Workspace;

/// What the details of an entry offer for doing it anew: Edit, Restore of one that is gone, and the
/// entries it stands for or that stand for it.
class EntryEditing : public QWidget
{
    Q_OBJECT
public:
    EntryEditing(Workspace &workspace, EntryDetails &details);

    QAction *editAction() const { return m_edit; }
    QAction *restoreAction() const { return m_restore; }
    QAction *duplicateAction() const { return m_duplicate; }

signals:
    void editRequested(const store::StoredEntry &entry);
    void duplicateRequested(const store::StoredEntry &entry);
    void restoreRequested(const store::StoredEntry &entry);
    void entryRequested(EntryId entry); ///< one that is linked

private:
    void update();
    void showLinks(const QList<store::EntryLink> &links);

    Workspace &m_workspace;
    EntryDetails &m_details;
    EntryId m_id;
    QAction *m_edit = nullptr;
    QAction *m_restore = nullptr;
    QAction *m_duplicate = nullptr;
    QVBoxLayout *m_links = nullptr;
    Pending<store::EntryExtras> m_reading;
};
