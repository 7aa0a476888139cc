// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "errortext.h"

#include "base/background.h"
#include "base/gather.h"
#include "cli/picturecommands.h"
#include "cli/session.h"
#include "gallery/manifest.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using timeline::Gallery;
using timeline::GalleryIcon;

namespace cli {

namespace {

/* TRANSLATOR cli */ // so that lupdate knows the context of tr()
QString tr(const char *text) { return QCoreApplication::translate("cli", text); }

QJsonObject pictureJson(const GalleryIcon &picture)
{
    return { { u"code"_s, picture.code },
             { u"isSystem"_s, picture.isSystem },
             { u"fileUri"_s, picture.fileUri } };
}

/// It knows the built-in codes only (vibecode-gateway.md section 7).
bool isGateway(Workspace &workspace)
{
    return workspace.client().dialect() == rest::Dialect::Gateway;
}

Pending<int> list(Session &session, Gallery gallery, const QStringList &words)
{
    if (!words.isEmpty())
        return ready<int>(usageError(tr("Write \"%1 list\".").arg(galleryCommand(gallery))));
    return withWorkspace(session, [&session, gallery](Workspace &workspace) {
        const bool isComplete = !isGateway(workspace);
        return mapped<int>(
            workspace.timeline().pictures(gallery), &session,
            [&session, gallery, isComplete](const Result<QList<GalleryIcon>> &all) -> Result<int> {
                if (!all)
                    return all.error();
                QString summary = QString::number(all->size());
                if (!isComplete)
                    summary += u": "_s + tr("built-in ones only: VibeCode does not tell of others");
                Table table { galleryCommand(gallery),
                              { u"code"_s, u"isSystem"_s, u"fileUri"_s },
                              {},
                              { { u"complete"_s, isComplete } },
                              summary };
                for (const GalleryIcon &picture : *all)
                    table.rows.append(pictureJson(picture));
                session.output().print(table);
                return int(isComplete ? Ok : PartlyDone);
            });
    });
}

Pending<int> show(Session &session, Gallery gallery, const QStringList &words)
{
    if (words.size() != 1)
        return ready<int>(usageError(tr("Write \"%1 show CODE\".").arg(galleryCommand(gallery))));
    return withWorkspace(session, [&session, gallery, code = words.first()](Workspace &workspace) {
        return mapped<int>(workspace.timeline().picture(gallery, code), &session,
                           [&session](const Result<GalleryIcon> &picture) -> Result<int> {
                               if (!picture)
                                   return picture.error();
                               session.output().print(pictureJson(*picture));
                               return int(Ok);
                           });
    });
}

/// Reads the list, then the pictures, then writes them with their manifest.
class Download : public std::enable_shared_from_this<Download>
{
public:
    Download(Session &session, Workspace &workspace, Gallery gallery, const QString &folder,
             const QStringList &codes)
        : m_session(session)
        , m_shelf(workspace)
        , m_gallery(gallery)
        , m_folder(folder)
        , m_codes(codes)
    {
    }

    Pending<int> run()
    {
        m_shelf.refresh(m_gallery).then(&m_session,
                                        [self = shared_from_this()](const Result<Done> &read) {
                                            if (!read)
                                                return self->m_promise.finish(read.error());
                                            self->fetch();
                                        });
        return m_promise.pending();
    }

private:
    void fetch()
    {
        m_shelf.ownPictures(m_gallery, m_codes)
            .then(&m_session,
                  [self = shared_from_this()](const Result<QList<PictureShelf::Kept>> &kept) {
                      if (!kept)
                          return self->m_promise.finish(kept.error());
                      self->save(*kept);
                  });
    }

    void save(const QList<PictureShelf::Kept> &kept)
    {
        QList<timeline::PictureDraft> pictures;
        QStringList found;
        for (const PictureShelf::Kept &one : kept) {
            found.append(one.code);
            if (one.png)
                pictures.append({ one.code, *one.png });
            else
                note(one.code, {}, &one.png.error());
        }
        const QString method = u"crm.timeline.%1.get"_s.arg(timeline::pictureWord(m_gallery));
        for (const QString &code : std::as_const(m_codes)) {
            if (found.contains(code))
                continue;
            Error missing = Error::make(Error::Kind::NotFound, u"NOT_FOUND"_s);
            missing.method = method;
            note(code, {}, &missing);
        }
        const QString portal = m_shelf.workspace().connection().portal.host();
        m_worker
            .run([folder = m_folder, gallery = m_gallery, portal, pictures] {
                QDir().mkpath(folder);
                return gallery::saveSet(folder, gallery, portal, pictures);
            })
            .then(&m_session, [self = shared_from_this()](const Result<gallery::Manifest> &set) {
                if (!set)
                    return self->m_promise.finish(set.error());
                for (const gallery::Manifest::Picture &picture : set->pictures)
                    self->note(picture.code, picture.file, nullptr);
                self->m_promise.finish(printResults(
                    self->m_session, { u"code"_s, u"file"_s, u"outcome"_s, u"message"_s },
                    self->m_rows));
            });
    }

    void note(const QString &code, const QString &file, const Error *error)
    {
        m_rows.append({ { u"code"_s, code },
                        { u"file"_s, file },
                        { u"outcome"_s, error ? u"refused"_s : u"done"_s },
                        { u"message"_s, error ? errorLine(*error) : QString() } });
    }

    Session &m_session;
    PictureShelf m_shelf;
    Worker m_worker { u"download"_s };
    Gallery m_gallery;
    QString m_folder;
    QStringList m_codes;
    QList<QJsonObject> m_rows;
    Promise<int> m_promise;
};

Pending<int> download(Session &session, Gallery gallery, const QStringList &words)
{
    if (words.isEmpty())
        return ready<int>(
            usageError(tr("Write \"%1 download FOLDER [CODE…]\".").arg(galleryCommand(gallery))));
    return withWorkspace(session, [&session, gallery, words](Workspace &workspace) {
        if (isGateway(workspace)) // an empty set would say that there are none
            return ready<int>(Error::make(Error::Kind::AccessDenied, u"gateway-no-icons"_s));
        return std::make_shared<Download>(session, workspace, gallery, words.first(), words.mid(1))
            ->run();
    });
}

Pending<int> run(Session &session, Gallery gallery, const QStringList &words)
{
    using PictureCommand = Pending<int> (*)(Session &, Gallery, const QStringList &);
    const QHash<QString, PictureCommand> commands { { u"list"_s, list },
                                                    { u"show"_s, show },
                                                    { u"add"_s, addPictures },
                                                    { u"delete"_s, deletePictures },
                                                    { u"download"_s, download } };
    const PictureCommand command = commands.value(words.value(0));
    if (!command)
        return ready<int>(usageError(tr("Write \"%1 list\", \"show\", \"add\", \"delete\" or "
                                        "\"download\".")
                                         .arg(galleryCommand(gallery))));
    return command(session, gallery, words.mid(1));
}

} // namespace

QString galleryCommand(Gallery gallery)
{
    return gallery == Gallery::Icons ? u"icons"_s : u"logos"_s;
}

int printResults(const Session &session, const QStringList &columns, const QList<QJsonObject> &rows)
{
    session.output().print(Table { u"results"_s, columns, rows, {}, {} });
    const auto count = [&rows](const QString &outcome) {
        return std::count_if(rows.begin(), rows.end(), [&outcome](const QJsonObject &row) {
            return row.value("outcome"_L1).toString() == outcome;
        });
    };
    if (count(u"unknown"_s) > 0)
        return OutcomeUnknown;
    const auto done = count(u"done"_s);
    if (done == rows.size())
        return Ok;
    return done > 0 ? PartlyDone : Failed;
}

Pending<int> runIcons(Session &session, const QStringList &words)
{
    return run(session, Gallery::Icons, words);
}

Pending<int> runLogos(Session &session, const QStringList &words)
{
    return run(session, Gallery::Logos, words);
}

} // namespace cli
