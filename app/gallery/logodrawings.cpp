// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/logodrawings.h"

#include "gallery/drawinglist.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace gallery {

namespace {

constexpr Drawing drawings[] = {
    { "call-play-record", QT_TRANSLATE_NOOP("gallery::Drawings", "recording of a call") },
    { "call-default", QT_TRANSLATE_NOOP("gallery::Drawings", "call") },
    { "call-incoming", QT_TRANSLATE_NOOP("gallery::Drawings", "incoming call") },
    { "call-outgoing", QT_TRANSLATE_NOOP("gallery::Drawings", "outgoing call") },
    { "document", QT_TRANSLATE_NOOP("gallery::Drawings", "document") },
    { "document-print", QT_TRANSLATE_NOOP("gallery::Drawings", "printed document") },
    { "document-signed", QT_TRANSLATE_NOOP("gallery::Drawings", "signed document") },
    { "document-draft", QT_TRANSLATE_NOOP("gallery::Drawings", "draft of a document") },
    { "openline", QT_TRANSLATE_NOOP("gallery::Drawings", "open channel") },
    { "channel-chat", QT_TRANSLATE_NOOP("gallery::Drawings", "chat") },
    { "channel-avito", QT_TRANSLATE_NOOP("gallery::Drawings", "Avito message") },
    { "channel-apple", QT_TRANSLATE_NOOP("gallery::Drawings", "Apple message") },
    { "channel-fb", QT_TRANSLATE_NOOP("gallery::Drawings", "Facebook page") },
    { "channel-fb-chat", QT_TRANSLATE_NOOP("gallery::Drawings", "Facebook message") },
    { "channel-instagram-direct", QT_TRANSLATE_NOOP("gallery::Drawings", "Instagram message") },
    { "channel-bitrix", QT_TRANSLATE_NOOP("gallery::Drawings", "Bitrix24 network") },
    { "channel-ok", QT_TRANSLATE_NOOP("gallery::Drawings", "Odnoklassniki message") },
    { "channel-telegram", QT_TRANSLATE_NOOP("gallery::Drawings", "Telegram message") },
    { "channel-viber", QT_TRANSLATE_NOOP("gallery::Drawings", "Viber message") },
    { "channel-vk", QT_TRANSLATE_NOOP("gallery::Drawings", "VK message") },
    { "channel-vk-order", QT_TRANSLATE_NOOP("gallery::Drawings", "VK order") },
    { "channel-whatsapp-bitrix",
      QT_TRANSLATE_NOOP("gallery::Drawings", "WhatsApp message through Bitrix24") },
    { "channel-edna", QT_TRANSLATE_NOOP("gallery::Drawings", "edna message") },
    { "channel-whatsapp", QT_TRANSLATE_NOOP("gallery::Drawings", "WhatsApp message") },
    { "mail-outcome", QT_TRANSLATE_NOOP("gallery::Drawings", "sent e-mail") },
    { "list-check", QT_TRANSLATE_NOOP("gallery::Drawings", "checklist") },
    { "shop", QT_TRANSLATE_NOOP("gallery::Drawings", "store") },
    { "notification", QT_TRANSLATE_NOOP("gallery::Drawings", "notification") },
    { "comment", QT_TRANSLATE_NOOP("gallery::Drawings", "comment") },
    { "sms", QT_TRANSLATE_NOOP("gallery::Drawings", "text message") },
    { "shop-eye", QT_TRANSLATE_NOOP("gallery::Drawings", "store was viewed") },
    { "bank-card", QT_TRANSLATE_NOOP("gallery::Drawings", "bank card") },
    { "calendar-share", QT_TRANSLATE_NOOP("gallery::Drawings", "shared calendar") },
    { "unread-comment", QT_TRANSLATE_NOOP("gallery::Drawings", "unread comment") },
    { "task-activity", QT_TRANSLATE_NOOP("gallery::Drawings", "activity in a task") },
    { "ai-copilot", QT_TRANSLATE_NOOP("gallery::Drawings", "AI assistant") },
    { "zoom", QT_TRANSLATE_NOOP("gallery::Drawings", "video meeting") },
    { "bizproc", QT_TRANSLATE_NOOP("gallery::Drawings", "business process") },
    { "bizproc-task", QT_TRANSLATE_NOOP("gallery::Drawings", "task of a business process") },
    { "booking-wait-list-item",
      QT_TRANSLATE_NOOP("gallery::Drawings", "booking on a waiting list") },
    { "repeat-sale", QT_TRANSLATE_NOOP("gallery::Drawings", "repeat sale") },
};

} // namespace

const QStringList &systemLogoCodes()
{
    static const QStringList codes = codesOf(drawings);
    return codes;
}

QString logoDrawingPath(const QString &code)
{
    return findDrawing(drawings, code) ? u":/logos/%1.svg"_s.arg(code) : QString();
}

QString spokenLogoName(const QString &code) { return spokenIn(drawings, code); }

QStringList searchLogoDrawings(const QString &words) { return searchIn(drawings, words); }

} // namespace gallery
