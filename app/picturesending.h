// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pictureshelf.h"

#include "sync/planpreview.h"

/// Pictures on their way to a portal, as plans of the outbox: new ones together, a replacement as
/// two steps that are rolled back, deletions together. The old picture of what is replaced or
/// deleted is journalled with it. Ends by reading the list again: what it says counts.
class PictureSending : public QObject
{
    Q_OBJECT
public:
    enum class What { Add, Replace, Remove };
    struct Item
    {
        What what = What::Add;
        timeline::PictureDraft picture; ///< Remove: the code
    };
    struct Outcome
    {
        QString code;
        syncing::RowOutcome outcome = syncing::RowOutcome::NotTried;
        std::optional<Error> error; ///< why it was refused, or is unknown
        bool wasRestored = false; ///< a replacement that failed: the old picture is back
    };
    enum class WhenStuck {
        Wait, ///< the window: offline now, sent later
        GiveUp, ///< the command line: what was not sent is taken back
    };

    PictureSending(PictureShelf &shelf, timeline::Gallery gallery, WhenStuck whenStuck,
                   QObject *parent = nullptr);
    ~PictureSending() override;

    /// Once for each object. Answers when every item has its outcome.
    /// Errors: what kept the plans from being journalled (Storage); nothing was sent then.
    Pending<QList<Outcome>> send(const QList<Item> &items);

    void pause();
    void resume();
    void cancel(); ///< what was not sent is taken back
    bool isPaused() const { return m_isPaused; }
    int told() const { return int(m_told.size()); } ///< items whose outcome is known
    int planned() const { return int(m_items.size()); }
    /// What was deleted, as it was: enough to add it again.
    QList<timeline::PictureDraft> deleted() const;

signals:
    void progressed(int done, int planned);
    void outcomeKnown(const PictureSending::Outcome &outcome);

private:
    void begin(const QList<PictureShelf::Kept> &old);
    void addPlan(store::PlanKind kind, store::PlanOrder order, const QList<store::Intent> &rows);
    void beginNext();
    void wait(store::PlanId id);
    void settled(store::PlanId id, const Result<store::Plan> &plan);
    void readRows(store::PlanId id, std::function<void()> then);
    void tell(const Outcome &outcome);
    void refuse(const QString &code, const Error &error);
    void reconcile();
    QString titleOf(store::PlanKind kind, const QList<store::Intent> &rows) const;

    struct PlanToBegin
    {
        store::Plan plan;
        QList<store::Intent> rows;
    };
    PictureShelf &m_shelf;
    syncing::Outbox &m_outbox;
    timeline::Gallery m_gallery;
    WhenStuck m_whenStuck;
    QList<Item> m_items;
    QList<PlanToBegin> m_toBegin;
    QList<store::PlanId> m_open; ///< not settled yet
    QHash<QString, Outcome> m_outcomes; ///< by code
    QList<timeline::PictureDraft> m_toDelete; ///< with their pictures
    QStringList m_told;
    bool m_isPaused = false;
    bool m_isCancelled = false;
    Promise<QList<Outcome>> m_promise;
};
