// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/phpquery.h"

#include <QStringList>

namespace demo {

using namespace Qt::Literals::StringLiterals;

namespace {

QString decoded(QByteArray text)
{
    text.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text));
}

/// The parts of "a[b][]": "a", "b", "". A `[` that is never closed belongs to the name.
QStringList nameParts(QString name)
{
    while (name.startsWith(u' '))
        name.remove(0, 1);
    name = name.left(name.indexOf(QChar(u'\0')) < 0 ? name.size() : name.indexOf(QChar(u'\0')));
    qsizetype open = name.indexOf(u'[');
    if (open == 0) // "[a]=1": no outermost name to hang it on
        open = -1;
    const bool nested = open > 0 && name.indexOf(u']', open) > 0;
    QString outer = nested ? name.left(open) : name;
    for (QChar &c : outer) {
        if (c == u'.' || c == u' ' || c == u'[')
            c = u'_';
    }
    QStringList parts { outer };
    while (nested && open >= 0 && open < name.size() && name[open] == u'[') {
        const qsizetype close = name.indexOf(u']', open);
        if (close < 0)
            break;
        parts.append(name.sliced(open + 1, close - open - 1));
        open = close + 1;
    }
    return parts;
}

} // namespace

Value parseQuery(const QByteArray &query)
{
    Value result = Value::array();
    const QList<QByteArray> pairs = query.split('&');
    for (const QByteArray &pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        const QString name = decoded(equals < 0 ? pair : pair.left(equals));
        const QStringList parts = nameParts(name);
        if (parts.first().isEmpty())
            continue;
        Value *place = &result;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const QString &part = parts[i];
            place = i > 0 && part.isEmpty() ? &place->appendChild() : &place->child(part);
        }
        *place = equals < 0 ? QString() : decoded(pair.mid(equals + 1));
    }
    return result;
}

Command parseCommand(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const QByteArray withoutFragment
        = bytes.left(bytes.indexOf('#') < 0 ? bytes.size() : bytes.indexOf('#'));
    const qsizetype mark = withoutFragment.indexOf('?');
    if (mark < 0)
        return { QString::fromUtf8(withoutFragment), Value::array() };
    return { QString::fromUtf8(withoutFragment.left(mark)),
             parseQuery(withoutFragment.mid(mark + 1)) };
}

} // namespace demo
