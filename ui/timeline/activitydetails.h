// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/activity.h"
#include "ui/timeline/timelinepage.h"

class BbCodeView;
class DetailsHead;
class FieldGrid;
class QScrollArea;
class QVBoxLayout;
class RawAnswer;

/// Everything the portal tells of one activity, read-only: its text by its type, all fields in
/// words, whom it was with, its cards.
class ActivityDetails : public QWidget
{
    Q_OBJECT
public:
    ActivityDetails(Clock &clock, const TimelineNames &names, QWidget *parent = nullptr);

    void showActivity(const std::optional<timeline::Activity> &activity);
    const std::optional<timeline::Activity> &activity() const { return m_activity; }
    void refreshNames();
    void setBackShown(bool shown);
    BbCodeView *textView() const { return m_text; }

signals:
    void backRequested();
    void cardActivated(const crm::OwnerRef &owner);
    void linkActivated(const QUrl &url); ///< http or https; ask before opening it

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void build();
    void showText();
    void showCards();
    void addLine(QVBoxLayout *lines, const QString &text);

    Clock &m_clock;
    TimelineNames m_names;
    std::optional<timeline::Activity> m_activity;
    QStackedWidget *m_pages = nullptr;
    DetailsHead *m_head = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_textArea = nullptr;
    BbCodeView *m_text = nullptr;
    QWidget *m_people = nullptr;
    QVBoxLayout *m_peopleLines = nullptr;
    QWidget *m_cards = nullptr;
    QVBoxLayout *m_cardLines = nullptr;
    FieldGrid *m_fields = nullptr;
    RawAnswer *m_raw = nullptr;
};
