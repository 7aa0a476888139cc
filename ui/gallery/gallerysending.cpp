// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the place of icons and logos writes to the portal.
#include "errortext.h"
#include "picturesending.h"

#include "ui/gallery/galleryparts.h"
#include "ui/gallery/galleryplace.h"
#include "ui/gallery/tileview.h"
#include "ui/gallery/traypane.h"
#include "ui/widgets/messagebar.h"

#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using syncing::RowOutcome;
using What = PictureSending::What;
using Kind = gallery::CatalogueItem::Kind;

namespace {

TrayOutcome trayOutcome(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::Done:
        return TrayOutcome::Done;
    case RowOutcome::Refused:
        return TrayOutcome::Refused;
    case RowOutcome::Unknown:
        return TrayOutcome::Unknown;
    case RowOutcome::NotTried:
        break;
    }
    return TrayOutcome::None;
}

} // namespace

void GalleryPlace::startSending(const QList<PictureSending::Item> &items, Gallery gallery)
{
    m_isRemoving = !items.isEmpty() && items.first().what == What::Remove;
    m_sending = new PictureSending(m_shelf, gallery, PictureSending::WhenStuck::Wait, this);
    PictureSending *sending = m_sending;
    connect(sending, &PictureSending::progressed, this, &GalleryPlace::showSending);
    connect(sending, &PictureSending::outcomeKnown, this,
            [this](const PictureSending::Outcome &outcome) {
                QString message;
                if (outcome.error && outcome.outcome != RowOutcome::Done)
                    message = errorLine(*outcome.error);
                if (outcome.wasRestored)
                    message += u' ' + tr("The old picture is back.");
                m_tray->model().setOutcome(outcome.code, trayOutcome(outcome.outcome), message);
            });
    for (const PictureSending::Item &item : items)
        m_tray->model().setOutcome(item.picture.code, TrayOutcome::Waiting, {});
    sending->send(items).then(
        this, [this, sending, gallery](const Result<QList<PictureSending::Outcome>> &all) {
            m_sending = nullptr;
            sending->deleteLater();
            m_tray->setSending({}, 0, 0, false);
            if (!all)
                return tell(all.error());
            tellOutcome(*all, sending->deleted(), gallery);
        });
    showSending();
}

void GalleryPlace::showSending()
{
    if (!m_sending)
        return;
    m_tray->setSending(m_sending->isPaused() ? tr("Paused") : tr("Sending…"), m_sending->told(),
                       m_sending->planned(), m_sending->isPaused());
}

void GalleryPlace::upload()
{
    if (m_sending || m_shelf.whyNotManage())
        return;
    QList<PictureSending::Item> items;
    const QList<int> rows = m_tray->model().wantedRows();
    for (const int row : rows) {
        const TrayModel::Row &one = m_tray->model().row(row);
        items.append({ gallery::isReplacement(one.judgement.verdict) ? What::Replace : What::Add,
                       { one.item.code, one.item.fitted->png } });
    }
    if (!items.isEmpty())
        startSending(items, m_tray->model().gallery());
}

/// \a deleted can be brought back, as their pictures are kept here.
void GalleryPlace::tellOutcome(const QList<PictureSending::Outcome> &all,
                               const QList<timeline::PictureDraft> &deleted, Gallery gallery)
{
    int done = 0, refused = 0, unknown = 0;
    for (const PictureSending::Outcome &outcome : all) {
        done += outcome.outcome == RowOutcome::Done;
        refused += outcome.outcome == RowOutcome::Refused;
        unknown += outcome.outcome == RowOutcome::Unknown;
    }
    QStringList words { m_isRemoving ? tr("%Ln deleted", nullptr, done)
                                     : tr("%Ln uploaded", nullptr, done) };
    if (refused > 0)
        words.append(tr("%Ln refused", nullptr, refused));
    if (unknown > 0)
        words.append(tr("%Ln unknown", nullptr, unknown));
    if (const int left = int(all.size()) - done - refused - unknown; left > 0)
        words.append(tr("%Ln not sent", nullptr, left));
    const bool isWell = done == all.size();
    tell({ isWell ? theme::Tone::Done : theme::Tone::Warning,
           isWell ? u"check-ring"_s : u"octagon"_s, words.join(u" · "_s) + u'.',
           tr("The list was read again and shows what the portal has."),
           deleted.isEmpty() ? QString() : tr("Bring back") },
         [this, deleted, gallery] {
             QList<PictureSending::Item> items;
             for (const timeline::PictureDraft &picture : deleted)
                 items.append({ What::Add, picture });
             if (!items.isEmpty() && !m_sending)
                 startSending(items, gallery);
         });
}

void GalleryPlace::askDelete()
{
    QStringList codes;
    qint64 uses = 0;
    const auto chosen = side().view->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : chosen) {
        const gallery::CatalogueItem item = side().model->itemAt(index.row());
        if (item.kind == Kind::Own) {
            codes.append(item.code);
            uses += item.uses;
        }
    }
    if (const gallery::CatalogueItem item = current();
        codes.isEmpty() && chosen.isEmpty() && item.kind == Kind::Own && !item.code.isEmpty()) {
        codes.append(item.code);
        uses = item.uses;
    }
    if (codes.isEmpty() || m_sending)
        return;
    if (const auto whyNot = m_shelf.whyNotManage())
        return tell(*whyNot);
    const QString what = codes.size() == 1
        ? tr("Delete %1 from the portal?").arg(QChar(0x2068) + codes.first() + QChar(0x2069))
        : tr("Delete %Ln pictures from the portal?", nullptr, int(codes.size()));
    const QString kept = tr("The pictures are kept in the outbox of this computer.");
    const auto remove = [this, codes, gallery = m_gallery] {
        QList<PictureSending::Item> items;
        for (const QString &code : codes)
            items.append({ What::Remove, { code, {} } });
        startSending(items, gallery);
    };
    tell({ theme::Tone::Refused, u"trash"_s, what,
           uses > 0 ? tr("%Ln stored entries lose their icon.", nullptr, int(uses)) + u' ' + kept
                    : kept,
           tr("Delete") },
         remove);
    m_no->setText(tr("No"));
    m_no->setFocus(Qt::OtherFocusReason);
}

void GalleryPlace::connectSending()
{
    connect(m_tray, &TrayPane::uploadRequested, this, &GalleryPlace::upload);
    connect(m_tray, &TrayPane::pauseRequested, this, [this](bool pause) {
        if (!m_sending)
            return;
        pause ? m_sending->pause() : m_sending->resume();
        showSending();
    });
    connect(m_tray, &TrayPane::cancelRequested, this, [this] {
        if (m_sending)
            m_sending->cancel();
    });
}
