// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bbcode/html.h"

#include "bbcode/htmltokens.h"
#include "bbcode/links.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace bbcode {

namespace {

constexpr int maxLevel = 16; // of quotes and lists: deeper ones stay at this depth

enum class Element {
    Unknown,
    Bold,
    Italic,
    Underline,
    Strike,
    Code,
    Link,
    Preformatted,
    Paragraph, ///< an empty line around it
    Block, ///< a line of its own
    Quote,
    BulletList,
    NumberList,
    Item,
    Row,
    Cell,
    Break,
    Picture,
    Skipped, ///< with all it holds
};

Element elementOf(const QString &name)
{
    static const QHash<QString, Element> elements {
        { u"b"_s, Element::Bold },           { u"strong"_s, Element::Bold },
        { u"i"_s, Element::Italic },         { u"em"_s, Element::Italic },
        { u"cite"_s, Element::Italic },      { u"u"_s, Element::Underline },
        { u"ins"_s, Element::Underline },    { u"s"_s, Element::Strike },
        { u"strike"_s, Element::Strike },    { u"del"_s, Element::Strike },
        { u"code"_s, Element::Code },        { u"tt"_s, Element::Code },
        { u"kbd"_s, Element::Code },         { u"samp"_s, Element::Code },
        { u"a"_s, Element::Link },           { u"pre"_s, Element::Preformatted },
        { u"p"_s, Element::Paragraph },      { u"h1"_s, Element::Paragraph },
        { u"h2"_s, Element::Paragraph },     { u"h3"_s, Element::Paragraph },
        { u"h4"_s, Element::Paragraph },     { u"h5"_s, Element::Paragraph },
        { u"h6"_s, Element::Paragraph },     { u"hr"_s, Element::Paragraph },
        { u"table"_s, Element::Paragraph },  { u"div"_s, Element::Block },
        { u"section"_s, Element::Block },    { u"article"_s, Element::Block },
        { u"header"_s, Element::Block },     { u"footer"_s, Element::Block },
        { u"center"_s, Element::Block },     { u"address"_s, Element::Block },
        { u"dt"_s, Element::Block },         { u"dd"_s, Element::Block },
        { u"caption"_s, Element::Block },    { u"blockquote"_s, Element::Quote },
        { u"ul"_s, Element::BulletList },    { u"menu"_s, Element::BulletList },
        { u"ol"_s, Element::NumberList },    { u"li"_s, Element::Item },
        { u"tr"_s, Element::Row },           { u"td"_s, Element::Cell },
        { u"th"_s, Element::Cell },          { u"br"_s, Element::Break },
        { u"img"_s, Element::Picture },      { u"script"_s, Element::Skipped },
        { u"style"_s, Element::Skipped },    { u"head"_s, Element::Skipped },
        { u"title"_s, Element::Skipped },    { u"noscript"_s, Element::Skipped },
        { u"template"_s, Element::Skipped }, { u"iframe"_s, Element::Skipped },
        { u"object"_s, Element::Skipped },   { u"svg"_s, Element::Skipped },
        { u"math"_s, Element::Skipped },     { u"audio"_s, Element::Skipped },
        { u"video"_s, Element::Skipped },    { u"select"_s, Element::Skipped },
        { u"textarea"_s, Element::Skipped },
    };
    return elements.value(name, Element::Unknown);
}

/// Turns tokens to steps; tags may come in any order.
class Writer
{
public:
    void take(const html::Token &token);
    QList<Step> finish();

private:
    void open(Element element, const html::Token &token);
    void close(Element element);
    void write(const QString &text);
    void writePreformatted(const QString &text);
    void addSpace();
    void append(const QString &text);
    void beginParagraph();
    void endLine();
    void wantEmptyLine();
    void breakLine();
    void beginItem();
    void openList(bool isNumbered);
    Format format() const;

    struct List
    {
        bool isNumbered = false;
        int last = 0;
    };

    QList<Step> m_steps;
    QList<List> m_lists;
    QList<QUrl> m_links;
    int m_bold = 0, m_italic = 0, m_underline = 0, m_strike = 0, m_code = 0;
    int m_quotes = 0;
    int m_preformatted = 0;
    bool m_hasParagraph = false; ///< open, text may follow
    bool m_hasText = false; ///< anything was written
    bool m_wantsEmptyLine = false;
    bool m_wantsSpace = false;
    bool m_hasCell = false; ///< in this row
    QString m_marker, m_markerText; ///< of the item that begins
};

void Writer::take(const html::Token &token)
{
    using Kind = html::Token::Kind;
    switch (token.kind) {
    case Kind::Text:
        return m_preformatted > 0 ? writePreformatted(token.text) : write(token.text);
    case Kind::Open:
        return open(elementOf(token.text), token);
    case Kind::Close:
        return close(elementOf(token.text));
    }
}

void Writer::open(Element element, const html::Token &token)
{
    switch (element) {
    case Element::Bold:
        ++m_bold;
        break;
    case Element::Italic:
        ++m_italic;
        break;
    case Element::Underline:
        ++m_underline;
        break;
    case Element::Strike:
        ++m_strike;
        break;
    case Element::Code:
        ++m_code;
        break;
    case Element::Link:
        m_links.append(linkTarget(token.attribute(u"href"_s).trimmed()));
        break;
    case Element::Preformatted:
        wantEmptyLine();
        ++m_preformatted;
        break;
    case Element::Paragraph:
        wantEmptyLine();
        break;
    case Element::Block:
        endLine();
        break;
    case Element::Quote:
        wantEmptyLine();
        ++m_quotes;
        break;
    case Element::BulletList:
    case Element::NumberList:
        openList(element == Element::NumberList);
        break;
    case Element::Item:
        beginItem();
        break;
    case Element::Row:
        endLine();
        m_hasCell = false;
        break;
    case Element::Cell:
        if (m_hasCell && m_hasParagraph)
            append(u"\t"_s);
        m_hasCell = true;
        break;
    case Element::Break:
        breakLine();
        break;
    case Element::Picture:
        if (const QString words = token.attribute(u"alt"_s).simplified(); !words.isEmpty())
            write(u'[' + words + u']');
        break;
    case Element::Unknown:
    case Element::Skipped:
        break;
    }
}

void Writer::close(Element element)
{
    const auto less = [](int &count) { count = std::max(0, count - 1); };
    switch (element) {
    case Element::Bold:
        return less(m_bold);
    case Element::Italic:
        return less(m_italic);
    case Element::Underline:
        return less(m_underline);
    case Element::Strike:
        return less(m_strike);
    case Element::Code:
        return less(m_code);
    case Element::Link:
        if (!m_links.isEmpty())
            m_links.removeLast();
        return;
    case Element::Preformatted:
        less(m_preformatted);
        return wantEmptyLine();
    case Element::Paragraph:
        return wantEmptyLine();
    case Element::Quote:
        wantEmptyLine();
        return less(m_quotes);
    case Element::BulletList:
    case Element::NumberList:
        endLine();
        if (!m_lists.isEmpty())
            m_lists.removeLast();
        if (m_lists.isEmpty())
            wantEmptyLine();
        return;
    case Element::Block:
    case Element::Item:
    case Element::Row:
        return endLine();
    default:
        return;
    }
}

void Writer::openList(bool isNumbered)
{
    if (m_lists.isEmpty())
        wantEmptyLine();
    else
        endLine();
    m_lists.append({ isNumbered, 0 });
}

void Writer::beginItem()
{
    endLine();
    if (m_lists.isEmpty()) // an item without a list is a line
        return;
    List &list = m_lists.last();
    ++list.last;
    m_marker = list.isNumbered ? QString::number(list.last) + u'.' : u"•"_s;
    m_markerText = list.isNumbered ? m_marker + u' ' : u"- "_s;
}

Format Writer::format() const
{
    Format format;
    format.isBold = m_bold > 0;
    format.isItalic = m_italic > 0;
    format.isUnderlined = m_underline > 0;
    format.isStruck = m_strike > 0;
    format.isCode = m_code > 0 || m_preformatted > 0;
    if (!m_links.isEmpty())
        format.link = m_links.last();
    return format;
}

/// White space is one space, and none at the beginning of a line.
void Writer::write(const QString &text)
{
    QString words;
    for (const QChar c : text) {
        const bool isSpace = c == u' ' || c == u'\n' || c == u'\r' || c == u'\t' || c == u'\f';
        if (isSpace) {
            m_wantsSpace = true;
            continue;
        }
        if (m_wantsSpace && !words.isEmpty())
            words += u' ';
        else if (m_wantsSpace && m_hasParagraph)
            addSpace();
        m_wantsSpace = false;
        words += c;
    }
    const bool wantsSpace = m_wantsSpace;
    if (!words.isEmpty())
        append(words);
    m_wantsSpace = wantsSpace && m_hasParagraph;
}

/// To what stands before it, so that a link begins with its first letter.
void Writer::addSpace()
{
    if (auto *before = std::get_if<Text>(&m_steps.last()))
        before->text += u' ';
}

void Writer::writePreformatted(const QString &text)
{
    const QStringList lines
        = QString(text).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            breakLine();
        if (!lines[i].isEmpty())
            append(lines[i]);
    }
}

void Writer::append(const QString &text)
{
    if (!m_hasParagraph)
        beginParagraph();
    const Format as = format();
    if (auto *before = std::get_if<Text>(&m_steps.last()); before && before->format == as)
        before->text += text;
    else
        m_steps.append(Text { text, as });
    m_hasText = true;
}

void Writer::beginParagraph()
{
    Paragraph paragraph;
    paragraph.quoteLevel = std::min(m_quotes, maxLevel);
    paragraph.listLevel = int(std::min<qsizetype>(m_lists.size(), maxLevel));
    paragraph.isCode = m_preformatted > 0;
    if (m_wantsEmptyLine && m_hasText) {
        Paragraph empty;
        empty.quoteLevel = paragraph.quoteLevel;
        m_steps.append(empty);
    }
    m_wantsEmptyLine = false;
    paragraph.marker = std::exchange(m_marker, {});
    paragraph.markerText = std::exchange(m_markerText, {});
    m_steps.append(paragraph);
    m_hasParagraph = true;
    m_wantsSpace = false;
}

void Writer::endLine()
{
    m_hasParagraph = false;
    m_wantsSpace = false;
}

void Writer::wantEmptyLine()
{
    endLine();
    m_wantsEmptyLine = true;
}

/// The first break ends a line, the next one makes an empty one; more of them say no more.
void Writer::breakLine()
{
    if (m_hasParagraph)
        return endLine();
    if (m_preformatted > 0 && m_hasText && !m_wantsEmptyLine)
        m_steps.append(Paragraph { std::min(m_quotes, maxLevel), 0, {}, {}, true, {} });
    else
        m_wantsEmptyLine = true;
}

QList<Step> Writer::finish()
{
    while (!m_steps.isEmpty() && std::holds_alternative<Paragraph>(m_steps.last()))
        m_steps.removeLast();
    return std::move(m_steps);
}

} // namespace

QList<Step> stepsOfHtml(const QString &html)
{
    Writer writer;
    html::Tokenizer tokenizer(html);
    while (const auto token = tokenizer.next()) {
        const bool skips = token->kind == html::Token::Kind::Open && !token->isClosedAtOnce
            && elementOf(token->text) == Element::Skipped;
        if (skips)
            tokenizer.skipTo(token->text);
        else
            writer.take(*token);
    }
    return writer.finish();
}

QString plainTextOfHtml(const QString &html)
{
    QString text;
    bool isFirst = true;
    for (const Step &step : stepsOfHtml(html)) {
        if (const auto *paragraph = std::get_if<Paragraph>(&step)) {
            if (!isFirst)
                text += u'\n';
            isFirst = false;
            text += paragraph->markerText;
        } else if (const auto *piece = std::get_if<Text>(&step)) {
            text += piece->text;
        }
    }
    return text;
}

} // namespace bbcode
