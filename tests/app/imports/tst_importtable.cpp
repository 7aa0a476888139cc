// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/csvparser.h"
#include "imports/jsonlines.h"
#include "imports/tablefile.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace imports;

using Records = QList<QStringList>;

/// Files to records: what stands in them and where.
class ImportTableTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void csvIsReadAsRfc4180Says_data();
    void csvIsReadAsRfc4180Says();
    void csvIsTheSameInPiecesOfAnySize_data() { csvIsReadAsRfc4180Says_data(); }
    void csvIsTheSameInPiecesOfAnySize();
    void recordsKnowTheirLine();
    void damagedRecordsAreToldAndTheNextOneIsRead_data();
    void damagedRecordsAreToldAndTheNextOneIsRead();
    void aQuoteThatIsNeverClosedIsTold();
    void aLongFieldIsNotKept();
    void separatorsAreFoundOut_data();
    void separatorsAreFoundOut();
    void encodingsAreFoundOut_data();
    void encodingsAreFoundOut();
    void whatIsNoTextIsRefused_data();
    void whatIsNoTextIsRefused();
    void whatThePersonSaysIsBelieved_data();
    void whatThePersonSaysIsBelieved();
    void whatThePersonSaysMayBeWrong();
    void charactersMayLieAcrossPieces();
    void jsonLinesBecomeColumns();
    void damagedJsonLinesAreTold();
    void aJsonDocumentIsNotTakenForLines_data();
    void aJsonDocumentIsNotTakenForLines();
    void limitsRefuseTheWholeFile();
    void emptyFilesAreRefused_data();
    void emptyFilesAreRefused();
    void cancellingEndsTheReading();

private:
    static Result<Table> read(const QByteArray &bytes, const ReadOptions &options = {})
    {
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        return readTable(buffer, options);
    }
    static Records fieldsOf(const QList<RawRow> &rows)
    {
        Records records;
        for (const RawRow &row : rows)
            records.append(row.fields);
        return records;
    }
};

void ImportTableTest::csvIsReadAsRfc4180Says_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Records>("records");
    const auto row = [](const char *name, const QString &text, const Records &records) {
        QTest::newRow(name) << text << records;
    };
    row("plain", u"a,b\nc,d\n"_s, { { u"a"_s, u"b"_s }, { u"c"_s, u"d"_s } });
    row("no line end at the end", u"a,b"_s, { { u"a"_s, u"b"_s } });
    row("carriage return and line feed", u"a,b\r\nc,d\r\n"_s,
        { { u"a"_s, u"b"_s }, { u"c"_s, u"d"_s } });
    row("carriage returns alone", u"a,b\rc,d\r"_s, { { u"a"_s, u"b"_s }, { u"c"_s, u"d"_s } });
    row("quoted", u"\"a\",\"b\"\n"_s, { { u"a"_s, u"b"_s } });
    row("a separator in quotes", u"\"a,b\",c\n"_s, { { u"a,b"_s, u"c"_s } });
    row("a doubled quote", u"\"say \"\"hi\"\"\",c\n"_s, { { u"say \"hi\""_s, u"c"_s } });
    row("only a doubled quote", u"\"\"\"\",c\n"_s, { { u"\""_s, u"c"_s } });
    row("line breaks in quotes become one kind", u"\"a\r\nb\rc\nd\",e\n"_s,
        { { u"a\nb\nc\nd"_s, u"e"_s } });
    row("empty fields", u",,\n\"\",x,\n"_s, { { {}, {}, {} }, { {}, u"x"_s, {} } });
    row("empty lines are no records", u"\n\r\na\n\n\nb\n\n"_s, { { u"a"_s }, { u"b"_s } });
    row("spaces belong to the field", u" a , b\n"_s, { { u" a "_s, u" b"_s } });
    row("a quote within a field is a character", u"5\" disk,b\n"_s, { { u"5\" disk"_s, u"b"_s } });
    row("spaces behind a closing quote", u"\"a\" ,b\n"_s, { { u"a"_s, u"b"_s } });
    row("letters beyond the first plane", u"\U0001F600,\"\U00020000\"\n"_s,
        { { u"\U0001F600"_s, u"\U00020000"_s } });
}

void ImportTableTest::csvIsReadAsRfc4180Says()
{
    QFETCH(QString, text);
    QFETCH(Records, records);
    CsvParser parser(u',');
    parser.feed(text);
    parser.finish();
    const auto rows = parser.takeRows();
    QCOMPARE(fieldsOf(rows), records);
    for (const RawRow &row : rows)
        QVERIFY(!row.error);
    QVERIFY(parser.takeRows().isEmpty());
}

void ImportTableTest::csvIsTheSameInPiecesOfAnySize()
{
    QFETCH(QString, text);
    QFETCH(Records, records);
    for (qsizetype size = 1; size <= 4; ++size) {
        CsvParser parser(u',');
        QList<RawRow> rows;
        for (qsizetype i = 0; i < text.size(); i += size) {
            parser.feed(QStringView(text).mid(i, size));
            rows += parser.takeRows();
        }
        parser.finish();
        rows += parser.takeRows();
        QCOMPARE(fieldsOf(rows), records);
    }
}

void ImportTableTest::recordsKnowTheirLine()
{
    const auto table = read("a,b\r\n\r\n\"x\r\ny\",2\r\n3,4\r\n");
    QVERIFY(table);
    QCOMPARE(table->rows.size(), 3);
    QCOMPARE(table->rows[0].line, 1);
    QCOMPARE(table->rows[1].line, 3);
    QCOMPARE(table->rows[2].line, 5);
}

void ImportTableTest::damagedRecordsAreToldAndTheNextOneIsRead_data()
{
    QTest::addColumn<QString>("record");
    QTest::addColumn<QString>("code");
    QTest::newRow("text behind a closing quote") << u"\"a\"b,c"_s << u"import-text-after-quote"_s;
    QTest::newRow("more columns than can be meant")
        << u"a,"_s.repeated(201) + u"b"_s << u"import-too-many-columns"_s;
}

void ImportTableTest::damagedRecordsAreToldAndTheNextOneIsRead()
{
    QFETCH(QString, record);
    QFETCH(QString, code);
    CsvParser parser(u',');
    parser.feed(record + u"\nx,y\n"_s);
    parser.finish();
    const auto rows = parser.takeRows();
    QCOMPARE(rows.size(), 2);
    QVERIFY(rows[0].error);
    QCOMPARE(rows[0].error->code, code);
    QCOMPARE(rows[0].error->kind, Error::Kind::Input);
    QVERIFY(!rows[1].error);
    QCOMPARE(rows[1].fields, (QStringList { u"x"_s, u"y"_s }));
}

void ImportTableTest::aQuoteThatIsNeverClosedIsTold()
{
    const auto table = read("title,text\nGood,One\nBad,\"Two\nThree,Four\nFive,Six\n");
    QVERIFY(table);
    QCOMPARE(table->rows.size(), 3);
    QVERIFY(!table->rows[1].error);
    QVERIFY(table->rows[2].error);
    QCOMPARE(table->rows[2].line, 3);
    QCOMPARE(table->rows[2].error->code, u"import-open-quote"_s);
    QCOMPARE(table->rows[2].error->message, u"3"_s); // the line of the quote
}

void ImportTableTest::aLongFieldIsNotKept()
{
    Limits limits;
    limits.maxFieldChars = 10;
    CsvParser parser(u',', limits);
    parser.feed(u"12345678901,b\n1234567890,c\n");
    const auto rows = parser.takeRows();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].error->code, u"import-field-too-long"_s);
    QCOMPARE(rows[0].fields.first().size(), 10);
    QVERIFY(!rows[1].error);

    ReadOptions options;
    options.limits = limits;
    const auto json = read("{\"a\":\"123456789012345\"}\n{\"a\":\"1\"}\n", options);
    QVERIFY(json);
    QCOMPARE(json->rows[0].error->code, u"import-field-too-long"_s);
    QVERIFY(!json->rows[1].error);
}

void ImportTableTest::separatorsAreFoundOut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QChar>("separator");
    QTest::addColumn<QStringList>("first");
    const auto row = [](const char *name, const QByteArray &bytes, char16_t separator,
                        const QStringList &first) {
        QTest::newRow(name) << bytes << QChar(separator) << first;
    };
    const QStringList headings { u"card"_s, u"title"_s, u"text"_s };
    row("comma", "card,title,text\ndeal:1,a;b,c;d\n", u',', headings);
    row("semicolon", "card;title;text\ndeal:1;a,b,c;d,e\n", u';', headings);
    row("tab", "card\ttitle\ttext\ndeal:1\ta, b\tc; d\n", u'\t', headings);
    row("one line without an end", "card;title;text", u';', headings);
    row("commas in the headings' quotes", "card;\"title\";\"text, long\"\n1;2;3\n", u';',
        { u"card"_s, u"title"_s, u"text, long"_s });
    row("no headings, alike rows win", "deal:1;Paid;1,200,300\ndeal:2;Sent;5\n", u';',
        { u"deal:1"_s, u"Paid"_s, u"1,200,300"_s });
    row("told by the first line", "sep=;\r\ntitle,a;text\r\n", u';', { u"title,a"_s, u"text"_s });
    row("told: tab", "sep=\t\nx,y\tz\n", u'\t', { u"x,y"_s, u"z"_s });
    row("a single column", "title\nOne\n", u',', { u"title"_s });
}

void ImportTableTest::separatorsAreFoundOut()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QChar, separator);
    QFETCH(QStringList, first);
    const auto table = read(bytes);
    QVERIFY(table);
    QCOMPARE(table->format, Format::Csv);
    QCOMPARE(table->separator, separator);
    QCOMPARE(table->rows.first().fields, first);
}

void ImportTableTest::encodingsAreFoundOut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"title;Заголовок\nПривет;\U0001F600\n"_s;
    const auto encoded = [&text](QStringConverter::Encoding encoding, bool marked) {
        QStringEncoder encoder(
            encoding, marked ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        return QByteArray(encoder.encode(text));
    };
    QTest::newRow("UTF-8") << encoded(QStringConverter::Utf8, false);
    QTest::newRow("UTF-8 with a mark") << encoded(QStringConverter::Utf8, true);
    QTest::newRow("UTF-16 LE with a mark") << encoded(QStringConverter::Utf16LE, true);
    QTest::newRow("UTF-16 BE with a mark") << encoded(QStringConverter::Utf16BE, true);
    QTest::newRow("UTF-16 LE") << encoded(QStringConverter::Utf16LE, false);
    QTest::newRow("UTF-16 BE") << encoded(QStringConverter::Utf16BE, false);
    QTest::newRow("UTF-32 LE with a mark") << encoded(QStringConverter::Utf32LE, true);
}

void ImportTableTest::encodingsAreFoundOut()
{
    QFETCH(QByteArray, bytes);
    const auto table = read(bytes);
    QVERIFY(table);
    QCOMPARE(fieldsOf(table->rows),
             (Records { { u"title"_s, u"Заголовок"_s }, { u"Привет"_s, u"\U0001F600"_s } }));
}

void ImportTableTest::whatIsNoTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("Windows-1251") << QByteArray("title,text\n\xcf\xf0\xe8\xe2\xe5\xf2,x\n");
    QTest::newRow("zeros in the middle") << QByteArray("title,text\na\0b,c\n", 17);
    QTest::newRow("cut within a character") << QByteArray("title,text\na,\xd0");
    QTest::newRow("half a UTF-16 unit") << QByteArray("\xff\xfe\x61\x00\x62", 5);
    QTest::newRow("a ZIP file, such as XLSX")
        << QByteArray("PK\x03\x04\x14\x00\x06\x00\xff\xfe", 10);
}

void ImportTableTest::whatIsNoTextIsRefused()
{
    QFETCH(QByteArray, bytes);
    const auto table = read(bytes);
    QVERIFY(!table);
    QCOMPARE(table.error().code, u"file-not-text"_s);
    QCOMPARE(table.error().kind, Error::Kind::Input);
}

void ImportTableTest::whatThePersonSaysIsBelieved_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Encoding>("encoding");
    QTest::addColumn<QChar>("separator");
    QTest::addColumn<QStringList>("second");
    const QChar comma(u','), semicolon(u';');
    QTest::newRow("Windows-1251") << QByteArray("title,text\n\xcf\xf0\xe8\xb8\xb9,\x88\n")
                                  << Encoding::Windows1251 << comma
                                  << QStringList { u"Приё№"_s, u"€"_s };
    QTest::newRow("Windows-1252") << QByteArray("title,text\nStra\xdf\x65,\x80 \x84x\x93\n")
                                  << Encoding::Windows1252 << comma
                                  << QStringList { u"Straße"_s, u"€ „x“"_s };
    QTest::newRow("UTF-16 without a mark")
        << QByteArray("\x1f\x04,\0\x16\x04", 6) << Encoding::Utf16 << comma
        << QStringList { u"П"_s, u"Ж"_s };
    QTest::newRow("another separator") << QByteArray("title,a;text\nx,y;z\n") << Encoding::FoundOut
                                       << semicolon << QStringList { u"x,y"_s, u"z"_s };
    QTest::newRow("against the first line") << QByteArray("sep=,\na;b\nx,y;z\n") << Encoding::Utf8
                                            << semicolon << QStringList { u"x,y"_s, u"z"_s };
}

void ImportTableTest::whatThePersonSaysIsBelieved()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Encoding, encoding);
    QFETCH(QChar, separator);
    QFETCH(QStringList, second);
    ReadOptions options;
    options.encoding = encoding;
    options.separator = separator;
    const auto table = read(bytes, options);
    QVERIFY(table);
    QCOMPARE(table->separator, separator);
    QCOMPARE(table->encoding, encoding == Encoding::FoundOut ? Encoding::Utf8 : encoding);
    QCOMPARE(table->rows.last().fields, second);
}

void ImportTableTest::whatThePersonSaysMayBeWrong()
{
    ReadOptions options;
    options.encoding = Encoding::Windows1251;
    QCOMPARE(read(QByteArray("PK\x03\x04\x14\0\x06\0", 8), options).error().code,
             u"file-not-text"_s);
    QCOMPARE(read("a,\x98\n", options).error().code, u"file-not-text"_s); // stands for nothing
    options.encoding = Encoding::Utf32;
    QCOMPARE(read("title,text\nx,y\n", options).error().code, u"file-not-text"_s);
}

void ImportTableTest::charactersMayLieAcrossPieces()
{
    // More than one piece of 256 KiB, with letters of two and four bytes at every offset.
    QByteArray bytes = "title,text\n";
    const QByteArray record = u"Сделка \U0001F600,ж\n"_s.toUtf8();
    constexpr int count = 40'000;
    for (int i = 0; i < count; ++i)
        bytes += record;
    const auto table = read(bytes);
    QVERIFY(table);
    QCOMPARE(table->rows.size(), count + 1);
    for (qsizetype i = 1; i < table->rows.size(); ++i)
        QCOMPARE(table->rows[i].fields, (QStringList { u"Сделка \U0001F600"_s, u"ж"_s }));
}

void ImportTableTest::jsonLinesBecomeColumns()
{
    const auto table = read("\n{\"title\":\"A\",\"text\":\"x\\r\\ny\",\"entityId\":15}\r\n\n"
                            "{\"text\":\"B\",\"done\":true,\"none\":null,\"more\":{\"a\":[1]}}");
    QVERIFY(table);
    QCOMPARE(table->format, Format::JsonLines);
    QCOMPARE(table->rows.size(), 2);
    const auto field = [&table](int row, const QString &key) {
        return table->rows[row].fields.value(table->keys.indexOf(key));
    };
    QCOMPARE(field(0, u"title"_s), u"A"_s);
    QCOMPARE(field(0, u"text"_s), u"x\ny"_s);
    QCOMPARE(field(0, u"entityId"_s), u"15"_s);
    QCOMPARE(field(1, u"title"_s), QString());
    QCOMPARE(field(1, u"text"_s), u"B"_s);
    QCOMPARE(field(1, u"none"_s), QString());
    QCOMPARE(field(1, u"more"_s), u"{\"a\":[1]}"_s);
    QCOMPARE(table->rows[1].nested, QList<int> { int(table->keys.indexOf(u"more"_s)) });
    QCOMPARE(table->rows[0].line, 2);
    QCOMPARE(table->rows[1].line, 4);
    QCOMPARE(table->columns, table->keys.size());
}

void ImportTableTest::damagedJsonLinesAreTold()
{
    const auto table = read("{\"title\":\"A\"}\n{\"title\":\n[1,2]\n7\n{\"title\":\"B\"}\n");
    QVERIFY(table);
    QCOMPARE(table->rows.size(), 5);
    QVERIFY(!table->rows[0].error);
    QCOMPARE(table->rows[1].error->code, u"import-bad-json"_s);
    QCOMPARE(table->rows[2].error->code, u"import-not-an-object"_s);
    QVERIFY(table->rows[3].error);
    QVERIFY(!table->rows[4].error);
    QCOMPARE(table->rows[4].line, 5);
}

void ImportTableTest::aJsonDocumentIsNotTakenForLines_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a list") << QByteArray("[{\"title\":\"A\"}]");
    QTest::newRow("an object over several lines")
        << QByteArray("{\n  \"entries\": [\n    {\"title\": \"A\"}\n  ]\n}\n");
}

void ImportTableTest::aJsonDocumentIsNotTakenForLines()
{
    QFETCH(QByteArray, bytes);
    const auto table = read(bytes);
    QVERIFY(!table);
    QCOMPARE(table.error().code, u"import-json-document"_s);
}

void ImportTableTest::limitsRefuseTheWholeFile()
{
    ReadOptions options;
    options.limits.maxRows = 2;
    QVERIFY(read("title,text\na,b\nc,d\n", options));
    auto table = read("title,text\na,b\nc,d\ne,f\n", options);
    QVERIFY(!table);
    QCOMPARE(table.error().code, u"import-too-many-rows"_s);
    table = read("{\"a\":1}\n{\"a\":1}\n{\"a\":1}\n", options);
    QVERIFY(!table);
    QCOMPARE(table.error().code, u"import-too-many-rows"_s);

    options.limits.maxBytes = 10;
    QVERIFY(read("title,text", options));
    table = read("title,text\n", options);
    QVERIFY(!table);
    QCOMPARE(table.error().code, u"import-too-large"_s);
}

void ImportTableTest::emptyFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a mark alone") << QByteArray("\xef\xbb\xbf");
    QTest::newRow("line ends") << QByteArray("\r\n\r\n\n");
    QTest::newRow("separators") << QByteArray(",,,\n, ,,\n");
}

void ImportTableTest::emptyFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    const auto table = read(bytes);
    QVERIFY(!table);
    QCOMPARE(table.error().code, u"import-empty"_s);
}

void ImportTableTest::cancellingEndsTheReading()
{
    ReadOptions options;
    options.limits.maxRows = 1'000'000;
    int asked = 0;
    options.isCancelled = [&asked] { return ++asked > 2; };
    const auto table = read(QByteArray("a,b\n").repeated(400'000), options);
    QVERIFY(!table);
    QCOMPARE(table.error().kind, Error::Kind::Cancelled);
    QCOMPARE(asked, 3);
}

QTEST_GUILESS_MAIN(ImportTableTest)
#include "tst_importtable.moc"
