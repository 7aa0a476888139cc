// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/planresult.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace exports {

namespace {

const QStringList names { u"source"_s, u"outcome"_s, u"card"_s,   u"entry"_s,
                          u"title"_s,  u"message"_s, u"changed"_s };

QString cardOf(const store::Intent &intent)
{
    return intent.owner.isValid() ? crm::toText(intent.owner) : QString();
}

QString changedOf(const store::Intent &intent)
{
    return intent.changed.isValid() ? intent.changed.toUTC().toString(Qt::ISODate) : QString();
}

QByteArray json(const QList<ResultRow> &rows)
{
    QJsonArray results;
    for (const ResultRow &row : rows) {
        QJsonObject object { { u"outcome"_s, row.outcome },
                             { u"title"_s, row.intent.draft.title } };
        const auto addText = [&object](const QString &name, const QString &text) {
            if (!text.isEmpty())
                object.insert(name, text);
        };
        addText(u"source"_s, row.intent.label);
        addText(u"card"_s, cardOf(row.intent));
        addText(u"message"_s, row.message);
        addText(u"changed"_s, changedOf(row.intent));
        if (row.intent.entry.isValid())
            object.insert(u"entry"_s, row.intent.entry.value);
        results.append(object);
    }
    return QJsonDocument(QJsonObject { { u"results"_s, results } }).toJson();
}

} // namespace

QByteArray written(const QList<ResultRow> &rows, ResultForm form)
{
    if (form == ResultForm::Json)
        return json(rows);
    const CsvKind kind
        = form == ResultForm::CsvForSpreadsheets ? CsvKind::ForSpreadsheets : CsvKind::Exact;
    QByteArray out = csvRecord(names, kind).toUtf8();
    for (const ResultRow &row : rows)
        out += csvRecord({ row.intent.label, row.outcome, cardOf(row.intent),
                           row.intent.entry.isValid() ? QString::number(row.intent.entry.value)
                                                      : QString(),
                           row.intent.draft.title, row.message, changedOf(row.intent) },
                         kind)
                   .toUtf8();
    return out;
}

} // namespace exports
