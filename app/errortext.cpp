// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "errortext.h"

#include "errortext_table.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

using errortext::Retry;
using errortext::Row;
using Kind = Error::Kind;

struct KindRow
{
    Kind kind;
    const char *what;
    const char *action;
    Retry retry;
};

/// For codes that are not in the tables.
constexpr std::array kindRows {
    KindRow { Kind::Network, QT_TRANSLATE_NOOP("ErrorText", "The portal cannot be reached."),
              QT_TRANSLATE_NOOP("ErrorText", "Check the network and try again."), Retry::Yes },
    KindRow { Kind::Timeout, QT_TRANSLATE_NOOP("ErrorText", "There was no answer in time."),
              QT_TRANSLATE_NOOP("ErrorText", "Try again later."), Retry::Yes },
    KindRow { Kind::Auth,
              QT_TRANSLATE_NOOP("ErrorText", "The portal does not accept this connection."),
              QT_TRANSLATE_NOOP("ErrorText", "Connect again."), Retry::No },
    KindRow { Kind::AccessDenied,
              QT_TRANSLATE_NOOP("ErrorText", "You may not do this on the portal."),
              QT_TRANSLATE_NOOP("ErrorText", "Ask an administrator of the portal."), Retry::No },
    KindRow { Kind::NotFound, QT_TRANSLATE_NOOP("ErrorText", "This does not exist."),
              QT_TRANSLATE_NOOP("ErrorText", "Check it and refresh."), Retry::No },
    KindRow { Kind::RateLimited, QT_TRANSLATE_NOOP("ErrorText", "The portal is busy."),
              QT_TRANSLATE_NOOP("ErrorText", "Wait a minute, then try again."), Retry::Yes },
    KindRow { Kind::Portal, QT_TRANSLATE_NOOP("ErrorText", "The portal refused this."),
              QT_TRANSLATE_NOOP("ErrorText", "Read what the portal said."), Retry::No },
    KindRow { Kind::Decode, QT_TRANSLATE_NOOP("ErrorText", "The portal's answer cannot be read."),
              QT_TRANSLATE_NOOP("ErrorText", "Try again later."), Retry::Yes },
    KindRow { Kind::UnknownOutcome,
              QT_TRANSLATE_NOOP("ErrorText",
                                "This was sent, but the answer was lost: it may or may not have "
                                "happened."),
              QT_TRANSLATE_NOOP("ErrorText",
                                "Do not send it again yet: the newest entries are read to find "
                                "out."),
              Retry::No },
    KindRow { Kind::Storage,
              QT_TRANSLATE_NOOP("ErrorText", "Saving on this computer did not work."),
              QT_TRANSLATE_NOOP("ErrorText", "Check the disk and try again."), Retry::Yes },
    KindRow { Kind::Input, QT_TRANSLATE_NOOP("ErrorText", "This cannot be used."),
              QT_TRANSLATE_NOOP("ErrorText", "Check what you entered."), Retry::No },
    KindRow { Kind::Cancelled, QT_TRANSLATE_NOOP("ErrorText", "This was cancelled."),
              QT_TRANSLATE_NOOP("ErrorText", "Nothing was sent."), Retry::Yes },
    KindRow { Kind::Internal,
              QT_TRANSLATE_NOOP("ErrorText", "Something went wrong inside Timeline Desk."),
              QT_TRANSLATE_NOOP("ErrorText", "Please report this with the request log."),
              Retry::No },
};

bool fits(const Row &row, const Error &error, Qt::CaseSensitivity sensitivity)
{
    return error.code.compare(QLatin1StringView(row.code), sensitivity) == 0
        && (!row.method || error.method.startsWith(QLatin1StringView(row.method)))
        && (!row.message
            || error.message.trimmed().startsWith(QLatin1StringView(row.message),
                                                  Qt::CaseInsensitive))
        && (row.httpStatus == 0 || row.httpStatus == error.httpStatus);
}

const Row *findRow(const Error &error)
{
    // What the code means for a read is beside the point when a write may have happened.
    static const QStringList ofWrites { u"given-up"_s, u"found-after-restart"_s,
                                        u"outcome-unknown"_s, u"outcome-unknown-kept"_s };
    if (error.kind == Kind::UnknownOutcome && !ofWrites.contains(error.code))
        return nullptr;
    // INVALID_REQUEST and invalid_request are different errors of different servers.
    for (const auto sensitivity : { Qt::CaseSensitive, Qt::CaseInsensitive }) {
        for (const auto table :
             { errortext::portalRows(), errortext::methodRows(), errortext::accessRows(),
               errortext::importRows(), errortext::pictureRows(), errortext::planRows(),
               errortext::ownRows() }) {
            for (const Row &row : table) {
                if (fits(row, error, sensitivity))
                    return &row;
            }
        }
    }
    return nullptr;
}

ErrorText translated(const char *what, const char *action, Retry retry)
{
    return { QCoreApplication::translate("ErrorText", what),
             QCoreApplication::translate("ErrorText", action), retry == Retry::Yes };
}

} // namespace

ErrorText errorText(const Error &error)
{
    const bool hasCode = !error.code.isEmpty() || error.kind == Kind::Portal
        || error.kind == Kind::AccessDenied || error.kind == Kind::NotFound;
    if (const Row *row = hasCode ? findRow(error) : nullptr)
        return translated(row->what, row->action, row->retry);
    for (const KindRow &row : kindRows) {
        if (row.kind == error.kind)
            return translated(row.what, row.action, row.retry);
    }
    const KindRow &last = kindRows.back();
    return translated(last.what, last.action, last.retry);
}

QString errorLine(const Error &error)
{
    const ErrorText text = errorText(error);
    return text.action.isEmpty() ? text.what : text.what + u' ' + text.action;
}
