// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/entrydelegate.h"

#include "gallery/drawings.h"
#include "models/roles.h"
#include "ui/timeline/dates.h"
#include "ui/timeline/rowtext.h"
#include "ui/widgets/icons.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QStyleOptionViewItem>

using namespace Qt::Literals::StringLiterals;
using namespace models;

namespace {

constexpr qreal barWidth = 3;
constexpr qreal edge = 8;
constexpr qreal stateWidth = 16;
constexpr qreal textGap = 12;
constexpr qreal pinWidth = 20, noteWidth = 20, linksWidth = 28;
constexpr qreal leastTimeWidth = 40;
constexpr qreal mostAuthorWidth = 132;
constexpr int lineGap = 2;

bool isGone(const QModelIndex &index)
{
    return index.data(DeletedHereRole).toBool()
        || index.data(VanishedSinceRole).toDateTime().isValid();
}

QRectF mirrored(const QRectF &rect, const QRectF &row)
{
    return { row.left() + row.right() - rect.right(), rect.top(), rect.width(), rect.height() };
}

} // namespace

struct EntryDelegate::Fonts
{
    explicit Fonts(const QFont &system)
        : title(theme::font(system, theme::Type::Strong))
        , small(theme::font(system, theme::Type::Small))
    {
    }
    QFont title, small;
};

struct EntryDelegate::Ink
{
    Ink(const theme::Colors &c, QStyle::State state)
        : isSelected(state & QStyle::State_Selected)
        , colors(c)
    {
        const bool tinted = isSelected && state & QStyle::State_Active;
        const bool onHighlight = isSelected && c.isHighContrast;
        text = onHighlight ? c.selectionText : c.text;
        secondary = onHighlight ? c.selectionSecondary : c.secondary;
        accent = onHighlight ? c.selectionAccent : c.accent;
        ground = isSelected                   ? (tinted ? c.selection : c.selectionInactive)
            : state & QStyle::State_MouseOver ? c.hover
                                              : QColor();
    }
    bool isSelected;
    QColor text, secondary, accent, ground;
    const theme::Colors &colors;
};

EntryDelegate::EntryDelegate(QObject *parent)
    : QAbstractItemDelegate(parent)
{
}

void EntryDelegate::setDensity(Settings::Density density) { m_density = density; }

void EntryDelegate::setAuthorName(std::function<QString(UserId)> name)
{
    m_authorName = std::move(name);
}

void EntryDelegate::setCardName(std::function<QString(const crm::OwnerRef &)> name)
{
    m_cardName = std::move(name);
}

void EntryDelegate::setPortalIcon(std::function<QPixmap(const QString &)> picture)
{
    m_portalIcon = std::move(picture);
}

void EntryDelegate::setHeadingDay(std::function<QDate(const QModelIndex &)> day)
{
    m_headingDay = std::move(day);
}

QString EntryDelegate::timeText(const QModelIndex &index) const
{
    const QDateTime created = index.data(CreatedRole).toDateTime();
    if (m_headingDay && created.isValid()) {
        const QDate day = created.toLocalTime().date();
        const QDate heading = m_headingDay(index);
        if (day != heading)
            return dates::shortDay(day, heading.isValid() ? heading : QDate::currentDate());
    }
    return dates::clockTime(created);
}

int EntryDelegate::rowHeight(const QFont &system) const
{
    const Fonts fonts(system);
    const int lines = theme::lineHeight(fonts.title) + theme::lineHeight(fonts.small) + lineGap;
    const int least = m_density == Settings::Density::Compact ? 40
        : m_density == Settings::Density::Roomy               ? 56
                                                              : 48;
    constexpr int pictureLines = 36;
    return std::max(least, (least + lines - pictureLines + 3) / 4 * 4);
}

qreal EntryDelegate::timeWidth(const QFont &small) const
{
    return std::max(leastTimeWidth, theme::numberWidth(dates::clockTime(QTime(22, 58)), small));
}

EntryDelegate::Slots EntryDelegate::slotsOf(const QRectF &row, const QFont &system,
                                            Qt::LayoutDirection direction, qreal tagWidth,
                                            qreal authorWidth) const
{
    const Fonts fonts(system);
    const qreal first = theme::lineHeight(fonts.title), second = theme::lineHeight(fonts.small);
    const qreal top = row.top() + std::floor((row.height() - first - second - lineGap) / 2);
    const qreal under = top + first + lineGap;
    const qreal side = m_density == Settings::Density::Compact ? 24 : 32;
    const auto centred = [&row](qreal x, qreal width, qreal height) {
        return QRectF(x, row.top() + (row.height() - height) / 2, width, height);
    };

    Slots s;
    s.bar = QRectF(row.left(), row.top(), barWidth, row.height());
    qreal x = row.left() + edge;
    s.state = centred(x, stateWidth, stateWidth);
    x += stateWidth + 8;
    s.ground = centred(x, side, side);
    x += side + textGap;

    const qreal end = row.right() - edge;
    const qreal time = timeWidth(fonts.small);
    s.time = QRectF(end - time, top, time, first);
    s.links = QRectF(s.time.left() - 8 - linksWidth, top, linksWidth, first);
    s.note = QRectF(s.links.left() - noteWidth, top, noteWidth, first);
    s.pin = QRectF(s.note.left() - pinWidth, top, pinWidth, first);
    const QSizeF tag(tagWidth, std::max<qreal>(theme::tagHeight, second - 2));
    s.tag = QRectF(s.pin.left() - 8 - tag.width(), top + (first - tag.height()) / 2, tag.width(),
                   tag.height());
    const qreal titleEnd = tagWidth > 0 ? s.tag.left() - 8 : s.pin.left() - 8;
    s.title = QRectF(x, top, std::max<qreal>(0, titleEnd - x), first);
    const qreal author = std::min(std::ceil(authorWidth), mostAuthorWidth);
    s.author = QRectF(end - author, under, author, second);
    s.preview = QRectF(x, under, std::max<qreal>(0, s.author.left() - textGap - x), second);
    if (direction == Qt::RightToLeft) {
        for (QRectF *slot : { &s.bar, &s.state, &s.ground, &s.title, &s.preview, &s.tag, &s.pin,
                              &s.note, &s.links, &s.time, &s.author })
            *slot = mirrored(*slot, row);
    }
    return s;
}

Tag::Look EntryDelegate::tagOf(const QModelIndex &index, const QDate &today)
{
    if (index.data(DeletedHereRole).toBool())
        return { theme::Tone::Neutral, u"trash"_s, tr("deleted here") };
    const QDateTime gone = index.data(VanishedSinceRole).toDateTime();
    if (gone.isValid())
        return { theme::Tone::Neutral, u"ghost"_s,
                 tr("gone since %1").arg(dates::shortDay(gone.toLocalTime().date(), today)) };
    if (index.data(HiddenCharactersRole).toInt() > 0)
        return { theme::Tone::Warning, u"hidden"_s, tr("hidden characters") };
    if (index.data(VersionsRole).toInt() > 1)
        return { theme::Tone::Neutral, u"delta"_s, tr("changed") };
    if (index.data(OwnerElsewhereRole).isValid())
        return { theme::Tone::Neutral, u"link"_s, tr("of another card") };
    return {};
}

QString EntryDelegate::ownerElsewhere(const QModelIndex &index) const
{
    const QVariant owner = index.data(OwnerElsewhereRole);
    return owner.isValid() && m_cardName ? m_cardName(owner.value<crm::OwnerRef>()) : QString();
}

QString EntryDelegate::authorOf(const QModelIndex &index) const
{
    const UserId id { index.data(AuthorIdRole).toLongLong() };
    return m_authorName ? m_authorName(id) : QString();
}

QString EntryDelegate::description(const QModelIndex &index) const
{
    if (!index.data(LoadedRole).toBool())
        return tr("Entry %1, being read").arg(index.data(EntryIdRole).toLongLong());
    const QDateTime now = QDateTime::currentDateTime();
    QStringList parts { index.data(TitleRole).toString(), index.data(PreviewRole).toString(),
                        authorOf(index), dates::moment(index.data(CreatedRole).toDateTime(), now) };
    if (index.data(NewRole).toBool())
        parts.prepend(tr("New"));
    parts.append(tagOf(index, now.date()).word);
    parts.append(ownerElsewhere(index));
    if (index.data(PinnedRole).toBool())
        parts.append(tr("pinned"));
    if (index.data(NoteRole).toBool())
        parts.append(tr("with a note"));
    if (const int others = index.data(OtherCardsRole).toInt(); others > 0)
        parts.append(tr("bound to %n other card(s)", nullptr, others));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString EntryDelegate::toolTip(const QModelIndex &index) const
{
    if (!index.data(LoadedRole).toBool())
        return {};
    QString text = u"<qt>"_s + index.data(TitleRole).toString().toHtmlEscaped();
    text += u"<br>"_s + authorOf(index).toHtmlEscaped() + u"<br>"_s;
    text += tr("On the portal: %1")
                .arg(dates::atPortal(index.data(CreatedRole).toDateTime()))
                .toHtmlEscaped();
    if (const QString elsewhere = ownerElsewhere(index); !elsewhere.isEmpty())
        text += u"<br>"_s + tr("Made on %1, bound to this card").arg(elsewhere).toHtmlEscaped();
    if (const int others = index.data(OtherCardsRole).toInt(); others > 0)
        text += u"<br>"_s + tr("Bound to %n other card(s)", nullptr, others).toHtmlEscaped();
    // Neither a drawing nor a picture tells what it is.
    const QString code = index.data(IconCodeRole).toString();
    if (!code.isEmpty() && !gallery::hasDrawing(code))
        text += u"<br>"_s + tr("Icon: %1").arg(code).toHtmlEscaped();
    const int versions = index.data(VersionsRole).toInt();
    if (versions > 1)
        text += u"<br>"_s
            + tr("The portal has shown %n version(s) of it.", nullptr, versions).toHtmlEscaped();
    return text;
}

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto colors = theme::colors(option.palette);
    const Ink ink(colors, option.state);
    const QRectF row(option.rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (ink.ground.isValid())
        painter->fillRect(row, ink.ground);

    if (!index.data(LoadedRole).toBool()) {
        paintSkeleton(painter, option.rect, option.palette, option.font, option.direction,
                      index.row());
    } else {
        const Fonts fonts(option.font);
        const bool rightToLeft = option.direction == Qt::RightToLeft;
        const auto tag = tagOf(index, QDate::currentDate());
        const auto form = isNarrow(row.width()) ? Tag::Form::GlyphAlone : Tag::Form::GlyphAndWord;
        const qreal tagWidth = tag.word.isEmpty() ? 0 : Tag::size(tag, form, option.font).width();
        const QString author = authorOf(index);
        const Slots at = slotsOf(row, option.font, option.direction, tagWidth,
                                 QFontMetricsF(fonts.small).horizontalAdvance(author));

        paintState(painter, at.state, index, ink);
        paintGround(painter, at.ground, option, index);

        QString title = index.data(TitleRole).toString();
        QFont titleFont = fonts.title;
        titleFont.setStrikeOut(isGone(index));
        painter->setPen(isGone(index) || title.isEmpty() ? ink.secondary : ink.text);
        paintRowText(painter, at.title, title.isEmpty() ? tr("No title") : title, titleFont,
                     rightToLeft);
        painter->setPen(ink.secondary);
        paintRowText(painter, at.preview, index.data(PreviewRole).toString(), fonts.small,
                     rightToLeft);
        paintRowText(painter, at.author, author, fonts.small, !rightToLeft);
        theme::paintNumber(painter, at.time, timeText(index), fonts.small,
                           rightToLeft ? Qt::AlignLeft : Qt::AlignRight);
        paintMarks(painter, at, fonts.small, index, ink, option.direction);
        if (tagWidth > 0)
            Tag::paint(painter, at.tag, tag, form, option.font, option.direction, colors);
    }

    if (ink.isSelected) {
        QRectF bar(row.left(), row.top(), barWidth, row.height());
        painter->fillRect(option.direction == Qt::RightToLeft ? mirrored(bar, row) : bar,
                          ink.accent);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(ink.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(row.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter->restore();
}

void EntryDelegate::paintState(QPainter *painter, const QRectF &slot, const QModelIndex &index,
                               const Ink &ink) const
{
    if (isGone(index)) {
        paintGlyph(painter, slot, u"ghost", ink.secondary);
    } else if (index.data(NewRole).toBool()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink.accent);
        painter->drawEllipse(slot.center(), 4, 4);
    }
}

void EntryDelegate::paintMarks(QPainter *painter, const Slots &at, const QFont &small,
                               const QModelIndex &index, const Ink &ink,
                               Qt::LayoutDirection direction) const
{
    const auto glyphIn = [&](const QRectF &slot, QStringView glyph) {
        paintGlyph(painter, QRectF(slot.center() - QPointF(8, 8), QSizeF(16, 16)), glyph,
                   ink.secondary);
    };
    if (index.data(PinnedRole).toBool())
        glyphIn(at.pin, u"pin");
    if (index.data(NoteRole).toBool())
        glyphIn(at.note, u"note");
    const int others = index.data(OtherCardsRole).toInt();
    if (others <= 0)
        return;
    QRectF glyph = at.links, number = at.links;
    glyph.setWidth(16);
    number.setLeft(glyph.right() + 2);
    if (direction == Qt::RightToLeft) {
        glyph = mirrored(glyph, at.links);
        number = mirrored(number, at.links);
    }
    glyphIn(glyph, u"link");
    painter->setPen(ink.secondary);
    theme::paintNumber(painter, number, others > 9 ? u"9+"_s : QString::number(others), small,
                       direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
}

void EntryDelegate::paintGround(QPainter *painter, const QRectF &ground,
                                const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto colors = theme::colors(option.palette);
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->setPen(colors.isHighContrast ? QPen(colors.text, 1) : QPen(Qt::NoPen));
    painter->setBrush(isSelected && !colors.isHighContrast ? colors.base : colors.iconGround);
    painter->drawEllipse(ground);

    const QString code = index.data(IconCodeRole).toString();
    const qreal side = m_density == Settings::Density::Compact ? 16 : 20;
    const QPointF centre = ground.center();
    const QPixmap picture = m_portalIcon ? m_portalIcon(code) : QPixmap();
    if (!picture.isNull()) {
        const qreal shown = m_density == Settings::Density::Compact ? 18 : 24;
        paintPicture(painter, QRectF(centre.x() - shown / 2, centre.y() - shown / 2, shown, shown),
                     picture);
        return;
    }
    const QRectF glyph(centre.x() - side / 2, centre.y() - side / 2, side, side);
    paintSystemGlyph(painter, glyph, code,
                     gallery::hasDrawing(code) ? colors.text : colors.secondary);
}

void EntryDelegate::paintSkeleton(QPainter *painter, const QRect &rect, const QPalette &palette,
                                  const QFont &system, Qt::LayoutDirection direction, int row) const
{
    const auto colors = theme::colors(palette);
    const Slots at = slotsOf(QRectF(rect), system, direction, 0, mostAuthorWidth);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(colors.isHighContrast ? QPen(colors.text, 1) : QPen(Qt::NoPen));
    painter->setBrush(colors.iconGround);
    painter->drawEllipse(at.ground);
    const qreal share = 0.3 + (row * 37 % 40) / 100.0;
    for (const auto &[slot, part] :
         { std::pair(at.title, share), std::pair(at.preview, share + 0.15) }) {
        QRectF line(slot.left(), slot.center().y() - 4, slot.width() * part, 8);
        if (direction == Qt::RightToLeft)
            line.moveRight(slot.right());
        painter->drawRoundedRect(line, 4, 4);
    }
    painter->restore();
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { 320, rowHeight(option.font) };
}
