// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk.h"
#include "ui/placesbar.h"

#include <QWidget>

class CardPane;
class EditorPane;
class GalleryPlace;
class BulkActions;
class EditReview;
class EntryEditing;
class FileAdding;
class MessageBar;
class PlanPage;
class Planner;
class OutboxPlace;
class PortalIcons;
class QSplitter;
class QStackedWidget;
class SearchPlace;
class TimelinePlace;
class WorkspaceBar;

/// Everything of one open connection: the cards at the side, list and details, editor, outbox.
class WorkspaceView : public QWidget
{
    Q_OBJECT
public:
    WorkspaceView(Desk &desk, Desk::OpenWorkspace workspace, QWidget *parent = nullptr);
    ~WorkspaceView() override;

    Workspace &workspace() { return *m_workspace; }
    void openLastCard();
    void openCard(const crm::OwnerRef &owner);
    void newEntry();
    void addFromFile();
    void refresh();
    void findInList();
    void focusCards();
    void goBack(); ///< out of what covers the list
    void searchEverything(const QString &words);
    void showPlace(PlacesBar::Place place);
    PlacesBar::Place place() const;

    CardPane *cardPane() const { return m_cards; }
    TimelinePlace *timelinePlace() const { return m_timeline; }
    GalleryPlace *galleryPlace() const { return m_gallery; }
    OutboxPlace *outboxPlace() const { return m_outbox; }
    EditorPane *editor() const { return m_editor; }
    PlanPage *planPage() const { return m_planPage; }
    BulkActions *bulkActions() const { return m_bulk; }
    EditReview *editReview() const { return m_review; }
    EntryEditing *entryEditing() const { return m_editing; }
    FileAdding *fileAdding() const { return m_files; }
    MessageBar *messageBar() const;
    bool hasOpenCard() const;

signals:
    void placeChanged(PlacesBar::Place place);
    void readingChanged(const QString &text, const QString &shortText, int done, int planned);
    void openCountChanged(int count);
    void writingChanged(const QString &text);
    void cardChanged(); ///< another card is open, or its title was learned

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectParts();
    void applySettings();
    void arrange();
    void showCardMenu();
    void edit(const crm::OwnerRef &owner, const QString &title);
    void editEntry(const store::StoredEntry &entry);
    void restoreEntry(const store::StoredEntry &entry);
    void connectEditing();
    void showAtSide(QWidget *page);
    bool isWide(const QWidget *page) const;
    void leaveReview(EntryId entry);
    void leaveEditor();
    void chooseWanted();
    void confirmDelete(const store::StoredEntry &entry, const QString &cardTitle);
    void askBeforeOpening(const QUrl &url);
    void openInBrowser(const crm::OwnerRef &owner);
    void updateReading();
    void updateOutbox();
    void connectPlans();
    void showPlanPage();
    void leavePlanPage();

    Desk &m_desk;
    Desk::OpenWorkspace m_workspace;
    std::unique_ptr<Planner> m_planner;
    PortalIcons *m_icons = nullptr;
    WorkspaceBar *m_bar = nullptr;
    QStackedWidget *m_places = nullptr;
    QSplitter *m_splitter = nullptr;
    QWidget *m_sidePlace = nullptr;
    CardPane *m_cards = nullptr;
    TimelinePlace *m_timeline = nullptr;
    EditorPane *m_editor = nullptr;
    OutboxPlace *m_outbox = nullptr;
    GalleryPlace *m_gallery = nullptr;
    SearchPlace *m_search = nullptr;
    PlanPage *m_planPage = nullptr;
    EditReview *m_review = nullptr;
    EntryEditing *m_editing = nullptr;
    BulkActions *m_bulk = nullptr;
    FileAdding *m_files = nullptr;
    QWidget *m_cameFrom = nullptr; ///< what stood where the plan page stands
    EntryId m_wanted; ///< to be chosen when its row is there
    bool m_isNarrow = false;
};
