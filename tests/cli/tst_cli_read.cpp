// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clicase.h"

#include <QTest>

#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using demo::Fault;

namespace {

const QString listMethod = u"crm.timeline.logmessage.list"_s;
const QStringList listDeal { u"log"_s, u"list"_s, u"deal:15"_s };
const QStringList entryKeys { u"authorId"_s, u"created"_s, u"iconCode"_s,
                              u"id"_s,       u"text"_s,    u"title"_s };

/// What a bot could write to steer a terminal or to break a format. Invented.
const QString hostileTitle = u"\u001b[2J\u001b]0;owned\u0007 Title\rover, \"quoted\"\u202e"_s;
const QString hostileText
    = u"=1+1,\"a\";\r\n\u001b[31mred\u001b[0m\n\n\u009b5m last line \u0000 end "_s;

QList<qint64> idsOf(const QJsonValue &entries)
{
    QList<qint64> ids;
    const QJsonArray array = entries.toArray();
    for (const QJsonValue &entry : array)
        ids.append(entry.toObject().value("id"_L1).toInteger());
    return ids;
}

/// RFC 4180, as a spreadsheet or a script would read it.
QList<QStringList> parseCsv(const QString &text)
{
    QList<QStringList> rows;
    QStringList row;
    QString field;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && text.mid(i + 1, 1) == u"\""_s) {
            field += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && (c == u',' || text.mid(i, 2) == u"\r\n"_s)) {
            row.append(std::exchange(field, {}));
            if (c == u'\r') {
                rows.append(std::exchange(row, {}));
                ++i;
            }
        } else {
            field += c;
        }
    }
    return rows;
}

bool holdsControls(const QByteArray &output)
{
    const QString text = QString::fromUtf8(output);
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return (c.category() == QChar::Other_Control && c != u'\n') || c == QChar(0x202e);
    });
}

} // namespace

/// What the command line reads from a portal, in every format and when something goes wrong.
class CliRead : public QObject
{
    Q_OBJECT

private slots:
    void testTellsWhatTheConnectionCan();
    void testTellsTheEditionAndThePaging_data();
    void testTellsTheEditionAndThePaging();
    void typesOfCards();
    void findAndShowCards();
    void cardsArePastedInManyForms_data();
    void cardsArePastedInManyForms();
    void listInJson();
    void listInEveryFormat();
    void anEmptyCardIsComplete();
    void ordersAndLimits_data();
    void ordersAndLimits();
    void showOneEntry();
    void anEntryThatIsNone();
    void hostileTextCannotSteerATerminal();
    void csvReadsBackExactly();
    void jsonReadsBackExactly();
    void everyDialect_data();
    void everyDialect();
    void aPortalThatCannotPageIsSaidNotToBeComplete_data();
    void aPortalThatCannotPageIsSaidNotToBeComplete();
    void aReadingThatBreaksOffKeepsWhatItHas();
    void damagedAnswers_data();
    void damagedAnswers();
    void aPortalThatIsGone();
    void aPortalThatMoved();
    void aMissingScope();
    void anExtranetUser();
    void aHiddenCard();
    void ctrlCStopsTheReading_data();
    void ctrlCStopsTheReading();
    void oneCallForOneEntry();
};

void CliRead::testTellsWhatTheConnectionCan()
{
    CliCase c;
    const CliResult result = c.cli.json({ u"connections"_s, u"test"_s });
    QCOMPARE(result.status, 0);
    QCOMPARE(result.json().value("read"_L1), QJsonValue(u"yes"_s));
    QCOMPARE(result.json().value("delete"_L1), QJsonValue(u"no"_s));
    QCOMPARE(result.json().value("userId"_L1), QJsonValue(1));
    QCOMPARE(result.json().value("administrator"_L1), QJsonValue(true));
}

void CliRead::testTellsTheEditionAndThePaging_data()
{
    QTest::addColumn<demo::Edition>("edition");
    QTest::addColumn<demo::Paging>("paging");
    QTest::addColumn<QString>("editionWord");
    QTest::addColumn<QString>("pagingWord");
    QTest::newRow("26.250") << demo::Edition::V26_250 << demo::Paging::ByOffset << u"26.250"_s
                            << u"works"_s;
    QTest::newRow("24.300") << demo::Edition::V24_300 << demo::Paging::ByOffset << u"24.300"_s
                            << u"works"_s;
    QTest::newRow("pages that cannot be turned")
        << demo::Edition::V24_300 << demo::Paging::Neither << u"24.300"_s << u"newest-only"_s;
}

void CliRead::testTellsTheEditionAndThePaging()
{
    QFETCH(demo::Edition, edition);
    QFETCH(demo::Paging, paging);
    QFETCH(QString, editionWord);
    QFETCH(QString, pagingWord);
    demo::Options options;
    options.edition = edition;
    options.paging = paging;
    CliCase c(options);
    c.fill(25);
    const QStringList store { u"--store"_s, c.cli.path(u"kept.sqlite"_s) };
    const QStringList test = store + QStringList { u"connections"_s, u"test"_s };
    const CliResult first = c.cli.json(test);
    QCOMPARE(first.status, 0);
    QCOMPARE(first.json().value("edition"_L1).toString(), editionWord);
    QCOMPARE(first.json().value("paging"_L1).toString(), u"unknown"_s);
    // Found out on the first card that is longer than a page, and kept.
    c.cli.json(store + listDeal);
    QCOMPARE(c.cli.json(test).json().value("paging"_L1).toString(), pagingWord);
}

void CliRead::typesOfCards()
{
    CliCase c;
    c.portal.edit([](demo::State &state) {
        state.addType({ 174, u"Fair\u001b[2J contact"_s, u"DYNAMIC_174"_s, u"Tae"_s });
    });
    const CliResult result = c.cli.json({ u"cards"_s, u"types"_s });
    QCOMPARE(result.status, 0);
    QStringList words;
    const QJsonArray types = result.json().value("types"_L1).toArray();
    for (const QJsonValue &type : types) {
        QVERIFY(type.toObject().value("entityTypeId"_L1).isDouble());
        words.append(type.toObject().value("word"_L1).toString());
    }
    for (const QString &word :
         { u"lead"_s, u"deal"_s, u"contact"_s, u"company"_s, u"dynamic_174"_s })
        QVERIFY2(words.contains(word), qPrintable(word));
    QVERIFY(!holdsControls(c.cli.run({ u"cards"_s, u"types"_s }).out));
}

void CliRead::findAndShowCards()
{
    CliCase c;
    const CliResult found = c.cli.json({ u"cards"_s, u"find"_s, u"deal"_s, u"for"_s, u"Acme"_s });
    QCOMPARE(found.status, 0);
    QCOMPARE(found.json().keys(), QStringList { u"cards"_s });
    const QJsonArray cards = found.json().value("cards"_L1).toArray();
    QCOMPARE(cards.size(), 1);
    QCOMPARE(cards[0].toObject().value("entityTypeId"_L1), QJsonValue(2));
    QCOMPARE(cards[0].toObject().value("id"_L1), QJsonValue(15));
    QCOMPARE(cards[0].toObject().value("title"_L1), QJsonValue(u"Chairs for Acme"_s));

    const CliResult none = c.cli.json({ u"cards"_s, u"find"_s, u"2"_s, u"nothing like it"_s });
    QCOMPARE(none.status, 0);
    QCOMPARE(none.json(), QJsonObject({ { u"cards"_s, QJsonArray() } }));

    const CliResult shown = c.cli.json({ u"cards"_s, u"show"_s, u"contact:33"_s });
    QCOMPARE(shown.status, 0);
    QCOMPARE(shown.json().value("card"_L1), QJsonValue(u"contact:33"_s));
    QCOMPARE(shown.json().value("title"_L1), QJsonValue(u"Petrov Ivan"_s));
    QCOMPARE(shown.json().value("address"_L1),
             QJsonValue(c.portal.baseUrl().toString() + u"crm/contact/details/33/"_s));
}

void CliRead::cardsArePastedInManyForms_data()
{
    QTest::addColumn<QString>("card");
    for (const QString &card :
         { u"deal:15"_s, u"2:15"_s, u"D_15"_s, u"PORTAL/crm/deal/details/15/"_s,
           u"PORTAL/crm/deal/details/15/?IFRAME=Y"_s })
        QTest::newRow(qPrintable(card)) << card;
}

void CliRead::cardsArePastedInManyForms()
{
    QFETCH(QString, card);
    CliCase c;
    const QList<qint64> ids = c.fill(2);
    card.replace("PORTAL/"_L1, c.portal.baseUrl().toString());
    const CliResult result = c.cli.json({ u"log"_s, u"list"_s, card });
    QCOMPARE(result.status, 0);
    QCOMPARE(idsOf(result.json().value("entries"_L1)).size(), ids.size());
}

void CliRead::listInJson()
{
    CliCase c;
    const QList<qint64> ids = c.fill(12);
    const CliResult result = c.cli.json(listDeal);
    QCOMPARE(result.err, QByteArray());
    QCOMPARE(result.status, 0);
    const QJsonObject list = result.json();
    QCOMPARE(list.keys(), QStringList({ u"complete"_s, u"entries"_s, u"total"_s }));
    QCOMPARE(list.value("total"_L1), QJsonValue(12));
    QCOMPARE(list.value("complete"_L1), QJsonValue(true));
    const QJsonArray entries = list.value("entries"_L1).toArray();
    QCOMPARE(entries.size(), 12);
    const QJsonObject newest = entries[0].toObject();
    QCOMPARE(newest.keys(), entryKeys);
    QCOMPARE(newest.value("id"_L1), QJsonValue(ids.last()));
    QVERIFY(newest.value("authorId"_L1).isDouble());
    QCOMPARE(newest.value("title"_L1), QJsonValue(u"Entry 12"_s));
    QCOMPARE(newest.value("iconCode"_L1), QJsonValue(u"info"_s));
    QVERIFY(QDateTime::fromString(newest.value("created"_L1).toString(), Qt::ISODate).isValid());
}

void CliRead::listInEveryFormat()
{
    CliCase c;
    const QList<qint64> ids = c.fill(3);
    const auto run = [&c](const QString &format) {
        return c.cli.run(QStringList { u"--format"_s, format } + listDeal);
    };
    const QList<QJsonObject> lines = run(u"jsonl"_s).lines();
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0].keys(), entryKeys);
    QCOMPARE(lines[2].value("id"_L1), QJsonValue(ids.first()));

    const QList<QStringList> csv = parseCsv(QString::fromUtf8(run(u"csv"_s).out));
    QCOMPARE(csv.size(), 4);
    QCOMPARE(csv[0],
             QStringList(
                 { u"id"_s, u"created"_s, u"authorId"_s, u"iconCode"_s, u"title"_s, u"text"_s }));
    QCOMPARE(csv[1][0], QString::number(ids.last()));

    const QByteArray text = run(u"text"_s).out;
    QCOMPARE(text.count('\n'), 4);
    QVERIFY(text.endsWith("3 of 3\n"));
    QVERIFY(text.startsWith(QByteArray::number(ids.last()) + ' '));
}

void CliRead::anEmptyCardIsComplete()
{
    CliCase c;
    const CliResult result = c.cli.json(listDeal);
    QCOMPARE(result.status, 0);
    QCOMPARE(result.json(),
             QJsonObject(
                 { { u"entries"_s, QJsonArray() }, { u"total"_s, 0 }, { u"complete"_s, true } }));
}

void CliRead::ordersAndLimits_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QList<int>>("expected"); // the first rows, as numbers of the entries
    const auto row = [](const QString &options, const QList<int> &expected) {
        QTest::newRow(qPrintable(options)) << options.split(u' ', Qt::SkipEmptyParts) << expected;
    };
    row(u""_s, { 25, 24, 23 });
    row(u"--order id"_s, { 25, 24, 23 });
    row(u"--order id:asc"_s, { 1, 2, 3 });
    row(u"--order id:desc --limit 2"_s, { 25, 24 });
    row(u"--order created:asc --limit 1"_s, { 25 });
    row(u"--order=created --limit=1"_s, { 1 });
    row(u"--order created:desc --limit 3"_s, { 1, 2, 3 });
    row(u"--limit 1000"_s, { 25, 24, 23 });
}

void CliRead::ordersAndLimits()
{
    QFETCH(QStringList, options);
    QFETCH(QList<int>, expected);
    CliCase c;
    const QDateTime start(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    QList<qint64> ids;
    for (int i = 1; i <= 25; ++i) { // dates fall as ids rise
        demo::Entry entry;
        entry.entityTypeId = 2;
        entry.entityId = 15;
        entry.title = u"Entry %1"_s.arg(i);
        entry.text = u"Text"_s;
        entry.created = start.addDays(-i);
        ids.append(c.portal.addEntry(entry));
    }
    const CliResult result = c.cli.json(listDeal + options);
    QCOMPARE(result.status, 0);
    const QList<qint64> shown = idsOf(result.json().value("entries"_L1));
    const qsizetype rows = options.join(u' ').contains("limit"_L1) && expected.size() < 3
        ? expected.size()
        : shown.size();
    QCOMPARE(shown.size(), rows);
    for (qsizetype i = 0; i < expected.size(); ++i)
        QCOMPARE(shown[i], ids[expected[i] - 1]);
    QCOMPARE(result.json().value("total"_L1), QJsonValue(25));
    QCOMPARE(result.json().value("complete"_L1), QJsonValue(true));
}

void CliRead::showOneEntry()
{
    CliCase c;
    const qint64 id = c.add(u"Order 4711"_s, u"One line\nand another"_s);
    const CliResult result = c.cli.json({ u"log"_s, u"show"_s, QString::number(id) });
    QCOMPARE(result.status, 0);
    QCOMPARE(result.json().keys(), entryKeys);
    QCOMPARE(result.json().value("id"_L1), QJsonValue(id));
    QCOMPARE(result.json().value("text"_L1), QJsonValue(u"One line\nand another"_s));
    const QByteArray text = c.cli.run({ u"log"_s, u"show"_s, QString::number(id) }).out;
    QVERIFY(text.contains("title: Order 4711\n"));
    QVERIFY(text.contains("text: One line\n    and another\n"));
}

void CliRead::anEntryThatIsNone()
{
    CliCase c;
    for (const QString &id : { u"424242"_s, u"9007199254740993"_s, u"9223372036854775807"_s }) {
        const CliResult result = c.cli.json({ u"log"_s, u"show"_s, id });
        QCOMPARE(result.status, 1);
        QCOMPARE(result.code(), u"NOT_FOUND"_s);
        QVERIFY(result.out.isEmpty());
    }
}

void CliRead::hostileTextCannotSteerATerminal()
{
    CliCase c;
    const qint64 id = c.add(hostileTitle, hostileText);
    c.portal.edit([](demo::State &state) {
        state.addCard(2, CliCase::card(17, u"\u001b]8;;file:///etc/passwd\u0007x\u202e"_s));
    });
    for (const QStringList &words :
         { listDeal, QStringList { u"log"_s, u"show"_s, QString::number(id) },
           QStringList { u"cards"_s, u"find"_s, u"deal"_s, u"file"_s },
           QStringList { u"cards"_s, u"show"_s, u"deal:17"_s },
           QStringList { u"log"_s, u"list"_s, u"\u001b[2Jdeal"_s } }) {
        const CliResult result = c.cli.run(words);
        QVERIFY(!result.out.isEmpty() || result.status == 2);
        QVERIFY2(!holdsControls(result.out), result.out.constData());
        QVERIFY2(!holdsControls(result.err), result.err.constData());
    }
    QCOMPARE(c.cli.run(listDeal).out.count('\n'), 2); // one row, whatever it holds
}

void CliRead::csvReadsBackExactly()
{
    CliCase c;
    const qint64 id = c.add(hostileTitle, hostileText);
    const CliResult result = c.cli.run(QStringList { u"--format"_s, u"csv"_s } + listDeal);
    QCOMPARE(result.status, 0);
    const QList<QStringList> rows = parseCsv(QString::fromUtf8(result.out));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[1][0], QString::number(id));
    QCOMPARE(rows[1][4], hostileTitle);
    QCOMPARE(rows[1][5], hostileText);
    const CliResult one
        = c.cli.run({ u"--format"_s, u"csv"_s, u"log"_s, u"show"_s, QString::number(id) });
    const QList<QStringList> shown = parseCsv(QString::fromUtf8(one.out));
    QCOMPARE(shown[1][shown[0].indexOf(u"text"_s)], hostileText);
}

void CliRead::jsonReadsBackExactly()
{
    CliCase c;
    c.add(hostileTitle, hostileText);
    const QJsonObject listed
        = c.cli.json(listDeal).json().value("entries"_L1).toArray()[0].toObject();
    QCOMPARE(listed.value("title"_L1).toString(), hostileTitle);
    QCOMPARE(listed.value("text"_L1).toString(), hostileText);
    const CliResult lines = c.cli.run(QStringList { u"--format"_s, u"jsonl"_s } + listDeal);
    QCOMPARE(lines.lines().size(), 1);
    QCOMPARE(lines.lines()[0], listed);
}

void CliRead::everyDialect_data()
{
    QTest::addColumn<demo::Options>("options");
    using namespace demo;
    const QList<std::pair<const char *, Paging>> movers { { "offset", Paging::ByOffset },
                                                          { "start", Paging::ByStart },
                                                          { "either", Paging::ByEither } };
    for (const auto &[name, paging] : movers) {
        for (const auto envelope : { ListEnvelope::Wrapped, ListEnvelope::Bare }) {
            Options options;
            options.paging = paging;
            options.envelope = envelope;
            options.next
                = envelope == ListEnvelope::Bare ? NextField::Absent : NextField::StuckAtTen;
            QTest::addRow("%s, %s", name, envelope == ListEnvelope::Bare ? "bare" : "wrapped")
                << options;
        }
    }
}

void CliRead::everyDialect()
{
    QFETCH(demo::Options, options);
    CliCase c(options);
    c.fill(57);
    const CliResult result = c.cli.json(listDeal);
    QCOMPARE(result.status, 0);
    QCOMPARE(result.json().value("entries"_L1).toArray().size(), 57);
    QCOMPARE(result.json().value("complete"_L1), QJsonValue(true));
}

void CliRead::aPortalThatCannotPageIsSaidNotToBeComplete_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : { "text", "json", "jsonl", "csv" })
        QTest::newRow(format) << QString::fromLatin1(format);
}

void CliRead::aPortalThatCannotPageIsSaidNotToBeComplete()
{
    QFETCH(QString, format);
    demo::Options options;
    options.paging = demo::Paging::Neither;
    CliCase c(options);
    c.fill(25);
    const CliResult result = c.cli.run(QStringList { u"--format"_s, format } + listDeal);
    QCOMPARE(result.status, 3);
    QVERIFY2(result.err.contains("not complete"), result.err.constData());
    if (format == "json"_L1) {
        QCOMPARE(result.json().value("complete"_L1), QJsonValue(false));
        QCOMPARE(result.json().value("total"_L1), QJsonValue(25));
        QCOMPARE(result.json().value("entries"_L1).toArray().size(), 10);
        QCOMPARE(result.code(), u"newest-only"_s);
    } else if (format == "text"_L1) {
        QVERIFY(result.out.endsWith("10 of 25 · not complete\n"));
    } else {
        QCOMPARE(result.out.count('\n'), format == "csv"_L1 ? 11 : 10);
    }
}

void CliRead::aReadingThatBreaksOffKeepsWhatItHas()
{
    CliCase c;
    const QList<qint64> ids = c.fill(30);
    // The newest page arrives, the batch with the rest never does.
    c.portal.faults().add(Fault::htmlPage(listMethod, 404).after(1).always());
    const CliResult result = c.cli.json(listDeal);
    QCOMPARE(result.status, 3);
    QCOMPARE(result.code(), u"html-answer"_s);
    QCOMPARE(result.json().value("complete"_L1), QJsonValue(false));
    QCOMPARE(result.json().value("total"_L1), QJsonValue(30));
    const QList<qint64> shown = idsOf(result.json().value("entries"_L1));
    QCOMPARE(shown.size(), 10);
    QCOMPARE(shown.first(), ids.last());
}

void CliRead::damagedAnswers_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("code");
    const QByteArray json = "application/json";
    QTest::newRow("a web page") << Fault::htmlPage(listMethod, 200) << u"html-answer"_s;
    QTest::newRow("no JSON") << Fault::answer(listMethod, 200, json, "Welcome to our network")
                             << u"not-json"_s;
    QTest::newRow("cut") << Fault::answer(listMethod, 200, json, "{\"result\":[")
                         << u"cut-answer"_s;
    QTest::newRow("empty") << Fault::answer(listMethod, 200, json, "") << u"empty-answer"_s;
    QTest::newRow("wrong shape") << Fault::answer(listMethod, 200, json,
                                                  "{\"result\":{\"logMessages\":7}}")
                                 << u"unexpected-shape"_s;
    QTest::newRow("wrong type") << Fault::answer(
        listMethod, 200, json, "{\"result\":{\"logMessages\":[{\"id\":\"x\"}]},\"total\":1}")
                                << u"unexpected-shape"_s;
    QTest::newRow("too large") << Fault::hugeAnswer(listMethod, 20 * 1024 * 1024)
                               << u"answer-too-large"_s;
    QTest::newRow("a refusal with status 200") << Fault::answer(
        listMethod, 200, json, "{\"error\":\"PORTAL_DELETED\",\"error_description\":\"\"}")
                                               << u"PORTAL_DELETED"_s;
    QTest::newRow("blocked by support") << Fault::overloadLimit(listMethod) << u"OVERLOAD_LIMIT"_s;
}

void CliRead::damagedAnswers()
{
    QFETCH(Fault, fault);
    QFETCH(QString, code);
    CliCase c;
    c.fill(3);
    c.portal.faults().add(fault.always());
    const CliResult result = c.cli.json(listDeal);
    QCOMPARE(result.code(), code);
    QVERIFY(result.out.isEmpty());
    QCOMPARE(result.status, 1);
}

void CliRead::aPortalThatIsGone()
{
    CliCase c;
    c.portal.stop();
    const CliResult result = c.cli.json({ u"log"_s, u"show"_s, u"1"_s });
    QCOMPARE(result.status, 1);
    QCOMPARE(result.code(), u"connection-refused"_s);
    QVERIFY(result.out.isEmpty());
}

void CliRead::aPortalThatMoved()
{
    CliCase c;
    demo::Options options = c.portal.options();
    options.movedTo = QUrl(u"http://localhost:9/"_s);
    c.portal.setOptions(options);
    const CliResult result = c.cli.json(listDeal);
    QCOMPARE(result.status, 1);
    QCOMPARE(result.code(), u"move-refused"_s);
    QVERIFY2(result.message().contains("http://localhost:9"_L1), qPrintable(result.message()));
}

void CliRead::aMissingScope()
{
    CliCase c;
    c.cli.setWebhook(c.portal.webhookWithScopes({ u"user"_s }));
    for (const QStringList &words : { QStringList { u"connections"_s, u"test"_s }, listDeal,
                                      QStringList { u"log"_s, u"show"_s, u"1"_s } }) {
        const CliResult result = c.cli.json(words);
        QCOMPARE(result.status, 1);
        QCOMPARE(result.code().toLower(), u"insufficient_scope"_s);
    }
}

void CliRead::anExtranetUser()
{
    CliCase c;
    c.cli.setWebhook(c.portal.extranetWebhook());
    for (const QStringList &words : { QStringList { u"connections"_s, u"test"_s }, listDeal }) {
        const CliResult result = c.cli.json(words);
        QCOMPARE(result.status, 1);
        QCOMPARE(result.code(), u"allowed_only_intranet_user"_s);
    }
}

void CliRead::aHiddenCard()
{
    CliCase c;
    c.cli.setWebhook(c.portal.userWebhook());
    const CliResult result = c.cli.json({ u"log"_s, u"list"_s, u"deal:16"_s });
    QCOMPARE(result.status, 1);
    QCOMPARE(result.code(), u"ACCESS_DENIED"_s);
}

void CliRead::ctrlCStopsTheReading_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("kill") << SIGTERM;
}

void CliRead::ctrlCStopsTheReading()
{
    QFETCH(int, signal);
    CliCase c;
    c.fill(30);
    c.portal.faults().add(Fault::neverAnswer(listMethod).after(1).always());
    const auto process = c.cli.start(QStringList { u"--format"_s, u"json"_s } + listDeal);
    QTRY_COMPARE(c.portal.faults().applied(), 1);
    ::kill(pid_t(process->processId()), signal);
    const CliResult result = Cli::finish(*process);
    QCOMPARE(result.status, 130);
    QVERIFY(result.out.isEmpty());
    QVERIFY(result.err.isEmpty());
}

void CliRead::oneCallForOneEntry()
{
    CliCase c;
    const qint64 id = c.add(u"One"_s);
    c.portal.resetCounts();
    QCOMPARE(c.cli.run({ u"log"_s, u"show"_s, QString::number(id) }).status, 0);
    QCOMPARE(c.portal.httpCallCount(), 1);
}

Q_DECLARE_METATYPE(demo::Options)
Q_DECLARE_METATYPE(demo::Fault)

Q_DECLARE_METATYPE(demo::Edition)
Q_DECLARE_METATYPE(demo::Paging)

QTEST_GUILESS_MAIN(CliRead)
#include "tst_cli_read.moc"
