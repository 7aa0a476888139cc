// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portalcase.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using demo::Edition;

/// crm.item.*, entity types, users (entity-methods.md).
class DemoPortalItems : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void typesAreListed();
    void itemsAreFiltered_data();
    void itemsAreFiltered();
    void itemsAreOrdered_data();
    void itemsAreOrdered();
    void fieldsAreSelected_data();
    void fieldsAreSelected();
    void itemsArePaged();
    void itemsAreRefused_data();
    void itemsAreRefused();
    void hiddenItemsAreLeftOut();
    void phonesComeWithTheItem();
    void duplicatesAreFound_data();
    void duplicatesAreFound();
    void usersAreFound_data();
    void usersAreFound();
    void userFieldsDependOnTheScope();
    void usersArePagedByOffset();

private:
    static void addCards(PortalCase &test)
    {
        test.portal.edit([](demo::State &state) {
            state.addCard(3,
                          json(R"({"id":34,"name":"Anna","lastName":"Smirnova","fm":[
                {"typeId":"PHONE","valueType":"WORK","value":"+1 (555) 01-00"},
                {"typeId":"EMAIL","valueType":"WORK","value":"anna@demo.invalid"}]})")
                              .toObject());
            state.addCard(3, json(R"({"id":35,"name":"Jean","lastName":"Annan"})").toObject());
            state.addCard(1,
                          json(R"({"id":1,"title":"Call","fm":[
                {"typeId":"PHONE","valueType":"WORK","value":"15550100"}]})")
                              .toObject());
        });
    }
    static QList<int> ids(const RawAnswer &answer)
    {
        QList<int> list;
        for (const QJsonValue &item : answer.result()["items"_L1].toArray())
            list.append(item["id"_L1].toInt());
        return list;
    }
};

void DemoPortalItems::typesAreListed()
{
    PortalCase test;
    QList<int> types;
    const QJsonArray all = test.user().post(u"crm.enum.ownertype"_s).result().toArray();
    for (const QJsonValue &type : all)
        types.append(type["ID"_L1].toInt());
    QCOMPARE(types, QList<int>({ 1, 2, 3, 4, 5, 7, 8, 31, 36, 39, 156 })); // no orders
    QCOMPARE(all.last(), json(R"({"ID":156,"NAME":"Purchase","SYMBOL_CODE":"DYNAMIC_156",
                                  "SYMBOL_CODE_SHORT":"T9c"})"));
    const RawAnswer processes = test.admin().post(u"crm.type.list"_s);
    QCOMPARE(processes.json.value("total"_L1).toInt(), 1);
    const QJsonValue process = processes.result()["types"_L1][0];
    QCOMPARE(process["entityTypeId"_L1].toInt(), 156);
    QVERIFY(process["id"_L1].toInt() != 156);
    QCOMPARE(test.user().post(u"crm.type.list"_s).error(), u"ACCESS_DENIED"_s);
}

void DemoPortalItems::itemsAreFiltered_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<QList<int>>("expected");
    const auto row = [](const char *filter, const QList<int> &expected) {
        QTest::newRow(filter) << QByteArray(filter) << expected;
    };
    row("{}", { 33, 34, 35 });
    row(R"({"id":34})", { 34 });
    row(R"({"@id":[33,35]})", { 33, 35 });
    row(R"({">id":33,"<id":35})", { 34 });
    row(R"({"%lastName":"ann"})", { 35 });
    row(R"({"%fullName":"a s"})", { 34 });
    row(R"({"!name":"Ivan"})", { 34, 35 });
    row(R"({"0":{"logic":"OR","0":{"%name":"ann"},"1":{"%lastName":"ann"}}})", { 34, 35 });
    row(R"([{"logic":"OR","0":{"%name":"ann"},"1":{"%lastName":"ann"}},
            {"logic":"OR","0":{"%name":"jean"},"1":{"%lastName":"jean"}}])",
        { 35 });
    row(R"({"lastName":""})", { 33 });
}

void DemoPortalItems::itemsAreFiltered()
{
    QFETCH(QByteArray, filter);
    PortalCase test;
    addCards(test);
    const RawAnswer answer = test.user().post(
        u"crm.item.list"_s, { { u"entityTypeId"_s, 3 }, { u"filter"_s, json(filter) } });
    QTEST(ids(answer), "expected");
    QCOMPARE(answer.json.value("total"_L1).toInt(), ids(answer).size());
}

void DemoPortalItems::itemsAreOrdered_data()
{
    QTest::addColumn<QByteArray>("order");
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("by id") << QByteArray("{}") << QList<int> { 33, 34, 35 };
    QTest::newRow("down") << QByteArray(R"({"id":"DESC"})") << QList<int> { 35, 34, 33 };
    QTest::newRow("any letter case") << QByteArray(R"({"id":"desc"})") << QList<int> { 35, 34, 33 };
    QTest::newRow("by name") << QByteArray(R"({"name":"ASC"})") << QList<int> { 34, 33, 35 };
}

void DemoPortalItems::itemsAreOrdered()
{
    QFETCH(QByteArray, order);
    PortalCase test;
    addCards(test);
    QTEST(ids(test.user().post(u"crm.item.list"_s,
                               { { u"entityTypeId"_s, 3 }, { u"order"_s, json(order) } })),
          "expected");
}

void DemoPortalItems::fieldsAreSelected_data()
{
    QTest::addColumn<QByteArray>("select");
    QTest::addColumn<QStringList>("expected"); // empty: all
    QTest::newRow("some") << QByteArray(R"(["id","name"])") << QStringList { u"id"_s, u"name"_s };
    QTest::newRow("unknown names are ignored")
        << QByteArray(R"(["id","nope"])") << QStringList { u"id"_s };
    QTest::newRow("fm needs the star") << QByteArray(R"(["id","fm"])") << QStringList { u"id"_s };
    QTest::newRow("nothing is everything") << QByteArray("[]") << QStringList();
}

void DemoPortalItems::fieldsAreSelected()
{
    QFETCH(QByteArray, select);
    QFETCH(QStringList, expected);
    PortalCase test;
    addCards(test);
    const QJsonObject item
        = test.user()
              .post(u"crm.item.list"_s, { { u"entityTypeId"_s, 3 }, { u"select"_s, json(select) } })
              .result()["items"_L1][1]
              .toObject();
    if (expected.isEmpty()) {
        QCOMPARE(item.value("entityTypeId"_L1).toInt(), 3);
        QVERIFY(item.value("companyId"_L1).isNull() && item.contains("companyId"_L1));
        QVERIFY(!item.contains("fm"_L1));
    } else {
        QCOMPARE(item.keys(), expected);
    }
}

void DemoPortalItems::itemsArePaged()
{
    PortalCase test;
    test.portal.edit([](demo::State &state) {
        for (int i = 1; i <= 120; ++i)
            state.addCard(4, { { u"title"_s, u"Company %1"_s.arg(i) } });
    });
    const auto page = [&test](const QJsonValue &start) {
        return test.user().post(u"crm.item.list"_s,
                                { { u"entityTypeId"_s, 4 }, { u"start"_s, start } });
    };
    QCOMPARE(ids(page(0)).size(), 50);
    QCOMPARE(page(0).json.value("next"_L1), QJsonValue(50));
    QCOMPARE(page(0).json.value("total"_L1), QJsonValue(120));
    QCOMPARE(ids(page(70)).first(), 51); // rounded down
    QCOMPARE(ids(page(u"100"_s)).size(), 20);
    QVERIFY(!page(100).json.contains("next"_L1));
    QCOMPARE(ids(page(150)).size(), 0); // past the end
    QCOMPARE(ids(page(-1)).size(), 50);
    QVERIFY(!page(-1).json.contains("total"_L1));
    QVERIFY(!page(-1).json.contains("next"_L1));
}

void DemoPortalItems::itemsAreRefused_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QByteArray>("params");
    QTest::addColumn<QString>("error");
    QTest::addColumn<QString>("before26");
    const auto row = [](const char *name, const char *method, const char *params, const char *error,
                        const char *before26) {
        QTest::newRow(name) << u"crm.item."_s + QLatin1String(method) << QByteArray(params)
                            << QString::fromLatin1(error) << QString::fromLatin1(before26);
    };
    row("no type", "list", "{}", "100", "100");
    row("unknown type", "list", R"({"entityTypeId":9999})", "NOT_FOUND", "NOT_FOUND");
    row("orders", "list", R"({"entityTypeId":14})", "ENTITY_TYPE_NOT_SUPPORTED", "NOT_FOUND");
    row("old invoices", "get", R"({"entityTypeId":5,"id":1})", "ENTITY_TYPE_NOT_SUPPORTED",
        "NOT_FOUND");
    row("unknown item", "get", R"({"entityTypeId":2,"id":99})", "NOT_FOUND", "NOT_FOUND");
    row("hidden item", "get", R"({"entityTypeId":2,"id":16})", "ACCESS_DENIED", "ACCESS_DENIED");
    row("no id", "get", R"({"entityTypeId":2})", "100", "100");
    row("select is a text", "list", R"({"entityTypeId":2,"select":"id"})", "100", "100");
    row("a boolean for Y", "list", R"({"entityTypeId":2,"useOriginalUfNames":true})", "100", "100");
    row("unknown field in the filter", "list", R"({"entityTypeId":2,"filter":{"%nope":"x"}})",
        "INVALID_ARG_VALUE", "INVALID_ARG_VALUE");
    row("unknown field in a group", "list",
        R"({"entityTypeId":2,"filter":[{"logic":"OR","0":{"nope":1}}]})", "INVALID_ARG_VALUE",
        "INVALID_ARG_VALUE");
    row("unknown field in the order", "list", R"({"entityTypeId":2,"order":{"nope":"ASC"}})",
        "INVALID_ARG_VALUE", "INVALID_ARG_VALUE");
    row("wrong direction", "list", R"({"entityTypeId":2,"order":{"id":"up"}})", "INVALID_ARG_VALUE",
        "INVALID_ARG_VALUE");
}

void DemoPortalItems::itemsAreRefused()
{
    QFETCH(QString, method);
    QFETCH(QByteArray, params);
    PortalCase test;
    const RawAnswer answer = test.user().post(method, json(params).toObject());
    QCOMPARE(answer.status, 400);
    QTEST(answer.error(), "error");
    demo::Options options = test.portal.options();
    options.edition = Edition::V24_300;
    test.portal.setOptions(options);
    QTEST(test.user().post(method, json(params).toObject()).error(), "before26");
}

void DemoPortalItems::hiddenItemsAreLeftOut()
{
    PortalCase test;
    const QJsonObject deals { { u"entityTypeId"_s, 2 } };
    QCOMPARE(ids(test.user().post(u"crm.item.list"_s, deals)), QList<int>({ 15, 17 }));
    QCOMPARE(ids(test.admin().post(u"crm.item.list"_s, deals)), QList<int>({ 15, 16, 17 }));
}

void DemoPortalItems::phonesComeWithTheItem()
{
    PortalCase test;
    addCards(test);
    const QJsonValue item
        = test.user()
              .post(u"crm.item.get"_s, { { u"entityTypeId"_s, 3 }, { u"id"_s, 34 } })
              .result()["item"_L1];
    QCOMPARE(item["entityTypeId"_L1].toInt(), 3);
    QCOMPARE(item["fm"_L1][0]["typeId"_L1].toString(), u"PHONE"_s);
    QVERIFY(item["fm"_L1][0]["id"_L1].toInt() > 0);
}

void DemoPortalItems::duplicatesAreFound_data()
{
    QTest::addColumn<QByteArray>("params");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *params, const char *expected) {
        QTest::newRow(params) << QByteArray(params) << QByteArray(expected);
    };
    row(R"({"type":"PHONE","values":["1-555-0100"]})", R"({"CONTACT":[34],"LEAD":[1]})");
    row(R"({"type":"PHONE","values":["+15550100;7"],"entity_type":"CONTACT"})",
        R"({"CONTACT":[34]})");
    row(R"({"type":"EMAIL","values":["x@y.invalid","ANNA@demo.invalid"]})", R"({"CONTACT":[34]})");
    row(R"({"type":"PHONE","values":["555"]})", "[]"); // exact only; empty is a list
}

void DemoPortalItems::duplicatesAreFound()
{
    QFETCH(QByteArray, params);
    QFETCH(QByteArray, expected);
    PortalCase test;
    addCards(test);
    QCOMPARE(test.user().post(u"crm.duplicate.findbycomm"_s, json(params).toObject()).result(),
             json(expected));
}

void DemoPortalItems::usersAreFound_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QByteArray>("params");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *method, const char *params, const QStringList &expected) {
        QTest::newRow(params) << QString::fromLatin1(method) << QByteArray(params) << expected;
    };
    row("user.get", "{}", { u"1"_s, u"7"_s, u"21"_s, u"40"_s }); // bots are in no answer
    row("user.get", R"({"ID":7})", { u"7"_s });
    row("user.get", R"({"FILTER":{"@ID":[1,7,99,50]}})", { u"1"_s, u"7"_s });
    row("user.get", R"({"filter":{"@ID":["1","40"]}})", { u"1"_s, u"40"_s }); // any letter case
    row("user.get", R"({"FILTER":{"ACTIVE":true}})", { u"1"_s, u"7"_s, u"21"_s });
    row("user.get", R"({"FILTER":{"NAME_SEARCH":"bak to"}})", { u"7"_s });
    row("user.get", R"({"sort":"NAME","order":"ASC","FILTER":{"@ID":[7,1,21]}})",
        { u"1"_s, u"21"_s, u"7"_s });
    row("user.search", R"({"FILTER":{"FIND":"ann"}})", { u"1"_s });
    row("user.search", R"({"FILTER":{"FIND":"ann","ID":7}})", { u"1"_s });
    row("user.get", R"({"FILTER":{"@ID":[99]}})", {});
}

void DemoPortalItems::usersAreFound()
{
    QFETCH(QString, method);
    QFETCH(QByteArray, params);
    QFETCH(QStringList, expected);
    PortalCase test;
    test.portal.edit([](demo::State &state) {
        demo::User gone;
        gone.id = 40;
        gone.name = u"Olga"_s;
        gone.active = false;
        state.addUser(gone);
        demo::User bot;
        bot.id = 50;
        bot.name = u"Robot"_s;
        bot.kind = demo::UserKind::Bot;
        state.addUser(bot);
    });
    const RawAnswer answer = test.admin().post(method, json(params).toObject());
    QStringList ids;
    for (const QJsonValue &user : answer.result().toArray())
        ids.append(user["ID"_L1].toString());
    QCOMPARE(ids, expected);
    QCOMPARE(answer.json.contains("total"_L1), !expected.isEmpty());
}

void DemoPortalItems::userFieldsDependOnTheScope()
{
    PortalCase test;
    test.portal.edit([](demo::State &state) {
        demo::User ann = *state.user(1);
        ann.photo = u"/upload/main/ann.png"_s;
        state.addUser(ann);
    });
    RawClient brief(test.portal.webhookWithScopes({ u"user_brief"_s }));
    const QJsonValue few = brief.get(u"user.get?ID=1"_s).result()[0];
    QVERIFY(few["EMAIL"_L1].isUndefined());
    QCOMPARE(few["ACTIVE"_L1], QJsonValue(true));
    QCOMPARE(few["PERSONAL_PHOTO"_L1].toString(),
             test.portal.baseUrl().toString() + u"upload/main/ann.png"_s);
    const QJsonValue more = test.admin().get(u"user.get?ID=1"_s).result()[0];
    QCOMPARE(more["EMAIL"_L1].toString(), u"ann@demo.invalid"_s);

    const QString selecting = u"user.get?ID=7&select[]=ID&select[]=NAME"_s;
    QCOMPARE(test.admin().get(selecting).result(), json(R"([{"ID":"7","NAME":"Tom"}])"));
    demo::Options options = test.portal.options();
    options.edition = Edition::V24_300; // knows no select
    test.portal.setOptions(options);
    QVERIFY(test.admin().get(selecting).result()[0].toObject().size() > 2);
}

void DemoPortalItems::usersArePagedByOffset()
{
    PortalCase test;
    test.portal.edit([](demo::State &state) {
        for (int i = 100; i < 160; ++i) {
            demo::User user;
            user.id = i;
            state.addUser(user);
        }
    });
    const RawAnswer first = test.admin().post(u"user.get"_s);
    QCOMPARE(first.result().toArray().size(), 50);
    QCOMPARE(first.json.value("next"_L1), QJsonValue(50));
    QCOMPARE(first.json.value("total"_L1), QJsonValue(63));
    // Not rounded to a page.
    QCOMPARE(test.admin().get(u"user.get?start=60"_s).result().toArray().size(), 3);
}

QTEST_GUILESS_MAIN(DemoPortalItems)
#include "tst_demoportal_items.moc"
