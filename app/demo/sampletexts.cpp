// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/sampletexts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace demo::sample {

namespace {

/// What the places of one message are filled with.
struct Facts
{
    const Subject &subject;
    QDate soon;
    int order;
    int cents;
    int card;
    int id;
    int small;
    int seconds;
    int percent;
    int quote;
    int plan;
    int manager;
    quint64 tracking;
};

Facts makeFacts(const Subject &subject, const QDateTime &created, Random &random)
{
    return { subject,
             created.date().addDays(random.between(2, 20)),
             random.between(3100, 4990),
             random.between(1900, 1'900'000),
             random.between(1000, 9999),
             random.between(1200, 9800),
             random.between(2, 9),
             random.between(10, 59),
             5 * random.between(1, 4),
             random.between(100, 480),
             random.below(3),
             random.below(4),
             3404341610000000ULL + quint64(random.below(99'999'999)) };
}

QString amount(const QLocale &locale, const Facts &facts)
{
    return locale.toString(facts.cents / 100.0, 'f', 2);
}

QString value(QStringView place, const Facts &facts)
{
    static const QLocale english(QLocale::English, QLocale::UnitedStates);
    static const QLocale german(QLocale::German, QLocale::Germany);
    static const QLocale russian(QLocale::Russian, QLocale::Russia);
    static const QStringList plans { u"Basic"_s, u"Professional"_s, u"Enterprise"_s };
    static const QStringList managers { u"Ann Lee"_s, u"Tom Baker"_s, u"Ольга Смирнова"_s,
                                        u"Jonas Weber"_s };
    if (place == "order"_L1)
        return QString::number(facts.order);
    if (place == "amount"_L1)
        return amount(english, facts);
    if (place == "amountDe"_L1)
        return amount(german, facts);
    if (place == "amountRu"_L1)
        return amount(russian, facts);
    if (place == "card"_L1)
        return QString::number(facts.card);
    if (place == "id"_L1)
        return QString::number(facts.id);
    if (place == "n"_L1)
        return QString::number(facts.small);
    if (place == "sec"_L1)
        return QString::number(facts.seconds);
    if (place == "percent"_L1)
        return QString::number(facts.percent);
    if (place == "plan"_L1)
        return plans.at(facts.plan);
    if (place == "manager"_L1)
        return managers.at(facts.manager);
    if (place == "quote"_L1)
        return u"Q-%1-%2"_s.arg(facts.soon.year()).arg(facts.quote);
    if (place == "quoteRu"_L1)
        return u"КП-%1-%2"_s.arg(facts.soon.year()).arg(facts.quote);
    if (place == "tracking"_L1)
        return u"00"_s + QString::number(facts.tracking) + QString::number(facts.card).first(2);
    if (place == "date"_L1)
        return english.toString(facts.soon, u"d MMMM"_s);
    if (place == "dateDe"_L1)
        return facts.soon.toString(u"dd.MM.yyyy"_s);
    if (place == "person"_L1)
        return facts.subject.person;
    if (place == "company"_L1)
        return facts.subject.company;
    if (place == "mail"_L1)
        return facts.subject.email;
    if (place == "phoneRu"_L1)
        return u"+7 495 %1-%2-%3"_s.arg(facts.order % 900 + 100)
            .arg(facts.seconds)
            .arg(facts.card % 90 + 10);
    Q_ASSERT(place == "phone"_L1);
    return facts.subject.phone;
}

QString fill(const QString &pattern, const Facts &facts)
{
    QString result;
    result.reserve(pattern.size() + 32);
    qsizetype at = 0;
    for (qsizetype open; (open = pattern.indexOf(u'{', at)) >= 0;) {
        const qsizetype close = pattern.indexOf(u'}', open);
        result += QStringView(pattern).mid(at, open - at);
        result += value(QStringView(pattern).mid(open + 1, close - open - 1), facts);
        at = close + 1;
    }
    return result += QStringView(pattern).mid(at);
}

qint64 authorNamed(const QString &name)
{
    static const QHash<QString, qint64> authors {
        { u"ann"_s, ann },
        { u"tom"_s, tom },
        { u"olga"_s, olga },
        { u"jonas"_s, jonas },
        { u"payments"_s, payments },
        { u"ai"_s, aiAgent },
        { u"telephony"_s, telephony },
        { u"shop"_s, shop },
        { u"workflow"_s, workflow },
        { u"importer"_s, importer },
    };
    return authors.value(name);
}

} // namespace

QJsonDocument loadTable(const QString &name)
{
    QFile file(u":/demo/data/"_s + name);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

QList<Message> loadMessages(const QString &name)
{
    QList<Message> messages;
    const QJsonArray rows = loadTable(name).array();
    for (const QJsonValue &row : rows) {
        messages.append({ authorNamed(row["by"_L1].toString()), row["icon"_L1].toString(),
                          row["title"_L1].toString(), row["text"_L1].toString() });
    }
    return messages;
}

Message filled(const Message &message, const Subject &subject, const QDateTime &created,
               Random &random)
{
    const Facts facts = makeFacts(subject, created, random);
    return { message.authorId, message.icon, fill(message.title, facts),
             fill(message.text, facts) };
}

} // namespace demo::sample
