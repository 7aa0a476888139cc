// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of a card's log is laid out, and what leads from one part to the other.
#include "ui/timeline/cardheader.h"
#include "ui/timeline/entrydelegate.h"
#include "ui/timeline/entrylistview.h"
#include "ui/timeline/entryselection.h"
#include "ui/timeline/filterbar.h"
#include "ui/timeline/selectionbar.h"
#include "ui/timeline/timelinepage.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/meter.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statepage.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using models::EntryListModel;

namespace {

/// Rows to come, standing still.
class PlaceholderRows : public QWidget
{
public:
    explicit PlaceholderRows(const EntryDelegate *delegate, QWidget *parent)
        : QWidget(parent)
        , m_delegate(delegate)
    {
        setObjectName(u"placeholderRows"_s);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int height = m_delegate->rowHeight(font());
        for (int row = 0; row < 6 && row * height < this->height(); ++row)
            m_delegate->paintSkeleton(&painter,
                                      QRect(0, theme::space8 + row * height, width(), height),
                                      palette(), font(), layoutDirection(), row);
    }

private:
    const EntryDelegate *m_delegate;
};

/// The line under the switch between the lists and the filter.
class ViewRow : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(0, height() - 1, width(), 1), theme::colors(palette()).hairline);
    }
};

} // namespace

void TimelinePage::build()
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_header = new CardHeader(this);
    m_meter = new Meter(Meter::Shape::Edge, this);
    m_meter->setObjectName(u"readingMeter"_s);
    m_meter->setAccessibleName(tr("Reading the card"));
    m_viewRow = new ViewRow(this);
    m_views = new Segments({ tr("Log"), tr("Activities") }, m_viewRow);
    m_views->setObjectName(u"viewSwitch"_s);
    m_views->hide(); // until there is something else than the log
    m_filter = new FilterBar(m_viewRow);
    auto *viewRow = new QHBoxLayout(m_viewRow);
    viewRow->setContentsMargins(theme::paneMargin, 0, 0, 0);
    viewRow->setSpacing(0);
    auto *besideFilter = new QVBoxLayout;
    besideFilter->setContentsMargins(0, theme::space8 + theme::space4, 0,
                                     theme::space8 + theme::space4);
    besideFilter->addWidget(m_views);
    besideFilter->addStretch();
    viewRow->addLayout(besideFilter);
    viewRow->addWidget(m_filter, 1);
    viewRow->addStretch();
    m_viewPages = new QStackedWidget(this);
    auto *log = new QWidget(m_viewPages);
    m_viewPages->addWidget(log);
    m_barPlace = new QWidget(log);
    m_bar = new MessageBar(m_barPlace);
    m_bar->setObjectName(u"listMessage"_s);
    auto *barLayout = new QVBoxLayout(m_barPlace);
    barLayout->setContentsMargins(theme::paneMargin, theme::space12, theme::paneMargin,
                                  theme::space4);
    barLayout->addWidget(m_bar);

    m_body = new QStackedWidget(log);
    m_list = new EntryListView(m_body);
    m_list->entryDelegate()->setAuthorName(m_names.user);
    m_list->entryDelegate()->setCardName(m_names.card);
    m_list->setNow([this] { return m_clock.utcNow(); });
    m_list->setEntryModel(m_model);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_selection = new EntrySelection(m_list);
    m_selectionBar = new SelectionBar(*m_selection, m_list, this);
    m_placeholder = new PlaceholderRows(m_list->entryDelegate(), m_body);
    m_state = new StatePage(m_body);
    m_state->setObjectName(u"listState"_s);
    m_body->addWidget(m_list);
    m_body->addWidget(m_placeholder);
    m_body->addWidget(m_state);
    m_body->addWidget(new QWidget(m_body)); // nothing: less than 300 ms

    m_foot = new QWidget(log);
    m_footText = new ElidedLabel(theme::Type::Small, ElidedLabel::Ink::Secondary, m_foot);
    m_footText->setObjectName(u"readingText"_s);
    m_stop = new SmallButton(tr("Stop"), m_foot);
    m_stop->setObjectName(u"stopReading"_s);
    m_stop->setToolTip(tr("Stop reading (Esc)"));
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(theme::space32, theme::space8, theme::paneMargin, theme::space8);
    foot->addWidget(m_footText, 1);
    foot->addWidget(m_stop);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_meter);
    layout->addWidget(m_viewRow);
    layout->addWidget(m_viewPages, 1);
    auto *logLayout = new QVBoxLayout(log);
    logLayout->setContentsMargins(0, 0, 0, 0);
    logLayout->setSpacing(0);
    logLayout->addWidget(m_barPlace);
    logLayout->addWidget(m_body, 1);
    logLayout->addWidget(m_foot);
    logLayout->addWidget(m_selectionBar);

    m_filter->setAuthorName(m_names.user);
    m_filter->setNow([this] { return m_clock.utcNow(); });
    m_busy.setSingleShot(true);
    m_busy.setInterval(300ms);
    m_long.setSingleShot(true);
    m_long.setInterval(3s);
    setMinimumWidth(420);
}

void TimelinePage::connectParts()
{
    const auto askToRead = [this] {
        if (m_owner)
            emit readRequested(*m_owner);
    };
    connect(m_header, &CardHeader::refreshRequested, this, askToRead);
    connect(m_header, &CardHeader::newEntryRequested, this, [this] {
        if (m_owner)
            emit newEntryRequested(*m_owner);
    });
    connect(m_views, &Segments::currentChanged, this, [this](int index) {
        m_viewPages->setCurrentIndex(index);
        updateHeader();
        emit viewChanged(view());
    });
    connect(m_header->proofButton(), &QAbstractButton::clicked, this, &TimelinePage::showProof);
    connect(m_filter, &FilterBar::changed, this, &TimelinePage::applyFilter);
    connect(m_filter, &FilterBar::leftDownwards, this, [this] {
        m_list->setFocus(Qt::OtherFocusReason);
        if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
            m_list->setCurrentIndex(m_model->index(0));
    });
    connect(m_list, &EntryListView::upAtTop, m_filter->searchField(),
            [this] { m_filter->searchField()->setFocus(Qt::OtherFocusReason); });
    connect(m_list, &EntryListView::currentEntryChanged, this, &TimelinePage::currentEntryChanged);
    connect(m_list, &QAbstractItemView::activated, this,
            [this] { emit entryActivated(m_list->currentEntry()); });
    connect(m_list, &QWidget::customContextMenuRequested, this, &TimelinePage::showListMenu);
    connect(m_model, &EntryListModel::changed, m_selectionBar,
            [this] { m_selectionBar->setMatching(m_model->rowCount(), m_model->isCountExact()); });
    connect(m_bar, &MessageBar::actionTriggered, this, [this] { act(m_barAction); });
    connect(m_state, &StatePage::primaryTriggered, this, [this] { act(m_primaryAction); });
    connect(m_state, &StatePage::secondaryTriggered, this, [this] { act(m_secondaryAction); });
    connect(m_stop, &QPushButton::clicked, this, &TimelinePage::stopRequested);
    connect(m_model, &EntryListModel::changed, this, &TimelinePage::refresh);
    connect(m_model, &EntryListModel::availabilityChanged, this, &TimelinePage::refresh);
    connect(&m_busy, &QTimer::timeout, this, [this] {
        m_showsBusy = true;
        refresh();
    });
    connect(&m_long, &QTimer::timeout, this, [this] {
        m_showsProgress = true;
        refresh();
    });
    const auto ifThisCard = [this](const crm::OwnerRef &owner, auto then) {
        if (m_owner == owner)
            (this->*then)();
    };
    connect(&m_store, &store::Store::cardChanged, this, [ifThisCard](const crm::OwnerRef &owner) {
        ifThisCard(owner, &TimelinePage::readCard);
    });
    connect(&m_store, &store::Store::entriesChanged, this,
            [ifThisCard](const crm::OwnerRef &owner) {
                ifThisCard(owner, &TimelinePage::readCard);
                ifThisCard(owner, &TimelinePage::readFacets);
            });
    connect(&m_store, &store::Store::extrasChanged, this, &TimelinePage::readBound);
}
