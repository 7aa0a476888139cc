// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bbcode/steps.h"

#include "base/textcheck.h"
#include "bbcode/links.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace bbcode {
namespace {

constexpr int maxColumns = 40;
constexpr int maxCells = 5'000;
constexpr int maxLevel = 8; ///< deeper lists and quotes are not set in further

std::optional<quint32> parseColor(QStringView text)
{
    struct Named
    {
        QLatin1StringView name;
        quint32 rgb;
    };
    static constexpr Named named[] = {
        { "black"_L1, 0x000000 }, { "gray"_L1, 0x808080 },   { "grey"_L1, 0x808080 },
        { "white"_L1, 0xffffff }, { "red"_L1, 0xff0000 },    { "maroon"_L1, 0x800000 },
        { "green"_L1, 0x008000 }, { "yellow"_L1, 0xffff00 }, { "orange"_L1, 0xffa500 },
        { "blue"_L1, 0x0000ff },  { "navy"_L1, 0x000080 },   { "purple"_L1, 0x800080 },
        { "teal"_L1, 0x008080 },
    };
    for (const Named &color : named) {
        if (text.compare(color.name, Qt::CaseInsensitive) == 0)
            return color.rgb;
    }
    bool isNumber = false;
    const quint32 rgb = text.startsWith(u'#') ? text.sliced(1).toUInt(&isNumber, 16) : 0;
    if (!isNumber || (text.size() != 7 && text.size() != 4))
        return std::nullopt;
    if (text.size() == 7)
        return rgb;
    return (rgb >> 8 & 0xf) * 0x110000 + (rgb >> 4 & 0xf) * 0x1100 + (rgb & 0xf) * 0x11;
}

/// Goes through a tree once, without recursion, and hands steps to a sink.
template <typename Sink> class Walker
{
public:
    Walker(const Document &document, Sink sink)
        : m_nodes(document.nodes)
        , m_sink(std::move(sink))
    {
    }

    void run();

private:
    /// What an element changes and its end restores.
    struct Context
    {
        Format format;
        Alignment alignment = Alignment::Leading;
        int quoteLevel = 0;
        int listLevel = 0;
        bool isNumbered = false;
        int itemNumber = 0; ///< of the last item in this list
        bool isInTable = false;
        bool isTableDrawn = false; ///< with Table and Cell steps; else a line a row
        int row = -1;
        int column = -1;
    };

    void enter(const Node &node);
    void leave(const Node &node);
    void enterTable(const Node &table);
    void enterCell(const Node &cell);
    void enterItem();
    void addText(QStringView text, bool isFollowed);
    void addCodeBlock(QStringView text);
    void addImage(const QString &address);
    void addRuns(QStringView text);
    void addRun(QStringView text, const Format &format);
    QStringView openParagraph(QStringView firstText, bool isFollowed);
    void addParagraph(const QString &marker = {}, const QString &markerText = {});
    void beginBlock();
    void endBlock();
    void addEmptyLines();

    const QList<Node> &m_nodes;
    Sink m_sink;
    Context m_now;
    QList<Context> m_outer;
    bool m_isOpen = false; ///< text goes to a paragraph that was begun
    bool m_isCode = false;
    bool m_skipsLineBreak = false; ///< the one beside a block, which begins a line anyway
    bool m_hasMarker = false; ///< an item was begun and has no line yet
    int m_emptyLines = 0; ///< not yet known whether text follows them
};

template <typename Sink> void Walker<Sink>::run()
{
    int n = 0;
    while (true) {
        m_outer.append(m_now);
        enter(m_nodes[n]);
        if (m_nodes[n].firstChild >= 0) {
            n = m_nodes[n].firstChild;
            continue;
        }
        while (true) {
            leave(m_nodes[n]);
            if (n == 0)
                return;
            if (m_nodes[n].next >= 0)
                break;
            n = m_nodes[n].parent;
        }
        n = m_nodes[n].next;
    }
}

template <typename Sink> void Walker<Sink>::enter(const Node &node)
{
    using Kind = Node::Kind;
    switch (node.kind) {
    case Kind::Root:
    case Kind::Plain:
        break;
    case Kind::Text:
        return addText(node.value, node.next >= 0);
    case Kind::Bold:
        m_now.format.isBold = true;
        break;
    case Kind::Italic:
        m_now.format.isItalic = true;
        break;
    case Kind::Underline:
        m_now.format.isUnderlined = true;
        break;
    case Kind::Strike:
        m_now.format.isStruck = true;
        break;
    case Kind::Color:
        m_now.format.rgb = parseColor(node.value);
        break;
    case Kind::Link:
        m_now.format.link = QUrl(node.value, QUrl::StrictMode);
        break;
    case Kind::Image:
        return addImage(node.value);
    case Kind::Code:
        return addCodeBlock(node.value);
    case Kind::Block:
        beginBlock();
        m_now.alignment = node.value == "left"_L1 ? Alignment::Left
            : node.value == "center"_L1           ? Alignment::Center
            : node.value == "right"_L1            ? Alignment::Right
            : node.value == "justify"_L1          ? Alignment::Justify
                                                  : m_now.alignment;
        break;
    case Kind::Quote:
        beginBlock();
        m_now.quoteLevel = std::min(m_now.quoteLevel + 1, maxLevel);
        break;
    case Kind::List:
        beginBlock();
        m_now.listLevel = std::min(m_now.listLevel + 1, maxLevel);
        m_now.isNumbered = !node.value.isEmpty();
        m_now.itemNumber = 0;
        break;
    case Kind::Item:
        return enterItem();
    case Kind::Table:
        return enterTable(node);
    case Kind::Row:
        ++m_now.row;
        m_now.column = -1;
        beginBlock();
        break;
    case Kind::Cell:
    case Kind::HeadCell:
        return enterCell(node);
    }
}

template <typename Sink> void Walker<Sink>::leave(const Node &node)
{
    using Kind = Node::Kind;
    const Context inner = m_now;
    switch (node.kind) {
    case Kind::Item:
    case Kind::Row:
    case Kind::Block:
    case Kind::Quote:
    case Kind::List:
    case Kind::Table:
        endBlock();
        break;
    case Kind::Cell:
    case Kind::HeadCell:
        if (inner.isTableDrawn)
            endBlock();
        break;
    default:
        break;
    }
    m_now = m_outer.takeLast();
    if (node.kind == Kind::Item)
        m_now.itemNumber = inner.itemNumber;
    if (node.kind == Kind::Row)
        m_now.row = inner.row;
    if (node.kind == Kind::Cell || node.kind == Kind::HeadCell)
        m_now.column = inner.column;
    if (node.kind == Kind::Table && inner.isTableDrawn)
        m_sink(Step(TableEnd {}));
}

template <typename Sink> void Walker<Sink>::enterTable(const Node &table)
{
    beginBlock();
    qint64 rows = 0;
    qint64 columns = 0;
    for (int row = table.firstChild; row >= 0; row = m_nodes[row].next) {
        ++rows;
        qint64 cells = 0;
        for (int cell = m_nodes[row].firstChild; cell >= 0; cell = m_nodes[cell].next)
            ++cells;
        columns = std::max(columns, cells);
    }
    const bool isSmall = columns <= maxColumns && rows * columns <= maxCells;
    m_now.isTableDrawn = !m_now.isInTable && isSmall && columns > 0;
    m_now.isInTable = true;
    if (!m_now.isTableDrawn)
        return;
    m_sink(Step(Table { int(rows), int(columns), m_now.quoteLevel, m_now.listLevel }));
    m_now.row = -1;
    m_now.quoteLevel = 0;
    m_now.listLevel = 0;
}

template <typename Sink> void Walker<Sink>::enterCell(const Node &cell)
{
    const bool isHeading = cell.kind == Node::Kind::HeadCell;
    ++m_now.column;
    if (m_now.isTableDrawn) {
        m_sink(Step(Cell { m_now.row, m_now.column, isHeading }));
        beginBlock();
        return;
    }
    m_now.format.isBold = m_now.format.isBold || isHeading;
    if (m_now.column > 0)
        addText(u"\t", true);
}

template <typename Sink> void Walker<Sink>::enterItem()
{
    beginBlock();
    ++m_now.itemNumber;
    m_hasMarker = true;
}

template <typename Sink> void Walker<Sink>::addText(QStringView text, bool isFollowed)
{
    qsizetype from = 0;
    while (true) {
        qsizetype end = from;
        while (end < text.size() && text[end] != u'\n' && text[end] != u'\r')
            ++end;
        QStringView line = text.sliced(from, end - from);
        if (!line.isEmpty()) {
            if (!m_isOpen)
                line = openParagraph(line, end == text.size() && isFollowed);
            addRuns(line);
        }
        if (end == text.size())
            return;
        if (m_isOpen)
            m_isOpen = false;
        else if (!m_skipsLineBreak && !m_hasMarker)
            ++m_emptyLines;
        m_skipsLineBreak = false;
        const bool isPair = text[end] == u'\r' && end + 1 < text.size() && text[end + 1] == u'\n';
        from = end + (isPair ? 2 : 1);
    }
}

template <typename Sink> void Walker<Sink>::addCodeBlock(QStringView text)
{
    const bool isInline
        = std::none_of(text.begin(), text.end(), [](QChar c) { return c == u'\n' || c == u'\r'; });
    m_now.format.isCode = true;
    if (isInline)
        return addText(text, false);
    beginBlock();
    m_isCode = true;
    addText(text, false);
    m_isCode = false;
    endBlock();
}

/// A picture is shown as its address and is never loaded.
template <typename Sink> void Walker<Sink>::addImage(const QString &address)
{
    if (m_now.format.link.isEmpty())
        m_now.format.link = linkTarget(address);
    addText(address, false);
}

template <typename Sink> void Walker<Sink>::addRuns(QStringView text)
{
    qsizetype from = 0;
    if (m_now.format.link.isEmpty() && !m_now.format.isCode) {
        for (FoundLink link = findLink(text, 0); link.position >= 0; link = findLink(text, from)) {
            addRun(text.sliced(from, link.position - from), m_now.format);
            Format format = m_now.format;
            format.link = link.url;
            addRun(text.sliced(link.position, link.length), format);
            from = link.position + link.length;
        }
    }
    addRun(text.sliced(from), m_now.format);
}

template <typename Sink> void Walker<Sink>::addRun(QStringView text, const Format &format)
{
    if (!text.isEmpty())
        m_sink(Step(Text { text.toString(), format }));
}

/// Begins the paragraph of a line; returns what of its text is left when its marker was taken off.
template <typename Sink>
QStringView Walker<Sink>::openParagraph(QStringView firstText, bool isFollowed)
{
    addEmptyLines();
    m_skipsLineBreak = false;
    m_isOpen = true;
    if (m_hasMarker) {
        m_hasMarker = false;
        if (m_now.isNumbered) {
            const QString number = QString::number(m_now.itemNumber) + u'.';
            addParagraph(number, number + u' ');
        } else {
            addParagraph(u"•"_s, u"- "_s);
        }
        return firstText;
    }
    const bool isListLine = textcheck::isListLine(firstText) || (isFollowed && firstText == u"- ");
    if (!isListLine || m_now.listLevel > 0 || m_isCode || m_now.format.isCode
        || !m_now.format.link.isEmpty()) {
        addParagraph();
        return firstText;
    }
    ++m_now.listLevel;
    addParagraph(u"•"_s, u"- "_s);
    --m_now.listLevel;
    return firstText.sliced(2);
}

template <typename Sink>
void Walker<Sink>::addParagraph(const QString &marker, const QString &markerText)
{
    m_sink(Step(Paragraph { m_now.quoteLevel, m_now.listLevel, marker, markerText, m_isCode,
                            m_now.alignment }));
}

template <typename Sink> void Walker<Sink>::addEmptyLines()
{
    for (; m_emptyLines > 0; --m_emptyLines)
        addParagraph();
}

template <typename Sink> void Walker<Sink>::beginBlock()
{
    if (m_hasMarker)
        openParagraph({}, false);
    addEmptyLines();
    m_isOpen = false;
    m_skipsLineBreak = true;
}

template <typename Sink> void Walker<Sink>::endBlock()
{
    if (m_hasMarker)
        openParagraph({}, false);
    m_emptyLines = 0;
    m_isOpen = false;
    m_skipsLineBreak = true;
}

} // namespace

QList<Step> steps(const Document &document)
{
    QList<Step> result;
    Walker walker(document, [&result](Step &&step) { result.append(std::move(step)); });
    walker.run();
    return result;
}

QString toPlainText(const Document &document)
{
    QString result;
    bool isFresh = true; // nothing stands on this line yet
    int row = 0;
    int column = 0;
    const auto add = [&](const Step &step) {
        if (const auto *text = std::get_if<Text>(&step)) {
            result += text->text;
            isFresh = false;
        } else if (const auto *paragraph = std::get_if<Paragraph>(&step)) {
            if (!isFresh)
                result += u'\n';
            if (!paragraph->marker.isEmpty())
                result += QString(2 * (paragraph->listLevel - 1), u' ') + paragraph->markerText;
            isFresh = false;
        } else if (std::holds_alternative<Table>(step)) {
            if (!isFresh)
                result += u'\n';
            row = column = 0;
            isFresh = true;
        } else if (const auto *cell = std::get_if<Cell>(&step)) {
            if (cell->row > row)
                column = 0;
            result += QString(cell->row - row, u'\n') + QString(cell->column - column, u'\t');
            row = cell->row;
            column = cell->column;
            isFresh = true;
        } else {
            isFresh = false;
        }
    };
    Walker walker(document, add);
    walker.run();
    return result;
}

} // namespace bbcode
