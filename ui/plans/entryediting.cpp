// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/entryediting.h"

#include "workspace.h"

#include "ui/timeline/entrydetails.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

QString linkWords(const store::EntryLink &link, EntryId self)
{
    const bool isNewer = link.newer == self;
    const QString other = QString::number((isNewer ? link.older : link.newer).value);
    switch (link.kind) {
    case store::LinkKind::EditOf:
        return isNewer ? EntryEditing::tr("Took the place of entry %1").arg(other)
                       : EntryEditing::tr("Entry %1 took its place").arg(other);
    case store::LinkKind::CorrectionOf:
        return isNewer ? EntryEditing::tr("Corrects entry %1").arg(other)
                       : EntryEditing::tr("Corrected by entry %1").arg(other);
    case store::LinkKind::RestoreOf:
        return isNewer ? EntryEditing::tr("Says again what entry %1 said").arg(other)
                       : EntryEditing::tr("Added again as entry %1").arg(other);
    case store::LinkKind::CopyOf:
        return isNewer ? EntryEditing::tr("Copy of entry %1").arg(other)
                       : EntryEditing::tr("Copied as entry %1").arg(other);
    case store::LinkKind::None:
        break;
    }
    return {};
}

} // namespace

EntryEditing::EntryEditing(Workspace &workspace, EntryDetails &details)
    : QWidget(&details)
    , m_workspace(workspace)
    , m_details(details)
{
    setObjectName(u"entryLinks"_s);
    setAccessibleName(tr("Entries linked to it"));
    m_edit = new QAction(icon(u"edit"), tr("Edit"), this);
    m_edit->setObjectName(u"editEntry"_s);
    m_edit->setShortcut(Qt::Key_F2);
    m_edit->setToolTip(tr("Add it anew with another text and delete the old one").toHtmlEscaped());
    m_restore = new QAction(icon(u"history"), tr("Add it again"), this);
    m_restore->setObjectName(u"restoreEntry"_s);
    m_restore->setToolTip(
        tr("Add a new entry that says the same; the deleted one does not come back")
            .toHtmlEscaped());
    m_duplicate = new QAction(icon(u"copy"), tr("Duplicate"), this);
    m_duplicate->setObjectName(u"duplicateEntry"_s);
    m_duplicate->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    m_duplicate->setToolTip(tr("Write a new entry that begins as this one").toHtmlEscaped());
    details.addToCopyMenu(m_duplicate);
    details.addTool(m_edit, u"editButton"_s);
    details.addTool(m_restore, u"restoreButton"_s);
    details.addSection(this);
    m_links = new QVBoxLayout(this);
    m_links->setContentsMargins(0, 0, 0, 0);
    m_links->setSpacing(theme::space4);
    connect(m_edit, &QAction::triggered, this, [this] {
        if (m_details.stored())
            emit editRequested(*m_details.stored());
    });
    connect(m_duplicate, &QAction::triggered, this, [this] {
        if (m_details.stored())
            emit duplicateRequested(*m_details.stored());
    });
    connect(m_restore, &QAction::triggered, this, [this] {
        if (m_details.stored())
            emit restoreRequested(*m_details.stored());
    });
    connect(&details, &EntryDetails::shown, this, &EntryEditing::update);
    connect(&workspace, &Workspace::capabilitiesChanged, this, &EntryEditing::update);
    connect(&workspace.store(), &store::Store::extrasChanged, this, [this](EntryId id) {
        if (id == m_id)
            update();
    });
    update();
}

void EntryEditing::update()
{
    const auto &stored = m_details.stored();
    const bool isGone = stored && (stored->deletedHere || stored->vanishedSince);
    const bool canAdd = m_workspace.capabilities().add != connections::Can::No;
    m_edit->setVisible(!isGone);
    m_edit->setEnabled(stored && !isGone && canAdd);
    m_duplicate->setEnabled(stored && canAdd);
    m_restore->setVisible(isGone);
    m_restore->setEnabled(isGone && canAdd);
    m_id = stored ? stored->entry.id : EntryId {};
    m_reading.cancel();
    if (!m_id.isValid())
        return showLinks({});
    m_reading = m_workspace.store().extras(m_id);
    m_reading.then(this, [this](const Result<store::EntryExtras> &extras) {
        m_reading = {};
        showLinks(extras ? extras->links : QList<store::EntryLink>());
    });
}

void EntryEditing::showLinks(const QList<store::EntryLink> &links)
{
    while (QLayoutItem *item = m_links->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const store::EntryLink &link : links) {
        auto *button = new LinkButton(linkWords(link, m_id), this);
        button->setObjectName(u"entryLink"_s);
        button->setAccessibleName(button->text());
        const EntryId other = link.newer == m_id ? link.older : link.newer;
        connect(button, &QAbstractButton::clicked, this,
                [this, other] { emit entryRequested(other); });
        m_links->addWidget(button, 0, Qt::AlignLeading);
    }
    setVisible(!links.isEmpty());
}
