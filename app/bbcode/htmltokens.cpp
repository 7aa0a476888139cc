// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bbcode/htmltokens.h"

using namespace Qt::Literals::StringLiterals;

namespace bbcode::html {

namespace {

/// Quotes that swallow the end of a tag again and again: time must grow with the length alone.
constexpr qsizetype longSearch = 4'096;
constexpr int maxLongSearches = 100;
constexpr qsizetype maxEntity = 12;

bool isLetter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }
bool isNameChar(QChar c)
{
    return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'-' || c == u':' || c == u'_';
}
bool isSpace(QChar c) { return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f'; }

char32_t namedEntity(QStringView name)
{
    static const QHash<QString, char32_t> names {
        { u"amp"_s, U'&' },         { u"lt"_s, U'<' },        { u"gt"_s, U'>' },
        { u"quot"_s, U'"' },        { u"apos"_s, U'\'' },     { u"nbsp"_s, U'\u00a0' },
        { u"iexcl"_s, U'¡' },       { u"cent"_s, U'¢' },      { u"pound"_s, U'£' },
        { u"yen"_s, U'¥' },         { u"sect"_s, U'§' },      { u"copy"_s, U'©' },
        { u"laquo"_s, U'«' },       { u"raquo"_s, U'»' },     { u"reg"_s, U'®' },
        { u"deg"_s, U'°' },         { u"plusmn"_s, U'±' },    { u"micro"_s, U'µ' },
        { u"para"_s, U'¶' },        { u"middot"_s, U'·' },    { u"frac12"_s, U'½' },
        { u"iquest"_s, U'¿' },      { u"Auml"_s, U'Ä' },      { u"Ouml"_s, U'Ö' },
        { u"Uuml"_s, U'Ü' },        { u"auml"_s, U'ä' },      { u"ouml"_s, U'ö' },
        { u"uuml"_s, U'ü' },        { u"szlig"_s, U'ß' },     { u"aacute"_s, U'á' },
        { u"eacute"_s, U'é' },      { u"iacute"_s, U'í' },    { u"oacute"_s, U'ó' },
        { u"uacute"_s, U'ú' },      { u"agrave"_s, U'à' },    { u"egrave"_s, U'è' },
        { u"acirc"_s, U'â' },       { u"ecirc"_s, U'ê' },     { u"icirc"_s, U'î' },
        { u"ocirc"_s, U'ô' },       { u"ccedil"_s, U'ç' },    { u"ntilde"_s, U'ñ' },
        { u"oslash"_s, U'ø' },      { u"aring"_s, U'å' },     { u"aelig"_s, U'æ' },
        { u"times"_s, U'×' },       { u"divide"_s, U'÷' },    { u"ndash"_s, U'–' },
        { u"mdash"_s, U'—' },       { u"lsquo"_s, U'‘' },     { u"rsquo"_s, U'’' },
        { u"sbquo"_s, U'‚' },       { u"ldquo"_s, U'“' },     { u"rdquo"_s, U'”' },
        { u"bdquo"_s, U'„' },       { u"bull"_s, U'•' },      { u"hellip"_s, U'…' },
        { u"euro"_s, U'€' },        { u"trade"_s, U'™' },     { u"larr"_s, U'←' },
        { u"rarr"_s, U'→' },        { u"zwnj"_s, U'\u200c' }, { u"zwj"_s, U'\u200d' },
        { u"shy"_s, U'\u00ad' },    { u"ensp"_s, U'\u2002' }, { u"emsp"_s, U'\u2003' },
        { u"thinsp"_s, U'\u2009' },
    };
    return names.value(name.toString(), 0);
}

char32_t numberedEntity(QStringView digits)
{
    const bool isHex = digits.startsWith(u'x', Qt::CaseInsensitive);
    bool isNumber = false;
    const uint code = (isHex ? digits.mid(1) : digits).toUInt(&isNumber, isHex ? 16 : 10);
    const bool isCharacter = isNumber && code >= 0x20 && code <= 0x10ffff
        && !(code >= 0xd800 && code <= 0xdfff) && !(code >= 0x7f && code < 0xa0);
    if (isNumber && (code == 0x09 || code == 0x0a || code == 0x0d))
        return U' ';
    return isCharacter ? char32_t(code) : 0;
}

/// What follows the equals sign, with or without quotes; \a i is moved behind it.
QStringView valueAt(QStringView tag, qsizetype &i)
{
    if (i < tag.size() && (tag[i] == u'"' || tag[i] == u'\'')) {
        const QChar quote = tag[i];
        const qsizetype end = tag.indexOf(quote, i + 1);
        const QStringView value = tag.mid(i + 1, end < 0 ? -1 : end - i - 1);
        i = end < 0 ? tag.size() : end + 1;
        return value;
    }
    const qsizetype begin = i;
    while (i < tag.size() && !isSpace(tag[i]))
        ++i;
    return tag.mid(begin, i - begin);
}

void readAttributes(QStringView tag, Token &token)
{
    qsizetype i = 0;
    while (i < tag.size()) {
        while (i < tag.size() && (isSpace(tag[i]) || tag[i] == u'/'))
            ++i;
        const qsizetype begin = i;
        while (i < tag.size() && !isSpace(tag[i]) && tag[i] != u'=' && tag[i] != u'/')
            ++i;
        const QString name = tag.mid(begin, i - begin).toString().toLower();
        while (i < tag.size() && isSpace(tag[i]))
            ++i;
        if (i >= tag.size() || tag[i] != u'=') {
            if (i == begin) // a lone sign
                ++i;
            continue;
        }
        ++i;
        while (i < tag.size() && isSpace(tag[i]))
            ++i;
        const QStringView value = valueAt(tag, i);
        if ((name == "href"_L1 || name == "alt"_L1) && !token.attributes.contains(name))
            token.attributes.insert(name, withoutEntities(value));
    }
}

} // namespace

QString withoutEntities(QStringView text)
{
    QString plain;
    qsizetype i = 0;
    while (i < text.size()) {
        if (text[i] != u'&') {
            plain += text[i++];
            continue;
        }
        const qsizetype end = text.mid(i, maxEntity).indexOf(u';');
        const QStringView name = end > 1 ? text.mid(i + 1, end - 1) : QStringView();
        char32_t character = 0;
        if (!name.isEmpty())
            character = name[0] == u'#' ? numberedEntity(name.mid(1)) : namedEntity(name);
        if (character == 0) {
            plain += text[i++];
            continue;
        }
        plain += QString::fromUcs4(&character, 1);
        i += end + 1;
    }
    return plain;
}

/// The ">" that ends a tag: the first one outside quotes, or the first one where the quotes are a
/// mess. The size of the text where there is none.
qsizetype Tokenizer::tagEnd(qsizetype from)
{
    if (m_nextEnd < from) {
        m_nextEnd = m_html.indexOf(u'>', from);
        if (m_nextEnd < 0)
            m_nextEnd = m_html.size();
    }
    const qsizetype first = m_nextEnd;
    if (first == m_html.size() || m_longSearches > maxLongSearches)
        return first;
    qsizetype i = from;
    for (; i < m_html.size() && m_html[i] != u'<'; ++i) {
        const QChar c = m_html[i];
        if (c == u'>')
            return i;
        const bool opensQuote = (c == u'"' || c == u'\'') && m_html[i - 1] == u'=';
        const qsizetype close = opensQuote ? m_html.indexOf(c, i + 1) : i;
        if (close < 0)
            break;
        i = close;
    }
    if (i - first > longSearch)
        ++m_longSearches;
    return first;
}

/// The tag at \a position, which is a "<"; nothing where it is none.
std::optional<Token> Tokenizer::tagAt(qsizetype position, qsizetype *end)
{
    qsizetype i = position + 1;
    Token token;
    token.kind = Token::Kind::Open;
    if (i < m_html.size() && m_html[i] == u'/') {
        token.kind = Token::Kind::Close;
        ++i;
    }
    if (i >= m_html.size() || !isLetter(m_html[i]))
        return {};
    const qsizetype nameBegin = i;
    while (i < m_html.size() && isNameChar(m_html[i]))
        ++i;
    const qsizetype last = tagEnd(i);
    if (last == m_html.size())
        return {};
    token.text = m_html.mid(nameBegin, i - nameBegin).toLower();
    const QStringView rest = QStringView(m_html).mid(i, last - i);
    token.isClosedAtOnce = rest.endsWith(u'/');
    if (token.kind == Token::Kind::Open)
        readAttributes(rest, token);
    *end = last + 1;
    return token;
}

/// Behind a comment, declaration or instruction at \a position; -1 where there is none.
qsizetype Tokenizer::endOfMarkup(qsizetype position) const
{
    const QStringView rest = QStringView(m_html).mid(position);
    if (!rest.startsWith("<!"_L1) && !rest.startsWith("<?"_L1))
        return -1;
    const bool isComment = rest.startsWith("<!--"_L1);
    const qsizetype end = isComment ? rest.indexOf("-->"_L1, 4) : rest.indexOf(u'>');
    if (end < 0)
        return m_html.size();
    return position + end + (isComment ? 3 : 1);
}

std::optional<Token> Tokenizer::next()
{
    qsizetype textEnd = m_position;
    while (m_position < m_html.size()) {
        const qsizetype open = m_html.indexOf(u'<', textEnd);
        textEnd = open < 0 ? m_html.size() : open;
        qsizetype behind = 0;
        const auto tag = open < 0 ? std::nullopt : tagAt(open, &behind);
        const qsizetype markupEnd = open < 0 || tag ? -1 : endOfMarkup(open);
        if (open >= 0 && !tag && markupEnd < 0) { // a "<" as people write it
            textEnd = open + 1;
            continue;
        }
        if (textEnd > m_position) {
            Token text;
            text.text = withoutEntities(QStringView(m_html).mid(m_position, textEnd - m_position));
            m_position = textEnd; // the tag comes with the next call
            return text;
        }
        m_position = tag ? behind : markupEnd;
        if (tag)
            return tag;
        textEnd = m_position;
    }
    return {};
}

void Tokenizer::skipTo(const QString &name)
{
    while (true) {
        const qsizetype open = m_html.indexOf(u"</"_s, m_position);
        if (open < 0) {
            m_position = m_html.size();
            return;
        }
        m_position = open + 2;
        qsizetype end = 0;
        const auto tag = tagAt(open, &end);
        if (tag && tag->text == name) {
            m_position = end;
            return;
        }
    }
}

} // namespace bbcode::html
