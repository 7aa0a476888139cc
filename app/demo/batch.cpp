// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/engine.h"
#include "demo/phpquery.h"

#include <QRegularExpression>

/// `batch` with its PHP shapes (bitrix24-rest.md §7).
namespace demo {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int maxCommands = 50;

/// `$result[a][0][ID]`, `$next[a]`, ... any letter case.
const QRegularExpression &referencePattern()
{
    static const QRegularExpression pattern(
        u"\\$(result|error|total|next|time)((?:\\[[^\\[\\]]*\\])+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

QString resolved(const QRegularExpressionMatch &match, const Value &maps)
{
    const QString word = match.captured(1).toLower();
    Value value = maps.value(word == "result"_L1 ? word : u"result_"_s + word);
    const QString path = match.captured(2);
    const QStringList keys = path.sliced(1, path.size() - 2).split(u"]["_s);
    for (const QString &key : keys)
        value = value.value(key);
    return value.isArray() ? QString() : value.toString();
}

QString withReferencesIn(const QString &text, const Value &maps)
{
    QString out;
    qsizetype from = 0;
    QRegularExpressionMatchIterator it = referencePattern().globalMatch(text);
    while (it.hasNext()) {
        const QRegularExpressionMatch match = it.next();
        out += QStringView(text).sliced(from, match.capturedStart() - from);
        out += resolved(match, maps);
        from = match.capturedEnd();
    }
    out += QStringView(text).sliced(from);
    return out;
}

Value refusal(const QString &code, const QString &text)
{
    return Value::map({ { u"error"_s, code }, { u"error_description"_s, text } });
}

} // namespace

Value withReferences(const Value &params, const Value &maps)
{
    if (params.isString())
        return withReferencesIn(params.toString(), maps);
    if (!params.isArray())
        return params;
    Value out = Value::array();
    for (const Value::Item &item : params.items())
        out.set(item.first, withReferences(item.second, maps));
    return out;
}

Value Engine::runBatch(const Value &params, const Caller &caller)
{
    Value maps = Value::map({ { u"result"_s, Value::array() },
                              { u"result_error"_s, Value::array() },
                              { u"result_total"_s, Value::array() },
                              { u"result_next"_s, Value::array() },
                              { u"result_time"_s, Value::array() } });
    const bool halt = params.value(u"halt"_s).toBool();
    const Value commands = params.value(u"cmd"_s);
    int count = 0;
    for (const Value::Item &item : commands.items()) {
        const QString &key = item.first;
        if (count++ >= maxCommands) {
            maps.child(u"result_error"_s)
                .set(key,
                     refusal(u"ERROR_BATCH_LENGTH_EXCEEDED"_s, u"Max batch length exceeded"_s));
            if (halt)
                break;
            continue;
        }
        if (!item.second.isString()) // skipped without a word
            continue;
        const Command command = parseCommand(item.second.toString());
        const QString name = command.method.toLower();
        const Value inner = withReferences(command.params, maps);
        record({ name, inner.toJson().toObject(), QString::number(caller.userId), 0, true, {} });
        if (name == "batch"_L1 || name == "upload"_L1 || name == "download"_L1) {
            maps.child(u"result_error"_s)
                .set(key,
                     refusal(u"ERROR_BATCH_METHOD_NOT_ALLOWED"_s,
                             u"Method is not allowed for batch usage"_s));
            if (halt)
                break;
            continue;
        }
        const Executed done = execute(name, inner, caller, true);
        if (!done.time.isNull())
            maps.child(u"result_time"_s).set(key, done.time);
        if (done.answer.isError) {
            maps.child(u"result_error"_s)
                .set(key, refusal(done.answer.code, done.answer.description));
            if (halt)
                break;
            continue;
        }
        maps.child(u"result"_s).set(key, done.answer.result);
        if (done.answer.total)
            maps.child(u"result_total"_s).set(key, *done.answer.total);
        if (done.answer.next)
            maps.child(u"result_next"_s).set(key, *done.answer.next);
    }
    return maps;
}

} // namespace demo
