// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "templates.h"

#include "base/gather.h"
#include "base/textcheck.h"

#include <QCollator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace templates {

namespace {

constexpr int version = 1; // of the file
const QString format = u"timelinedesk-templates"_s;

Error damaged(const QString &what)
{
    return Error::make(Error::Kind::Input, u"templates-damaged"_s, what);
}

QString filledText(const QString &text, const Values &values, QStringList &unknown)
{
    static const QRegularExpression field(u"\\{([A-Za-z_]+(?:\\.[A-Za-z_]+)*)\\}"_s);
    QString result;
    qsizetype done = 0;
    for (auto matches = field.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        result += QStringView(text).mid(done, match.capturedStart() - done);
        const auto value = values.constFind(match.captured(1));
        result += value == values.cend() ? match.captured() : *value;
        if (value == values.cend() && !unknown.contains(match.captured()))
            unknown.append(match.captured());
        done = match.capturedEnd();
    }
    result += QStringView(text).mid(done);
    return result;
}

Result<Template> fromObject(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const QJsonValue name = object.value("name"_L1), title = object.value("title"_L1),
                     text = object.value("text"_L1), icon = object.value("icon"_L1);
    if (!name.isString() || textcheck::isBlank(name.toString()))
        return damaged(u"name"_s);
    if (!title.isString() || !text.isString())
        return damaged(name.toString().left(mostNameChars));
    if (!icon.isString() && !icon.isUndefined())
        return damaged(name.toString().left(mostNameChars));
    Template one;
    one.name = name.toString().simplified().left(mostNameChars);
    one.content = { title.toString(), text.toString(), icon.toString(u"info"_s) };
    return one;
}

void sort(QList<Template> &all)
{
    QCollator collator;
    collator.setNumericMode(true);
    std::sort(all.begin(), all.end(), [&collator](const Template &a, const Template &b) {
        const int order = collator.compare(a.name, b.name);
        return order == 0 ? a.name < b.name : order < 0;
    });
}

} // namespace

QStringList fieldNames()
{
    return { u"card.title"_s, u"card.id"_s,   u"card.type"_s,      u"today"_s,
             u"now"_s,        u"user.name"_s, u"connection.name"_s };
}

Filled filled(const timeline::EntryDraft &content, const Values &values)
{
    Filled result;
    result.draft.title = filledText(content.title, values, result.unknown);
    result.draft.text = filledText(content.text, values, result.unknown);
    result.draft.iconCode = content.iconCode;
    return result;
}

QString freeName(const QString &name, const QList<Template> &all)
{
    const auto isTaken = [&all](const QString &wanted) {
        return std::any_of(all.begin(), all.end(),
                           [&wanted](const Template &one) { return one.name == wanted; });
    };
    QString wanted = name;
    for (int number = 2; isTaken(wanted); ++number) {
        const QString ending = u" (%1)"_s.arg(number);
        wanted = name.left(mostNameChars - ending.size()) + ending;
    }
    return wanted;
}

QByteArray toJson(const QList<Template> &all)
{
    QJsonArray list;
    for (const Template &one : all)
        list.append(QJsonObject { { u"name"_s, one.name },
                                  { u"title"_s, one.content.title },
                                  { u"text"_s, one.content.text },
                                  { u"icon"_s, one.content.iconCode } });
    return QJsonDocument(QJsonObject { { u"format"_s, format },
                                       { u"version"_s, version },
                                       { u"templates"_s, list } })
        .toJson();
}

Result<QList<Template>> fromJson(const QByteArray &json)
{
    if (json.size() > mostBytes)
        return Error::make(Error::Kind::Input, u"templates-too-many"_s);
    QJsonParseError parsed;
    const QJsonObject document = QJsonDocument::fromJson(json, &parsed).object();
    if (parsed.error != QJsonParseError::NoError)
        return damaged(parsed.errorString());
    if (document.value("format"_L1).toString() != format)
        return damaged(u"format"_s);
    const QJsonValue told = document.value("version"_L1);
    if (!told.isDouble() || told.toInt() < 1)
        return damaged(u"version"_s);
    if (told.toInt() > version)
        return Error::make(Error::Kind::Input, u"templates-newer"_s);
    if (!document.value("templates"_L1).isArray())
        return damaged(u"templates"_s);
    const QJsonArray list = document.value("templates"_L1).toArray();
    if (list.size() > mostTemplates)
        return Error::make(Error::Kind::Input, u"templates-too-many"_s);
    QList<Template> all;
    for (const QJsonValue &value : list) {
        auto one = fromObject(value);
        if (!one)
            return one.error();
        one->name = freeName(one->name, all);
        all.append(*one);
    }
    return all;
}

} // namespace templates

using templates::Template;

namespace {

const QString key = u"templates"_s;

Result<TemplateShelf::Templates> read(const QString &kept)
{
    return kept.isEmpty() ? TemplateShelf::Templates() : templates::fromJson(kept.toUtf8());
}

qsizetype indexOf(const TemplateShelf::Templates &all, const QString &name)
{
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&name](const Template &one) { return one.name == name; });
    return found == all.end() ? -1 : found - all.begin();
}

} // namespace

TemplateShelf::TemplateShelf(store::Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

Pending<TemplateShelf::Templates> TemplateShelf::all()
{
    return chained<Templates>(m_store.setting(key), this,
                              [](const QString &kept) { return ready<Templates>(read(kept)); });
}

Pending<TemplateShelf::Templates> TemplateShelf::change(const Change &how)
{
    return chained<Templates>(all(), this, [this, how](const Templates &before) {
        Result<Templates> after = how(before);
        if (!after)
            return ready<Templates>(after.error());
        templates::sort(*after);
        const QByteArray json = templates::toJson(*after);
        if (after->size() > templates::mostTemplates || json.size() > templates::mostBytes)
            return ready<Templates>(Error::make(Error::Kind::Input, u"templates-too-many"_s));
        return chained<Templates>(m_store.setSetting(key, QString::fromUtf8(json)), this,
                                  [this, now = *after](const Done &) {
                                      emit changed(now);
                                      return ready<Templates>(now);
                                  });
    });
}

Pending<TemplateShelf::Templates> TemplateShelf::save(const Template &one)
{
    return change([one](Templates all) -> Result<Templates> {
        Template kept = one;
        kept.name = kept.name.simplified().left(templates::mostNameChars);
        if (textcheck::isBlank(kept.name))
            return Error::make(Error::Kind::Input, u"template-no-name"_s);
        const qsizetype known = indexOf(all, kept.name);
        if (known >= 0)
            all[known] = kept;
        else
            all.append(kept);
        return all;
    });
}

Pending<TemplateShelf::Templates> TemplateShelf::rename(const QString &name, const QString &newName)
{
    return change([name, newName](Templates all) -> Result<Templates> {
        const QString wanted = newName.simplified().left(templates::mostNameChars);
        const qsizetype known = indexOf(all, name);
        if (textcheck::isBlank(wanted))
            return Error::make(Error::Kind::Input, u"template-no-name"_s);
        if (known < 0)
            return Error::make(Error::Kind::NotFound, u"template-gone"_s);
        if (wanted != name && indexOf(all, wanted) >= 0)
            return Error::make(Error::Kind::Input, u"template-name-taken"_s);
        all[known].name = wanted;
        return all;
    });
}

Pending<TemplateShelf::Templates> TemplateShelf::remove(const QString &name)
{
    return change([name](Templates all) -> Result<Templates> {
        if (const qsizetype known = indexOf(all, name); known >= 0)
            all.removeAt(known);
        return all;
    });
}

Pending<TemplateShelf::Templates> TemplateShelf::add(const Templates &others)
{
    return change([others](Templates all) -> Result<Templates> {
        for (Template one : others) {
            if (all.contains(one))
                continue;
            one.name = templates::freeName(one.name, all);
            all.append(one);
        }
        return all;
    });
}
