// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/filterbar.h"

#include "gallery/drawings.h"
#include "ui/timeline/dates.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/searchfield.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using Order = store::EntryQuery::Order;

namespace {
constexpr int foldBelow = 540;
constexpr int mostNamedChips = 2; // more become one chip with a number
} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField(this))
    , m_iconButton(new ChooserButton(tr("Icon"), this))
    , m_authorButton(new ChooserButton(tr("Author"), this))
    , m_datesButton(new ChooserButton(tr("Dates"), this))
    , m_folded(new ChooserButton(tr("Filter"), this))
    , m_boundButton(new GlyphButton(u"link"_s, {}, GlyphButton::Frame::Framed, this))
    , m_orderButton(
          new GlyphButton(u"sort"_s, tr("Order of the entries"), GlyphButton::Frame::Framed, this))
    , m_chipLine(new QWidget(this))
    , m_chips(new QWidget(m_chipLine))
    , m_clear(new LinkButton(tr("Clear"), m_chipLine))
    , m_count(new ElidedLabel(theme::Type::Small, ElidedLabel::Ink::Secondary, m_chipLine))
{
    setObjectName(u"filterBar"_s);
    m_search->setObjectName(u"filterText"_s);
    m_search->setPlaceholderText(tr("Filter title and text"));
    m_search->setAccessibleName(tr("Filter title and text"));
    m_search->setKey(QKeySequence::Find);
    m_iconButton->setObjectName(u"filterIcon"_s);
    m_authorButton->setObjectName(u"filterAuthor"_s);
    m_datesButton->setObjectName(u"filterDates"_s);
    m_folded->setObjectName(u"filterFolded"_s);
    m_folded->hide();
    m_boundButton->setObjectName(u"filterBound"_s);
    m_boundButton->setCheckable(true);
    m_boundButton->hide();
    m_orderButton->setObjectName(u"filterOrder"_s);
    m_clear->setObjectName(u"filterClear"_s);
    m_count->setObjectName(u"filterCount"_s);

    auto *line = new QHBoxLayout;
    line->setContentsMargins(theme::paneMargin, theme::space8, theme::paneMargin, theme::space8);
    line->setSpacing(theme::space8);
    line->addWidget(m_search, 1);
    for (QWidget *button : std::initializer_list<QWidget *> {
             m_iconButton, m_authorButton, m_datesButton, m_folded, m_boundButton, m_orderButton })
        line->addWidget(button);
    auto *chips = new QHBoxLayout(m_chipLine);
    chips->setContentsMargins(theme::paneMargin - 3, 0, theme::paneMargin, theme::space8);
    chips->setSpacing(theme::space8);
    new FlowLayout(m_chips, theme::space4);
    chips->addWidget(m_chips, 1);
    chips->addWidget(m_count, 0, Qt::AlignTop);
    m_count->setMinimumHeight(m_clear->sizeHint().height());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 1);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(m_chipLine);
    m_chipLine->hide();

    m_typing.setSingleShot(true);
    m_typing.setInterval(60);
    connect(&m_typing, &QTimer::timeout, this, &FilterBar::announce);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_search, &QLineEdit::returnPressed, this, &FilterBar::leftDownwards);
    connect(m_search, &SearchField::downPressed, this, &FilterBar::leftDownwards);
    connect(m_search, &SearchField::escapePressed, this, &FilterBar::leftDownwards);
    connect(m_iconButton, &QPushButton::clicked, this, [this] { showIcons(m_iconButton); });
    connect(m_authorButton, &QPushButton::clicked, this, [this] { showAuthors(m_authorButton); });
    connect(m_datesButton, &QPushButton::clicked, this, [this] { showDates(m_datesButton); });
    connect(m_folded, &QPushButton::clicked, this, &FilterBar::showFolded);
    connect(m_orderButton, &QToolButton::clicked, this, &FilterBar::showOrders);
    connect(m_boundButton, &QToolButton::clicked, this, &FilterBar::setWithBound);
    connect(m_clear, &LinkButton::clicked, this, &FilterBar::clearFilters);
}

void FilterBar::setAuthorName(std::function<QString(UserId)> name)
{
    m_authorName = std::move(name);
}

void FilterBar::setPortalIcon(std::function<QPixmap(const QString &)> picture)
{
    m_portalIcon = std::move(picture);
}

void FilterBar::setNow(std::function<QDateTime()> now) { m_now = std::move(now); }

void FilterBar::setFacets(const store::EntryFacets &facets) { m_facets = facets; }

void FilterBar::setBoundCount(int count)
{
    m_boundCount = count;
    m_boundButton->setGlyph(u"link"_s, boundWords());
    m_boundButton->setVisible(count > 0);
    if (count == 0 && m_withBound)
        setWithBound(false);
    else if (m_withBound)
        rebuildChips();
}

void FilterBar::setWithBound(bool on)
{
    m_withBound = on;
    announce();
}

QString FilterBar::boundWords() const
{
    return tr("With %n entries of other cards bound to this one", nullptr, m_boundCount);
}

void FilterBar::applyTo(store::EntryQuery *query) const
{
    query->text = m_search->text();
    query->iconCodes = m_iconCodes;
    query->authors.clear();
    for (const QString &key : m_authors)
        query->authors.append(UserId { key.toLongLong() });
    // Days begin and end in the person's zone.
    query->from = m_days.from.isValid() ? m_days.from.startOfDay().toUTC() : QDateTime();
    query->until
        = m_days.until.isValid() ? m_days.until.addDays(1).startOfDay().toUTC() : QDateTime();
    query->order = m_order;
    query->withBound = m_withBound;
}

bool FilterBar::isFiltered() const
{
    return !m_search->text().trimmed().isEmpty() || filtersOn() > 0;
}

int FilterBar::filtersOn() const
{
    return int(!m_iconCodes.isEmpty()) + int(!m_authors.isEmpty()) + int(!m_days.isOpen());
}

void FilterBar::clearFilters()
{
    m_iconCodes.clear();
    m_authors.clear();
    m_days = {};
    m_withBound = false;
    m_search->clear();
    announce();
}

void FilterBar::setCounts(qint64 shown, qint64 total)
{
    const QLocale locale;
    m_count->setText(tr("%1 shown of %2").arg(locale.toString(shown), locale.toString(total)));
}

void FilterBar::announce()
{
    m_typing.stop();
    rebuildChips();
    emit changed();
}

// --- Choosers

void FilterBar::showIcons(QWidget *anchor)
{
    emit facetsWanted();
    QList<FacetPopup::Item> items;
    for (const store::Facet &facet : m_facets.iconCodes) {
        const QPixmap picture = m_portalIcon ? m_portalIcon(facet.key) : QPixmap();
        items.append({ facet.key, iconName(facet.key),
                       picture.isNull() ? systemIcon(facet.key) : QIcon(picture), facet.count });
    }
    auto *popup = new FacetPopup(tr("Icons"), items, m_iconCodes, this);
    popup->setObjectName(u"iconChooser"_s);
    connect(popup, &FacetPopup::chosenChanged, this, [this](const QStringList &keys) {
        m_iconCodes = keys;
        announce();
    });
    popUpBelow(popup, anchor);
}

void FilterBar::showAuthors(QWidget *anchor)
{
    emit facetsWanted();
    QList<FacetPopup::Item> items;
    for (const store::Facet &facet : m_facets.authors)
        items.append({ facet.key, authorName(facet.key), icon(u"person"), facet.count });
    auto *popup = new FacetPopup(tr("Authors"), items, m_authors, this);
    popup->setObjectName(u"authorChooser"_s);
    connect(popup, &FacetPopup::chosenChanged, this, [this](const QStringList &keys) {
        m_authors = keys;
        announce();
    });
    popUpBelow(popup, anchor);
}

void FilterBar::showDates(QWidget *anchor)
{
    const QDate oldest = m_facets.oldest.isValid() ? m_facets.oldest.toLocalTime().date() : QDate();
    auto *popup = new DatesPopup(m_days, m_now().toLocalTime().date(), oldest, this);
    popup->setObjectName(u"datesChooser"_s);
    connect(popup, &DatesPopup::chosenChanged, this, [this](const DayRange &days) {
        m_days = days;
        announce();
    });
    popUpBelow(popup, anchor);
}

void FilterBar::showFolded()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Icon…"), this, [this] { showIcons(m_folded); });
    menu->addAction(tr("Author…"), this, [this] { showAuthors(m_folded); });
    menu->addAction(tr("Dates…"), this, [this] { showDates(m_folded); });
    menu->popup(m_folded->mapToGlobal(QPoint(0, m_folded->height() + theme::space4)));
}

void FilterBar::showOrders()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"orderMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *group = new QActionGroup(menu);
    const std::pair<Order, QString> orders[] {
        { Order::IdDescending, tr("Newest number first") },
        { Order::IdAscending, tr("Oldest number first") },
        { Order::CreatedDescending, tr("Newest date first") },
        { Order::CreatedAscending, tr("Oldest date first") },
    };
    for (const auto &[order, name] : orders) {
        QAction *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(order == m_order);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = order] {
            m_order = chosen;
            announce();
        });
    }
    menu->popup(m_orderButton->mapToGlobal(QPoint(0, m_orderButton->height() + theme::space4)));
}

// --- Chips

QString FilterBar::iconName(const QString &code) const
{
    if (code.isEmpty())
        return tr("No icon");
    QString name = gallery::spokenName(code);
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

QString FilterBar::authorName(const QString &key) const
{
    return m_authorName ? m_authorName(UserId { key.toLongLong() }) : key;
}

QString FilterBar::daysName(const DayRange &days) const
{
    const QDate today = m_now().toLocalTime().date();
    if (!days.from.isValid())
        return tr("until %1").arg(dates::shortDay(days.until, today));
    if (!days.until.isValid())
        return tr("since %1").arg(dates::shortDay(days.from, today));
    if (days.from == days.until)
        return dates::shortDay(days.from, today);
    return tr("%1 – %2").arg(dates::shortDay(days.from, today), dates::shortDay(days.until, today));
}

void FilterBar::rebuildChips()
{
    m_iconButton->setFilterOn(!m_iconCodes.isEmpty());
    m_authorButton->setFilterOn(!m_authors.isEmpty());
    m_datesButton->setFilterOn(!m_days.isOpen());
    m_folded->setFilterOn(filtersOn() > 0);
    m_folded->setText(filtersOn() > 0 ? tr("Filter · %1").arg(filtersOn()) : tr("Filter"));

    const auto old = m_chips->findChildren<Chip *>(QString(), Qt::FindDirectChildrenOnly);
    for (Chip *chip : old) {
        m_chips->layout()->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one that was clicked
    }
    m_chips->layout()->removeWidget(m_clear);
    const auto add = [this](const QString &text, QWidget *opener, auto open, auto remove) {
        auto *chip = new Chip(text, m_chips);
        m_chips->layout()->addWidget(chip);
        connect(chip, &Chip::clicked, this, [this, opener, open] {
            (this->*open)(opener->isVisible() ? opener : static_cast<QWidget *>(m_folded));
        });
        connect(chip, &Chip::removeRequested, this, [this, remove] {
            remove();
            announce();
        });
        chip->show();
    };
    if (m_iconCodes.size() > mostNamedChips) {
        add(tr("Icon: %n chosen", nullptr, int(m_iconCodes.size())), m_iconButton,
            &FilterBar::showIcons, [this] { m_iconCodes.clear(); });
    } else {
        for (const QString &code : std::as_const(m_iconCodes))
            add(tr("Icon: %1").arg(iconName(code)), m_iconButton, &FilterBar::showIcons,
                [this, code] { m_iconCodes.removeAll(code); });
    }
    if (m_authors.size() > mostNamedChips) {
        add(tr("Author: %n chosen", nullptr, int(m_authors.size())), m_authorButton,
            &FilterBar::showAuthors, [this] { m_authors.clear(); });
    } else {
        for (const QString &key : std::as_const(m_authors))
            add(tr("Author: %1").arg(authorName(key)), m_authorButton, &FilterBar::showAuthors,
                [this, key] { m_authors.removeAll(key); });
    }
    if (!m_days.isOpen())
        add(daysName(m_days), m_datesButton, &FilterBar::showDates, [this] { m_days = {}; });
    m_boundButton->setChecked(m_withBound);
    if (m_withBound) {
        auto *chip = new Chip(boundWords(), m_chips);
        m_chips->layout()->addWidget(chip);
        connect(chip, &Chip::removeRequested, this, [this] { setWithBound(false); });
        chip->show();
    }
    m_clear->setParent(m_chips);
    m_chips->layout()->addWidget(m_clear);
    m_clear->show();
    m_chipLine->setVisible(isFiltered() || m_withBound);
}

void FilterBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme::colors(palette()).hairline);
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isFolded = width() < foldBelow;
    m_folded->setVisible(isFolded);
    for (QWidget *button :
         std::initializer_list<QWidget *> { m_iconButton, m_authorButton, m_datesButton })
        button->setVisible(!isFolded);
}
