// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/redact.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <mutex>

using namespace Qt::Literals::StringLiterals;

namespace redact {

namespace {

struct Secrets
{
    std::mutex mutex;
    QStringList words;
};

Secrets &secrets()
{
    static Secrets &all = *new Secrets; // Qt still logs while the statics of a program end
    return all;
}

/// Never destroyed, like the secrets.
const QList<QRegularExpression> &patterns()
{
    constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;
    // PHP escapes slashes in JSON; an address inside an address is percent-encoded.
    static const auto &all = *new QList<QRegularExpression>([] {
        const QRegularExpression webhook(
            uR"(((?:\\*/|%2F)rest(?:\\*/|%2F)\d+(?:\\*/|%2F))[^/\\%?&#\s"'<>]+)"_s, anyCase);
        // name=value, "name": "value", \"name\":\"value\", auth[name]=value, percent-encoded or not
        const QRegularExpression field(
            uR"(((?:\b|%5B)(?:auth|access_token|refresh_token|client_secret|code|api_key|session_token))"
            uR"((?:\]|%5D)?(?:\\*"|')?\s*(?:=|:|%3D)\s*(?:\\*"|')?)[^\s&"'\\,}]+)"_s,
            anyCase);
        const QRegularExpression header(
            uR"(((?:X-Api-Key|Authorization)(?:\\*")?\s*[:=]\s*(?:\\*")?(?:(?:Bearer|Basic)\s+)?)[^\s"\\]+)"_s,
            anyCase);
        const QRegularExpression bearer(uR"((\bBearer\s+)[^\s"\\]+)"_s, anyCase);
        const QRegularExpression password(uR"((://[^/\s:@]+:)[^@\s/]+(?=@))"_s);
        const QRegularExpression key(uR"(\b(vibe_(?:api|app|live)_)[A-Za-z0-9_-]+)"_s);
        return QList<QRegularExpression> { webhook, header, bearer, field, password, key };
    }());
    return all;
}

} // namespace

QString redacted(const QString &text)
{
    QString result = text;
    {
        const std::lock_guard lock(secrets().mutex);
        for (const QString &word : std::as_const(secrets().words))
            result.replace(word, "***"_L1);
    }
    for (const QRegularExpression &secret : patterns())
        result.replace(secret, u"\\1***"_s);
    return result;
}

QByteArray redacted(const QByteArray &text) { return redacted(QString::fromUtf8(text)).toUtf8(); }

void rememberSecret(const QString &secret)
{
    constexpr int shortest = 6; // below that, ordinary words would vanish from every line
    if (secret.size() < shortest)
        return;
    const QString inAddress = QString::fromLatin1(QUrl::toPercentEncoding(secret));
    const std::lock_guard lock(secrets().mutex);
    for (const QString &word : { secret, inAddress }) {
        if (!secrets().words.contains(word))
            secrets().words.append(word);
    }
    // The longer first: a secret that begins like another must not keep its tail.
    std::sort(secrets().words.begin(), secrets().words.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

} // namespace redact
