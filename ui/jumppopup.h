// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pending.h"
#include "crm/directory.h"
#include "crm/ownerref.h"

#include <QFrame>
#include <QPointer>

class QListWidget;
class QListWidgetItem;
class SearchField;
class Workspace;

/// What the words in the field at the top lead to: a card by its number or address, cards known by
/// their title, or all stored entries. Lies below the field, which keeps the keyboard.
class JumpPopup : public QFrame
{
    Q_OBJECT
public:
    JumpPopup(SearchField *field, QWidget *window);
    ~JumpPopup() override;
    void setWorkspace(Workspace *workspace); ///< null: none is open
    QListWidget *list() const { return m_list; }

signals:
    void cardChosen(const crm::OwnerRef &owner);
    void searchChosen(const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void update();
    void fill(const QList<crm::CardSummary> &cards);
    void place();
    void activate(QListWidgetItem *item);

    SearchField *m_field = nullptr;
    QListWidget *m_list = nullptr;
    QPointer<Workspace> m_workspace;
    Pending<QList<crm::CardSummary>> m_asking;
    crm::OwnerRef m_pasted;
};
