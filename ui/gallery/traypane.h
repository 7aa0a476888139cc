// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gallery/traymodel.h"

#include <QWidget>

class DropPlace;
class ElidedLabel;
class FactLabel;
class MessageBar;
class Meter;
class PrimaryButton;
class QListView;
class QPushButton;
class QStackedWidget;
class QToolButton;
class TrayDelegate;
class TrayOptions;

/// The workshop: pictures that were dropped, pasted or opened, each with its result, code and
/// verdict; what is done to the chosen one; and the way to the portal.
class TrayPane : public QWidget
{
    Q_OBJECT
public:
    TrayPane(PictureShelf &shelf, QWidget *parent = nullptr);

    TrayModel &model() { return *m_model; }
    QListView *list() const { return m_list; }
    TrayDelegate *delegate() const { return m_delegate; }
    PrimaryButton *uploadButton() const { return m_upload; }
    void setGallery(timeline::Gallery gallery);
    void chooseFiles();
    void chooseFolder();
    void paste();
    /// What a drop or the clipboard brings; false where there is nothing for us in it.
    bool take(const QMimeData *data);
    static bool canTake(const QMimeData *data);
    /// Something that can be taken is held over the window.
    void setInvited(bool invited);
    /// While pictures are being sent; an empty text: nothing is.
    void setSending(const QString &text, int done, int planned, bool isPaused);
    void showError(const Error &error);
    void update();

signals:
    void uploadRequested();
    void pauseRequested(bool pause);
    void cancelRequested();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *buildFoot();
    void showOptions();
    void removeChosen();
    QString summary() const;

    PictureShelf &m_shelf;
    TrayModel *m_model = nullptr;
    TrayDelegate *m_delegate = nullptr;
    ElidedLabel *m_hint = nullptr;
    QToolButton *m_add = nullptr;
    MessageBar *m_bar = nullptr;
    QStackedWidget *m_body = nullptr;
    QListView *m_list = nullptr;
    QWidget *m_empty = nullptr;
    QWidget *m_headings = nullptr;
    DropPlace *m_drop = nullptr;
    TrayOptions *m_options = nullptr;
    ElidedLabel *m_summary = nullptr;
    ElidedLabel *m_requests = nullptr;
    FactLabel *m_reason = nullptr;
    Meter *m_meter = nullptr;
    QPushButton *m_clearTray = nullptr;
    QPushButton *m_pause = nullptr;
    PrimaryButton *m_upload = nullptr;
    bool m_isSending = false;
    bool m_isPaused = false;
};
