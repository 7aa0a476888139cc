// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/gather.h"
#include "timeline/service.h"

namespace timeline {

namespace {

Pending<Written> written(const Pending<Done> &done, QObject *context)
{
    return mapped<Written>(done, context, [](const Result<Done> &result) -> Result<Written> {
        if (!result)
            return result.error();
        return Written {};
    });
}

} // namespace

Pending<Written> Service::write(const Write &write)
{
    switch (write.kind) {
    case Write::Kind::Add:
        return mapped<Written>(add(write.owner, write.draft), &m_context,
                               [](Result<LogEntry> made) -> Result<Written> {
                                   if (!made)
                                       return made.error();
                                   return Written { *std::move(made) };
                               });
    case Write::Kind::Remove:
        return written(remove(write.entry), &m_context);
    case Write::Kind::SaveNote:
        return written(saveNote(write.owner, write.entry, write.note), &m_context);
    case Write::Kind::RemoveNote:
        return written(removeNote(write.owner, write.entry), &m_context);
    case Write::Kind::Pin:
        return written(pin(write.owner, write.entry), &m_context);
    case Write::Kind::Unpin:
        return written(unpin(write.owner, write.entry), &m_context);
    case Write::Kind::Bind:
        return written(bind(write.owner, write.entry), &m_context);
    case Write::Kind::Unbind:
        return written(unbind(write.owner, write.entry), &m_context);
    case Write::Kind::AddPicture:
        return mapped<Written>(addPicture(write.gallery, write.picture), &m_context,
                               [](const Result<GalleryIcon> &made) -> Result<Written> {
                                   if (!made)
                                       return made.error();
                                   return Written {};
                               });
    case Write::Kind::RemovePicture:
        return written(removePicture(write.gallery, write.picture.code), &m_context);
    }
    return ready<Written>(Error::make(Error::Kind::Internal, QStringLiteral("write-kind")));
}

Pending<WrittenAll> Service::writeTogether(const QList<Write> &writes, OnError onError)
{
    Q_UNUSED(onError)
    if (writes.size() != 1)
        return ready<WrittenAll>(
            Error::make(Error::Kind::Internal, QStringLiteral("no-batches-here")));
    return gathered<Written>({ write(writes.first()) }, &m_context);
}

} // namespace timeline
