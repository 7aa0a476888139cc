// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/entrymatch.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace syncing {

namespace {

QString withEmojiDecoded(QString text)
{
    static const QRegularExpression encoded(u":(f0[0-9a-f]{6}):"_s);
    QRegularExpressionMatch match;
    qsizetype from = 0;
    while ((from = text.indexOf(encoded, from, &match)) >= 0) {
        const QString emoji = QString::fromUtf8(QByteArray::fromHex(match.captured(1).toLatin1()));
        text.replace(from, match.capturedLength(), emoji);
        from += emoji.size();
    }
    return text;
}

QString normalized(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1);
    text.replace(u'\r', u'\n');
    text.remove(QChar::Null);
    text.remove(QChar::ReplacementCharacter);
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            clean += c;
            clean += text[++i];
        } else if (!c.isSurrogate()) {
            clean += c;
        }
    }
    return withEmojiDecoded(clean).trimmed();
}

} // namespace

bool isSameText(const QString &sent, const QString &received)
{
    return sent == received || normalized(sent) == normalized(received);
}

std::optional<timeline::LogEntry> findMatch(const MatchRequest &wanted,
                                            const QList<timeline::LogEntry> &entries)
{
    std::optional<timeline::LogEntry> found;
    for (const timeline::LogEntry &entry : entries) {
        const bool fits = entry.id.value > wanted.above && !wanted.claimed.contains(entry.id.value)
            && (wanted.authorId == 0 || entry.authorId.value == wanted.authorId)
            && (!wanted.notBefore.isValid() || !entry.created.isValid()
                || entry.created >= wanted.notBefore)
            && entry.iconCode == wanted.draft.iconCode
            && isSameText(wanted.draft.title, entry.title)
            && isSameText(wanted.draft.text, entry.text);
        if (fits && (!found || entry.id < found->id))
            found = entry;
    }
    return found;
}

} // namespace syncing
