// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/batchplanner.h"

#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace rest {

namespace {

/// The portal replaces these by earlier results, and nothing escapes them.
bool hasReference(const QString &text)
{
    static const QRegularExpression reference(u"\\$(?:result|next|total|time|error)\\["_s,
                                              QRegularExpression::CaseInsensitiveOption);
    return text.contains(u'$') && text.contains(reference);
}

QString encoded(const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); }

/// Flattens parameters to "a%5Bb%5D=value", as PHP's parse_str() reads them.
class Query
{
public:
    /// False: this cannot be said in a query.
    bool add(const QJsonObject &params)
    {
        for (auto it = params.begin(); it != params.end(); ++it) {
            // PHP writes _ for these in the outermost name
            static const QRegularExpression bent(u"[. \\[\\]\\x00]"_s);
            if (it.key().isEmpty() || it.key().contains(bent) || hasReference(it.key())
                || !addValue(encoded(it.key()), it.value(), 1))
                return false;
        }
        return true;
    }
    QString text() const { return m_parts.join(u'&'); }

private:
    static constexpr int maxFields = 900; // PHP: max_input_vars is 1,000 or more
    static constexpr int maxDepth = 32; // PHP: max_input_nesting_level is 64

    bool addValue(const QString &name, const QJsonValue &value, int depth)
    {
        if (depth > maxDepth || m_parts.size() >= maxFields)
            return false;
        switch (value.type()) {
        case QJsonValue::Array:
            return addList(name, value.toArray(), depth);
        case QJsonValue::Object:
            return addObject(name, value.toObject(), depth);
        case QJsonValue::Bool:
            return addText(name, value.toBool() ? u"1"_s : u"0"_s);
        case QJsonValue::Double:
            return addText(name, numberText(value));
        case QJsonValue::String:
            return !hasReference(value.toString()) && addText(name, value.toString());
        case QJsonValue::Null:
        case QJsonValue::Undefined:
            break;
        }
        return false;
    }

    static QString numberText(const QJsonValue &value)
    {
        const qint64 whole = value.toInteger(0);
        return whole == value.toInteger(1)
            ? QString::number(whole)
            : QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    }

    bool addList(const QString &name, const QJsonArray &list, int depth)
    {
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (!addValue(name + "%5B"_L1 + QString::number(i) + "%5D"_L1, list.at(i), depth + 1))
                return false;
        }
        return true;
    }

    bool addObject(const QString &name, const QJsonObject &object, int depth)
    {
        static const QRegularExpression bent(u"[\\[\\]\\x00]"_s);
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.key().isEmpty() || it.key().contains(bent) || hasReference(it.key())
                || !addValue(name + "%5B"_L1 + encoded(it.key()) + "%5D"_L1, it.value(), depth + 1))
                return false;
        }
        return true;
    }

    bool addText(const QString &name, const QString &text)
    {
        m_parts.append(name + u'=' + encoded(text));
        return true;
    }

    QStringList m_parts;
};

} // namespace

std::optional<QString> commandOf(const Request &request)
{
    if (request.verb != Verb::Call)
        return {};
    static const QSet<QString> refusedInside { u"batch"_s, u"upload"_s, u"download"_s };
    if (request.alone || refusedInside.contains(request.method))
        return {};
    Query query;
    if (!query.add(request.params))
        return {};
    const QString text = query.text();
    const QString command = text.isEmpty() ? request.method : request.method + u'?' + text;
    if (command.size() > Batch::maxCommandBytes)
        return {};
    return command;
}

std::optional<QString> batchCommand(const Request &request)
{
    if (request.safety != Safety::Read)
        return {};
    return commandOf(request);
}

bool Batch::hasRoomFor(const QString &command) const
{
    return m_commands.size() < maxCommands && m_bytes + command.size() <= maxBytes;
}

QString Batch::keyOf(qsizetype place)
{
    // A JSON object is written in the order of its keys: c9, then d10.
    return (place < 10 ? u'c' : u'd') + QString::number(place);
}

void Batch::add(const QString &command)
{
    m_keys.append(keyOf(m_keys.size()));
    m_commands.append(command);
    m_bytes += command.size();
}

QJsonObject Batch::params(OnError onError) const
{
    QJsonObject commands;
    for (qsizetype i = 0; i < m_keys.size(); ++i)
        commands.insert(m_keys.at(i), m_commands.at(i));
    return { { u"halt"_s, onError == OnError::Stop ? 1 : 0 }, { u"cmd"_s, commands } };
}

} // namespace rest
