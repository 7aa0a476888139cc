// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// All texts are invented.
#include "ui/timeline/bbcodeview.h"
#include "ui/timeline/textcost.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextTable>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using Mode = BbCodeView::Mode;

namespace {

class WatchedView : public BbCodeView
{
public:
    using BbCodeView::BbCodeView;
    using BbCodeView::createMimeDataFromSelection;

    QVariant loadResource(int type, const QUrl &name) override
    {
        asked << name;
        answered << BbCodeView::loadResource(type, name);
        return answered.constLast();
    }

    QString copied()
    {
        selectAll();
        const std::unique_ptr<QMimeData> plain(createMimeDataFromSelection());
        return plain->text();
    }

    QList<QUrl> asked;
    QVariantList answered;
};

/// All of a view's characters, marks as object replacement characters.
QString shown(const BbCodeView &view) { return view.toPlainText(); }

QTextCharFormat formatAt(const BbCodeView &view, const QString &text)
{
    QTextCursor found = view.document()->find(text);
    return found.charFormat();
}

} // namespace

class TestBbCodeView : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void nothingIsLoaded_data();
    void nothingIsLoaded();
    void markupStaysText();
    void formattingIsShown();
    void copyingGivesTheCharactersOfTheText_data();
    void copyingGivesTheCharactersOfTheText();
    void copyingIsPlainText();
    void copyingAPartGivesThatPart();
    void hiddenCharactersAreMarks();
    void linksSayWhereTheyLead_data();
    void linksSayWhereTheyLead();
    void aLinkIsToldOfAndNotOpened();
    void aLinkIsReachedByKeyboard();
    void unreadableColoursAreNotTaken();
    void coloursFollowThePalette();
    void modes();
    void aTableIsATable();
    void longTextIsCutAndSaysSo();
    void whatTakesLongIsCutEarlier_data();
    void whatTakesLongIsCutEarlier();
    void hostileTextIsShownQuickly_data();
    void hostileTextIsShownQuickly();
    void askForRoomForTheWholeText();
    void rightToLeftTextTakesItsOwnDirection();
};

void TestBbCodeView::nothingIsLoaded_data()
{
    QTest::addColumn<QString>("pattern");
    for (const char *pattern :
         { "<img src=\"%1\">", "[img]%1[/img]", "[url=%1]a[/url]", "[url]%1[/url]", "![a](%1)",
           "<link rel=\"stylesheet\" href=\"%1\">", "[b]<img src='%1'>[/b]",
           "[code]<img src=\"%1\">[/code]", "<body background=\"%1\">",
           "[table][tr][td]<img src=\"%1\">[/td][/tr][/table]" })
        QTest::newRow(pattern) << QString::fromUtf8(pattern);
}

void TestBbCodeView::nothingIsLoaded()
{
    QFETCH(const QString, pattern);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"canary.png"_s);
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QVERIFY(image.save(path));
    const QString address = QUrl::fromLocalFile(path).toString();
    WatchedView view;
    view.resize(600, 200);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    for (const Mode mode : { Mode::Formatted, Mode::Plain, Mode::AsReceived }) {
        view.showText(pattern.arg(address), mode);
        const QImage picture = view.grab().toImage();
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                QVERIFY(picture.pixelColor(x, y) != QColor(Qt::magenta));
        }
        QVERIFY(view.toPlainText().contains(address)); // it is told, not followed
        for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                QVERIFY(!it.fragment().charFormat().isImageFormat());
                QVERIFY(!it.fragment().charFormat().isAnchor());
            }
        }
    }
    QCOMPARE(view.asked, QList<QUrl>());
    QCOMPARE(view.BbCodeView::loadResource(QTextDocument::ImageResource, QUrl::fromLocalFile(path)),
             QVariant());
}

void TestBbCodeView::markupStaysText()
{
    const QString text = u"<b>a</b> &amp; <a href=\"https://a.example\">b</a>"_s;
    BbCodeView view;
    view.showText(u"<b>a</b> &amp; <script>"_s);
    QCOMPARE(shown(view), u"<b>a</b> &amp; <script>"_s);
    view.showText(text, Mode::AsReceived);
    QCOMPARE(shown(view), text);
}

void TestBbCodeView::formattingIsShown()
{
    BbCodeView view;
    view.showText(
        u"[b]bold[/b] [i]italic[/i] [u]under[/u] [s]struck[/s] [code]code[/code] plain"_s);
    QCOMPARE(shown(view), u"bold italic under struck code plain"_s);
    QVERIFY(formatAt(view, u"bold"_s).fontWeight() >= QFont::DemiBold);
    QVERIFY(formatAt(view, u"italic"_s).fontItalic());
    QVERIFY(formatAt(view, u"under"_s).fontUnderline());
    QVERIFY(formatAt(view, u"struck"_s).fontStrikeOut());
    QVERIFY(formatAt(view, u"code"_s).background().style() != Qt::NoBrush);
    const QTextCharFormat plain = formatAt(view, u"plain"_s);
    QVERIFY(plain.fontWeight() < QFont::DemiBold && !plain.fontItalic() && !plain.fontUnderline());
}

void TestBbCodeView::copyingGivesTheCharactersOfTheText_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("copied");
    const auto same
        = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
    same("plain", u"a b"_s);
    same("lines", u"a\n\nb\n c"_s);
    same("dashes", u"a:\n- b\n- c"_s);
    same("zero width space", u"Enter\u200Bprise"_s);
    same("several", u"\u200Ba\u200B\u200Bb\u202E\u2066c\u200D"_s);
    same("only hidden", u"\u200B"_s);
    same("line separators", u"a\u2028b\u2029c"_s);
    same("object replacement", u"a\uFFFC\uFFFCb"_s);
    same("frame markers of Qt", u"a"_s + QChar(0xFDD0) + u"b"_s + QChar(0xFDD1));
    same("controls", u"a"_s + QChar(0) + QChar(27) + u"b"_s);
    same("half a pair", u"a"_s + QChar(0xD83D) + u"b"_s);
    same("no-break space", u"18\u00A0400 EUR"_s);
    same("emoji", u"👩\u200D👧 a"_s);
    same("tabs", u"a\tb"_s);
    same("address", u"see https://a.example/b now"_s);
    QTest::newRow("bold") << u"[b]a\u200Bb[/b] c"_s << u"a\u200Bb c"_s;
    QTest::newRow("link") << u"[url=https://a.example]b[/url] c"_s << u"b c"_s;
    QTest::newRow("list") << u"[list=1][*]a[*]b[/list]c"_s << u"1. a\n2. b\nc"_s;
    QTest::newRow("table") << u"a[table][tr][td]b[/td][td]c[/td][/tr][tr][td]d[/td][/tr][/table]"_s
                           << u"a\nb\tc\nd\t"_s;
    QTest::newRow("table first and between")
        << u"[table][tr][td]a[/td][/tr][/table][table][tr][td]b[/td][/tr][/table]c"_s
        << u"a\nb\nc"_s;
}

void TestBbCodeView::copyingGivesTheCharactersOfTheText()
{
    QFETCH(const QString, source);
    WatchedView view;
    view.showText(source);
    QTEST(view.copied(), "copied");
    view.showText(source, Mode::AsReceived);
    QCOMPARE(view.copied(), source);
}

void TestBbCodeView::copyingIsPlainText()
{
    WatchedView view;
    view.showText(u"[b]a[/b]"_s);
    view.selectAll();
    const std::unique_ptr<QMimeData> data(view.createMimeDataFromSelection());
    QCOMPARE(data->formats(), QStringList { u"text/plain"_s });
}

void TestBbCodeView::copyingAPartGivesThatPart()
{
    WatchedView view;
    view.showText(u"abc\u200Bdef\n- ghi"_s);
    QTextCursor cursor(view.document());
    cursor.setPosition(2);
    cursor.setPosition(5, QTextCursor::KeepAnchor);
    view.setTextCursor(cursor);
    const std::unique_ptr<QMimeData> data(view.createMimeDataFromSelection());
    QCOMPARE(data->text(), u"c\u200Bd"_s);
}

void TestBbCodeView::hiddenCharactersAreMarks()
{
    BbCodeView view;
    view.resize(400, 100);
    view.showText(u"Enter\u200Bprise"_s);
    QCOMPARE(shown(view).count(QChar::ObjectReplacementCharacter), 1);
    const theme::Pair warning = theme::colors(view.palette()).warning;
    const auto pixels = [&view](const QColor &color) {
        const QImage image = view.grab().toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == color ? 1 : 0;
        }
        return count;
    };
    QVERIFY(pixels(warning.ground) > 50);
    const qreal width = view.document()->idealWidth();
    view.showText(u"Enter\u200B\u200B\u200Bprise"_s); // one wider mark: "ZWSP ×3"
    QCOMPARE(shown(view).count(QChar::ObjectReplacementCharacter), 1);
    QVERIFY(view.document()->idealWidth() > width);
    view.showText(u"Enterprise"_s);
    QCOMPARE(pixels(warning.ground), 0);
}

void TestBbCodeView::linksSayWhereTheyLead_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("expected");
    QTest::newRow("named") << u"[url=https://files.acme.example/1]Q-1[/url]."_s
                           << u"Q-1 files.acme.example."_s;
    QTest::newRow("address") << u"https://files.acme.example/1"_s
                             << u"https://files.acme.example/1"_s;
    QTest::newRow("another address") << u"[url=https://evil.example]https://bank.example[/url]"_s
                                     << u"https://bank.example evil.example"_s;
    QTest::newRow("user info") << u"https://bank.example@evil.example/"_s
                               << u"https://bank.example@evil.example/ evil.example"_s;
    QTest::newRow("look-alike") << u"https://аррӏе.com"_s
                                << u"https://аррӏе.com аррӏе.com (xn--80ak6aa92e.com)"_s;
    QTest::newRow("no link") << u"[url=javascript:x]a[/url]"_s << u"[url=javascript:x]a[/url]"_s;
    QTest::newRow("parts of one link")
        << u"[url=https://a.example]b[i]c[/i][/url]"_s << u"bc a.example"_s;
}

void TestBbCodeView::linksSayWhereTheyLead()
{
    QFETCH(const QString, source);
    BbCodeView view;
    view.showText(source);
    QTEST(shown(view), "expected");
}

void TestBbCodeView::aLinkIsToldOfAndNotOpened()
{
    WatchedView view;
    view.resize(400, 100);
    view.showText(u"[url=https://a.example/?q=1&r=2]a long enough name[/url]"_s);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QSignalSpy activated(&view, &BbCodeView::linkActivated);
    QTextCursor cursor = view.document()->find(u"enough"_s);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.cursorRect(cursor).center());
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().toUrl(), QUrl(u"https://a.example/?q=1&r=2"_s));
    QCOMPARE(shown(view), u"a long enough name a.example"_s);
    QCOMPARE(view.asked, QList<QUrl>());
    emit view.anchorClicked(QUrl(u"file:///etc/passwd"_s)); // whatever the way it may come
    QCOMPARE(activated.size(), 1);
}

void TestBbCodeView::aLinkIsReachedByKeyboard()
{
    BbCodeView view;
    view.showText(u"a [url=https://a.example/]b[/url] [url=https://c.example/]d[/url]"_s);
    view.show();
    view.activateWindow();
    view.setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    QSignalSpy activated(&view, &BbCodeView::linkActivated);
    QTest::keyClick(&view, Qt::Key_Tab);
    QTest::keyClick(&view, Qt::Key_Tab);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().toUrl(), QUrl(u"https://c.example/"_s));
}

void TestBbCodeView::unreadableColoursAreNotTaken()
{
    BbCodeView view;
    view.setPalette(theme::lightPalette());
    view.showText(u"[color=#ffffff]white[/color] [color=#aa0000]red[/color]"_s);
    const theme::Colors colors = theme::colors(view.palette());
    QCOMPARE(formatAt(view, u"white"_s).foreground().color(), colors.text);
    QCOMPARE(formatAt(view, u"red"_s).foreground().color(), QColor(0xaa, 0, 0));
}

void TestBbCodeView::coloursFollowThePalette()
{
    BbCodeView view;
    view.setPalette(theme::lightPalette());
    view.showText(u"a [url=https://a.example]b[/url]"_s);
    view.setPalette(theme::darkPalette());
    QCOMPARE(formatAt(view, u"a"_s).foreground().color(), theme::colors(view.palette()).text);
    QCOMPARE(formatAt(view, u"b"_s).foreground().color(), theme::colors(view.palette()).accent);
}

void TestBbCodeView::modes()
{
    const QString text = u"[b]a[/b]\n[list][*]b[/list]"_s;
    BbCodeView view;
    view.showText(text);
    QCOMPARE(view.mode(), Mode::Formatted);
    QCOMPARE(shown(view), u"a\n•\tb"_s);
    view.showText(text, Mode::Plain);
    QCOMPARE(shown(view), u"a\n- b"_s);
    QVERIFY(formatAt(view, u"a"_s).fontWeight() < QFont::DemiBold);
    view.showText(text, Mode::AsReceived);
    QCOMPARE(shown(view), text);
    QCOMPARE(view.entryText(), text);
    view.showText({});
    QCOMPARE(shown(view), QString());
}

void TestBbCodeView::aTableIsATable()
{
    BbCodeView view;
    view.showText(u"a[table][tr][th]b[/th][th]c[/th][/tr][tr][td]d[/td][/tr][/table]e"_s);
    const QList<QTextFrame *> frames = view.document()->rootFrame()->childFrames();
    QCOMPARE(frames.size(), 1);
    const auto *table = qobject_cast<QTextTable *>(frames.first());
    QVERIFY(table);
    QCOMPARE(table->rows(), 2);
    QCOMPARE(table->columns(), 2);
    QCOMPARE(table->cellAt(1, 0).firstCursorPosition().block().text(), u"d"_s);
    QVERIFY(formatAt(view, u"b"_s).fontWeight() >= QFont::DemiBold);
    QVERIFY(formatAt(view, u"d"_s).fontWeight() < QFont::DemiBold);
    QCOMPARE(view.document()->lastBlock().text(), u"e"_s);
}

void TestBbCodeView::longTextIsCutAndSaysSo()
{
    WatchedView view;
    const QString shown = u"ab "_s.repeated(BbCodeView::shownAtFirst / 3) + u"ab"_s;
    QCOMPARE(shown.size(), BbCodeView::shownAtFirst);
    const QString text = shown + u" last"_s;
    view.showText(text, Mode::AsReceived);
    QVERIFY(view.isCut());
    QCOMPARE(view.document()->blockCount(), 2);
    QVERIFY(view.document()->lastBlock().text().contains(u"5"_s));
    QCOMPARE(view.entryText(), text);
    QCOMPARE(view.copied().trimmed(), shown);
    QSignalSpy activated(&view, &BbCodeView::linkActivated);
    emit view.anchorClicked(QUrl(view.document()->find(u"Show more"_s).charFormat().anchorHref()));
    QVERIFY(!view.isCut());
    QCOMPARE(view.copied(), text);
    QCOMPARE(activated.size(), 0);
    view.showText(shown.chopped(1) + u"👩"_s);
    QVERIFY(view.toPlainText().startsWith(shown.chopped(1) + u'\n'));
}

void TestBbCodeView::whatTakesLongIsCutEarlier_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<bool>("isLong"); // shown in full all the same
    QTest::newRow("English") << u"Credit limit: OK, plan Enterprise. "_s << true;
    QTest::newRow("Russian") << u"Кредитный лимит в порядке, тариф Максимум. "_s << true;
    QTest::newRow("Arabic") << u"تم تحليل طلب العميل "_s << true;
    QTest::newRow("accents") << u"e\u0301t\u0302a\u0308 "_s << true;
    QTest::newRow("hidden characters") << u"a\u200b"_s << false;
    QTest::newRow("directions") << u"a\u0644"_s << false;
    QTest::newRow("emoji") << u"\U0001F469\u200D\U0001F4BB"_s << false;
    QTest::newRow("piled accents") << u"\u0301"_s << false;
    QTest::newRow("formats") << u"[b]a[/b]"_s << false;
    QTest::newRow("one word") << u"a"_s << false;
    QTest::newRow("half pairs") << QString(QChar(0xd800)) << false;
}

void TestBbCodeView::whatTakesLongIsCutEarlier()
{
    QFETCH(const QString, unit);
    QFETCH(const bool, isLong);
    constexpr qsizetype length = 10'000;
    const QString text = unit.repeated(length / unit.size());
    const qsizetype shown = affordableLength(text, BbCodeView::shownAtFirst);
    QCOMPARE(shown == text.size(), isLong);
    // An ordinary amount of anything is shown.
    QVERIFY2(shown >= 400, qPrintable(QString::number(shown)));
    QVERIFY(!text.first(shown).back().isHighSurrogate() || unit.size() == 1);
    QCOMPARE(affordableLength(text, length * 1'000), text.size());
    BbCodeView view;
    view.showText(text, Mode::AsReceived);
    QCOMPARE(view.isCut(), !isLong);
    for (int i = 0; i < 6 && view.isCut(); ++i)
        view.showMore();
    QVERIFY(!view.isCut());
}

void TestBbCodeView::hostileTextIsShownQuickly_data()
{
    QTest::addColumn<QString>("unit");
    QTest::newRow("one word") << u"a"_s;
    QTest::newRow("prose") << u"Lorem ipsum dolor sit amet\n"_s;
    QTest::newRow("lines") << u"\n"_s;
    QTest::newRow("marks") << u"a\u200B"_s;
    QTest::newRow("hidden characters") << u"\u200B"_s;
    QTest::newRow("elements") << u"[b]a[/b]"_s;
    QTest::newRow("links") << u"http://a.example "_s;
    QTest::newRow("tables") << u"[table][tr][td]a[/td][/tr][/table]"_s;
    QTest::newRow("quotes") << u"[quote]"_s;
    QTest::newRow("right to left") << u"\u0644 a "_s;
    QTest::newRow("combining") << u"\u0301"_s;
}

/// The longest text that is shown, of each kind: a bound against disasters; tests/bench has the
/// figures.
void TestBbCodeView::hostileTextIsShownQuickly()
{
    QFETCH(const QString, unit);
    BbCodeView view;
    view.resize(400, 600);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const QString text = unit.repeated(BbCodeView::shownAtFirst / unit.size());
    QElapsedTimer timer;
    timer.start();
    view.showText(text);
    const qint64 built = timer.elapsed();
    view.grab();
    qInfo("%s: %lld ms to build, %lld ms with drawing", QTest::currentDataTag(), built,
          timer.elapsed());
    QVERIFY(timer.elapsed() < 5'000);
}

void TestBbCodeView::askForRoomForTheWholeText()
{
    QScrollArea area;
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    auto *view = new BbCodeView;
    view->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(view);
    layout->addStretch();
    area.setWidget(content);
    area.setWidgetResizable(true);
    area.resize(400, 300);
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    view->showText(u"a\n"_s.repeated(100));
    QTRY_COMPARE(view->height(), qCeil(view->document()->size().height()));
    view->showText(u"a"_s); // once there was room for a scroll bar that is not there
    QTRY_COMPARE(view->height(), qCeil(view->document()->size().height()));
}

void TestBbCodeView::rightToLeftTextTakesItsOwnDirection()
{
    BbCodeView view;
    view.showText(u"a\n- \u0644\u064A\u0644\u0649\n[quote]\u0644[/quote]"_s);
    const QTextDocument *document = view.document();
    QCOMPARE(document->findBlockByNumber(0).textDirection(), Qt::LeftToRight);
    QCOMPARE(document->findBlockByNumber(1).textDirection(), Qt::RightToLeft);
    QCOMPARE(document->findBlockByNumber(2).textDirection(), Qt::RightToLeft);
}

QTEST_MAIN(TestBbCodeView)
#include "tst_bbcodeview.moc"
