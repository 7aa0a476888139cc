// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/bbcodeview.h"

#include "bbcode/html.h"
#include "bbcode/links.h"
#include "bbcode/parser.h"
#include "bbcode/steps.h"
#include "ui/timeline/entrytextwriter.h"
#include "ui/timeline/hiddenmark.h"
#include "ui/timeline/textcost.h"
#include "ui/widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QFontDatabase>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal barWidth = 3;
/// UTF-16 units of HTML that are looked at; no letter that people write is that long.
constexpr qsizetype readHtml = 1'000'000;

/// Of the link in the note; no text can have such a link.
QUrl moreTarget() { return QUrl(u"timelinedesk:more"_s); }

} // namespace

BbCodeView::BbCodeView(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setAcceptDrops(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(0);
    HiddenMark::registerIn(document());
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (url == moreTarget())
            return showMore();
        const QUrl target = bbcode::linkTarget(url.toString(QUrl::FullyEncoded));
        if (!target.isEmpty())
            emit linkActivated(target);
    });
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] {
                if (sizeAdjustPolicy() == AdjustToContents)
                    updateGeometry();
            });
}

void BbCodeView::showText(const QString &text, Mode mode)
{
    m_text = text;
    m_mode = mode;
    m_budget = shownAtFirst;
    rebuild();
    moveCursor(QTextCursor::Start);
}

void BbCodeView::showMore()
{
    if (!isCut())
        return;
    const int scrolled = verticalScrollBar()->value();
    m_budget *= 5;
    rebuild();
    verticalScrollBar()->setValue(scrolled);
}

void BbCodeView::rebuild()
{
    m_isRebuilding = true;
    document()->clear();
    EntryTextWriter writer(document(), palette(), font());
    if (m_mode == Mode::Html) {
        writeHtml(writer);
    } else {
        const qsizetype shown = affordableLength(m_text, m_budget);
        m_hidden = m_text.size() - shown;
        writeText(writer, m_text.first(shown));
    }
    if (isCut())
        writer.writeNote(tr("%n more character(s) are not shown here.", nullptr, int(m_hidden)),
                         tr("Show more"), moreTarget());
    writer.finish();
    m_isRebuilding = false;
}

void BbCodeView::writeText(EntryTextWriter &writer, const QString &text)
{
    switch (m_mode) {
    case Mode::Formatted:
        return writer.write(bbcode::steps(bbcode::parse(text)));
    case Mode::Plain:
        return writer.writeLines(bbcode::toPlainText(bbcode::parse(text)), font());
    case Mode::AsReceived: {
        QFont fixed = font();
        fixed.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
        return writer.writeLines(text, fixed);
    }
    case Mode::Lines:
    case Mode::Html:
        return writer.writeLines(text, font());
    }
}

/// Only what is left of the markup counts: a short letter may carry a long style.
void BbCodeView::writeHtml(EntryTextWriter &writer)
{
    m_hidden = std::max<qsizetype>(0, m_text.size() - readHtml);
    QList<bbcode::Step> shown;
    qsizetype left = m_budget;
    for (bbcode::Step &step : bbcode::stepsOfHtml(m_text.first(m_text.size() - m_hidden))) {
        auto *text = std::get_if<bbcode::Text>(&step);
        const qsizetype length = text ? affordableLength(text->text, left) : 0;
        if (text) {
            const qsizetype rest = text->text.size() - length;
            m_hidden += rest;
            left = rest > 0 ? 0 : left - length;
            text->text.truncate(length);
        }
        if (text ? length > 0 : left > 0)
            shown.append(std::move(step));
    }
    writer.write(shown);
}

QVariant BbCodeView::loadResource(int, const QUrl &) { return {}; }

void BbCodeView::doSetSource(const QUrl &, QTextDocument::ResourceType) { }

QMimeData *BbCodeView::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    auto *plain = new QMimeData;
    plain->setText(
        HiddenMark::originalText(*document(), cursor.selectionStart(), cursor.selectionEnd()));
    return plain;
}

void BbCodeView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    const bool isLook = event->type() == QEvent::PaletteChange
        || event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange;
    if (isLook && !m_isRebuilding && !m_text.isEmpty())
        rebuild();
}

/// The text, then the bars beside quotes.
void BbCodeView::paintEvent(QPaintEvent *event)
{
    QTextBrowser::paintEvent(event);
    QPainter painter(viewport());
    const QPointF offset(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const int step = EntryTextWriter::indentWidth(font());
    const QColor color = theme::colors(palette()).edge;
    const QAbstractTextDocumentLayout *layout = document()->documentLayout();
    QTextBlock block = cursorForPosition(event->rect().topLeft()).block();
    for (; block.isValid(); block = block.next()) {
        const QRectF rect = layout->blockBoundingRect(block).translated(-offset);
        if (rect.top() > event->rect().bottom())
            return;
        const QTextBlock next = block.next();
        const int joined = EntryTextWriter::quoteLevel(next.blockFormat());
        for (int i = 0; i < EntryTextWriter::quoteLevel(block.blockFormat()); ++i) {
            const qreal x = block.textDirection() == Qt::RightToLeft
                ? rect.right() + (block.blockFormat().indent() - i) * step - barWidth
                : rect.left() + i * step;
            const qreal bottom
                = i < joined ? layout->blockBoundingRect(next).top() - offset.y() : rect.bottom();
            painter.fillRect(QRectF(QPointF(x, rect.top()), QPointF(x + barWidth, bottom)), color);
        }
    }
}

/// As high as the text. Qt leaves room for a scroll bar that is not there.
QSize BbCodeView::sizeHint() const
{
    const QSize usual = QTextBrowser::sizeHint();
    if (sizeAdjustPolicy() != AdjustToContents)
        return usual;
    const QScrollBar *across = horizontalScrollBar();
    const int bar = across->maximum() > 0 ? across->sizeHint().height() : 0;
    return { usual.width(), viewportSizeHint().height() + 2 * frameWidth() + bar };
}

QSize BbCodeView::minimumSizeHint() const
{
    const QSize least = QTextBrowser::minimumSizeHint();
    return sizeAdjustPolicy() == AdjustToContents ? QSize(least.width(), sizeHint().height())
                                                  : least;
}

QSize BbCodeView::viewportSizeHint() const
{
    const QSizeF size = document()->size();
    return { QTextBrowser::viewportSizeHint().width(), qCeil(size.height()) };
}
