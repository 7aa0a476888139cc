// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crm/ownerref.h"
#include "models/cardlistmodel.h"

#include <QWidget>

class CardDelegate;
class ElidedLabel;
class FactLabel;
class MessageBar;
class QAction;
class QComboBox;
class QListView;
class SearchField;
class Workspace;

/// Choose a card: by type, by words as you type, by a pasted address, among favourites and recent
/// ones. The side pane of the window, and the card picker of the editor.
class CardPane : public QWidget
{
    Q_OBJECT
public:
    enum class Purpose { SidePane, Picker };
    CardPane(Workspace &workspace, Purpose purpose, QWidget *parent = nullptr);
    ~CardPane() override;

    /// The card that is open is marked in the lists.
    void setOpenCard(const crm::OwnerRef &owner);
    SearchField *searchField() const { return m_search; }
    QListView *list() const { return m_list; }
    MessageBar *messageBar() const { return m_bar; }
    models::CardListModel &model() { return *m_model; }

signals:
    void cardChosen(const crm::OwnerRef &owner);
    void openInBrowserRequested(const crm::OwnerRef &owner);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(Purpose purpose);
    void makeActions();
    void search();
    void readPasted();
    void updateHint();
    void updateFoot();
    void updateTypes();
    void markOpenCard();
    void chooseFirst();
    void choose(const QModelIndex &index);
    void showMenu(const QPoint &pos);
    crm::OwnerRef currentCard() const;
    QString nameOf(const crm::OwnerRef &owner) const;

    Workspace &m_workspace;
    models::CardListModel *m_model = nullptr;
    QComboBox *m_types = nullptr;
    SearchField *m_search = nullptr;
    MessageBar *m_bar = nullptr;
    FactLabel *m_hint = nullptr;
    QListView *m_list = nullptr;
    CardDelegate *m_delegate = nullptr;
    ElidedLabel *m_foot = nullptr;
    QAction *m_open = nullptr;
    QAction *m_star = nullptr;
    QAction *m_forget = nullptr;
    QAction *m_browser = nullptr;
    crm::OwnerRef m_openCard;
    crm::OwnerRef m_pasted;
    Pending<store::StoreFigures> m_figures;
};
