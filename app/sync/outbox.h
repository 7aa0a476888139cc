// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pending.h"
#include "rest/client.h"
#include "store/store.h"
#include "sync/intents.h"
#include "timeline/service.h"

namespace syncing {

struct OutboxOptions
{
    /// The portal may still be working on a request for this long (bitrix24-rest.md section 1): a
    /// write whose answer was lost is not sent again before that, and not before the newest entries
    /// were read and matched.
    std::chrono::seconds portalLimit { 60 };
    std::chrono::seconds clockTolerance {
        5
    }; ///< how far before the sending a matching entry may be dated
    std::chrono::seconds firstRetry { 2 }; ///< offline: 2, 4, 8 … at most a minute
};

/// Sends journalled intents once and settles unknown outcomes by reading. One thing at a time:
/// intents decided by themselves in their order, then the rows of running plans in theirs; up to 50
/// rows of a plan leave together. A crash at any step leaves exactly one entry. Runs by itself
/// while it lives; pause() stops before the next one. Two copies of the program on one store: an
/// intent is taken by a change of state in the store, so by one only.
class Outbox : public QObject
{
    Q_OBJECT
public:
    Outbox(timeline::Service &service, rest::Client &client, store::Store &store, Clock &clock,
           qint64 userId, const OutboxOptions &options = {}, QObject *parent = nullptr);
    ~Outbox() override;

    /// Finds what an earlier run left (Sending becomes Unknown) and begins to work. Plans go on
    /// where they stood, but those with AfterRestart::Pause wait for resumePlan().
    Pending<Done> start();

    /// Journals an intent of any kind (intents.h) and answers as soon as it is on disk; sending
    /// comes after.
    Pending<store::Intent> decide(const store::Intent &intent);
    Pending<store::Intent> add(const crm::OwnerRef &owner, const QString &cardTitle,
                               const timeline::EntryDraft &draft);
    Pending<store::Intent> remove(const store::StoredEntry &entry, const QString &cardTitle);
    /// Answers when the intent is Done, Refused, TakenBack, or Unknown with nothing more to do now
    /// (for the command line).
    Pending<store::Intent> settled(IntentId id);

    Pending<Done> takeBack(IntentId id); ///< Waiting only
    Pending<Done> settleNow(IntentId id); ///< Unknown: read now what the portal holds
    Pending<Done> giveUp(IntentId id); ///< Unknown: "do not send again": becomes Refused with code
                                       ///< "given-up", and says that it may exist
    Pending<Done> tryAgain(IntentId id); ///< Refused only: journals it as a new intent

    /// Journals a plan with its rows in one transaction and runs it: see planpreview.h and edit.h
    /// for how rows are made. Rows with state Refused are kept as refused beforehand.
    Pending<store::Plan> begin(const store::Plan &plan, const QList<store::Intent> &rows);
    Pending<Done> pausePlan(store::PlanId id); ///< after what is under way; what is unknown is
                                               ///< settled all the same
    Pending<Done> resumePlan(store::PlanId id); ///< Paused, or Stopped: errors are counted anew
    /// Ends it: rows not sent are taken back, what is unknown is still settled and not sent again.
    /// Of steps that depend on each other those done are rolled back.
    Pending<Done> cancelPlan(store::PlanId id);
    /// Answers when nothing more happens by itself: Ended, Cancelled without open rows, Paused,
    /// Stopped, or all that is open is stuck (offline, or it cannot be told).
    Pending<store::Plan> planSettled(store::PlanId id);

    /// What somebody has just read of a gallery, so that it is not read again before the next
    /// pictures are sent.
    void knowPictures(timeline::Gallery gallery, const QList<timeline::GalleryIcon> &listed);

    void pause();
    /// Begins nothing more, for good; answers when nothing is under way. A copy of the program that
    /// ends without this leaves what another one is waiting for half done.
    Pending<Done> finish();
    void resume();
    bool isPaused() const;
    /// The portal refused the credential: nothing is sent before signedIn() or resume().
    bool isHeldForSignIn() const;
    void signedIn(); ///< the credential was accepted again

signals:
    void changed(IntentId id);
    /// State or counts of a plan: store::Store::plan() tells them.
    void planChanged(store::PlanId id);
    /// After each journalled step, for tests of crashes and for the details view.
    void stepped(IntentId id, const QString &what);
    void pausedChanged(bool paused);

private:
    Pending<Done> finishByHand(IntentId id, store::IntentState from,
                               const store::IntentChange &change);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace syncing
