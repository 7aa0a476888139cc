// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crm/ownerref.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace crm {

namespace {

struct TypeWords
{
    int typeId;
    QLatin1StringView word; ///< as bindings.* call it, lower case
    QLatin1StringView shortCode; ///< as "D_15" in pasted texts
};

// entity-methods.md section 1. Those below that are not usable are known to be told apart from
// nonsense.
constexpr std::array types {
    TypeWords { Lead, "lead"_L1, "l"_L1 },
    TypeWords { Deal, "deal"_L1, "d"_L1 },
    TypeWords { Contact, "contact"_L1, "c"_L1 },
    TypeWords { Company, "company"_L1, "co"_L1 },
    TypeWords { 5, "invoice"_L1, "i"_L1 },
    TypeWords { Quote, "quote"_L1, "q"_L1 },
    TypeWords { Order, "order"_L1, "o"_L1 },
    TypeWords { SmartInvoice, "smart_invoice"_L1, "si"_L1 },
    TypeWords { 36, "smart_document"_L1, "do"_L1 },
    TypeWords { 39, "smart_b2e_doc"_L1, "sbd"_L1 },
};

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// A plain decimal number and nothing else.
template <typename T> std::optional<T> digits(QStringView text, int base = 10)
{
    if (text.isEmpty() || text.front() == u'+' || text.front() == u'-')
        return {};
    bool ok = false;
    const qlonglong number = text.toLongLong(&ok, base);
    if (!ok || !std::in_range<T>(number))
        return {};
    return T(number);
}

bool isWholeWord(const QString &word)
{
    return std::any_of(types.begin(), types.end(),
                       [&word](const TypeWords &type) {
                           return word.compare(type.word, Qt::CaseInsensitive) == 0;
                       })
        || word.startsWith("dynamic_"_L1, Qt::CaseInsensitive);
}

/// Like typeFromWord(), but also types that cannot be used.
std::optional<int> anyTypeFromWord(const QString &text)
{
    const QString word = text.trimmed().toLower();
    for (const TypeWords &type : types) {
        if (word == type.word || word == type.shortCode)
            return type.typeId;
    }
    if (word.startsWith("dynamic_"_L1))
        return digits<int>(QStringView(word).mid(8));
    if (const auto number = digits<int>(word))
        return number;
    if (word.size() > 1 && word.front() == u't')
        return digits<int>(QStringView(word).mid(1), 16);
    return {};
}

} // namespace

bool isUsableType(int typeId)
{
    switch (typeId) {
    case Lead:
    case Deal:
    case Contact:
    case Company:
    case Quote:
    case Order:
    case SmartInvoice:
        return true;
    default:
        return (typeId >= FirstSmartProcess && typeId <= 191)
            || (typeId >= 1030 && typeId % 2 == 0);
    }
}

QString typeWord(int typeId)
{
    for (const TypeWords &type : types) {
        if (type.typeId == typeId)
            return type.word;
    }
    return u"dynamic_%1"_s.arg(typeId);
}

std::optional<int> typeFromWord(const QString &word)
{
    const auto typeId = anyTypeFromWord(word);
    return typeId && isUsableType(*typeId) ? typeId : std::nullopt;
}

QString toText(const OwnerRef &owner)
{
    return u"%1:%2"_s.arg(typeWord(owner.typeId)).arg(owner.id);
}

std::optional<OwnerRef> fromTextOfAnyType(const QString &text)
{
    const QString trimmed = text.trimmed();
    qsizetype idBegin = trimmed.size();
    while (idBegin > 0 && isDigit(trimmed.at(idBegin - 1)))
        --idBegin;
    qsizetype wordEnd = idBegin;
    const auto isSeparator = [](QChar c) {
        return c == u':' || c == u'_' || c == u'#' || c == u'\u2116' || c.isSpace();
    };
    while (wordEnd > 0 && isSeparator(trimmed.at(wordEnd - 1)))
        --wordEnd;
    if (wordEnd == idBegin) // "D15" could be anything
        return {};
    const QString word = trimmed.left(wordEnd);
    const QString separator = trimmed.mid(wordEnd, idBegin - wordEnd).trimmed();
    // "tab 512" and "2 100" are things people search for; "T9c_6" and "2:100" are not.
    if (!isWholeWord(word) && separator != ":"_L1 && (separator != "_"_L1 || digits<int>(word)))
        return {};
    const auto id = digits<qint64>(QStringView(trimmed).mid(idBegin));
    const auto typeId = anyTypeFromWord(word);
    if (!id || !typeId)
        return {};
    return OwnerRef { *typeId, *id };
}

std::optional<OwnerRef> fromText(const QString &text)
{
    const auto owner = fromTextOfAnyType(text);
    return owner && owner->isValid() && isUsableType(owner->typeId) ? owner : std::nullopt;
}

} // namespace crm
