// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/traydelegate.h"

#include "picturetext.h"

#include "ui/gallery/traymodel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tag.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <QRegularExpressionValidator>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using gallery::Verdict;

namespace {

constexpr int outside = theme::space8 / 2, inside = theme::space12;
constexpr int checkSide = 16, arrowWidth = 24, warningIndent = 20;

int squareSide(timeline::Gallery gallery) { return gallery == timeline::Gallery::Icons ? 48 : 72; }

/// A wrapped text, line by line.
QStringList wrapped(const QString &text, const QFont &font, qreal width)
{
    QStringList lines;
    if (text.isEmpty())
        return lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max<qreal>(40, width));
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

struct Look
{
    theme::Tone tone;
    QString glyph;
    QString word;
};

Look lookOf(const TrayModel::Row &row)
{
    switch (row.outcome) {
    case TrayOutcome::Waiting:
        return { theme::Tone::Neutral, u"hourglass"_s,
                 QCoreApplication::translate("TrayDelegate", "Waiting") };
    case TrayOutcome::Done:
        return { theme::Tone::Done, u"check"_s,
                 QCoreApplication::translate("TrayDelegate", "On the portal") };
    case TrayOutcome::Refused:
        return { theme::Tone::Refused, u"octagon"_s,
                 QCoreApplication::translate("TrayDelegate", "Refused") };
    case TrayOutcome::Unknown:
        return { theme::Tone::Warning, u"question-ring"_s,
                 QCoreApplication::translate("TrayDelegate", "Unknown") };
    case TrayOutcome::None:
        break;
    }
    const Verdict verdict = row.judgement.verdict;
    const QString word = verdictName(verdict);
    switch (verdict) {
    case Verdict::New:
        return { theme::Tone::Done, u"plus"_s, word };
    case Verdict::Identical:
        return { theme::Tone::Neutral, u"check"_s, word };
    case Verdict::Different:
    case Verdict::Taken:
        return { theme::Tone::Warning, u"delta"_s, word };
    case Verdict::Reserved:
    case Verdict::BadCode:
    case Verdict::Doubled:
    case Verdict::Unusable:
        break;
    }
    return { theme::Tone::Refused, u"octagon"_s, word };
}

QString fileWords(const TrayModel::Row &row)
{
    QString name = row.item.name;
    name = name.mid(name.lastIndexOf(u'/') + 1);
    if (!row.item.fitted)
        return name;
    const QSize size = row.item.fitted->sourceSize;
    QString how = TrayDelegate::tr("fitted");
    if (row.item.fitted->isUntouched)
        how = TrayDelegate::tr("as it is");
    else if (row.item.fitted->sourceFormat == "svg")
        how = TrayDelegate::tr("drawn at its size");
    return u"%1 · %2 × %3 · %4"_s.arg(QChar(0x2068) + name + QChar(0x2069))
        .arg(size.width())
        .arg(size.height())
        .arg(how);
}

QString proposalWords(const TrayModel::Row &row)
{
    return row.judgement.proposal.isEmpty()
        ? QString()
        : TrayDelegate::tr("Use %1").arg(row.judgement.proposal);
}

} // namespace

TrayDelegate::TrayDelegate(TrayModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

TrayDelegate::Parts TrayDelegate::partsOf(const QStyleOptionViewItem &option,
                                          const QModelIndex &index) const
{
    const TrayModel::Row &row = m_model.row(index.row());
    const QFont small = theme::font(option.font, theme::Type::Small);
    const qreal line = theme::lineHeight(small);
    const qreal field = theme::heightFor(theme::smallControlHeight, option.font);
    const int square = squareSide(m_model.gallery());
    Parts parts;
    parts.card
        = QRectF(option.rect).adjusted(theme::paneMargin, outside, -theme::paneMargin, -outside);
    qreal x = parts.card.left() + inside;
    const qreal top = parts.card.top() + inside;
    parts.check = { x, top + (square - checkSide) / 2.0, checkSide, checkSide };
    x += checkSide + theme::space12;
    parts.before = { x, top, qreal(square), qreal(square) };
    x += square;
    parts.arrow = { x + 4, top + square / 2.0 - 8, 16, 16 };
    x += arrowWidth;
    parts.after = { x, top, qreal(square), qreal(square) };
    x += square + theme::space12;
    const Look look = lookOf(row);
    const QSizeF tag
        = Tag::size({ look.tone, look.glyph, look.word }, Tag::Form::GlyphAndWord, option.font);
    const qreal width = parts.card.right() - inside - x;
    parts.tag = { parts.card.right() - inside - tag.width(), top + (field - tag.height()) / 2,
                  tag.width(), tag.height() };
    parts.code = { x, top, std::max<qreal>(60, width - tag.width() - theme::space8), field };
    qreal y = top + field + theme::space4;
    parts.file = { x, y, width, line };
    y += line;
    if (gallery::isReplacement(row.judgement.verdict) && row.outcome == TrayOutcome::None) {
        const QFontMetricsF metrics(small);
        const qreal replace = 20 + metrics.horizontalAdvance(tr("Replace")) + 4;
        parts.replace = { x, y + 2, replace, field - 4 };
        parts.keep = { x + replace + theme::space12, y + 2,
                       20 + metrics.horizontalAdvance(tr("Keep the portal’s")) + 4, field - 4 };
        y += field;
    }
    const QString verdict = index.data(TrayModel::VerdictTextRole).toString();
    for (const QString &one : wrapped(verdict, small, width)) {
        parts.lines.append({ { x, y, width, line }, one, false });
        y += line;
    }
    const QStringList warnings = index.data(TrayModel::WarningsRole).toStringList();
    for (const QString &warning : warnings) {
        // A glyph stands before it, so that not its colour alone says what it is.
        parts.warnings.append({ x, y + (line - 16) / 2, 16, 16 });
        for (const QString &one : wrapped(warning, small, width - warningIndent)) {
            parts.lines.append(
                { { x + warningIndent, y, width - warningIndent, line }, one, true });
            y += line;
        }
    }
    if (const QString words = proposalWords(row); !words.isEmpty()) {
        parts.proposal = { x, y, QFontMetricsF(small).horizontalAdvance(words) + 2, line };
        y += line;
    }
    parts.card.setBottom(std::max(top + square, y) + inside);
    if (option.direction == Qt::RightToLeft) {
        const QRectF whole = option.rect;
        const auto mirror = [&whole](QRectF &rect) {
            if (!rect.isEmpty())
                rect.moveLeft(whole.left() + whole.right() - rect.right());
        };
        for (QRectF *rect :
             { &parts.check, &parts.before, &parts.arrow, &parts.after, &parts.code, &parts.tag,
               &parts.file, &parts.replace, &parts.keep, &parts.proposal })
            mirror(*rect);
        for (auto &one : parts.lines)
            mirror(one.place);
        for (QRectF &rect : parts.warnings)
            mirror(rect);
    }
    return parts;
}

QSize TrayDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem wide = option;
    if (const auto *view = qobject_cast<const QAbstractItemView *>(option.widget))
        wide.rect = QRect(0, 0, view->viewport()->width(), 100);
    return { 200, int(partsOf(wide, index).card.bottom()) + outside };
}

void TrayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto colors = theme::colors(option.palette);
    const TrayModel::Row &row = m_model.row(index.row());
    const Parts parts = partsOf(option, index);
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool hasKeys
        = option.state & QStyle::State_HasFocus && option.state & QStyle::State_Active;
    const bool canGo
        = gallery::canBeSent(row.judgement.verdict) && row.outcome == TrayOutcome::None;
    painter->setPen(
        QPen(isSelected ? (hasKeys ? colors.accent : colors.edge) : colors.hairline, 1));
    painter->setBrush(canGo || row.outcome != TrayOutcome::None ? colors.base : colors.window);
    painter->drawRoundedRect(parts.card.adjusted(0.5, 0.5, -0.5, -0.5), theme::cardRadius,
                             theme::cardRadius);
    const int lead = int((option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft)
                         | Qt::AlignAbsolute | Qt::AlignVCenter)
        | Qt::TextSingleLine;

    QStyleOptionButton box;
    box.palette = option.palette;
    box.rect = parts.check.toRect();
    box.state = row.isWanted ? QStyle::State_On : QStyle::State_Off;
    box.state.setFlag(QStyle::State_Enabled, canGo);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, option.widget);
    if (canGo) { // on dark grounds styles leave next to no edge
        painter->setPen(QPen(colors.edge, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(parts.check.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    }

    const bool isLight
        = row.item.fitted && row.item.fitted->findings.contains(gallery::Finding::Invisible);
    paintGround(painter, parts.before, isLight ? Ground::Dark : Ground::Chequered, option.palette);
    if (row.item.fitted) {
        paintGround(painter, parts.after, m_ground, option.palette);
        paintGlyph(painter, parts.arrow, option.direction == Qt::RightToLeft ? u"left" : u"right",
                   colors.secondary);
        paintPicture(painter, parts.before.adjusted(4, 4, -4, -4), row.before);
        const qreal side = timeline::pictureSide(m_model.gallery());
        QRectF place(0, 0, side, side);
        place.moveCenter(parts.after.center());
        paintPicture(painter, place, row.after); // at its true size
    } else {
        paintGlyph(painter, parts.before.adjusted(12, 12, -12, -12), u"image", colors.secondary);
    }

    const bool isEditable = index.flags() & Qt::ItemIsEditable;
    if (isEditable) {
        painter->setPen(QPen(colors.edge, 1));
        painter->setBrush(colors.base);
        painter->drawRoundedRect(parts.code.adjusted(0.5, 0.5, -0.5, -0.5), theme::tagRadius,
                                 theme::tagRadius);
    }
    painter->setFont(theme::font(option.font, theme::Type::Medium));
    painter->setPen(isEditable ? colors.text : colors.secondary);
    painter->drawText(parts.code.adjusted(8, 0, -8, 0), lead,
                      painter->fontMetrics().elidedText(row.item.code, Qt::ElideMiddle,
                                                        int(parts.code.width()) - 16));
    const Look look = lookOf(row);
    Tag::paint(painter, parts.tag, { look.tone, look.glyph, look.word }, Tag::Form::GlyphAndWord,
               option.font, option.direction, colors);

    const QFont small = theme::font(option.font, theme::Type::Small);
    painter->setFont(small);
    painter->setPen(colors.secondary);
    painter->drawText(
        parts.file, lead,
        QFontMetrics(small).elidedText(fileWords(row), Qt::ElideMiddle, int(parts.file.width())));
    if (!parts.replace.isEmpty()) {
        for (const bool isReplace : { true, false }) {
            const QRectF rect = isReplace ? parts.replace : parts.keep;
            QStyleOptionButton radio;
            radio.palette = option.palette;
            radio.rect = QRect(int(rect.left()), int(rect.center().y()) - 8, 16, 16);
            if (option.direction == Qt::RightToLeft)
                radio.rect.moveRight(int(rect.right()));
            radio.state = QStyle::State_Enabled
                | (row.isWanted == isReplace ? QStyle::State_On : QStyle::State_Off);
            style->drawPrimitive(QStyle::PE_IndicatorRadioButton, &radio, painter, option.widget);
            painter->setPen(QPen(colors.edge, 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawEllipse(QRectF(radio.rect).adjusted(1.5, 1.5, -1.5, -1.5));
            painter->setPen(colors.text);
            painter->drawText(option.direction == Qt::RightToLeft ? rect.adjusted(0, 0, -20, 0)
                                                                  : rect.adjusted(20, 0, 0, 0),
                              lead, isReplace ? tr("Replace") : tr("Keep the portal’s"));
        }
    }
    const bool isBad
        = row.judgement.verdict == Verdict::Unusable || row.outcome == TrayOutcome::Refused;
    for (const Parts::Line &one : parts.lines) {
        painter->setPen(one.isWarning ? colors.warning.text
                            : isBad   ? colors.refused.text
                                      : colors.text);
        painter->drawText(one.place, lead, one.text);
    }
    for (const QRectF &rect : parts.warnings)
        paintGlyph(painter, rect, u"warning", colors.warning.text);
    if (!parts.proposal.isEmpty()) {
        painter->setPen(colors.accent);
        painter->drawText(parts.proposal, lead, proposalWords(row));
    }
    painter->restore();
}

QWidget *TrayDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(u"trayCodeEdit"_s);
    editor->setAccessibleName(tr("Code"));
    static const QRegularExpression allowed(u"[a-z0-9-]{0,50}"_s);
    editor->setValidator(new QRegularExpressionValidator(allowed, editor));
    return editor;
}

void TrayDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    editor->setGeometry(partsOf(option, index).code.toRect());
}

bool TrayDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                               const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() != Qt::Key_Space || !(index.flags() & Qt::ItemIsUserCheckable))
            return false;
        const bool isOn = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        return model->setData(index, isOn ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    }
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const QPointF at = static_cast<QMouseEvent *>(event)->position();
    const Parts parts = partsOf(option, index);
    const auto want = [&](bool wanted) {
        return model->setData(index, wanted ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
    };
    if (parts.check.adjusted(-4, -8, 4, 8).contains(at) && index.flags() & Qt::ItemIsUserCheckable)
        return want(index.data(Qt::CheckStateRole).toInt() != Qt::Checked);
    if (parts.replace.contains(at))
        return want(true);
    if (parts.keep.contains(at))
        return want(false);
    if (parts.proposal.contains(at)) {
        m_model.useProposal(index.row());
        return true;
    }
    if (parts.code.contains(at) && index.flags() & Qt::ItemIsEditable) {
        emit editRequested(index);
        return true;
    }
    return false;
}
