// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/sampledata.h"

#include "demo/samplecards.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace demo {

using namespace sample;

namespace {

constexpr int yearDays = 365;

/// An entry on its way into the state: record ids grow with time, so all are sorted by it first.
struct Planned
{
    Entry entry;
    QList<Owner> boundTo;
    QString note;
    bool isPinned = false;
};

class Plan
{
public:
    Plan(State &state, Random &random, const QDateTime &now)
        : m_state(state)
        , m_random(random)
        , m_now(now)
        , m_messages(loadMessages(u"messages.json"_s))
    {
    }

    void planCard(const Card &card, int count);
    void planWebsiteRelaunch(const Card &card);
    void planEventStream(const Card &card);
    void carryOut();

private:
    QDateTime workingHour(int firstDayAgo, int lastDayAgo);
    void planMessage(const Card &card, const Message &pattern, const QDateTime &created);
    void planTodayAndYesterday();

    State &m_state;
    Random &m_random;
    QDateTime m_now;
    QList<Message> m_messages;
    QList<Planned> m_planned;
};

/// Some time between 7 and 19 o'clock, never later than a few hours ago.
QDateTime Plan::workingHour(int firstDayAgo, int lastDayAgo)
{
    const QDate day = m_now.date().addDays(-m_random.between(firstDayAgo, lastDayAgo));
    const QDateTime start(day, QTime(7, 0), Qt::OffsetFromUTC, State::zoneOffsetSeconds);
    const QDateTime time = start.addSecs(m_random.below(12 * 3600));
    return time < m_now.addSecs(-4 * 3600) ? time : time.addDays(-1);
}

void Plan::planMessage(const Card &card, const Message &pattern, const QDateTime &created)
{
    const Message message = filled(pattern, card.subject, created, m_random);
    Planned planned;
    planned.entry = { 0,
                      card.owner.typeId,
                      card.owner.id,
                      created,
                      message.authorId,
                      message.title,
                      message.text,
                      message.icon,
                      {} };
    if (!card.related.isEmpty() && m_random.oneIn(12))
        planned.boundTo = m_random.oneIn(3) ? card.related : card.related.mid(0, 1);
    if (m_random.oneIn(60))
        planned.note = u"Checked with %1, nothing to do."_s.arg(card.subject.person);
    m_planned.append(std::move(planned));
}

void Plan::planCard(const Card &card, int count)
{
    for (int i = 0; i < count; ++i) {
        const Message &pattern = m_messages.at(m_random.below(int(m_messages.size())));
        planMessage(card, pattern, workingHour(0, yearDays));
    }
    if (count > 20)
        m_planned.last().isPinned = true;
}

/// The newest rows are those of the mock-ups, word for word.
void Plan::planTodayAndYesterday()
{
    const Owner sofia { 3, 50 };
    const Owner acme { 4, 10 };
    const auto plan = [this](const QDateTime &created, qint64 author, const QString &icon,
                             const QString &title, const QString &text,
                             const QList<Owner> &boundTo = {}, const QString &note = {}) {
        Planned planned;
        planned.entry
            = { 0, websiteRelaunch.typeId, websiteRelaunch.id, created, author, title, text, icon,
                {} };
        planned.boundTo = boundTo;
        planned.note = note;
        m_planned.append(planned);
    };
    const auto minutesAgo = [this](int minutes) { return m_now.addSecs(-60 * minutes); };
    const QDate yesterday = m_now.toLocalTime().date().addDays(-1);
    const auto yesterdayAt
        = [yesterday](int hour, int minute) { return QDateTime(yesterday, QTime(hour, minute)); };
    const QString soon = m_now.date().addDays(13).toString(u"dd.MM.yyyy"_s);
    const QString year = m_now.date().toString(u"yyyy"_s);

    plan(minutesAgo(14), aiAgent, u"ai-copilot"_s, u"AI agent finished processing"_s,
         u"[b]Analysis results:[/b]\n[list]\n[*]Credit limit: OK (500,000 RUB)\n"
         "[*]Recommended plan: [i]Enter\u200bprise[/i]\n"
         "[*]Discount: 10 % (returning client)\n[*]Quote sent by e-mail: "
         "[url=https://files.acme.ex\u200bample/Q-%1-118.pdf]Q-%1-118[/url]\n[/list]"_s.arg(year),
         { sofia, acme },
         u"The client usually responds within 2 days. Remind the manager if there is no reply."_s);
    m_planned.last().isPinned = true;
    plan(minutesAgo(62), payments, u"paid"_s, u"Payment succeeded"_s,
         u"Order 4711 · 1,200.00 EUR · Visa •• 4242"_s, { sofia });
    plan(minutesAgo(77), telephony, u"call-incoming-missed"_s, u"Пропущенный звонок от клиента"_s,
         u"+7 495 123-45-67 · ожидание 0:41, менеджер не ответил"_s);
    plan(minutesAgo(94), shop, u"shop-order"_s, u"Bestellung 4711 versandt"_s,
         u"Paket 00340434161094042557, Zustellung voraussichtlich Montag"_s, { sofia },
         u"Sofia asked for a call before delivery."_s);
    plan(minutesAgo(103), aiAgent, u"ai-process"_s, u"تم تحليل طلب العميل"_s,
         u"الحد الائتماني متاح، والخطة المقترحة هي Enterprise"_s);
    plan(minutesAgo(136), shop, u"attention"_s, u"Webhook answered 500, order 4709 not booked"_s,
         u"Attempt 3 of 3. The order stays open in the shop."_s);

    plan(yesterdayAt(18, 22), aiAgent, u"document"_s, u"Коммерческое предложение отправлено"_s,
         u"КП-%1-118, 18 400 EUR, действует до %2"_s.arg(year, soon), { sofia, acme },
         u"Проверить реквизиты перед счётом."_s);
    plan(yesterdayAt(18, 20), aiAgent, u"ai-copilot"_s, u"AI agent started processing"_s,
         u"Client data analysis, credit-limit check, quote preparation."_s);
    plan(yesterdayAt(15, 4), telephony, u"call-completed"_s, u"Call completed, 6 min 12 s"_s,
         u"Ann Lee with Sofia Brandt · recording 8841 kept 90 days"_s);
    plan(yesterdayAt(11, 46), payments, u"bank-card"_s, u"Zahlung angefordert"_s,
         u"Anzahlung 30 %, 5.520,00 EUR, fällig am %1"_s.arg(soon));
    m_planned.last().isPinned = true;
    plan(yesterdayAt(9, 20), shop, u"shop-order"_s, u"Order 4709 received"_s,
         u"3 items, 412.90 EUR · waiting for payment"_s, { sofia });
}

void Plan::planWebsiteRelaunch(const Card &card)
{
    const qsizetype before = m_planned.size();
    planTodayAndYesterday();
    const auto patterns = int(m_messages.size());
    for (qsizetype i = m_planned.size() - before; i < websiteRelaunchEntries; ++i) {
        const QDateTime created = i < 37 ? workingHour(1, 1)
            : i < 61                     ? workingHour(2, 2)
                                         : workingHour(3, yearDays);
        planMessage(card, m_messages.at(m_random.below(patterns)), created);
    }
}

/// A web shop never sleeps: evenly over ten months, day and night.
void Plan::planEventStream(const Card &card)
{
    constexpr qint64 step = 300LL * 86400 / eventStreamEntries;
    const QList<Message> events = loadMessages(u"events.json"_s);
    for (qsizetype i = 0; i < eventStreamEntries; ++i) {
        const QDateTime created = m_now.addSecs(-i * step - m_random.below(int(step)) - 300);
        planMessage(card, events.at(m_random.below(int(events.size()))), created);
    }
}

void Plan::carryOut()
{
    std::stable_sort(m_planned.begin(), m_planned.end(), [](const Planned &a, const Planned &b) {
        return a.entry.created < b.entry.created;
    });
    for (const Planned &planned : std::as_const(m_planned)) {
        const qint64 id = m_state.addEntry(planned.entry);
        for (const Owner &owner : planned.boundTo)
            m_state.bind(id, owner);
        if (!planned.note.isEmpty())
            m_state.saveNote(1, id, planned.note, ann);
        if (planned.isPinned)
            m_state.pin(id, planned.entry.owner());
    }
}

} // namespace

void addSampleData(State &state, const QDateTime &now)
{
    constexpr quint32 seed = 24; // any number, but always the same
    Random random(seed);
    addUsersAndTypes(state);
    addPictures(state);
    const QList<Card> cards = addCards(state, random);

    Plan plan(state, random, now.isValid() ? now : state.now());
    for (const Card &card : cards) {
        if (card.owner == websiteRelaunch)
            plan.planWebsiteRelaunch(card);
        else if (card.owner == eventStream)
            plan.planEventStream(card);
        else if (card.owner != worstRows && card.owner != emptyCard)
            plan.planCard(card, random.between(0, 44));
    }
    plan.carryOut();
    addWorstRows(state);
    addActivitiesAndComments(state);
}

State sampleState()
{
    static const State prepared = [] {
        State state;
        addSampleData(state);
        return state;
    }();
    return prepared;
}

} // namespace demo
