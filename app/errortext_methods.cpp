// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "errortext_table.h"

#include <QCoreApplication>

namespace errortext {

namespace {

constexpr const char *entries = "crm.timeline.logmessage.";
constexpr const char *addEntry = "crm.timeline.logmessage.add";
constexpr const char *deleteEntry = "crm.timeline.logmessage.delete";

constexpr Row rows[] {
    // Refusals of the CRM come with 400; 401 and 403 are the portal's door (bitrix24-rest.md 4).
    { "ACCESS_DENIED",
      QT_TRANSLATE_NOOP("ErrorText",
                        "The portal lets other programs in only with a paid plan or subscription, "
                        "or not for this user."),
      QT_TRANSLATE_NOOP("ErrorText",
                        "Ask an administrator of the portal whether its plan includes access for "
                        "other programs."),
      Retry::No, nullptr, nullptr, 403 },
    { "ACCESS_DENIED",
      QT_TRANSLATE_NOOP("ErrorText",
                        "The portal lets other programs in only with a paid plan or subscription, "
                        "or not for this user."),
      QT_TRANSLATE_NOOP("ErrorText",
                        "Ask an administrator of the portal whether its plan includes access for "
                        "other programs."),
      Retry::No, nullptr, nullptr, 401 },
    { "ACCESS_DENIED", QT_TRANSLATE_NOOP("ErrorText", "You may not add entries to this card."),
      QT_TRANSLATE_NOOP("ErrorText",
                        "Ask for the right to edit the card. Some portals let only administrators "
                        "add entries."),
      Retry::No, addEntry },
    { "ACCESS_DENIED",
      QT_TRANSLATE_NOOP("ErrorText", "Only an administrator of the portal may delete entries."),
      QT_TRANSLATE_NOOP("ErrorText",
                        "Ask an administrator to delete it through the application that made it."),
      Retry::No, deleteEntry },
    { "ACCESS_DENIED", QT_TRANSLATE_NOOP("ErrorText", "You may not read the log of this card."),
      QT_TRANSLATE_NOOP("ErrorText",
                        "Ask an administrator of the portal for the right to see the card."),
      Retry::No, entries },
    { "ACCESS_DENIED", QT_TRANSLATE_NOOP("ErrorText", "You may not see this card."),
      QT_TRANSLATE_NOOP("ErrorText",
                        "Ask an administrator of the portal for the right to see the card."),
      Retry::No, "crm.item." },
    { "ACCESS_DENIED",
      QT_TRANSLATE_NOOP("ErrorText", "Only an administrator of the portal may change icons."),
      QT_TRANSLATE_NOOP("ErrorText", "Ask an administrator of the portal to do it."), Retry::No,
      "crm.timeline.icon." },
    { "ACCESS_DENIED",
      QT_TRANSLATE_NOOP("ErrorText", "Only an administrator of the portal may change logos."),
      QT_TRANSLATE_NOOP("ErrorText", "Ask an administrator of the portal to do it."), Retry::No,
      "crm.timeline.logo." },
    { "ACCESS_DENIED",
      QT_TRANSLATE_NOOP("ErrorText", "You have no permission for this on the portal."),
      QT_TRANSLATE_NOOP(
          "ErrorText",
          "Ask an administrator of the portal for the right, or use the connection of "
          "another user.") },

    { "NOT_FOUND", QT_TRANSLATE_NOOP("ErrorText", "This entry is no longer on the portal."),
      QT_TRANSLATE_NOOP("ErrorText", "Refresh the list. Its last content stays here."), Retry::No,
      entries },
    { "NOT_FOUND", QT_TRANSLATE_NOOP("ErrorText", "There is no such card on the portal."),
      QT_TRANSLATE_NOOP("ErrorText", "Check the number. The card may have been deleted."),
      Retry::No, "crm.item." },
    { "NOT_FOUND", QT_TRANSLATE_NOOP("ErrorText", "The portal has no icon with this code."),
      QT_TRANSLATE_NOOP("ErrorText", "Refresh the list of icons. Icons of Bitrix24 itself stay."),
      Retry::No, "crm.timeline.icon." },
    { "NOT_FOUND", QT_TRANSLATE_NOOP("ErrorText", "The portal has no logo with this code."),
      QT_TRANSLATE_NOOP("ErrorText", "Refresh the list of logos. Logos of Bitrix24 itself stay."),
      Retry::No, "crm.timeline.logo." },
    { "NOT_FOUND", QT_TRANSLATE_NOOP("ErrorText", "There is no note here."),
      QT_TRANSLATE_NOOP("ErrorText", "Refresh the entry: the note or its link may be gone."),
      Retry::No, "crm.timeline.note." },
    { "NOT_FOUND", QT_TRANSLATE_NOOP("ErrorText", "The portal does not find what this was about."),
      QT_TRANSLATE_NOOP("ErrorText", "Refresh: it may have been deleted.") },
    { "OWNER_NOT_FOUND",
      QT_TRANSLATE_NOOP("ErrorText", "The card this entry is meant for does not exist."),
      QT_TRANSLATE_NOOP("ErrorText", "Choose another card. This one may have been deleted.") },
    { "ENTITY_TYPE_NOT_SUPPORTED",
      QT_TRANSLATE_NOOP("ErrorText", "The portal cannot look up cards of this type."),
      QT_TRANSLATE_NOOP("ErrorText", "Open the card by its number or address.") },
    { "REMOVING_DISABLED",
      QT_TRANSLATE_NOOP("ErrorText",
                        "Only the application that made an entry can delete it; an entry made "
                        "through a webhook nobody can."),
      QT_TRANSLATE_NOOP(
          "ErrorText",
          "Connect through the application that made it. Bitrix24 has no other way.") },

    { "INVALID_ARG_VALUE",
      QT_TRANSLATE_NOOP("ErrorText", "The portal does not take this picture as an icon."),
      QT_TRANSLATE_NOOP("ErrorText", "Use a PNG picture of exactly 24 by 24 pixels."), Retry::No,
      "crm.timeline.icon." },
    { "INVALID_ARG_VALUE",
      QT_TRANSLATE_NOOP("ErrorText", "The portal does not take this picture as a logo."),
      QT_TRANSLATE_NOOP("ErrorText", "Use a PNG picture of exactly 60 by 60 pixels."), Retry::No,
      "crm.timeline.logo." },
    { "INVALID_ARG_VALUE",
      QT_TRANSLATE_NOOP("ErrorText", "The portal cannot search cards of this type in this way."),
      QT_TRANSLATE_NOOP("ErrorText", "Search with other words, or open the card by its number."),
      Retry::No, "crm.item." },
    { "INVALID_ARG_VALUE",
      QT_TRANSLATE_NOOP("ErrorText", "The portal does not accept one of the values sent."),
      QT_TRANSLATE_NOOP("ErrorText",
                        "Check what you entered: a picture may have the wrong size, a "
                        "text may be empty.") },
    { "FILE_SAVE_ERROR", QT_TRANSLATE_NOOP("ErrorText", "The portal could not store the picture."),
      QT_TRANSLATE_NOOP("ErrorText",
                        "Try again later. The portal may have no space left; its administrator "
                        "knows."),
      Retry::Yes },
    { "BX_INVALID_VALUE",
      QT_TRANSLATE_NOOP("ErrorText",
                        "The portal has a picture with this code already, or keeps the code for "
                        "itself."),
      QT_TRANSLATE_NOOP("ErrorText", "Choose another code.") },
    { "BX_EMPTY_REQUIRED", QT_TRANSLATE_NOOP("ErrorText", "The picture has no code."),
      QT_TRANSLATE_NOOP("ErrorText", "Give it a code of small letters, digits and hyphens.") },
    { "CAN_NOT_CHANGE_PINNED",
      QT_TRANSLATE_NOOP("ErrorText", "The portal could not pin or unpin this entry."),
      QT_TRANSLATE_NOOP("ErrorText", "Refresh the card and try again."), Retry::Yes },

    { "0",
      QT_TRANSLATE_NOOP("ErrorText", "This card has as many pinned entries as the portal allows."),
      QT_TRANSLATE_NOOP("ErrorText", "Unpin another entry first."), Retry::No,
      "crm.timeline.item.pin" },
    { "0", QT_TRANSLATE_NOOP("ErrorText", "The entry lacks something the portal needs."),
      QT_TRANSLATE_NOOP("ErrorText", "Fill in the title and the text, and choose a card."),
      Retry::No, addEntry, "Missing a required field" },
    { "0",
      QT_TRANSLATE_NOOP("ErrorText", "The portal refused this in its own words, without a code."),
      QT_TRANSLATE_NOOP("ErrorText", "Read what the portal said.") },
    { "100",
      QT_TRANSLATE_NOOP("ErrorText",
                        "Something the portal needs was missing or of the wrong kind."),
      QT_TRANSLATE_NOOP("ErrorText",
                        "Check what you entered. If it is right, please report this with the "
                        "request log.") },
    // The oldest methods have no codes but fixed English texts (timeline-methods.md 9 to 11).
    { "", QT_TRANSLATE_NOOP("ErrorText", "You have no permission for this on the portal."),
      QT_TRANSLATE_NOOP(
          "ErrorText",
          "Ask an administrator of the portal for the right, or use the connection of "
          "another user."),
      Retry::No, nullptr, "Access denied" },
    { "", QT_TRANSLATE_NOOP("ErrorText", "The activity does not exist."),
      QT_TRANSLATE_NOOP("ErrorText", "Refresh: it may have been deleted."), Retry::No, nullptr,
      "Activity is not found" },
    { "", QT_TRANSLATE_NOOP("ErrorText", "This activity belongs to an application."),
      QT_TRANSLATE_NOOP("ErrorText", "Open it in Bitrix24."), Retry::No, nullptr,
      "Use crm.activity.configurable" },
    { "", QT_TRANSLATE_NOOP("ErrorText", "The entry is not linked to this card."),
      QT_TRANSLATE_NOOP("ErrorText", "Refresh the entry to see its links."), Retry::No,
      "crm.timeline.bindings.", "Not found" },
    { "", QT_TRANSLATE_NOOP("ErrorText", "The portal does not find what this was about."),
      QT_TRANSLATE_NOOP("ErrorText", "Refresh: it may have been deleted."), Retry::No, nullptr,
      "Not found" },
    { "", QT_TRANSLATE_NOOP("ErrorText", "The portal cannot use the number of the entry."),
      QT_TRANSLATE_NOOP("ErrorText", "Refresh the list and try again."), Retry::Yes, nullptr,
      "OWNER_ID is not" },
    { "", QT_TRANSLATE_NOOP("ErrorText", "The portal cannot use the number of the card."),
      QT_TRANSLATE_NOOP("ErrorText", "Choose the card again."), Retry::No, nullptr,
      "ENTITY_ID is not" },
    { "", QT_TRANSLATE_NOOP("ErrorText", "The portal cannot link entries to cards of this type."),
      QT_TRANSLATE_NOOP("ErrorText", "Choose a card of another type."), Retry::No, nullptr,
      "ENTITY_TYPE is not" },
    { "", QT_TRANSLATE_NOOP("ErrorText", "This does not exist, or you may not see it."),
      QT_TRANSLATE_NOOP("ErrorText",
                        "Refresh. If it should be there, ask an administrator for the right."),
      Retry::No, "crm.activity." },
    { "",
      QT_TRANSLATE_NOOP("ErrorText", "The portal refused this in its own words, without a code."),
      QT_TRANSLATE_NOOP("ErrorText", "Read what the portal said.") },
};

} // namespace

std::span<const Row> methodRows() { return rows; }

} // namespace errortext
