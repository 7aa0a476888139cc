// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/fileadding.h"

#include "ui/imports/importpage.h"
#include "ui/timeline/timelineplace.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList endings() { return { u"csv"_s, u"tsv"_s, u"txt"_s, u"jsonl"_s, u"ndjson"_s }; }

} // namespace

FileAdding::FileAdding(Workspace &workspace, TimelinePlace &timeline, QStackedWidget &places)
    : QObject(&places)
    , m_workspace(workspace)
    , m_timeline(timeline)
    , m_places(places)
{
    connect(&timeline, &TimelinePlace::addFromFileRequested, this, &FileAdding::askForFile);
    connect(&timeline, &TimelinePlace::fileDropped, this, &FileAdding::open);
}

QString FileAdding::fileIn(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString file = urls.first().toLocalFile();
    return endings().contains(QFileInfo(file).suffix().toLower()) ? file : QString();
}

void FileAdding::askForFile()
{
    auto *dialog = new QFileDialog(m_places.window(), tr("Add entries from a file"));
    dialog->setObjectName(u"importFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("CSV and JSON Lines (%1)").arg(u"*."_s + endings().join(u" *."_s)),
                             tr("All files (*)") });
    connect(dialog, &QFileDialog::fileSelected, this, &FileAdding::open);
    dialog->open();
}

void FileAdding::open(const QString &file)
{
    if (!m_page) {
        m_page = new ImportPage(m_workspace, &m_places);
        m_places.addWidget(m_page);
        connect(m_page, &ImportPage::otherFileRequested, this, &FileAdding::askForFile);
        connect(m_page, &ImportPage::fileDropped, this, &FileAdding::open);
        connect(m_page, &ImportPage::planReady, this, &FileAdding::planReady);
        connect(m_page, &ImportPage::cancelled, this, [this] {
            forget();
            emit left();
        });
    }
    const auto *timeline = m_timeline.page();
    m_places.setCurrentWidget(m_page);
    m_page->open(file, timeline->card().value_or(crm::OwnerRef()), timeline->cardTitle());
    emit shown();
}

void FileAdding::forget()
{
    if (m_page)
        m_page->close();
}
