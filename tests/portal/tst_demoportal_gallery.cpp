// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portalcase.h"

#include <QRegularExpression>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;
using demo::Edition;

namespace {

/// The beginning of a PNG, as far as the portal looks at it.
QByteArray png(quint32 width, quint32 height)
{
    QByteArray bytes("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    bytes.resize(24);
    qToBigEndian(width, bytes.data() + 16);
    qToBigEndian(height, bytes.data() + 20);
    return bytes + QByteArray("\x08\x06\0\0\0", 5);
}

QString base64(const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); }

} // namespace

/// crm.timeline.icon.* and crm.timeline.logo.* (timeline-methods.md §5, §6).
class DemoPortalGallery : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void systemCodes_data();
    void systemCodes();
    void theLogoListHoldsNull();
    void anUploadIsListedServedAndDeleted_data();
    void anUploadIsListedServedAndDeleted();
    void uploadsAreRefused_data();
    void uploadsAreRefused();
    void theBase64IsReadLeniently();
    void deleteKnowsNoSystemCode();
    void theAddressMayBeAbsolute();
};

void DemoPortalGallery::systemCodes_data()
{
    QTest::addColumn<Edition>("edition");
    QTest::addColumn<QString>("method");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("only"); // a code of this edition alone
    QTest::newRow("icons of 26.250") << Edition::V26_250 << u"icon"_s << 50 << u"robot"_s;
    QTest::newRow("icons of 24.300")
        << Edition::V24_300 << u"icon"_s << 48 << u"open-line-incoming-message"_s;
    QTest::newRow("logos of 26.250") << Edition::V26_250 << u"logo"_s << 41 << u"openline"_s;
    QTest::newRow("logos of 24.300") << Edition::V24_300 << u"logo"_s << 38 << QString();
}

void DemoPortalGallery::systemCodes()
{
    QFETCH(Edition, edition);
    QFETCH(QString, method);
    QFETCH(int, count);
    QFETCH(QString, only);
    demo::Options options;
    options.edition = edition;
    PortalCase test(options);
    const RawAnswer answer = test.user().post(u"crm.timeline.%1.list"_s.arg(method));
    const QJsonArray all = answer.result()[QString(method + u's')].toArray();
    QCOMPARE(all.size(), count);
    QCOMPARE(answer.json.value("total"_L1).toInt(), count);
    QVERIFY(!answer.json.contains("next"_L1));
    QCOMPARE(all.first(),
             json(method == "icon"_L1 ? R"({"code":"call","isSystem":true,"fileUri":""})"
                                      : R"({"code":"call-play-record","isSystem":true,
                                            "fileUri":""})"));
    if (only.isEmpty())
        return;
    const QString get = u"crm.timeline.%1.get"_s.arg(method);
    QCOMPARE(test.user().post(get, { { u"code"_s, only } }).status, 200);
    options.edition = edition == Edition::V26_250 ? Edition::V24_300 : Edition::V26_250;
    test.portal.setOptions(options);
    QCOMPARE(test.user().post(get, { { u"code"_s, only } }).error(), u"NOT_FOUND"_s);
}

void DemoPortalGallery::theLogoListHoldsNull()
{
    PortalCase test;
    const QJsonArray logos
        = test.user().post(u"crm.timeline.logo.list"_s).result()["logos"_L1].toArray();
    QCOMPARE(logos.count(), 41);
    QVERIFY(logos.at(39).isNull());
    QVERIFY(logos.at(40).isObject());
    QCOMPARE(test.user()
                 .post(u"crm.timeline.logo.get"_s, { { u"code"_s, u"booking-wait-list-item"_s } })
                 .error(),
             u"NOT_FOUND"_s);
}

void DemoPortalGallery::anUploadIsListedServedAndDeleted_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<int>("side");
    QTest::newRow("icon") << u"icon"_s << 24;
    QTest::newRow("logo") << u"logo"_s << 60;
}

void DemoPortalGallery::anUploadIsListedServedAndDeleted()
{
    QFETCH(QString, method);
    QFETCH(int, side);
    PortalCase test;
    const QString prefix = u"crm.timeline."_s + method;
    const QByteArray content = png(quint32(side), quint32(side));
    const RawAnswer added = test.admin().post(
        prefix + u".add"_s, { { u"code"_s, u"my-bot"_s }, { u"fileContent"_s, base64(content) } });
    QCOMPARE(added.status, 200);
    const QJsonValue image = added.result()[method];
    QCOMPARE(image["isSystem"_L1], QJsonValue(false));
    QVERIFY(image["fileUri"_L1].toString().startsWith(u"/upload/crm/"_s));

    const QJsonArray all = test.user().post(prefix + u".list"_s).result()[method + u's'].toArray();
    QCOMPARE(all.last(), image);
    QCOMPARE(test.user().post(prefix + u".get"_s, { { u"code"_s, u"my-bot"_s } }).result()[method],
             image);

    RawClient browser(test.portal.baseUrl());
    const RawAnswer served = browser.get(image["fileUri"_L1].toString());
    QCOMPARE(served.contentType, "image/png");
    QCOMPARE(served.body, content);

    QCOMPARE(test.admin().post(prefix + u".delete"_s, { { u"code"_s, u"my-bot"_s } }).result(),
             QJsonValue(true));
    QCOMPARE(browser.get(image["fileUri"_L1].toString()).status, 404);
    QCOMPARE(test.admin().post(prefix + u".delete"_s, { { u"code"_s, u"my-bot"_s } }).error(),
             u"NOT_FOUND"_s);
}

void DemoPortalGallery::uploadsAreRefused_data()
{
    QTest::addColumn<QString>("caller");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QJsonValue>("code");
    QTest::addColumn<QJsonValue>("content");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("description");
    const QString admin = u"admin"_s;
    const QString icon = u"icon"_s;
    const QJsonValue code = u"my-bot"_s;
    const QString good = base64(png(24, 24));
    const QString invalid = u"INVALID_ARG_VALUE"_s;
    QTest::newRow("no administrator") << u"user"_s << icon << code << QJsonValue(good)
                                      << u"ACCESS_DENIED"_s << u"Access denied"_s;
    QTest::newRow("rights come before the picture")
        << u"user"_s << icon << code << QJsonValue(QString()) << u"ACCESS_DENIED"_s << QString();
    QTest::newRow("parameters come before rights")
        << u"user"_s << icon << QJsonValue(5) << QJsonValue(good) << u"100"_s
        << u"Invalid value {5} to match with parameter {code}. Should be value of type string."_s;
    QTest::newRow("nothing") << admin << icon << code << QJsonValue(QString()) << invalid
                             << u"Invalid image"_s;
    QTest::newRow("not base64") << admin << icon << code << QJsonValue(u"!!!!"_s) << invalid
                                << u"Invalid image"_s;
    QTest::newRow("no picture") << admin << icon << code << QJsonValue(base64("text")) << invalid
                                << u"Only png 24px on 24px is supported"_s;
    QTest::newRow("too wide") << admin << icon << code << QJsonValue(base64(png(25, 24))) << invalid
                              << u"Only png 24px on 24px is supported"_s;
    QTest::newRow("too high") << admin << icon << code << QJsonValue(base64(png(24, 23))) << invalid
                              << u"Only png 24px on 24px is supported"_s;
    QTest::newRow("a logo's size") << admin << icon << code << QJsonValue(base64(png(60, 60)))
                                   << invalid << u"Only png 24px on 24px is supported"_s;
    QTest::newRow("an icon's size") << admin << u"logo"_s << code << QJsonValue(good) << invalid
                                    << u"Only png 60px on 60px is supported"_s;
    QTest::newRow("a system code")
        << admin << icon << QJsonValue(u"IM"_s) << QJsonValue(good) << u"BX_INVALID_VALUE"_s
        << u"`IM` is reserved word and cannot be used"_s;
    QTest::newRow("a system code in another letter case")
        << admin << icon << QJsonValue(u"im"_s) << QJsonValue(good) << QString() << QString();
    QTest::newRow("a code that is taken")
        << admin << icon << QJsonValue(u"taken"_s) << QJsonValue(good) << u"BX_INVALID_VALUE"_s
        << u"Code must be unique"_s;
    QTest::newRow("no code") << admin << icon << QJsonValue(QString()) << QJsonValue(good)
                             << u"BX_EMPTY_REQUIRED"_s << QString();
}

void DemoPortalGallery::uploadsAreRefused()
{
    QFETCH(QString, caller);
    QFETCH(QString, method);
    QFETCH(QJsonValue, code);
    QFETCH(QJsonValue, content);
    QFETCH(QString, error);
    QFETCH(QString, description);
    PortalCase test;
    test.portal.edit(
        [](demo::State &state) { state.addImage(demo::Gallery::Icons, u"taken"_s, png(24, 24)); });
    const RawAnswer answer
        = test.named(caller).post(u"crm.timeline.%1.add"_s.arg(method),
                                  { { u"code"_s, code }, { u"fileContent"_s, content } });
    QCOMPARE(answer.error(), error);
    QCOMPARE(answer.status, error.isEmpty() ? 200 : 400);
    if (!description.isEmpty())
        QCOMPARE(answer.description(), description);
}

void DemoPortalGallery::theBase64IsReadLeniently()
{
    PortalCase test;
    QString content = base64(png(24, 24));
    content.insert(10, u"\r\n *"_s);
    QCOMPARE(test.admin()
                 .post(u"crm.timeline.icon.add"_s,
                       { { u"code"_s, u"a"_s }, { u"fileContent"_s, content } })
                 .status,
             200);
}

void DemoPortalGallery::deleteKnowsNoSystemCode()
{
    PortalCase test;
    const RawAnswer answer
        = test.admin().post(u"crm.timeline.icon.delete"_s, { { u"code"_s, u"info"_s } });
    QCOMPARE(answer.error(), u"NOT_FOUND"_s);
    QCOMPARE(answer.description(), u"Icon not found for code `info`"_s);
    QCOMPARE(test.user().post(u"crm.timeline.logo.delete"_s, { { u"code"_s, u"x"_s } }).error(),
             u"ACCESS_DENIED"_s);
}

void DemoPortalGallery::theAddressMayBeAbsolute()
{
    demo::Options options;
    options.absoluteImageAddresses = true;
    PortalCase test(options);
    const RawAnswer added
        = test.admin().post(u"crm.timeline.icon.add"_s,
                            { { u"code"_s, u"a"_s }, { u"fileContent"_s, base64(png(24, 24)) } });
    const QUrl address(added.result()["icon"_L1]["fileUri"_L1].toString());
    QCOMPARE(address.authority(), test.portal.baseUrl().authority());
    QCOMPARE(RawClient(address).get(QString()).body, png(24, 24));
}

QTEST_GUILESS_MAIN(DemoPortalGallery)
#include "tst_demoportal_gallery.moc"
