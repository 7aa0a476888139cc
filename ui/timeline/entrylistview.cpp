// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/entrylistview.h"

#include "ui/timeline/dates.h"
#include "ui/timeline/entrydelegate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int headingStart = 32; // where the icon grounds stand
constexpr int edge = 8;
constexpr int roomBelow = 8;
} // namespace

EntryListView::EntryListView(QWidget *parent)
    : QAbstractItemView(parent)
    , m_delegate(new EntryDelegate(this))
    , m_heldButton(new QPushButton(viewport()))
{
    setObjectName(u"entryList"_s);
    setAccessibleName(tr("Log entries"));
    setItemDelegate(m_delegate);
    m_delegate->setHeadingDay([this](const QModelIndex &index) {
        const qsizetype day = m_days.dayOfRow(index.row());
        return day < 0 ? QDate() : m_days.runs[day].date;
    });
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    viewport()->setAttribute(Qt::WA_Hover);
    m_heldButton->setObjectName(u"showNewRows"_s);
    m_heldButton->setIcon(icon(u"up"));
    m_heldButton->hide();
    connect(m_heldButton, &QPushButton::clicked, this, [this] {
        if (m_model)
            m_model->showHeldRows();
        verticalScrollBar()->setValue(0);
        setFocus(Qt::OtherFocusReason);
    });
    measure();
}

void EntryListView::setEntryModel(models::EntryListModel *model)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    if (model) // before the selection hears of it and forgets them
        connect(
            model, &models::EntryListModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { emit rowsAboutToGo(first, last); });
    setModel(model);
    if (!model)
        return;
    model->setDescriber(
        [this](const QModelIndex &index) { return m_delegate->description(index); });
    connect(model, &models::EntryListModel::changed, this, &EntryListView::settle);
    connect(model, &models::EntryListModel::heldCountChanged, this,
            &EntryListView::placeHeldButton);
    connect(model, &models::EntryListModel::modelAboutToBeReset, this,
            &EntryListView::keepRestorePoint);
    connect(model, &models::EntryListModel::modelReset, this, [this] { m_isResetting = false; });
    settle();
}

void EntryListView::setDensity(Settings::Density density)
{
    m_delegate->setDensity(density);
    measure();
    settle();
}

void EntryListView::setNow(std::function<QDateTime()> now)
{
    m_now = std::move(now);
    viewport()->update();
}

void EntryListView::setEndNote(const QString &glyph, const QString &text)
{
    if (m_endGlyph == glyph && m_endNote == text)
        return;
    m_endGlyph = glyph;
    m_endNote = text;
    updateGeometries();
    viewport()->update();
}

EntryId EntryListView::currentEntry() const
{
    return m_model && currentIndex().isValid() ? m_model->idAt(currentIndex().row()) : EntryId {};
}

bool EntryListView::setCurrentEntry(EntryId id)
{
    const int row = m_model ? m_model->rowOf(id) : -1;
    if (row < 0)
        return false;
    setCurrentIndex(m_model->index(row));
    return true;
}

// --- Where things are

void EntryListView::measure()
{
    m_days.rowHeight = m_delegate->rowHeight(font());
    m_days.headingHeight = theme::heightFor(32, theme::font(font(), theme::Type::Heading));
}

int EntryListView::rowAt(int y) const { return m_days.rowAt(y, rowCount()).row; }

int EntryListView::rowCount() const { return m_model ? m_model->rowCount() : 0; }

int EntryListView::contentHeight() const
{
    const int rows = rowCount();
    return rows == 0 ? 0 : m_days.height(rows) + roomBelow + endNoteHeight();
}

int EntryListView::verticalOffset() const { return verticalScrollBar()->value(); }

QRect EntryListView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return { 0, m_days.topOfRow(index.row()) - verticalOffset(), viewport()->width(),
             m_days.rowHeight };
}

QModelIndex EntryListView::indexAt(const QPoint &point) const
{
    if (!m_model || m_model->rowCount() == 0 || point.x() < 0 || point.x() >= viewport()->width())
        return {};
    const int y = point.y() + verticalOffset();
    if (y < 0 || y >= contentHeight() - roomBelow - endNoteHeight())
        return {};
    const DayRows::Place place = m_days.rowAt(y, rowCount());
    return place.isHeading ? QModelIndex() : m_model->index(place.row);
}

void EntryListView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int top = m_days.topOfRow(index.row());
    const qsizetype day = m_days.dayOfRow(index.row());
    // The heading of a day comes into sight with its first row.
    const bool opensDay = day >= 0 && m_days.runs[day].firstRow == index.row();
    const int from = opensDay ? top - m_days.headingHeight : top;
    const int height = viewport()->height();
    QScrollBar *bar = verticalScrollBar();
    if (hint == PositionAtTop)
        bar->setValue(from);
    else if (hint == PositionAtCenter)
        bar->setValue(top - (height - m_days.rowHeight) / 2);
    else if (hint == PositionAtBottom || top + m_days.rowHeight > bar->value() + height)
        bar->setValue(top + m_days.rowHeight - height);
    else if (from < bar->value())
        bar->setValue(from);
}

QModelIndex EntryListView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int rows = m_model ? m_model->rowCount() : 0;
    if (rows == 0)
        return {};
    const int page = std::max(1, viewport()->height() / m_days.rowHeight - 1);
    const int current = currentIndex().isValid() ? currentIndex().row() : -1;
    int row = current;
    switch (action) {
    case MoveUp:
    case MoveLeft:
    case MovePrevious:
        row = current - 1;
        break;
    case MoveDown:
    case MoveRight:
    case MoveNext:
        row = current + 1;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = rows - 1;
        break;
    case MovePageUp:
        row = current - page;
        break;
    case MovePageDown:
        row = current + page;
        break;
    }
    return m_model->index(std::clamp(row, 0, rows - 1));
}

/// From the row where \a rect begins to the one where it ends; with one row chosen at most, the
/// row in its middle.
void EntryListView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags)
{
    const QRect area = rect.normalized();
    if (selectionMode() != ExtendedSelection || area.height() <= 1) {
        const QModelIndex index = indexAt(area.center());
        selectionModel()->select(index.isValid() ? QItemSelection(index, index) : QItemSelection(),
                                 flags);
        return;
    }
    if (!m_model || m_model->rowCount() == 0)
        return;
    const int offset = verticalOffset();
    const int first = rowAt(area.top() + offset);
    const DayRows::Place end = m_days.rowAt(area.bottom() + offset, rowCount());
    int last = end.row;
    if (end.isHeading && last > first)
        --last; // a heading stands for no row above which the pointer still is
    selectionModel()->select(QItemSelection(m_model->index(first), m_model->index(last)), flags);
}

/// A click on a day or on nothing leaves what is chosen as it is.
QItemSelectionModel::SelectionFlags EntryListView::selectionCommand(const QModelIndex &index,
                                                                    const QEvent *event) const
{
    if (!index.isValid() && event && event->type() != QEvent::MouseMove)
        return QItemSelectionModel::NoUpdate;
    return QAbstractItemView::selectionCommand(index, event);
}

void EntryListView::selectAll()
{
    if (selectionMode() == ExtendedSelection)
        emit allWanted();
}

QRegion EntryListView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        const QRect first = visualRect(range.topLeft()), last = visualRect(range.bottomRight());
        region += first.united(last).intersected(viewport()->rect());
    }
    return region;
}

// --- Following the model

void EntryListView::keepRestorePoint()
{
    if (!m_isResetting) {
        m_restore = currentEntry();
        const bool isScrolled = m_anchor.isValid() && verticalOffset() > 0;
        m_restoreOffset = m_anchorOffset;
        m_restoreFirst = isScrolled ? m_model->idAt(m_anchor.row()) : EntryId {};
    }
    m_isResetting = true;
}

/// After a reset: where the list stood, as far as it still has that row, else at its top.
void EntryListView::restoreFirst()
{
    const int row = m_model->rowOf(m_restoreFirst);
    verticalScrollBar()->setValue(row < 0 ? 0 : m_days.topOfRow(row) + m_restoreOffset);
    if (row >= 0 || m_model->isCountExact())
        m_restoreFirst = {};
}

/// The model has new rows or days and is at rest: the rows in sight stay in sight.
void EntryListView::settle()
{
    m_days.runs = m_model ? m_model->days() : QList<store::DayRun>();
    const bool atTop = verticalOffset() == 0;
    const QPersistentModelIndex anchor = m_anchor;
    const int offset = m_anchorOffset;
    updateGeometries();
    if (anchor.isValid() && !atTop)
        verticalScrollBar()->setValue(m_days.topOfRow(anchor.row()) + offset);
    if (m_model && m_model->availability() == models::EntryListModel::Availability::Ready
        && m_shownQuery != m_model->query()) {
        m_shownQuery = m_model->query();
        if (!anchor.isValid()) // what stood first does not match
            verticalScrollBar()->setValue(0);
    }
    if (m_restoreFirst.isValid() && m_model)
        restoreFirst();
    if (m_restore.isValid() && !currentIndex().isValid() && setCurrentEntry(m_restore))
        m_restore = {};
    placeHeldButton();
    noteAnchor();
    announceRange();
    viewport()->update();
}

void EntryListView::noteAnchor()
{
    if (!m_model || m_model->rowCount() == 0) {
        m_anchor = QPersistentModelIndex();
        return;
    }
    const int row = rowAt(verticalOffset());
    m_anchor = m_model->index(row);
    m_anchorOffset = verticalOffset() - m_days.topOfRow(row);
}

void EntryListView::announceRange()
{
    if (!m_model)
        return;
    m_model->setHoldNewRows(verticalOffset() > 0);
    if (m_model->rowCount() > 0)
        m_model->setVisibleRange(rowAt(verticalOffset()),
                                 rowAt(verticalOffset() + viewport()->height()));
}

void EntryListView::placeHeldButton()
{
    const int held = m_model ? m_model->heldCount() : 0;
    m_heldButton->setVisible(held > 0);
    if (held == 0)
        return;
    m_heldButton->setText(tr("%n new", nullptr, held));
    m_heldButton->adjustSize();
    m_heldButton->move((viewport()->width() - m_heldButton->width()) / 2, edge);
}

void EntryListView::doItemsLayout()
{
    QAbstractItemView::doItemsLayout();
    settle();
}

void EntryListView::updateGeometries()
{
    QScrollBar *bar = verticalScrollBar();
    const int height = viewport()->height();
    bar->setPageStep(height);
    bar->setSingleStep(std::max(1, m_days.rowHeight / 2));
    bar->setRange(0, std::max(0, contentHeight() - height));
    QAbstractItemView::updateGeometries();
}

void EntryListView::scrollContentsBy(int dx, int dy)
{
    // The button over the rows must not scroll with them.
    Q_UNUSED(dx)
    Q_UNUSED(dy)
    viewport()->update();
    noteAnchor();
    announceRange();
}

void EntryListView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QAbstractItemView::rowsInserted(parent, first, last);
    viewport()->update();
}

void EntryListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    viewport()->update(visualRect(previous));
    viewport()->update(visualRect(current));
    if (!m_isResetting)
        emit currentEntryChanged(currentEntry());
}

void EntryListView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
    placeHeldButton();
    announceRange();
}

void EntryListView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        measure();
        settle();
    }
}

void EntryListView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up && currentIndex().row() <= 0) {
        emit upAtTop();
        return;
    }
    QAbstractItemView::keyPressEvent(event);
}

/// Qt makes the first row the current one without selecting it, but what the details show is
/// selected here.
void EntryListView::focusInEvent(QFocusEvent *event)
{
    const bool hadCurrent = currentIndex().isValid();
    QAbstractItemView::focusInEvent(event);
    if (!hadCurrent && currentIndex().isValid())
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
    viewport()->update();
}

void EntryListView::focusOutEvent(QFocusEvent *event)
{
    QAbstractItemView::focusOutEvent(event);
    viewport()->update();
}

bool EntryListView::viewportEvent(QEvent *event)
{
    const auto hover = [this](const QModelIndex &index) {
        if (index == m_hovered)
            return;
        viewport()->update(visualRect(m_hovered));
        m_hovered = index;
        viewport()->update(visualRect(m_hovered));
    };
    switch (event->type()) {
    case QEvent::HoverEnter:
    case QEvent::HoverMove:
        hover(indexAt(static_cast<QHoverEvent *>(event)->position().toPoint()));
        break;
    case QEvent::HoverLeave:
        hover({});
        break;
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        QToolTip::showText(help->globalPos(), index.isValid() ? m_delegate->toolTip(index) : u""_s,
                           viewport(), visualRect(index));
        return true;
    }
    default:
        break;
    }
    return QAbstractItemView::viewportEvent(event);
}

// --- Painting

void EntryListView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme::colors(palette()).base);
    const int rows = m_model ? m_model->rowCount() : 0;
    if (rows == 0)
        return;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.state.setFlag(QStyle::State_Active, hasFocus());
    option.direction = layoutDirection();
    const auto common = option.state
        & ~(QStyle::State_HasFocus | QStyle::State_Selected | QStyle::State_MouseOver);
    const int last = rowAt(event->rect().bottom() + verticalOffset());
    for (int row = rowAt(event->rect().top() + verticalOffset()); row <= last; ++row) {
        const QModelIndex index = m_model->index(row);
        option.rect = visualRect(index);
        option.state = common;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_MouseOver, index == m_hovered);
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        const qsizetype day = m_days.dayOfRow(row);
        if (day >= 0 && m_days.runs[day].firstRow == row)
            paintHeading(&painter,
                         QRect(0, option.rect.top() - m_days.headingHeight, option.rect.width(),
                               m_days.headingHeight),
                         day);
        m_delegate->paint(&painter, option, index);
    }
    if (last == rows - 1)
        paintEndNote(&painter);
}

int EntryListView::endNoteHeight() const
{
    return m_endNote.isEmpty() ? 0 : theme::heightFor(44, font());
}

/// Under a dashed line: below it there is more that cannot be shown.
void EntryListView::paintEndNote(QPainter *painter) const
{
    if (m_endNote.isEmpty())
        return;
    const auto colors = theme::colors(palette());
    const int top = contentHeight() - endNoteHeight() - verticalOffset();
    const bool mirrored = isRightToLeft();
    QRectF area(headingStart, top, viewport()->width() - headingStart - edge, endNoteHeight());
    if (mirrored)
        area.moveLeft(edge);
    if (!m_endGlyph.isEmpty()) {
        painter->setPen(QPen(colors.edge, 1, Qt::DashLine));
        painter->drawLine(QPointF(0, top + 0.5), QPointF(viewport()->width(), top + 0.5));
        constexpr qreal side = 16;
        paintGlyph(painter,
                   QRectF(mirrored ? area.right() - side : area.left(),
                          area.center().y() - side / 2, side, side),
                   m_endGlyph, colors.secondary);
        area.adjust(mirrored ? 0 : side + theme::space8, 0, mirrored ? -side - theme::space8 : 0,
                    0);
    }
    painter->setPen(colors.secondary);
    painter->setFont(theme::font(font(), theme::Type::Small));
    painter->drawText(area, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, m_endNote);
}

void EntryListView::paintHeading(QPainter *painter, const QRect &rect, qsizetype day) const
{
    const auto colors = theme::colors(palette());
    const bool mirrored = isRightToLeft();
    const QRect area
        = rect.adjusted(mirrored ? edge : headingStart, 0, mirrored ? -headingStart : -edge, 0);
    painter->setPen(colors.secondary);
    painter->setFont(theme::font(font(), theme::Type::Heading));
    painter->setLayoutDirection(layoutDirection());
    painter->drawText(area, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                      dates::dayHeading(m_days.runs[day].date, m_now().toLocalTime().date()));
    const bool isLast = day + 1 == m_days.runs.size();
    if (isLast && !m_model->isCountExact())
        return; // rows of this day are still to come
    const qint64 end = isLast ? m_model->rowCount() : m_days.runs[day + 1].firstRow;
    theme::paintNumber(painter, QRectF(area), QLocale().toString(end - m_days.runs[day].firstRow),
                       theme::font(font(), theme::Type::Small),
                       mirrored ? Qt::AlignLeft : Qt::AlignRight);
}
