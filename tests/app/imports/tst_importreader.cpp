// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/reader.h"
#include "support/await.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace imports;

/// Files on the thread that reads them.
class ImportReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aFileIsReadAndChecked();
    void whatIsNoFileIsTold_data();
    void whatIsNoFileIsTold();
    void cancellingEndsALongReading();
    void whoWaitsIsToldWhenTheReaderEnds();

private:
    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

void ImportReaderTest::aFileIsReadAndChecked()
{
    Reader reader;
    const auto table = await(reader.read(file(u"a.csv"_s, "card,title,text\ndeal:1,A,B\nx,A,B\n")));
    QVERIFY(table);
    const auto rows = await(reader.check(*table, guessedMapping(*table), {}));
    QVERIFY(rows);
    QCOMPARE(rows->size(), 2);
    QVERIFY(rows->at(0).canSend());
    QVERIFY(!rows->at(1).canSend());
}

void ImportReaderTest::whatIsNoFileIsTold_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("nothing of that name") << m_folder.filePath(u"no-such.csv"_s);
    QTest::newRow("a folder") << m_folder.path();
}

void ImportReaderTest::whatIsNoFileIsTold()
{
    QFETCH(QString, name);
    Reader reader;
    const auto table = await(reader.read(name));
    QVERIFY(!table);
    QCOMPARE(table.error().code, u"file-unreadable"_s);
}

void ImportReaderTest::cancellingEndsALongReading()
{
    const QString large = file(u"large.csv"_s, QByteArray("a,b,c\n").repeated(5'000'000));
    ReadOptions options;
    options.limits.maxRows = 100'000'000;
    options.limits.maxBytes = 100'000'000;
    Reader reader;
    bool answered = false;
    const auto reading = reader.read(large, options);
    reading.then(this, [&answered](const Result<Table> &) { answered = true; });
    reading.cancel();
    // The thread is free again soon: the next one is not behind five million rows.
    const auto next
        = await(reader.read(file(u"b.csv"_s, "title,text\nA,B\n")), std::chrono::seconds(10));
    QVERIFY(next);
    QCOMPARE(next->rows.size(), 2);
    QVERIFY(!answered);
}

void ImportReaderTest::whoWaitsIsToldWhenTheReaderEnds()
{
    const QString large = file(u"large.csv"_s, QByteArray("a,b,c\n").repeated(1'000'000));
    auto reader = std::make_unique<Reader>();
    std::optional<Error> error;
    reader->read(large).then(this, [&error](const Result<Table> &table) {
        if (!table)
            error = table.error();
    });
    reader.reset();
    QTRY_VERIFY(error); // nobody waits for ever
    QCOMPARE(error->kind, Error::Kind::Internal);
}

QTEST_GUILESS_MAIN(ImportReaderTest)
#include "tst_importreader.moc"
