// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jumppopup.h"

#include "workspace.h"

#include "crm/cardlink.h"
#include "crm/cardtexts.h"
#include "ui/timeline/cardheader.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostCards = 8;
constexpr int ownerRole = Qt::UserRole + 1;

} // namespace

JumpPopup::JumpPopup(SearchField *field, QWidget *window)
    : QFrame(window)
    , m_field(field)
    , m_list(new QListWidget(this))
{
    setObjectName(u"jumpPopup"_s);
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_list->setObjectName(u"jumpList"_s);
    m_list->setAccessibleName(tr("Where to"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_list);
    hide();
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &JumpPopup::update);
    connect(m_list, &QListWidget::itemClicked, this, &JumpPopup::activate);
}

JumpPopup::~JumpPopup() { m_asking.cancel(); }

void JumpPopup::setWorkspace(Workspace *workspace)
{
    m_asking.cancel();
    m_workspace = workspace;
    m_field->setEnabled(workspace != nullptr);
    hide();
}

void JumpPopup::update()
{
    m_asking.cancel();
    const QString words = m_field->text().trimmed();
    if (!m_workspace || words.isEmpty() || !m_field->hasFocus())
        return hide();
    using Kind = crm::PastedCard::Kind;
    const auto pasted = crm::readPasted(words, m_workspace->portal());
    m_pasted = pasted.kind == Kind::Card ? pasted.owner : crm::OwnerRef {};
    if (pasted.kind == Kind::WebhookAddress) // a secret does not stay in sight
        return m_field->clear();
    fill({});
    m_asking = m_workspace->store().findCards(words, mostCards);
    m_asking.then(this, [this](const Result<QList<crm::CardSummary>> &cards) {
        m_asking = {};
        if (cards)
            fill(*cards);
    });
}

void JumpPopup::fill(const QList<crm::CardSummary> &cards)
{
    m_list->clear();
    if (m_pasted.isValid()) {
        QString name = crm::fallbackTitle(m_pasted);
        for (const crm::EntityType &type : m_workspace->types()) {
            if (type.typeId == m_pasted.typeId)
                name = crm::fallbackTitle(m_pasted, type.name);
        }
        auto *item = new QListWidgetItem(icon(cardGlyph(m_pasted.typeId)), tr("Open %1").arg(name),
                                         m_list);
        item->setData(ownerRole, QVariant::fromValue(m_pasted));
    }
    for (const crm::CardSummary &card : cards) {
        if (card.owner == m_pasted)
            continue;
        auto *item = new QListWidgetItem(
            icon(cardGlyph(card.owner.typeId)),
            card.secondLine.isEmpty() ? card.title : card.title + u" · "_s + card.secondLine,
            m_list);
        item->setData(ownerRole, QVariant::fromValue(card.owner));
    }
    new QListWidgetItem(icon(u"search"),
                        tr("Search everything stored for “%1”").arg(m_field->text().trimmed()),
                        m_list);
    m_list->setCurrentRow(0);
    place();
    show();
    raise();
}

void JumpPopup::place()
{
    const QPoint corner = m_field->mapTo(parentWidget(), QPoint(0, m_field->height() + 4));
    const int row = std::max(m_list->sizeHintForRow(0), theme::heightFor(28, font()));
    setGeometry(corner.x(), corner.y(), std::max(m_field->width(), 320), row * m_list->count() + 8);
}

void JumpPopup::activate(QListWidgetItem *item)
{
    if (!item)
        return;
    const auto owner = item->data(ownerRole).value<crm::OwnerRef>();
    const QString words = m_field->text().trimmed();
    hide();
    m_field->clear();
    if (owner.isValid())
        emit cardChosen(owner);
    else
        emit searchChosen(words);
}

bool JumpPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut)
        hide();
    if (event->type() != QEvent::KeyPress || !isVisible())
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        const int step = key == Qt::Key_Down ? 1 : m_list->count() - 1;
        m_list->setCurrentRow((m_list->currentRow() + step) % m_list->count());
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        activate(m_list->currentItem());
        return true;
    }
    return QFrame::eventFilter(watched, event);
}
