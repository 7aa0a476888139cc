// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/bulkactions.h"

#include "workspace.h"

#include "crm/cardtexts.h"
#include "ui/cards/cardpopup.h"
#include "ui/timeline/choosers.h"
#include "ui/timeline/entrylistview.h"
#include "ui/timeline/entryselection.h"
#include "ui/timeline/timelinepage.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>

using namespace Qt::Literals::StringLiterals;
using exports::EntryForm;
using store::PlanKind;

namespace {

QString cardName(const Workspace &workspace, const crm::OwnerRef &owner)
{
    for (const crm::EntityType &type : workspace.types()) {
        if (type.typeId == owner.typeId)
            return crm::fallbackTitle(owner, type.name);
    }
    return crm::fallbackTitle(owner);
}

} // namespace

BulkActions::BulkActions(Workspace &workspace, Planner &planner, TimelinePage &page)
    : QObject(&page)
    , m_workspace(workspace)
    , m_planner(planner)
    , m_page(page)
{
    connect(page.selectionBar(), &SelectionBar::triggered, this, &BulkActions::act);
}

BulkRequest BulkActions::request(PlanKind kind) const
{
    BulkRequest request;
    request.kind = kind;
    request.entries = m_page.selection().ids();
    request.listTitle = m_page.cardTitle();
    if (m_page.card())
        request.card = *m_page.card();
    return request;
}

void BulkActions::act(BulkAction which)
{
    if (m_page.selection().count() == 0)
        return;
    switch (which) {
    case BulkAction::Delete:
        if (!m_page.selection().isMany())
            return emit deleteOneRequested();
        return emit planRequested(request(PlanKind::DeleteEntries));
    case BulkAction::SetNote:
        return emit planRequested(request(PlanKind::SaveNotes));
    case BulkAction::RemoveNotes:
        return emit planRequested(request(PlanKind::RemoveNotes));
    case BulkAction::Bind:
        return askForCard(PlanKind::Bind);
    case BulkAction::Unbind:
        return askForCard(PlanKind::Unbind);
    case BulkAction::Pin:
        return emit planRequested(request(PlanKind::Pin));
    case BulkAction::Unpin:
        return emit planRequested(request(PlanKind::Unpin));
    case BulkAction::CopyText:
        return copy(EntryForm::Text);
    case BulkAction::CopyBbCode:
        return copy(EntryForm::BbCode);
    case BulkAction::CopyJson:
        return copy(EntryForm::JsonLines);
    case BulkAction::Export:
        return askForFile();
    }
}

void BulkActions::copy(EntryForm form)
{
    const store::EntryIds ids = m_page.selection().ids();
    m_writing.cancel();
    m_writing = m_planner.written(ids, form);
    m_writing.then(this, [this, count = int(ids.size())](const Result<QByteArray> &bytes) {
        m_writing = {};
        if (!bytes)
            return emit failed(bytes.error());
        QGuiApplication::clipboard()->setText(QString::fromUtf8(*bytes));
        if (count > 1)
            emit told(tr("%Ln entries are on the clipboard.", nullptr, count));
    });
}

void BulkActions::askForFile()
{
    auto *dialog = new QFileDialog(m_page.window(), tr("Export the chosen entries"));
    dialog->setObjectName(u"exportFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString forSpreadsheets = tr("CSV for spreadsheets (*.csv)");
    const QString lines = tr("JSON Lines (*.jsonl)");
    dialog->setNameFilters({ forSpreadsheets, tr("CSV, exact (*.csv)"), lines });
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"entries.csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, lines](const QString &filter) {
        dialog->setDefaultSuffix(filter == lines ? u"jsonl"_s : u"csv"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, dialog, forSpreadsheets](const QString &file) {
                const bool isLines = file.endsWith(".jsonl"_L1, Qt::CaseInsensitive);
                const bool isSafe = dialog->selectedNameFilter() == forSpreadsheets;
                exportTo(file,
                         isLines      ? EntryForm::JsonLines
                             : isSafe ? EntryForm::CsvForSpreadsheets
                                      : EntryForm::Csv);
            });
    dialog->open();
}

void BulkActions::exportTo(const QString &file, EntryForm form)
{
    const store::EntryIds ids = m_page.selection().ids();
    m_planner.written(ids, form).then(
        this, [this, file, count = int(ids.size())](const Result<QByteArray> &bytes) {
            if (!bytes)
                return emit failed(bytes.error());
            m_planner.save(file, *bytes).then(this, [this, count](const Result<Done> &saved) {
                if (!saved)
                    return emit failed(saved.error());
                emit told(tr("%Ln entries were written to the file.", nullptr, count));
            });
        });
}

void BulkActions::askForCard(PlanKind kind)
{
    auto *menu = m_page.selectionBar()->findChild<QWidget *>(u"bindMenu"_s);
    popUpCards(m_workspace, menu && menu->isVisible() ? menu : m_page.list(),
               [this, kind](const crm::OwnerRef &card) { bind(kind, card); });
}

/// The card's title is known where the card was seen; else its kind and number say which it is.
void BulkActions::bind(PlanKind kind, const crm::OwnerRef &card)
{
    BulkRequest wanted = request(kind);
    wanted.card = card;
    m_workspace.store().card(card).then(
        this, [this, wanted](const Result<store::CardState> &known) mutable {
            wanted.cardTitle = known && !known->title.isEmpty()
                ? known->title
                : cardName(m_workspace, wanted.card);
            emit planRequested(wanted);
        });
}
