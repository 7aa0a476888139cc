// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portalcase.h"

#include <QElapsedTimer>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using demo::Edition;
using demo::ListEnvelope;
using demo::NextField;
using demo::Paging;

/// crm.timeline.logmessage.* (timeline-methods.md §1-§4).
class DemoPortalLogMessage : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void addReturnsTheEntry();
    void addKeepsWhatItGets_data();
    void addKeepsWhatItGets();
    void refusals_data();
    void refusals();
    void pagesAreMovedBy_data();
    void pagesAreMovedBy();
    void nextIs_data();
    void nextIs();
    void startMinusOneDropsTheCount();
    void theEnvelopeIsWrappedOrBare();
    void orders_data();
    void orders();
    void theListGoesByTheOriginalOwner();
    void anEntryWithoutBindingsIsListedButNotRead();
    void aWebhookDeletesNothing();
    void aDeletedEntryTakesItsNoteAlong();
    void longListsAreQuick();

private:
    static QJsonObject fields(int typeId, int id)
    {
        return { { u"fields"_s,
                   QJsonObject { { u"entityTypeId"_s, typeId },
                                 { u"entityId"_s, id },
                                 { u"title"_s, u"Paid"_s },
                                 { u"text"_s, u"Invoice 7"_s },
                                 { u"iconCode"_s, u"info"_s } } } };
    }
    static void addEntries(PortalCase &test, int count)
    {
        test.portal.edit([count](demo::State &state) {
            for (int i = 0; i < count; ++i)
                state.addEntry({ 0, 3, 33, {}, 1, QString::number(i), {}, {}, {} });
        });
    }
    static QList<int> ids(const QJsonValue &result)
    {
        QList<int> list;
        const QJsonArray rows
            = result.isArray() ? result.toArray() : result["logMessages"_L1].toArray();
        for (const QJsonValue &row : rows)
            list.append(row["id"_L1].toInt());
        return list;
    }
};

void DemoPortalLogMessage::addReturnsTheEntry()
{
    PortalCase test;
    const RawAnswer answer = test.user().post(u"crm.timeline.logmessage.add"_s, fields(2, 15));
    QCOMPARE(answer.status, 200);
    const QJsonObject entry = answer.result()["logMessage"_L1].toObject();
    QCOMPARE(entry.keys(),
             QStringList(
                 { u"authorId"_s, u"created"_s, u"iconCode"_s, u"id"_s, u"text"_s, u"title"_s }));
    QCOMPARE(entry.value("authorId"_L1), QJsonValue(7)); // a number
    QCOMPARE(entry.value("id"_L1), QJsonValue(4));
    QCOMPARE(test.portal.entries(2, 15).size(), 2);
    QCOMPARE(test.portal.entries(2, 15).last().title, u"Paid"_s);
    QCOMPARE(test.user()
                 .post(u"crm.timeline.logmessage.get"_s, { { u"id"_s, u"4"_s } })
                 .result()["logMessage"_L1]
                 .toObject(),
             entry);
}

void DemoPortalLogMessage::addKeepsWhatItGets_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("stored");
    QTest::newRow("nothing") << QByteArray(R"("")") << QString();
    QTest::newRow("a number") << QByteArray("5") << u"5"_s;
    QTest::newRow("true") << QByteArray("true") << u"1"_s;
    QTest::newRow("false") << QByteArray("false") << QString();
    QTest::newRow("line breaks and BB code") << QByteArray(R"("[b]a[/b]\nb")") << u"[b]a[/b]\nb"_s;
    QTest::newRow("markup") << QByteArray(R"("<img src=\"file:///x\">")")
                            << u"<img src=\"file:///x\">"_s;
    QTest::newRow("what looks like a stored emoji")
        << QByteArray(R"("a :f09f9880: :f09:")") << u"a \U0001F600 :f09:"_s;
    QTest::newRow("beyond the basic plane") << QByteArray(R"("\ud83d\ude00")") << u"\U0001F600"_s;
}

void DemoPortalLogMessage::addKeepsWhatItGets()
{
    QFETCH(QByteArray, value);
    PortalCase test;
    QJsonObject params = fields(2, 15);
    QJsonObject inner = params["fields"_L1].toObject();
    for (const QString &name : { u"title"_s, u"text"_s, u"iconCode"_s })
        inner.insert(name, json(value));
    params.insert("fields"_L1, inner);
    const RawAnswer answer = test.admin().post(u"crm.timeline.logmessage.add"_s, params);
    for (const QString &name : { u"title"_s, u"text"_s, u"iconCode"_s })
        QTEST(answer.result()["logMessage"_L1][name].toString(), "stored");
}

void DemoPortalLogMessage::refusals_data()
{
    QTest::addColumn<Edition>("edition");
    QTest::addColumn<QString>("caller");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QByteArray>("params");
    QTest::addColumn<QString>("error"); // empty: a success
    QTest::addColumn<QString>("description");
    const QString admin = u"admin"_s;
    const QString user = u"user"_s;
    const auto row
        = [](const char *name, Edition edition, const QString &caller, const char *method,
             const char *params, const char *error, const char *description) {
              QTest::newRow(name) << edition << caller
                                  << u"crm.timeline.logmessage."_s + QLatin1String(method)
                                  << QByteArray(params) << QString::fromLatin1(error)
                                  << QString::fromLatin1(description);
          };
    const Edition now = Edition::V26_250;
    const Edition old = Edition::V24_300;
    const char *whole = R"({"fields":{"entityTypeId":2,"entityId":15,"title":"a","text":"b",
                            "iconCode":""}})";
    const char *hidden = R"({"fields":{"entityTypeId":2,"entityId":16,"title":"a","text":"b",
                            "iconCode":""}})";
    const char *readOnly = R"({"fields":{"entityTypeId":2,"entityId":17,"title":"a","text":"b",
                            "iconCode":""}})";
    const char *zero = R"({"fields":{"entityTypeId":2,"entityId":0,"title":"a","text":"b",
                            "iconCode":""}})";
    const char *noType = R"({"fields":{"entityTypeId":999,"entityId":1,"title":"a","text":"b",
                            "iconCode":""}})";
    const char *noItem = R"({"fields":{"entityTypeId":2,"entityId":99999999,"title":"a","text":"b",
                            "iconCode":""}})";
    row("add: no fields", now, admin, "add", "{}", "100",
        "Could not find value for parameter {fields}");
    row("add: fields is a text", now, admin, "add", R"({"fields":"x"})", "100",
        "Invalid value {x} to match with parameter {fields}. Should be value of type array.");
    row("add: fields is null", now, admin, "add", R"({"fields":null})", "MAIN_CONTROLLER_22001",
        "");
    row("add: the letter case of the name counts", now, admin, "add", R"({"Fields":{}})", "100",
        "");
    row("add: no type", now, admin, "add", R"({"fields":{}})", "0",
        "Missing a required field: entityTypeId");
    row("add: no id", now, admin, "add", R"({"fields":{"entityTypeId":2}})", "0",
        "Missing a required field: entityId");
    row("add: no title", now, admin, "add", R"({"fields":{"entityTypeId":2,"entityId":15}})", "0",
        "Missing a required field: title");
    row("add: text is null", now, admin, "add",
        R"({"fields":{"entityTypeId":2,"entityId":15,"title":"","text":null}})", "0",
        "Missing a required field: text");
    row("add: no icon", now, admin, "add",
        R"({"fields":{"entityTypeId":2,"entityId":15,"title":"","text":""}})", "0",
        "Missing a required field: iconCode");
    row("add: an item of nobody, by an administrator", now, admin, "add", noItem, "", "");
    row("add: an item of nobody, by a user", now, user, "add", noItem, "ACCESS_DENIED", "");
    row("add: item 0", now, admin, "add", zero, "ACCESS_DENIED", "");
    row("add: an impossible type", now, admin, "add", noType, "ACCESS_DENIED", "");
    row("add: a user may", now, user, "add", whole, "", "");
    row("add: hidden", now, user, "add", hidden, "ACCESS_DENIED", "");
    row("add: read-only", now, user, "add", readOnly, "ACCESS_DENIED", "");
    row("add 24.300: a user may not", old, user, "add", whole, "ACCESS_DENIED", "");
    row("add 24.300: rights come before fields", old, user, "add", R"({"fields":{}})",
        "ACCESS_DENIED", "");
    row("add 24.300: item 0", old, admin, "add", zero, "OWNER_NOT_FOUND", "Owner was not found");
    row("add 24.300: an impossible type", old, admin, "add", noType, "OWNER_NOT_FOUND", "");
    row("get: no id", now, admin, "get", "{}", "100", "Could not find value for parameter {id}");
    row("get: an id that is none", now, admin, "get", R"({"id":"x"})", "100",
        "Invalid value {x} to match with parameter {id}. Should be value of type int.");
    row("get: half an id", now, admin, "get", R"({"id":1.5})", "100", "");
    row("get: unknown", now, admin, "get", R"({"id":501})", "NOT_FOUND",
        "Timeline logmessage not found for id `501`");
    row("get: hidden", now, user, "get", R"({"id":2})", "ACCESS_DENIED", "");
    row("get 24.300: hidden, but not from this", old, user, "get", R"({"id":2})", "", "");
    row("list: no type", now, admin, "list", R"({"entityId":15})", "100",
        "Could not find value for parameter {entityTypeId}");
    row("list: no id", now, admin, "list", R"({"entityTypeId":2})", "100",
        "Could not find value for parameter {entityId}");
    row("list: order is a text", now, admin, "list",
        R"({"entityTypeId":2,"entityId":15,"order":"id"})", "100", "");
    row("list: hidden", now, user, "list", R"({"entityTypeId":2,"entityId":16})", "ACCESS_DENIED",
        "");
    row("list 24.300: hidden, but not from this", old, user, "list",
        R"({"entityTypeId":2,"entityId":16})", "", "");
    row("delete: rights come first", now, user, "delete", R"({"id":501})", "ACCESS_DENIED", "");
    row("delete: unknown", now, admin, "delete", R"({"id":501})", "NOT_FOUND",
        "Log message not found for id `501`");
    row("delete: by a webhook", now, admin, "delete", R"({"id":1})", "REMOVING_DISABLED", "");
}

void DemoPortalLogMessage::refusals()
{
    QFETCH(Edition, edition);
    QFETCH(QString, caller);
    QFETCH(QString, method);
    QFETCH(QByteArray, params);
    QFETCH(QString, error);
    QFETCH(QString, description);
    demo::Options options;
    options.edition = edition;
    PortalCase test(options);
    const RawAnswer answer = test.named(caller).post(method, json(params).toObject());
    QCOMPARE(answer.error(), error);
    QCOMPARE(answer.status, error.isEmpty() ? 200 : 400);
    QCOMPARE(answer.json.contains("result"_L1), error.isEmpty());
    if (!description.isEmpty())
        QCOMPARE(answer.description(), description);
}

void DemoPortalLogMessage::pagesAreMovedBy_data()
{
    QTest::addColumn<Paging>("paging");
    QTest::addColumn<int>("byStart"); // first id of the page asked for with start: 10 only
    QTest::addColumn<int>("byOffset"); // with offset: 10 only
    QTest::addColumn<int>("byBoth");
    // 25 entries, ids 4 to 28; the first page begins with 28.
    QTest::newRow("offset") << Paging::ByOffset << 28 << 18 << 18;
    QTest::newRow("start") << Paging::ByStart << 18 << 28 << 18;
    QTest::newRow("either") << Paging::ByEither << 18 << 18 << 18;
    QTest::newRow("neither") << Paging::Neither << 28 << 28 << 28;
}

void DemoPortalLogMessage::pagesAreMovedBy()
{
    QFETCH(Paging, paging);
    demo::Options options;
    options.paging = paging;
    PortalCase test(options);
    addEntries(test, 25);
    const auto first = [&test](const QByteArray &more) {
        const RawAnswer answer
            = test.admin().post(u"crm.timeline.logmessage.list"_s,
                                json(R"({"entityTypeId":3,"entityId":33)" + more + '}').toObject());
        return ids(answer.result()).value(0);
    };
    QTEST(first(R"(,"start":10)"), "byStart");
    QTEST(first(R"(,"offset":10)"), "byOffset");
    QTEST(first(R"(,"start":10,"offset":10)"), "byBoth");

    // The same inside a batch.
    const RawAnswer batch = test.admin().batch(json(
        R"({"a":"crm.timeline.logmessage.list?entityTypeId=3&entityId=33&start=10&offset=10"})"));
    QTEST(ids(batch.result()["result"_L1]["a"_L1]).value(0), "byBoth");
}

void DemoPortalLogMessage::nextIs_data()
{
    QTest::addColumn<NextField>("field");
    QTest::addColumn<QList<int>>("expected"); // at 0, 10, 20, 50; -1: absent
    QTest::newRow("stuck") << NextField::StuckAtTen << QList<int> { 10, 10, 10, 60 };
    QTest::newRow("right") << NextField::Right << QList<int> { 10, 20, 30, 60 };
    QTest::newRow("absent") << NextField::Absent << QList<int> { -1, -1, -1, -1 };
}

void DemoPortalLogMessage::nextIs()
{
    QFETCH(NextField, field);
    demo::Options options;
    options.next = field;
    PortalCase test(options);
    addEntries(test, 65);
    QList<int> found;
    for (const int start : { 0, 10, 20, 50 }) {
        const QJsonObject answer = test.admin()
                                       .post(u"crm.timeline.logmessage.list"_s,
                                             { { u"entityTypeId"_s, 3 },
                                               { u"entityId"_s, 33 },
                                               { u"start"_s, start },
                                               { u"offset"_s, start } })
                                       .json;
        QCOMPARE(answer.value("total"_L1).toInt(), 65);
        found.append(answer.value("next"_L1).toInt(-1));
    }
    QTEST(found, "expected");
    const QJsonObject last = test.admin()
                                 .post(u"crm.timeline.logmessage.list"_s,
                                       { { u"entityTypeId"_s, 2 }, { u"entityId"_s, 15 } })
                                 .json;
    QVERIFY(!last.contains("next"_L1)); // one page in all
}

void DemoPortalLogMessage::startMinusOneDropsTheCount()
{
    PortalCase test;
    addEntries(test, 11);
    const QJsonObject answer
        = test.admin()
              .post(u"crm.timeline.logmessage.list"_s,
                    { { u"entityTypeId"_s, 3 }, { u"entityId"_s, 33 }, { u"start"_s, -1 } })
              .json;
    QVERIFY(!answer.contains("total"_L1));
    QVERIFY(!answer.contains("next"_L1));
    QCOMPARE(ids(answer.value("result"_L1)).size(), 10);
}

void DemoPortalLogMessage::theEnvelopeIsWrappedOrBare()
{
    PortalCase test;
    const QJsonObject params { { u"entityTypeId"_s, 2 }, { u"entityId"_s, 15 } };
    const QString list = u"crm.timeline.logmessage.list"_s;
    QVERIFY(test.admin().post(list, params).result()["logMessages"_L1].isArray());
    demo::Options options = test.portal.options();
    options.envelope = ListEnvelope::Bare;
    test.portal.setOptions(options);
    QVERIFY(test.admin().post(list, params).result().isArray());
}

void DemoPortalLogMessage::orders_data()
{
    QTest::addColumn<QByteArray>("order");
    QTest::addColumn<QList<int>>("expected");
    const auto row = [](const char *order, const QList<int> &expected) {
        QTest::newRow(order) << QByteArray(order) << expected;
    };
    // Entries 4, 5, 6, 7, created at 20, 10, 20, 30 seconds.
    const QList<int> idDown { 7, 6, 5, 4 };
    row("[]", idDown);
    row(R"({"id":"asc"})", { 4, 5, 6, 7 });
    row(R"({"id":"desc"})", idDown);
    row(R"({"id":"ASC"})", idDown); // not lower case: ignored
    row(R"({"ID":"asc"})", idDown);
    row(R"({"title":"asc"})", idDown);
    row(R"({"created":"desc","id":"asc"})", { 7, 4, 6, 5 });
    row(R"({"created":"desc","id":"desc"})", { 7, 6, 4, 5 });
    row(R"({"created":"asc","id":"desc"})", { 5, 6, 4, 7 });
    row(R"({"created":"asc"})", { 5, 4, 6, 7 });
    row(R"({"id":"asc","created":"desc"})", { 4, 5, 6, 7 });
}

void DemoPortalLogMessage::orders()
{
    QFETCH(QByteArray, order);
    PortalCase test;
    test.portal.edit([](demo::State &state) {
        for (const int second : { 20, 10, 20, 30 }) {
            demo::Entry entry;
            entry.entityTypeId = 3;
            entry.entityId = 33;
            entry.created = QDateTime::fromSecsSinceEpoch(1700000000 + second);
            state.addEntry(entry);
        }
    });
    // As text: QJsonObject would put the keys into another order.
    const RawAnswer answer
        = test.admin().send("POST", u"crm.timeline.logmessage.list"_s, "application/json",
                            R"({"entityTypeId":3,"entityId":33,"order":)" + order + '}');
    QTEST(ids(answer.result()), "expected");
}

void DemoPortalLogMessage::theListGoesByTheOriginalOwner()
{
    PortalCase test;
    const QJsonObject binding = json(R"({"fields":{"OWNER_ID":1,"ENTITY_ID":33,
                                         "ENTITY_TYPE":"contact"}})")
                                    .toObject();
    QCOMPARE(test.admin().post(u"crm.timeline.bindings.bind"_s, binding).result(),
             QJsonValue(true));
    const QString list = u"crm.timeline.logmessage.list"_s;
    QCOMPARE(
        ids(test.admin().post(list, { { u"entityTypeId"_s, 3 }, { u"entityId"_s, 33 } }).result()),
        QList<int>());
    QCOMPARE(
        ids(test.admin().post(list, { { u"entityTypeId"_s, 2 }, { u"entityId"_s, 15 } }).result()),
        QList<int> { 1 });
}

void DemoPortalLogMessage::anEntryWithoutBindingsIsListedButNotRead()
{
    PortalCase test;
    const QJsonObject binding
        = json(R"({"fields":{"OWNER_ID":1,"ENTITY_ID":15,"ENTITY_TYPE":"deal"}})").toObject();
    QCOMPARE(test.admin().post(u"crm.timeline.bindings.unbind"_s, binding).result(),
             QJsonValue(true));
    QCOMPARE(test.admin().post(u"crm.timeline.logmessage.get"_s, { { u"id"_s, 1 } }).error(),
             u"ACCESS_DENIED"_s);
    QCOMPARE(ids(test.admin()
                     .post(u"crm.timeline.logmessage.list"_s,
                           { { u"entityTypeId"_s, 2 }, { u"entityId"_s, 15 } })
                     .result()),
             QList<int> { 1 });
}

void DemoPortalLogMessage::aWebhookDeletesNothing()
{
    PortalCase test;
    const RawAnswer added = test.admin().post(u"crm.timeline.logmessage.add"_s, fields(2, 15));
    const QJsonValue id = added.result()["logMessage"_L1]["id"_L1];
    QCOMPARE(test.admin().post(u"crm.timeline.logmessage.delete"_s, { { u"id"_s, id } }).error(),
             u"REMOVING_DISABLED"_s); // not even its own
    QCOMPARE(test.portal.entries(2, 15).size(), 2);
}

void DemoPortalLogMessage::aDeletedEntryTakesItsNoteAlong()
{
    PortalCase test;
    test.portal.edit([](demo::State &state) {
        state.saveNote(1, 1, u"call back"_s, 1);
        state.removeEntry(1);
    });
    QCOMPARE(test.admin().post(u"crm.timeline.logmessage.get"_s, { { u"id"_s, 1 } }).error(),
             u"NOT_FOUND"_s);
    const RawAnswer bindings = test.admin().post(u"crm.timeline.bindings.list"_s,
                                                 json(R"({"filter":{"OWNER_ID":1}})").toObject());
    QCOMPARE(bindings.result().toArray().size(), 1); // these survive
    test.portal.read([](const demo::State &state) {
        QVERIFY(!state.note(1, 1));
        QVERIFY(!state.entry(1));
    });
}

void DemoPortalLogMessage::longListsAreQuick()
{
    PortalCase test;
    addEntries(test, 10000);
    test.portal.edit([](demo::State &state) {
        for (int i = 0; i < 20000; ++i)
            state.addEntry({ 0, 2, 1000 + i % 200, {}, 1, {}, {}, {}, {} });
    });
    QElapsedTimer timer;
    timer.start();
    // 1,000 pages in 20 calls.
    for (int call = 0; call < 20; ++call) {
        QJsonArray commands;
        for (int page = 0; page < 50; ++page)
            commands.append(
                u"crm.timeline.logmessage.list?entityTypeId=3&entityId=33&order[created]"
                "=desc&start=%1&offset=%1"_s.arg((call * 50 + page) * 10));
        const RawAnswer answer = test.admin().batch(commands);
        QCOMPARE(answer.result()["result"_L1].toArray().size(), 50);
        QCOMPARE(ids(answer.result()["result"_L1][49]).size(), 10);
    }
    const double perPage = double(timer.nsecsElapsed()) / 1e6 / 1000;
    qInfo("%.3f ms a page", perPage);
    QVERIFY2(perPage < 20, "ten times the aim, for sanitizers on a busy machine");
}

QTEST_GUILESS_MAIN(DemoPortalLogMessage)
#include "tst_demoportal_logmessage.moc"
