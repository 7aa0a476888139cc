// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "errortext.h"
#include "importtext.h"

#include "imports/rows.h"
#include "imports/tablefile.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace imports;

namespace {

constexpr auto portalAddress = "https://acme.bitrix24.com";

ColumnUse use(Column column, int typeId = 0) { return { column, typeId }; }

} // namespace

/// Records to entries: which column is what, and what is wrong with a row.
class ImportRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void headingsAreUnderstood_data();
    void headingsAreUnderstood();
    void columnsAreGuessed_data();
    void columnsAreGuessed();
    void columnsHaveNames();
    void aMappingSaysWhatItLacks();
    void cardsAreRead_data();
    void cardsAreRead();
    void rowsBecomeEntries();
    void aRowWithoutCardGoesToTheOneGiven();
    void rowsThatCannotBeReadStayInTheList();
    void draftsAreChecked();
    void nestedJsonIsNoText();
    void extraFieldsAreTold();
    void theSameEntryTwiceIsTold();
    void everyProblemHasASentence_data();
    void everyProblemHasASentence();
    void aWebhookAddressIsNeverRepeated();

private:
    static Table table(const QByteArray &bytes)
    {
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        const auto read = readTable(buffer);
        if (!read)
            qFatal("%s", qPrintable(read.error().code));
        return *read;
    }
    static QList<EntryRow> rows(const QByteArray &bytes, const CheckOptions &options = ofPortal())
    {
        const Table read = table(bytes);
        return checkedRows(read, guessedMapping(read), options);
    }
    static CheckOptions ofPortal()
    {
        CheckOptions options;
        options.portal = QUrl(QLatin1String(portalAddress));
        return options;
    }
};

void ImportRowsTest::headingsAreUnderstood_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("typeId");
    const auto row = [](const char *heading, Column column, int typeId = 0) {
        QTest::newRow(heading) << QString::fromUtf8(heading) << int(column) << typeId;
    };
    row("entityTypeId", Column::TypeId);
    row("ENTITY_TYPE_ID", Column::TypeId);
    row("entityId", Column::CardId);
    row("Entity-ID", Column::CardId);
    row("card", Column::Card);
    row("Card link", Column::Card);
    row("title", Column::Title);
    row("Title ", Column::Title);
    row("text", Column::Text);
    row("iconCode", Column::IconCode);
    row("icon_code", Column::IconCode);
    row("Тип сущности", Column::TypeId);
    row("ID карточки", Column::CardId);
    row("Карточка", Column::Card);
    row("Заголовок", Column::Title);
    row("Сообщение", Column::Text);
    row("Иконка", Column::IconCode);
    row("Betreff", Column::Title);
    row("Überschrift", Column::Title);
    row("Nachricht", Column::Text);
    row("Karte", Column::Card);
    row("Título", Column::Title);
    row("Descripción", Column::Text);
    row("Icône", Column::IconCode);
    row("Tytuł", Column::Title);
    row("标题", Column::Title);
    row("本文", Column::Text);
    row("शीर्षक", Column::Title);
    row("ข้อความ", Column::Text);
    row("Deal", Column::Card, 2);
    row("Deal ID", Column::Card, 2);
    row("Сделка", Column::Card, 2);
    row("ID сделки", Column::Card, 2);
    row("Kontakt", Column::Card, 3);
    row("Company no.", Column::Card, 4);
    row("id", Column::Ignored); // of an entry, in an exported list
    row("created", Column::Ignored);
    row("authorId", Column::Ignored);
    row("", Column::Ignored);
    row("Budget 2026", Column::Ignored);
}

void ImportRowsTest::headingsAreUnderstood()
{
    QFETCH(QString, heading);
    QFETCH(int, column);
    QFETCH(int, typeId);
    const ColumnUse meaning = meaningOf(heading);
    QCOMPARE(int(meaning.column), column);
    QCOMPARE(meaning.typeId, typeId);
}

void ImportRowsTest::columnsAreGuessed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("hasHeadings");
    QTest::addColumn<QList<ColumnUse>>("columns");
    using Uses = QList<ColumnUse>;
    const auto row = [](const char *name, const QByteArray &bytes, bool headings,
                        const Uses &uses) { QTest::newRow(name) << bytes << headings << uses; };
    row("an exported list", "id,created,authorId,title,text,iconCode\n1,2,3,4,5,6\n", true,
        { {}, {}, {}, use(Column::Title), use(Column::Text), use(Column::IconCode) });
    row("type and number instead of a card", "entityTypeId,entityId,link,title,text\n2,1,x,y,z\n",
        true,
        { use(Column::TypeId), use(Column::CardId), {}, use(Column::Title), use(Column::Text) });
    row("the more usual name wins", "subject,title,comment,text\na,b,c,d\n", true,
        { {}, use(Column::Title), {}, use(Column::Text) });
    row("a type as heading", "Deal,Title,Text\n7,a,b\n", true,
        { use(Column::Card, 2), use(Column::Title), use(Column::Text) });
    row("a card beside a type as heading", "Deal,Card,Title,Text\n7,deal:7,a,b\n", true,
        { {}, use(Column::Card), use(Column::Title), use(Column::Text) });
    row("no headings, cards first", "deal:7,Paid,Order 5,info\n", false,
        { use(Column::Card), use(Column::Title), use(Column::Text), use(Column::IconCode) });
    row("no headings, an address first",
        "https://acme.bitrix24.com/crm/deal/details/7/,Paid,Order 5\n", false,
        { use(Column::Card), use(Column::Title), use(Column::Text) });
    row("no headings, title and text", "Paid,Order 5\nSent,Order 6\n", false,
        { use(Column::Title), use(Column::Text) });
    row("nothing to go by", "1,2,3,4,5\n", false, { {}, {}, {}, {}, {} });
    row("JSON Lines", "{\"text\":\"b\",\"title\":\"a\",\"x\":1}\n", false,
        { use(Column::Text), use(Column::Title), {} });
}

void ImportRowsTest::columnsAreGuessed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, hasHeadings);
    QFETCH(QList<ColumnUse>, columns);
    const Mapping mapping = guessedMapping(table(bytes));
    QCOMPARE(mapping.firstRowIsHeadings, hasHeadings);
    QCOMPARE(mapping.columns, columns);
}

void ImportRowsTest::columnsHaveNames()
{
    const Table named = table("card,,\"a\nb\"\n1,2,3,4\n");
    QCOMPARE(columnNames(named, guessedMapping(named)),
             (QStringList { u"card"_s, u"2"_s, u"a b"_s, u"4"_s }));
    const Table bare = table("deal:7,Paid\n");
    QCOMPARE(columnNames(bare, guessedMapping(bare)), (QStringList { u"1"_s, u"2"_s }));
}

void ImportRowsTest::aMappingSaysWhatItLacks()
{
    const auto codes = [](const QByteArray &bytes, bool cardIsGiven) {
        QStringList all;
        const auto problems = mappingProblems(guessedMapping(table(bytes)), cardIsGiven);
        for (const Error &error : problems)
            all.append(error.code);
        return all;
    };
    QCOMPARE(codes("card,title,text\n", false), QStringList());
    QCOMPARE(codes("title,text\n", false), QStringList { u"import-no-card-column"_s });
    QCOMPARE(codes("title,text\n", true), QStringList());
    QCOMPARE(codes("entityId,title,text\n", false), QStringList { u"import-no-card-column"_s });
    QCOMPARE(codes("entityTypeId,entityId,title,text\n", false), QStringList());
    QCOMPARE(codes("card,created,authorId\n", false),
             (QStringList { u"import-no-title-column"_s, u"import-no-text-column"_s }));
}

void ImportRowsTest::cardsAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("card"); // or the code of the error
    const auto row = [](const char *name, const QByteArray &bytes, const char *card) {
        QTest::newRow(name) << bytes + ",A,B\n" << QString::fromLatin1(card);
    };
    const QByteArray card = "card,title,text\n";
    row("word and number", card + "deal:15", "deal:15");
    row("type and number", card + "2:15", "deal:15");
    row("short code", card + "T9c_6", "dynamic_156:6");
    row("address", card + "https://acme.bitrix24.com/crm/contact/details/5/", "contact:5");
    row("address of another portal", card + "https://other.bitrix24.com/crm/deal/details/5/",
        "other-portal");
    row("address of a webhook", card + "https://acme.bitrix24.com/rest/1/abc123/",
        "webhook-as-card");
    row("a number alone", card + "15", "import-not-a-card");
    row("nothing", card, "import-no-card");
    row("an impossible type", card + "5:15", "import-not-a-card");
    const QByteArray deal = "Deal,title,text\n";
    row("a number below a type", deal + "15", "deal:15");
    row("with a sign", deal + "\xe2\x84\x96 15", "deal:15");
    row("a whole card below a type", deal + "contact:5", "contact:5");
    row("zero below a type", deal + "0", "import-not-a-card");
    const QByteArray ids = "entityTypeId,entityId,title,text\n";
    row("two columns", ids + "2,15", "deal:15");
    row("type as a word", ids + "deal,15", "deal:15");
    row("type in Russian", ids + "\xd0\xa1\xd0\xb4\xd0\xb5\xd0\xbb\xd0\xba\xd0\xb0,15", "deal:15");
    row("a process", ids + "174,15", "dynamic_174:15");
    row("no type", ids + ",15", "import-not-a-type");
    row("a type that takes no entries", ids + "5,15", "import-not-a-type");
    row("no number", ids + "2,", "import-not-a-number");
    row("a negative number", ids + "2,-15", "import-not-a-number");
    row("a fraction", ids + "2,1.5", "import-not-a-number");
    row("neither", ids + ",", "import-no-card");
}

void ImportRowsTest::cardsAreRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, card);
    const auto checked = rows(bytes);
    QCOMPARE(checked.size(), 1);
    const EntryRow &row = checked.first();
    if (card.contains(u':')) {
        QVERIFY(row.problems.isEmpty());
        QCOMPARE(crm::toText(row.owner), card);
        QVERIFY(row.canSend());
    } else {
        QCOMPARE(row.problems.size(), 1);
        QCOMPARE(row.problems.first().error.code, card);
        QVERIFY(!row.owner.isValid());
        QVERIFY(!row.canSend());
    }
}

void ImportRowsTest::rowsBecomeEntries()
{
    const auto checked
        = rows("card;title;text;icon\r\ndeal:15;Paid;\"Line 1\r\nLine 2\";bank-card\r\n"
               "contact:5; Spaces stay ;x;\r\n");
    QCOMPARE(checked.size(), 2);
    QCOMPARE(checked[0].line, 2);
    QCOMPARE(checked[0].owner, (crm::OwnerRef { 2, 15 }));
    QCOMPARE(checked[0].draft,
             (timeline::EntryDraft { u"Paid"_s, u"Line 1\nLine 2"_s, u"bank-card"_s }));
    QCOMPARE(checked[1].line, 4);
    QCOMPARE(checked[1].draft, (timeline::EntryDraft { u" Spaces stay "_s, u"x"_s, u"info"_s }));
    QVERIFY(checked[0].canSend() && checked[1].canSend());
}

void ImportRowsTest::aRowWithoutCardGoesToTheOneGiven()
{
    CheckOptions options = ofPortal();
    options.card = { 2, 100 };
    options.iconCode = u"robot"_s;
    auto checked = rows("card,title,text\n,A,B\ndeal:7,A,B\n", options);
    QCOMPARE(checked[0].owner, (crm::OwnerRef { 2, 100 }));
    QCOMPARE(checked[0].draft.iconCode, u"robot"_s);
    QCOMPARE(checked[1].owner, (crm::OwnerRef { 2, 7 }));
    checked = rows("title,text\nA,B\n", options);
    QCOMPARE(checked[0].owner, (crm::OwnerRef { 2, 100 }));
}

void ImportRowsTest::rowsThatCannotBeReadStayInTheList()
{
    const auto checked = rows("card,title,text\ndeal:1,A,B\ndeal:2,\"A\"x,B\ndeal:3,C,D\n");
    QCOMPARE(checked.size(), 3);
    QVERIFY(!checked[1].canSend());
    QCOMPARE(checked[1].line, 3);
    QCOMPARE(checked[1].problems.first().error.code, u"import-text-after-quote"_s);
    QVERIFY(checked[0].canSend() && checked[2].canSend());
}

void ImportRowsTest::draftsAreChecked()
{
    CheckOptions options = ofPortal();
    options.knownIcons = QStringList { u"info"_s };
    const auto checked = rows("card,title,text,icon\ndeal:1,,B,\ndeal:1,A,B,no-such\n"
                              "deal:1,A\xe2\x80\xae,B,info\n",
                              options);
    QVERIFY(!checked[0].canSend());
    QCOMPARE(checked[0].problems.first().column, Column::Title);
    QVERIFY(!checked[0].problems.first().sentence.isEmpty());
    QVERIFY(checked[1].canSend());
    QCOMPARE(checked[1].problems.first().column, Column::IconCode);
    QVERIFY(checked[2].canSend());
    QCOMPARE(checked[2].problems.first().column, Column::Title);
}

void ImportRowsTest::nestedJsonIsNoText()
{
    const auto checked
        = rows("{\"card\":\"deal:1\",\"title\":\"A\",\"text\":{\"a\":1}}\n"
               "{\"card\":\"deal:1\",\"title\":\"A\",\"text\":\"B\",\"tags\":[1]}\n");
    QVERIFY(!checked[0].canSend());
    QCOMPARE(checked[0].problems.first().error.code, u"import-not-text"_s);
    QCOMPARE(checked[0].problems.first().column, Column::Text);
    QVERIFY(checked[1].problems.isEmpty());
}

void ImportRowsTest::extraFieldsAreTold()
{
    Table read = table("card,title,text\ndeal:1,A,B\ndeal:1,A,\"B\",, more\n");
    Mapping mapping = guessedMapping(read);
    mapping.columns.resize(3); // as the headings have it
    const auto checked = checkedRows(read, mapping, ofPortal());
    QVERIFY(checked[0].problems.isEmpty());
    QVERIFY(checked[1].canSend());
    QCOMPARE(checked[1].problems.first().error.code, u"import-extra-fields"_s);
}

void ImportRowsTest::theSameEntryTwiceIsTold()
{
    const auto checked = rows("card,title,text\ndeal:1,A,B\ndeal:2,A,B\ndeal:1,A,B\n2:1,A,B\n");
    QVERIFY(checked[0].problems.isEmpty());
    QVERIFY(checked[1].problems.isEmpty());
    for (const int i : { 2, 3 }) {
        QVERIFY(checked[i].canSend());
        QCOMPARE(checked[i].problems.size(), 1);
        QCOMPARE(checked[i].problems.first().error.code, u"import-twice"_s);
        QVERIFY(problemText(checked[i].problems.first()).contains(u'2')); // the line of the first
    }
}

void ImportRowsTest::everyProblemHasASentence_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : { "import-open-quote",      "import-text-after-quote",
                              "import-field-too-long",  "import-too-many-columns",
                              "import-bad-json",        "import-not-an-object",
                              "import-no-card",         "import-not-a-card",
                              "import-not-a-type",      "import-not-a-number",
                              "import-not-text",        "import-extra-fields",
                              "import-twice",           "other-portal",
                              "webhook-as-card",        "import-no-card-column",
                              "import-no-title-column", "import-no-text-column",
                              "import-too-large",       "import-too-many-rows",
                              "import-empty",           "import-json-document" })
        QTest::newRow(code) << QString::fromLatin1(code);
}

void ImportRowsTest::everyProblemHasASentence()
{
    QFETCH(QString, code);
    const QString generic = errorText(Error::make(Error::Kind::Input, u"no-such-code"_s)).what;
    const Problem bare {
        Problem::Severity::Error, Column::Card, Error::make(Error::Kind::Input, code), {}
    };
    Problem detailed = bare;
    detailed.error.message = u"<x>\u202e"_s + QString(100, u'y');
    for (const Problem &problem : { bare, detailed }) {
        const QString sentence = problemText(problem);
        QVERIFY(sentence.size() > 10);
        QVERIFY(sentence != generic);
        QVERIFY(!sentence.contains(u'\u202e'));
        QVERIFY(sentence.size() < 160);
    }
}

void ImportRowsTest::aWebhookAddressIsNeverRepeated()
{
    const auto checked
        = rows("card,title,text\nhttps://acme.bitrix24.com/rest/1/s3cr3ts3cr3t/,A,B\n");
    const Problem &problem = checked.first().problems.first();
    QVERIFY(!problem.error.message.contains(u"s3cr3t"_s));
    QVERIFY(!problemText(problem).contains(u"s3cr3t"_s));
}

QTEST_GUILESS_MAIN(ImportRowsTest)
#include "tst_importrows.moc"
