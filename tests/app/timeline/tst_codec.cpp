// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/envelope.h"
#include "timeline/activitycodec.h"
#include "timeline/codec.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace timeline;

/// Samples in here are invented but for those of tests/data/seeds.
class CodecTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void readsEntries_data();
    void readsEntries();
    void keepsWhatItDoesNotKnow();
    void refusesEntriesWithoutId_data();
    void refusesEntriesWithoutId();
    void readsPages_data();
    void readsPages();
    void refusesPages_data();
    void refusesPages();
    void readsBindings();
    void readsGalleries();
    void tellsRefusals();
    void writesRequests();
    void decodesEverySeed_data();
    void decodesEverySeed();

private:
    static rest::Answer answer(const QByteArray &result)
    {
        rest::Answer made;
        made.result = QJsonDocument::fromJson("[" + result + "]").array().at(0);
        return made;
    }
};

void CodecTest::readsEntries_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("id");
    QTest::addColumn<qint64>("author");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("created");
    QTest::newRow("numbers") << QByteArray(R"({"logMessage":{"id":7,"authorId":3,"title":"T",)"
                                           R"("created":"2026-01-05T10:00:00+02:00"}})")
                             << qint64(7) << qint64(3) << u"T"_s << u"2026-01-05T10:00:00+02:00"_s;
    QTest::newRow("strings") << QByteArray(R"({"logMessage":{"id":"7","authorId":"3","title":"T",)"
                                           R"("created":"2026-01-05T10:00:00Z"}})")
                             << qint64(7) << qint64(3) << u"T"_s << u"2026-01-05T10:00:00Z"_s;
    QTest::newRow("bare") << QByteArray(R"({"id":7})") << qint64(7) << qint64(0) << QString()
                          << QString();
    QTest::newRow("beyond 2^53") << QByteArray(R"({"logMessage":{"id":9007199254740993}})")
                                 << qint64(9007199254740993) << qint64(0) << QString() << QString();
    QTest::newRow("beyond 2^53, text")
        << QByteArray(R"({"logMessage":{"id":"9223372036854775807"}})")
        << std::numeric_limits<qint64>::max() << qint64(0) << QString() << QString();
    QTest::newRow("nulls") << QByteArray(R"({"logMessage":{"id":7,"title":null,"text":null,)"
                                         R"("created":null,"authorId":null,"iconCode":null}})")
                           << qint64(7) << qint64(0) << QString() << QString();
    QTest::newRow("date that is none")
        << QByteArray(R"({"logMessage":{"id":7,"created":"yesterday"}})") << qint64(7) << qint64(0)
        << QString() << QString();
    QTest::newRow("date {}") << QByteArray(R"({"logMessage":{"id":7,"created":{}}})") << qint64(7)
                             << qint64(0) << QString() << QString();
    QTest::newRow("wrong types") << QByteArray(
        R"({"logMessage":{"id":7,"title":["x"],"text":{"a":1},"authorId":"Ann"}})")
                                 << qint64(7) << qint64(0) << QString() << QString();
    QTest::newRow("number as title") << QByteArray(R"({"logMessage":{"id":7,"title":42}})")
                                     << qint64(7) << qint64(0) << u"42"_s << QString();
}

void CodecTest::readsEntries()
{
    QFETCH(QByteArray, json);
    const auto entry = codec::entryAnswer(answer(json));
    QVERIFY(entry);
    QTEST(entry->id.value, "id");
    QTEST(entry->authorId.value, "author");
    QTEST(entry->title, "title");
    QTEST(entry->created.toString(Qt::ISODate), "created");
}

void CodecTest::keepsWhatItDoesNotKnow()
{
    const auto entry = codec::entryAnswer(
        answer(R"({"logMessage":{"id":7,"created":"never","mood":["good"]}})"));
    QVERIFY(entry);
    QVERIFY(!entry->created.isValid());
    QCOMPARE(entry->raw.value(u"created"_s).toString(), u"never"_s);
    QCOMPARE(entry->raw.value(u"mood"_s).toArray().size(), 1);
}

void CodecTest::refusesEntriesWithoutId_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json :
         { R"({"logMessage":{}})", R"({"logMessage":[]})", R"({"logMessage":null})", "null", "true",
           "[]", R"("text")", R"({"logMessage":{"id":0}})", R"({"logMessage":{"id":-3}})",
           R"({"logMessage":{"id":7.5}})", R"({"logMessage":{"id":"seven"}})",
           R"({"logMessage":{"id":"9223372036854775808"}})", R"({"logMessage":{"id":1e30}})" })
        QTest::newRow(json) << QByteArray(json);
}

void CodecTest::refusesEntriesWithoutId()
{
    QFETCH(QByteArray, json);
    const auto entry = codec::entryAnswer(answer(json));
    QVERIFY(!entry);
    QCOMPARE(entry.error().kind, Error::Kind::Decode);
    QVERIFY(entry.error().message.startsWith("result.logMessage"_L1));
}

void CodecTest::readsPages_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QList<qint64>>("ids");
    const QList<qint64> two { 9, 4 };
    QTest::newRow("wrapped") << QByteArray(R"({"logMessages":[{"id":9},{"id":4}]})") << two;
    QTest::newRow("bare") << QByteArray(R"([{"id":9},{"id":4}])") << two;
    QTest::newRow("items") << QByteArray(R"({"items":[{"id":9},{"id":4}]})") << two;
    QTest::newRow("digit keys") << QByteArray(R"({"0":{"id":9},"1":{"id":4}})") << two;
    QTest::newRow("gaps") << QByteArray(R"({"10":{"id":4},"2":{"id":9}})") << two;
    QTest::newRow("wrapped digit keys")
        << QByteArray(R"({"logMessages":{"1":{"id":"9"},"3":{"id":"4"}}})") << two;
    QTest::newRow("empty") << QByteArray(R"({"logMessages":[]})") << QList<qint64>();
    QTest::newRow("empty bare") << QByteArray("[]") << QList<qint64>();
    QTest::newRow("empty object") << QByteArray("{}") << QList<qint64>();
}

void CodecTest::readsPages()
{
    QFETCH(QByteArray, json);
    rest::Answer sample = answer(json);
    sample.total = 23;
    const auto page = codec::entryPage(sample);
    QVERIFY(page);
    QList<qint64> ids;
    for (const LogEntry &entry : page->entries)
        ids.append(entry.id.value);
    QTEST(ids, "ids");
    QCOMPARE(page->total, std::optional<qint64>(23));
}

void CodecTest::refusesPages_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    QTest::newRow("null") << QByteArray("null") << u"result.logMessages"_s;
    QTest::newRow("text") << QByteArray(R"("ok")") << u"result.logMessages"_s;
    QTest::newRow("wrapped text") << QByteArray(R"({"logMessages":"none"})")
                                  << u"result.logMessages"_s;
    QTest::newRow("wrapped null") << QByteArray(R"({"logMessages":null})")
                                  << u"result.logMessages"_s;
    QTest::newRow("row without id")
        << QByteArray(R"([{"id":1},{"title":"x"}])") << u"result.logMessages[1].id"_s;
    QTest::newRow("row of text") << QByteArray(R"([{"id":1},{"id":2},"x"])")
                                 << u"result.logMessages[2]"_s;
}

void CodecTest::refusesPages()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, path);
    const auto page = codec::entryPage(answer(json));
    QVERIFY(!page);
    QCOMPARE(page.error().kind, Error::Kind::Decode);
    QVERIFY2(page.error().message.startsWith(path), qPrintable(page.error().message));
}

void CodecTest::readsBindings()
{
    const auto owners = codec::bindings(
        answer(R"([{"OWNER_ID":"5","ENTITY_ID":"15","ENTITY_TYPE":"deal"},)"
               R"({"OWNER_ID":5,"ENTITY_ID":3,"ENTITY_TYPE":"CONTACT"},)"
               R"({"OWNER_ID":5,"ENTITY_ID":6,"ENTITY_TYPE":"dynamic_156"},)"
               R"({"OWNER_ID":5,"ENTITY_ID":7,"ENTITY_TYPE":"smart_invoice"},)"
               R"({"OWNER_ID":5,"ENTITY_ID":8,"ENTITY_TYPE":"activity"},)"
               R"({"OWNER_ID":5,"ENTITY_ID":9,"ENTITY_TYPE":""},)"
               R"({"OWNER_ID":5,"ENTITY_ID":"15","ENTITY_TYPE":"deal"},null,7])"));
    QVERIFY(owners);
    QCOMPARE(*owners, (QList<crm::OwnerRef> { { 2, 15 }, { 3, 3 }, { 156, 6 }, { 31, 7 } }));
    QVERIFY(!codec::bindings(answer("true")));
}

void CodecTest::readsGalleries()
{
    const auto icons = codec::gallery(
        answer(R"({"icons":[{"code":"info","isSystem":true,"fileUri":""},null,)"
               R"({"code":"own","isSystem":"N","fileUri":"/upload/crm/x.png"},{"code":""},"x"]})"));
    QVERIFY(icons);
    QCOMPARE(icons->size(), 2);
    QVERIFY(icons->at(0).isSystem);
    QVERIFY(!icons->at(1).isSystem);
    QCOMPARE(icons->at(1).fileUri, u"/upload/crm/x.png"_s);
    QVERIFY(!codec::gallery(answer("null")));
    QVERIFY(!codec::galleryItem(answer(R"({"icon":{}})")));
}

void CodecTest::tellsRefusals()
{
    QVERIFY(codec::done(answer("true")));
    QVERIFY(codec::done(answer("null")));
    const auto refused = codec::done(answer("false"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"refused-without-reason"_s);
}

void CodecTest::writesRequests()
{
    const auto compact = [](const QJsonObject &object) {
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    };
    QCOMPARE(compact(codec::listParams({ 2, 15 }, 30)),
             QByteArray(R"({"entityId":15,"entityTypeId":2,"offset":30,"order":{"id":"desc"},)"
                        R"("start":30})"));
    EntryDraft draft;
    draft.title = u"T"_s;
    draft.text = QString();
    draft.iconCode = QString();
    QCOMPARE(compact(codec::addParams({ 156, 9007199254740993 }, draft)),
             QByteArray(R"({"fields":{"entityId":9007199254740993,"entityTypeId":156,)"
                        R"("iconCode":"","text":"","title":"T"}})"));
    QCOMPARE(compact(codec::bindingsParams(EntryId { 5 }, 50)),
             QByteArray(R"({"filter":{"OWNER_ID":5},"start":50})"));
}

void CodecTest::decodesEverySeed_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(TEST_DATA_DIR "/seeds"));
    QDirIterator files(folder.path(), { u"*-success.json"_s, u"*-error.json"_s }, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString name = folder.relativeFilePath(path).replace(u'/', u'-').chopped(5);
        QTest::newRow(qPrintable(name)) << path;
    }
}

void CodecTest::decodesEverySeed()
{
    QFETCH(QString, file);
    QFile opened(file);
    QVERIFY(opened.open(QIODevice::ReadOnly));
    const QByteArray json = opened.readAll();
    const QString method = QFileInfo(file).fileName().section(u'-', 0, -2);
    const auto envelope = rest::decodeAnswer({ 200, "application/json", json });
    if (file.endsWith("-error.json"_L1)) {
        QVERIFY(!envelope);
        QVERIFY(envelope.error().kind != Error::Kind::Decode);
        QVERIFY(!envelope.error().message.isEmpty());
        return;
    }
    if (method.startsWith("timeline-logs"_L1)) { // the gateway's own envelope
        const QJsonObject gateway = QJsonDocument::fromJson(json).object();
        QVERIFY(gateway.value(u"success"_s).toBool());
        const auto entry = codec::entry(gateway.value(u"data"_s), u"data"_s);
        QVERIFY(entry);
        QVERIFY(!entry->title.isEmpty());
        return;
    }
    QVERIFY(envelope);
    if (method.endsWith("logmessage.add"_L1) || method.endsWith("logmessage.get"_L1)) {
        const auto entry = codec::entryAnswer(*envelope);
        QVERIFY(entry);
        QVERIFY(entry->created.isValid());
        QVERIFY(!entry->iconCode.isEmpty());
    } else if (method.endsWith("logmessage.list"_L1)) {
        const auto page = codec::entryPage(*envelope);
        QVERIFY(page);
        QVERIFY(!page->entries.isEmpty());
        QCOMPARE(page->total, std::optional<qint64>(page->entries.size()));
    } else if (method.endsWith(".list"_L1)) {
        const auto icons = codec::gallery(*envelope);
        QVERIFY(icons);
        QVERIFY(!icons->isEmpty());
    } else if (method.endsWith(".delete"_L1)) {
        QVERIFY(codec::done(*envelope));
    } else if (method == "crm.activity.get"_L1) {
        const auto activity = codec::activity(*envelope);
        QVERIFY(activity);
        QVERIFY(!activity->subject.isEmpty());
        QVERIFY(activity->created.isValid());
    } else if (method.contains(".icon."_L1) || method.contains(".logo."_L1)) {
        QVERIFY(codec::galleryItem(*envelope));
    } else {
        QFAIL("a sample nobody decodes");
    }
}

QTEST_GUILESS_MAIN(CodecTest)
#include "tst_codec.moc"
