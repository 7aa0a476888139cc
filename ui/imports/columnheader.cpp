// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/columnheader.h"

#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;
using imports::Column;

namespace {

struct Meaning
{
    Column column;
    const char *name;
};
constexpr Meaning meanings[] {
    { Column::Ignored, QT_TRANSLATE_NOOP("ColumnHeader", "Leave out") },
    { Column::Card, QT_TRANSLATE_NOOP("ColumnHeader", "Card") },
    { Column::TypeId, QT_TRANSLATE_NOOP("ColumnHeader", "Kind of card") },
    { Column::CardId, QT_TRANSLATE_NOOP("ColumnHeader", "Number of the card") },
    { Column::Title, QT_TRANSLATE_NOOP("ColumnHeader", "Title") },
    { Column::Text, QT_TRANSLATE_NOOP("ColumnHeader", "Text") },
    { Column::IconCode, QT_TRANSLATE_NOOP("ColumnHeader", "Icon") },
};

} // namespace

ColumnHeader::ColumnHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(u"columnHeader"_s);
    setSectionsClickable(false);
    setHighlightSections(false);
    setMinimumSectionSize(48);
    connect(this, &QHeaderView::sectionResized, this, &ColumnHeader::place);
    connect(this, &QHeaderView::geometriesChanged, this, &ColumnHeader::place);
}

int ColumnHeader::chooserHeight() const { return theme::heightFor(28, font()); }

QSize ColumnHeader::sizeHint() const
{
    const int name = theme::lineHeight(theme::font(font(), theme::Type::Heading));
    return { QHeaderView::sizeHint().width(),
             theme::space8 + name + theme::space4 + chooserHeight() + theme::space8 };
}

void ColumnHeader::setMapping(const QStringList &names, const imports::Mapping &mapping,
                              int firstSection)
{
    m_firstSection = firstSection;
    while (m_choosers.size() > mapping.columns.size())
        delete m_choosers.takeLast();
    while (m_choosers.size() < mapping.columns.size()) {
        auto *chooser = new QComboBox(viewport());
        const int column = int(m_choosers.size());
        chooser->setObjectName(u"column%1"_s.arg(column));
        for (const Meaning &meaning : meanings)
            chooser->addItem(tr(meaning.name), int(meaning.column));
        chooser->installEventFilter(this);
        connect(chooser, &QComboBox::activated, this, [this, chooser, column] {
            emit chosen(column, Column(chooser->currentData().toInt()));
        });
        m_choosers.append(chooser);
    }
    for (int i = 0; i < m_choosers.size(); ++i) {
        m_choosers[i]->setAccessibleName(tr("What column %1 holds").arg(names.value(i)));
        m_choosers[i]->setCurrentIndex(m_choosers[i]->findData(int(mapping.columns.at(i).column)));
        m_choosers[i]->show();
    }
    place();
}

void ColumnHeader::place()
{
    const int height = chooserHeight();
    for (int i = 0; i < m_choosers.size(); ++i) {
        const int section = m_firstSection + i;
        if (section >= count())
            continue;
        m_choosers[i]->setGeometry(sectionViewportPosition(section) + theme::space4,
                                   this->height() - theme::space8 - height,
                                   sectionSize(section) - theme::space8, height);
    }
}

void ColumnHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const auto colors = theme::colors(palette());
    painter->save();
    painter->fillRect(rect, colors.window);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colors.hairline);
    painter->fillRect(
        QRect(isRightToLeft() ? rect.left() : rect.right(), rect.top(), 1, rect.height()),
        colors.hairline);
    const QFont small = theme::font(font(), theme::Type::Heading);
    painter->setFont(small);
    painter->setPen(colors.secondary);
    const QRect room(rect.left() + theme::space8, rect.top() + theme::space8,
                     rect.width() - theme::space16, theme::lineHeight(small));
    const QString name = model()->headerData(section, Qt::Horizontal).toString();
    painter->drawText(room,
                      int(isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter
                          | Qt::AlignAbsolute | Qt::TextSingleLine,
                      QFontMetrics(small).elidedText(name, Qt::ElideRight, room.width()));
    painter->restore();
}

void ColumnHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    place();
}

bool ColumnHeader::eventFilter(QObject *watched, QEvent *event)
{
    const auto chooser = m_choosers.indexOf(qobject_cast<QComboBox *>(watched));
    if (event->type() == QEvent::FocusIn && chooser >= 0)
        emit chooserFocused(m_firstSection + int(chooser));
    // The wheel scrolls the table; it must not change what a column means.
    if (event->type() == QEvent::Wheel && chooser >= 0) {
        event->ignore();
        return true;
    }
    return QHeaderView::eventFilter(watched, event);
}
