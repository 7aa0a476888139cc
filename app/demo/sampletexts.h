// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonDocument>
#include <QList>
#include <QString>

#include <random>

namespace demo::sample {

// Users beside those of a fresh State. The bots are ordinary users to the portal, so that their
// names can be asked for; the last two are not.
constexpr qint64 ann = 1, tom = 7, olga = 8, jonas = 9, formerColleague = 10;
constexpr qint64 payments = 101, aiAgent = 102, telephony = 103, shop = 104;
constexpr qint64 workflow = 990; ///< a bot that user.get does not return
constexpr qint64 importer = 12345; ///< a user that is gone

/// The same numbers on every machine (the standard distributions are not).
class Random
{
public:
    explicit Random(quint32 seed)
        : m_engine(seed)
    {
    }
    int below(int n) { return int(m_engine() % quint32(n)); }
    int between(int first, int last) { return first + below(last - first + 1); }
    bool oneIn(int n) { return below(n) == 0; }

private:
    std::mt19937 m_engine;
};

/// A log entry with {places} to be filled.
struct Message
{
    qint64 authorId = 0;
    QString icon;
    QString title;
    QString text;
};

/// Whom a card is about.
struct Subject
{
    QString person;
    QString company;
    QString phone;
    QString email;
};

/// The tables of words in the resources below /demo/data.
QJsonDocument loadTable(const QString &name);
QList<Message> loadMessages(const QString &name);

/// \p message with title and text filled alike: one order number, one amount, one date.
Message filled(const Message &message, const Subject &subject, const QDateTime &created,
               Random &random);

} // namespace demo::sample
