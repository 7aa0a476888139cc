// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pending.h"
#include "timeline/activity.h"
#include "timeline/logentry.h"
#include "timeline/note.h"
#include "timeline/picture.h"
#include "timeline/write.h"

namespace timeline {

/// Entries of one portal. One interface; Bitrix24 (service_bitrix.h) and the VibeCode gateway
/// (service_gateway.h) behind it.
class Service
{
public:
    virtual ~Service() = default;

    /// One page of an owner's entries, newest first. \a start: a multiple of pageSize; sent as
    /// start and offset alike. Only entries made on this card through REST (timeline-methods.md
    /// section 3). Read.
    virtual Pending<EntryPage> entries(const crm::OwnerRef &owner, qint64 start) = 0;
    virtual Pending<LogEntry> entry(EntryId id) = 0; ///< Read; NotFound, AccessDenied
    /// Not repeatable: a lost answer is UnknownOutcome. Go through syncing::Outbox, which settles
    /// it.
    virtual Pending<LogEntry> add(const crm::OwnerRef &owner, const EntryDraft &draft) = 0;
    /// Idempotent: NotFound after a lost answer means done. AccessDenied, Portal REMOVING_DISABLED.
    virtual Pending<Done> remove(EntryId id) = 0;
    /// The cards an entry is bound to; empty for unknown ids, too. Read.
    virtual Pending<QList<crm::OwnerRef>> bindings(EntryId id) = 0;
    virtual Pending<QList<GalleryIcon>> icons() = 0; ///< all in one answer

    /// The note of an entry; nothing where it has none. \a owner: a card the entry is bound to; on
    /// Bitrix24 another card looks like no note. Read; AccessDenied.
    virtual Pending<std::optional<Note>> note(const crm::OwnerRef &owner, EntryId id) = 0;
    /// Writes over the note that is there. Idempotent; AccessDenied, NotFound, Portal
    /// "refused-without-reason" (no right, not bound, or an empty text).
    virtual Pending<Done> saveNote(const crm::OwnerRef &owner, EntryId id, const QString &text) = 0;
    /// Idempotent: after a lost answer NotFound and "refused-without-reason" may mean done.
    virtual Pending<Done> removeNote(const crm::OwnerRef &owner, EntryId id) = 0;
    /// Keeps the entry on top of one card. Nothing tells whether it is already there, and how many
    /// a card takes is the portal's to say (Portal "0", or BITRIX_ERROR of the gateway).
    /// Idempotent; NotFound: not bound.
    virtual Pending<Done> pin(const crm::OwnerRef &owner, EntryId id) = 0;
    virtual Pending<Done> unpin(const crm::OwnerRef &owner, EntryId id) = 0; ///< Idempotent
    /// Shows the entry on one more card. Nobody checks whether entry and card exist: look first,
    /// and read bindings() again afterwards. Idempotent; "refused-without-reason": no right.
    virtual Pending<Done> bind(const crm::OwnerRef &owner, EntryId id) = 0;
    /// Also unpins it there. The last binding gone, the entry cannot be reached any more.
    /// Idempotent; NotFound: it was not bound.
    virtual Pending<Done> unbind(const crm::OwnerRef &owner, EntryId id) = 0;

    /// Every icon or logo in one answer; without what the portal lists but cannot make. Read. On
    /// the gateway the built-in ones this program knows; for all else AccessDenied
    /// "gateway-no-icons".
    virtual Pending<QList<GalleryIcon>> pictures(Gallery gallery) = 0;
    /// Read; NotFound.
    virtual Pending<GalleryIcon> picture(Gallery gallery, const QString &code) = 0;
    /// Not repeatable: a lost answer is UnknownOutcome, and after a refusal the portal may keep the
    /// file. Go through syncing::Outbox. AccessDenied: administrators only.
    virtual Pending<GalleryIcon> addPicture(Gallery gallery, const PictureDraft &draft) = 0;
    /// Idempotent: NotFound after a lost answer means done; also for system codes.
    virtual Pending<Done> removePicture(Gallery gallery, const QString &code) = 0;

    /// One activity of a card: a call, a meeting, an e-mail. Its number has nothing to do with that
    /// of an entry. Read; NotFound where there is none or it may not be seen: the portal does not
    /// tell which. The gateway has none: Portal "gateway-no-activities".
    virtual Pending<Activity> activity(ActivityId id) = 0;
    /// One page of a card's activities, those bound to it from elsewhere too; \a start: a multiple
    /// of activityPageSize, past the end the first page comes again. Read; as activity().
    virtual Pending<ActivityPage> activities(const crm::OwnerRef &owner, qint64 start) = 0;

    /// How many writes one request can carry: 1 where there are no batches (the gateway).
    virtual int mostTogether() const { return 1; }
    /// Whether \a write may leave together with others: not where a text of people holds
    /// `$result[` and the like, or is too long (design 4.8).
    virtual bool canLeaveTogether(const Write &write) const
    {
        Q_UNUSED(write)
        return false;
    }
    /// Sends up to mostTogether() writes, each canLeaveTogether(), as one request, in their order.
    /// An error stands for all of them; a lost answer is UnknownOutcome, also for those that could
    /// be repeated: nothing that may have been carried out is repeated here.
    virtual Pending<WrittenAll> writeTogether(const QList<Write> &writes, OnError onError);
    /// The same write by its own function above.
    Pending<Written> write(const Write &write);

protected:
    Service() = default;
    Q_DISABLE_COPY_MOVE(Service)
    QObject m_context; ///< its death cancels what is under way
};

} // namespace timeline
