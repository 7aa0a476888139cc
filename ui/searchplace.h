// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"

#include "base/pending.h"
#include "models/entrylistmodel.h"

#include <QWidget>

class ElidedLabel;
class EntryDetails;
class EntryListView;
class PortalIcons;
class QStackedWidget;
class SearchField;
class StatePage;
class Workspace;

/// Everything stored: entries of every card that hold the words, from this computer alone.
class SearchPlace : public QWidget
{
    Q_OBJECT
public:
    SearchPlace(Workspace &workspace, PortalIcons &pictures, QWidget *parent = nullptr);
    ~SearchPlace() override;
    void search(const QString &words);
    void showIcon(const QString &code); ///< entries that carry it, until other words are typed
    void setDensity(Settings::Density density);
    EntryListView *list() const { return m_list; }
    models::EntryListModel &model() { return *m_model; }

signals:
    void entryChosen(const crm::OwnerRef &owner, EntryId id); ///< open it on its card
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void apply();
    void update();
    void openCurrent();

    Workspace &m_workspace;
    models::EntryListModel *m_model = nullptr;
    SearchField *m_search = nullptr;
    ElidedLabel *m_count = nullptr;
    QStackedWidget *m_body = nullptr;
    EntryListView *m_list = nullptr;
    QString m_iconCode;
    StatePage *m_state = nullptr;
    EntryDetails *m_details = nullptr;
    Pending<QList<store::StoredEntry>> m_opening;
};
