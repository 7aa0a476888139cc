// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/entrytext.h"
#include "exports/planresult.h"

#include "imports/rows.h"
#include "imports/tablefile.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using exports::CsvKind;
using exports::EntryForm;

/// What is written of entries and of results, and that it can be read back.
class ExportsTest : public QObject
{
    Q_OBJECT
private slots:
    void whatMightBeAFormulaIsDefused_data();
    void whatMightBeAFormulaIsDefused();
    void exactCsvIsReadBackAsItWas();
    void jsonLinesKeepUnknownFields();
    void proseHasNoFormatting();
    void resultsByRow();

private:
    static exports::EntryRecord record(const QString &title, const QString &text);
};

exports::EntryRecord ExportsTest::record(const QString &title, const QString &text)
{
    exports::EntryRecord made;
    made.stored.owner = { crm::Deal, 100 };
    made.stored.entry.id = { 5012 };
    made.stored.entry.authorId = { 7 };
    made.stored.entry.title = title;
    made.stored.entry.text = text;
    made.stored.entry.iconCode = u"info"_s;
    made.stored.entry.raw
        = { { u"id"_s, 5012 }, { u"title"_s, title }, { u"future"_s, u"kept"_s } };
    return made;
}

void ExportsTest::whatMightBeAFormulaIsDefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("written");
    QTest::newRow("equals") << u"=1+1"_s << u"'=1+1\r\n"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)\r\n"_s;
    QTest::newRow("plus, quoted") << u"+cmd|' /C calc'!A0;"_s << u"\"'+cmd|' /C calc'!A0;\"\r\n"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"\"'\t=1\"\r\n"_s;
    QTest::newRow("full width") << u"\uff1d1+1"_s << u"'\uff1d1+1\r\n"_s;
    QTest::newRow("a number stays one") << u"-12.50"_s << u"-12.50\r\n"_s;
    QTest::newRow("words") << u"plain"_s << u"plain\r\n"_s;
}

void ExportsTest::whatMightBeAFormulaIsDefused()
{
    QFETCH(QString, field);
    QFETCH(QString, written);
    QCOMPARE(exports::csvRecord({ field }, CsvKind::ForSpreadsheets), written);
    QVERIFY(!exports::csvRecord({ field }, CsvKind::Exact).startsWith(u'\''));
}

void ExportsTest::exactCsvIsReadBackAsItWas()
{
    const QList<exports::EntryRecord> records {
        record(u"=quotes \" and; commas,"_s, u"two\nlines"_s),
        record(u" spaces around "_s, u"'apostrophe, Ж, 🙂"_s),
    };
    QByteArray bytes = exports::written(records, EntryForm::Csv);
    QBuffer file(&bytes);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto table = imports::readTable(file);
    QVERIFY(table);
    const auto rows = imports::checkedRows(*table, imports::guessedMapping(*table), {});
    QCOMPARE(rows.size(), 2);
    for (int row = 0; row < 2; ++row) {
        const timeline::LogEntry &was = records.at(row).stored.entry;
        QCOMPARE(rows.at(row).draft.title, was.title);
        QCOMPARE(rows.at(row).draft.text, was.text);
        QCOMPARE(rows.at(row).draft.iconCode, was.iconCode);
        QCOMPARE(rows.at(row).owner, (crm::OwnerRef { crm::Deal, 100 }));
    }
}

void ExportsTest::jsonLinesKeepUnknownFields()
{
    auto entry = record(u"Title"_s, u"Text"_s);
    entry.note = u"A note"_s;
    const QByteArray bytes = exports::written({ entry, entry }, EntryForm::JsonLines);
    QCOMPARE(bytes.count('\n'), 2);
    const auto object = QJsonDocument::fromJson(bytes.left(bytes.indexOf('\n'))).object();
    QCOMPARE(object.value(u"future"_s).toString(), u"kept"_s);
    QCOMPARE(object.value(u"card"_s).toString(), u"deal:100"_s);
    QCOMPARE(object.value(u"note"_s).toString(), u"A note"_s);
}

void ExportsTest::proseHasNoFormatting()
{
    const auto entry = record(u"Title"_s, u"[b]Bold[/b] text"_s);
    QCOMPARE(exports::written({ entry }, EntryForm::Text), "Title\nBold text\n");
    QCOMPARE(exports::written({ entry, entry }, EntryForm::BbCode),
             "Title\n[b]Bold[/b] text\n\nTitle\n[b]Bold[/b] text\n");
}

void ExportsTest::resultsByRow()
{
    store::Intent intent;
    intent.owner = { crm::Contact, 7 };
    intent.entry = { 5012 };
    intent.label = u"12"_s;
    intent.draft.title = u"Title"_s;
    const QList<exports::ResultRow> rows { { intent, u"refused"_s, u"Not yours, or gone."_s } };
    const QByteArray csv = exports::written(rows, exports::ResultForm::Csv);
    QCOMPARE(csv,
             "source,outcome,card,entry,title,message,changed\r\n"
             "12,refused,contact:7,5012,Title,\"Not yours, or gone.\",\r\n");
    const auto result = QJsonDocument::fromJson(exports::written(rows, exports::ResultForm::Json))
                            .object()
                            .value(u"results"_s)
                            .toArray()
                            .first()
                            .toObject();
    QCOMPARE(result.value(u"outcome"_s).toString(), u"refused"_s);
    QCOMPARE(result.value(u"entry"_s).toInteger(), 5012);
    QCOMPARE(result.value(u"source"_s).toString(), u"12"_s);
}

QTEST_GUILESS_MAIN(ExportsTest)
#include "tst_exports.moc"
