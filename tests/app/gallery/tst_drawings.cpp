// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/drawings.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class Drawings : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everySystemCodeOfThePortalIsDrawnInItsOrder();
    void codesAreCaseSensitiveAndUnknownOnesHaveNoDrawing();
    void everyCodeHasWordsOfItsOwn();
    void anUnknownCodeIsReadOutAsWritten();
    void iconsAreFoundByWord_data();
    void iconsAreFoundByWord();
    void allWordsMustFit();
    void noWordsFindEverything();
    void codesThatBeginWithTheWordsComeFirst();
};

void Drawings::everySystemCodeOfThePortalIsDrawnInItsOrder()
{
    // crm.timeline.icon.list of edition 26.250, then the code that only 24.300 has
    const QStringList codes
        = u"call call-incoming-missed call-incoming call-completed call-outcoming document IM "
          u"circle-check info "
          "relation link unlink store view stage-change sum clock mail-outcome complete check "
          "comment sms whatsapp "
          "telegram task pipeline wallet attention bank-card conversion calendar circle-crossed "
          "task-ping "
          "task-new-comment task-viewed-comment task-activity ai-copilot ai-process restoration "
          "arrow-up arrow-down "
          "visit camera copy robot cycle-equal bizproc message-with-point booking repeat-sale "
          "open-line-incoming-message"_s.split(u' ');
    QCOMPARE(codes.size(), 51);
    QCOMPARE(gallery::systemCodes(), codes);
}

void Drawings::codesAreCaseSensitiveAndUnknownOnesHaveNoDrawing()
{
    QVERIFY(gallery::hasDrawing(u"IM"_s));
    QVERIFY(!gallery::hasDrawing(u"im"_s));
    QVERIFY(!gallery::hasDrawing(u"Call"_s));
    QVERIFY(!gallery::hasDrawing(QString()));
    QCOMPARE(gallery::drawingPath(u"IM"_s), u":/icons/system/IM.svg"_s);
    QCOMPARE(gallery::drawingPath(u"../interface/x"_s), QString());
}

void Drawings::everyCodeHasWordsOfItsOwn()
{
    QSet<QString> spoken;
    for (const QString &code : gallery::systemCodes()) {
        QVERIFY2(!gallery::spokenName(code).isEmpty(), qPrintable(code));
        spoken += gallery::spokenName(code);
    }
    QCOMPARE(spoken.size(), gallery::systemCodes().size());
    QCOMPARE(gallery::spokenName(u"call-incoming-missed"_s), u"missed incoming call"_s);
}

void Drawings::anUnknownCodeIsReadOutAsWritten()
{
    QCOMPARE(gallery::spokenName(u"shop-crate"_s), u"shop crate"_s);
    QCOMPARE(gallery::spokenName(QString()), QString());
}

void Drawings::iconsAreFoundByWord_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("codes");

    const QStringList calls { u"call"_s, u"call-incoming-missed"_s, u"call-incoming"_s,
                              u"call-completed"_s, u"call-outcoming"_s };
    QTest::newRow("English, a meaning")
        << u"paid"_s << QStringList { u"circle-check"_s, u"wallet"_s, u"bank-card"_s };
    QTest::newRow("German, capital") << u"Anruf"_s << calls;
    QTest::newRow("Russian, small") << u"звонок"_s << calls;
    QTest::newRow("Russian, beginning in capitals") << u"ЗВОН"_s << calls;
    QTest::newRow("Russian ё for е") << u"самолётик"_s << QStringList { u"telegram"_s };
    QTest::newRow("German without its umlaut") << u"geldborse"_s << QStringList { u"wallet"_s };
    QTest::newRow("code with hyphens")
        << u"call-in"_s << QStringList { u"call-incoming-missed"_s, u"call-incoming"_s };
    QTest::newRow("code of a messenger, any case") << u"im"_s << QStringList { u"IM"_s };
    QTest::newRow("nothing like it") << u"submarine"_s << QStringList {};
}

void Drawings::iconsAreFoundByWord()
{
    QFETCH(QString, words);
    QFETCH(QStringList, codes);
    QCOMPARE(gallery::searchDrawings(words), codes);
}

void Drawings::allWordsMustFit()
{
    QCOMPARE(gallery::searchDrawings(u"verpasster anruf"_s),
             QStringList { u"call-incoming-missed"_s });
    QCOMPARE(gallery::searchDrawings(u"anruf submarine"_s), QStringList {});
}

void Drawings::noWordsFindEverything()
{
    QCOMPARE(gallery::searchDrawings(QString()), gallery::systemCodes());
    QCOMPARE(gallery::searchDrawings(u"  - "_s), gallery::systemCodes());
}

void Drawings::codesThatBeginWithTheWordsComeFirst()
{
    const QStringList found = gallery::searchDrawings(u"calendar"_s);
    QCOMPARE(found, (QStringList { u"calendar"_s, u"booking"_s }));
    QCOMPARE(gallery::searchDrawings(u"comment"_s).constFirst(), u"comment"_s);
}

QTEST_APPLESS_MAIN(Drawings)
#include "tst_drawings.moc"
