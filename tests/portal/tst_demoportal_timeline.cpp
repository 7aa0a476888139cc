// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portalcase.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using demo::Edition;

/// Notes, pins, bindings, activities, comments (timeline-methods.md §7-§11).
class DemoPortalTimeline : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aNoteIsSavedReadAndDeleted();
    void notesAreRefused_data();
    void notesAreRefused();
    void aNoteWithoutRightLeaksIn24();
    void aNoteOfAnActivity();
    void pinsAreLimited_data();
    void pinsAreLimited();
    void pinsAreRefused_data();
    void pinsAreRefused();
    void bindingsTakeNamesOfAnyKind_data();
    void bindingsTakeNamesOfAnyKind();
    void bindingsAreRefused_data();
    void bindingsAreRefused();
    void bindingNeedsNoRecord();
    void unbindingUnpins();
    void bindingListsPageByFifty();
    void anActivityIsAllStrings();
    void activitiesAreListed_data();
    void activitiesAreListed();
    void activitiesAreRefused_data();
    void activitiesAreRefused();
    void commentsGoByBindings();
    void commentsAreAdded_data();
    void commentsAreAdded();
    void aLogEntryAnswersAsAComment();

private:
    static QJsonObject note(int id, int owner, const QString &text = {})
    {
        QJsonObject params { { u"itemType"_s, 1 },
                             { u"itemId"_s, id },
                             { u"ownerTypeId"_s, 2 },
                             { u"ownerId"_s, owner } };
        if (!text.isNull())
            params.insert(u"text"_s, text);
        return params;
    }
};

void DemoPortalTimeline::aNoteIsSavedReadAndDeleted()
{
    PortalCase test;
    QCOMPARE(test.user().post(u"crm.timeline.note.save"_s, note(1, 15, u"call back"_s)).result(),
             QJsonValue(true));
    QCOMPARE(test.admin().post(u"crm.timeline.note.save"_s, note(1, 15, u"called"_s)).result(),
             QJsonValue(true)); // the last one wins
    const QJsonObject saved
        = test.user().post(u"crm.timeline.note.get"_s, note(1, 15)).result().toObject();
    QCOMPARE(saved.value("text"_L1).toString(), u"called"_s);
    QCOMPARE(saved.value("createdById"_L1), QJsonValue(7));
    QCOMPARE(saved.value("updatedById"_L1), QJsonValue(1));
    QVERIFY(QDateTime::fromString(saved.value("updatedTime"_L1).toString(), Qt::ISODate).isValid());
    QCOMPARE(test.user().post(u"crm.timeline.note.delete"_s, note(1, 15)).result(),
             QJsonValue(true));
    QCOMPARE(test.user().post(u"crm.timeline.note.get"_s, note(1, 15)).error(), u"NOT_FOUND"_s);
}

void DemoPortalTimeline::notesAreRefused_data()
{
    QTest::addColumn<QString>("caller");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QJsonObject>("params");
    QTest::addColumn<bool>("isFalse"); // 200 {"result": false} by source
    QTest::addColumn<QString>("error"); // by documentation, or always
    const QString admin = u"admin"_s;
    const QString user = u"user"_s;
    QTest::newRow("save: hidden") << user << u"save"_s << note(2, 16, u"x"_s) << true
                                  << u"ACCESS_DENIED"_s;
    QTest::newRow("save: read-only")
        << user << u"save"_s << note(3, 17, u"x"_s) << true << u"ACCESS_DENIED"_s;
    QTest::newRow("save: not bound")
        << admin << u"save"_s << note(1, 17, u"x"_s) << true << u"NOT_FOUND"_s;
    QTest::newRow("save: empty") << admin << u"save"_s << note(1, 15, u""_s) << true
                                 << u"INVALID_ARG_VALUE"_s;
    QTest::newRow("delete: no note")
        << admin << u"delete"_s << note(1, 15) << true << u"NOT_FOUND"_s;
    QTest::newRow("delete: read-only")
        << user << u"delete"_s << note(3, 17) << true << u"ACCESS_DENIED"_s;
    QTest::newRow("get: hidden") << user << u"get"_s << note(2, 16) << false << u"ACCESS_DENIED"_s;
    QTest::newRow("get: no note") << admin << u"get"_s << note(1, 15) << false << u"NOT_FOUND"_s;
    QTest::newRow("save: no text") << admin << u"save"_s << note(1, 15) << false << u"100"_s;
    QJsonObject number = note(1, 15);
    number.insert(u"text"_s, 5);
    QTest::newRow("save: a number as text") << admin << u"save"_s << number << false << u"100"_s;
}

void DemoPortalTimeline::notesAreRefused()
{
    QFETCH(QString, caller);
    QFETCH(QString, method);
    QFETCH(QJsonObject, params);
    QFETCH(bool, isFalse);
    QFETCH(QString, error);
    PortalCase test;
    method.prepend(u"crm.timeline.note."_s);
    const RawAnswer bySource = test.named(caller).post(method, params);
    QCOMPARE(bySource.status, isFalse ? 200 : 400);
    if (isFalse)
        QCOMPARE(bySource.result(), QJsonValue(false));
    else
        QCOMPARE(bySource.error(), error);
    demo::Options options = test.portal.options();
    options.refusalsByDocumentation = true;
    test.portal.setOptions(options);
    QCOMPARE(test.named(caller).post(method, params).error(), error);
}

void DemoPortalTimeline::aNoteWithoutRightLeaksIn24()
{
    demo::Options options;
    options.edition = Edition::V24_300;
    PortalCase test(options);
    test.portal.edit([](demo::State &state) { state.saveNote(1, 2, u"secret"_s, 1); });
    QCOMPARE(
        test.user().post(u"crm.timeline.note.get"_s, note(2, 16)).result()["text"_L1].toString(),
        u"secret"_s);
}

void DemoPortalTimeline::aNoteOfAnActivity()
{
    PortalCase test;
    test.portal.edit([](demo::State &state) {
        state.addActivity(
            { { u"ID"_s, 9 }, { u"OWNER_TYPE_ID"_s, u"2"_s }, { u"OWNER_ID"_s, u"15"_s } });
    });
    QJsonObject params = note(9, 15, u"x"_s);
    params.insert(u"itemType"_s, 2);
    QCOMPARE(test.admin().post(u"crm.timeline.note.save"_s, params).result(), QJsonValue(true));
    QCOMPARE(test.admin().post(u"crm.timeline.note.get"_s, params).result()["text"_L1].toString(),
             u"x"_s);
    QCOMPARE(test.admin().post(u"crm.timeline.note.get"_s, note(9, 15)).error(), u"NOT_FOUND"_s);
}

void DemoPortalTimeline::pinsAreLimited_data()
{
    QTest::addColumn<Edition>("edition");
    QTest::addColumn<int>("limit");
    QTest::newRow("24.300") << Edition::V24_300 << 3;
    QTest::newRow("26.250") << Edition::V26_250 << 7;
}

void DemoPortalTimeline::pinsAreLimited()
{
    QFETCH(Edition, edition);
    QFETCH(int, limit);
    demo::Options options;
    options.edition = edition;
    PortalCase test(options);
    QList<qint64> ids;
    test.portal.edit([&ids](demo::State &state) {
        for (int i = 0; i < 8; ++i)
            ids.append(state.addEntry({ 0, 3, 33, {}, 1, {}, {}, {}, {} }));
    });
    const auto act = [&](const QString &method, qint64 id) {
        return test.user().post(u"crm.timeline.item."_s + method,
                                { { u"id"_s, id }, { u"ownerTypeId"_s, 3 }, { u"ownerId"_s, 33 } });
    };
    for (int i = 0; i < limit; ++i) {
        const RawAnswer pinned = act(u"pin"_s, ids[i]);
        QCOMPARE(pinned.status, 200);
        QVERIFY(pinned.json.contains("result"_L1));
        QVERIFY(pinned.result().isNull()); // null is success
    }
    QCOMPARE(act(u"pin"_s, ids[limit]).error(), u"0"_s);
    QCOMPARE(act(u"pin"_s, ids[0]).error(), u"0"_s); // even one that is pinned
    QCOMPARE(act(u"unpin"_s, ids[0]).status, 200);
    QCOMPARE(act(u"unpin"_s, ids[0]).status, 200); // again
    QCOMPARE(act(u"pin"_s, ids[limit]).status, 200);
}

void DemoPortalTimeline::pinsAreRefused_data()
{
    QTest::addColumn<QString>("caller");
    QTest::addColumn<QByteArray>("params");
    QTest::addColumn<QString>("error");
    QTest::newRow("no owner") << u"admin"_s << QByteArray(R"({"id":1})") << u"100"_s;
    QTest::newRow("owner 0") << u"admin"_s << QByteArray(R"({"id":1,"ownerTypeId":2,"ownerId":0})")
                             << u"OWNER_NOT_FOUND"_s;
    QTest::newRow("wrong type") << u"admin"_s
                                << QByteArray(R"({"id":1,"ownerTypeId":999,"ownerId":15})")
                                << u"OWNER_NOT_FOUND"_s;
    QTest::newRow("read-only") << u"user"_s
                               << QByteArray(R"({"id":3,"ownerTypeId":2,"ownerId":17})")
                               << u"ACCESS_DENIED"_s;
    QTest::newRow("not bound") << u"user"_s
                               << QByteArray(R"({"id":2,"ownerTypeId":2,"ownerId":15})")
                               << u"NOT_FOUND"_s;
}

void DemoPortalTimeline::pinsAreRefused()
{
    QFETCH(QString, caller);
    QFETCH(QByteArray, params);
    PortalCase test;
    for (const QString &method : { u"crm.timeline.item.pin"_s, u"crm.timeline.item.unpin"_s }) {
        const RawAnswer answer = test.named(caller).post(method, json(params).toObject());
        QCOMPARE(answer.status, 400);
        QTEST(answer.error(), "error");
    }
}

void DemoPortalTimeline::bindingsTakeNamesOfAnyKind_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("id");
    QTest::addColumn<QString>("answered");
    QTest::newRow("contact") << u"contact"_s << 33 << u"contact"_s;
    QTest::newRow("letter case") << u"CONTACT"_s << 33 << u"contact"_s;
    QTest::newRow("short") << u"C"_s << 33 << u"contact"_s;
    QTest::newRow("smart process") << u"dynamic_156"_s << 6 << u"dynamic_156"_s;
    QTest::newRow("short smart process") << u"T9c"_s << 6 << u"dynamic_156"_s;
    QTest::newRow("quote") << u"quote"_s << 1 << u"quote"_s;
    QTest::newRow("smart invoice") << u"SI"_s << 1 << u"smart_invoice"_s;
    QTest::newRow("order") << u"order"_s << 1 << u"order"_s;
}

void DemoPortalTimeline::bindingsTakeNamesOfAnyKind()
{
    QFETCH(QString, name);
    QFETCH(int, id);
    PortalCase test;
    const QJsonObject params {
        { u"fields"_s,
          QJsonObject { { u"OWNER_ID"_s, 1 }, { u"ENTITY_ID"_s, id }, { u"ENTITY_TYPE"_s, name } } }
    };
    QCOMPARE(test.admin().post(u"crm.timeline.bindings.bind"_s, params).result(), QJsonValue(true));
    QCOMPARE(test.admin().post(u"crm.timeline.bindings.bind"_s, params).result(),
             QJsonValue(true)); // again
    const RawAnswer list = test.admin().post(u"crm.timeline.bindings.list"_s,
                                             json(R"({"filter":{"OWNER_ID":1}})").toObject());
    QCOMPARE(list.json.value("total"_L1).toInt(), 2);
    QCOMPARE(list.result()[0],
             json(R"({"OWNER_ID":"1","ENTITY_ID":"15","ENTITY_TYPE":"deal"})")); // strings
    QTEST(list.result()[1]["ENTITY_TYPE"_L1].toString(), "answered");
    QCOMPARE(test.admin().post(u"crm.timeline.bindings.unbind"_s, params).result(),
             QJsonValue(true));
    QCOMPARE(test.admin().post(u"crm.timeline.bindings.unbind"_s, params).description(),
             u"Not found."_s);
}

void DemoPortalTimeline::bindingsAreRefused_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QByteArray>("params");
    QTest::addColumn<QString>("description"); // "false": 200 {"result": false}
    const auto row
        = [](const char *name, const char *method, const char *params, const char *description) {
              QTest::newRow(name) << u"crm.timeline.bindings."_s + QLatin1String(method)
                                  << QByteArray(params) << QString::fromLatin1(description);
          };
    row("no record", "bind", R"({"fields":{"ENTITY_ID":33,"ENTITY_TYPE":"contact"}})",
        "OWNER_ID is not defined or invalid.");
    row("no card", "bind", R"({"fields":{"OWNER_ID":1,"ENTITY_TYPE":"contact"}})",
        "ENTITY_ID is not defined or invalid.");
    row("no type", "bind", R"({"fields":{"OWNER_ID":1,"ENTITY_ID":33}})",
        "ENTITY_TYPE is not defined or invalid.");
    row("unknown type", "unbind", R"({"fields":{"OWNER_ID":1,"ENTITY_ID":1,"ENTITY_TYPE":"x"}})",
        "ENTITY_TYPE is not defined or invalid.");
    row("nothing", "bind", "{}", "OWNER_ID is not defined or invalid.");
    row("no right to bind", "bind",
        R"({"fields":{"OWNER_ID":1,"ENTITY_ID":17,"ENTITY_TYPE":"deal"}})", "false");
    row("no right to unbind", "unbind",
        R"({"fields":{"OWNER_ID":3,"ENTITY_ID":17,"ENTITY_TYPE":"deal"}})", "false");
    row("filter is a text", "list", R"({"filter":"x"})", "Parameter 'filter' must be array.");
    row("order is a text", "list", R"({"filter":{"OWNER_ID":1},"order":"x"})",
        "Parameter 'order' must be array.");
    row("no filter", "list", "{}", "OWNER_ID is not defined or invalid.");
}

void DemoPortalTimeline::bindingsAreRefused()
{
    QFETCH(QString, method);
    QFETCH(QByteArray, params);
    QFETCH(QString, description);
    PortalCase test;
    const RawAnswer answer = test.user().post(method, json(params).toObject());
    if (description == "false"_L1) {
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.result(), QJsonValue(false));
        return;
    }
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.json.contains("error"_L1));
    QCOMPARE(answer.error(), QString()); // legacy proxies have no codes
    QCOMPARE(answer.description(), description);
}

void DemoPortalTimeline::bindingNeedsNoRecord()
{
    PortalCase test;
    const QJsonObject filter = json(R"({"filter":{"OWNER_ID":"4711"}})").toObject();
    const RawAnswer none = test.admin().post(u"crm.timeline.bindings.list"_s, filter);
    QCOMPARE(none.result(), json("[]"));
    QCOMPARE(none.json.value("total"_L1), QJsonValue(0));
    QCOMPARE(test.user()
                 .post(u"crm.timeline.bindings.bind"_s,
                       json(R"({"fields":{"OWNER_ID":4711,"ENTITY_ID":33,
                                    "ENTITY_TYPE":"contact"}})")
                           .toObject())
                 .result(),
             QJsonValue(true));
    QCOMPARE(test.admin().post(u"crm.timeline.bindings.list"_s, filter).result().toArray().size(),
             1);
    QCOMPARE(test.admin().post(u"crm.timeline.bindings.fields"_s).result().toObject().keys(),
             QStringList({ u"ENTITY_ID"_s, u"ENTITY_TYPE"_s, u"OWNER_ID"_s }));
}

void DemoPortalTimeline::unbindingUnpins()
{
    PortalCase test;
    test.portal.edit([](demo::State &state) { state.pin(1, { 2, 15 }); });
    const QJsonObject params
        = json(R"({"fields":{"OWNER_ID":1,"ENTITY_ID":15,"ENTITY_TYPE":"deal"}})").toObject();
    test.admin().post(u"crm.timeline.bindings.bind"_s, params);
    const auto isPinned = [&test] {
        bool pinned = false;
        test.portal.read([&](const demo::State &s) { pinned = s.isPinned(1, { 2, 15 }); });
        return pinned;
    };
    QVERIFY(isPinned()); // a second bind does not disturb it
    test.admin().post(u"crm.timeline.bindings.unbind"_s, params);
    QVERIFY(!isPinned());
}

void DemoPortalTimeline::bindingListsPageByFifty()
{
    PortalCase test;
    test.portal.edit([](demo::State &state) {
        for (int i = 1; i <= 60; ++i)
            state.bind(500, { 3, i });
    });
    const auto page = [&test](int start) {
        return test.admin().post(
            u"crm.timeline.bindings.list"_s,
            { { u"filter"_s, QJsonObject { { u"OWNER_ID"_s, 500 } } }, { u"start"_s, start } });
    };
    QCOMPARE(page(0).result().toArray().size(), 50);
    QCOMPARE(page(0).json.value("next"_L1), QJsonValue(50));
    QCOMPARE(page(50).result().toArray().size(), 10);
    QVERIFY(!page(50).json.contains("next"_L1));
    QCOMPARE(page(99).result().toArray().size(), 10); // rounded down
    QCOMPARE(page(100).result().toArray().size(), 50); // past the end: the first page
    QCOMPARE(page(-1).json.value("total"_L1), QJsonValue(0)); // no count
    QVERIFY(!page(-1).json.contains("next"_L1));
}

void DemoPortalTimeline::anActivityIsAllStrings()
{
    PortalCase test;
    test.portal.edit([](demo::State &state) {
        state.addActivity({ { u"ID"_s, 999 },
                            { u"OWNER_ID"_s, 15 },
                            { u"OWNER_TYPE_ID"_s, 2 },
                            { u"SUBJECT"_s, u"Call"_s },
                            { u"COMMUNICATIONS"_s, QJsonArray { QJsonObject() } } });
    });
    const QJsonObject activity
        = test.user().post(u"crm.activity.get"_s, { { u"id"_s, 999 } }).result().toObject();
    QCOMPARE(activity.size(), 39); // those of the documentation's sample
    QCOMPARE(activity.value("OWNER_ID"_L1), QJsonValue(u"15"_s));
    QCOMPARE(activity.value("SETTINGS"_L1), json("[]"));
    QCOMPARE(activity.value("ORIGIN_ID"_L1), QJsonValue(QJsonValue::Null));
    QVERIFY(!activity.contains("COMMUNICATIONS"_L1)); // only when selected
}

void DemoPortalTimeline::activitiesAreListed_data()
{
    QTest::addColumn<QByteArray>("params");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *params, const QStringList &expected) {
        QTest::newRow(params) << QByteArray(params) << expected;
    };
    row("{}", { u"2"_s, u"1"_s, u"3"_s }); // by START_TIME; the hidden one is left out
    row(R"({"filter":{"OWNER_TYPE_ID":2,"OWNER_ID":15}})", { u"2"_s, u"1"_s });
    row(R"({"order":{"ID":"DESC"}})", { u"3"_s, u"2"_s, u"1"_s });
    row(R"({"filter":{"%SUBJECT":"mail"}})", { u"2"_s });
    row(R"({"filter":{">ID":1},"order":{"ID":"ASC"},"select":["ID"]})", { u"2"_s, u"3"_s });
    row(R"({"filter":{"BINDINGS":[{"OWNER_TYPE_ID":3,"OWNER_ID":33}]}})", { u"1"_s, u"3"_s });
}

void DemoPortalTimeline::activitiesAreListed()
{
    QFETCH(QByteArray, params);
    PortalCase test;
    test.portal.edit([](demo::State &state) {
        const auto add = [&state](int type, int owner, const QString &subject, const QString &start,
                                  const QJsonValue &bindings = {}) {
            state.addActivity({ { u"OWNER_TYPE_ID"_s, type },
                                { u"OWNER_ID"_s, owner },
                                { u"SUBJECT"_s, subject },
                                { u"START_TIME"_s, start },
                                { u"BINDINGS"_s, bindings } });
        };
        add(2, 15, u"Call"_s, u"2026-01-02T00:00:00+02:00"_s,
            json(R"([{"OWNER_TYPE_ID":3,"OWNER_ID":33}])"));
        add(2, 15, u"E-mail"_s, u"2026-01-01T00:00:00+02:00"_s);
        add(3, 33, u"Meeting"_s, u"2026-01-03T00:00:00+02:00"_s);
        add(2, 16, u"Hidden"_s, u"2026-01-01T00:00:00+02:00"_s);
    });
    const RawAnswer answer = test.user().post(u"crm.activity.list"_s, json(params).toObject());
    QStringList ids;
    for (const QJsonValue &row : answer.result().toArray())
        ids.append(row["ID"_L1].toString());
    QTEST(ids, "expected");
    QCOMPARE(answer.json.value("total"_L1).toInt(), ids.size());
}

void DemoPortalTimeline::activitiesAreRefused_data()
{
    QTest::addColumn<QByteArray>("params");
    QTest::addColumn<QString>("bySource");
    QTest::addColumn<QString>("byDocumentation");
    QTest::newRow("no id") << QByteArray("{}") << u"ID is not defined or invalid."_s
                           << u"ID is not defined or invalid."_s;
    QTest::newRow("unknown") << QByteArray(R"({"id":5})") << QString()
                             << u"Activity is not found."_s;
    QTest::newRow("hidden") << QByteArray(R"({"id":1})") << QString() << u"Access denied."_s;
}

void DemoPortalTimeline::activitiesAreRefused()
{
    QFETCH(QByteArray, params);
    PortalCase test;
    test.portal.edit([](demo::State &state) {
        state.addActivity({ { u"OWNER_TYPE_ID"_s, 2 }, { u"OWNER_ID"_s, 16 } });
    });
    const QString get = u"crm.activity.get"_s;
    const RawAnswer answer = test.user().post(get, json(params).toObject());
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.json.value("error"_L1), QJsonValue(QString()));
    QTEST(answer.description(), "bySource");
    demo::Options options = test.portal.options();
    options.refusalsByDocumentation = true;
    test.portal.setOptions(options);
    QTEST(test.user().post(get, json(params).toObject()).description(), "byDocumentation");
}

void DemoPortalTimeline::commentsGoByBindings()
{
    PortalCase test;
    const RawAnswer added = test.user().post(
        u"crm.timeline.comment.add"_s,
        json(R"({"fields":{"ENTITY_TYPE":"deal","ENTITY_ID":15,"COMMENT":"[b]x[/b]"}})")
            .toObject());
    QCOMPARE(added.result(), QJsonValue(4)); // the same numbers as the entries
    const QJsonObject binding
        = json(R"({"fields":{"OWNER_ID":4,"ENTITY_ID":33,"ENTITY_TYPE":"contact"}})").toObject();
    test.user().post(u"crm.timeline.bindings.bind"_s, binding);
    const RawAnswer list = test.user().post(
        u"crm.timeline.comment.list"_s,
        json(R"({"filter":{"ENTITY_TYPE":"contact","ENTITY_ID":33}})").toObject());
    QCOMPARE(list.result()[0]["ID"_L1], QJsonValue(u"4"_s));
    QCOMPARE(list.result()[0]["COMMENT"_L1].toString(), u"[b]x[/b]"_s);
    QCOMPARE(list.result()[0]["FILES"_L1], json("[]"));
    QCOMPARE(list.json.value("total"_L1).toInt(), 1);
}

void DemoPortalTimeline::commentsAreAdded_data()
{
    QTest::addColumn<QByteArray>("params");
    QTest::addColumn<QString>("error");
    QTest::newRow("fields in upper case")
        << QByteArray(R"({"FIELDS":{"ENTITY_TYPE":"deal","ENTITY_ID":15,"COMMENT":"x"}})")
        << u"100"_s;
    QTest::newRow("no owner") << QByteArray(R"({"fields":{"COMMENT":"x"}})")
                              << u"OWNER_NOT_FOUND"_s;
    QTest::newRow("no right") << QByteArray(
        R"({"fields":{"ENTITY_TYPE":"deal","ENTITY_ID":17,"COMMENT":"x"}})")
                              << u"ACCESS_DENIED"_s;
    QTest::newRow("no text") << QByteArray(
        R"({"fields":{"ENTITY_TYPE":"deal","ENTITY_ID":15,"COMMENT":""}})")
                             << u"INVALID_ARG_VALUE"_s;
}

void DemoPortalTimeline::commentsAreAdded()
{
    QFETCH(QByteArray, params);
    PortalCase test;
    QTEST(test.user().post(u"crm.timeline.comment.add"_s, json(params).toObject()).error(),
          "error");
}

void DemoPortalTimeline::aLogEntryAnswersAsAComment()
{
    PortalCase test;
    const QJsonObject comment
        = test.user().post(u"crm.timeline.comment.get"_s, { { u"id"_s, 1 } }).result().toObject();
    QCOMPARE(comment.value("ID"_L1), QJsonValue(u"1"_s));
    QVERIFY(comment.contains("COMMENT"_L1));
    QVERIFY(comment.value("COMMENT"_L1).isNull());
    QCOMPARE(test.user().post(u"crm.timeline.comment.get"_s, { { u"id"_s, 77 } }).description(),
             u"Not found."_s);
    QCOMPARE(test.user().post(u"crm.timeline.comment.get"_s, { { u"id"_s, 2 } }).description(),
             u"Access denied."_s);
    QCOMPARE(test.user().post(u"crm.timeline.comment.get"_s).description(),
             u"ID is not defined or invalid."_s);
}

QTEST_GUILESS_MAIN(DemoPortalTimeline)
#include "tst_demoportal_timeline.moc"
