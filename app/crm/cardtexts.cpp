// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crm/cardtexts.h"

#include "base/json.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace crm {

namespace {

QString text(const QJsonObject &item, const QString &key)
{
    return json::text(item.value(key)).value_or(QString()).simplified();
}

QString joined(const QStringList &parts, const QString &separator)
{
    QStringList present = parts;
    present.removeAll(QString());
    return present.join(separator);
}

/// "1,200 EUR"; empty for nothing and for 0, which most cards have that have no amount.
QString amount(const QJsonObject &item)
{
    const double value = json::number(item.value(u"opportunity"_s)).value_or(0);
    if (value == 0)
        return {};
    const int decimals = std::abs(value - std::round(value)) < 0.005 ? 0 : 2;
    return joined({ QLocale().toString(value, 'f', decimals), text(item, u"currencyId"_s) },
                  u"\u00a0"_s);
}

/// The first phone, or else the first e-mail address, of `fm`.
QString contactData(const QJsonObject &item)
{
    QString mail;
    const QJsonArray all = json::list(item.value(u"fm"_s)).value_or(QJsonArray());
    for (const QJsonValue &each : all) {
        const QJsonObject field = each.toObject();
        const QString value = text(field, u"value"_s);
        const QString type = text(field, u"typeId"_s);
        if (type == "PHONE"_L1 && !value.isEmpty())
            return value;
        if (type == "EMAIL"_L1 && mail.isEmpty())
            mail = value;
    }
    return mail;
}

struct StageWord
{
    QLatin1StringView id;
    const char *name;
};

// Ids every portal begins with; renamed stages keep them, so the words are only as good as that.
constexpr std::array stageWords {
    StageWord { "NEW"_L1, QT_TRANSLATE_NOOP("CardTexts", "New") },
    StageWord { "PREPARATION"_L1, QT_TRANSLATE_NOOP("CardTexts", "Preparation") },
    StageWord { "PREPAYMENT_INVOICE"_L1, QT_TRANSLATE_NOOP("CardTexts", "Prepayment invoice") },
    StageWord { "EXECUTING"_L1, QT_TRANSLATE_NOOP("CardTexts", "In progress") },
    StageWord { "FINAL_INVOICE"_L1, QT_TRANSLATE_NOOP("CardTexts", "Final invoice") },
    StageWord { "WON"_L1, QT_TRANSLATE_NOOP("CardTexts", "Won") },
    StageWord { "LOSE"_L1, QT_TRANSLATE_NOOP("CardTexts", "Lost") },
    StageWord { "APOLOGY"_L1, QT_TRANSLATE_NOOP("CardTexts", "Lost, under review") },
    StageWord { "IN_PROCESS"_L1, QT_TRANSLATE_NOOP("CardTexts", "In progress") },
    StageWord { "PROCESSED"_L1, QT_TRANSLATE_NOOP("CardTexts", "Processed") },
    StageWord { "CONVERTED"_L1, QT_TRANSLATE_NOOP("CardTexts", "Converted") },
    StageWord { "JUNK"_L1, QT_TRANSLATE_NOOP("CardTexts", "Unqualified") },
    StageWord { "CLIENT"_L1, QT_TRANSLATE_NOOP("CardTexts", "With the client") },
    StageWord { "SUCCESS"_L1, QT_TRANSLATE_NOOP("CardTexts", "Done") },
    StageWord { "FAIL"_L1, QT_TRANSLATE_NOOP("CardTexts", "Failed") },
    StageWord { "DRAFT"_L1, QT_TRANSLATE_NOOP("CardTexts", "Draft") },
    StageWord { "SENT"_L1, QT_TRANSLATE_NOOP("CardTexts", "Sent") },
    StageWord { "APPROVED"_L1, QT_TRANSLATE_NOOP("CardTexts", "Approved") },
    StageWord { "DECLINED"_L1, QT_TRANSLATE_NOOP("CardTexts", "Declined") },
    StageWord { "N"_L1, QT_TRANSLATE_NOOP("CardTexts", "New") },
    StageWord { "S"_L1, QT_TRANSLATE_NOOP("CardTexts", "Sent") },
    StageWord { "P"_L1, QT_TRANSLATE_NOOP("CardTexts", "Paid") },
    StageWord { "D"_L1, QT_TRANSLATE_NOOP("CardTexts", "Not paid") },
};

QString ownTitle(int typeId, const QJsonObject &item)
{
    const QString title = text(item, u"title"_s);
    switch (typeId) {
    case Contact:
        return joined(
            { text(item, u"lastName"_s), text(item, u"name"_s), text(item, u"secondName"_s) },
            u" "_s);
    case Quote:
        return title.isEmpty() ? text(item, u"quoteNumber"_s) : title;
    case SmartInvoice: {
        const QString number = text(item, u"accountNumber"_s);
        return title.contains(number) ? title : joined({ title, number }, u" "_s);
    }
    default:
        return title;
    }
}

QStringList details(int typeId, const QJsonObject &item)
{
    const QString stage = stageName(text(item, u"stageId"_s));
    switch (typeId) {
    case Lead:
        return { joined({ text(item, u"name"_s), text(item, u"lastName"_s) }, u" "_s),
                 text(item, u"companyTitle"_s), stage };
    case Contact:
        return { text(item, u"post"_s), contactData(item) };
    case Company:
        return { contactData(item) };
    default:
        return { amount(item), stage };
    }
}

} // namespace

QString builtInTypeName(int typeId)
{
    const auto translated
        = [](const char *name) { return QCoreApplication::translate("CardTexts", name); };
    switch (typeId) {
    case Lead:
        return translated(QT_TRANSLATE_NOOP("CardTexts", "Lead"));
    case Deal:
        return translated(QT_TRANSLATE_NOOP("CardTexts", "Deal"));
    case Contact:
        return translated(QT_TRANSLATE_NOOP("CardTexts", "Contact"));
    case Company:
        return translated(QT_TRANSLATE_NOOP("CardTexts", "Company"));
    case Quote:
        return translated(QT_TRANSLATE_NOOP("CardTexts", "Quote"));
    case Order:
        return translated(QT_TRANSLATE_NOOP("CardTexts", "Order"));
    case SmartInvoice:
        return translated(QT_TRANSLATE_NOOP("CardTexts", "Invoice"));
    default:
        return {};
    }
}

QString fallbackTitle(const OwnerRef &owner, const QString &typeName)
{
    QString name = typeName.isEmpty() ? builtInTypeName(owner.typeId) : typeName;
    if (name.isEmpty())
        name = QCoreApplication::translate("CardTexts", "Card");
    return u"%1 #%2"_s.arg(name).arg(owner.id);
}

QString stageName(const QString &stageId)
{
    // "C3:WON" is a deal's pipeline, "DT156_9:NEW" that of a smart process.
    const QString id = stageId.mid(stageId.lastIndexOf(u':') + 1).trimmed();
    for (const StageWord &word : stageWords) {
        if (id == word.id)
            return QCoreApplication::translate("CardTexts", word.name);
    }
    // UC_4K2J9A and bare numbers are made by the portal and mean nothing to people.
    if (id.size() < 3 || id.startsWith("UC_"_L1) || id.toLongLong() != 0)
        return {};
    QString name = id.toLower().replace(u'_', u' ').simplified();
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name;
}

std::optional<CardSummary> summaryOf(int typeId, const QJsonObject &item, const QString &typeName)
{
    const OwnerRef owner { typeId, json::integer(item.value(u"id"_s)).value_or(0) };
    if (!owner.isValid())
        return {};
    const QString title = ownTitle(typeId, item);
    return CardSummary { owner, title.isEmpty() ? fallbackTitle(owner, typeName) : title,
                         joined(details(typeId, item), u" \u00b7 "_s) };
}

} // namespace crm
