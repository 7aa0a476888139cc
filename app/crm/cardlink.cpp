// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crm/cardlink.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace crm {

namespace {

PastedCard ofKind(PastedCard::Kind kind) { return { kind, {}, {} }; }

/// What surrounds an address in mails and chats.
QString unwrapped(const QString &text)
{
    QString rest = text.trimmed();
    const auto isWrapping = [](QChar c) {
        return c.isSpace() || u"<>()[]\"'\u00ab\u00bb\u201c\u201d\u201e"_s.contains(c);
    };
    while (!rest.isEmpty() && isWrapping(rest.front()))
        rest.remove(0, 1);
    while (!rest.isEmpty() && (isWrapping(rest.back()) || u",.;"_s.contains(rest.back())))
        rest.chop(1);
    return rest;
}

/// The one address in \a text; a path alone is one of \a portal's own.
QUrl addressIn(const QString &text, const QUrl &portal)
{
    static const QRegularExpression whole(uR"(https?://[^\s<>"']+)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (const auto match = whole.match(text); match.hasMatch())
        return QUrl(unwrapped(match.captured()));
    if (text.contains(u' ') || !text.contains(u'/'))
        return {};
    if (text.startsWith(u'/'))
        return portal.resolved(QUrl(text));
    if (text.left(text.indexOf(u'/')).contains(u'.'))
        return QUrl(u"https://"_s + text);
    return {};
}

QString plainHost(const QUrl &url)
{
    QString host = url.host().toLower();
    if (host.endsWith(u'.'))
        host.chop(1);
    return host;
}

bool isSamePortal(const QUrl &address, const QUrl &portal)
{
    if (plainHost(address) != plainHost(portal))
        return false;
    if (address.port() == -1 && portal.port() == -1)
        return true; // http and https of one host
    const auto port
        = [](const QUrl &url) { return url.port(url.scheme().toLower() == "http"_L1 ? 80 : 443); };
    return port(address) == port(portal);
}

int builtInType(const QString &section)
{
    const QString word = section.toLower();
    if (word == "invoice"_L1)
        return 5;
    return typeFromWord(word).value_or(0);
}

/// The card a path names, of any type, with id 0 for "new" forms. The tail decides: a portal
/// may live below a folder, and templates may be prefixed.
std::optional<OwnerRef> ownerFromPath(const QString &path)
{
    const auto option = QRegularExpression::CaseInsensitiveOption;
    static const QRegularExpression builtIn(
        u"/crm/(lead|deal|contact|company|quote|invoice)/(?:details|show|edit)/(\\d+)/?$"_s,
        option);
    static const QRegularExpression byType(
        u"(?:/crm|/page/[a-z0-9_.-]+/[a-z0-9_.-]+)/type/(\\d+)/details/(\\d+)/?$"_s, option);
    static const QRegularExpression order(u"/shop/orders/details/(\\d+)/?$"_s, option);
    if (const auto match = builtIn.match(path); match.hasMatch())
        return OwnerRef { builtInType(match.captured(1)), match.captured(2).toLongLong() };
    if (const auto match = byType.match(path); match.hasMatch())
        return OwnerRef { match.captured(1).toInt(), match.captured(2).toLongLong() };
    if (const auto match = order.match(path); match.hasMatch())
        return OwnerRef { Order, match.captured(1).toLongLong() };
    return {};
}

PastedCard card(const OwnerRef &owner)
{
    if (!isUsableType(owner.typeId))
        return { PastedCard::Kind::UnusableType, owner, {} };
    if (owner.id <= 0)
        return ofKind(PastedCard::Kind::NewItemForm);
    return { PastedCard::Kind::Card, owner, {} };
}

} // namespace

PastedCard readPasted(const QString &text, const QUrl &portal)
{
    const QString pasted = unwrapped(text);
    if (const auto owner = fromTextOfAnyType(pasted))
        return card(*owner);

    const QUrl address = addressIn(pasted, portal);
    const QString scheme = address.scheme().toLower();
    if (!address.isValid() || address.host().isEmpty()
        || (scheme != "https"_L1 && scheme != "http"_L1))
        return {};

    static const QRegularExpression webhook(u"/rest/\\d+/[A-Za-z0-9]+(/|$)"_s);
    static const QRegularExpression user(u"/company/personal/user/\\d+(/|$)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QString path = address.path();
    if (webhook.match(path).hasMatch())
        return ofKind(PastedCard::Kind::WebhookAddress);
    if (user.match(path).hasMatch())
        return ofKind(PastedCard::Kind::UserPage);

    const auto owner = ownerFromPath(path);
    if (!owner)
        return {};
    PastedCard found = card(*owner);
    if (found.kind == PastedCard::Kind::Card && !isSamePortal(address, portal)) {
        found.kind = PastedCard::Kind::CardOfOtherPortal;
        found.host = plainHost(address);
        if (address.port() != -1)
            found.host += u":%1"_s.arg(address.port());
    }
    return found;
}

QUrl cardAddress(const OwnerRef &owner, const QUrl &portal)
{
    QString path;
    switch (owner.typeId) {
    case Lead:
    case Deal:
    case Contact:
    case Company:
        path = u"/crm/%1/details/%2/"_s.arg(typeWord(owner.typeId)).arg(owner.id);
        break;
    case Order:
        path = u"/shop/orders/details/%1/"_s.arg(owner.id);
        break;
    default:
        path = u"/crm/type/%1/details/%2/"_s.arg(owner.typeId).arg(owner.id);
    }
    QUrl address = portal.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment
                                   | QUrl::StripTrailingSlash);
    QString folder = address.path();
    if (folder.endsWith(u'/'))
        folder.chop(1);
    address.setPath(folder + path);
    return address;
}

} // namespace crm
