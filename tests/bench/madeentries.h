// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "timeline/logentry.h"

#include <QFile>
#include <QJsonObject>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

/// What benchmarks over a filled store have in common.
namespace bench {

using namespace Qt::Literals::StringLiterals;

/// The same numbers on every machine.
class Random
{
public:
    quint32 below(quint32 limit)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return quint32((m_state >> 33) % limit);
    }
    /// Small numbers come more often, as words and authors do.
    quint32 skewed(quint32 limit)
    {
        const double unit = below(1'000'000) / 1e6;
        return std::min(limit - 1, quint32(limit * unit * unit * unit));
    }

private:
    quint64 m_state = 42;
};

/// Made up: words of three languages, the frequent ones first.
inline QStringList vocabulary(Random &random)
{
    const QStringList syllables = u"pay ment bot lead cre dit lim ok an al y sis re sult com pa ny "
                                  u"cli ent or der stat us date "
                                  "ма на гер сче та за каз кли ент до го вор опла про вер ка ре чь "
                                  "ung kun prü fung größ über "
                                  "rech weis be stell"_s.split(u' ');
    QStringList words {
        u"the"_s, u"payment"_s, u"order"_s, u"оплата"_s, u"клиент"_s, u"Prüfung"_s
    };
    while (words.size() < 20'000) {
        QString word;
        for (quint32 i = 0; i <= random.below(4); ++i)
            word += syllables.at(random.below(quint32(syllables.size())));
        words.append(word);
    }
    words.last() = u"quizzical"_s; // the rarest
    return words;
}

inline timeline::LogEntry madeEntry(qint64 id, const QStringList &words, Random &random)
{
    const auto sentence = [&](int length) {
        QStringList parts;
        for (int i = 0; i < length; ++i)
            parts.append(words.at(random.skewed(quint32(words.size()))));
        return parts.join(u' ');
    };
    timeline::LogEntry entry;
    entry.id = { id };
    entry.created = QDateTime::fromMSecsSinceEpoch(
        1'760'000'000'000 + id * 20'000 + random.below(3'600'000), Qt::OffsetFromUTC, 3 * 3600);
    entry.authorId = { 1 + random.skewed(20) };
    entry.iconCode = u"icon_%1"_s.arg(random.skewed(50));
    entry.title = sentence(4);
    entry.text = sentence(8 + int(random.below(35))) + u" %1 EUR"_s.arg(random.below(1'000'000));
    entry.raw = { { u"id"_s, id },
                  { u"created"_s, entry.created.toString(Qt::ISODate) },
                  { u"authorId"_s, entry.authorId.value },
                  { u"title"_s, entry.title },
                  { u"text"_s, entry.text },
                  { u"iconCode"_s, entry.iconCode } };
    return entry;
}

inline double memoryMiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

struct Figure
{
    double median = 0, p95 = 0, most = 0;
};

inline Figure figureOf(QList<double> all)
{
    if (all.isEmpty())
        return {};
    std::sort(all.begin(), all.end());
    return { all.at(all.size() / 2), all.at(std::min(all.size() - 1, all.size() * 95 / 100)),
             all.last() };
}

/// A figure of something that failed is worth nothing.
template <typename T> T expected(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "failed: %s\n", qPrintable(result.error().message));
        std::exit(1);
    }
    return *std::move(result);
}

} // namespace bench
