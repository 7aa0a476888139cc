// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/gather.h"
#include "cli/command.h"
#include "cli/session.h"
#include "sync/activityreader.h"
#include "timeline/activitytext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;
using timeline::Activity;

namespace cli {

namespace {

/* TRANSLATOR cli */ // so that lupdate knows the context of tr()
QString tr(const char *text) { return QCoreApplication::translate("cli", text); }

const QStringList numbers { u"ID"_s,
                            u"OWNER_ID"_s,
                            u"OWNER_TYPE_ID"_s,
                            u"TYPE_ID"_s,
                            u"STATUS"_s,
                            u"PRIORITY"_s,
                            u"DIRECTION"_s,
                            u"AUTHOR_ID"_s,
                            u"RESPONSIBLE_ID"_s,
                            u"EDITOR_ID"_s,
                            u"NOTIFY_TYPE"_s,
                            u"NOTIFY_VALUE"_s,
                            u"DESCRIPTION_TYPE"_s,
                            u"ASSOCIATED_ENTITY_ID"_s,
                            u"AUTOCOMPLETE_RULE"_s };

/// The portal's own fields; what it sends as text and means as a number is a number.
QJsonObject toJson(const Activity &activity)
{
    QJsonObject object = activity.raw;
    for (const QString &name : numbers) {
        bool isNumber = false;
        const qint64 number = object.value(name).toString().toLongLong(&isNumber);
        if (isNumber)
            object.insert(name, number);
    }
    return object;
}

/// The same in words, for people.
QJsonObject inWords(const Activity &activity, Workspace &workspace)
{
    const timeline::ActivityNames names {
        [&workspace](UserId id) { return workspace.userName(id); },
        [](const crm::OwnerRef &owner) { return crm::toText(owner); },
        [](const QDateTime &time) {
            return QLocale().toString(time.toLocalTime(), QLocale::LongFormat);
        }
    };
    // Text output goes by the names of the fields, so the words stand under them.
    QJsonObject words { { u"SUBJECT"_s, activity.subject },
                        { u"DESCRIPTION"_s, activity.description } };
    const auto fields = timeline::activityFields(activity, names);
    for (const timeline::ActivityField &field : fields)
        words.insert(field.key, field.value);
    return words;
}

Pending<int> show(Session &session, Workspace &workspace, ActivityId id)
{
    return mapped<int>(workspace.timeline().activity(id), &session,
                       [&session, &workspace](const Result<Activity> &activity) -> Result<int> {
                           if (!activity)
                               return activity.error();
                           const bool text = session.invocation().format == Format::Text;
                           session.output().print(text ? inWords(*activity, workspace)
                                                       : toJson(*activity));
                           return int(Ok);
                       });
}

void print(const Session &session, const syncing::ActivityReading &reading)
{
    const QStringList columns { u"ID"_s, u"START_TIME"_s, u"TYPE_ID"_s, u"COMPLETED"_s,
                                u"SUBJECT"_s };
    Table table { u"activities"_s, columns, {}, {}, {} };
    const bool text = session.invocation().format == Format::Text;
    for (const Activity &activity : reading.activities) {
        QJsonObject row = toJson(activity);
        if (text) {
            row.insert(u"TYPE_ID"_s, timeline::activityKind(activity));
            row.insert(u"COMPLETED"_s,
                       activity.completed ? tr("completed") : timeline::statusWord(activity));
        }
        table.rows.append(row);
    }
    table.beside = { { u"total"_s, reading.total ? QJsonValue(*reading.total) : QJsonValue() },
                     { u"complete"_s, reading.isComplete } };
    table.summary = reading.total
        ? tr("%1 of %2").arg(reading.activities.size()).arg(*reading.total)
        : QString::number(reading.activities.size());
    if (!reading.isComplete)
        table.summary += u" · "_s + tr("not complete");
    session.output().print(table);
}

Pending<int> printList(Session &session, Workspace &workspace, const crm::OwnerRef &owner)
{
    auto *reader = new syncing::ActivityReader(workspace.timeline(), &session);
    QObject::connect(reader, &syncing::ActivityReader::pageRead, &session, [reader] {
        const auto &reading = reader->soFar();
        if (reading.total)
            Output::progress(
                tr("reading %1 of %2").arg(reading.activities.size()).arg(*reading.total));
    });
    return mapped<int>(reader->read(owner), &session,
                       [&session, reader](Result<syncing::ActivityReading> reading) -> Result<int> {
                           Output::endProgress();
                           if (!reading && reader->soFar().activities.isEmpty())
                               return reading.error();
                           print(session, reader->soFar());
                           if (!reading) // what came before it broke off is shown, and said so
                               session.output().printError(reading.error());
                           return int(reader->soFar().isComplete ? Ok : PartlyDone);
                       });
}

/// No activities may be an empty card, or a card that is none: the portal answers alike.
Pending<int> list(Session &session, Workspace &workspace, const QString &word)
{
    const auto owner = cardFromWord(word, workspace.client().portal());
    if (!owner)
        return ready<int>(owner.error());
    return chained<int>(workspace.directory().card(*owner), &session,
                        [&session, &workspace](const crm::CardSummary &card) {
                            return printList(session, workspace, card.owner);
                        });
}

} // namespace

Pending<int> runActivity(Session &session, const QStringList &words)
{
    const auto usage = [] {
        return ready<int>(usageError(tr("Write \"activity show ID\" or \"activity list CARD\".")));
    };
    if (words.size() != 2)
        return usage();
    const QString &what = words.at(0);
    const QString &which = words.at(1);
    if (what == "show"_L1) {
        bool isNumber = false;
        const ActivityId id { which.toLongLong(&isNumber) };
        if (!isNumber || !id.isValid())
            return ready<int>(usageError(
                tr("\"%1\" is no activity; an activity is named by its number.").arg(which)));
        return withWorkspace(
            session, [&session, id](Workspace &workspace) { return show(session, workspace, id); });
    }
    if (what != "list"_L1)
        return usage();
    return withWorkspace(session, [&session, which](Workspace &workspace) {
        return list(session, workspace, which);
    });
}

} // namespace cli
