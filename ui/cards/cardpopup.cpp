// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/cardpopup.h"

#include "ui/cards/cardpane.h"
#include "ui/timeline/choosers.h"
#include "ui/widgets/searchfield.h"

#include <QFrame>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

CardPane *popUpCards(Workspace &workspace, QWidget *anchor,
                     std::function<void(const crm::OwnerRef &card)> chosen)
{
    auto *popup = new QFrame(anchor, Qt::Popup);
    popup->setObjectName(u"cardPopup"_s);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(1, 1, 1, 1);
    auto *cards = new CardPane(workspace, CardPane::Purpose::Picker, popup);
    cards->setMinimumSize(340, 420);
    layout->addWidget(cards);
    QObject::connect(cards, &CardPane::cardChosen, popup,
                     [popup, chosen = std::move(chosen)](const crm::OwnerRef &card) {
                         popup->close();
                         chosen(card);
                     });
    popUpBelow(popup, anchor);
    cards->searchField()->setFocus(Qt::PopupFocusReason);
    return cards;
}
