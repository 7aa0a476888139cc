// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/samplecards.h"
#include "demo/sampledata.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace demo::sample {

namespace {

/// The kinds of crm.activity.* with their numbers, see timeline-methods.md §10.
struct Kind
{
    int typeId;
    QString provider;
    QString providerType;
};

const Kind &call()
{
    static const Kind kind { 2, u"VOXIMPLANT_CALL"_s, u"CALL"_s };
    return kind;
}

/// An activity as crm.activity.get answers: every scalar is a string.
QJsonObject activity(const Kind &kind, const Owner &owner, const QString &subject,
                     const QString &description, const QDateTime &start, int minutes)
{
    const QString from = State::timestamp(start);
    const QString to = State::timestamp(start.addSecs(60 * minutes));
    return {
        { u"OWNER_ID"_s, QString::number(owner.id) },
        { u"OWNER_TYPE_ID"_s, QString::number(owner.typeId) },
        { u"TYPE_ID"_s, QString::number(kind.typeId) },
        { u"PROVIDER_ID"_s, kind.provider },
        { u"PROVIDER_TYPE_ID"_s, kind.providerType },
        { u"PROVIDER_GROUP_ID"_s, QJsonValue::Null },
        { u"ASSOCIATED_ENTITY_ID"_s, u"0"_s },
        { u"SUBJECT"_s, subject },
        { u"DESCRIPTION"_s, description },
        { u"DESCRIPTION_TYPE"_s, u"1"_s },
        { u"LOCATION"_s, u""_s },
        { u"CREATED"_s, from },
        { u"LAST_UPDATED"_s, to },
        { u"START_TIME"_s, from },
        { u"END_TIME"_s, to },
        { u"DEADLINE"_s, to },
        { u"COMPLETED"_s, u"Y"_s },
        { u"STATUS"_s, u"2"_s },
        { u"PRIORITY"_s, u"2"_s },
        { u"NOTIFY_TYPE"_s, u"0"_s },
        { u"NOTIFY_VALUE"_s, u"0"_s },
        { u"DIRECTION"_s, u"0"_s },
        { u"RESPONSIBLE_ID"_s, QString::number(ann) },
        { u"AUTHOR_ID"_s, QString::number(ann) },
        { u"EDITOR_ID"_s, QString::number(ann) },
        { u"SETTINGS"_s, QJsonArray() },
        { u"PROVIDER_PARAMS"_s, QJsonArray() },
        { u"PROVIDER_DATA"_s, QJsonValue::Null },
        { u"ORIGINATOR_ID"_s, QJsonValue::Null },
        { u"ORIGIN_ID"_s, QJsonValue::Null },
        { u"RESULT_MARK"_s, u"0"_s },
        { u"RESULT_STATUS"_s, u"0"_s },
        { u"RESULT_STREAM"_s, u"0"_s },
        { u"RESULT_VALUE"_s, QJsonValue::Null },
        { u"RESULT_SUM"_s, QJsonValue::Null },
        { u"RESULT_CURRENCY_ID"_s, QJsonValue::Null },
        { u"RESULT_SOURCE_ID"_s, u"0"_s },
        { u"AUTOCOMPLETE_RULE"_s, u"0"_s },
        { u"IS_INCOMING_CHANNEL"_s, u"N"_s },
    };
}

QJsonObject with(QJsonObject fields, const QJsonObject &more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        fields.insert(it.key(), it.value());
    return fields;
}

void addCalls(State &state, const QDateTime &now)
{
    const QJsonArray sofia { QJsonObject { { u"ID"_s, u"301"_s },
                                           { u"TYPE"_s, u"PHONE"_s },
                                           { u"VALUE"_s, u"+494055500150"_s },
                                           { u"ENTITY_ID"_s, u"50"_s },
                                           { u"ENTITY_TYPE_ID"_s, u"3"_s },
                                           { u"ENTITY_SETTINGS"_s, QJsonArray() } } };
    state.addActivity(with(activity(call(), websiteRelaunch, u"Call with Sofia Brandt"_s,
                                    u"6 min 12 s, recorded"_s, now.addSecs(-17 * 3600), 6),
                           { { u"DIRECTION"_s, u"2"_s },
                             { u"ORIGIN_ID"_s, u"VI_8841"_s },
                             { u"SETTINGS"_s, QJsonObject { { u"DURATION"_s, 372 } } },
                             { u"COMMUNICATIONS"_s, sofia } }));
    state.addActivity(with(
        activity(call(), websiteRelaunch, u"Пропущенный звонок"_s, {}, now.addSecs(-77 * 60), 1),
        { { u"DIRECTION"_s, u"1"_s },
          { u"COMPLETED"_s, u"N"_s },
          { u"STATUS"_s, u"1"_s },
          { u"IS_INCOMING_CHANNEL"_s, u"Y"_s },
          { u"AUTHOR_ID"_s, QString::number(telephony) } }));
}

void addMails(State &state, const QDateTime &now)
{
    const Kind mail { 4, u"CRM_EMAIL"_s, u"EMAIL"_s };
    const QString html = u"<div style=\"font-family:Arial\"><p>Dear Ms Brandt,</p><p>please find "
                         "our quote attached. It is valid for <b>two weeks</b>.</p>"
                         "<img src=\"file:///canary.png\" width=\"1\" height=\"1\">"
                         "<script>alert('canary')</script>"
                         "<p>Kind regards<br>Ann Lee</p></div>"_s;
    state.addActivity(with(
        activity(mail, websiteRelaunch, u"Our quote for the website relaunch"_s, html,
                 now.addSecs(-16 * 3600), 0),
        { { u"DIRECTION"_s, u"2"_s },
          { u"DESCRIPTION_TYPE"_s, u"3"_s },
          { u"FILES"_s,
            QJsonArray { QJsonObject { { u"id"_s, 88 }, { u"url"_s, u"/upload/quote.pdf"_s } } } },
          { u"SETTINGS"_s,
            QJsonObject { { u"MESSAGE_HEADERS"_s,
                            QJsonObject { { u"Message-Id"_s, u"<q118@demo.invalid>"_s } } } } } }));
    state.addActivity(
        with(activity({ 4, u"CRM_EMAIL"_s, u"EMAIL_COMPRESSED"_s }, websiteRelaunch,
                      u"AW: Our quote for the website relaunch"_s,
                      u"<p>Danke, wir melden uns bis Dienstag.</p>"_s, now.addSecs(-15 * 3600), 0),
             { { u"DIRECTION"_s, u"1"_s },
               { u"DESCRIPTION_TYPE"_s, u"3"_s },
               { u"IS_INCOMING_CHANNEL"_s, u"Y"_s } }));
}

void addPlans(State &state, const QDateTime &now)
{
    const QJsonObject open { { u"COMPLETED"_s, u"N"_s }, { u"STATUS"_s, u"1"_s } };
    state.addActivity(with(activity({ 1, u"CRM_MEETING"_s, u"MEETING"_s }, websiteRelaunch,
                                    u"Kick-off with Acme"_s, u"Agenda: content, shop, dates"_s,
                                    now.addDays(4), 60),
                           with(open,
                                { { u"LOCATION"_s, u"Hamburg, Kaistraße 12"_s },
                                  { u"NOTIFY_TYPE"_s, u"1"_s },
                                  { u"NOTIFY_VALUE"_s, u"15"_s } })));
    state.addActivity(
        with(activity({ 3, u"CRM_TASKS_TASK"_s, u"TASK"_s }, websiteRelaunch,
                      u"Check the invoice address"_s, u"[b]Before[/b] the deposit is asked for."_s,
                      now.addDays(1), 0),
             with(open,
                  { { u"DESCRIPTION_TYPE"_s, u"2"_s },
                    { u"ASSOCIATED_ENTITY_ID"_s, u"1931"_s },
                    { u"PRIORITY"_s, u"3"_s } })));
    state.addActivity(
        with(activity({ 6, u"CRM_TODO"_s, u"TODO"_s }, websiteRelaunch, u"Call Sofia on Tuesday"_s,
                      u"If there is no answer."_s, now.addDays(2), 0),
             with(open, { { u"DEADLINE"_s, u"9999-12-31T00:00:00+02:00"_s } })));
    state.addActivity(activity({ 6, u"REST_APP"_s, u"delivery_check"_s }, websiteRelaunch,
                               u"Delivery check by the shop's application"_s, {}, now.addDays(-3),
                               0));
}

void addElsewhere(State &state, const QDateTime &now)
{
    const QStringList subjects { u"Call about the offer"_s, u"Rückruf"_s, u"Звонок по договору"_s };
    for (int i = 0; i < 24; ++i) {
        const Owner owner { 2, 110 + i };
        state.addActivity(with(
            activity(call(), owner, subjects.at(i % 3), {}, now.addDays(-2 - 3 * i), 4 + i % 9),
            { { u"DIRECTION"_s, QString::number(1 + i % 2) } }));
    }
}

void addComments(State &state, const QDateTime &now)
{
    const auto add = [&](const Owner &owner, qint64 author, int hoursAgo, const QString &text,
                         const QJsonObject &files = {}) {
        state.addComment({ 0, owner, now.addSecs(-3600 * hoursAgo), author, text, files });
    };
    add(websiteRelaunch, ann, 20,
        u"Sofia prefers mail in the morning, calls after [b]three[/b]."_s);
    add(websiteRelaunch, tom, 44, u"Contract draft is in the folder."_s,
        { { u"88"_s,
            QJsonObject {
                { u"id"_s, 88 }, { u"name"_s, u"draft.pdf"_s }, { u"size"_s, 48213 } } } });
    add(websiteRelaunch, olga, 300, u"Реквизиты проверила, всё в порядке."_s);
    add({ 3, 50 }, jonas, 70, u"Auf der Messe getroffen, sehr interessiert."_s);
    add({ 4, 10 }, ann, 500, u"New invoice address since spring."_s);
    add(worstRows, tom, 30, u"<img src=\"file:///canary.png\"> [b]not closed"_s);
}

} // namespace

void addActivitiesAndComments(State &state)
{
    const QDateTime now = state.now();
    addCalls(state, now);
    addMails(state, now);
    addPlans(state, now);
    addElsewhere(state, now);
    addComments(state, now);
}

} // namespace demo::sample
