// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pending.h"
#include "sync/edit.h"
#include "ui/plans/editwords.h"

#include <QWidget>

class ElidedLabel;
class FactLabel;
class PrimaryButton;
class PaneHead;
class QPushButton;
class QVBoxLayout;
class Workspace;

/// An entry done anew: before it begins, what is kept, what changes and what is lost; while it
/// runs, its steps; after its end, what now exists. Also for a deleted entry that is added again.
class EditReview : public QWidget
{
    Q_OBJECT
public:
    EditReview(Workspace &workspace, const editwords::Names &names, QWidget *parent = nullptr);
    ~EditReview() override;

    /// Reads the entry from the portal and shows what an edit would do.
    void review(const syncing::EditRequest &request);
    void reviewRestore(EntryId entry, const QString &cardTitle);
    bool isBegun() const { return m_plan.isValid(); }

    PrimaryButton *startButton() const { return m_start; }
    QPushButton *correctButton() const { return m_correct; }
    QPushButton *backButton() const { return m_back; }
    MessageBar *messageBar() const { return m_bar; }

signals:
    void backRequested(); ///< nothing was begun
    void closed(EntryId entry); ///< what now stands for the entry; invalid: look at the old one

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Purpose { Edit, Restore };
    QWidget *buildFoot();
    void reset(const QString &title);
    void wait(const Pending<syncing::EditPreview> &preview);
    void take(const syncing::EditPreview &preview);
    void fail(const Error &error);
    void begin();
    void follow();
    void showLines(const QList<editwords::Line> &lines);
    void showEnd(const syncing::EditResult &result, store::PlanKind kind);
    void leave();

    Workspace &m_workspace;
    editwords::Names m_names;
    Purpose m_purpose = Purpose::Edit;
    syncing::EditRequest m_request;
    std::optional<syncing::EditPreview> m_preview;
    store::PlanId m_plan;
    EntryId m_newer;
    bool m_isOver = false;
    bool m_isStale = false;
    Pending<syncing::EditPreview> m_making;
    Pending<store::Plan> m_beginning;
    Pending<QList<store::Intent>> m_following;

    PaneHead *m_head = nullptr;
    MessageBar *m_bar = nullptr;
    ElidedLabel *m_caption = nullptr;
    QWidget *m_lines = nullptr;
    QVBoxLayout *m_column = nullptr;
    FactLabel *m_reason = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_correct = nullptr;
    PrimaryButton *m_start = nullptr;
};
