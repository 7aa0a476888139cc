// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/entrytext.h"

#include "bbcode/parser.h"
#include "bbcode/steps.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace exports {

namespace {

/// Title, empty line, text; entries apart from each other by an empty line more.
QString prose(const EntryRecord &record, EntryForm form)
{
    const timeline::LogEntry &entry = record.stored.entry;
    const QString text
        = form == EntryForm::Text ? bbcode::toPlainText(bbcode::parse(entry.text)) : entry.text;
    QStringList parts;
    for (const QString &part : { entry.title, text, record.note }) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(u'\n') + u'\n';
}

QByteArray jsonLine(const EntryRecord &record)
{
    QJsonObject object = record.stored.entry.raw;
    object.insert(u"card"_s, crm::toText(record.stored.owner));
    if (!record.note.isEmpty())
        object.insert(u"note"_s, record.note);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QString csvLine(const EntryRecord &record, CsvKind kind)
{
    const timeline::LogEntry &entry = record.stored.entry;
    return csvRecord({ crm::toText(record.stored.owner), QString::number(entry.id.value),
                       entry.created.toString(Qt::ISODate), QString::number(entry.authorId.value),
                       entry.title, entry.text, entry.iconCode, record.note },
                     kind);
}

} // namespace

QByteArray written(const QList<EntryRecord> &entries, EntryForm form)
{
    QByteArray out;
    const bool isCsv = form == EntryForm::Csv || form == EntryForm::CsvForSpreadsheets;
    const CsvKind kind
        = form == EntryForm::CsvForSpreadsheets ? CsvKind::ForSpreadsheets : CsvKind::Exact;
    if (isCsv)
        out += csvRecord({ u"card"_s, u"id"_s, u"created"_s, u"authorId"_s, u"title"_s, u"text"_s,
                           u"iconCode"_s, u"note"_s },
                         kind)
                   .toUtf8();
    bool isFirst = true;
    for (const EntryRecord &record : entries) {
        if (form == EntryForm::JsonLines)
            out += jsonLine(record);
        else if (isCsv)
            out += csvLine(record, kind).toUtf8();
        else
            out += (isFirst ? QString() : u"\n"_s).toUtf8() + prose(record, form).toUtf8();
        isFirst = false;
    }
    return out;
}

} // namespace exports
