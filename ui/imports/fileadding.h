// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/plans.h"
#include "sync/planpreview.h"

#include <QObject>

class ImportPage;
class QMimeData;
class QStackedWidget;
class TimelinePlace;
class Workspace;

/// Entries from a file: asks for it or takes one that is dropped on the timeline, and shows the
/// page that turns it into a plan. The page is made when it is first needed.
class FileAdding : public QObject
{
    Q_OBJECT
public:
    /// \a places gets the page; what is there otherwise is the business of its owner.
    FileAdding(Workspace &workspace, TimelinePlace &timeline, QStackedWidget &places);

    void askForFile();
    void open(const QString &file);
    void forget(); ///< its plan was begun
    ImportPage *page() const { return m_page; } ///< null before the first file

    /// The one local file that can be dropped, by its name: CSV, TSV, text or JSON Lines; else
    /// empty.
    static QString fileIn(const QMimeData *data);

signals:
    void shown(); ///< the page stands in the places
    void planReady(const store::Plan &plan, const QList<syncing::PlanRow> &rows);
    void left(); ///< nothing is to be added

private:
    Workspace &m_workspace;
    TimelinePlace &m_timeline;
    QStackedWidget &m_places;
    ImportPage *m_page = nullptr;
};
