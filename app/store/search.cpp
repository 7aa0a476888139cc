// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search.h"

#include "base/log.h"
#include "store/queries.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace store::search {

namespace {

constexpr int shortestLong = 3; // the trigram tokenizer finds nothing below

/// Characters of the text, as code points.
QList<char32_t> characters(const QString &text)
{
    const auto units = text.toUcs4();
    return { units.begin(), units.end() };
}

bool isLong(const QString &word) { return characters(word).size() >= shortestLong; }

/// The tokenizer "ascii" takes every character above 127 as part of a token: so ASCII moves up
/// there.
void appendTokenCharacter(QString &token, char32_t character)
{
    constexpr char32_t privateUse = 0xE000;
    token += QStringView(QChar::fromUcs4(character < 0x80 ? privateUse + character : character));
}

QString token(const QString &word)
{
    QString result;
    for (const char32_t character : characters(word))
        appendTokenCharacter(result, character);
    return result;
}

/// Each single character and each pair of neighbours once.
QString shortTokens(const QString &foldedText)
{
    QSet<quint64> seen;
    QString tokens;
    const auto add = [&](char32_t first, char32_t second) {
        const quint64 key = quint64(first) << 32 | second;
        if (seen.contains(key))
            return;
        seen.insert(key);
        appendTokenCharacter(tokens, first);
        if (second)
            appendTokenCharacter(tokens, second);
        tokens += u' ';
    };
    char32_t before = U' ';
    for (const char32_t character : characters(foldedText)) {
        const bool isGap = character == U' ';
        if (!isGap)
            add(character, 0);
        if (!isGap && before != U' ')
            add(before, character);
        before = character;
    }
    return tokens;
}

QString document(const QString &title, const QString &text)
{
    return folded(title) + u' ' + folded(text);
}

QString quoted(const QString &phrase)
{
    return u'"' + QString(phrase).replace(u'"', u"\"\""_s) + u'"';
}

/// What the indexes were folded with.
QString foldingNow() { return u"1-%1"_s.arg(int(QChar::currentUnicodeVersion())); }

QString matchSql(const QString &table, Matches::Direction direction)
{
    return u"SELECT rowid FROM %1 WHERE %1 MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid %2"_s
        .arg(table, direction == Matches::Direction::Ascending ? u"ASC"_s : u"DESC"_s);
}

void buildAgain(Connection &connection)
{
    connection.execute(u"DROP TABLE search_long"_s);
    connection.execute(u"DROP TABLE search_short"_s);
    connection.execute(createLong());
    connection.execute(createShort());
    Statement all(connection, connection.prepared(u"SELECT id, title, text FROM texts"_s));
    all.run();
    while (all.next())
        add(connection, all.integer(0), all.text(1),
            all.text(2) + queries::notedText(connection, all.integer(0)));
}

} // namespace

QString folded(const QString &text)
{
    QString result = text;
    for (QChar &unit : result) {
        // Also what no text may hold (NUL, halves of pairs) only parts words.
        if (unit.unicode() < 0x20 || unit.isSpace())
            unit = u' ';
    }
    if (!result.isValidUtf16())
        result = QString::fromUtf8(result.toUtf8());
    // Qt folds character by character; of those that fold to two, German needs this one.
    return result.normalized(QString::NormalizationForm_C)
        .toCaseFolded()
        .replace(QChar(0xDF), u"ss"_s);
}

QStringList words(const QString &text)
{
    constexpr int mostWords = 50;
    constexpr int longestWord = 200;
    QStringList all;
    const QString line = folded(text.left(mostWords * longestWord));
    for (const QStringView word : QStringView(line).split(u' ', Qt::SkipEmptyParts)) {
        all.append(word.left(longestWord).toString());
        if (all.last().back().isHighSurrogate())
            all.last().chop(1);
    }
    all.removeDuplicates();
    QStringList result;
    for (const QString &word : std::as_const(all)) {
        const bool isPart = std::any_of(all.cbegin(), all.cend(), [&word](const QString &other) {
            return other != word && other.contains(word);
        });
        if (!isPart && result.size() < mostWords)
            result.append(word);
    }
    return result;
}

QString createLong()
{
    return u"CREATE VIRTUAL TABLE search_long USING fts5(words, content='', columnsize=0,"
           " tokenize='trigram')"_s;
}

QString createShort()
{
    return u"CREATE VIRTUAL TABLE search_short USING fts5(words, content='', columnsize=0, "
           u"detail=none,"
           " tokenize='ascii')"_s;
}

Result<Done> bringUpToDate(Connection &connection)
{
    const QString known
        = connection.single(u"SELECT value FROM settings WHERE key = 'store.search-folding'"_s)
              .toString();
    if (known == foldingNow() || connection.hasFailed()) {
        if (auto error = connection.takeError())
            return *error;
        return Done {};
    }
    connection.begin(Connection::Durability::Cached);
    if (!known.isEmpty()) {
        qCInfo(lcStore) << "indexing the texts again: folded with" << known << "now"
                        << foldingNow();
        buildAgain(connection);
    }
    {
        Statement note(
            connection,
            connection.prepared(
                u"INSERT OR REPLACE INTO settings VALUES ('store.search-folding', ?)"_s));
        note.run(foldingNow());
    }
    return connection.end();
}

void add(Connection &connection, qint64 id, const QString &title, const QString &text)
{
    const QString words = document(title, text);
    Statement longWords(
        connection, connection.prepared(u"INSERT INTO search_long (rowid, words) VALUES (?, ?)"_s));
    longWords.run(id, words);
    Statement shortWords(
        connection,
        connection.prepared(u"INSERT INTO search_short (rowid, words) VALUES (?, ?)"_s));
    shortWords.run(id, shortTokens(words));
}

void remove(Connection &connection, qint64 id, const QString &title, const QString &text)
{
    const QString words = document(title, text);
    Statement longWords(
        connection,
        connection.prepared(
            u"INSERT INTO search_long (search_long, rowid, words) VALUES ('delete', ?, ?)"_s));
    longWords.run(id, words);
    Statement shortWords(
        connection,
        connection.prepared(
            u"INSERT INTO search_short (search_short, rowid, words) VALUES ('delete', ?, ?)"_s));
    shortWords.run(id, shortTokens(words));
}

Matches::Matches(Connection &connection, const QStringList &words, Direction direction,
                 qint64 lowest, qint64 highest)
    : m_direction(direction)
{
    QStringList longOnes, shortOnes;
    for (const QString &word : words)
        isLong(word) ? longOnes.append(quoted(word)) : shortOnes.append(quoted(token(word)));
    const auto ask = [&](const QString &table, const QStringList &phrases) {
        auto statement = std::make_unique<Statement>(
            connection, connection.prepared(matchSql(table, direction)));
        statement->run(phrases.join(u" AND "_s), lowest, highest);
        return statement;
    };
    if (!longOnes.isEmpty())
        m_long = ask(u"search_long"_s, longOnes);
    if (!shortOnes.isEmpty())
        m_short = ask(u"search_short"_s, shortOnes);
}

std::optional<qint64> Matches::next()
{
    std::optional<qint64> a, b;
    if (m_long && !step(*m_long, a))
        return {};
    if (m_short && !step(*m_short, b))
        return {};
    while (a && b && *a != *b) {
        if (!(isBehind(*a, *b) ? step(*m_long, a) : step(*m_short, b)))
            return {};
    }
    return a ? a : b;
}

bool Matches::step(Statement &statement, std::optional<qint64> &id) const
{
    if (!statement.next())
        return false;
    id = statement.integer(0);
    return true;
}

bool Matches::isBehind(qint64 a, qint64 b) const
{
    return m_direction == Direction::Ascending ? a < b : a > b;
}

} // namespace store::search
