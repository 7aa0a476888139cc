// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "errortext.h"
#include "picturesending.h"
#include "picturetext.h"

#include "base/background.h"
#include "base/gather.h"
#include "base/redact.h"
#include "cli/picturecommands.h"
#include "cli/session.h"
#include "gallery/png.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using gallery::Judgement;
using gallery::Verdict;
using gallery::WorkshopItem;
using syncing::RowOutcome;
using timeline::Gallery;
using Kind = gallery::CatalogueItem::Kind;
using What = PictureSending::What;

namespace cli {

namespace {

/* TRANSLATOR cli */ // so that lupdate knows the context of tr()
QString tr(const char *text) { return QCoreApplication::translate("cli", text); }

struct AddRequest
{
    QStringList paths;
    QString code;
    bool replaces = false;
    bool isDryRun = false;
    gallery::FitOptions options;
};

Result<AddRequest> addRequest(Gallery gallery, const QStringList &words)
{
    const auto parsed
        = parseWords(words,
                     { QCommandLineOption(u"code"_s, {}, u"CODE"_s),
                       QCommandLineOption(u"replace"_s), QCommandLineOption(u"dry-run"_s),
                       QCommandLineOption(u"no-trim"_s), QCommandLineOption(u"clear-background"_s),
                       QCommandLineOption(u"one-color"_s, {}, u"RRGGBB"_s) });
    if (!parsed)
        return parsed.error();
    if (parsed->positional.isEmpty())
        return usageError(tr("Write \"%1 add PATH… [--code CODE] [--replace] [--dry-run] "
                             "[--no-trim] [--clear-background] [--one-color RRGGBB]\".")
                              .arg(galleryCommand(gallery)));
    AddRequest request;
    request.paths = parsed->positional;
    request.code = parsed->values.value(u"code"_s);
    request.replaces = parsed->has(u"replace"_s);
    request.isDryRun = parsed->has(u"dry-run"_s);
    request.options.trim = !parsed->has(u"no-trim"_s);
    if (parsed->has(u"clear-background"_s))
        request.options.background = gallery::FitOptions::Background::Clear;
    if (const QString color = parsed->values.value(u"one-color"_s); !color.isEmpty()) {
        static const QRegularExpression hex(u"^#?([0-9a-fA-F]{6})$"_s);
        const auto match = hex.match(color);
        if (!match.hasMatch())
            return usageError(tr("--one-color takes six hexadecimal digits, as in 1c2127."));
        request.options.onlyColor = 0xff000000u | match.captured(1).toUInt(nullptr, 16);
    }
    return request;
}

/// The outbox at work, and what it has begun ended.
Pending<int> withSender(Session &session, std::function<Pending<int>(Workspace &)> work)
{
    return withWorkspace(session, [&session, work = std::move(work)](Workspace &workspace) {
        const auto worked = chained<int>(workspace.outbox().start(), &session,
                                         [&workspace, work](Done) { return work(workspace); });
        const Promise<int> promise;
        worked.then(&session, [&session, &workspace, promise](const Result<int> &status) {
            session.setWriting(false);
            workspace.outbox().finish().then(
                &session, [promise, status](const Result<Done> &) { promise.finish(status); });
        });
        return promise.pending();
    });
}

/// What became of items that were sent, by code.
class Sending : public std::enable_shared_from_this<Sending>
{
public:
    Sending(Session &session, Workspace &workspace, Gallery gallery)
        : m_session(session)
        , m_shelf(workspace)
        , m_gallery(gallery)
    {
    }
    virtual ~Sending() = default;

    Pending<int> run()
    {
        if (const auto whyNot = m_shelf.whyNotManage())
            return ready<int>(*whyNot); // known before anything is asked
        start();
        return m_promise.pending();
    }

protected:
    virtual void start() = 0;
    virtual void report(const QHash<QString, PictureSending::Outcome> &outcomes) = 0;

    void readList(std::function<void()> then)
    {
        m_shelf.refresh(m_gallery).then(
            &m_session,
            [self = shared_from_this(), then = std::move(then)](const Result<Done> &read) {
                if (!read)
                    return self->m_promise.finish(read.error());
                then();
            });
    }

    void send(const QList<PictureSending::Item> &items)
    {
        if (items.isEmpty())
            return report({});
        m_session.setWriting(true);
        m_sending = std::make_unique<PictureSending>(m_shelf, m_gallery,
                                                     PictureSending::WhenStuck::GiveUp);
        QObject::connect(
            m_sending.get(), &PictureSending::progressed, &m_session,
            [](int done, int planned) { Output::progress(u"%1 / %2"_s.arg(done).arg(planned)); });
        m_sending->send(items).then(
            &m_session,
            [self = shared_from_this()](const Result<QList<PictureSending::Outcome>> &all) {
                Output::endProgress();
                if (!all)
                    return self->m_promise.finish(all.error());
                QHash<QString, PictureSending::Outcome> outcomes;
                for (const PictureSending::Outcome &outcome : *all)
                    outcomes.insert(outcome.code, outcome);
                self->report(outcomes);
            });
    }

    /// "outcome" and "message" of one row.
    void note(QJsonObject &row, const PictureSending::Outcome &outcome) const
    {
        QString message;
        if (outcome.outcome == RowOutcome::Unknown)
            message = errorLine(m_session.unknownOutcome(outcome.error.value_or(Error())));
        else if (outcome.error && outcome.outcome != RowOutcome::Done)
            message = errorLine(*outcome.error);
        if (outcome.wasRestored)
            message += u' ' + tr("The old picture is back.");
        row.insert(u"outcome"_s, syncing::outcomeWord(outcome.outcome));
        row.insert(u"message"_s, redact::redacted(message));
    }

    Session &m_session;
    PictureShelf m_shelf;
    Gallery m_gallery;
    std::unique_ptr<PictureSending> m_sending;
    Promise<int> m_promise;
};

class Addition : public Sending
{
public:
    Addition(Session &session, Workspace &workspace, Gallery gallery, const AddRequest &request)
        : Sending(session, workspace, gallery)
        , m_request(request)
    {
    }

private:
    std::shared_ptr<Addition> self()
    {
        return std::static_pointer_cast<Addition>(shared_from_this());
    }

    void start() override
    {
        const auto work
            = [request = m_request, gallery = m_gallery]() -> Result<QList<WorkshopItem>> {
            const auto files = gallery::readSources(request.paths, gallery);
            if (!files)
                return files.error();
            if (!request.code.isEmpty() && files->size() != 1)
                return usageError(tr("--code goes with exactly one picture."));
            QList<WorkshopItem> items;
            for (gallery::SourceFile file : *files) {
                if (!request.code.isEmpty())
                    file.code = request.code;
                items.append(gallery::workedOn(file, gallery, request.options));
            }
            return items;
        };
        m_worker.run(work).then(&m_session,
                                [self = self()](const Result<QList<WorkshopItem>> &items) {
                                    if (!items)
                                        return self->m_promise.finish(items.error());
                                    self->m_items = *items;
                                    self->readList([self] { self->compare(); });
                                });
    }

    /// The portal's pictures of the codes that are asked for: the same one again is no change.
    void compare()
    {
        QStringList codes;
        for (const WorkshopItem &item : std::as_const(m_items))
            codes.append(item.code);
        m_shelf.ownPictures(m_gallery, codes)
            .then(&m_session, [self = self()](const Result<QList<PictureShelf::Kept>> &kept) {
                gallery::KnownPictures known;
                known.system = self->m_shelf.codes(self->m_gallery, Kind::System);
                for (const QString &code : self->m_shelf.codes(self->m_gallery, Kind::Own))
                    known.addOwn(code, {});
                for (const PictureShelf::Kept &one : kept.value_or({})) {
                    const auto image
                        = one.png ? gallery::decodePng(*one.png) : Result<QImage>(one.png.error());
                    known.addOwn(one.code, image.value_or({}));
                }
                self->m_judged = gallery::judge(self->m_items, self->m_gallery, known);
                self->sendWanted();
            });
    }

    bool isWanted(qsizetype at) const
    {
        const Verdict verdict = m_judged[at].verdict;
        return gallery::canBeSent(verdict)
            && (!gallery::isReplacement(verdict) || m_request.replaces);
    }

    void sendWanted()
    {
        QList<PictureSending::Item> items;
        for (qsizetype i = 0; i < m_items.size(); ++i) {
            if (isWanted(i) && !m_request.isDryRun)
                items.append(
                    { gallery::isReplacement(m_judged[i].verdict) ? What::Replace : What::Add,
                      { m_items[i].code, m_items[i].fitted->png } });
        }
        send(items);
    }

    QJsonObject rowOf(qsizetype at, const QHash<QString, PictureSending::Outcome> &outcomes) const
    {
        const WorkshopItem &item = m_items[at];
        QJsonArray findings;
        if (item.fitted) {
            for (const gallery::Finding finding : item.fitted->findings)
                findings.append(gallery::findingWord(finding));
        }
        QJsonObject row { { u"code"_s, item.code },
                          { u"file"_s, item.name },
                          { u"verdict"_s, gallery::verdictWord(m_judged[at].verdict) },
                          { u"findings"_s, findings } };
        if (isWanted(at) && outcomes.contains(item.code)) {
            note(row, outcomes.value(item.code));
            return row;
        }
        const Verdict verdict = m_judged[at].verdict;
        QString outcome = isWanted(at) ? u"not tried"_s : u"refused"_s;
        QString message = isWanted(at) ? QString() : verdictText(item, m_judged[at], m_gallery);
        if (verdict == Verdict::Identical) // what was asked for is so
            outcome = u"done"_s;
        else if (gallery::isReplacement(verdict) && !m_request.replaces)
            message = tr("The portal has another picture under this code; --replace puts this one "
                         "in its place.");
        row.insert(u"outcome"_s, outcome);
        row.insert(u"message"_s, message);
        return row;
    }

    void report(const QHash<QString, PictureSending::Outcome> &outcomes) override
    {
        QList<QJsonObject> rows;
        qsizetype wanted = 0;
        for (qsizetype i = 0; i < m_items.size(); ++i) {
            rows.append(rowOf(i, outcomes));
            wanted += isWanted(i) || m_judged[i].verdict == Verdict::Identical;
        }
        const QStringList columns { u"code"_s,     u"file"_s,    u"verdict"_s,
                                    u"findings"_s, u"outcome"_s, u"message"_s };
        const int status = printResults(m_session, columns, rows);
        if (!m_request.isDryRun)
            return m_promise.finish(status);
        // A dry run is done when it has told what would happen.
        m_promise.finish(wanted == m_items.size() ? Ok : wanted > 0 ? PartlyDone : Failed);
    }

    AddRequest m_request;
    Worker m_worker { u"pictures"_s };
    QList<WorkshopItem> m_items;
    QList<Judgement> m_judged;
};

class Deletion : public Sending
{
public:
    Deletion(Session &session, Workspace &workspace, Gallery gallery, const QStringList &codes)
        : Sending(session, workspace, gallery)
        , m_codes(codes)
    {
    }

private:
    void start() override
    {
        readList([self = std::static_pointer_cast<Deletion>(shared_from_this())] {
            const auto own = self->m_shelf.codes(self->m_gallery, Kind::Own);
            QList<PictureSending::Item> items;
            for (const QString &code : std::as_const(self->m_codes)) {
                if (own.contains(code))
                    items.append({ What::Remove, { code, {} } });
            }
            self->send(items);
        });
    }

    void report(const QHash<QString, PictureSending::Outcome> &outcomes) override
    {
        QList<QJsonObject> rows;
        for (const QString &code : std::as_const(m_codes)) {
            QJsonObject row { { u"code"_s, code } };
            PictureSending::Outcome outcome = outcomes.value(code);
            if (!outcomes.contains(code)) {
                outcome.outcome = RowOutcome::Refused;
                outcome.error = Error::make(Error::Kind::NotFound, u"NOT_FOUND"_s);
                outcome.error->method
                    = u"crm.timeline.%1.delete"_s.arg(timeline::pictureWord(m_gallery));
            }
            note(row, outcome);
            rows.append(row);
        }
        m_promise.finish(printResults(m_session, { u"code"_s, u"outcome"_s, u"message"_s }, rows));
    }

    QStringList m_codes;
};

} // namespace

Pending<int> addPictures(Session &session, Gallery gallery, const QStringList &words)
{
    const auto request = addRequest(gallery, words);
    if (!request)
        return ready<int>(request.error());
    return withSender(session, [&session, gallery, request = *request](Workspace &workspace) {
        return std::make_shared<Addition>(session, workspace, gallery, request)->run();
    });
}

Pending<int> deletePictures(Session &session, Gallery gallery, const QStringList &words)
{
    QStringList codes = words;
    codes.removeDuplicates();
    const bool hasOption = std::any_of(codes.begin(), codes.end(), [](const QString &code) {
        return code.startsWith(u'-') || code.isEmpty();
    });
    if (codes.isEmpty() || hasOption)
        return ready<int>(
            usageError(tr("Write \"%1 delete CODE…\".").arg(galleryCommand(gallery))));
    return withSender(session, [&session, gallery, codes](Workspace &workspace) {
        return std::make_shared<Deletion>(session, workspace, gallery, codes)->run();
    });
}

} // namespace cli
