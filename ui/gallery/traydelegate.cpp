// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/traydelegate.h"

#include "ui/gallery/traycard.h"
#include "ui/widgets/checkbox.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tag.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <QRegularExpressionValidator>

using namespace Qt::Literals::StringLiterals;
using gallery::Verdict;
using namespace traycard;

namespace {

int leading(Qt::LayoutDirection direction)
{
    return int((direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute
               | Qt::AlignVCenter)
        | Qt::TextSingleLine;
}

const QStyle *styleOf(const QStyleOptionViewItem &option)
{
    return option.widget ? option.widget->style() : QApplication::style();
}

} // namespace

TrayDelegate::TrayDelegate(TrayModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QSize TrayDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem wide = option;
    if (const auto *view = qobject_cast<const QAbstractItemView *>(option.widget))
        wide.rect = QRect(0, 0, view->viewport()->width(), 100);
    return { 200, int(laidOut(m_model, wide, index).card.bottom()) + outside };
}

void TrayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto colors = theme::colors(option.palette);
    const TrayModel::Row &row = m_model.row(index.row());
    const Card parts = laidOut(m_model, option, index);
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool hasKeys
        = option.state & QStyle::State_HasFocus && option.state & QStyle::State_Active;
    painter->setPen(
        QPen(isSelected ? (hasKeys ? colors.accent : colors.edge) : colors.hairline, 1));
    painter->setBrush(canGo(row) || row.outcome != TrayOutcome::None ? colors.base : colors.window);
    painter->drawRoundedRect(parts.card.adjusted(0.5, 0.5, -0.5, -0.5), theme::cardRadius,
                             theme::cardRadius);
    paintCheck(painter, option, parts, row);
    paintPictures(painter, option, parts, row);
    paintCode(painter, option, parts, index);
    paintChoice(painter, option, parts, row);
    paintWords(painter, option, parts, row);
    painter->restore();
}

void TrayDelegate::paintCheck(QPainter *painter, const QStyleOptionViewItem &option,
                              const Card &parts, const TrayModel::Row &row) const
{
    if (parts.check.isEmpty())
        return;
    const auto colors = theme::colors(option.palette);
    QStyleOptionButton box;
    box.palette = option.palette;
    box.rect = parts.check.toRect();
    box.state = row.isWanted ? QStyle::State_On : QStyle::State_Off;
    box.state.setFlag(QStyle::State_Enabled, canGo(row));
    styleOf(option)->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, option.widget);
    paintBoxEdge(painter, parts.check, canGo(row) ? colors.edge : colors.hairline);
}

void TrayDelegate::paintPictures(QPainter *painter, const QStyleOptionViewItem &option,
                                 const Card &parts, const TrayModel::Row &row) const
{
    const auto colors = theme::colors(option.palette);
    const bool isLight
        = row.item.fitted && row.item.fitted->findings.contains(gallery::Finding::Invisible);
    paintGround(painter, parts.before, isLight ? Ground::Dark : Ground::Chequered, option.palette);
    if (!row.item.fitted) {
        QRectF glyph(0, 0, 24, 24);
        glyph.moveCenter(parts.before.center());
        return paintGlyph(painter, glyph, u"image", groundInk(Ground::Chequered));
    }
    const auto atTrueSize = [&](const QRectF &square, const QPixmap &picture) {
        paintGround(painter, square, m_ground, option.palette);
        const qreal side = timeline::pictureSide(m_model.gallery());
        QRectF place(0, 0, side, side);
        place.moveCenter(square.center());
        paintPicture(painter, place, picture);
    };
    paintPicture(painter, parts.before.adjusted(4, 4, -4, -4), row.before);
    paintGlyph(painter, parts.arrow, option.direction == Qt::RightToLeft ? u"left" : u"right",
               colors.secondary);
    atTrueSize(parts.after, row.after);
    if (parts.there.isEmpty())
        return;
    atTrueSize(parts.there, row.there);
    painter->setFont(theme::font(option.font, theme::Type::Small));
    painter->setPen(colors.secondary);
    const bool rtl = option.direction == Qt::RightToLeft;
    painter->drawText(
        parts.thereName,
        int((rtl ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter)
            | Qt::TextWordWrap,
        tr("There now", "the picture that the portal has"));
}

void TrayDelegate::paintCode(QPainter *painter, const QStyleOptionViewItem &option,
                             const Card &parts, const QModelIndex &index) const
{
    const auto colors = theme::colors(option.palette);
    const TrayModel::Row &row = m_model.row(index.row());
    const bool isEditable = index.flags() & Qt::ItemIsEditable;
    QRectF words = parts.code;
    if (isEditable) {
        painter->setPen(QPen(colors.edge, 1));
        painter->setBrush(colors.base);
        painter->drawRoundedRect(parts.code.adjusted(0.5, 0.5, -0.5, -0.5), theme::tagRadius,
                                 theme::tagRadius);
        words.adjust(theme::space8, 0, -theme::space8, 0);
    }
    painter->setFont(theme::font(option.font, theme::Type::Medium));
    painter->setPen(isEditable || row.outcome == TrayOutcome::Done ? colors.text
                                                                   : colors.secondary);
    painter->drawText(
        words, leading(option.direction),
        painter->fontMetrics().elidedText(row.item.code, Qt::ElideMiddle, int(words.width())));
    const Look look = lookOf(row);
    Tag::paint(painter, parts.tag, { look.tone, look.glyph, look.word }, Tag::Form::GlyphAndWord,
               option.font, option.direction, colors);
    const QFont small = theme::font(option.font, theme::Type::Small);
    const QFontMetrics metrics(small);
    const QString facts = fileFacts(row);
    const int room = std::max(0, int(parts.file.width()) - metrics.horizontalAdvance(facts) - 1);
    painter->setFont(small);
    painter->setPen(colors.secondary);
    painter->drawText(parts.file, leading(option.direction),
                      QChar(0x2068) + metrics.elidedText(fileName(row), Qt::ElideMiddle, room)
                          + QChar(0x2069) + facts);
}

void TrayDelegate::paintChoice(QPainter *painter, const QStyleOptionViewItem &option,
                               const Card &parts, const TrayModel::Row &row) const
{
    if (parts.replace.isEmpty())
        return;
    const auto colors = theme::colors(option.palette);
    const bool rtl = option.direction == Qt::RightToLeft;
    painter->setFont(theme::font(option.font, theme::Type::Small));
    for (const bool isReplace : { true, false }) {
        const QRectF rect = isReplace ? parts.replace : parts.keep;
        QStyleOptionButton radio;
        radio.palette = option.palette;
        radio.rect
            = QRect(int(rect.left()), int(rect.center().y()) - radioSide / 2, radioSide, radioSide);
        if (rtl)
            radio.rect.moveRight(int(rect.right()));
        radio.state = QStyle::State_Enabled
            | (row.isWanted == isReplace ? QStyle::State_On : QStyle::State_Off);
        styleOf(option)->drawPrimitive(QStyle::PE_IndicatorRadioButton, &radio, painter,
                                       option.widget);
        if (colors.isDark) { // where styles leave next to no edge
            painter->setPen(QPen(colors.edge, 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawEllipse(QRectF(radio.rect).adjusted(1.5, 1.5, -1.5, -1.5));
        }
        painter->setPen(colors.text);
        painter->drawText(rtl ? rect.adjusted(0, 0, -radioRoom, 0)
                              : rect.adjusted(radioRoom, 0, 0, 0),
                          leading(option.direction), isReplace ? replaceWord() : keepWord());
    }
}

void TrayDelegate::paintWords(QPainter *painter, const QStyleOptionViewItem &option,
                              const Card &parts, const TrayModel::Row &row) const
{
    const auto colors = theme::colors(option.palette);
    const Verdict verdict = row.judgement.verdict;
    QColor ink = colors.text;
    if (verdict == Verdict::Unusable || row.outcome == TrayOutcome::Refused)
        ink = colors.refused.text;
    else if (verdict == Verdict::Identical || hasChoice(row)) // nothing that calls for a hand
        ink = colors.secondary;
    painter->setFont(theme::font(option.font, theme::Type::Small));
    for (const Card::Line &one : parts.lines) {
        painter->setPen(one.isWarning ? colors.warning.text : ink);
        painter->drawText(one.place, leading(option.direction), one.text);
    }
    for (const QRectF &rect : parts.warnings)
        paintGlyph(painter, rect, u"warning", colors.warning.text);
    if (parts.proposal.isEmpty())
        return;
    painter->setPen(colors.accent);
    painter->drawText(parts.proposal, leading(option.direction), proposalWords(row));
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
    editor->setGeometry(laidOut(m_model, option, index).code.toRect());
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
    const Card parts = laidOut(m_model, option, index);
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
