// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/tileview.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHoverEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace {
constexpr int margin = theme::space8; // tiles have a margin of 8 of their own
constexpr int gap = theme::space8, widest = theme::space32;
} // namespace

TileView::TileView(QWidget *parent)
    : QAbstractItemView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // columns must not jump
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    viewport()->setAttribute(Qt::WA_Hover);
}

void TileView::setSections(int role, std::function<QString(int, int)> heading)
{
    m_sectionRole = role;
    m_heading = std::move(heading);
    layOut();
}

void TileView::setModel(QAbstractItemModel *newModel)
{
    if (model())
        disconnect(model(), nullptr, this, nullptr);
    QAbstractItemView::setModel(newModel);
    if (newModel)
        connect(newModel, &QAbstractItemModel::modelReset, this, &TileView::layOut);
    layOut();
}

void TileView::doItemsLayout()
{
    layOut();
    QAbstractItemView::doItemsLayout();
}

int TileView::headingHeight() const { return theme::heightFor(theme::space32, font()); }

void TileView::layOut()
{
    m_sections.clear();
    const int rows = model() ? model()->rowCount(rootIndex()) : 0;
    if (rows > 0 && itemDelegate()) {
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        m_tile = itemDelegate()->sizeHint(option, model()->index(0, 0, rootIndex()));
    }
    const int room = viewport()->width() - 2 * margin + gap;
    m_columns = std::max(1, room / (m_tile.width() + gap));
    // What is left over goes between the columns, as long as they stay together.
    const int spare = room - m_columns * (m_tile.width() + gap);
    m_between = gap + (m_columns > 1 ? std::clamp(spare / (m_columns - 1), 0, widest - gap) : 0);
    int top = 0, row = 0;
    while (row < rows) {
        const auto kindOf = [this](int at) {
            return m_sectionRole < 0 ? 0 : model()->index(at, 0).data(m_sectionRole).toInt();
        };
        Section section;
        section.first = row;
        const int kind = kindOf(row);
        while (row < rows && kindOf(row) == kind)
            ++row;
        section.count = row - section.first;
        if (m_heading)
            section.heading = m_heading(kind, section.count);
        top += section.heading.isEmpty() ? theme::space8 : headingHeight();
        section.top = top;
        const int lines = (section.count + m_columns - 1) / m_columns;
        top += lines * (m_tile.height() + gap) + theme::space8;
        m_sections.append(section);
    }
    m_contentHeight = top;
    updateGeometries();
    viewport()->update();
}

void TileView::updateGeometries()
{
    QScrollBar *bar = verticalScrollBar();
    bar->setRange(0, std::max(0, m_contentHeight - viewport()->height()));
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(std::max(1, m_tile.height() / 3));
    QAbstractItemView::updateGeometries();
}

int TileView::verticalOffset() const { return verticalScrollBar()->value(); }

const TileView::Section *TileView::sectionOf(int row) const
{
    const auto found = std::find_if(m_sections.begin(), m_sections.end(), [row](const Section &s) {
        return row >= s.first && row < s.first + s.count;
    });
    return found == m_sections.end() ? nullptr : &*found;
}

QRect TileView::tileRect(int row) const
{
    const Section *section = sectionOf(row);
    if (!section)
        return {};
    const int at = row - section->first;
    QRect rect(QPoint(margin + (at % m_columns) * (m_tile.width() + m_between),
                      section->top + (at / m_columns) * (m_tile.height() + gap)),
               m_tile);
    if (isRightToLeft())
        rect.moveLeft(viewport()->width() - rect.right() - 1);
    return rect;
}

QRect TileView::visualRect(const QModelIndex &index) const
{
    return index.isValid() ? tileRect(index.row()).translated(0, -verticalOffset()) : QRect();
}

QModelIndex TileView::indexAt(const QPoint &point) const
{
    const QPoint at = point + QPoint(0, verticalOffset());
    for (const Section &section : m_sections) {
        if (at.y() < section.top)
            return {};
        const int line = (at.y() - section.top) / (m_tile.height() + gap);
        const int first = section.first + line * m_columns;
        const int end = std::min(section.first + section.count, first + m_columns);
        for (int row = first; row < end; ++row) {
            if (tileRect(row).contains(at))
                return model()->index(row, 0, rootIndex());
        }
    }
    return {};
}

void TileView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const QRect rect = visualRect(index);
    if (rect.isEmpty())
        return;
    QScrollBar *bar = verticalScrollBar();
    const int above = rect.top() - headingHeight(),
              below = rect.bottom() - viewport()->height() + 9;
    if (hint == PositionAtCenter)
        bar->setValue(bar->value() + rect.center().y() - viewport()->height() / 2);
    else if (hint == PositionAtTop || above < 0)
        bar->setValue(bar->value() + above);
    else if (hint == PositionAtBottom || below > 0)
        bar->setValue(bar->value() + below);
}

QModelIndex TileView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int rows = model() ? model()->rowCount(rootIndex()) : 0;
    if (rows == 0)
        return {};
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return model()->index(0, 0, rootIndex());
    int row = current.row();
    const Section *section = sectionOf(row);
    const int column = section ? (row - section->first) % m_columns : 0;
    const int page = std::max(1, viewport()->height() / (m_tile.height() + gap));
    // One line down or up; into the next section at the same column, as the eye would.
    const auto line = [&](int step) {
        const Section *in = sectionOf(row);
        if (!in)
            return;
        const int to = row + step * m_columns;
        if (to >= in->first && to < in->first + in->count) {
            row = to;
        } else if (step > 0) {
            const int last = in->first + in->count - 1;
            const bool isLastLine = (row - in->first) / m_columns == (in->count - 1) / m_columns;
            if (!isLastLine)
                row = last;
            else if (const Section *next = sectionOf(last + 1))
                row = next->first + std::min(column, next->count - 1);
        } else if (const Section *previous = sectionOf(in->first - 1)) {
            const int lastLine = (previous->count - 1) / m_columns * m_columns;
            row = previous->first + std::min(lastLine + column, previous->count - 1);
        }
    };
    const bool rtl = isRightToLeft();
    switch (action) {
    case MoveLeft:
        row += rtl ? 1 : -1;
        break;
    case MoveRight:
        row += rtl ? -1 : 1;
        break;
    case MovePrevious:
        --row;
        break;
    case MoveNext:
        ++row;
        break;
    case MoveUp:
        line(-1);
        break;
    case MoveDown:
        line(1);
        break;
    case MovePageUp:
    case MovePageDown:
        for (int i = 0; i < page; ++i)
            line(action == MovePageUp ? -1 : 1);
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = rows - 1;
        break;
    }
    return model()->index(std::clamp(row, 0, rows - 1), 0, rootIndex());
}

void TileView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    const QRect area = rect.normalized().translated(0, verticalOffset());
    QItemSelection chosen;
    const int rows = model() ? model()->rowCount(rootIndex()) : 0;
    for (int row = 0; row < rows; ++row) {
        if (tileRect(row).intersects(area)) {
            const QModelIndex index = model()->index(row, 0, rootIndex());
            chosen.select(index, index);
        }
    }
    selectionModel()->select(chosen, flags);
}

QRegion TileView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QModelIndex &index : selection.indexes())
        region += visualRect(index);
    return region;
}

void TileView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    if (!model() || !itemDelegate())
        return;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const auto colors = theme::colors(palette());
    const QRect exposed = event->rect();
    const int offset = verticalOffset();
    const int step = m_tile.height() + gap;
    for (const Section &section : std::as_const(m_sections)) {
        const int lines = (section.count + m_columns - 1) / m_columns;
        const int top = section.top - offset;
        if (top - headingHeight() > exposed.bottom() || top + lines * step < exposed.top())
            continue;
        if (!section.heading.isEmpty()) {
            painter.setFont(theme::font(font(), theme::Type::Heading));
            painter.setPen(colors.secondary);
            painter.drawText(QRect(theme::paneMargin, top - headingHeight(),
                                   viewport()->width() - 2 * theme::paneMargin, headingHeight()),
                             int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine,
                             section.heading);
        }
        const int firstLine = std::max(0, (exposed.top() - top) / step);
        const int lastLine = std::min(lines - 1, (exposed.bottom() - top) / step);
        const int end = std::min(section.count, (lastLine + 1) * m_columns);
        for (int at = firstLine * m_columns; at < end; ++at) {
            const QModelIndex index = model()->index(section.first + at, 0, rootIndex());
            QStyleOptionViewItem tile = option;
            tile.rect = visualRect(index);
            if (selectionModel()->isSelected(index))
                tile.state |= QStyle::State_Selected;
            if (index == m_hovered)
                tile.state |= QStyle::State_MouseOver;
            tile.state.setFlag(QStyle::State_Active, isActiveWindow());
            tile.state.setFlag(QStyle::State_HasFocus, hasFocus());
            tile.showDecorationSelected = index == currentIndex() && hasFocus();
            itemDelegate()->paint(&painter, tile, index);
        }
    }
}

void TileView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    layOut();
}

void TileView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::LayoutDirectionChange)
        layOut();
}

void TileView::hover(const QPoint &point)
{
    const QModelIndex index = indexAt(point);
    if (index == m_hovered)
        return;
    viewport()->update(visualRect(m_hovered));
    m_hovered = index;
    viewport()->update(visualRect(m_hovered));
}

bool TileView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
        hover(static_cast<QHoverEvent *>(event)->position().toPoint());
    else if (event->type() == QEvent::HoverLeave)
        hover({ -1, -1 });
    return QAbstractItemView::viewportEvent(event);
}
