// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/method.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace demo {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype legacyPageSize = 50;

struct TypeName
{
    int id;
    QLatin1StringView name;
    QLatin1StringView shortName;
};

constexpr TypeName typeNames[] = {
    { 1, "lead"_L1, "l"_L1 },
    { 2, "deal"_L1, "d"_L1 },
    { 3, "contact"_L1, "c"_L1 },
    { 4, "company"_L1, "co"_L1 },
    { 5, "invoice"_L1, "i"_L1 },
    { 6, "activity"_L1, ""_L1 },
    { 7, "quote"_L1, "q"_L1 },
    { 14, "order"_L1, "o"_L1 },
    { 31, "smart_invoice"_L1, "si"_L1 },
    { 36, "smart_document"_L1, "do"_L1 },
};

bool isOfType(const Value &value, QStringView type)
{
    if (type == "array"_L1)
        return value.isArray();
    if (type == "string"_L1) // a number is refused, as is everything else
        return value.isString();
    const std::optional<double> number = value.number();
    return number && std::trunc(*number) == *number;
}

} // namespace

bool Caller::hasScope(const QString &scopeList) const
{
    const QStringList wanted = scopeList.split(u' ', Qt::SkipEmptyParts);
    return wanted.isEmpty()
        || std::any_of(wanted.cbegin(), wanted.cend(),
                       [this](const QString &s) { return scopes.contains(s); });
}

Answer Answer::error(const QString &code, const QString &description, int status)
{
    return { .isError = true, .code = code, .description = description, .status = status };
}

Answer Answer::accessDenied() { return error(u"ACCESS_DENIED"_s, u"Access denied"_s); }

bool Call::isAdmin() const
{
    const User *user = state.user(caller.userId);
    return user && user->admin;
}

const QHash<QString, Method> &allMethods()
{
    static const QHash<QString, Method> methods = [] {
        QHash<QString, Method> all;
        const QList<Method> lists[] = { systemMethods(),     userMethods(),     itemMethods(),
                                        logMessageMethods(), noteMethods(),     galleryMethods(),
                                        bindingMethods(),    activityMethods(), commentMethods() };
        for (const QList<Method> &list : lists) {
            for (const Method &method : list)
                all.insert(method.name, method);
        }
        return all;
    }();
    return methods;
}

const Method *findMethod(const QString &name)
{
    const auto it = allMethods().constFind(name.toLower());
    return it == allMethods().cend() ? nullptr : &*it;
}

/// timeline-methods.md §0: missing, then wrong type; left to right.
std::optional<Answer> bindingError(const Method &method, const Value &params)
{
    const QStringList specifications = method.parameters.split(u' ', Qt::SkipEmptyParts);
    for (const QString &specification : specifications) {
        const QString name = specification.section(u':', 0, 0);
        QString type = specification.section(u':', 1);
        const bool optional = type.endsWith(u'?');
        if (optional)
            type.chop(1);
        const Value *value = params.find(name);
        if (!value) {
            if (optional)
                continue;
            return Answer::error(u"100"_s, u"Could not find value for parameter {%1}"_s.arg(name));
        }
        if (value->isNull()) {
            if (optional)
                continue;
            return Answer::error(u"MAIN_CONTROLLER_22001"_s,
                                 u"Value of parameter {%1} must not be null"_s.arg(name));
        }
        if (!isOfType(*value, type)) {
            return Answer::error(
                u"100"_s,
                u"Invalid value {%1} to match with parameter {%2}. "
                "Should be value of type %3."_s.arg(value->toString(), name, type));
        }
    }
    return std::nullopt;
}

Window legacyWindow(const Call &call, qsizetype total)
{
    qsizetype from = call.start < 0 ? 0 : qsizetype(call.start) / legacyPageSize * legacyPageSize;
    if (from >= total)
        from = 0;
    return { from, std::min(legacyPageSize, total - from) };
}

void setLegacyPaging(Answer &answer, const Call &call, const Window &window, qsizetype total)
{
    answer.total = call.start < 0 ? 0 : total;
    if (call.start >= 0 && window.from + window.count < total)
        answer.next = window.from + window.count;
}

QString storedText(const QString &text)
{
    static const QRegularExpression coded(u":(f0[0-9a-f]{6}):"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    QString out;
    qsizetype from = 0;
    QRegularExpressionMatchIterator it = coded.globalMatch(text);
    while (it.hasNext()) {
        const QRegularExpressionMatch match = it.next();
        out += QStringView(text).sliced(from, match.capturedStart() - from);
        out += QString::fromUtf8(QByteArray::fromHex(match.captured(1).toLatin1()));
        from = match.capturedEnd();
    }
    out += QStringView(text).sliced(from);
    return out;
}

int typeIdByName(const QString &name)
{
    const QString lower = name.toLower();
    for (const TypeName &type : typeNames) {
        if (lower == type.name || (!type.shortName.isEmpty() && lower == type.shortName))
            return type.id;
    }
    bool ok = false;
    if (lower.startsWith("dynamic_"_L1)) {
        const int id = lower.sliced(8).toInt(&ok);
        return ok && id >= 128 ? id : 0;
    }
    if (lower.startsWith(u't')) {
        const int id = lower.sliced(1).toInt(&ok, 16);
        return ok && id >= 128 ? id : 0;
    }
    return 0;
}

QString nameOfType(int typeId)
{
    for (const TypeName &type : typeNames) {
        if (type.id == typeId)
            return type.name;
    }
    return typeId >= 128 ? u"dynamic_%1"_s.arg(typeId) : QString();
}

} // namespace demo
