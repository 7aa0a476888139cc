// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roles.h"
#include "ui/timeline/dates.h"
#include "ui/timeline/entrydelegate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyleOptionViewItem>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace models;

namespace {

constexpr int width = 720;

/// Where something stands that differs from the ground, in columns of a rectangle.
QRect inked(const QImage &image, const QRect &within, const QColor &ground)
{
    QRect found;
    for (int y = within.top(); y <= within.bottom(); ++y) {
        for (int x = within.left(); x <= within.right(); ++x) {
            if (image.pixelColor(x, y) != ground)
                found |= QRect(x, y, 1, 1);
        }
    }
    return found;
}

} // namespace

class EntryDelegateTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { theme::apply(theme::Choice::Light); }
    void init();
    void heights_data();
    void heights();
    void slotsOfThePictures();
    void rightToLeftMirrorsEverySlot();
    void barGroundTimeAndAuthorStandWhereTheyShould();
    void selectionIsGreyWithoutTheKeyboard();
    void aLongTextNeverLeavesItsPlace();
    void arabicStaysAtTheLeadingEdge();
    void tagsByWeight();
    void narrowTagsShowTheGlyphAlone();
    void placeholdersShowNoText();
    void uploadedPicturesKeepTheirColours();
    void marksStandInTheirColumns_data();
    void marksStandInTheirColumns();
    void uploadedPicturesAreNeverBlurred_data();
    void uploadedPicturesAreNeverBlurred();
    void anUnknownCodeIsTold();
    void timesHaveNoSeconds_data();
    void timesHaveNoSeconds();
    void spokenAndShownWordsAreSafe();

private:
    QImage painted(QStyle::State state = {}, Qt::LayoutDirection direction = Qt::LeftToRight);
    QFont system() const;

    EntryDelegate m_delegate;
    QStandardItemModel m_model;
    QModelIndex m_index;
};

QFont EntryDelegateTest::system() const
{
    QFont font(QApplication::font());
    font.setPixelSize(13);
    return font;
}

void EntryDelegateTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_model.clear();
    auto *item = new QStandardItem;
    item->setData(5012, EntryIdRole);
    item->setData(true, LoadedRole);
    item->setData(u"Title"_s, TitleRole);
    item->setData(u"Second line"_s, PreviewRole);
    item->setData(QDateTime(QDate(2026, 11, 21), QTime(10, 0), Qt::OffsetFromUTC, 3 * 3600),
                  CreatedRole);
    item->setData(7, AuthorIdRole);
    item->setData(u"info"_s, IconCodeRole);
    m_model.appendRow(item);
    m_index = m_model.index(0, 0);
    m_delegate.setDensity(Settings::Density::Normal);
    m_delegate.setAuthorName([](UserId id) { return u"User %1"_s.arg(id.value); });
}

QImage EntryDelegateTest::painted(QStyle::State state, Qt::LayoutDirection direction)
{
    QStyleOptionViewItem option;
    option.palette = QApplication::palette();
    option.font = system();
    option.direction = direction;
    option.state = state;
    option.rect = QRect(0, 0, width, m_delegate.rowHeight(system()));
    QImage image(option.rect.size(), QImage::Format_RGB32);
    image.fill(theme::colors(option.palette).base);
    QPainter painter(&image);
    m_delegate.paint(&painter, option, m_index);
    return image;
}

void EntryDelegateTest::heights_data()
{
    QTest::addColumn<int>("density");
    QTest::addColumn<int>("height");
    QTest::newRow("compact") << int(Settings::Density::Compact) << 40;
    QTest::newRow("normal") << int(Settings::Density::Normal) << 48;
    QTest::newRow("roomy") << int(Settings::Density::Roomy) << 56;
}

void EntryDelegateTest::heights()
{
    QFETCH(int, density);
    QFETCH(int, height);
    m_delegate.setDensity(Settings::Density(density));
    QFont small = system();
    small.setPixelSize(10);
    QCOMPARE(m_delegate.rowHeight(small), height);
    QFont large = system();
    large.setPixelSize(26);
    QVERIFY(m_delegate.rowHeight(large) >= height + 30);
    QCOMPARE(m_delegate.rowHeight(large) % 4, 0);
}

void EntryDelegateTest::slotsOfThePictures()
{
    const QRectF row(0, 0, 752, 48);
    const auto s = m_delegate.slotsOf(row, system(), Qt::LeftToRight, 60, 90);
    QCOMPARE(s.bar.width(), 3.0);
    QCOMPARE(s.state.left(), 8.0);
    QCOMPARE(s.state.width(), 16.0);
    QCOMPARE(s.ground.left(), 32.0);
    QCOMPARE(s.ground.size(), QSizeF(32, 32));
    QCOMPARE(s.title.left(), 76.0);
    QCOMPARE(s.preview.left(), 76.0);
    QCOMPARE(s.time.right(), 744.0);
    QVERIFY(s.time.width() >= 40);
    QCOMPARE(s.links.width(), 28.0);
    QCOMPARE(s.note.width(), 20.0);
    QCOMPARE(s.pin.width(), 20.0);
    QCOMPARE(s.note.right(), s.links.left());
    QCOMPARE(s.pin.right(), s.note.left());
    QVERIFY(s.tag.right() < s.pin.left());
    QVERIFY(s.title.right() < s.tag.left());
    QCOMPARE(s.author.right(), 744.0);
    QVERIFY(s.author.top() >= s.time.bottom());
    QVERIFY(s.preview.right() < s.author.left());
    // An author takes 132 at most.
    QCOMPARE(m_delegate.slotsOf(row, system(), Qt::LeftToRight, 0, 900).author.width(), 132.0);
}

void EntryDelegateTest::rightToLeftMirrorsEverySlot()
{
    const QRectF row(0, 0, 752, 48);
    const auto l = m_delegate.slotsOf(row, system(), Qt::LeftToRight, 60, 90);
    const auto r = m_delegate.slotsOf(row, system(), Qt::RightToLeft, 60, 90);
    for (const auto &[left, right] :
         { std::pair(l.bar, r.bar), std::pair(l.ground, r.ground), std::pair(l.title, r.title),
           std::pair(l.tag, r.tag), std::pair(l.time, r.time), std::pair(l.author, r.author) }) {
        QCOMPARE(right.right(), 752 - left.left());
        QCOMPARE(right.width(), left.width());
    }
}

void EntryDelegateTest::barGroundTimeAndAuthorStandWhereTheyShould()
{
    const auto colors = theme::colors(QApplication::palette());
    const QImage image = painted(QStyle::State_Selected | QStyle::State_Active);
    QCOMPARE(image.pixelColor(1, 24), colors.accent);
    QCOMPARE(image.pixelColor(5, 24), colors.selection);
    // The ground of the icon is the list's own on a selected row.
    QCOMPARE(image.pixelColor(48, 11), colors.base);
    const QRect words = inked(image, QRect(66, 0, width - 66, 48), colors.selection);
    QVERIFY(words.left() >= 76 && words.left() <= 79);
    QVERIFY(words.right() <= width - 8 && words.right() >= width - 12);
}

void EntryDelegateTest::selectionIsGreyWithoutTheKeyboard()
{
    const auto colors = theme::colors(QApplication::palette());
    QCOMPARE(painted(QStyle::State_Selected).pixelColor(5, 24), colors.selectionInactive);
    QCOMPARE(painted(QStyle::State_Selected).pixelColor(1, 24), colors.accent); // the same bar
    QCOMPARE(painted(QStyle::State_MouseOver).pixelColor(5, 24), colors.hover);
    QCOMPARE(painted().pixelColor(5, 24), colors.base);
    const QImage current
        = painted(QStyle::State_Selected | QStyle::State_Active | QStyle::State_HasFocus);
    QCOMPARE(current.pixelColor(width / 2, 0), colors.accent);
    QCOMPARE(current.pixelColor(width - 1, 24), colors.accent);
}

void EntryDelegateTest::aLongTextNeverLeavesItsPlace()
{
    const QString longText = QString(4000, u'W');
    m_model.item(0)->setData(longText, TitleRole);
    m_model.item(0)->setData(longText, PreviewRole);
    const auto colors = theme::colors(QApplication::palette());
    const auto at = m_delegate.slotsOf(
        QRectF(0, 0, width, 48), system(), Qt::LeftToRight, 0,
        QFontMetricsF(theme::font(system(), theme::Type::Small)).horizontalAdvance(u"User 7"_s));
    const QImage image = painted();
    // Between title and time, and between second line and author, nothing is painted.
    const QRectF gap(at.title.right() + 1, at.title.top(), at.time.left() - at.title.right() - 12,
                     at.title.height());
    QVERIFY(inked(image, gap.toAlignedRect(), colors.base).isNull());
    const QRectF under(at.preview.right() + 1, at.preview.top() + 1, 8, at.preview.height() - 2);
    QVERIFY(inked(image, under.toAlignedRect(), colors.base).isNull());
}

void EntryDelegateTest::arabicStaysAtTheLeadingEdge()
{
    m_model.item(0)->setData(u"تم تحليل طلب العميل"_s, TitleRole);
    const auto colors = theme::colors(QApplication::palette());
    const auto at = m_delegate.slotsOf(QRectF(0, 0, width, 48), system(), Qt::LeftToRight, 0, 40);
    const QRect title = inked(painted(), at.title.toAlignedRect(), colors.base);
    QVERIFY(title.left() <= int(at.title.left()) + 4);
    QVERIFY(title.right() < int(at.title.center().x()));
    const auto mirrored
        = m_delegate.slotsOf(QRectF(0, 0, width, 48), system(), Qt::RightToLeft, 0, 40);
    const QRect other
        = inked(painted({}, Qt::RightToLeft), mirrored.title.toAlignedRect(), colors.base);
    QVERIFY(other.right() >= int(mirrored.title.right()) - 5);
}

void EntryDelegateTest::tagsByWeight()
{
    const QDate today(2026, 11, 21);
    QVERIFY(EntryDelegate::tagOf(m_index, today).word.isEmpty());
    m_model.item(0)->setData(3, VersionsRole);
    QCOMPARE(EntryDelegate::tagOf(m_index, today).word, u"changed"_s);
    m_model.item(0)->setData(2, HiddenCharactersRole);
    QCOMPARE(EntryDelegate::tagOf(m_index, today).tone, theme::Tone::Warning);
    m_model.item(0)->setData(QDateTime(QDate(2026, 11, 20), QTime(12, 0)), VanishedSinceRole);
    QVERIFY(EntryDelegate::tagOf(m_index, today).word.startsWith(u"gone since"_s));
    m_model.item(0)->setData(true, DeletedHereRole);
    QCOMPARE(EntryDelegate::tagOf(m_index, today).word, u"deleted here"_s);
}

void EntryDelegateTest::narrowTagsShowTheGlyphAlone()
{
    QVERIFY(EntryDelegate::isNarrow(616));
    QVERIFY(!EntryDelegate::isNarrow(752));
    const Tag::Look look { theme::Tone::Warning, u"hidden"_s, u"hidden characters"_s };
    QVERIFY(Tag::size(look, Tag::Form::GlyphAlone, system()).width() < 32);
    QVERIFY(Tag::size(look, Tag::Form::GlyphAndWord, system()).width() > 80);
}

void EntryDelegateTest::placeholdersShowNoText()
{
    const QImage loaded = painted();
    m_model.item(0)->setData(false, LoadedRole);
    const QImage placeholder = painted();
    QVERIFY(loaded != placeholder);
    const auto colors = theme::colors(QApplication::palette());
    QCOMPARE(placeholder.pixelColor(48, 24), colors.iconGround);
    m_model.item(0)->setData(u"Another title"_s, TitleRole);
    QCOMPARE(painted(), placeholder);
}

void EntryDelegateTest::spokenAndShownWordsAreSafe()
{
    m_model.item(0)->setData(u"<img src=\"file:///canary.png\">"_s, TitleRole);
    QVERIFY(!m_delegate.toolTip(m_index).contains(u"<img"_s));
    QVERIFY(m_delegate.toolTip(m_index).contains(u"+03:00"_s)); // the portal's offset
    const QString spoken = m_delegate.description(m_index);
    QVERIFY(spoken.contains(u"User 7"_s));
    QVERIFY(spoken.contains(u"Second line"_s));
}

void EntryDelegateTest::marksStandInTheirColumns_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void EntryDelegateTest::marksStandInTheirColumns()
{
    QFETCH(const Qt::LayoutDirection, direction);
    const auto at = m_delegate.slotsOf(QRectF(0, 0, width, m_delegate.rowHeight(system())),
                                       system(), direction, 0, 0);
    const QColor ground = theme::colors(QApplication::palette()).base;
    const auto isEmpty = [&](const QRectF &slot) {
        const QImage part = painted({}, direction).copy(slot.toAlignedRect());
        for (int y = 0; y < part.height(); ++y) {
            for (int x = 0; x < part.width(); ++x) {
                if (part.pixelColor(x, y) != ground)
                    return false;
            }
        }
        return true;
    };
    QVERIFY(isEmpty(at.pin) && isEmpty(at.note) && isEmpty(at.links));
    m_model.item(0)->setData(true, PinnedRole);
    QVERIFY(!isEmpty(at.pin) && isEmpty(at.note) && isEmpty(at.links));
    m_model.item(0)->setData(true, NoteRole);
    QVERIFY(!isEmpty(at.note) && isEmpty(at.links));
    m_model.item(0)->setData(12, OtherCardsRole);
    QVERIFY(!isEmpty(at.links));
    const QString spoken = m_delegate.description(m_index);
    for (const auto &words : { u"pinned"_s, u"with a note"_s, u"bound to 12 other"_s })
        QVERIFY2(spoken.contains(words), qPrintable(spoken));
}

void EntryDelegateTest::uploadedPicturesKeepTheirColours()
{
    QPixmap picture(24, 24);
    picture.fill(QColor(200, 80, 20));
    m_delegate.setPortalIcon(
        [&](const QString &code) { return code == u"info" ? picture : QPixmap(); });
    const auto at = m_delegate.slotsOf(QRectF(0, 0, width, m_delegate.rowHeight(system())),
                                       system(), Qt::LeftToRight, 0, 0);
    const QImage image = painted();
    const QPoint centre = at.ground.center().toPoint();
    QCOMPARE(image.pixelColor(centre), QColor(200, 80, 20));
    QCOMPARE(image.pixelColor(centre + QPoint(-11, -11)), QColor(200, 80, 20));
    m_delegate.setPortalIcon({});
    QVERIFY(painted().pixelColor(centre) != QColor(200, 80, 20));
}

void EntryDelegateTest::uploadedPicturesAreNeverBlurred_data()
{
    QTest::addColumn<int>("side");
    QTest::addColumn<double>("ratio");
    QTest::addColumn<int>("shown"); // device pixels in a place of 24
    QTest::newRow("24 at 100 %") << 24 << 1.0 << 24;
    QTest::newRow("24 at 150 %") << 24 << 1.5 << 24;
    QTest::newRow("24 at 200 %") << 24 << 2.0 << 48;
    QTest::newRow("24 at 300 %") << 24 << 3.0 << 72;
    QTest::newRow("48 at 200 %") << 48 << 2.0 << 48;
    QTest::newRow("512 at 100 %") << 512 << 1.0 << 24;
}

void EntryDelegateTest::uploadedPicturesAreNeverBlurred()
{
    QFETCH(const int, side);
    QFETCH(const double, ratio);
    QFETCH(const int, shown);
    QImage source(side, side, QImage::Format_ARGB32);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x)
            source.setPixelColor(x, y, (x + y) % 2 ? Qt::red : Qt::blue);
    }
    QImage image(qRound(40 * ratio), qRound(40 * ratio), QImage::Format_ARGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        paintPicture(&painter, QRectF(8, 8, 24, 24), QPixmap::fromImage(source));
    }
    image.setDevicePixelRatio(1);
    QCOMPARE(inked(image, image.rect(), Qt::white).size(), QSize(shown, shown));
    if (side > shown)
        return;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            QVERIFY(color == Qt::white || color == Qt::red || color == Qt::blue);
        }
    }
}

void EntryDelegateTest::anUnknownCodeIsTold()
{
    QVERIFY(!m_delegate.toolTip(m_index).contains(u"Icon:"_s));
    m_model.item(0)->setData(u"<b>own</b>"_s, IconCodeRole);
    QVERIFY(m_delegate.toolTip(m_index).contains(u"Icon: &lt;b&gt;own&lt;/b&gt;"_s));
}

void EntryDelegateTest::timesHaveNoSeconds_data()
{
    QTest::addColumn<QString>("locale");
    for (const char *locale :
         { "C", "en_GB", "en_US", "ru_RU", "de_DE", "da_DK", "fi_FI", "ar_EG" })
        QTest::newRow(locale) << QString::fromLatin1(locale);
}

void EntryDelegateTest::timesHaveNoSeconds()
{
    QFETCH(const QString, locale);
    const QLocale before;
    QLocale::setDefault(QLocale(locale));
    const QString text = dates::clockTime(QTime(10, 42, 37));
    const QLocale own;
    QLocale::setDefault(before);
    QVERIFY2(text.contains(own.toString(42)), qPrintable(text));
    QVERIFY2(!text.contains(own.toString(37)), qPrintable(text));
}

QTEST_MAIN(EntryDelegateTest)
#include "tst_entrydelegate.moc"
