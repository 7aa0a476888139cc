// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/gallery/pngbytes.h"

#include "connections/gateway.h"
#include "demo/state.h"
#include "support/portalfixture.h"
#include "ui/gallery/galleryplace.h"
#include "ui/gallery/tileview.h"
#include "ui/gallery/traypane.h"

#include <QAbstractButton>
#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace gallerycase {

inline QByteArray png(QRgb color, int side = 24) { return pngbytes::good(side, side, color); }

} // namespace gallerycase

/// The place of icons and logos on a demo portal with two icons of its own: "crate" and "paid".
struct GalleryCase
{
    GalleryCase()
    {
        using namespace Qt::Literals::StringLiterals;
        // What the offscreen platform says of every window with a smallest size is no mistake of
        // ours.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        fixture.portal.edit([](demo::State &state) {
            state.addImage(demo::Gallery::Icons, u"crate"_s, gallerycase::png(qRgb(200, 120, 20)));
            state.addImage(demo::Gallery::Icons, u"paid"_s, gallerycase::png(qRgb(20, 150, 60)));
        });
    }

    void open(const QUrl &webhook)
    {
        const auto address = connections::parseWebhook(webhook.toString());
        connections::Connection connection;
        connection.id = QStringLiteral("test");
        connection.portal = address->root;
        connection.userId = address->userId;
        open(connection, connections::makeWebhookAuthorizer(*address));
    }
    void open() { open(fixture.portal.adminWebhook()); }

    /// The same portal behind the gateway, with a personal key.
    void openGateway()
    {
        const auto credential = connections::parseGateway(fixture.portal.personalKey(), {},
                                                          fixture.portal.gatewayUrl().toString());
        connections::Connection connection;
        connection.id = QStringLiteral("gateway");
        connection.kind = connections::Connection::Kind::Gateway;
        connection.portal = credential->url.adjusted(QUrl::RemovePath);
        open(connection, connections::makeGatewayAuthorizer(*credential));
    }

    void open(const connections::Connection &connection,
              const std::shared_ptr<rest::Authorizer> &authorizer)
    {
        place.reset();
        workspace = std::make_unique<Workspace>(connection, authorizer, QStringLiteral(":memory:"),
                                                fixture.clock, PortalFixture::unhurried());
        QVERIFY(await(workspace->open()));
        QTRY_VERIFY(workspace->capabilities().manageIcons != connections::Can::Unknown);
        place = std::make_unique<GalleryPlace>(*workspace);
        place->resize(1440, 800);
        place->show();
        place->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(place.get()));
        QTRY_VERIFY(place->model().counts().all() >= 50);
    }

    QString file(const QString &name, const QByteArray &bytes)
    {
        QDir(folder.path()).mkpath(QFileInfo(name).path());
        QFile written(folder.filePath(name));
        if (!written.open(QIODevice::WriteOnly) || written.write(bytes) != bytes.size())
            qFatal("cannot write");
        return written.fileName();
    }

    void drop(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &one : paths)
            urls.append(QUrl::fromLocalFile(one));
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton,
                              Qt::NoModifier);
        QCoreApplication::sendEvent(place.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(place.get(), &event);
        QTRY_VERIFY(!tray().isReading());
    }

    TrayModel &tray() { return place->tray()->model(); }
    const TrayModel::Row &row(int at) { return tray().row(at); }

    template <typename T = QWidget> T *find(const char *name) const
    {
        auto *found = place->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    bool isShown(const char *name) const { return find(name)->isVisible(); }
    void click(const char *name)
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    /// In the dialog that is open.
    void chooseFile(const QString &path)
    {
        QPointer<QFileDialog> dialog = place->findChild<QFileDialog *>();
        QVERIFY(dialog);
        dialog->selectFile(path);
        dialog->setDirectory(QFileInfo(path).path());
        dialog->selectFile(path);
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_VERIFY(!dialog || !dialog->isVisible());
    }

    /// What is on the portal, by code.
    QMap<QString, QByteArray> onPortal(demo::Gallery gallery = demo::Gallery::Icons) const
    {
        QMap<QString, QByteArray> all;
        fixture.portal.read([&](const demo::State &state) {
            for (const demo::Image &image : state.images(gallery))
                all.insert(image.code, image.png);
        });
        return all;
    }

    PortalFixture fixture;
    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<GalleryPlace> place;
};
