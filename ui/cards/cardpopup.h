// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crm/ownerref.h"

#include <functional>

class CardPane;
class QWidget;
class Workspace;

/// A card picker below \a anchor, with the keyboard in its field; it goes when a card is chosen or
/// something else is clicked. \a chosen is called once at most, after it has closed.
CardPane *popUpCards(Workspace &workspace, QWidget *anchor,
                     std::function<void(const crm::OwnerRef &card)> chosen);
