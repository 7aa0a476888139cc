// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/choosers.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QDateEdit>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QScreen>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int arrowRoom = 20;
enum ItemRole { KeyRole = Qt::UserRole + 1, CountRole };

/// The style's own item, with the count at its end.
class FacetDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index)
            .expandedTo({ 0, theme::heightFor(28, option.font) });
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const int room = theme::digitsWidth(option.font, 7);
        const bool mirrored = option.direction == Qt::RightToLeft;
        QStyledItemDelegate::paint(painter, option, index);
        const bool onHighlight = option.state & QStyle::State_Selected;
        painter->save();
        painter->setPen(onHighlight ? option.palette.color(QPalette::HighlightedText)
                                    : theme::colors(option.palette).secondary);
        const QRectF box(mirrored ? option.rect.left() + theme::space8
                                  : option.rect.right() - room - theme::space8,
                         option.rect.top(), room, option.rect.height());
        theme::paintNumber(painter, box, QLocale().toString(index.data(CountRole).toLongLong()),
                           theme::font(option.font, theme::Type::Small),
                           mirrored ? Qt::AlignLeft : Qt::AlignRight);
        painter->restore();
    }
};

void preparePopup(QFrame *popup, const QString &title)
{
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    popup->setAccessibleName(title);
}

} // namespace

void popUpBelow(QWidget *popup, QWidget *anchor)
{
    popup->adjustSize();
    QPoint at
        = anchor->mapToGlobal(QPoint(anchor->isRightToLeft() ? anchor->width() - popup->width() : 0,
                                     anchor->height() + theme::space4));
    if (const QScreen *here = anchor->screen()) {
        const QRect area = here->availableGeometry();
        at.setX(
            std::clamp(at.x(), area.left(), std::max(area.left(), area.right() - popup->width())));
        at.setY(
            std::clamp(at.y(), area.top(), std::max(area.top(), area.bottom() - popup->height())));
    }
    popup->move(at);
    popup->show();
}

ChooserButton::ChooserButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setAutoDefault(false);
}

void ChooserButton::setFilterOn(bool on)
{
    m_isOn = on;
    setAccessibleDescription(on ? tr("This filter is on") : QString());
    update();
}

QSize ChooserButton::sizeHint() const
{
    const int words = QFontMetrics(font()).horizontalAdvance(text());
    return { words + 2 * theme::space12 + arrowRoom,
             theme::heightFor(theme::controlHeight, font()) };
}

void ChooserButton::paintEvent(QPaintEvent *event)
{
    // The style paints the button, we its words, so that the arrow has its place at the end.
    const QString words = text();
    {
        const QSignalBlocker quiet(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        option.text.clear();
        QPainter painter(this);
        style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);
    }
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto colors = theme::colors(palette());
    const QColor ink = palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled,
                                       QPalette::ButtonText);
    QRect box = rect().adjusted(theme::space12, 0, -theme::space12, 0);
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextShowMnemonic, words);
    const qreal arrow = 16;
    QRectF glyph(isRightToLeft() ? box.left() - 4 : box.right() - arrow + 5,
                 (height() - arrow) / 2.0, arrow, arrow);
    paintGlyph(&painter, glyph, u"down", ink);
    if (!m_isOn && !hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.accent, hasFocus() ? 2 : 1.25));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme::controlRadius - 2,
                            theme::controlRadius - 2);
}

FacetPopup::FacetPopup(const QString &title, const QList<Item> &items, const QStringList &chosen,
                       QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_items(new QStandardItemModel(this))
    , m_matching(new QSortFilterProxyModel(this))
    , m_search(new SearchField(this))
    , m_list(new QListView(this))
{
    preparePopup(this, title);
    for (const Item &item : items) {
        auto *row = new QStandardItem(item.icon, item.name);
        row->setEditable(false);
        row->setData(item.key, KeyRole);
        row->setData(item.count, CountRole);
        // Shown as a box; toggled by us, wherever the row is clicked.
        row->setData(chosen.contains(item.key) ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
        m_items->appendRow(row);
    }
    m_matching->setSourceModel(m_items);
    m_matching->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_matching);
    m_list->setItemDelegate(new FacetDelegate(m_list));
    m_list->setObjectName(u"facetList"_s);
    m_list->setAccessibleName(title);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumSize(280, std::clamp(int(items.size()) * 28 + 8, 64, 300));
    m_list->installEventFilter(this);
    m_search->setObjectName(u"facetSearch"_s);
    m_search->setPlaceholderText(tr("Find"));
    m_search->setAccessibleName(tr("Find in the list"));
    m_search->setVisible(items.size() > 6);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::space8, theme::space8, theme::space8, theme::space8);
    layout->setSpacing(theme::space8);
    layout->addWidget(m_search);
    layout->addWidget(m_list);

    connect(m_search, &QLineEdit::textChanged, m_matching,
            &QSortFilterProxyModel::setFilterFixedString);
    connect(m_search, &SearchField::downPressed, m_list, [this] {
        m_list->setFocus();
        m_list->setCurrentIndex(m_matching->index(0, 0));
    });
    connect(m_search, &SearchField::escapePressed, this, &QWidget::close);
    connect(m_list, &QListView::clicked, this, &FacetPopup::toggle);
    setFocusProxy(m_search->isVisibleTo(this) ? static_cast<QWidget *>(m_search) : m_list);
    m_list->setCurrentIndex(m_matching->index(0, 0));
}

QStringList FacetPopup::chosen() const
{
    QStringList keys;
    for (int row = 0; row < m_items->rowCount(); ++row) {
        const QStandardItem *item = m_items->item(row);
        if (item->data(Qt::CheckStateRole).toInt() == Qt::Checked)
            keys.append(item->data(KeyRole).toString());
    }
    return keys;
}

void FacetPopup::toggle(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const bool was = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_matching->setData(index, was ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    emit chosenChanged(chosen());
}

bool FacetPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter) {
            toggle(m_list->currentIndex());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

DatesPopup::DatesPopup(const DayRange &chosen, const QDate &today, const QDate &oldest,
                       QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_from(new QDateEdit(this))
    , m_until(new QDateEdit(this))
{
    preparePopup(this, tr("Dates"));
    auto *spans = new QListWidget(this);
    spans->setObjectName(u"dateSpans"_s);
    spans->setAccessibleName(tr("Common spans"));
    spans->setFrameShape(QFrame::NoFrame);
    const QList<std::pair<QString, DayRange>> known {
        { tr("Any time"), {} },
        { tr("Today"), { today, today } },
        { tr("Yesterday"), { today.addDays(-1), today.addDays(-1) } },
        { tr("Last 7 days"), { today.addDays(-6), today } },
        { tr("Last 30 days"), { today.addDays(-29), today } },
        { tr("This year"), { QDate(today.year(), 1, 1), today } },
        { tr("Last year"), { QDate(today.year() - 1, 1, 1), QDate(today.year() - 1, 12, 31) } },
    };
    for (const auto &[name, days] : known) {
        spans->addItem(name);
        if (days == chosen)
            spans->setCurrentRow(spans->count() - 1);
    }
    const int tall = theme::heightFor(28, font());
    for (int row = 0; row < spans->count(); ++row)
        spans->item(row)->setSizeHint({ 0, tall });
    spans->setFixedHeight(tall * spans->count() + 4);
    const auto take = [this, spans, known] {
        const DayRange days = known.value(spans->currentRow()).second;
        emit chosenChanged(days);
        close();
    };
    connect(spans, &QListWidget::itemClicked, this, take);
    connect(spans, &QListWidget::itemActivated, this, take);

    for (QDateEdit *edit : { m_from, m_until }) {
        edit->setCalendarPopup(true);
        edit->setMaximumDate(today);
    }
    m_from->setObjectName(u"dateFrom"_s);
    m_from->setAccessibleName(tr("From"));
    m_from->setDate(chosen.from.isValid()  ? chosen.from
                        : oldest.isValid() ? oldest
                                           : today.addDays(-6));
    m_until->setObjectName(u"dateUntil"_s);
    m_until->setAccessibleName(tr("Until"));
    m_until->setDate(chosen.until.isValid() ? chosen.until : today);
    auto *show = new QPushButton(tr("Show these days"), this);
    show->setObjectName(u"dateShow"_s);
    connect(show, &QPushButton::clicked, this, [this] {
        const QDate first = std::min(m_from->date(), m_until->date());
        const QDate last = std::max(m_from->date(), m_until->date());
        emit chosenChanged(DayRange { first, last });
        close();
    });

    auto *own = new QGridLayout;
    own->addWidget(new QLabel(tr("From"), this), 0, 0);
    own->addWidget(m_from, 0, 1);
    own->addWidget(new QLabel(tr("Until"), this), 1, 0);
    own->addWidget(m_until, 1, 1);
    own->addWidget(show, 2, 0, 1, 2);
    own->setColumnStretch(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::space8, theme::space8, theme::space8, theme::space8);
    layout->setSpacing(theme::space8);
    layout->addWidget(spans);
    layout->addLayout(own);
    setFocusProxy(spans);
}
