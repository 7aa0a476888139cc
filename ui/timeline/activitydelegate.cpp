// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/activitydelegate.h"

#include "base/textcheck.h"
#include "models/activitylistmodel.h"
#include "timeline/activitytext.h"
#include "ui/timeline/dates.h"
#include "ui/timeline/rowtext.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyleOptionViewItem>

using namespace Qt::Literals::StringLiterals;
using timeline::Activity;

namespace {

constexpr qreal barWidth = 3;
constexpr qreal edge = 16;
constexpr qreal groundSize = 32;
constexpr qreal glyphSize = 20;
constexpr int lineGap = 2;
constexpr int leastHeight = 48;
constexpr qsizetype shownSubject = 300;

Activity activityAt(const QModelIndex &index)
{
    return index.data(models::ActivityRole).value<Activity>();
}

QString titleOf(const Activity &activity)
{
    const QString subject = textcheck::firstLine(activity.subject, shownSubject);
    return subject.isEmpty() ? timeline::activityKind(activity) : subject;
}

QDateTime timeOf(const Activity &activity)
{
    return activity.start.isValid() ? activity.start : activity.created;
}

} // namespace

QString activityIconCode(const Activity &activity)
{
    if (activity.typeId == 2)
        return activity.direction == 1
            ? (activity.completed ? u"call-incoming"_s : u"call-incoming-missed"_s)
            : activity.direction == 2 ? u"call-outcoming"_s
                                      : u"call"_s;
    if (activity.typeId == 4)
        return u"mail-outcome"_s;
    if (activity.typeId == 1)
        return u"calendar"_s;
    if (activity.typeId == 3)
        return u"task"_s;
    if (activity.providerId == "CRM_SMS"_L1)
        return u"sms"_s;
    if (activity.providerId == "IMOPENLINES_SESSION"_L1)
        return u"message-with-point"_s;
    if (activity.providerId == "CRM_DOCUMENT"_L1)
        return u"document"_s;
    return activity.providerId.contains("REST_APP"_L1) ? u"robot"_s : u"task-activity"_s;
}

ActivityDelegate::ActivityDelegate(QObject *parent)
    : QAbstractItemDelegate(parent)
{
}

void ActivityDelegate::setNames(std::function<QString(UserId)> user, std::function<QDateTime()> now)
{
    m_user = std::move(user);
    m_now = std::move(now);
}

Tag::Look ActivityDelegate::tagOf(const Activity &activity) const
{
    if (activity.completed)
        return { theme::Tone::Done, u"check-ring"_s, tr("done") };
    const bool late = activity.deadline.isValid() && m_now && activity.deadline < m_now();
    if (late)
        return { theme::Tone::Warning, u"clock"_s, tr("overdue") };
    return { theme::Tone::Neutral, u"hourglass"_s, tr("open") };
}

QString ActivityDelegate::secondLine(const Activity &activity) const
{
    QStringList parts { timeline::activityKind(activity) };
    if (activity.responsibleId.isValid() && m_user)
        parts.append(m_user(activity.responsibleId));
    if (activity.subject.isEmpty())
        parts.removeFirst(); // it is the title already
    return parts.join(u" · "_s);
}

QString ActivityDelegate::description(const QModelIndex &index) const
{
    const Activity activity = activityAt(index);
    const QDateTime now = m_now ? m_now() : QDateTime::currentDateTime();
    QStringList parts { titleOf(activity), secondLine(activity), tagOf(activity).word,
                        dates::moment(timeOf(activity), now) };
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

void ActivityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto colors = theme::colors(option.palette);
    const Activity activity = activityAt(index);
    const QRectF row(option.rect);
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool onHighlight = isSelected && colors.isHighContrast;
    const bool isActive = option.state & QStyle::State_Active;
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    const auto placed = [&row, rightToLeft](const QRectF &rect) {
        return rightToLeft ? QRectF(row.left() + row.right() - rect.right(), rect.top(),
                                    rect.width(), rect.height())
                           : rect;
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isSelected)
        painter->fillRect(row, isActive ? colors.selection : colors.selectionInactive);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(row, colors.hover);

    const QRectF ground
        = placed({ row.left() + edge, row.center().y() - groundSize / 2, groundSize, groundSize });
    painter->setPen(colors.isHighContrast ? QPen(colors.text, 1) : QPen(Qt::NoPen));
    painter->setBrush(isSelected && !colors.isHighContrast ? colors.base : colors.iconGround);
    painter->drawEllipse(ground);
    const qreal inset = (groundSize - glyphSize) / 2;
    paintSystemGlyph(painter, ground.adjusted(inset, inset, -inset, -inset),
                     activityIconCode(activity), colors.text);

    const QFont title
        = theme::font(option.font, activity.completed ? theme::Type::Body : theme::Type::Strong);
    const QFont small = theme::font(option.font, theme::Type::Small);
    const qreal first = theme::lineHeight(title), second = theme::lineHeight(small);
    const qreal top = row.top() + std::floor((row.height() - first - second - lineGap) / 2);
    const qreal begin = row.left() + edge + groundSize + 12;
    const qreal end = row.right() - edge;
    const QDateTime now = m_now ? m_now() : QDateTime::currentDateTime();
    const QString time = dates::moment(timeOf(activity), now);
    const qreal timeWidth = QFontMetricsF(small).horizontalAdvance(time) + 2;
    const auto tag = tagOf(activity);
    const QSizeF tagSize = Tag::size(tag, Tag::Form::GlyphAndWord, option.font);
    const QColor secondary = onHighlight ? colors.selectionSecondary : colors.secondary;

    painter->setPen(onHighlight ? colors.selectionText : colors.text);
    paintRowText(painter,
                 placed({ begin, top, std::max(0.0, end - timeWidth - 12 - begin), first }),
                 titleOf(activity), title, rightToLeft);
    painter->setPen(secondary);
    paintRowText(painter, placed({ end - timeWidth, top, timeWidth, first }), time, small,
                 !rightToLeft);
    const qreal under = top + first + lineGap;
    paintRowText(
        painter,
        placed({ begin, under, std::max(0.0, end - tagSize.width() - 12 - begin), second }),
        secondLine(activity), small, rightToLeft);
    Tag::paint(painter,
               placed({ end - tagSize.width(), under + (second - tagSize.height()) / 2,
                        tagSize.width(), tagSize.height() }),
               tag, Tag::Form::GlyphAndWord, option.font, option.direction, colors);

    const QColor accent = onHighlight ? colors.selectionAccent : colors.accent;
    if (isSelected)
        painter->fillRect(placed({ row.left(), row.top(), barWidth, row.height() }), accent);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(row.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter->restore();
}

QSize ActivityDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = theme::lineHeight(theme::font(option.font, theme::Type::Strong))
        + theme::lineHeight(theme::font(option.font, theme::Type::Small)) + lineGap;
    return { 320, std::max(leastHeight, (leastHeight + lines - 36 + 3) / 4 * 4) };
}
