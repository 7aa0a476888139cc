// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace.h"

#include "connections/gateway.h"
#include "demo/faults.h"
#include "support/portalfixture.h"
#include "ui/timeline/activitydetails.h"
#include "ui/timeline/activitypane.h"
#include "ui/timeline/bbcodeview.h"
#include "ui/timeline/cardheader.h"
#include "ui/timeline/entrydetails.h"
#include "ui/timeline/entrylistview.h"
#include "ui/timeline/timelineplace.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/statepage.h"

#include <QApplication>
#include <QJsonArray>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;

/// The activities of a card beside its log, by mouse and by keyboard.
class ActivityPaneTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void theListIsReadWhenItIsShown();
    void allFieldsAreInWords();
    void anEmailIsShownWithoutWhatLoads();
    void textsAreShownByTheirType_data();
    void textsAreShownByTheirType();
    void cardsLeadToTheirLog();
    void refreshReadsThemAgain();
    void aCardWithoutAnySaysSo();
    void aFailureIsToldAndTriedAgain();
    void aListThatBreaksOffSaysSo();
    void theGatewaySaysThatItHasNone();
    void everythingByKeyboard();
    void anotherCardBeginsWithItsLog();

private:
    void makePlace();
    void open();
    void showActivities();
    void choose(int row);
    qint64 add(const QJsonObject &more = {});
    QListView *list() const { return m_place->activities()->list(); }
    ActivityDetails *details() const { return m_place->activityDetails(); }
    QString fields() const;

    static constexpr crm::OwnerRef m_deal { crm::Deal, 100 };
    std::unique_ptr<PortalFixture> m_portal;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<TimelinePlace> m_place;
};

void ActivityPaneTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_portal = std::make_unique<PortalFixture>();
    m_portal->fill(m_deal, 3);
    makePlace();
}

void ActivityPaneTest::makePlace()
{
    const auto address = connections::parseWebhook(m_portal->portal.adminWebhook().toString());
    QVERIFY(address);
    connections::Connection connection;
    connection.id = u"test"_s;
    connection.portal = address->root;
    connection.userId = address->userId;
    m_workspace
        = std::make_unique<Workspace>(connection, connections::makeWebhookAuthorizer(*address),
                                      u":memory:"_s, m_portal->clock, PortalFixture::unhurried());
    QVERIFY(await(m_workspace->open()));
    m_place = std::make_unique<TimelinePlace>(*m_workspace);
    m_place->resize(1192, 800);
}

void ActivityPaneTest::cleanup()
{
    m_place.reset();
    m_workspace.reset();
    m_portal.reset();
}

qint64 ActivityPaneTest::add(const QJsonObject &more)
{
    QJsonObject fields { { u"OWNER_TYPE_ID"_s, u"2"_s }, { u"OWNER_ID"_s, u"100"_s },
                         { u"TYPE_ID"_s, u"2"_s },       { u"DIRECTION"_s, u"1"_s },
                         { u"PRIORITY"_s, u"3"_s },      { u"SUBJECT"_s, u"Call back"_s },
                         { u"LOCATION"_s, u"Hamburg"_s } };
    for (auto it = more.begin(); it != more.end(); ++it)
        fields.insert(it.key(), it.value());
    qint64 id = 0;
    m_portal->portal.edit([&](demo::State &state) { id = state.addActivity(fields); });
    return id;
}

void ActivityPaneTest::open()
{
    m_place->openCard(m_deal);
    m_place->show();
    QVERIFY(QTest::qWaitForWindowActive(m_place.get()));
    QTRY_VERIFY(!m_place->page()->isReading());
}

void ActivityPaneTest::showActivities()
{
    QTest::mouseClick(m_place->page()->viewSwitch()->button(1), Qt::LeftButton);
    QTRY_VERIFY(m_place->activities()->model().availability()
                > models::ActivityListModel::Availability::Loading);
}

void ActivityPaneTest::choose(int row)
{
    const QRect where = list()->visualRect(m_place->activities()->model().index(row));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, where.center());
    QTRY_VERIFY(details()->activity());
}

QString ActivityPaneTest::fields() const
{
    QString text;
    const auto labels
        = details()->findChild<QWidget *>(u"activityFields"_s)->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        text += label->accessibleName() + u'\n';
    return text;
}

void ActivityPaneTest::theListIsReadWhenItIsShown()
{
    add();
    add();
    open();
    const auto asked = [this] {
        int count = 0;
        const auto requests = m_portal->portal.takeRequests();
        for (const auto &request : requests)
            count += request.method == u"crm.activity.list"_s;
        return count;
    };
    QCOMPARE(asked(), 0);
    showActivities();
    QCOMPARE(asked(), 1);
    QCOMPARE(m_place->activities()->model().rowCount(), 2);
    QVERIFY(m_place->activities()
                ->findChild<ElidedLabel *>(u"activityCount"_s)
                ->text()
                .startsWith(u"2 of 2"_s));
    QVERIFY(!m_place->page()->header()->proofButton()->isVisible()); // it speaks of the entries
    QCOMPARE(m_place->sidePages()->currentWidget(), details());
    QTest::mouseClick(m_place->page()->viewSwitch()->button(0), Qt::LeftButton);
    QCOMPARE(m_place->sidePages()->currentWidget(), m_place->details());
    QVERIFY(m_place->page()->header()->proofButton()->isVisible());
}

void ActivityPaneTest::allFieldsAreInWords()
{
    const qint64 id = add({ { u"STATUS"_s, u"1"_s },
                            { u"NOTIFY_TYPE"_s, u"1"_s },
                            { u"NOTIFY_VALUE"_s, u"15"_s },
                            { u"SETTINGS"_s, QJsonObject { { u"DURATION"_s, 372 } } } });
    open();
    showActivities();
    choose(0);
    QCOMPARE(details()->activity()->id.value, id);
    const QString text = fields();
    QVERIFY(text.contains(u"Kind: Incoming call\n"_s));
    QVERIFY(text.contains(u"Priority: high\n"_s));
    QVERIFY(text.contains(u"State: waiting\n"_s));
    QVERIFY(text.contains(u"Place: Hamburg\n"_s));
    QVERIFY(text.contains(u"15 minute"_s));
    QVERIFY(text.contains(u"DURATION"_s));
    QTest::mouseClick(details()->findChild<LinkButton *>(u"rawToggle"_s), Qt::LeftButton);
    QVERIFY(details()
                ->findChild<QPlainTextEdit *>(u"rawJson"_s)
                ->toPlainText()
                .contains(u"\"DIRECTION\": \"1\""_s));
}

void ActivityPaneTest::anEmailIsShownWithoutWhatLoads()
{
    add({ { u"TYPE_ID"_s, u"4"_s },
          { u"DESCRIPTION_TYPE"_s, u"3"_s },
          { u"DESCRIPTION"_s,
            u"<p>Dear <b>Ms Brandt</b>,</p><img "
            u"src=\"file:///canary.png\"><script>canary()</script>"
            "<p><a href=\"https://example.org/x\">see</a></p>"_s } });
    open();
    showActivities();
    choose(0);
    BbCodeView *text = details()->textView();
    QVERIFY(text->toPlainText().contains(u"Dear Ms Brandt,"_s));
    QVERIFY(!text->toPlainText().contains(u"canary"_s));
    QVERIFY(text->toPlainText().contains(u"example.org"_s)); // the host beside the link
    QSignalSpy asked(m_place.get(), &TimelinePlace::linkActivated);
    emit text->anchorClicked(QUrl(u"https://example.org/x"_s));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toUrl(), QUrl(u"https://example.org/x"_s));
}

void ActivityPaneTest::textsAreShownByTheirType_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"1"_s << u"[b]x[/b] <b>y</b>\nz"_s << u"[b]x[/b] <b>y</b>\nz"_s;
    QTest::newRow("BB code") << u"2"_s << u"[b]x[/b] <b>y</b>"_s << u"x <b>y</b>"_s;
    QTest::newRow("HTML") << u"3"_s << u"[b]x[/b] <b>y</b>"_s << u"[b]x[/b] y"_s;
}

void ActivityPaneTest::textsAreShownByTheirType()
{
    QFETCH(QString, type);
    QFETCH(QString, description);
    QFETCH(QString, shown);
    add({ { u"DESCRIPTION_TYPE"_s, type }, { u"DESCRIPTION"_s, description } });
    open();
    showActivities();
    choose(0);
    QCOMPARE(details()->textView()->toPlainText(), shown);
}

void ActivityPaneTest::cardsLeadToTheirLog()
{
    m_portal->portal.addCard(crm::Contact, { { u"id"_s, 50 }, { u"name"_s, u"Sofia"_s } });
    add({ { u"COMMUNICATIONS"_s,
            QJsonArray { QJsonObject { { u"TYPE"_s, u"PHONE"_s },
                                       { u"VALUE"_s, u"+49 40"_s },
                                       { u"ENTITY_ID"_s, u"50"_s },
                                       { u"ENTITY_TYPE_ID"_s, u"3"_s } } } } });
    open();
    showActivities();
    choose(0);
    const auto cards = details()->findChildren<LinkButton *>(u"activityCard"_s);
    QCOMPARE(cards.size(), 2);
    QTest::mouseClick(cards.last(), Qt::LeftButton);
    QTRY_COMPARE(m_place->page()->card(), std::optional(crm::OwnerRef { crm::Contact, 50 }));
    QCOMPARE(m_place->page()->view(), TimelinePage::View::Log);
}

void ActivityPaneTest::refreshReadsThemAgain()
{
    add();
    open();
    showActivities();
    add();
    QTest::mouseClick(m_place->page()->header()->refreshButton(), Qt::LeftButton);
    QTRY_COMPARE(m_place->activities()->model().rowCount(), 2);
}

void ActivityPaneTest::aCardWithoutAnySaysSo()
{
    open();
    showActivities();
    auto *state = m_place->activities()->findChild<StatePage *>(u"activityState"_s);
    QTRY_VERIFY(state->isVisible());
    QCOMPARE(state->state().title, u"No activities on this card"_s);
}

void ActivityPaneTest::aFailureIsToldAndTriedAgain()
{
    add();
    open();
    m_portal->portal.faults().add(demo::Fault::htmlPage(u"crm.activity.list"_s).always());
    showActivities();
    auto *state = m_place->activities()->findChild<StatePage *>(u"activityState"_s);
    QTRY_VERIFY(state->isVisible());
    QCOMPARE(state->state().primary, u"Try again"_s);
    m_portal->portal.faults().clear();
    emit state->primaryTriggered();
    QTRY_COMPARE(m_place->activities()->model().rowCount(), 1);
    QTRY_VERIFY(list()->isVisible());
}

void ActivityPaneTest::aListThatBreaksOffSaysSo()
{
    for (int i = 0; i < 60; ++i)
        add();
    open();
    m_portal->portal.faults().add(
        demo::Fault::answer(u"crm.activity.list"_s, 403, "application/json",
                            R"({"error":"ACCESS_DENIED","error_description":"Denied"})")
            .after(1));
    showActivities();
    QTRY_COMPARE(m_place->activities()->model().rowCount(), 50);
    auto *bar = m_place->activities()->findChild<MessageBar *>(u"activityMessage"_s);
    QTRY_VERIFY(bar->isVisible());
    auto *count = m_place->activities()->findChild<ElidedLabel *>(u"activityCount"_s);
    QVERIFY(count->text().contains(u"50 of 60"_s));
    QVERIFY(count->text().contains(u"not complete"_s));
}

void ActivityPaneTest::theGatewaySaysThatItHasNone()
{
    m_place.reset();
    const auto credential = connections::parseGateway(m_portal->portal.personalKey(), {},
                                                      m_portal->portal.gatewayUrl().toString());
    QVERIFY(credential);
    connections::Connection connection;
    connection.id = u"gateway"_s;
    connection.kind = connections::Connection::Kind::Gateway;
    connection.portal = credential->url.adjusted(QUrl::RemovePath);
    m_workspace
        = std::make_unique<Workspace>(connection, connections::makeGatewayAuthorizer(*credential),
                                      u":memory:"_s, m_portal->clock, PortalFixture::unhurried());
    QVERIFY(await(m_workspace->open()));
    m_place = std::make_unique<TimelinePlace>(*m_workspace);
    m_place->resize(1192, 800);
    open();
    showActivities();
    auto *state = m_place->activities()->findChild<StatePage *>(u"activityState"_s);
    QTRY_VERIFY(state->isVisible());
    QVERIFY(state->state().title.contains(u"VibeCode"_s));
    QVERIFY(state->state().primary.isEmpty());
}

void ActivityPaneTest::everythingByKeyboard()
{
    add({ { u"SUBJECT"_s, u"older"_s } });
    add({ { u"SUBJECT"_s, u"newer"_s } });
    open();
    m_place->page()->viewSwitch()->button(0)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(m_place->page()->view(), TimelinePage::View::Activities);
    QTRY_COMPARE(m_place->activities()->model().rowCount(), 2);
    for (int i = 0; i < 10 && QApplication::focusWidget() != list(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), list());
    QTest::keyClick(list(), Qt::Key_Home);
    QTest::keyClick(list(), Qt::Key_Down);
    QTRY_VERIFY(details()->activity());
    QCOMPARE(details()->activity()->subject, u"older"_s);
    QTest::keyClick(list(), Qt::Key_Return);
    QVERIFY(details()->isAncestorOf(QApplication::focusWidget()));
}

void ActivityPaneTest::anotherCardBeginsWithItsLog()
{
    add();
    m_portal->portal.addCard(crm::Deal, { { u"id"_s, 101 }, { u"title"_s, u"Other"_s } });
    open();
    showActivities();
    m_place->openCard({ crm::Deal, 101 });
    QCOMPARE(m_place->page()->view(), TimelinePage::View::Log);
    QCOMPARE(m_place->activities()->model().rowCount(), 0);
    QVERIFY(!details()->activity());
}

QTEST_MAIN(ActivityPaneTest)
#include "tst_activitypane.moc"
