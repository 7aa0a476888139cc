// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/phpvalue.h"
#include "demo/portal.h"

namespace demo {

/// Who calls, and with what.
struct Caller
{
    qint64 userId = 0;
    bool isWebhook = false;
    QString clientId; ///< the application; empty for a webhook
    QStringList scopes;
    QString key; ///< what operating time is booked on

    bool hasScope(const QString &scopeList) const; ///< any of the space-separated ones
};

/// What a method answers, before it is wrapped in an envelope.
struct Answer
{
    Value result = {};
    std::optional<qint64> total = std::nullopt;
    std::optional<qint64> next = std::nullopt;
    bool isError = false;
    QString code = {};
    QString description = {};
    int status = 200;

    static Answer ok(const Value &result) { return { .result = result }; }
    static Answer error(const QString &code, const QString &description, int status = 400);
    static Answer accessDenied();
};

/// One call of one method.
struct Call
{
    State &state;
    const Options &options;
    const Caller &caller;
    QString baseAddress; ///< of the portal, ends in '/'
    Value params; ///< without the transport's own
    qint64 start = 0; ///< the transport takes `start` out of the parameters
    bool isInBatch = false;

    bool isAdmin() const;
    bool isBefore26() const { return options.edition == Edition::V24_300; }
    qint64 integer(const QString &name) const { return params.value(name).toInt(); }
    QString text(const QString &name) const { return params.value(name).toString(); }
    Owner owner(const QString &typeKey, const QString &idKey) const
    {
        return { int(integer(typeKey)), integer(idKey) };
    }
    bool canRead(const Owner &owner) const { return state.canRead(caller.userId, owner); }
    bool canUpdate(const Owner &owner) const { return state.canUpdate(caller.userId, owner); }
};

/// Legacy methods check their parameters themselves; those of a controller are bound before it
/// runs.
enum class Family { Legacy, Controller, IntranetController };

struct Method
{
    QString name; ///< lower case
    QString scopes; ///< space-separated, one of them is enough; empty: always callable
    Family family = Family::Legacy;
    /// Of a controller, in order of binding: "id:int code:string order:array?"; `?` is optional.
    QString parameters;
    Answer (*run)(Call &call) = nullptr;
};

QList<Method> systemMethods();
QList<Method> userMethods();
QList<Method> itemMethods();
QList<Method> logMessageMethods();
QList<Method> galleryMethods();
QList<Method> noteMethods();
QList<Method> bindingMethods();
QList<Method> activityMethods();
QList<Method> commentMethods();

const Method *findMethod(const QString &name); ///< any letter case
const QHash<QString, Method> &allMethods();

/// Binds the parameters of a controller; nothing when all is well.
std::optional<Answer> bindingError(const Method &method, const Value &params);

/// Page of 50 as the old list methods make it: `start` rounded down to a page, the first page again
/// past the end; -1: no count.
struct Window
{
    qsizetype from = 0;
    qsizetype count = 0;
};
Window legacyWindow(const Call &call, qsizetype total);
void setLegacyPaging(Answer &answer, const Call &call, const Window &window, qsizetype total);

/// What the portal gives back for a stored text: emoji are kept as `:f09f9880:`, and a text that
/// looks like one to begin with comes back as an emoji, too (bitrix24-rest.md §8).
QString storedText(const QString &text);

// Names of entity types in bindings and comments (entity-methods.md §1)
int typeIdByName(const QString &name); ///< "deal", "D", "dynamic_156", any letter case; 0: unknown
QString nameOfType(int typeId); ///< lower case; "" when unknown

// Codes of the portal's own pictures (timeline-methods.md §5, §6)
QStringList systemIconCodes(Edition edition);
QStringList systemLogoCodes(Edition edition);

} // namespace demo
