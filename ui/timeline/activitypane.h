// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activitylistmodel.h"
#include "ui/timeline/timelinepage.h"

class ActivityDelegate;
class QListView;

/// The activities of a card, read-only: how many of how many, the list, and what stands there
/// instead of it. Asks the portal when it is shown.
class ActivityPane : public QWidget
{
    Q_OBJECT
public:
    ActivityPane(timeline::Service &service, Clock &clock, const TimelineNames &names,
                 QWidget *parent = nullptr);

    void setCard(const std::optional<crm::OwnerRef> &card);
    void reload();
    void refreshNames();
    models::ActivityListModel &model() { return *m_model; }
    QListView *list() const { return m_list; }

signals:
    void currentActivityChanged(const std::optional<timeline::Activity> &activity);
    void activityActivated(); ///< Enter or double click: into the details
    void authorsSeen(const QList<UserId> &users);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build(const TimelineNames &names);
    void update();
    void updateCount();
    void showState(const QString &glyph, const QString &title, const QString &text,
                   const QString &primary = {}, const QString &secondary = {});
    void learnUsers();
    void showError();

    Clock &m_clock;
    models::ActivityListModel *m_model = nullptr;
    ElidedLabel *m_count = nullptr;
    MessageBar *m_bar = nullptr;
    QStackedWidget *m_body = nullptr;
    QListView *m_list = nullptr;
    ActivityDelegate *m_delegate = nullptr;
    StatePage *m_state = nullptr;
    QTimer m_busy; ///< 300 ms: from then on it shows that it works
    QDateTime m_read;
};
