// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinepage.h"

#include <QSplitter>

class ActivityDetails;
class ActivityPane;
class EntryDetails;
class QShortcut;
class QStackedWidget;
class Workspace;

/// List and details of one connection, brought together with its services: opening a card reads it,
/// progress and errors are shown, names are learned. What else stands at the side (the editor) is
/// put into sidePages().
class TimelinePlace : public QWidget
{
    Q_OBJECT
public:
    explicit TimelinePlace(Workspace &workspace, QWidget *parent = nullptr);
    ~TimelinePlace() override;

    /// Shows what is stored at once and brings the card up to date behind.
    void openCard(const crm::OwnerRef &owner);
    void refresh();
    void stop();
    /// 0: never by itself.
    void setRefreshMinutes(int minutes);

    TimelinePage *page() const { return m_page; }
    EntryDetails *details() const { return m_details; }
    ActivityPane *activities() const { return m_activities; }
    ActivityDetails *activityDetails() const { return m_activityDetails; }
    QStackedWidget *sidePages() const { return m_side; }
    /// The details of what is chosen in the list, in place of what else stands at the side.
    void showDetails();
    QSplitter *splitter() const { return m_splitter; }

signals:
    void cardOpened(const crm::OwnerRef &owner);
    void newEntryRequested(const crm::OwnerRef &owner, const QString &cardTitle);
    void addFromFileRequested();
    void fileDropped(const QString &file); ///< one that may hold entries
    void deleteRequested(const store::StoredEntry &entry, const QString &cardTitle);
    void linkActivated(const QUrl &url);
    void openCardRequested(const crm::OwnerRef &owner); ///< in the browser

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void read(const crm::OwnerRef &owner);
    void finished(const crm::OwnerRef &owner, const Result<syncing::ReadingResult> &result);
    void countWritten(IntentId id);
    void learnTitle(const crm::OwnerRef &owner);
    void updateDeleteReason();
    void arrange();
    void showList();
    void buildActivities(const TimelineNames &names);
    void letWrite();
    void pickCard(QWidget *parent, std::function<void(const crm::OwnerRef &)> chosen);

    Workspace &m_workspace;
    TimelinePage *m_page = nullptr;
    EntryDetails *m_details = nullptr;
    ActivityPane *m_activities = nullptr;
    ActivityDetails *m_activityDetails = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_side = nullptr;
    QShortcut *m_back = nullptr;
    Pending<syncing::ReadingResult> m_reading;
    Pending<crm::CardSummary> m_summary;
    QTimer m_refresh;
    QTimer m_counting; ///< writes follow each other closely
    IntentId m_written; ///< the last one
    quint64 m_attempt = 0; ///< counts readings, so that an old retry does nothing
    int m_failures = 0;
    bool m_isOnePane = false;
    bool m_showsDetails = false; ///< in one pane: the details instead of the list
};
