// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictureshelf.h"

#include "base/gather.h"
#include "gallery/png.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using timeline::GalleryIcon;

namespace {

const QString logosKey = u"logos"_s;

QString toText(const QList<GalleryIcon> &logos)
{
    QJsonArray list;
    for (const GalleryIcon &logo : logos)
        list.append(QJsonObject { { u"code"_s, logo.code },
                                  { u"isSystem"_s, logo.isSystem },
                                  { u"fileUri"_s, logo.fileUri } });
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QList<GalleryIcon> fromText(const QString &text)
{
    QList<GalleryIcon> logos;
    const QJsonArray list = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &value : list)
        logos.append({ value["code"_L1].toString(), value["isSystem"_L1].toBool(),
                       value["fileUri"_L1].toString() });
    return logos;
}

gallery::IconImages::Source sourceOf(Workspace &workspace)
{
    return { [&workspace](const QString &address) { return workspace.store().iconImage(address); },
             [&workspace](const QString &address) {
                 return workspace.client().fetchImage(QUrl(address));
             },
             [&workspace](const QString &address, const QByteArray &png) {
                 workspace.store()
                     .saveIconImage(address, png)
                     .then(&workspace, [](const Result<Done> &) {});
             } };
}

} // namespace

PictureShelf::PictureShelf(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_logoImages(sourceOf(workspace))
{
    connect(&workspace, &Workspace::iconsChanged, this,
            [this] { take(Gallery::Icons, m_workspace.icons()); });
    connect(&workspace, &Workspace::reachabilityChanged, this, [this](bool reachable) {
        if (reachable)
            m_logoImages.retryUnreached();
    });
    connect(&workspace.store(), &store::Store::entriesChanged, this, &PictureShelf::refreshUses);
    connect(&workspace.store(), &store::Store::otherCopyChanged, this, &PictureShelf::refreshUses);
    if (!workspace.icons().isEmpty())
        take(Gallery::Icons, workspace.icons());
    loadLogos();
    refreshUses();
}

PictureShelf::~PictureShelf() { m_counting.cancel(); }

bool PictureShelf::isGateway() const
{
    return m_workspace.client().dialect() == rest::Dialect::Gateway;
}

void PictureShelf::loadLogos()
{
    m_workspace.store().setting(logosKey).then(this, [this](const Result<QString> &text) {
        if (text && !text->isEmpty() && m_logos.listed.isEmpty())
            take(Gallery::Logos, fromText(*text));
    });
}

const QList<gallery::CatalogueItem> &PictureShelf::items(Gallery gallery) const
{
    return side(gallery).items;
}

bool PictureShelf::hasList(Gallery gallery) const { return side(gallery).hasList; }

QSet<QString> PictureShelf::codes(Gallery gallery, gallery::CatalogueItem::Kind kind) const
{
    QSet<QString> codes;
    for (const gallery::CatalogueItem &item : items(gallery)) {
        if (item.kind == kind)
            codes.insert(item.code);
    }
    return codes;
}

QDateTime PictureShelf::lastRead(Gallery gallery) const { return side(gallery).lastRead; }

gallery::IconImages &PictureShelf::images(Gallery gallery)
{
    return gallery == Gallery::Icons ? m_workspace.iconImages() : m_logoImages;
}

void PictureShelf::take(Gallery gallery, const QList<GalleryIcon> &listed)
{
    side(gallery).listed = listed;
    side(gallery).hasList = !listed.isEmpty() && !isGateway();
    if (gallery == Gallery::Logos) {
        QHash<QString, QString> addresses;
        for (const GalleryIcon &logo : listed) {
            if (!logo.isSystem && !logo.fileUri.isEmpty())
                addresses.insert(logo.code, logo.fileUri);
        }
        m_logoImages.setAddresses(addresses);
    }
    rebuild(gallery);
}

void PictureShelf::rebuild(Gallery gallery)
{
    Side &ours = side(gallery);
    auto items = gallery::catalogue(ours.listed, ours.hasList,
                                    gallery == Gallery::Icons ? m_uses : QHash<QString, qint64>());
    if (items == ours.items)
        return;
    ours.items = std::move(items);
    emit changed(gallery);
}

Pending<Done> PictureShelf::refresh(Gallery gallery)
{
    const auto asked = m_workspace.timeline().pictures(gallery);
    return mapped<Done>(asked, this,
                        [this, gallery](Result<QList<GalleryIcon>> told) -> Result<Done> {
                            if (!told)
                                return told.error();
                            side(gallery).lastRead = m_workspace.clock().utcNow();
                            m_workspace.outbox().knowPictures(gallery, *told);
                            if (gallery == Gallery::Icons) {
                                m_workspace.takeIcons(*told);
                            } else {
                                m_workspace.store()
                                    .setSetting(logosKey, toText(*told))
                                    .then(this, [](const Result<Done> &) {});
                                take(gallery, *told);
                            }
                            emit changed(gallery);
                            return Done {};
                        });
}

Pending<Done> PictureShelf::refreshAll(Gallery gallery)
{
    images(gallery).refresh();
    return refresh(gallery);
}

void PictureShelf::refreshUses()
{
    if (!m_counting.isFinished()) {
        m_usesAreStale = true;
        return;
    }
    m_usesAreStale = false;
    m_counting = m_workspace.store().facets({});
    m_counting.then(this, [this](const Result<store::EntryFacets> &told) {
        m_counting = {};
        if (told) {
            m_uses.clear();
            for (const store::Facet &facet : told->iconCodes)
                m_uses.insert(facet.key, facet.count);
            rebuild(Gallery::Icons);
        }
        if (m_usesAreStale)
            refreshUses();
    });
}

Pending<QByteArray> PictureShelf::bytesOf(const QString &address)
{
    const Promise<QByteArray> promise;
    const auto kept = m_workspace.store().iconImage(address);
    promise.onCancel([kept] { kept.cancel(); });
    kept.then(this, [this, promise, address](const Result<QByteArray> &bytes) {
        if (bytes && gallery::inspectPng(*bytes))
            return promise.finish(*bytes);
        const auto fetched = m_workspace.client().fetchImage(QUrl(address));
        promise.onCancel([fetched] { fetched.cancel(); });
        fetched.then(this, [promise](Result<QByteArray> png) {
            if (png) { // what is no picture must not be handed on as one
                if (const auto checked = gallery::inspectPng(*png); !checked)
                    return promise.finish(checked.error());
            }
            promise.finish(std::move(png));
        });
    });
    return promise.pending();
}

Pending<QList<PictureShelf::Kept>> PictureShelf::ownPictures(Gallery gallery,
                                                             const QStringList &codes)
{
    QStringList asked;
    std::vector<Pending<QByteArray>> pictures;
    for (const gallery::CatalogueItem &item : items(gallery)) {
        if (item.kind != gallery::CatalogueItem::Kind::Own
            || (!codes.isEmpty() && !codes.contains(item.code)))
            continue;
        asked.append(item.code);
        pictures.push_back(bytesOf(item.fileUri));
    }
    return mapped<QList<Kept>>(
        gathered(pictures, this), this,
        [asked](Result<std::vector<Result<QByteArray>>> all) -> Result<QList<Kept>> {
            if (!all)
                return all.error();
            QList<Kept> kept;
            for (size_t i = 0; i < all->size(); ++i)
                kept.append({ asked[qsizetype(i)], std::move((*all)[i]) });
            return kept;
        });
}

gallery::KnownPictures PictureShelf::known(Gallery gallery)
{
    using Kind = gallery::CatalogueItem::Kind;
    gallery::KnownPictures known;
    known.system = codes(gallery, Kind::System);
    for (const gallery::CatalogueItem &item : items(gallery)) {
        if (item.uses > 0)
            known.uses.insert(item.code, item.uses);
        if (item.kind == Kind::Own)
            known.addOwn(item.code, images(gallery).image(item.code));
    }
    return known;
}

std::optional<Error> PictureShelf::whyNotManage() const
{
    const connections::Capabilities &can = m_workspace.capabilities();
    if (isGateway())
        return Error::make(Error::Kind::AccessDenied, u"gateway-no-icons"_s);
    if (can.manageIcons == connections::Can::No)
        return Error::make(Error::Kind::AccessDenied,
                           can.iconsReason.isEmpty() ? u"not-administrator"_s : can.iconsReason);
    return {};
}
