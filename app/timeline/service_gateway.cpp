// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/service_gateway.h"

#include "timeline/codec.h"

using namespace Qt::Literals::StringLiterals;

namespace timeline {

namespace {

using rest::Request;
using rest::Safety;
using rest::Verb;

QJsonObject cardOf(const crm::OwnerRef &owner)
{
    return { { u"entityTypeId"_s, owner.typeId }, { u"entityId"_s, owner.id } };
}

QString textOf(const QString &text) { return text.isNull() ? u""_s : text; }

QString pathOf(EntryId id, const QString &part = {})
{
    const QString path = u"timeline-logs/%1"_s.arg(id.value);
    return part.isEmpty() ? path : path + u'/' + part;
}

Error gone(EntryId id)
{
    return Error::make(Error::Kind::NotFound, u"NOT_FOUND"_s, u"id %1"_s.arg(id.value));
}

Error noActivities() { return Error::make(Error::Kind::AccessDenied, u"gateway-no-activities"_s); }

class GatewayService : public Service
{
public:
    GatewayService(rest::Client &client, const QStringList &systemIcons,
                   const QStringList &systemLogos)
        : m_client(client)
        , m_systemIcons(systemIcons)
        , m_systemLogos(systemLogos)
    {
    }

    Pending<EntryPage> entries(const crm::OwnerRef &owner, qint64 start) override;
    Pending<LogEntry> entry(EntryId id) override;
    Pending<LogEntry> add(const crm::OwnerRef &owner, const EntryDraft &draft) override;
    Pending<Done> remove(EntryId id) override { return change(pathOf(id), {}, Verb::Delete); }
    Pending<QList<crm::OwnerRef>> bindings(EntryId id) override;
    Pending<QList<GalleryIcon>> icons() override { return pictures(Gallery::Icons); }
    Pending<std::optional<Note>> note(const crm::OwnerRef &owner, EntryId id) override;

    // crm.activity.* is not among what the gateway documents (vibecode-gateway.md section 7).
    Pending<Activity> activity(ActivityId) override { return ready<Activity>(noActivities()); }
    Pending<ActivityPage> activities(const crm::OwnerRef &, qint64) override
    {
        return ready<ActivityPage>(noActivities());
    }

    Pending<Done> saveNote(const crm::OwnerRef &owner, EntryId id, const QString &text) override
    {
        QJsonObject body = cardOf(owner);
        body.insert(u"text"_s, textOf(text));
        return change(pathOf(id, u"note"_s), body);
    }

    Pending<Done> removeNote(const crm::OwnerRef &owner, EntryId id) override
    {
        return change(pathOf(id, u"note"_s), cardOf(owner), Verb::Delete);
    }

    Pending<Done> pin(const crm::OwnerRef &owner, EntryId id) override
    {
        return change(pathOf(id, u"pin"_s), cardOf(owner));
    }

    Pending<Done> unpin(const crm::OwnerRef &owner, EntryId id) override
    {
        return change(pathOf(id, u"unpin"_s), cardOf(owner));
    }

    Pending<Done> bind(const crm::OwnerRef &owner, EntryId id) override
    {
        return change(pathOf(id, u"bind"_s), cardOf(owner));
    }

    Pending<Done> unbind(const crm::OwnerRef &owner, EntryId id) override
    {
        return change(pathOf(id, u"unbind"_s), cardOf(owner));
    }

    Pending<QList<GalleryIcon>> pictures(Gallery gallery) override
    {
        QList<GalleryIcon> all;
        for (const QString &code : builtIn(gallery))
            all.append({ code, true, {} });
        return ready<QList<GalleryIcon>>(all);
    }

    Pending<GalleryIcon> picture(Gallery gallery, const QString &code) override
    {
        if (builtIn(gallery).contains(code))
            return ready<GalleryIcon>(GalleryIcon { code, true, {} });
        return ready<GalleryIcon>(noGallery()); // whether the portal has it cannot be known
    }

    Pending<GalleryIcon> addPicture(Gallery, const PictureDraft &) override
    {
        return ready<GalleryIcon>(noGallery());
    }

    Pending<Done> removePicture(Gallery, const QString &) override
    {
        return ready<Done>(noGallery());
    }

private:
    const QStringList &builtIn(Gallery gallery) const
    {
        return gallery == Gallery::Icons ? m_systemIcons : m_systemLogos;
    }

    /// No endpoints for icons and logos exist (vibecode-gateway.md section 7).
    static Error noGallery()
    {
        return Error::make(Error::Kind::AccessDenied, u"gateway-no-icons"_s);
    }

    static Request get(const QString &path, const QJsonObject &query = {})
    {
        return { path, query, Safety::Read, true, Verb::Get };
    }

    /// Harmless when it happens twice. `data` may be anything; false is a refusal
    /// (open-questions.md F62, F68).
    Pending<Done> change(const QString &path, const QJsonObject &params, Verb verb = Verb::Post)
    {
        return m_client.call<Done>({ path, params, Safety::Idempotent, true, verb }, codec::done);
    }

    rest::Client &m_client;
    QStringList m_systemIcons;
    QStringList m_systemLogos;
};

/// Which of them moves the pages is not documented; 10 rows are what the portal behind gives
/// (open-questions.md F61).
Pending<EntryPage> GatewayService::entries(const crm::OwnerRef &owner, qint64 start)
{
    QJsonObject query = cardOf(owner);
    query.insert(u"limit"_s, pageSize);
    query.insert(u"offset"_s, start);
    query.insert(u"start"_s, start);
    return m_client.call<EntryPage>(get(u"timeline-logs"_s, query), codec::entryPage);
}

Pending<LogEntry> GatewayService::entry(EntryId id)
{
    const auto decode = [id](const rest::Answer &answer) -> Result<LogEntry> {
        const bool isNothing = answer.result.isNull()
            || (answer.result.isObject() && answer.result.toObject().isEmpty())
            || answer.result.isArray();
        if (isNothing) // the portal behind found nothing and the gateway did not say so
            return gone(id);
        return codec::entryAnswer(answer);
    };
    return m_client.call<LogEntry>(get(pathOf(id)), decode);
}

Pending<LogEntry> GatewayService::add(const crm::OwnerRef &owner, const EntryDraft &draft)
{
    QJsonObject body = cardOf(owner);
    body.insert(u"title"_s, textOf(draft.title));
    body.insert(u"text"_s, textOf(draft.text));
    body.insert(u"iconCode"_s, textOf(draft.iconCode)); // without it the default is not sure
    const Request request { u"timeline-logs"_s, body, Safety::Write, true, Verb::Post };
    return mapped<LogEntry>(m_client.call<LogEntry>(request, codec::entryAnswer), &m_context,
                            [](Result<LogEntry> added) -> Result<LogEntry> {
                                if (added || added.error().kind != Error::Kind::Decode)
                                    return added;
                                // It did answer, so the entry may well have been made.
                                Error error = added.error();
                                error.kind = Error::Kind::UnknownOutcome;
                                return error;
                            });
}

Pending<QList<crm::OwnerRef>> GatewayService::bindings(EntryId id)
{
    return mapped<QList<crm::OwnerRef>>(
        m_client.call<QList<crm::OwnerRef>>(get(pathOf(id, u"bindings"_s)), codec::bindings),
        &m_context, [](Result<QList<crm::OwnerRef>> bound) {
            // The portal behind answers with no bindings for an entry that is none.
            if (!bound && bound.error().kind == Error::Kind::NotFound)
                return Result<QList<crm::OwnerRef>>(QList<crm::OwnerRef>());
            return bound;
        });
}

Pending<std::optional<Note>> GatewayService::note(const crm::OwnerRef &owner, EntryId id)
{
    using Found = std::optional<Note>;
    const auto decode = [](const rest::Answer &answer) -> Result<Found> {
        if (answer.result.isNull())
            return Found();
        const auto note = codec::note(answer);
        if (!note)
            return note.error();
        return Found(*note);
    };
    return mapped<Found>(m_client.call<Found>(get(pathOf(id, u"note"_s), cardOf(owner)), decode),
                         &m_context, [](Result<Found> note) {
                             if (!note && note.error().code == "NOTE_NOT_FOUND"_L1)
                                 return Result<Found>(Found());
                             return note;
                         });
}

} // namespace

std::unique_ptr<Service> makeGatewayService(rest::Client &client, const QStringList &systemIcons,
                                            const QStringList &systemLogos)
{
    return std::make_unique<GatewayService>(client, systemIcons, systemLogos);
}

} // namespace timeline
