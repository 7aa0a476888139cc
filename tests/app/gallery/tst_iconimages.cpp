// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pngbytes.h"
#include "workspace.h"

#include "gallery/fit.h"
#include "gallery/iconimages.h"
#include "support/portalfixture.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>
#include <ctime>
#include <map>

using namespace Qt::Literals::StringLiterals;
using gallery::IconImages;

/// Where pictures come from and what is remembered; then the same over the demo portal's own.
class IconImagesTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void codesWithoutAPictureAskNobody();
    void aPictureIsFetchedOnceAndKept();
    void theMainThreadDecodesNothing();
    void whatIsKeptAsksNoPortal();
    void damagedOnesAreFetchedAnew();
    void whatIsUselessIsAskedForOnce_data();
    void whatIsUselessIsAskedForOnce();
    void whatWasNotReachedIsTriedAgain();
    void refreshingAsksThePortalAgain();
    void anotherAddressIsAnotherPicture();
    void goneInTheMiddleOfIt();
    void theDemoPortalsOwnIcons();
    void keptOnesAreThereOffline();

private:
    std::unique_ptr<IconImages> make();
    std::unique_ptr<Workspace> open(PortalFixture &portal, const QString &file) const;

    QHash<QString, QByteArray> m_kept;
    std::map<QString, Result<QByteArray>> m_offered;
    QStringList m_asked, m_fetched;
    std::optional<Promise<QByteArray>> m_open; ///< answers when the test wants it
};

void IconImagesTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_kept.clear();
    m_offered.clear();
    m_asked.clear();
    m_fetched.clear();
    m_open.reset();
}

std::unique_ptr<IconImages> IconImagesTest::make()
{
    IconImages::Source source;
    source.kept = [this](const QString &address) {
        m_asked.append(address);
        return ready<QByteArray>(m_kept.contains(address)
                                     ? Result<QByteArray>(m_kept[address])
                                     : Error::make(Error::Kind::NotFound, u"icon-image"_s));
    };
    source.fetch = [this](const QString &address) {
        m_fetched.append(address);
        if (m_open)
            return m_open->pending();
        return ready<QByteArray>(m_offered.contains(address)
                                     ? m_offered.at(address)
                                     : Error::make(Error::Kind::NotFound, u"404"_s));
    };
    source.keep = [this](const QString &address, const QByteArray &png) { m_kept[address] = png; };
    auto images = std::make_unique<IconImages>(source);
    images->setAddresses({ { u"own"_s, u"/a.png"_s }, { u"other"_s, u"/b.png"_s } });
    return images;
}

void IconImagesTest::codesWithoutAPictureAskNobody()
{
    const auto images = make();
    QVERIFY(!images->hasPicture(u"info"_s));
    QVERIFY(images->image(u"info"_s).isNull());
    QVERIFY(images->image(QString()).isNull());
    QVERIFY(m_asked.isEmpty());
}

void IconImagesTest::aPictureIsFetchedOnceAndKept()
{
    m_offered.insert_or_assign(u"/a.png"_s, pngbytes::good(24, 24, qRgb(1, 2, 3)));
    const auto images = make();
    QSignalSpy changed(images.get(), &IconImages::changed);
    QVERIFY(images->hasPicture(u"own"_s));
    for (int i = 0; i < 5; ++i)
        QVERIFY(images->image(u"own"_s).isNull());
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(images->image(u"own"_s).pixelColor(3, 3), QColor(1, 2, 3));
    QCOMPARE(m_asked, QStringList { u"/a.png"_s });
    QCOMPARE(m_fetched, QStringList { u"/a.png"_s });
    QCOMPARE(m_kept.value(u"/a.png"_s), *m_offered.at(u"/a.png"_s));
}

/// By the time that processors spent: what it took to decode was not taken from the window.
void IconImagesTest::theMainThreadDecodesNothing()
{
    constexpr int count = 60;
    QImage noise(512, 512, QImage::Format_ARGB32); // the largest that is taken, and the slowest
    for (int y = 0; y < noise.height(); ++y) {
        for (int x = 0; x < noise.width(); ++x)
            noise.setPixel(x, y, qRgba(x * y % 251, x ^ y, (x + 3 * y) % 255, 255 - x % 200));
    }
    const QByteArray png = gallery::encodePng(noise);
    QHash<QString, QString> addresses;
    for (int i = 0; i < count; ++i) {
        addresses.insert(QString::number(i), u"/%1.png"_s.arg(i));
        m_kept[u"/%1.png"_s.arg(i)] = png;
    }
    const auto images = make();
    images->setAddresses(addresses);
    const auto spent = [](clockid_t clock) {
        timespec time {};
        ::clock_gettime(clock, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    };
    const double allBefore = spent(CLOCK_PROCESS_CPUTIME_ID),
                 mineBefore = spent(CLOCK_THREAD_CPUTIME_ID);
    const auto areHere = [&] {
        return std::all_of(addresses.keyBegin(), addresses.keyEnd(),
                           [&](const QString &code) { return !images->image(code).isNull(); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(areHere(), 30'000);
    const double all = spent(CLOCK_PROCESS_CPUTIME_ID) - allBefore,
                 mine = spent(CLOCK_THREAD_CPUTIME_ID) - mineBefore;
    QVERIFY2(mine < all / 3, qPrintable(u"%1 of %2 ms"_s.arg(mine).arg(all)));
}

void IconImagesTest::whatIsKeptAsksNoPortal()
{
    m_kept[u"/a.png"_s] = pngbytes::good(24, 24);
    const auto images = make();
    images->image(u"own"_s);
    QTRY_VERIFY(!images->image(u"own"_s).isNull());
    QVERIFY(m_fetched.isEmpty());
}

void IconImagesTest::damagedOnesAreFetchedAnew()
{
    m_kept[u"/a.png"_s] = pngbytes::good(24, 24).chopped(20);
    m_offered.insert_or_assign(u"/a.png"_s, pngbytes::good(24, 24));
    const auto images = make();
    images->image(u"own"_s);
    QTRY_VERIFY(!images->image(u"own"_s).isNull());
    QCOMPARE(m_fetched.size(), 1);
    QCOMPARE(m_kept[u"/a.png"_s], *m_offered.at(u"/a.png"_s));
}

void IconImagesTest::whatIsUselessIsAskedForOnce_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("gone from the portal") << QByteArray();
    QTest::newRow("a page instead") << QByteArray("<html>Log in</html>");
    QTest::newRow("cut") << pngbytes::good(24, 24).chopped(5);
    QTest::newRow("huge") << pngbytes::claiming(30'000, 30'000);
}

void IconImagesTest::whatIsUselessIsAskedForOnce()
{
    QFETCH(const QByteArray, bytes);
    if (!bytes.isEmpty())
        m_offered.insert_or_assign(u"/a.png"_s, bytes);
    m_offered.insert_or_assign(u"/b.png"_s, pngbytes::good(24, 24));
    const auto images = make();
    images->image(u"own"_s);
    images->image(u"other"_s); // behind it in the same queues
    QTRY_VERIFY(!images->image(u"other"_s).isNull());
    QTRY_COMPARE(m_fetched.count(u"/a.png"_s), 1);
    images->retryUnreached();
    images->setAddresses({ { u"own"_s, u"/a.png"_s } });
    QVERIFY(images->image(u"own"_s).isNull());
    QCOMPARE(m_asked.count(u"/a.png"_s), 1);
    QVERIFY(!m_kept.contains(u"/a.png"_s));
}

void IconImagesTest::whatWasNotReachedIsTriedAgain()
{
    m_offered.insert_or_assign(u"/a.png"_s, Error::make(Error::Kind::Network, u"refused"_s));
    const auto images = make();
    images->image(u"own"_s);
    QTRY_COMPARE(m_fetched.size(), 1);
    QSignalSpy changed(images.get(), &IconImages::changed);
    m_offered.insert_or_assign(u"/a.png"_s, pngbytes::good(24, 24));
    // As a view does: it asks when it is told that there is news.
    connect(images.get(), &IconImages::changed, this, [&images] { images->image(u"own"_s); });
    QTRY_VERIFY((images->retryUnreached(), changed.count() > 0));
    QTRY_VERIFY(!images->image(u"own"_s).isNull());
    QCOMPARE(m_fetched.size(), 2);
}

void IconImagesTest::refreshingAsksThePortalAgain()
{
    m_offered.insert_or_assign(u"/a.png"_s, pngbytes::good(24, 24, qRgb(9, 9, 9)));
    const auto images = make();
    images->image(u"own"_s);
    QTRY_VERIFY(!images->image(u"own"_s).isNull());
    m_offered.insert_or_assign(u"/a.png"_s, pngbytes::good(24, 24, qRgb(5, 5, 5)));
    QSignalSpy changed(images.get(), &IconImages::changed);
    images->refresh();
    QCOMPARE(changed.count(), 1); // whoever shows it asks for it
    QCOMPARE(images->image(u"own"_s).pixelColor(0, 0),
             QColor(9, 9, 9)); // until the new one is here
    QTRY_COMPARE(images->image(u"own"_s).pixelColor(0, 0), QColor(5, 5, 5));
    QCOMPARE(m_fetched.count(u"/a.png"_s), 2);
    QVERIFY(m_kept.value(u"/a.png"_s) == pngbytes::good(24, 24, qRgb(5, 5, 5)));
    // What does not come again stays as it was.
    m_offered.insert_or_assign(u"/a.png"_s, Error::make(Error::Kind::Network, u"refused"_s));
    images->refresh();
    images->image(u"own"_s);
    QTRY_COMPARE(m_fetched.count(u"/a.png"_s), 3);
    m_offered.insert_or_assign(u"/b.png"_s, pngbytes::good(24, 24));
    images->image(u"other"_s); // behind it in the same queues
    QTRY_VERIFY(!images->image(u"other"_s).isNull());
    QCOMPARE(images->image(u"own"_s).pixelColor(0, 0), QColor(5, 5, 5));
}

void IconImagesTest::anotherAddressIsAnotherPicture()
{
    m_offered.insert_or_assign(u"/a.png"_s, pngbytes::good(24, 24, qRgb(9, 9, 9)));
    m_offered.insert_or_assign(u"/new.png"_s, pngbytes::good(24, 24, qRgb(5, 5, 5)));
    const auto images = make();
    images->image(u"own"_s);
    QTRY_VERIFY(!images->image(u"own"_s).isNull());
    QSignalSpy changed(images.get(), &IconImages::changed);
    images->setAddresses({ { u"own"_s, u"/new.png"_s } });
    QCOMPARE(changed.count(), 1);
    images->image(u"own"_s);
    QTRY_VERIFY(!images->image(u"own"_s).isNull());
    QCOMPARE(images->image(u"own"_s).pixelColor(0, 0), QColor(5, 5, 5));
    images->setAddresses({});
    QVERIFY(images->image(u"own"_s).isNull());
}

void IconImagesTest::goneInTheMiddleOfIt()
{
    m_open.emplace();
    bool cancelled = false;
    m_open->onCancel([&cancelled] { cancelled = true; });
    auto images = make();
    images->image(u"own"_s);
    QTRY_COMPARE(m_fetched.size(), 1);
    images.reset();
    QVERIFY(cancelled);
    m_open->finish(pngbytes::good(24, 24));
}

std::unique_ptr<Workspace> IconImagesTest::open(PortalFixture &portal, const QString &file) const
{
    const auto address = connections::parseWebhook(portal.portal.adminWebhook().toString());
    connections::Connection connection;
    connection.id = u"test"_s;
    connection.portal = address->root;
    connection.userId = address->userId;
    auto workspace
        = std::make_unique<Workspace>(connection, connections::makeWebhookAuthorizer(*address),
                                      file, portal.clock, PortalFixture::unhurried());
    if (!await(workspace->open()))
        qFatal("the store does not open");
    return workspace;
}

void IconImagesTest::theDemoPortalsOwnIcons()
{
    PortalFixture portal(demo::Options {});
    const auto workspace = open(portal, u":memory:"_s);
    QTRY_VERIFY(!workspace->icons().isEmpty());
    IconImages &images = workspace->iconImages();
    int own = 0;
    for (const timeline::GalleryIcon &icon : workspace->icons()) {
        QCOMPARE(images.hasPicture(icon.code), !icon.isSystem);
        if (icon.isSystem)
            continue;
        ++own;
        images.image(icon.code);
        QTRY_COMPARE(images.image(icon.code).size(), QSize(24, 24));
    }
    QCOMPARE(own, 7);
}

void IconImagesTest::keptOnesAreThereOffline()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"store.sqlite"_s);
    PortalFixture portal(demo::Options {});
    QString code;
    {
        const auto workspace = open(portal, file);
        QTRY_VERIFY(!workspace->icons().isEmpty());
        for (const timeline::GalleryIcon &icon : workspace->icons()) {
            if (!icon.isSystem)
                code = icon.code;
        }
        workspace->iconImages().image(code);
        QTRY_VERIFY(!workspace->iconImages().image(code).isNull());
    }
    portal.portal.stop();
    const auto workspace = open(portal, file);
    QTRY_VERIFY(workspace->iconImages().hasPicture(code));
    workspace->iconImages().image(code);
    QTRY_COMPARE(workspace->iconImages().image(code).size(), QSize(24, 24));
}

QTEST_GUILESS_MAIN(IconImagesTest)
#include "tst_iconimages.moc"
