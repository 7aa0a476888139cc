// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crm/searchwords.h"

#include "crm/ownerref.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace crm {

namespace {

constexpr qsizetype maxWords = 6;
constexpr qsizetype maxChars = 200;

QStringList fieldsOf(int typeId)
{
    switch (typeId) {
    case Lead:
        return { u"title"_s, u"name"_s, u"lastName"_s, u"companyTitle"_s };
    case Contact:
        return { u"name"_s, u"lastName"_s, u"secondName"_s };
    case Quote:
        return { u"title"_s, u"quoteNumber"_s };
    case SmartInvoice:
        return { u"title"_s, u"accountNumber"_s };
    default:
        return { u"title"_s };
    }
}

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

} // namespace

SearchWords::SearchWords(const QString &text)
    : m_text(text.left(maxChars).simplified())
    , m_words(m_text.split(u' ', Qt::SkipEmptyParts).mid(0, maxWords))
{
}

std::optional<qint64> SearchWords::number() const
{
    QStringView digits(m_text);
    while (!digits.isEmpty() && (digits.front() == u'#' || digits.front() == u'\u2116'))
        digits = digits.mid(1).trimmed();
    if (digits.isEmpty() || !std::all_of(digits.begin(), digits.end(), isDigit))
        return {};
    bool ok = false;
    const qint64 number = digits.toLongLong(&ok);
    return ok && number > 0 ? std::optional(number) : std::nullopt;
}

std::optional<SearchWords::Contact> SearchWords::contact() const
{
    const qsizetype at = m_text.indexOf(u'@');
    if (at > 0 && m_words.size() == 1 && m_text.indexOf(u'.', at) > at + 1)
        return Contact { u"EMAIL"_s, { m_text } };

    const auto belongs = [](QChar c) { return isDigit(c) || u"+-()/. "_s.contains(c); };
    if (!std::all_of(m_text.begin(), m_text.end(), belongs))
        return {};
    QString digits = m_text;
    digits.removeIf([](QChar c) { return !isDigit(c); });
    if (digits.size() < 5 || digits.size() > 15) // E.164 allows 15
        return {};
    QStringList values { m_text };
    for (const QString &other : { digits, u'+' + digits }) {
        if (!values.contains(other))
            values.append(other);
    }
    return Contact { u"PHONE"_s, values };
}

QJsonObject SearchWords::filter(int typeId) const
{
    QJsonObject filter;
    const QStringList fields = fieldsOf(typeId);
    for (const QString &word : m_words) {
        QJsonObject anyField { { u"logic"_s, u"OR"_s } };
        for (qsizetype i = 0; i < fields.size(); ++i)
            anyField.insert(QString::number(i), QJsonObject { { u'%' + fields.at(i), word } });
        filter.insert(QString::number(filter.size()), anyField);
    }
    if (typeId == Company)
        filter.insert(u"isMyCompany"_s, u"N"_s);
    return filter;
}

} // namespace crm
