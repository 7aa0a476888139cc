// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/method.h"

#include <QtEndian>

#include <algorithm>

/// crm.timeline.icon.* and crm.timeline.logo.* (timeline-methods.md §5, §6).
namespace demo {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What distinguishes the two families; everything else is the same.
struct Kind
{
    Gallery gallery;
    QString one; ///< key of a single picture
    QString many;
    QString title; ///< in messages
    quint32 side; ///< pixels, both ways
};

const Kind &icons()
{
    static const Kind kind { Gallery::Icons, u"icon"_s, u"icons"_s, u"Icon"_s, 24 };
    return kind;
}

const Kind &logos()
{
    static const Kind kind { Gallery::Logos, u"logo"_s, u"logos"_s, u"Logo"_s, 60 };
    return kind;
}

QStringList systemCodes(const Kind &kind, Edition edition)
{
    return kind.gallery == Gallery::Icons ? systemIconCodes(edition) : systemLogoCodes(edition);
}

/// Listed by 26.250 as a logo that cannot be made: its place holds null.
const QString unmadeLogo = u"booking-wait-list-item"_s;

Value systemPicture(const QString &code)
{
    return Value::map(
        { { u"code"_s, code }, { u"isSystem"_s, true }, { u"fileUri"_s, QString() } });
}

Value ownPicture(const Call &call, const Image &image)
{
    const QString uri = call.options.absoluteImageAddresses
        ? call.baseAddress + image.path.sliced(1)
        : image.path;
    return Value::map(
        { { u"code"_s, image.code }, { u"isSystem"_s, false }, { u"fileUri"_s, uri } });
}

const Image *findImage(const Call &call, const Kind &kind, const QString &code)
{
    const QList<Image> &all = call.state.images(kind.gallery);
    const auto it = std::find_if(all.cbegin(), all.cend(),
                                 [&code](const Image &image) { return image.code == code; });
    return it == all.cend() ? nullptr : &*it;
}

/// Looks no further than the header, as the portal does.
bool isPngOf(const QByteArray &content, quint32 side)
{
    static constexpr char head[] = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
    constexpr qsizetype headSize = sizeof(head) - 1;
    return content.size() >= headSize + 8 && content.startsWith(QByteArray(head, headSize))
        && qFromBigEndian<quint32>(content.constData() + headSize) == side
        && qFromBigEndian<quint32>(content.constData() + headSize + 4) == side;
}

Answer add(Call &call, const Kind &kind)
{
    if (!call.isAdmin())
        return Answer::accessDenied();
    const QString code = call.text(u"code"_s);
    const QByteArray content = QByteArray::fromBase64(call.text(u"fileContent"_s).toLatin1());
    if (content.isEmpty())
        return Answer::error(u"INVALID_ARG_VALUE"_s, u"Invalid image"_s);
    if (!isPngOf(content, kind.side)) {
        return Answer::error(u"INVALID_ARG_VALUE"_s,
                             u"Only png %1px on %1px is supported"_s.arg(kind.side));
    }
    if (findImage(call, kind, code))
        return Answer::error(u"BX_INVALID_VALUE"_s, u"Code must be unique"_s);
    if (systemCodes(kind, call.options.edition).contains(code)) {
        return Answer::error(u"BX_INVALID_VALUE"_s,
                             u"`%1` is reserved word and cannot be used"_s.arg(code));
    }
    if (code.isEmpty())
        return Answer::error(u"BX_EMPTY_REQUIRED"_s, u"Required field \"CODE\" is not filled"_s);
    call.state.addImage(kind.gallery, code, content);
    return Answer::ok(Value::map({ { kind.one, ownPicture(call, *findImage(call, kind, code)) } }));
}

Answer notFound(const Kind &kind, const QString &code)
{
    return Answer::error(u"NOT_FOUND"_s, u"%1 not found for code `%2`"_s.arg(kind.title, code));
}

Answer get(Call &call, const Kind &kind)
{
    const QString code = call.text(u"code"_s);
    if (systemCodes(kind, call.options.edition).contains(code) && code != unmadeLogo)
        return Answer::ok(Value::map({ { kind.one, systemPicture(code) } }));
    const Image *image = findImage(call, kind, code);
    return image ? Answer::ok(Value::map({ { kind.one, ownPicture(call, *image) } }))
                 : notFound(kind, code);
}

Answer list(Call &call, const Kind &kind)
{
    Value all = Value::array();
    const QStringList codes = systemCodes(kind, call.options.edition);
    for (const QString &code : codes)
        all.append(code == unmadeLogo ? Value() : systemPicture(code));
    for (const Image &image : call.state.images(kind.gallery))
        all.append(ownPicture(call, image));
    Answer answer = Answer::ok(Value::map({ { kind.many, all } }));
    answer.total = all.size();
    return answer;
}

/// Knows only what was uploaded: a system code is "not found", too.
Answer remove(Call &call, const Kind &kind)
{
    if (!call.isAdmin())
        return Answer::accessDenied();
    const QString code = call.text(u"code"_s);
    return call.state.removeImage(kind.gallery, code) ? Answer::ok(true) : notFound(kind, code);
}

} // namespace

QStringList systemIconCodes(Edition edition)
{
    static const QStringList of26 = u"call,call-incoming-missed,call-incoming,call-completed,"
                                    "call-outcoming,document,IM,circle-check,info,relation,link,"
                                    "unlink,store,view,stage-change,sum,clock,mail-outcome,"
                                    "complete,check,comment,sms,whatsapp,telegram,task,pipeline,"
                                    "wallet,attention,bank-card,conversion,calendar,"
                                    "circle-crossed,task-ping,task-new-comment,"
                                    "task-viewed-comment,task-activity,ai-copilot,ai-process,"
                                    "restoration,arrow-up,arrow-down,visit,camera,copy,robot,"
                                    "cycle-equal,bizproc,message-with-point,booking,"
                                    "repeat-sale"_s.split(u',');
    static const QStringList of24 = [] {
        QStringList codes = of26;
        for (const QString &code : { u"telegram"_s, u"robot"_s, u"repeat-sale"_s })
            codes.removeOne(code);
        codes.insert(codes.indexOf(u"IM"_s), u"open-line-incoming-message"_s);
        return codes;
    }();
    return edition == Edition::V24_300 ? of24 : of26;
}

QStringList systemLogoCodes(Edition edition)
{
    static const QStringList of26 = u"call-play-record,call-default,call-incoming,call-outgoing,"
                                    "document,document-print,document-signed,document-draft,"
                                    "openline,channel-chat,channel-avito,channel-apple,"
                                    "channel-fb,channel-fb-chat,channel-instagram-direct,"
                                    "channel-bitrix,channel-ok,channel-telegram,channel-viber,"
                                    "channel-vk,channel-vk-order,channel-whatsapp-bitrix,"
                                    "channel-edna,channel-whatsapp,mail-outcome,list-check,shop,"
                                    "notification,comment,sms,shop-eye,bank-card,calendar-share,"
                                    "unread-comment,task-activity,ai-copilot,zoom,bizproc,"
                                    "bizproc-task,booking-wait-list-item,"
                                    "repeat-sale"_s.split(u',');
    static const QStringList of24 = [] {
        QStringList codes = of26;
        for (const QString &code : { u"openline"_s, unmadeLogo, u"repeat-sale"_s })
            codes.removeOne(code);
        return codes;
    }();
    return edition == Edition::V24_300 ? of24 : of26;
}

QList<Method> galleryMethods()
{
    const QString crm = u"crm"_s;
    const Family family = Family::IntranetController;
    return {
        { u"crm.timeline.icon.add"_s, crm, family, u"code:string fileContent:string"_s,
          [](Call &call) { return add(call, icons()); } },
        { u"crm.timeline.icon.get"_s, crm, family, u"code:string"_s,
          [](Call &call) { return get(call, icons()); } },
        { u"crm.timeline.icon.list"_s,
          crm,
          family,
          {},
          [](Call &call) { return list(call, icons()); } },
        { u"crm.timeline.icon.delete"_s, crm, family, u"code:string"_s,
          [](Call &call) { return remove(call, icons()); } },
        { u"crm.timeline.logo.add"_s, crm, family, u"code:string fileContent:string"_s,
          [](Call &call) { return add(call, logos()); } },
        { u"crm.timeline.logo.get"_s, crm, family, u"code:string"_s,
          [](Call &call) { return get(call, logos()); } },
        { u"crm.timeline.logo.list"_s,
          crm,
          family,
          {},
          [](Call &call) { return list(call, logos()); } },
        { u"crm.timeline.logo.delete"_s, crm, family, u"code:string"_s,
          [](Call &call) { return remove(call, logos()); } },
    };
}

} // namespace demo
