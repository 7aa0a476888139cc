// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crm/cardlink.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace crm;
using Kind = PastedCard::Kind;

Q_DECLARE_METATYPE(crm::PastedCard::Kind)

class CardLinkTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void knowsUsableTypes_data();
    void knowsUsableTypes();
    void namesTypes_data();
    void namesTypes();
    void readsShortForms_data();
    void readsShortForms();
    void readsPastedText_data();
    void readsPastedText();
    void tellsTheOtherPortal();
    void comparesHosts_data();
    void comparesHosts();
    void writesAddresses_data();
    void writesAddresses();
};

void CardLinkTest::knowsUsableTypes_data()
{
    QTest::addColumn<int>("typeId");
    QTest::addColumn<bool>("usable");
    for (int id : { 1, 2, 3, 4, 7, 14, 31, 128, 156, 191, 1030, 1256, 2'000'000'000 })
        QTest::addRow("%d", id) << id << true;
    for (int id :
         { -2, 0, 5, 6, 8, 13, 15, 30, 32, 36, 39, 41, 127, 192, 255, 256, 1029, 1031, 1257 })
        QTest::addRow("not %d", id) << id << false;
}

void CardLinkTest::knowsUsableTypes()
{
    QFETCH(int, typeId);
    QTEST(isUsableType(typeId), "usable");
}

void CardLinkTest::namesTypes_data()
{
    QTest::addColumn<int>("typeId");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("shortCode");
    QTest::newRow("lead") << 1 << u"lead"_s << u"L"_s;
    QTest::newRow("deal") << 2 << u"deal"_s << u"D"_s;
    QTest::newRow("contact") << 3 << u"contact"_s << u"C"_s;
    QTest::newRow("company") << 4 << u"company"_s << u"CO"_s;
    QTest::newRow("quote") << 7 << u"quote"_s << u"Q"_s;
    QTest::newRow("order") << 14 << u"order"_s << u"O"_s;
    QTest::newRow("invoice") << 31 << u"smart_invoice"_s << u"SI"_s;
    QTest::newRow("smart process") << 156 << u"dynamic_156"_s << u"T9c"_s;
    QTest::newRow("late smart process") << 1256 << u"dynamic_1256"_s << u"T4e8"_s;
}

void CardLinkTest::namesTypes()
{
    QFETCH(int, typeId);
    QFETCH(QString, word);
    QFETCH(QString, shortCode);
    QCOMPARE(typeWord(typeId), word);
    QCOMPARE(typeFromWord(word), typeId);
    QCOMPARE(typeFromWord(word.toUpper()), typeId);
    QCOMPARE(typeFromWord(shortCode), typeId);
    QCOMPARE(typeFromWord(shortCode.toLower()), typeId);
    const OwnerRef owner { typeId, 42 };
    QCOMPARE(toText(owner), word + u":42"_s);
    QCOMPARE(fromText(toText(owner)), owner);
}

void CardLinkTest::readsShortForms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("typeId");
    QTest::addColumn<qint64>("id");
    const auto good = [](const char *text, int typeId, qint64 id) {
        QTest::addRow("%s", text) << QString::fromUtf8(text) << typeId << id;
    };
    const auto bad = [](const char *text) {
        QTest::addRow("not: %s", text) << QString::fromUtf8(text) << 0 << qint64(0);
    };
    good("deal:100", 2, 100);
    good("deal 100", 2, 100);
    good("  Deal:100  ", 2, 100);
    good("Deal #100", 2, 100);
    good("deal № 100", 2, 100);
    good("2:100", 2, 100);
    good("D_100", 2, 100);
    good("d_100", 2, 100);
    good("C_3", 3, 3);
    good("CO_4", 4, 4);
    good("L_1", 1, 1);
    good("Q_7", 7, 7);
    good("SI_9", 31, 9);
    good("O_12", 14, 12);
    good("T9c_6", 156, 6);
    good("t9C_6", 156, 6);
    good("dynamic_174:5", 174, 5);
    good("DYNAMIC_174 5", 174, 5);
    good("dynamic_174_5", 174, 5);
    good("156:9007199254740993", 156, 9007199254740993);
    good("deal:9223372036854775807", 2, std::numeric_limits<qint64>::max());
    bad("");
    bad("100");
    bad("deal");
    bad("deal100");
    bad("deal:");
    bad("deal:0");
    bad("deal:-5");
    bad("deal:9223372036854775808");
    bad("deal:1e5");
    bad("deal:١٢٣");
    bad("2 100");
    bad("2_100");
    bad("tab 512");
    bad("ted 100");
    bad("T9c");
    bad("dynamic_174");
    bad("dynamic_200:5");
    bad("dynamic_-4:5");
    bad("99999999999:5");
    bad("5:7");
    bad("I_7");
    bad("invoice:7");
    bad("+2:7");
    bad("nothing:7");
}

void CardLinkTest::readsShortForms()
{
    QFETCH(QString, text);
    QFETCH(int, typeId);
    QFETCH(qint64, id);
    const auto owner = fromText(text);
    QCOMPARE(owner.value_or(OwnerRef {}), (OwnerRef { typeId, id }));
}

void CardLinkTest::readsPastedText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<PastedCard::Kind>("kind");
    QTest::addColumn<QString>("owner");
    int number = 0;
    const auto row = [&number](const QString &text, Kind kind, const QString &owner = {}) {
        QTest::addRow("%02d %s", ++number, qPrintable(text.left(60))) << text << kind << owner;
    };
    const QString portal = u"https://acme.bitrix24.com"_s;
    row(portal + u"/crm/deal/details/15/"_s, Kind::Card, u"deal:15"_s);
    row(portal + u"/crm/deal/details/15"_s, Kind::Card, u"deal:15"_s);
    row(portal + u"/crm/lead/show/3/"_s, Kind::Card, u"lead:3"_s);
    row(portal + u"/crm/contact/edit/8/"_s, Kind::Card, u"contact:8"_s);
    row(portal + u"/crm/company/details/9/?IFRAME=Y&IFRAME_TYPE=SIDE_SLIDER"_s, Kind::Card,
        u"company:9"_s);
    row(portal + u"/crm/deal/details/15/#timeline"_s, Kind::Card, u"deal:15"_s);
    row(portal + u"/crm/quote/show/4/"_s, Kind::Card, u"quote:4"_s);
    row(portal + u"/crm/type/7/details/4/"_s, Kind::Card, u"quote:4"_s);
    row(portal + u"/crm/type/31/details/6/"_s, Kind::Card, u"smart_invoice:6"_s);
    row(portal + u"/crm/type/156/details/2/"_s, Kind::Card, u"dynamic_156:2"_s);
    row(portal + u"/page/my_place-1.x/list/type/174/details/5/"_s, Kind::Card, u"dynamic_174:5"_s);
    row(portal + u"/shop/orders/details/77/"_s, Kind::Card, u"order:77"_s);
    row(portal + u"/company-site/crm/deal/details/15/"_s, Kind::Card, u"deal:15"_s);
    row(u"  <"_s + portal + u"/crm/deal/details/15/>, "_s, Kind::Card, u"deal:15"_s);
    row(u"\u00ab"_s + portal + u"/crm/deal/details/15/\u00bb"_s, Kind::Card, u"deal:15"_s);
    row(u"Look at "_s + portal + u"/crm/deal/details/15/ please"_s, Kind::Card, u"deal:15"_s);
    row(u"HTTPS://ACME.Bitrix24.COM/CRM/Deal/Details/15/"_s, Kind::Card, u"deal:15"_s);
    row(u"acme.bitrix24.com/crm/deal/details/15/"_s, Kind::Card, u"deal:15"_s);
    row(u"/crm/deal/details/15/"_s, Kind::Card, u"deal:15"_s);
    row(u"D_15"_s, Kind::Card, u"deal:15"_s);
    row(u"deal 15"_s, Kind::Card, u"deal:15"_s);
    row(portal + u"/crm/deal/details/0/"_s, Kind::NewItemForm);
    row(u"deal:0"_s, Kind::NewItemForm);
    row(portal + u"/crm/type/200/details/5/"_s, Kind::UnusableType, u"dynamic_200:5"_s);
    row(portal + u"/crm/type/36/details/5/"_s, Kind::UnusableType, u"smart_document:5"_s);
    row(portal + u"/crm/invoice/show/5/"_s, Kind::UnusableType, u"invoice:5"_s);
    row(u"dynamic_200:5"_s, Kind::UnusableType, u"dynamic_200:5"_s);
    row(portal + u"/company/personal/user/7/"_s, Kind::UserPage);
    row(portal + u"/company/personal/user/7/tasks/task/view/5/"_s, Kind::UserPage);
    row(portal + u"/rest/1/invented0code0/"_s, Kind::WebhookAddress);
    row(portal + u"/rest/1/invented0code0/crm.deal.get.json?id=15"_s, Kind::WebhookAddress);
    row(u"acme.bitrix24.com/rest/1/invented0code0"_s, Kind::WebhookAddress);
    row(u"https://other.bitrix24.de/rest/1/invented0code0/"_s, Kind::WebhookAddress);
    row(u"https://other.bitrix24.de/crm/deal/details/15/"_s, Kind::CardOfOtherPortal, u"deal:15"_s);
    row(u"https://acme.bitrix24.com.evil.example/crm/deal/details/15/"_s, Kind::CardOfOtherPortal,
        u"deal:15"_s);
    row(u"https://acme.bitrix24.com@evil.example/crm/deal/details/15/"_s, Kind::CardOfOtherPortal,
        u"deal:15"_s);
    row(portal + u"/crm/deal/kanban/"_s, Kind::Nothing);
    row(portal + u"/crm/deal/details/fifteen/"_s, Kind::Nothing);
    row(portal + u"/crm/deal/details/15/more/"_s, Kind::Nothing);
    row(portal + u"/notcrm/deal/details/15/"_s, Kind::Nothing);
    row(u"ftp://acme.bitrix24.com/crm/deal/details/15/"_s, Kind::Nothing);
    row(u"javascript:alert(1)/crm/deal/details/15/"_s, Kind::Nothing);
    row(u"website relaunch"_s, Kind::Nothing);
    row(u"15"_s, Kind::Nothing);
    row(u"+1 555 0100"_s, Kind::Nothing);
    row(u""_s, Kind::Nothing);
    row(u"https://"_s, Kind::Nothing);
}

void CardLinkTest::readsPastedText()
{
    QFETCH(QString, text);
    QFETCH(PastedCard::Kind, kind);
    QFETCH(QString, owner);
    const PastedCard pasted = readPasted(text, QUrl(u"https://acme.bitrix24.com"_s));
    QCOMPARE(pasted.kind, kind);
    QCOMPARE(pasted.owner.typeId ? toText(pasted.owner) : QString(), owner);
}

void CardLinkTest::tellsTheOtherPortal()
{
    const auto pasted = readPasted(u"https://Other.example:8443/crm/deal/details/15/"_s,
                                   QUrl(u"https://acme.bitrix24.com"_s));
    QCOMPARE(pasted.kind, Kind::CardOfOtherPortal);
    QCOMPARE(pasted.host, u"other.example:8443"_s);
}

void CardLinkTest::comparesHosts_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("portal");
    QTest::addColumn<bool>("same");
    QTest::newRow("equal") << u"https://a.example"_s << u"https://a.example"_s << true;
    QTest::newRow("case") << u"https://A.Example"_s << u"https://a.eXAMPLE"_s << true;
    QTest::newRow("named port") << u"https://a.example:443"_s << u"https://a.example"_s << true;
    QTest::newRow("http without port") << u"http://a.example"_s << u"https://a.example"_s << true;
    QTest::newRow("final dot") << u"https://a.example."_s << u"https://a.example"_s << true;
    QTest::newRow("port") << u"https://a.example:8443"_s << u"https://a.example:8443"_s << true;
    QTest::newRow("other port") << u"https://a.example:8443"_s << u"https://a.example"_s << false;
    QTest::newRow("loopback") << u"http://127.0.0.1:4711"_s << u"http://127.0.0.1:4711"_s << true;
    QTest::newRow("other loopback")
        << u"http://127.0.0.1:4712"_s << u"http://127.0.0.1:4711"_s << false;
    QTest::newRow("subdomain") << u"https://b.a.example"_s << u"https://a.example"_s << false;
    QTest::newRow("international")
        << u"https://xn--mnchen-3ya.example"_s << u"https://m\u00fcnchen.example"_s << true;
}

void CardLinkTest::comparesHosts()
{
    QFETCH(QString, address);
    QFETCH(QString, portal);
    QFETCH(bool, same);
    const auto pasted = readPasted(address + u"/crm/deal/details/15/"_s, QUrl(portal));
    QCOMPARE(pasted.kind, same ? Kind::Card : Kind::CardOfOtherPortal);
}

void CardLinkTest::writesAddresses_data()
{
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QString>("portal");
    QTest::addColumn<QString>("address");
    const QString acme = u"https://acme.bitrix24.com"_s;
    QTest::newRow("deal") << u"deal:15"_s << acme << acme + u"/crm/deal/details/15/"_s;
    QTest::newRow("contact") << u"contact:1"_s << acme + u"/"_s
                             << acme + u"/crm/contact/details/1/"_s;
    QTest::newRow("quote") << u"quote:4"_s << acme << acme + u"/crm/type/7/details/4/"_s;
    QTest::newRow("invoice") << u"smart_invoice:4"_s << acme << acme + u"/crm/type/31/details/4/"_s;
    QTest::newRow("process") << u"dynamic_156:4"_s << acme << acme + u"/crm/type/156/details/4/"_s;
    QTest::newRow("order") << u"order:4"_s << acme << acme + u"/shop/orders/details/4/"_s;
    QTest::newRow("port") << u"deal:15"_s << u"http://127.0.0.1:4711/"_s
                          << u"http://127.0.0.1:4711/crm/deal/details/15/"_s;
    QTest::newRow("folder") << u"deal:15"_s << u"https://a.example/site/"_s
                            << u"https://a.example/site/crm/deal/details/15/"_s;
    QTest::newRow("no secrets") << u"deal:15"_s << u"https://u:p@a.example?x=1#y"_s
                                << u"https://a.example/crm/deal/details/15/"_s;
}

void CardLinkTest::writesAddresses()
{
    QFETCH(QString, owner);
    QFETCH(QString, portal);
    QFETCH(QString, address);
    const OwnerRef card = fromText(owner).value_or(OwnerRef {});
    const QUrl written = cardAddress(card, QUrl(portal));
    QCOMPARE(written.toString(), address);
    QCOMPARE(readPasted(written.toString(), QUrl(portal)).owner, card);
}

QTEST_GUILESS_MAIN(CardLinkTest)
#include "tst_cardlink.moc"
