// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/samplecards.h"

#include "demo/sampledata.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace demo::sample {

namespace {

constexpr int lead = 1, deal = 2, contact = 3, company = 4, quote = 7, order = 14, invoice = 31;
constexpr int purchase = 156, fairContact = 174;

/// The fields of a phone and a mail address as crm.item.get answers them.
QJsonArray multiFields(const QString &phone, const QString &email)
{
    QJsonArray fields;
    if (!phone.isEmpty())
        fields.append(QJsonObject { { u"id"_s, 1 },
                                    { u"typeId"_s, u"PHONE"_s },
                                    { u"valueType"_s, u"WORK"_s },
                                    { u"value"_s, phone } });
    if (!email.isEmpty())
        fields.append(QJsonObject { { u"id"_s, 2 },
                                    { u"typeId"_s, u"EMAIL"_s },
                                    { u"valueType"_s, u"WORK"_s },
                                    { u"value"_s, email } });
    return fields;
}

class CardWriter
{
public:
    CardWriter(State &state, Random &random)
        : m_state(state)
        , m_random(random)
        , m_table(loadTable(u"cards.json"_s).object())
        , m_now(state.now())
    {
    }

    QList<Card> write();

private:
    void writeCompanies();
    void writeContacts();
    void writeLeads();
    void writeDeals();
    void writeTitled(int typeId, const QString &table, const QStringList &stages);
    void writeOrders();
    void add(int typeId, QJsonObject fields, const Subject &subject,
             const QList<Owner> &related = {});
    void addForContact(int typeId, QJsonObject fields, qsizetype contactNumber);
    QJsonValue amount() { return m_random.between(90, 60'000); }

    State &m_state;
    Random &m_random;
    QJsonObject m_table;
    QDateTime m_now;
    QList<Card> m_cards;
    QList<Card> m_contacts;
    QHash<qint64, Subject> m_companies;
};

QList<Card> CardWriter::write()
{
    writeCompanies();
    writeContacts();
    writeLeads();
    writeDeals();
    writeTitled(quote, u"quotes"_s, { u"DRAFT"_s, u"SENT"_s, u"APPROVED"_s });
    writeTitled(invoice, u"invoices"_s, { u"DT31_1:N"_s, u"DT31_1:S"_s, u"DT31_1:P"_s });
    writeTitled(purchase, u"purchases"_s,
                { u"DT156_3:NEW"_s, u"DT156_3:ORDERED"_s, u"DT156_3:SUCCESS"_s });
    writeTitled(fairContact, u"fairContacts"_s, { u"DT174_5:NEW"_s, u"DT174_5:CALLED"_s });
    writeOrders();
    return m_cards;
}

void CardWriter::add(int typeId, QJsonObject fields, const Subject &subject,
                     const QList<Owner> &related)
{
    const QDateTime created = m_now.addDays(-m_random.between(366, 900));
    const QDateTime updated = m_now.addSecs(-m_random.between(600, 60 * 86400));
    const qint64 responsible[] = { ann, tom, olga, jonas };
    fields.insert(u"createdTime"_s, State::timestamp(created));
    fields.insert(u"updatedTime"_s, State::timestamp(updated));
    fields.insert(u"assignedById"_s, responsible[m_random.below(4)]);
    fields.insert(u"createdBy"_s, ann);
    fields.insert(u"opened"_s, u"Y"_s);
    const qint64 id = m_state.addCard(typeId, fields);
    m_cards.append({ { typeId, id }, subject, related });
    if (typeId == contact)
        m_contacts.append({ { typeId, id }, subject, related + QList { Owner { typeId, id } } });
}

void CardWriter::addForContact(int typeId, QJsonObject fields, qsizetype contactNumber)
{
    const Card &person
        = m_contacts.at(contactNumber % (m_contacts.size() - 1)); // the last: nameless
    for (const Owner &owner : person.related)
        fields.insert(owner.typeId == company ? u"companyId"_s : u"contactId"_s, owner.id);
    add(typeId, fields, person.subject, person.related);
}

void CardWriter::writeCompanies()
{
    QJsonObject mine = m_table["myCompany"_L1].toObject();
    mine.insert(u"isMyCompany"_s, u"Y"_s);
    m_state.addCard(company, mine);
    const QJsonArray rows = m_table["companies"_L1].toArray();
    for (const QJsonValue &value : rows) {
        QJsonObject row = value.toObject();
        const QString phone = row.take("phone"_L1).toString();
        const QString email = row.take("email"_L1).toString();
        const QString title = row["title"_L1].toString();
        row.insert(u"fm"_s, multiFields(phone, email));
        row.insert(u"isMyCompany"_s, u"N"_s);
        row.insert(u"companyType"_s, u"CUSTOMER"_s);
        row.insert(u"currencyId"_s, u"EUR"_s);
        const Subject subject { title, title, phone, email };
        m_companies.insert(row["id"_L1].toInteger(), subject);
        add(company, row, subject);
    }
}

void CardWriter::writeContacts()
{
    const QJsonArray rows = m_table["contacts"_L1].toArray();
    for (const QJsonValue &value : rows) {
        QJsonObject row = value.toObject();
        const QString phone = row.take("phone"_L1).toString();
        const qint64 companyId = row["companyId"_L1].toInteger();
        const Subject firm = m_companies.value(companyId);
        const QString email = firm.email.isEmpty()
            ? QString()
            : u"contact%1@%2"_s.arg(row["id"_L1].toInteger()).arg(firm.email.section(u'@', 1));
        row.insert(u"fm"_s, multiFields(phone, email));
        row.insert(u"typeId"_s, u"CLIENT"_s);
        const QString name = (row["name"_L1].toString() + u' ' + row["lastName"_L1].toString());
        QList<Owner> related;
        if (companyId > 0)
            related.append({ company, companyId });
        else
            row.insert(u"companyId"_s, QJsonValue::Null);
        add(contact, row, { name.trimmed(), firm.company, phone, email }, related);
    }
}

void CardWriter::writeLeads()
{
    const QStringList stages { u"NEW"_s, u"IN_PROCESS"_s, u"PROCESSED"_s, u"JUNK"_s };
    const QJsonArray rows = m_table["leads"_L1].toArray();
    for (const QJsonValue &value : rows) {
        QJsonObject row = value.toObject();
        const QString name
            = (row["name"_L1].toString() + u' ' + row["lastName"_L1].toString()).trimmed();
        const QString phone = u"+49 170 55 %1"_s.arg(m_random.between(10000, 99999));
        const QString email = u"lead%1@mail.example"_s.arg(m_random.between(100, 999));
        row.insert(u"stageId"_s, stages.at(m_random.below(4)));
        row.insert(u"opportunity"_s, amount());
        row.insert(u"currencyId"_s, u"EUR"_s);
        row.insert(u"fm"_s, multiFields(phone, email));
        add(lead, row,
            { name.isEmpty() ? phone : name, row["companyTitle"_L1].toString(), phone, email });
    }
}

void CardWriter::writeDeals()
{
    const QStringList stages { u"NEW"_s,       u"PREPARATION"_s,   u"PROPOSAL_SENT"_s,
                               u"EXECUTING"_s, u"FINAL_INVOICE"_s, u"WON"_s,
                               u"LOSE"_s };
    const auto fields = [&](qint64 id, const QString &title) {
        return QJsonObject { { u"id"_s, id },
                             { u"title"_s, title },
                             { u"categoryId"_s, 0 },
                             { u"stageId"_s, stages.at(m_random.below(7)) },
                             { u"opportunity"_s, amount() },
                             { u"currencyId"_s, u"EUR"_s } };
    };
    QJsonObject relaunch = fields(websiteRelaunch.id, u"Website relaunch"_s);
    relaunch.insert(u"stageId"_s, u"PROPOSAL_SENT"_s);
    relaunch.insert(u"opportunity"_s, 18400);
    addForContact(deal, relaunch, 0);
    addForContact(deal, fields(emptyCard.id, u"Fresh deal, nothing happened yet"_s), 3);
    addForContact(deal, fields(hiddenCard.id, u"Board matters"_s), 5);
    addForContact(deal, fields(readOnlyCard.id, u"Archive 2024"_s), 6);
    m_state.hideCard(hiddenCard);
    m_state.makeCardReadOnly(readOnlyCard);

    const QJsonArray titles = m_table["deals"_L1].toArray();
    for (qsizetype i = 0; i < titles.size(); ++i)
        addForContact(deal, fields(110 + i, titles.at(i).toString()), i + 1);
    const QStringList contracts { u"Maintenance contract, %1"_s, u"Wartungsvertrag %1"_s,
                                  u"Договор обслуживания: %1"_s };
    for (qsizetype i = 0; i < m_contacts.size() - 1; ++i) {
        const QString title = contracts.at(i % 3).arg(m_contacts.at(i).subject.company);
        addForContact(deal, fields(180 + i, title), i);
    }
    addForContact(deal, fields(worstRows.id, u"Worst rows: everything a bot can get wrong"_s), 9);
    addForContact(deal, fields(eventStream.id, u"Webshop event stream"_s), 12);
}

/// Quotes, invoices and the two smart processes.
void CardWriter::writeTitled(int typeId, const QString &table, const QStringList &stages)
{
    const qint64 firstId = typeId == purchase ? 118 : 1;
    const QJsonArray titles = m_table[table].toArray();
    for (qsizetype i = 0; i < titles.size(); ++i) {
        const qint64 id = firstId + i;
        QJsonObject fields { { u"id"_s, id },
                             { u"title"_s, titles.at(i).toString() },
                             { u"stageId"_s, stages.at(m_random.below(int(stages.size()))) },
                             { u"opportunity"_s, amount() },
                             { u"currencyId"_s, i % 3 == 1 ? u"RUB"_s : u"EUR"_s } };
        if (typeId == quote)
            fields.insert(u"quoteNumber"_s, u"Q-%1-%2"_s.arg(m_now.date().year()).arg(112 + i));
        if (typeId == invoice)
            fields.insert(u"accountNumber"_s, u"31-%1"_s.arg(1 + i));
        addForContact(typeId, fields, i);
    }
}

/// crm.item.* does not know orders; the shop's bots write to them all the same.
void CardWriter::writeOrders()
{
    for (qint64 id = 4696; id < 4720; ++id)
        addForContact(order,
                      { { u"id"_s, id },
                        { u"title"_s, u"Order %1"_s.arg(id) },
                        { u"accountNumber"_s, QString::number(id) },
                        { u"stageId"_s, id % 2 ? u"N"_s : u"F"_s },
                        { u"opportunity"_s, amount() },
                        { u"currencyId"_s, u"EUR"_s } },
                      qsizetype(id));
}

} // namespace

void addUsersAndTypes(State &state)
{
    const auto addUser = [&state](qint64 id, const QString &name, const QString &lastName,
                                  const QString &position, UserKind kind = UserKind::Employee) {
        User user;
        user.id = id;
        user.name = name;
        user.lastName = lastName;
        user.workPosition = position;
        user.email = u"user%1@demo.invalid"_s.arg(id);
        user.active = id != formerColleague;
        user.kind = kind;
        state.addUser(user);
    };
    addUser(olga, u"Ольга"_s, u"Смирнова"_s, u"Менеджер по продажам"_s);
    addUser(jonas, u"Jonas"_s, u"Weber"_s, u"Vertrieb"_s);
    addUser(formerColleague, u"Mark"_s, u"Novak"_s, u"left the company"_s);
    addUser(payments, u"Payment robot"_s, {}, u"Integration"_s);
    addUser(aiAgent, u"AI agent"_s, {}, u"Integration"_s);
    addUser(telephony, u"Telephony"_s, {}, u"Integration"_s);
    addUser(shop, u"Shop"_s, {}, u"Integration"_s);
    addUser(workflow, u"Workflow"_s, {}, {}, UserKind::Bot);

    state.addType({ purchase, u"Purchase"_s, u"DYNAMIC_156"_s, u"T9c"_s });
    state.addType({ fairContact, u"Fair contact"_s, u"DYNAMIC_174"_s, u"Tae"_s });
}

QList<Card> addCards(State &state, Random &random) { return CardWriter(state, random).write(); }

} // namespace demo::sample
