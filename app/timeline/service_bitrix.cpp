// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/service_bitrix.h"

#include "timeline/activitycodec.h"
#include "timeline/codec.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace timeline {

namespace {

using rest::Request;
using rest::Safety;

Result<Written> writtenOf(const Write &write, const Result<rest::Answer> &answer)
{
    if (!answer)
        return answer.error();
    if (write.kind == Write::Kind::AddPicture) {
        const auto made = codec::galleryItem(*answer);
        if (made)
            return Written {};
        Error error = made.error(); // it did answer, so it may well have made the picture
        error.kind = Error::Kind::UnknownOutcome;
        return error;
    }
    if (write.kind != Write::Kind::Add) {
        const auto done = codec::done(*answer);
        return done ? Result<Written>(Written {}) : Result<Written>(done.error());
    }
    auto made = codec::entryAnswer(*answer);
    if (made)
        return Written { *std::move(made) };
    Error error = made.error(); // it did answer, so it may well have made the entry
    error.kind = Error::Kind::UnknownOutcome;
    return error;
}

class BitrixService : public Service
{
public:
    explicit BitrixService(rest::Client &client)
        : m_client(client)
    {
    }

    Pending<EntryPage> entries(const crm::OwnerRef &owner, qint64 start) override
    {
        return m_client.call<EntryPage>(
            { u"crm.timeline.logmessage.list"_s, codec::listParams(owner, start) },
            codec::entryPage);
    }

    Pending<LogEntry> entry(EntryId id) override
    {
        return m_client.call<LogEntry>({ u"crm.timeline.logmessage.get"_s, codec::idParams(id) },
                                       codec::entryAnswer);
    }

    Pending<LogEntry> add(const crm::OwnerRef &owner, const EntryDraft &draft) override;

    Pending<Done> remove(EntryId id) override
    {
        return m_client.call<Done>(
            { u"crm.timeline.logmessage.delete"_s, codec::idParams(id), Safety::Idempotent },
            codec::done);
    }

    Pending<QList<crm::OwnerRef>> bindings(EntryId id) override;

    Pending<QList<GalleryIcon>> icons() override
    {
        return m_client.call<QList<GalleryIcon>>({ u"crm.timeline.icon.list"_s, {} },
                                                 codec::gallery);
    }

    Pending<std::optional<Note>> note(const crm::OwnerRef &owner, EntryId id) override;

    Pending<Done> saveNote(const crm::OwnerRef &owner, EntryId id, const QString &text) override
    {
        return change(u"crm.timeline.note.save"_s, codec::saveNoteParams(owner, id, text));
    }

    Pending<Done> removeNote(const crm::OwnerRef &owner, EntryId id) override
    {
        return change(u"crm.timeline.note.delete"_s, codec::noteParams(owner, id));
    }

    Pending<Done> pin(const crm::OwnerRef &owner, EntryId id) override
    {
        return change(u"crm.timeline.item.pin"_s, codec::pinParams(owner, id));
    }

    Pending<Done> unpin(const crm::OwnerRef &owner, EntryId id) override
    {
        return change(u"crm.timeline.item.unpin"_s, codec::pinParams(owner, id));
    }

    Pending<Done> bind(const crm::OwnerRef &owner, EntryId id) override
    {
        return change(u"crm.timeline.bindings.bind"_s, codec::bindParams(owner, id));
    }

    Pending<Done> unbind(const crm::OwnerRef &owner, EntryId id) override
    {
        return change(u"crm.timeline.bindings.unbind"_s, codec::bindParams(owner, id));
    }

    Pending<Activity> activity(ActivityId id) override;

    Pending<ActivityPage> activities(const crm::OwnerRef &owner, qint64 start) override
    {
        return m_client.call<ActivityPage>(
            { u"crm.activity.list"_s, codec::activitiesParams(owner, start) }, codec::activityPage);
    }

    Pending<QList<GalleryIcon>> pictures(Gallery gallery) override
    {
        return m_client.call<QList<GalleryIcon>>({ method(gallery, "list"_L1), {} },
                                                 codec::gallery);
    }

    Pending<GalleryIcon> picture(Gallery gallery, const QString &code) override
    {
        return m_client.call<GalleryIcon>({ method(gallery, "get"_L1), codec::codeParams(code) },
                                          codec::galleryItem);
    }

    Pending<GalleryIcon> addPicture(Gallery gallery, const PictureDraft &draft) override
    {
        const Request request { method(gallery, "add"_L1), codec::pictureParams(draft),
                                Safety::Write };
        return mapped<GalleryIcon>(m_client.call<GalleryIcon>(request, codec::galleryItem),
                                   &m_context, answeredOrUnknown<GalleryIcon>);
    }

    Pending<Done> removePicture(Gallery gallery, const QString &code) override
    {
        return change(method(gallery, "delete"_L1), codec::codeParams(code));
    }

    int mostTogether() const override { return rest::Batch::maxCommands; }
    bool canLeaveTogether(const Write &write) const override
    {
        // So short that a full batch has room for as many of them.
        const auto command = rest::commandOf(requestOf(write));
        return command && command->size() <= rest::Batch::maxBytes / rest::Batch::maxCommands;
    }
    Pending<WrittenAll> writeTogether(const QList<Write> &writes, OnError onError) override;

private:
    static Request requestOf(const Write &write);

    static QString method(Gallery gallery, QLatin1StringView verb)
    {
        return u"crm.timeline.%1.%2"_s.arg(pictureWord(gallery), verb);
    }

    /// The portal did answer, so it may well have done it, although the answer cannot be read.
    template <typename T> static Result<T> answeredOrUnknown(Result<T> answer)
    {
        if (answer || answer.error().kind != Error::Kind::Decode)
            return answer;
        Error error = answer.error();
        error.kind = Error::Kind::UnknownOutcome;
        return error;
    }

    /// Harmless when it happens twice, so a lost answer lets it be sent again.
    Pending<Done> change(const QString &method, const QJsonObject &params)
    {
        return m_client.call<Done>({ method, params, Safety::Idempotent }, codec::done);
    }

    struct BindingsWalk
    {
        EntryId id;
        QList<crm::OwnerRef> owners;
        Promise<QList<crm::OwnerRef>> promise;
    };
    void readBindings(const std::shared_ptr<BindingsWalk> &walk, qint64 start);

    rest::Client &m_client;
};

Pending<LogEntry> BitrixService::add(const crm::OwnerRef &owner, const EntryDraft &draft)
{
    const Request request { u"crm.timeline.logmessage.add"_s, codec::addParams(owner, draft),
                            Safety::Write };
    return mapped<LogEntry>(m_client.call<LogEntry>(request, codec::entryAnswer), &m_context,
                            answeredOrUnknown<LogEntry>);
}

Request BitrixService::requestOf(const Write &write)
{
    const auto idempotent = [](const QString &method, const QJsonObject &params) {
        return Request { method, params, Safety::Idempotent };
    };
    switch (write.kind) {
    case Write::Kind::Add:
        break;
    case Write::Kind::Remove:
        return idempotent(u"crm.timeline.logmessage.delete"_s, codec::idParams(write.entry));
    case Write::Kind::SaveNote:
        return idempotent(u"crm.timeline.note.save"_s,
                          codec::saveNoteParams(write.owner, write.entry, write.note));
    case Write::Kind::RemoveNote:
        return idempotent(u"crm.timeline.note.delete"_s,
                          codec::noteParams(write.owner, write.entry));
    case Write::Kind::Pin:
        return idempotent(u"crm.timeline.item.pin"_s, codec::pinParams(write.owner, write.entry));
    case Write::Kind::Unpin:
        return idempotent(u"crm.timeline.item.unpin"_s, codec::pinParams(write.owner, write.entry));
    case Write::Kind::Bind:
        return idempotent(u"crm.timeline.bindings.bind"_s,
                          codec::bindParams(write.owner, write.entry));
    case Write::Kind::Unbind:
        return idempotent(u"crm.timeline.bindings.unbind"_s,
                          codec::bindParams(write.owner, write.entry));
    case Write::Kind::AddPicture:
        return { method(write.gallery, "add"_L1), codec::pictureParams(write.picture),
                 Safety::Write };
    case Write::Kind::RemovePicture:
        return idempotent(method(write.gallery, "delete"_L1),
                          codec::codeParams(write.picture.code));
    }
    return { u"crm.timeline.logmessage.add"_s, codec::addParams(write.owner, write.draft),
             Safety::Write };
}

Pending<WrittenAll> BitrixService::writeTogether(const QList<Write> &writes, OnError onError)
{
    QList<Request> requests;
    for (const Write &write : writes)
        requests.append(requestOf(write));
    const auto how
        = onError == OnError::Stop ? rest::Batch::OnError::Stop : rest::Batch::OnError::GoOn;
    const auto decoded
        = [writes](const Result<rest::Client::Answers> &answers) -> Result<WrittenAll> {
        if (!answers)
            return answers.error();
        WrittenAll all;
        for (size_t i = 0; i < answers->size(); ++i)
            all.push_back(writtenOf(writes.at(qsizetype(i)), answers->at(i)));
        return all;
    };
    return mapped<WrittenAll>(m_client.callTogether(requests, how), &m_context, decoded);
}

Pending<std::optional<Note>> BitrixService::note(const crm::OwnerRef &owner, EntryId id)
{
    return mapped<std::optional<Note>>(
        m_client.call<Note>({ u"crm.timeline.note.get"_s, codec::noteParams(owner, id) },
                            codec::note),
        &m_context, [](Result<Note> note) -> Result<std::optional<Note>> {
            if (note)
                return std::optional(*std::move(note));
            if (note.error().kind == Error::Kind::NotFound) // no note is a state, not a failure
                return std::optional<Note>();
            return note.error();
        });
}

/// By source an unknown number gets neither a code nor a text (timeline-methods.md section 10).
Pending<Activity> BitrixService::activity(ActivityId id)
{
    return mapped<Activity>(
        m_client.call<Activity>({ u"crm.activity.get"_s, codec::activityParams(id) },
                                codec::activity),
        &m_context, [](Result<Activity> answer) -> Result<Activity> {
            if (answer || !answer.error().code.isEmpty()
                || answer.error().kind != Error::Kind::Portal)
                return answer;
            Error error = answer.error();
            const QString words = error.message.trimmed();
            if (words.isEmpty() || words.startsWith("Activity is not found"_L1))
                error.kind = Error::Kind::NotFound;
            return error;
        });
}

Pending<QList<crm::OwnerRef>> BitrixService::bindings(EntryId id)
{
    const auto walk = std::make_shared<BindingsWalk>();
    walk->id = id;
    readBindings(walk, 0);
    return walk->promise.pending();
}

/// One page of 50, then the next: a `start` past the end brings the first page again
/// (timeline-methods.md section 9), so a page without news ends the walk.
void BitrixService::readBindings(const std::shared_ptr<BindingsWalk> &walk, qint64 start)
{
    struct Page
    {
        QList<crm::OwnerRef> owners;
        std::optional<qint64> next;
    };
    const auto decode = [](const rest::Answer &answer) -> Result<Page> {
        auto owners = codec::bindings(answer);
        if (!owners)
            return owners.error();
        return Page { *std::move(owners), answer.next };
    };
    const auto page = m_client.call<Page>(
        { u"crm.timeline.bindings.list"_s, codec::bindingsParams(walk->id, start) }, decode);
    walk->promise.onCancel([page] { page.cancel(); });
    page.then(&m_context, [this, walk, start](Result<Page> answer) {
        if (!answer)
            return walk->promise.finish(answer.error());
        const qsizetype before = walk->owners.size();
        for (const crm::OwnerRef &owner : std::as_const(answer->owners)) {
            if (!walk->owners.contains(owner))
                walk->owners.append(owner);
        }
        const bool more = answer->next && *answer->next > start
            && (walk->owners.size() > before || answer->owners.isEmpty());
        if (!more)
            return walk->promise.finish(walk->owners);
        readBindings(walk, *answer->next);
    });
}

} // namespace

std::unique_ptr<Service> makeBitrixService(rest::Client &client)
{
    return std::make_unique<BitrixService>(client);
}

} // namespace timeline
