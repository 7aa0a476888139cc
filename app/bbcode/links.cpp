// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bbcode/links.h"

#include "base/textcheck.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bbcode {
namespace {

constexpr qsizetype maxLinkLength = 2'048;

bool isWebScheme(QStringView text)
{
    return text.startsWith(u"http://", Qt::CaseInsensitive)
        || text.startsWith(u"https://", Qt::CaseInsensitive);
}

/// Whether an address that stands open in a text ends before this character.
bool endsLink(QChar c)
{
    return c.isSpace() || c == u'<' || c == u'>' || c == u'"' || c == u'[' || c == u']' || c == u'«'
        || c == u'»' || c == u'“' || c == u'”' || c == u'„';
}

/// The length without the marks that belong to the sentence rather than to the address before them.
qsizetype withoutTrailingMarks(QStringView link)
{
    const qsizetype open = link.count(u'(');
    qsizetype closed = link.count(u')');
    qsizetype length = link.size();
    for (; length > 0; --length) {
        const QChar last = link[length - 1];
        if (last == u')' && closed > open)
            --closed;
        else if (!u".,;:!?'…*_"_s.contains(last))
            break;
    }
    return length;
}

} // namespace

QUrl linkTarget(QStringView text)
{
    text = text.trimmed();
    if (text.size() > maxLinkLength || !isWebScheme(text))
        return {};
    const bool isOdd = std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.isSpace() || c == u'\\' || c.category() == QChar::Other_Control;
    });
    if (isOdd || !textcheck::hiddenCharacters(text).isEmpty())
        return {};
    const QUrl url(text.toString(), QUrl::TolerantMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return url.isValid() && isWeb && !url.host().isEmpty() ? url : QUrl();
}

QString linkHost(const QUrl &url)
{
    const QString asked = url.host(QUrl::FullyEncoded);
    const QString read = QUrl::fromAce(asked.toLatin1(), QUrl::IgnoreIDNWhitelist);
    const QString port = url.port() < 0 ? QString() : u":%1"_s.arg(url.port());
    if (read == asked || read.isEmpty())
        return asked + port;
    return u"%1%3 (%2)"_s.arg(textcheck::visible(read), asked, port);
}

FoundLink findLink(QStringView text, qsizetype from)
{
    qsizetype next = from;
    while (true) {
        const qsizetype colon = text.indexOf(u"://", next);
        if (colon < 0)
            return {};
        next = colon + 3;
        const QStringView before = text.sliced(from, colon - from);
        const qsizetype schemeLength = before.endsWith(u"https", Qt::CaseInsensitive) ? 5
            : before.endsWith(u"http", Qt::CaseInsensitive)                           ? 4
                                                                                      : 0;
        const qsizetype start = colon - schemeLength;
        if (schemeLength == 0 || (start > 0 && text[start - 1].isLetterOrNumber()))
            continue;
        while (next < text.size() && !endsLink(text[next]))
            ++next;
        const qsizetype length = withoutTrailingMarks(text.sliced(start, next - start));
        const QUrl url = linkTarget(text.sliced(start, length));
        if (!url.isEmpty())
            return { start, length, url };
    }
}

} // namespace bbcode
