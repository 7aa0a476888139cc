// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "errortext.h"

#include "base/gather.h"
#include "base/redact.h"
#include "cli/logcommands.h"
#include "cli/planrun.h"
#include "cli/writing.h"
#include "timeline/draftcheck.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::Literals::StringLiterals;
using store::Intent;
using timeline::LogEntry;

namespace cli {

namespace {

constexpr qint64 maxTextBytes = 4 * 1024 * 1024;

/* TRANSLATOR cli */ // so that lupdate knows the context of tr()
QString tr(const char *text) { return QCoreApplication::translate("cli", text); }

Result<QString> readText(const Words &words)
{
    if (words.has(u"text"_s))
        return words.values.value(u"text"_s);
    const QString name = words.values.value(u"text-file"_s);
    QFile file(name);
    const bool opened
        = name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return Error::make(Error::Kind::Input, u"file-unreadable"_s, name);
    QByteArray bytes; // a pipe gives what it has, not what is asked for
    while (bytes.size() <= maxTextBytes) {
        const QByteArray more = file.read(maxTextBytes + 1 - bytes.size());
        if (more.isEmpty())
            break;
        bytes += more;
    }
    if (file.error() != QFile::NoError)
        return Error::make(Error::Kind::Input, u"file-unreadable"_s, name);
    if (bytes.size() > maxTextBytes)
        return Error::make(Error::Kind::Input, u"file-too-large"_s, name);
    if (!bytes.isValidUtf8())
        return Error::make(Error::Kind::Input, u"file-not-text"_s, name);
    return QString::fromUtf8(bytes);
}

struct AddRequest
{
    QString card;
    timeline::EntryDraft draft;
};

Result<AddRequest> addRequest(const QStringList &words)
{
    const auto parsed = parseWords(words,
                                   { QCommandLineOption(u"title"_s, {}, u"T"_s),
                                     QCommandLineOption(u"text"_s, {}, u"T"_s),
                                     QCommandLineOption(u"text-file"_s, {}, u"FILE"_s),
                                     QCommandLineOption(u"icon"_s, {}, u"CODE"_s) });
    if (!parsed)
        return parsed.error();
    if (parsed->positional.size() != 1 || !parsed->has(u"title"_s)
        || parsed->has(u"text"_s) == parsed->has(u"text-file"_s))
        return usageError(
            tr("Write \"log add CARD --title T (--text T | --text-file FILE|-) [--icon CODE]\"."));
    auto text = readText(*parsed);
    if (!text)
        return text.error();
    AddRequest request { parsed->positional.first(),
                         { parsed->values.value(u"title"_s), *text, u"info"_s } };
    if (parsed->has(u"icon"_s))
        request.draft.iconCode = parsed->values.value(u"icon"_s);
    for (const timeline::DraftFinding &finding : timeline::checkDraft(request.draft, {})) {
        if (finding.severity == timeline::DraftFinding::Severity::Error)
            return usageError(finding.sentence);
        Output::progress(finding.sentence + u'\n');
    }
    return request;
}

/// Prints the entry as the store has it, or as the portal has it.
Pending<int> showMade(Session &session, Workspace &workspace, EntryId id)
{
    const auto print = [&session](const LogEntry &entry) {
        session.output().print(entryJson(entry));
        return int(Ok);
    };
    return chained<int>(
        workspace.store().entries({ id }), &session,
        [&session, &workspace, print, id](const QList<store::StoredEntry> &rows) -> Pending<int> {
            if (!rows.isEmpty())
                return ready<int>(print(rows.first().entry));
            return mapped<int>(workspace.timeline().entry(id), &session,
                               [&session, print](const Result<LogEntry> &entry) -> Result<int> {
                                   if (entry)
                                       return print(*entry);
                                   session.output().printError(
                                       Error::make(Error::Kind::Storage, u"not-stored"_s));
                                   return int(PartlyDone);
                               });
        });
}

Pending<int> addTo(Session &session, Workspace &workspace, const crm::CardSummary &card,
                   const timeline::EntryDraft &draft)
{
    return chained<int>(
        carryOut(session, workspace, workspace.outbox().add(card.owner, card.title, draft)),
        &session, [&session, &workspace](const Intent &intent) {
            if (outcomeOf(intent).status == Ok)
                return showMade(session, workspace, intent.entry);
            return ready<int>(errorOf(session, intent));
        });
}

} // namespace

Pending<int> addEntry(Session &session, const QStringList &words)
{
    if (words.contains(u"--from"_s) || words.contains(u"--dry-run"_s)
        || std::any_of(words.begin(), words.end(),
                       [](const QString &word) { return word.startsWith("--from="_L1); }))
        return addFromFile(session, words);
    const auto request = addRequest(words);
    if (!request)
        return ready<int>(request.error());
    return withOutbox(session, [&session, request = *request](Workspace &workspace) {
        const auto owner = cardFromWord(request.card, workspace.portal());
        if (!owner)
            return ready<int>(owner.error());
        // For an administrator the portal adds entries to cards that never were
        // (timeline-methods.md section 1).
        return chained<int>(workspace.directory().card(*owner), &session,
                            [&session, &workspace, request](const crm::CardSummary &card) {
                                return addTo(session, workspace, card, request.draft);
                            });
    });
}

} // namespace cli
