// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/faults.h"
#include "support/await.h"
#include "support/portalclient.h"
#include "timeline/service_bitrix.h"

using namespace Qt::Literals::StringLiterals;
using namespace timeline;

Q_DECLARE_METATYPE(demo::Edition)

class ServiceTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void readsPages_data();
    void readsPages();
    void sendsStartAndOffset();
    void readsOneEntry();
    void tellsAMissingEntry();
    void addsAnEntry();
    void addsReferenceWordsAndEmoji();
    void tellsWhoMayAdd_data();
    void tellsWhoMayAdd();
    void aLostAnswerIsUnknown();
    void deletesOnlyWhatItsApplicationMade();
    void readsBindings();
    void readsManyBindings();
    void readsIcons();
    void picturesComeAndGo_data();
    void picturesComeAndGo();
    void onlyAdministratorsChangePictures();
    void aLostAnswerToAPictureIsUnknown();
    void extranetUsersSeeNothing();

private:
    void start(const demo::Options &options);
    void use(const QUrl &webhook);

    const crm::OwnerRef m_deal { crm::Deal, 15 };
    std::unique_ptr<PortalClient> m_portal;
    std::unique_ptr<Service> m_service;
};

void ServiceTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    start(PortalClient::emptyPortal());
}

void ServiceTest::cleanup()
{
    m_service.reset();
    m_portal.reset();
}

void ServiceTest::start(const demo::Options &options)
{
    m_service.reset();
    m_portal = std::make_unique<PortalClient>(options);
    QCOMPARE(m_portal->startError, QString());
    m_service = makeBitrixService(*m_portal->client);
    m_portal->portal.addCard(crm::Deal, { { u"id"_s, 15 }, { u"title"_s, u"Website"_s } });
}

void ServiceTest::use(const QUrl &webhook)
{
    m_portal->use(webhook);
    m_service = makeBitrixService(*m_portal->client);
}

void ServiceTest::readsPages_data()
{
    QTest::addColumn<demo::Edition>("edition");
    QTest::addColumn<bool>("bare");
    QTest::newRow("26.250, wrapped") << demo::Edition::V26_250 << false;
    QTest::newRow("26.250, bare") << demo::Edition::V26_250 << true;
    QTest::newRow("24.300, wrapped") << demo::Edition::V24_300 << false;
    QTest::newRow("24.300, bare") << demo::Edition::V24_300 << true;
}

void ServiceTest::readsPages()
{
    QFETCH(demo::Edition, edition);
    QFETCH(bool, bare);
    demo::Options options = PortalClient::emptyPortal();
    options.edition = edition;
    options.envelope = bare ? demo::ListEnvelope::Bare : demo::ListEnvelope::Wrapped;
    start(options);
    for (int i = 1; i <= 23; ++i) {
        demo::Entry entry;
        entry.entityTypeId = 2;
        entry.entityId = 15;
        entry.title = u"Entry %1"_s.arg(i);
        m_portal->portal.addEntry(entry);
    }
    QStringList titles;
    for (qint64 begin : { 0, 10, 20, 30 }) {
        const auto page = await(m_service->entries(m_deal, begin));
        QVERIFY(page);
        QCOMPARE(page->total, std::optional<qint64>(23));
        for (const LogEntry &entry : page->entries)
            titles.append(entry.title);
    }
    QCOMPARE(titles.size(), 23);
    QCOMPARE(titles.first(), u"Entry 23"_s);
    QCOMPARE(titles.last(), u"Entry 1"_s);
}

void ServiceTest::sendsStartAndOffset()
{
    QVERIFY(await(m_service->entries(m_deal, 20)));
    const auto requests = m_portal->portal.takeRequests();
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests.first().method, u"crm.timeline.logmessage.list"_s);
    QCOMPARE(requests.first().params.value(u"offset"_s).toInt(), 20);
    QCOMPARE(requests.first().params.value(u"start"_s).toInt(), 20);
}

void ServiceTest::readsOneEntry()
{
    demo::Entry made;
    made.entityTypeId = 2;
    made.entityId = 15;
    made.title = u"Paid"_s;
    made.text = u"Invoice 7"_s;
    made.iconCode = u"sum"_s;
    made.authorId = 7;
    const qint64 id = m_portal->portal.addEntry(made);
    const auto entry = await(m_service->entry(EntryId { id }));
    QVERIFY(entry);
    QCOMPARE(entry->title, u"Paid"_s);
    QCOMPARE(entry->text, u"Invoice 7"_s);
    QCOMPARE(entry->iconCode, u"sum"_s);
    QCOMPARE(entry->authorId, UserId { 7 });
    QCOMPARE(entry->created.offsetFromUtc(), 2 * 3600);
}

void ServiceTest::tellsAMissingEntry()
{
    const auto entry = await(m_service->entry(EntryId { 4711 }));
    QVERIFY(!entry);
    QCOMPARE(entry.error().kind, Error::Kind::NotFound);
    QCOMPARE(entry.error().method, u"crm.timeline.logmessage.get"_s);
}

void ServiceTest::addsAnEntry()
{
    const auto added = await(m_service->add(m_deal, { u"Paid"_s, u"Invoice 7"_s, u"sum"_s }));
    QVERIFY(added);
    QCOMPARE(added->title, u"Paid"_s);
    const auto entries = m_portal->portal.entries(2, 15);
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().id, added->id.value);
    QCOMPARE(entries.first().iconCode, u"sum"_s);
}

void ServiceTest::addsReferenceWordsAndEmoji()
{
    const EntryDraft draft { u"$result[a][b] \U0001F600"_s, u"& + % # ? = \u0645\n\t"_s, u""_s };
    QVERIFY(await(m_service->add(m_deal, draft)));
    const auto entries = m_portal->portal.entries(2, 15);
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().title, draft.title);
    QCOMPARE(entries.first().text, draft.text);
}

void ServiceTest::tellsWhoMayAdd_data()
{
    QTest::addColumn<demo::Edition>("edition");
    QTest::addColumn<bool>("mayAdd");
    QTest::newRow("26.250 everybody who may edit") << demo::Edition::V26_250 << true;
    QTest::newRow("24.300 administrators only") << demo::Edition::V24_300 << false;
}

void ServiceTest::tellsWhoMayAdd()
{
    QFETCH(demo::Edition, edition);
    QFETCH(bool, mayAdd);
    demo::Options options = PortalClient::emptyPortal();
    options.edition = edition;
    start(options);
    use(m_portal->portal.userWebhook());
    const auto added = await(m_service->add(m_deal, { u"T"_s, u"x"_s, u"info"_s }));
    QCOMPARE(added.has_value(), mayAdd);
    if (!added)
        QCOMPARE(added.error().kind, Error::Kind::AccessDenied);
    QCOMPARE(m_portal->portal.entries(2, 15).size(), mayAdd ? 1 : 0);
}

void ServiceTest::aLostAnswerIsUnknown()
{
    m_portal->portal.faults().add(
        demo::Fault::dropAfterProcessing(u"crm.timeline.logmessage.add"_s));
    const auto added = await(m_service->add(m_deal, { u"T"_s, u"x"_s, u"info"_s }));
    QVERIFY(!added);
    QCOMPARE(added.error().kind, Error::Kind::UnknownOutcome);
    QCOMPARE(m_portal->portal.entries(2, 15).size(), 1);
    QCOMPARE(m_portal->portal.executedCounts().value(u"crm.timeline.logmessage.add"_s), 1);
}

void ServiceTest::deletesOnlyWhatItsApplicationMade()
{
    const auto added = await(m_service->add(m_deal, { u"T"_s, u"x"_s, u"info"_s }));
    QVERIFY(added);
    const auto refused = await(m_service->remove(added->id));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"REMOVING_DISABLED"_s);
    const auto missing = await(m_service->remove(EntryId { 4711 }));
    QCOMPARE(missing.error().kind, Error::Kind::NotFound);
    use(m_portal->portal.userWebhook());
    const auto forbidden = await(m_service->remove(added->id));
    QCOMPARE(forbidden.error().kind, Error::Kind::AccessDenied);
    QCOMPARE(m_portal->portal.entries(2, 15).size(), 1);
}

void ServiceTest::readsBindings()
{
    const auto added = await(m_service->add(m_deal, { u"T"_s, u"x"_s, u"info"_s }));
    QVERIFY(added);
    m_portal->portal.edit([id = added->id.value](demo::State &state) {
        state.bind(id, { 3, 8 });
        state.bind(id, { 156, 2 });
    });
    auto owners = await(m_service->bindings(added->id)).value_or({});
    std::sort(owners.begin(), owners.end());
    QCOMPARE(owners, (QList<crm::OwnerRef> { { 2, 15 }, { 3, 8 }, { 156, 2 } }));
    QVERIFY(await(m_service->bindings(EntryId { 4711 })).value_or({ {} }).isEmpty());
}

void ServiceTest::readsManyBindings()
{
    const auto added = await(m_service->add(m_deal, { u"T"_s, u"x"_s, u"info"_s }));
    QVERIFY(added);
    m_portal->portal.edit([id = added->id.value](demo::State &state) {
        for (int i = 1; i <= 149; ++i)
            state.bind(id, { 3, i });
    });
    QCOMPARE(await(m_service->bindings(added->id)).value_or({}).size(), 150);
}

void ServiceTest::readsIcons()
{
    const auto icons = await(m_service->icons());
    QVERIFY(icons);
    QVERIFY(icons->size() >= 48);
    QCOMPARE(icons->first().code, u"call"_s);
    QVERIFY(icons->first().isSystem);
}

namespace {

/// The head of a PNG of that size; the portal looks no further (timeline-methods.md section 5).
QByteArray pngHead(int side)
{
    QByteArray bytes("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    for (int i = 0; i < 2; ++i)
        bytes += QByteArray("\0\0\0", 3) + char(side);
    return bytes;
}

} // namespace

void ServiceTest::picturesComeAndGo_data()
{
    QTest::addColumn<Gallery>("gallery");
    QTest::newRow("icons") << Gallery::Icons;
    QTest::newRow("logos") << Gallery::Logos;
}

void ServiceTest::picturesComeAndGo()
{
    QFETCH(const Gallery, gallery);
    const auto before = await(m_service->pictures(gallery)); // logos: with a null in the list
    QVERIFY(before && !before->isEmpty());
    const PictureDraft draft { u"own-one"_s, pngHead(pictureSide(gallery)) };
    const auto added = await(m_service->addPicture(gallery, draft));
    QVERIFY(added);
    QCOMPARE(added->code, u"own-one"_s);
    QVERIFY(!added->isSystem && !added->fileUri.isEmpty());
    QCOMPARE(await(m_service->pictures(gallery)).value_or({}).size(), before->size() + 1);
    QCOMPARE(await(m_service->picture(gallery, u"own-one"_s))->fileUri, added->fileUri);
    QVERIFY(!await(m_service->addPicture(gallery, draft))); // codes are unique
    QVERIFY(await(m_service->removePicture(gallery, u"own-one"_s)));
    QCOMPARE(await(m_service->removePicture(gallery, u"own-one"_s)).error().kind,
             Error::Kind::NotFound);
    QCOMPARE(await(m_service->picture(gallery, u"own-one"_s)).error().kind, Error::Kind::NotFound);
    const PictureDraft wrong { u"own-two"_s, pngHead(pictureSide(gallery) + 1) };
    QCOMPARE(await(m_service->addPicture(gallery, wrong)).error().code, u"INVALID_ARG_VALUE"_s);
}

void ServiceTest::onlyAdministratorsChangePictures()
{
    use(m_portal->portal.userWebhook());
    QVERIFY(await(m_service->pictures(Gallery::Logos)));
    QCOMPARE(await(m_service->addPicture(Gallery::Icons, { u"a"_s, pngHead(24) })).error().kind,
             Error::Kind::AccessDenied);
    QCOMPARE(await(m_service->removePicture(Gallery::Icons, u"a"_s)).error().kind,
             Error::Kind::AccessDenied);
}

void ServiceTest::aLostAnswerToAPictureIsUnknown()
{
    const QString add = u"crm.timeline.logo.add"_s;
    m_portal->portal.faults().add(demo::Fault::dropAfterProcessing(add));
    const auto added = await(m_service->addPicture(Gallery::Logos, { u"a"_s, pngHead(60) }));
    QCOMPARE(added.error().kind, Error::Kind::UnknownOutcome);
    QCOMPARE(m_portal->portal.executedCounts().value(add), 1);
}

void ServiceTest::extranetUsersSeeNothing()
{
    use(m_portal->portal.extranetWebhook());
    const auto page = await(m_service->entries(m_deal, 0));
    QVERIFY(!page);
    QCOMPARE(page.error().kind, Error::Kind::AccessDenied);
    QCOMPARE(page.error().code, u"allowed_only_intranet_user"_s);
}

QTEST_GUILESS_MAIN(ServiceTest)
#include "tst_service.moc"
