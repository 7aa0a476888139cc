// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace.h"

#include "gallery/catalogue.h"
#include "gallery/iconimages.h"
#include "gallery/workshop.h"

/// Both galleries of one open connection: what the portal lists, what stored entries use, and the
/// pictures. Kept in the store, so that they are there offline; asked for anew by refresh().
class PictureShelf : public QObject
{
    Q_OBJECT
public:
    using Gallery = timeline::Gallery;

    explicit PictureShelf(Workspace &workspace, QObject *parent = nullptr);
    ~PictureShelf() override;

    const QList<gallery::CatalogueItem> &items(Gallery gallery) const;
    /// What the portal said about itself was read, now or in an earlier run; false for a gateway,
    /// which tells of built-in ones only.
    bool hasList(Gallery gallery) const;
    /// Codes of one kind: those of the portal's own, uploaded ones, missing ones.
    QSet<QString> codes(Gallery gallery, gallery::CatalogueItem::Kind kind) const;
    QDateTime lastRead(Gallery gallery) const; ///< UTC; invalid: not in this run
    /// The pictures of own codes, decoded; asked for when they are shown.
    gallery::IconImages &images(Gallery gallery);

    /// Asks the portal for the list: one call. Also what reconciles after pictures were sent.
    Pending<Done> refresh(Gallery gallery);
    /// The same, and every picture again when it is next shown, whatever is kept of it.
    Pending<Done> refreshAll(Gallery gallery);
    /// Counts again which codes stored entries use.
    void refreshUses();

    /// One own picture as it lies on the portal, or why it cannot be had.
    struct Kept
    {
        QString code;
        Result<QByteArray> png { QByteArray() };
    };
    /// Own pictures, from what is kept here before the portal. \a codes empty: all of them.
    Pending<QList<Kept>> ownPictures(Gallery gallery, const QStringList &codes = {});

    /// For the workshop's verdicts. Pictures that are not here yet are asked for: then images()
    /// tells that they changed.
    gallery::KnownPictures known(Gallery gallery);

    /// Why nothing may be uploaded or deleted through this connection; nothing where it may.
    std::optional<Error> whyNotManage() const;

    Workspace &workspace() { return m_workspace; }

signals:
    void changed(timeline::Gallery gallery); ///< items()

private:
    struct Side
    {
        QList<timeline::GalleryIcon> listed;
        QList<gallery::CatalogueItem> items;
        QDateTime lastRead;
        bool hasList = false;
    };
    Side &side(Gallery gallery) { return gallery == Gallery::Icons ? m_icons : m_logos; }
    const Side &side(Gallery gallery) const
    {
        return gallery == Gallery::Icons ? m_icons : m_logos;
    }
    bool isGateway() const;
    void take(Gallery gallery, const QList<timeline::GalleryIcon> &listed);
    void rebuild(Gallery gallery);
    void loadLogos();
    Pending<QByteArray> bytesOf(const QString &address);

    Workspace &m_workspace;
    Side m_icons, m_logos;
    QHash<QString, qint64> m_uses;
    gallery::IconImages m_logoImages;
    Pending<store::EntryFacets> m_counting;
    bool m_usesAreStale = false;
};
