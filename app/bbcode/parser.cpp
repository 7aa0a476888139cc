// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bbcode/parser.h"

#include "bbcode/links.h"

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace bbcode {
namespace {

enum class Value { None, Optional, Required, Attributes };

struct Tag
{
    QLatin1StringView name;
    Node::Kind kind;
    Value value = Value::None;
    bool isInline = true; ///< closes nothing but itself and never across a block
    bool isRaw = false; ///< tags inside are characters
    QLatin1StringView nodeValue {}; ///< value of the node where the tag has none
};

using K = Node::Kind;

constexpr Tag tags[] = {
    { "b"_L1, K::Bold },
    { "i"_L1, K::Italic },
    { "u"_L1, K::Underline },
    { "s"_L1, K::Strike },
    { "size"_L1, K::Plain, Value::Required },
    { "font"_L1, K::Plain, Value::Required },
    { "user"_L1, K::Plain, Value::Required },
    { "color"_L1, K::Color, Value::Required },
    { "url"_L1, K::Link, Value::Optional, false },
    { "img"_L1, K::Image, Value::Attributes, true, true },
    { "code"_L1, K::Code, Value::Optional, false, true },
    { "p"_L1, K::Block, Value::None, false },
    { "left"_L1, K::Block, Value::None, false, false, "left"_L1 },
    { "center"_L1, K::Block, Value::None, false, false, "center"_L1 },
    { "right"_L1, K::Block, Value::None, false, false, "right"_L1 },
    { "justify"_L1, K::Block, Value::None, false, false, "justify"_L1 },
    { "quote"_L1, K::Quote, Value::None, false },
    { "list"_L1, K::List, Value::Optional, false },
    { "*"_L1, K::Item },
    { "table"_L1, K::Table, Value::None, false },
    { "tr"_L1, K::Row, Value::None, false },
    { "td"_L1, K::Cell, Value::None, false },
    { "th"_L1, K::HeadCell, Value::None, false },
    { "br"_L1, K::Text },
};
constexpr int tagCount = int(std::size(tags));
constexpr int longestName = 7;

/// A stretch of the source: characters, an opening or a closing tag.
struct Token
{
    enum class Kind { Text, Open, Close };
    Kind kind = Kind::Text;
    int tag = -1;
    QStringView source {};
    QStringView value {};
    int partner = -1; ///< the matching tag; -1: none, so that the tag is text
};

// ---- characters to tokens

class Tokenizer
{
public:
    Tokenizer(QStringView text, const Limits &limits)
        : m_text(text)
        , m_limits(limits)
    {
    }

    QList<Token> run();

private:
    Token tagAt(qsizetype position) const;
    void addText(qsizetype from, qsizetype to);
    qsizetype addRaw(qsizetype from, int tag);

    QStringView m_text;
    const Limits &m_limits;
    QList<Token> m_tokens;
    std::array<bool, tagCount> m_hasNoEnd {}; ///< no closing tag of this kind follows any more
};

int tagNamed(QStringView name)
{
    for (int i = 0; i < tagCount; ++i) {
        if (name.compare(tags[i].name, Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

QStringView withoutQuotes(QStringView value)
{
    value = value.trimmed();
    const bool isQuoted = value.size() >= 2 && (value.front() == u'"' || value.front() == u'\'')
        && value.back() == value.front();
    return isQuoted ? value.sliced(1, value.size() - 2) : value;
}

/// The tag that begins at an opening bracket; a Text token if there is none that is known.
Token Tokenizer::tagAt(qsizetype position) const
{
    qsizetype i = position + 1;
    const auto charAt = [this](qsizetype at) { return at < m_text.size() ? m_text[at] : QChar(); };
    const bool isClose = charAt(i) == u'/';
    const qsizetype nameStart = isClose ? ++i : i;
    if (charAt(i) == u'*')
        ++i;
    else
        while (i - nameStart <= longestName && charAt(i).unicode() < 0x80 && charAt(i).isLetter())
            ++i;
    const int tag = tagNamed(m_text.sliced(nameStart, i - nameStart));
    if (tag < 0)
        return {};
    const qsizetype valueStart = i;
    const qsizetype valueLimit = i + m_limits.value;
    while (i < m_text.size() && i <= valueLimit && m_text[i] != u']' && m_text[i] != u'['
           && m_text[i] != u'\n' && m_text[i] != u'\r')
        ++i;
    if (charAt(i) != u']')
        return {};
    QStringView value = m_text.sliced(valueStart, i - valueStart);
    const Value allowed = isClose ? Value::None : tags[tag].value;
    const bool hasValue = value.startsWith(u'=');
    const bool hasAttributes = value.startsWith(u' ') && allowed == Value::Attributes;
    const bool isSlash = value.trimmed() == u"/" && tags[tag].kind == K::Text; // [br /]
    if ((hasValue && (allowed == Value::None || allowed == Value::Attributes))
        || (!hasValue && !hasAttributes && !isSlash
            && (!value.isEmpty() || allowed == Value::Required)))
        return {};
    Token token;
    token.kind = isClose ? Token::Kind::Close : Token::Kind::Open;
    token.tag = tag;
    token.source = m_text.sliced(position, i + 1 - position);
    token.value = hasValue ? withoutQuotes(value.sliced(1)) : QStringView();
    return token;
}

void Tokenizer::addText(qsizetype from, qsizetype to)
{
    if (from < to)
        m_tokens.append({ .source = m_text.sliced(from, to - from) });
}

/// After the opening tag of a raw element: its characters as one token, if the element is closed at
/// all. Returns where to go on.
qsizetype Tokenizer::addRaw(qsizetype from, int tag)
{
    if (m_hasNoEnd[size_t(tag)])
        return from;
    const QString closing = "[/%1]"_L1.arg(tags[tag].name);
    const qsizetype end = m_text.indexOf(closing, from, Qt::CaseInsensitive);
    if (end < 0) {
        m_hasNoEnd[size_t(tag)]
            = true; // else a text of opening tags would be searched once for each
        return from;
    }
    m_tokens.append({ .source = m_text.sliced(from, end - from) });
    return end;
}

QList<Token> Tokenizer::run()
{
    qsizetype textStart = 0;
    for (qsizetype i = 0; i < m_text.size();) {
        const qsizetype bracket = m_text.indexOf(u'[', i);
        if (bracket < 0)
            break;
        const Token token = tagAt(bracket);
        if (token.kind == Token::Kind::Text) {
            i = bracket + 1;
            continue;
        }
        addText(textStart, bracket);
        m_tokens.append(token);
        i = bracket + token.source.size();
        if (token.kind == Token::Kind::Open && tags[token.tag].isRaw)
            i = addRaw(i, token.tag);
        textStart = i;
    }
    addText(textStart, m_text.size());
    return m_tokens;
}

// ---- opening and closing tags find each other

class Matcher
{
public:
    Matcher(QList<Token> &tokens, const Limits &limits)
        : m_tokens(tokens)
        , m_limits(limits)
    {
    }

    /// Returns whether the limit of depth was kept.
    bool run();

private:
    void open(int token);
    void close(int token);

    QList<Token> &m_tokens;
    const Limits &m_limits;
    QList<int> m_open;
    std::array<int, tagCount>
        m_tooDeep {}; ///< tags not opened, whose closing tags are not to close others
    bool m_isLimited = false;
};

void Matcher::open(int token)
{
    const int tag = m_tokens[token].tag;
    if (tags[tag].kind == K::Item || tags[tag].kind == K::Text)
        return; // they have no end
    if (m_open.size() >= m_limits.depth) {
        ++m_tooDeep[size_t(tag)];
        m_isLimited = true;
        return;
    }
    m_open.append(token);
}

void Matcher::close(int token)
{
    const int tag = m_tokens[token].tag;
    if (m_tooDeep[size_t(tag)] > 0) {
        --m_tooDeep[size_t(tag)];
        return;
    }
    for (qsizetype i = m_open.size() - 1; i >= 0; --i) {
        Token &candidate = m_tokens[m_open[i]];
        if (candidate.tag == tag) {
            candidate.partner = token;
            m_tokens[token].partner = m_open[i];
            m_open.resize(i); // what was opened after it stays text
            return;
        }
        if (tags[tag].isInline && !tags[candidate.tag].isInline)
            return;
    }
}

bool Matcher::run()
{
    for (int i = 0; i < m_tokens.size(); ++i) {
        if (m_tokens[i].kind == Token::Kind::Open)
            open(i);
        else if (m_tokens[i].kind == Token::Kind::Close)
            close(i);
    }
    return !m_isLimited;
}

// ---- tokens to the tree

class Builder
{
public:
    Builder(QList<Token> &tokens, Document &document)
        : m_tokens(tokens)
        , m_document(document)
    {
    }

    void run(qsizetype maxNodes);
    void addText(QStringView text);

private:
    Node &current() { return m_document.nodes[m_current]; }
    int append(Node::Kind kind, const QString &value = {});
    void openNode(Node::Kind kind, const QString &value = {}) { m_current = append(kind, value); }
    void closeNode() { m_current = current().parent; }
    void open(int index);
    void close(const Token &token);
    bool openRaw(int index);
    QUrl targetOf(int index) const;
    bool isPlaceFor(Node::Kind kind);
    void reject(int index);

    QList<Token> &m_tokens;
    Document &m_document;
    int m_current = 0;
    int m_links = 0;
};

int Builder::append(Node::Kind kind, const QString &value)
{
    const int index = int(m_document.nodes.size());
    const int last = current().lastChild;
    (last < 0 ? current().firstChild : m_document.nodes[last].next) = index;
    current().lastChild = index;
    m_document.nodes.append({ .kind = kind, .value = value, .parent = m_current });
    return index;
}

void Builder::addText(QStringView text)
{
    const bool isTable = current().kind == K::Table || current().kind == K::Row;
    if (isTable || current().kind == K::List) {
        if (text.trimmed().isEmpty())
            return; // the spaces people put between rows
    }
    if (isTable) { // text between the cells of a table is a cell of its own, so that it is not lost
        const int outer = m_current;
        if (current().kind == K::Table)
            openNode(K::Row);
        openNode(K::Cell);
        append(K::Text, text.toString());
        m_current = outer;
        return;
    }
    const int last = current().lastChild;
    if (last >= 0 && m_document.nodes[last].kind == K::Text)
        m_document.nodes[last].value += text;
    else
        append(K::Text, text.toString());
}

/// Whether a node of this kind may stand where we are.
bool Builder::isPlaceFor(Node::Kind kind)
{
    switch (kind) {
    case K::Row:
        return current().kind == K::Table;
    case K::Cell:
    case K::HeadCell:
        return current().kind == K::Row;
    case K::Link:
        return m_links == 0;
    default:
        return current().kind != K::Table && current().kind != K::Row;
    }
}

/// The tag and its partner are text after all.
void Builder::reject(int index)
{
    Token &token = m_tokens[index];
    if (token.partner >= 0)
        m_tokens[token.partner].partner = -1;
    token.partner = -1;
    addText(token.source);
}

/// [url=target]text[/url] or [url]target[/url].
QUrl Builder::targetOf(int index) const
{
    const Token &token = m_tokens[index];
    if (!token.value.isEmpty())
        return linkTarget(token.value);
    if (token.partner != index + 2 || m_tokens[index + 1].kind != Token::Kind::Text)
        return {};
    return linkTarget(m_tokens[index + 1].source);
}

void Builder::open(int index)
{
    const Token &token = m_tokens[index];
    const Tag &tag = tags[token.tag];
    if (tag.kind == K::Text) // [br]
        return addText(u"\n");
    if (tag.kind == K::Item) {
        if (current().kind == K::Item)
            closeNode();
        return current().kind == K::List ? openNode(K::Item) : addText(token.source);
    }
    if (token.partner < 0 || !isPlaceFor(tag.kind))
        return reject(index);
    QString value = tag.nodeValue.isEmpty() ? token.value.toString() : QString(tag.nodeValue);
    if (tag.kind == K::Link) {
        const QUrl target = targetOf(index);
        if (target.isEmpty())
            return reject(index);
        value = target.toString(QUrl::FullyEncoded);
        ++m_links;
    }
    openNode(tag.kind, value);
}

/// Elements whose inside is taken as it is: they become one node, and their closing tag is passed
/// over.
bool Builder::openRaw(int index)
{
    const Token &token = m_tokens[index];
    if (token.kind != Token::Kind::Open || !tags[token.tag].isRaw || token.partner != index + 2
        || !isPlaceFor(tags[token.tag].kind))
        return false;
    append(tags[token.tag].kind, m_tokens[index + 1].source.toString());
    return true;
}

void Builder::close(const Token &token)
{
    if (tags[token.tag].kind == K::Item && current().kind == K::Item)
        return closeNode();
    if (token.partner < 0)
        return addText(token.source);
    if (tags[token.tag].kind == K::List && current().kind == K::Item)
        closeNode();
    if (tags[token.tag].kind == K::Link)
        --m_links;
    closeNode();
}

void Builder::run(qsizetype maxNodes)
{
    for (int i = 0; i < m_tokens.size(); ++i) {
        const Token &token = m_tokens[i];
        if (token.kind == Token::Kind::Text) {
            addText(token.source);
        } else if (token.kind == Token::Kind::Close) {
            close(token);
        } else if (openRaw(i)) {
            i += 2;
        } else if (m_document.nodes.size() < maxNodes) {
            open(i);
        } else {
            m_document.isLimited = true;
            reject(i);
        }
    }
    m_current = 0;
}

} // namespace

Document parse(const QString &text, const Limits &limits)
{
    Document document;
    const QStringView parsed = QStringView(text).first(std::min(text.size(), limits.length));
    QList<Token> tokens = Tokenizer(parsed, limits).run();
    document.isLimited = !Matcher(tokens, limits).run();
    Builder builder(tokens, document);
    builder.run(limits.nodes);
    if (parsed.size() == text.size())
        return document;
    document.isLimited = true;
    builder.addText(QStringView(text).sliced(parsed.size()));
    return document;
}

} // namespace bbcode
