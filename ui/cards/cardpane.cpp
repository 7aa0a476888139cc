// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/cardpane.h"

#include "errortext.h"
#include "workspace.h"

#include "crm/cardlink.h"
#include "crm/cardtexts.h"
#include "ui/cards/carddelegate.h"
#include "ui/timeline/cardheader.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/factlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using models::CardListModel;

CardPane::CardPane(Workspace &workspace, Purpose purpose, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new CardListModel(workspace.store(), workspace.directory(), workspace.clock(), this))
{
    setObjectName(purpose == Purpose::SidePane ? u"cardPane"_s : u"cardPicker"_s);
    setAccessibleName(tr("Cards"));
    build(purpose);
    makeActions();
    connect(m_search, &QLineEdit::textChanged, this, &CardPane::search);
    connect(m_search, &QLineEdit::returnPressed, this, &CardPane::chooseFirst);
    connect(m_search, &SearchField::downPressed, this, [this] {
        m_list->setFocus(Qt::OtherFocusReason);
        for (int row = 0; row < m_model->rowCount() && !m_list->currentIndex().isValid(); ++row) {
            if (m_model->flags(m_model->index(row)) & Qt::ItemIsSelectable)
                m_list->setCurrentIndex(m_model->index(row));
        }
    });
    connect(m_types, &QComboBox::currentIndexChanged, this, &CardPane::search);
    connect(m_model, &CardListModel::searchChanged, this, &CardPane::updateHint);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &CardPane::markOpenCard);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CardPane::markOpenCard);
    connect(m_list, &QListView::activated, this, &CardPane::choose);
    connect(m_list, &QListView::clicked, this, &CardPane::choose);
    connect(m_list, &QWidget::customContextMenuRequested, this, &CardPane::showMenu);
    connect(&workspace, &Workspace::typesChanged, this, &CardPane::updateTypes);
    connect(&workspace.store(), &store::Store::entriesChanged, this, &CardPane::updateFoot);
    connect(&workspace.store(), &store::Store::otherCopyChanged, this, &CardPane::updateFoot);
    updateTypes();
    updateFoot();
    updateHint();
    m_model->reload();
}

CardPane::~CardPane() { m_figures.cancel(); }

void CardPane::build(Purpose purpose)
{
    m_types = new QComboBox(this);
    m_types->setObjectName(u"cardTypes"_s);
    m_types->setAccessibleName(tr("Kind of card"));
    m_types->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_types->setMinimumContentsLength(6);
    m_types->setMinimumHeight(theme::heightFor(theme::controlHeight, font()));
    m_types->view()->setMinimumWidth(180);
    m_search = new SearchField(this);
    m_search->setObjectName(u"cardSearch"_s);
    m_search->setAccessibleName(tr("Find a card"));
    m_search->setPlaceholderText(tr("Find a card"));
    m_search->setToolTip(
        tr("Title, name, phone, number, or the address of a card").toHtmlEscaped());
    m_search->setMaxLength(2048);
    m_bar = new MessageBar(this);
    m_bar->setObjectName(u"cardPaneBar"_s);
    m_hint = new FactLabel(this);
    m_hint->setObjectName(u"cardHint"_s);
    m_hint->setType(theme::Type::Small);
    m_hint->setInk(FactLabel::Ink::Secondary);
    m_list = new QListView(this);
    m_list->setObjectName(u"cardList"_s);
    m_list->setAccessibleName(tr("Cards"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setModel(m_model);
    m_delegate = new CardDelegate(m_list);
    m_list->setItemDelegate(m_delegate);
    m_list->installEventFilter(this);
    m_foot = new ElidedLabel(theme::Type::Small, ElidedLabel::Ink::Secondary, this);
    m_foot->setObjectName(u"keptFigure"_s);
    m_foot->setVisible(purpose == Purpose::SidePane);

    auto *finders = new QHBoxLayout;
    finders->setContentsMargins(theme::space8, theme::space8, theme::space8, theme::space4);
    finders->setSpacing(theme::space8);
    finders->addWidget(m_types, 2);
    finders->addWidget(m_search, 3);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(theme::space8, 0, theme::space8, 0);
    words->addWidget(m_bar);
    auto *hints = new QVBoxLayout;
    hints->setContentsMargins(theme::space16, theme::space4, theme::space16, theme::space4);
    hints->addWidget(m_hint);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(finders);
    layout->addLayout(words);
    layout->addLayout(hints);
    layout->addWidget(m_list, 1);
    if (purpose == Purpose::SidePane) {
        auto *feet = new QVBoxLayout;
        feet->setContentsMargins(theme::space16, theme::space8, theme::space8, theme::space8);
        feet->addWidget(m_foot);
        layout->addLayout(feet);
    }
    setMinimumWidth(200);
}

void CardPane::makeActions()
{
    const auto add = [this](const QString &text, const QKeySequence &key) {
        auto *action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_list->addAction(action);
        return action;
    };
    m_open = add(tr("Open"), {});
    m_star = add(tr("Add to favourites"), Qt::CTRL | Qt::Key_D);
    m_forget = add(tr("Remove from recent"), Qt::Key_Delete);
    m_browser = add(tr("Open in the browser"), Qt::CTRL | Qt::Key_Return);
    connect(m_open, &QAction::triggered, this, [this] { choose(m_list->currentIndex()); });
    connect(m_star, &QAction::triggered, this, [this] {
        const crm::OwnerRef owner = currentCard();
        if (!owner.isValid())
            return;
        const QModelIndex index = m_list->currentIndex();
        m_workspace.store()
            .saveCardSummary({ owner, index.data(models::CardTitleRole).toString(),
                               index.data(models::CardSecondLineRole).toString() })
            .then(this, [](const Result<Done> &) {});
        m_workspace.store()
            .setFavourite(owner, !m_model->isFavourite(owner))
            .then(this, [](const Result<Done> &) {});
    });
    connect(m_forget, &QAction::triggered, this, [this] {
        if (currentCard().isValid() && !m_model->isFavourite(currentCard()))
            m_workspace.store().forgetRecent(currentCard()).then(this, [](const Result<Done> &) {});
    });
    connect(m_browser, &QAction::triggered, this, [this] {
        if (currentCard().isValid())
            emit openInBrowserRequested(currentCard());
    });
}

QString CardPane::nameOf(const crm::OwnerRef &owner) const
{
    for (const crm::EntityType &type : m_workspace.types()) {
        if (type.typeId == owner.typeId)
            return crm::fallbackTitle(owner, type.name);
    }
    return crm::fallbackTitle(owner);
}

void CardPane::updateTypes()
{
    const QSignalBlocker quiet(m_types);
    const int chosen = m_types->currentData().toInt();
    m_types->clear();
    m_types->addItem(tr("All"), 0);
    QList<crm::EntityType> types = m_workspace.types();
    m_model->setTypes(types);
    for (const crm::EntityType &type : std::as_const(types)) {
        if (crm::isUsableType(type.typeId))
            m_types->addItem(icon(cardGlyph(type.typeId)), type.name, type.typeId);
    }
    m_types->setCurrentIndex(std::max(0, m_types->findData(chosen)));
}

void CardPane::search()
{
    readPasted();
    m_model->setSearch(m_pasted.isValid() ? QString() : m_search->text(),
                       m_types->currentData().toInt());
    m_delegate->setTwoLines(m_model->search() != CardListModel::Search::None);
    m_list->doItemsLayout();
    updateHint();
}

/// Addresses and short codes; a secret pasted by mistake leaves the field at once.
void CardPane::readPasted()
{
    using Kind = crm::PastedCard::Kind;
    const crm::PastedCard pasted
        = crm::readPasted(m_search->text(), m_workspace.portal());
    m_pasted = pasted.kind == Kind::Card ? pasted.owner : crm::OwnerRef {};
    const auto tell = [this](const QString &fact, const QString &consequence) {
        m_bar->showMessage({ theme::Tone::Warning, u"warning"_s, fact, consequence, {} });
    };
    switch (pasted.kind) {
    case Kind::WebhookAddress: {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
        return tell(tr("That was a webhook address."),
                    tr("It works like a password and was not kept. Add it as a connection."));
    }
    case Kind::CardOfOtherPortal:
        return tell(tr("This card belongs to another portal: %1.").arg(pasted.host),
                    tr("Open the connection to that portal first."));
    case Kind::NewItemForm:
        return tell(tr("This is the form for a new card."), tr("It has no log yet."));
    case Kind::UserPage:
        return tell(tr("This is the page of a person."), tr("People have no log entries."));
    case Kind::UnusableType:
        return tell(tr("No log entries can hang on this."),
                    tr("Use a lead, deal, contact, company, quote, invoice, order or an item of a "
                       "smart process."));
    case Kind::Nothing:
    case Kind::Card:
        break;
    }
    if (!m_search->text().isEmpty() || !m_search->hasFocus())
        m_bar->clear();
}

void CardPane::updateHint()
{
    QString fact, more;
    using Search = CardListModel::Search;
    const bool isEmpty = m_model->rowCount() == 0;
    if (m_pasted.isValid()) {
        fact = tr("Enter opens %1.").arg(nameOf(m_pasted));
    } else if (m_model->search() == Search::Running) {
        fact = tr("Asking the portal…");
    } else if (m_model->search() == Search::Offline) {
        fact = isEmpty ? tr("Nothing known on this computer fits.")
                       : tr("Only cards known on this computer.");
        more = errorText(m_model->error()).what;
    } else if (m_model->search() == Search::Found && isEmpty) {
        const auto type = m_types->currentData().toInt();
        fact = type == crm::Order ? tr("Orders are found by their number only.")
                                  : tr("No card fits these words.");
    } else if (m_model->search() == Search::None && isEmpty) {
        fact = tr("Type a title, a name, a phone or a number.");
        more = tr("Cards that you open stand here.");
    }
    m_hint->setText(fact, more);
    m_hint->setVisible(!fact.isEmpty());
}

void CardPane::updateFoot()
{
    if (!m_figures.isFinished())
        return;
    m_figures = m_workspace.store().figures();
    m_figures.then(this, [this](const Result<store::StoreFigures> &figures) {
        m_figures = {};
        if (!figures)
            return;
        m_foot->setText(
            m_workspace.connection().kind == connections::Connection::Kind::Demo
                ? tr("%Ln entries read, nothing is kept", nullptr, int(figures->entries))
                : tr("%Ln entries kept on this computer", nullptr, int(figures->entries)));
    });
}

void CardPane::setOpenCard(const crm::OwnerRef &owner)
{
    m_openCard = owner;
    markOpenCard();
}

void CardPane::markOpenCard()
{
    updateHint();
    const int row = m_model->rowOf(m_openCard);
    const bool isWalkedThrough = m_list->hasFocus() && m_list->currentIndex().isValid();
    if (row >= 0 && !isWalkedThrough && m_model->search() == CardListModel::Search::None)
        m_list->setCurrentIndex(m_model->index(row));
}

crm::OwnerRef CardPane::currentCard() const
{
    return m_list->currentIndex().data(models::CardOwnerRole).value<crm::OwnerRef>();
}

void CardPane::chooseFirst()
{
    if (m_pasted.isValid()) {
        emit cardChosen(m_pasted);
        m_search->clear();
        return;
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        if (index.flags() & Qt::ItemIsSelectable)
            return choose(index);
    }
}

void CardPane::choose(const QModelIndex &index)
{
    const auto owner = index.data(models::CardOwnerRole).value<crm::OwnerRef>();
    if (!owner.isValid())
        return;
    if (m_model->search() != CardListModel::Search::None)
        m_workspace.store()
            .saveCardSummary({ owner, index.data(models::CardTitleRole).toString(),
                               index.data(models::CardSecondLineRole).toString() })
            .then(this, [](const Result<Done> &) {});
    emit cardChosen(owner);
}

void CardPane::showMenu(const QPoint &pos)
{
    const crm::OwnerRef owner = currentCard();
    if (!owner.isValid())
        return;
    const bool isFavourite = m_model->isFavourite(owner);
    m_star->setText(isFavourite ? tr("Remove from favourites") : tr("Add to favourites"));
    m_star->setIcon(icon(isFavourite ? u"star" : u"starf"));
    m_forget->setEnabled(!isFavourite && m_model->search() == CardListModel::Search::None);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({ m_open, m_star, m_forget, m_browser });
    menu->popup(m_list->viewport()->mapToGlobal(pos));
}

bool CardPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isTop = m_list->currentIndex().row() <= 1;
        if (key->key() == Qt::Key_Up && isTop) {
            m_search->setFocus(Qt::OtherFocusReason);
            return true;
        }
        // Letters typed into the list are meant for the search.
        if (!key->text().isEmpty() && key->text().at(0).isLetterOrNumber()
            && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
            m_search->setFocus(Qt::OtherFocusReason);
            m_search->setText(key->text());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CardPane::paintEvent(QPaintEvent *)
{
    if (!m_foot->isVisible())
        return;
    QPainter painter(this);
    painter.fillRect(0, m_foot->y() - theme::space8, width(), 1, theme::colors(palette()).hairline);
}
