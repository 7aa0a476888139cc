// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/draftcheck.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace timeline;
using Kind = DraftFinding::Kind;
using Field = DraftFinding::Field;

class DraftCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void checks_data();
    void checks();
    void countsEmojiAsOneCharacter();
    void tellsWhere();
    void knowsNoIconsBeforeTheyWereRead();
};

void DraftCheckTest::checks_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("icon");
    QTest::addColumn<QString>("expected"); // Field:Kind …, as numbers
    QTest::addColumn<bool>("sendable");
    const auto row
        = [](const char *name, const QString &title, const QString &text, const QString &icon,
             const QList<std::pair<Field, Kind>> &findings, bool sendable) {
              QStringList expected;
              for (const auto &[field, kind] : findings)
                  expected.append(u"%1:%2"_s.arg(int(field)).arg(int(kind)));
              QTest::newRow(name) << title << text << icon << expected.join(u' ') << sendable;
          };
    const QString info = u"info"_s;
    row("good", u"Paid"_s, u"Invoice 7"_s, info, {}, true);
    row("no icon", u"Paid"_s, u"Invoice 7"_s, QString(), {}, true);
    row("no title", u""_s, u"x"_s, info, { { Field::Title, Kind::Blank } }, false);
    row("blank title", u" \t\u00a0"_s, u"x"_s, info, { { Field::Title, Kind::Blank } }, false);
    row("no text", u"x"_s, u"\n"_s, info, { { Field::Text, Kind::Blank } }, false);
    row("nothing", {}, {}, info, { { Field::Title, Kind::Blank }, { Field::Text, Kind::Blank } },
        false);
    row("title at the limit", QString(255, u'x'), u"x"_s, info, {}, true);
    row("long title", QString(256, u'x'), u"x"_s, info, { { Field::Title, Kind::TooLong } }, true);
    row("text at the limit", u"x"_s, QString(10'000, u'x'), info, {}, true);
    row("long text", u"x"_s, QString(10'001, u'x'), info, { { Field::Text, Kind::TooLong } }, true);
    row("unknown icon", u"x"_s, u"x"_s, u"nope"_s, { { Field::IconCode, Kind::UnknownIcon } },
        true);
    row("icon of other case", u"x"_s, u"x"_s, u"INFO"_s, { { Field::IconCode, Kind::UnknownIcon } },
        true);
    row("zero width", u"a\u200bb"_s, u"x"_s, info, { { Field::Title, Kind::HiddenCharacters } },
        true);
    row("control", u"x"_s, u"a\u0007b"_s, info, { { Field::Text, Kind::HiddenCharacters } }, true);
    row("direction", u"x"_s, u"a\u202eb"_s, info, { { Field::Text, Kind::Direction } }, true);
    row("both", u"a\u200b\u202e\u202cb"_s, u"x"_s, info,
        { { Field::Title, Kind::HiddenCharacters }, { Field::Title, Kind::Direction } }, true);
    row("line ends and tabs", u"x"_s, u"a\r\n\tb"_s, info, {}, true);
    row("Arabic", u"\u0645\u0631\u062d\u0628\u0627"_s, u"x"_s, info, {}, true);
    row("references", u"$result[a]"_s, u"$next[x] [b]bold[/b]"_s, info, {}, true);
}

void DraftCheckTest::checks()
{
    QFETCH(QString, title);
    QFETCH(QString, text);
    QFETCH(QString, icon);
    const auto findings = checkDraft({ title, text, icon }, { u"info"_s, u"call"_s });
    QStringList found;
    for (const DraftFinding &finding : findings) {
        found.append(u"%1:%2"_s.arg(int(finding.field)).arg(int(finding.kind)));
        QVERIFY(!finding.sentence.isEmpty());
        QVERIFY2(!finding.sentence.contains(u'%'), qPrintable(finding.sentence));
    }
    QTEST(found.join(u' '), "expected");
    QTEST(canSend(findings), "sendable");
}

void DraftCheckTest::countsEmojiAsOneCharacter()
{
    const QString emoji = u"\U0001F600"_s;
    QVERIFY(checkDraft({ emoji.repeated(255), u"x"_s, {} }, {}).isEmpty());
    const auto findings = checkDraft({ emoji.repeated(256), u"x"_s, {} }, {});
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().spans.first().position, 510);
    QCOMPARE(findings.first().spans.first().length, 2);
}

void DraftCheckTest::tellsWhere()
{
    const auto findings = checkDraft({ u"a\u200bb\u200b"_s, u"x"_s, {} }, {});
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().spans.size(), 2);
    QCOMPARE(findings.first().spans.at(0).position, 1);
    QCOMPARE(findings.first().spans.at(1).position, 3);
    QVERIFY(findings.first().sentence.contains(u'2'));
}

void DraftCheckTest::knowsNoIconsBeforeTheyWereRead()
{
    QVERIFY(checkDraft({ u"x"_s, u"x"_s, u"anything"_s }, {}).isEmpty());
}

QTEST_GUILESS_MAIN(DraftCheckTest)
#include "tst_draftcheck.moc"
