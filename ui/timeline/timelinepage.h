// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"

#include "base/clock.h"
#include "models/entrylistmodel.h"
#include "sync/cardreader.h"
#include "ui/timeline/logwords.h"
#include "ui/timeline/proofbutton.h"

#include <QTimer>
#include <QWidget>

class CardHeader;
class ElidedLabel;
class EntryListView;
class EntrySelection;
class FilterBar;
class Meter;
class QAction;
class QPushButton;
class QStackedWidget;
class Segments;
class SelectionBar;

/// Names that the page needs and does not know.
struct TimelineNames
{
    std::function<QString(UserId)> user;
    std::function<QString(const crm::OwnerRef &)> card; ///< "Deal #100"
};

/// The log of one card: head with proof, filter, list, and what stands there instead of a list.
/// Shows the store; what is read from the portal is told by startReading() and its kin, so that the
/// page works offline just the same.
class TimelinePage : public QWidget
{
    Q_OBJECT
public:
    TimelinePage(store::Store &store, Clock &clock, const TimelineNames &names,
                 QWidget *parent = nullptr);
    ~TimelinePage() override;

    void showCard(const crm::OwnerRef &owner);
    void showNoCard();
    const std::optional<crm::OwnerRef> &card() const { return m_owner; }
    QString cardTitle() const;
    QString nameOf(const crm::OwnerRef &owner) const
    {
        return m_names.card(owner);
    } ///< "Deal #100"
    const store::CardState &cardState() const { return m_card; }

    void startReading();
    void setProgress(const syncing::ReadingProgress &progress);
    /// \a retryAt: when it will be tried again by itself; invalid: it will not.
    void endReading(const std::optional<Error> &error = {}, const QDateTime &retryAt = {});
    bool isReading() const { return m_isReading; }

    /// What else a card has: shown in place of the log. The page takes it.
    enum class View { Log, Activities };
    void setActivities(QWidget *pane);
    View view() const;
    void setView(View view);
    Segments *viewSwitch() const { return m_views; }

    void setDensity(Settings::Density density);
    /// The picture uploaded for an icon code; null for system codes and while it is not here.
    void setPortalIcon(const std::function<QPixmap(const QString &code)> &picture);
    void refreshNames(); ///< names of people or types were learned
    /// How the portal's paging works, in words, for the proof.
    void setPagingWords(const QString &words) { m_pagingWords = words; }

    CardHeader *header() const { return m_header; }
    FilterBar *filterBar() const { return m_filter; }
    EntryListView *list() const { return m_list; }
    EntrySelection &selection() const { return *m_selection; }
    SelectionBar *selectionBar() const { return m_selectionBar; }
    MessageBar *messageBar() const { return m_bar; }
    StatePage *statePage() const { return m_state; }
    models::EntryListModel &model() { return *m_model; }
    /// What else the menu of an entry offers, where it is the only one chosen.
    void addEntryAction(QAction *action) { m_entryActions.append(action); }

signals:
    void readRequested(const crm::OwnerRef &owner);
    void stopRequested();
    void newEntryRequested(const crm::OwnerRef &owner);
    void currentEntryChanged(EntryId id);
    void entryActivated(EntryId id); ///< Enter or double click: into the details
    void viewChanged(TimelinePage::View view);
    void authorsSeen(const QList<UserId> &authors); ///< of the card; some may be unknown

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Shown { List, Placeholder, State, Nothing };
    void build();
    void connectParts();
    void takeCard(const store::CardState &card);
    void readCard();
    void readFacets();
    void readBound();
    void applyFilter();
    void refresh();
    void updateHeader();
    void updateBar();
    void updateFoot();
    Shown updateBody();
    logwords::Situation situation() const;
    Shown showInPlace(const logwords::InPlace &inPlace);
    Proof proof() const;
    void act(logwords::Action action);
    void showProof();
    void showListMenu(const QPoint &pos);

    store::Store &m_store;
    Clock &m_clock;
    TimelineNames m_names;
    models::EntryListModel *m_model = nullptr;
    CardHeader *m_header = nullptr;
    Meter *m_meter = nullptr;
    QWidget *m_viewRow = nullptr;
    Segments *m_views = nullptr;
    QStackedWidget *m_viewPages = nullptr;
    FilterBar *m_filter = nullptr;
    MessageBar *m_bar = nullptr;
    QWidget *m_barPlace = nullptr;
    QStackedWidget *m_body = nullptr;
    EntryListView *m_list = nullptr;
    EntrySelection *m_selection = nullptr;
    SelectionBar *m_selectionBar = nullptr;
    QList<QAction *> m_entryActions;
    QWidget *m_placeholder = nullptr;
    StatePage *m_state = nullptr;
    logwords::Action m_barAction = logwords::Action::None;
    logwords::Action m_primaryAction = logwords::Action::None;
    logwords::Action m_secondaryAction = logwords::Action::None;
    QWidget *m_foot = nullptr;
    ElidedLabel *m_footText = nullptr;
    QPushButton *m_stop = nullptr;

    std::optional<crm::OwnerRef> m_owner;
    store::CardState m_card;
    bool m_isCardKnown = false;
    bool m_isNewnessKnown = false;
    Pending<store::CardState> m_readingCard;
    Pending<store::EntryFacets> m_readingFacets;
    Pending<store::EntryIds> m_readingBound;
    QString m_pagingWords;

    bool m_isReading = false;
    syncing::ReadingProgress m_progress;
    std::optional<Error> m_error;
    QDateTime m_retryAt;
    QTimer m_busy; ///< 300 ms: from then on it shows that it works
    QTimer m_long; ///< 3 s: from then on it shows how far it is
    bool m_showsBusy = false;
    bool m_showsProgress = false;
};
