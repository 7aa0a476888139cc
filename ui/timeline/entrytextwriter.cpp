// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/entrytextwriter.h"

#include "bbcode/links.h"
#include "ui/timeline/hiddenmark.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int quoteLevelProperty = QTextFormat::UserProperty + 100;
constexpr double entryLineHeight = 1.55; // of the looks, "Type"
constexpr double readableContrast = 4.5;

} // namespace

EntryTextWriter::EntryTextWriter(QTextDocument *document, const QPalette &palette,
                                 const QFont &font)
    : m_document(document)
    , m_cursor(document)
    , m_colors(theme::colors(palette))
    , m_font(font)
{
    document->setIndentWidth(indentWidth(font));
    m_cursor.beginEditBlock();
}

int EntryTextWriter::indentWidth(const QFont &font)
{
    return qRound(QFontMetricsF(font).horizontalAdvance(u"00. "_s));
}

int EntryTextWriter::quoteLevel(const QTextBlockFormat &format)
{
    return format.intProperty(quoteLevelProperty);
}

QTextBlockFormat EntryTextWriter::blockFormat() const
{
    QTextBlockFormat format;
    format.setLineHeight(QFontInfo(m_font).pixelSize() * entryLineHeight,
                         QTextBlockFormat::MinimumHeight);
    return format;
}

void EntryTextWriter::beginBlock(const QTextBlockFormat &format)
{
    endParagraph();
    QTextCharFormat plain;
    plain.setFont(m_font);
    if (m_isFresh) {
        m_cursor.setBlockFormat(format);
        if (!m_table) // there the block is the cell itself, and so is its format
            m_cursor.setBlockCharFormat(plain);
    } else {
        m_cursor.insertBlock(format, plain);
    }
    m_isFresh = false;
}

void EntryTextWriter::write(const QList<bbcode::Step> &steps)
{
    for (const bbcode::Step &step : steps)
        std::visit([this](const auto &part) { write(part); }, step);
    endParagraph();
}

void EntryTextWriter::write(const bbcode::Paragraph &paragraph)
{
    QTextBlockFormat format = blockFormat();
    format.setIndent(paragraph.quoteLevel + paragraph.listLevel);
    format.setProperty(quoteLevelProperty, paragraph.quoteLevel);
    switch (paragraph.alignment) {
    case bbcode::Alignment::Leading:
        break;
    case bbcode::Alignment::Left:
        format.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
        break;
    case bbcode::Alignment::Right:
        format.setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
        break;
    case bbcode::Alignment::Center:
        format.setAlignment(Qt::AlignHCenter);
        break;
    case bbcode::Alignment::Justify:
        format.setAlignment(Qt::AlignJustify);
        break;
    }
    if (paragraph.isCode) {
        format.setLineHeight(0, QTextBlockFormat::SingleHeight); // the ground shows no gaps
        format.setBackground(m_colors.iconGround);
    }
    const bool hasMarker = !paragraph.marker.isEmpty();
    if (hasMarker) {
        format.setTextIndent(-indentWidth(m_font));
        format.setTabPositions({ QTextOption::Tab(indentWidth(m_font), QTextOption::LeftTab) });
    }
    beginBlock(format);
    m_hasMarker = hasMarker;
    if (hasMarker)
        HiddenMark::insertStandIn(m_cursor, paragraph.marker + u'\t', paragraph.markerText,
                                  charFormat({}));
}

void EntryTextWriter::write(const bbcode::Text &text)
{
    if (text.format.link != m_link)
        endLink();
    m_link = text.format.link;
    if (!m_link.isEmpty())
        m_linkText += text.text;
    HiddenMark::insertText(m_cursor, text.text, charFormat(text.format), m_colors.warning);
}

void EntryTextWriter::endParagraph()
{
    endLink();
    if (m_hasMarker && m_cursor.block().textDirection() == Qt::RightToLeft) {
        QTextBlockFormat format; // the layout mirrors the kind of a tab, but not its meaning
        format.setTabPositions({ QTextOption::Tab(indentWidth(m_font), QTextOption::RightTab) });
        m_cursor.mergeBlockFormat(format);
    }
    m_hasMarker = false;
}

/// Where a link leads is said beside it, unless its text is that very address in plain letters.
void EntryTextWriter::endLink()
{
    if (m_link.isEmpty())
        return;
    const QString host = bbcode::linkHost(m_link);
    const bool saysItself = bbcode::linkTarget(m_linkText) == m_link && m_linkText.contains(host)
        && m_link.userInfo().isEmpty();
    if (!saysItself) {
        QTextCharFormat format = charFormat({});
        format.setFont(theme::font(m_font, theme::Type::Small));
        format.setForeground(m_colors.secondary);
        HiddenMark::insertStandIn(m_cursor, u' ' + host, QString(), format);
    }
    m_link.clear();
    m_linkText.clear();
}

QTextCharFormat EntryTextWriter::charFormat(const bbcode::Format &format) const
{
    QTextCharFormat result;
    QFont font = m_font;
    if (format.isCode)
        font.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    if (format.isBold || m_isHeading)
        font.setWeight(QFont::DemiBold);
    font.setItalic(format.isItalic);
    font.setUnderline(format.isUnderlined || !format.link.isEmpty());
    font.setStrikeOut(format.isStruck);
    result.setFont(font);
    const QColor asked = format.rgb ? QColor::fromRgb(*format.rgb) : QColor();
    const bool isReadable
        = asked.isValid() && theme::contrast(asked, m_colors.base) >= readableContrast;
    result.setForeground(isReadable ? asked : m_colors.text);
    if (format.isCode)
        result.setBackground(m_colors.iconGround);
    if (!format.link.isEmpty()) {
        const QString address = format.link.toString(QUrl::FullyEncoded);
        result.setForeground(m_colors.accent);
        result.setAnchor(true);
        result.setAnchorHref(address);
        result.setToolTip(address.toHtmlEscaped());
    }
    return result;
}

void EntryTextWriter::write(const bbcode::Table &table)
{
    endParagraph();
    if (m_isFresh) {
        QTextBlockFormat format;
        HiddenMark::setStructural(format);
        m_cursor.setBlockFormat(format);
    }
    QTextTableFormat format;
    format.setBorder(1);
    format.setBorderBrush(m_colors.hairline);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderCollapse(true);
    format.setCellPadding(theme::space4);
    format.setCellSpacing(0);
    format.setLeftMargin((table.quoteLevel + table.listLevel) * indentWidth(m_font));
    m_table = m_cursor.insertTable(table.rows, table.columns, format);
    m_isFresh = true;
}

void EntryTextWriter::write(const bbcode::Cell &cell)
{
    endParagraph();
    m_cursor = m_table->cellAt(cell.row, cell.column).firstCursorPosition();
    m_isHeading = cell.isHeading;
    m_isFresh = true;
}

void EntryTextWriter::write(const bbcode::TableEnd &)
{
    endParagraph();
    m_table = nullptr;
    m_isHeading = false;
    m_cursor.movePosition(QTextCursor::End);
    m_isFresh = true;
}

void EntryTextWriter::writeLines(const QString &text, const QFont &font)
{
    QTextCharFormat format = charFormat({});
    format.setFont(font);
    qsizetype from = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i] != u'\n' && text[i] != u'\r')
            continue;
        beginBlock(blockFormat());
        HiddenMark::insertText(m_cursor, text.sliced(from, i - from), format, m_colors.warning);
        if (i + 1 < text.size() && text[i] == u'\r' && text[i + 1] == u'\n')
            ++i;
        from = i + 1;
    }
}

void EntryTextWriter::writeNote(const QString &note, const QString &action, const QUrl &target)
{
    beginBlock(blockFormat());
    QTextCharFormat format = charFormat({});
    format.setFont(theme::font(m_font, theme::Type::Small));
    format.setForeground(m_colors.secondary);
    HiddenMark::insertStandIn(m_cursor, note + u' ', QString(), format);
    format.setForeground(m_colors.accent);
    format.setAnchor(true);
    format.setAnchorHref(target.toString());
    HiddenMark::insertStandIn(m_cursor, action, QString(), format);
}

void EntryTextWriter::finish()
{
    if (m_isFresh && !m_document->isEmpty()) { // the line that a document has to have after a table
        QTextBlockFormat format;
        HiddenMark::setStructural(format);
        m_cursor.setBlockFormat(format);
    }
    m_cursor.endEditBlock();
}
