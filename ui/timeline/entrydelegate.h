// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"

#include "base/id.h"
#include "crm/ownerref.h"
#include "ui/widgets/tag.h"

#include <QAbstractItemDelegate>
#include <QPixmap>

#include <functional>

/// Paints the row of one log entry from the roles of models/roles.h. Plain text only; a text never
/// widens a row. Measures: the looks of the design, "Entry row from the leading edge".
class EntryDelegate : public QAbstractItemDelegate
{
    Q_OBJECT
public:
    explicit EntryDelegate(QObject *parent = nullptr);

    void setDensity(Settings::Density density);
    void setAuthorName(std::function<QString(UserId)> name);
    void setCardName(std::function<QString(const crm::OwnerRef &)> name);
    /// The picture uploaded for a code; null for system codes and while it is not here.
    void setPortalIcon(std::function<QPixmap(const QString &code)> picture);

    /// The day a row stands under. A row of another day, as an order by number may bring, says its
    /// own day in the place of the time.
    void setHeadingDay(std::function<QDate(const QModelIndex &)> day);
    /// "10:00", or "19 Nov" where the heading says another day.
    QString timeText(const QModelIndex &index) const;

    int rowHeight(const QFont &system) const;

    /// Where things stand in a row; mirrored for right to left.
    struct Slots
    {
        QRectF bar, state, ground, title, preview, tag, pin, note, links, time, author;
    };
    /// \a tagWidth 0: no tag. \a authorWidth is cut to what an author may take.
    Slots slotsOf(const QRectF &row, const QFont &system, Qt::LayoutDirection direction,
                  qreal tagWidth, qreal authorWidth) const;
    /// In narrow lists a tag shows its glyph alone.
    static bool isNarrow(qreal rowWidth) { return rowWidth < 640; }

    /// What is told of a row beside its text; an empty word where there is nothing to tell.
    static Tag::Look tagOf(const QModelIndex &index, const QDate &today);
    /// For screen readers: title, text, author, date and state in words.
    QString description(const QModelIndex &index) const;
    /// As rich text that holds the entry's own words escaped.
    QString toolTip(const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// A row that is not here yet. Uneven lengths look like text; they are those of \a row.
    void paintSkeleton(QPainter *painter, const QRect &rect, const QPalette &palette,
                       const QFont &system, Qt::LayoutDirection direction, int row) const;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Fonts;
    struct Ink;
    void paintGround(QPainter *painter, const QRectF &ground, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;
    void paintState(QPainter *painter, const QRectF &slot, const QModelIndex &index,
                    const Ink &ink) const;
    void paintMarks(QPainter *painter, const Slots &at, const QFont &small,
                    const QModelIndex &index, const Ink &ink, Qt::LayoutDirection direction) const;
    QString ownerElsewhere(const QModelIndex &index) const;
    qreal timeWidth(const QFont &small) const;
    QString authorOf(const QModelIndex &index) const;

    Settings::Density m_density = Settings::Density::Normal;
    std::function<QString(UserId)> m_authorName;
    std::function<QString(const crm::OwnerRef &)> m_cardName;
    std::function<QPixmap(const QString &)> m_portalIcon;
    std::function<QDate(const QModelIndex &)> m_headingDay;
};
