// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "errortext_table.h"

#include <QCoreApplication>

namespace errortext {

namespace {

constexpr Row rows[] {
    { "expired_token", QT_TRANSLATE_NOOP("ErrorText", "Your sign-in to the portal has run out."),
      QT_TRANSLATE_NOOP("ErrorText", "Sign in to this connection again.") },
    { "invalid_token", QT_TRANSLATE_NOOP("ErrorText", "The portal no longer accepts this sign-in."),
      QT_TRANSLATE_NOOP("ErrorText", "Sign in to this connection again.") },
    { "NO_AUTH_FOUND",
      QT_TRANSLATE_NOOP("ErrorText",
                        "The portal does not know this webhook or sign-in. It may be mistyped, "
                        "deleted or expired."),
      QT_TRANSLATE_NOOP("ErrorText",
                        "Copy the webhook address from Bitrix24 again, or create a new one, and "
                        "connect with it.") },
    { "INVALID_CREDENTIALS",
      QT_TRANSLATE_NOOP("ErrorText",
                        "The webhook is not valid: it was changed, deleted or has expired, or its "
                        "user was dismissed."),
      QT_TRANSLATE_NOOP("ErrorText",
                        "Create a new webhook in Bitrix24 and connect with its address.") },
    { "insufficient_scope",
      QT_TRANSLATE_NOOP("ErrorText", "This connection was given no access to the names of users."),
      QT_TRANSLATE_NOOP("ErrorText",
                        "Open the webhook or application in Bitrix24 and tick the permission for "
                        "users."),
      Retry::No, "user." },
    { "insufficient_scope",
      QT_TRANSLATE_NOOP("ErrorText", "This connection was given no access to the CRM."),
      QT_TRANSLATE_NOOP("ErrorText",
                        "Open the webhook or application in Bitrix24 and tick the permission for "
                        "CRM."),
      Retry::No, "crm." },
    { "insufficient_scope",
      QT_TRANSLATE_NOOP("ErrorText",
                        "This connection was not given a permission that is needed here."),
      QT_TRANSLATE_NOOP("ErrorText",
                        "Open the webhook or application in Bitrix24 and tick the permissions for "
                        "CRM and users.") },
    { "user_access_error",
      QT_TRANSLATE_NOOP("ErrorText",
                        "The application is installed on the portal, but you are not among those "
                        "who may use it."),
      QT_TRANSLATE_NOOP("ErrorText",
                        "Ask an administrator of the portal to give you access to it.") },
    { "authorization_error",
      QT_TRANSLATE_NOOP("ErrorText", "The portal could not sign in the user of this connection."),
      QT_TRANSLATE_NOOP("ErrorText",
                        "Sign in again. If that does not help, ask an administrator whether the "
                        "user is still active.") },
    { "APPLICATION_NOT_FOUND",
      QT_TRANSLATE_NOOP(
          "ErrorText",
          "The application of this connection was removed from the portal or switched "
          "off."),
      QT_TRANSLATE_NOOP("ErrorText",
                        "Ask an administrator of the portal to install it again, then sign in.") },
    { "CONNECTION_ERROR",
      QT_TRANSLATE_NOOP("ErrorText", "The portal could not reach the sign-in service of Bitrix24."),
      QT_TRANSLATE_NOOP("ErrorText", "Try again in a few minutes."), Retry::Yes },
    { "WRONG_AUTH_TYPE",
      QT_TRANSLATE_NOOP("ErrorText", "The portal refuses this for connections of this kind."),
      QT_TRANSLATE_NOOP(
          "ErrorText",
          "Use a connection through an application instead of a webhook, or the other "
          "way round.") },
    { "WRONG_LICENSE",
      QT_TRANSLATE_NOOP("ErrorText", "The plan of the portal does not include this."),
      QT_TRANSLATE_NOOP("ErrorText", "Ask an administrator of the portal about its plan.") },
    { "INVALID_REQUEST",
      QT_TRANSLATE_NOOP("ErrorText", "The portal accepts secure connections only."),
      QT_TRANSLATE_NOOP("ErrorText", "Connect again with an address that begins with https://.") },
    { "OVERLOAD_LIMIT",
      QT_TRANSLATE_NOOP("ErrorText",
                        "Bitrix24 support has blocked this connection because of too much load."),
      QT_TRANSLATE_NOOP("ErrorText", "Write to Bitrix24 support: only they can lift the block.") },
    { "QUERY_LIMIT_EXCEEDED",
      QT_TRANSLATE_NOOP("ErrorText",
                        "The portal is getting too many requests at the moment, maybe from other "
                        "programs, too."),
      QT_TRANSLATE_NOOP("ErrorText", "Wait a minute, then try again."), Retry::Yes },
    { "OPERATION_TIME_LIMIT",
      QT_TRANSLATE_NOOP("ErrorText",
                        "The portal has used up its time for requests of this kind. Others still "
                        "work."),
      QT_TRANSLATE_NOOP("ErrorText", "Wait up to ten minutes, then try again."), Retry::Yes },
    { "ERROR_METHOD_NOT_FOUND",
      QT_TRANSLATE_NOOP("ErrorText",
                        "The portal does not have this function. Its version may be too old."),
      QT_TRANSLATE_NOOP("ErrorText", "Ask an administrator whether the portal can be updated.") },
    { "ERROR_BATCH_METHOD_NOT_ALLOWED",
      QT_TRANSLATE_NOOP("ErrorText", "The portal does not do this together with other requests."),
      QT_TRANSLATE_NOOP("ErrorText",
                        "This is a mistake in Timeline Desk. Please report it with the request "
                        "log.") },
    { "ERROR_BATCH_LENGTH_EXCEEDED",
      QT_TRANSLATE_NOOP("ErrorText", "More was asked of the portal at once than it allows."),
      QT_TRANSLATE_NOOP("ErrorText",
                        "This is a mistake in Timeline Desk. Please report it with the request "
                        "log.") },
    { "ERROR_ARGUMENT",
      QT_TRANSLATE_NOOP("ErrorText", "The portal could not use something that was sent to it."),
      QT_TRANSLATE_NOOP("ErrorText",
                        "Check what you entered. If it is right, please report this with the "
                        "request log.") },
    { "MAIN_CONTROLLER_22001",
      QT_TRANSLATE_NOOP("ErrorText", "Something the portal needs was sent empty."),
      QT_TRANSLATE_NOOP("ErrorText",
                        "Check what you entered. If it is right, please report this with the "
                        "request log.") },
    { "ERROR_CORE", QT_TRANSLATE_NOOP("ErrorText", "Something went wrong inside the portal."),
      QT_TRANSLATE_NOOP("ErrorText",
                        "Try again later. If it stays, tell an administrator of the portal."),
      Retry::Yes },
    { "INTERNAL_SERVER_ERROR",
      QT_TRANSLATE_NOOP("ErrorText", "The portal's server failed while working on this."),
      QT_TRANSLATE_NOOP("ErrorText",
                        "Try again later. If it stays, tell an administrator of the portal."),
      Retry::Yes },
    { "ERROR_UNEXPECTED_ANSWER",
      QT_TRANSLATE_NOOP("ErrorText",
                        "The portal got an answer from its own server that it could not use."),
      QT_TRANSLATE_NOOP("ErrorText",
                        "Try again later. If it stays, tell an administrator of the portal."),
      Retry::Yes },
    { "allowed_only_intranet_user",
      QT_TRANSLATE_NOOP("ErrorText",
                        "The user of this connection is an external (extranet) user. Bitrix24 "
                        "shows logs to employees only."),
      QT_TRANSLATE_NOOP("ErrorText", "Use a webhook that was created by an employee.") },
    { "METHOD_CONFIRM_WAITING",
      QT_TRANSLATE_NOOP("ErrorText", "An administrator of the portal has to confirm this first."),
      QT_TRANSLATE_NOOP("ErrorText",
                        "Ask an administrator to confirm the request in Bitrix24, then try again."),
      Retry::Yes },
    { "METHOD_CONFIRM_DENIED",
      QT_TRANSLATE_NOOP("ErrorText", "An administrator of the portal has refused this."),
      QT_TRANSLATE_NOOP("ErrorText", "Talk to an administrator of the portal.") },
    { "PORTAL_DELETED", QT_TRANSLATE_NOOP("ErrorText", "The portal was closed or deleted."),
      QT_TRANSLATE_NOOP("ErrorText",
                        "Ask its owner for the new address. What was read stays readable here.") },
    { "ERROR_MANIFEST_IS_NOT_AVAILABLE",
      QT_TRANSLATE_NOOP("ErrorText",
                        "The portal does not have the description that is needed for an import."),
      QT_TRANSLATE_NOOP("ErrorText", "Ask an administrator of the portal.") },
    { "WRONG_ENCODING",
      QT_TRANSLATE_NOOP(
          "ErrorText", "The portal holds text here that it cannot send: it has broken characters."),
      QT_TRANSLATE_NOOP("ErrorText",
                        "Ask an administrator of the portal to correct the text of this card.") },
    { "INTERNAL_WRONG_TRANSPORT",
      QT_TRANSLATE_NOOP("ErrorText",
                        "The portal's server is set up wrongly: its way to answer is missing."),
      QT_TRANSLATE_NOOP("ErrorText", "Tell an administrator of the portal.") },
    { "INTERNAL_WRONG_HANDLER_CLASS",
      QT_TRANSLATE_NOOP("ErrorText",
                        "The portal's server is set up wrongly: a part of it is missing."),
      QT_TRANSLATE_NOOP("ErrorText", "Tell an administrator of the portal.") },
    { "CODE_EMPTY",
      QT_TRANSLATE_NOOP("ErrorText", "The portal was asked about a feature without its name."),
      QT_TRANSLATE_NOOP("ErrorText",
                        "This is a mistake in Timeline Desk. Please report it with the request "
                        "log.") },
};

} // namespace

std::span<const Row> portalRows() { return rows; }

} // namespace errortext
