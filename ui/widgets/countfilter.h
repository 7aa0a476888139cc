// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <optional>

class QAbstractButton;

/// "All 120 · Done 118 · Refused 2": which rows of a list are shown, by the states that occur among
/// them; not there while all are in one state. Knows no rows: it is told how many there are of each
/// state, and tells what was chosen.
class CountFilter : public QWidget
{
    Q_OBJECT
public:
    using State = std::optional<int>; ///< none: all of them
    /// \a words: the name of each state; their number is how many there can be.
    explicit CountFilter(const QStringList &words, QWidget *parent = nullptr);

    QAbstractButton *button(State state) const { return m_buttons.at(state ? *state + 1 : 0); }
    /// \a counts by state. A state without rows has no button, unless it is what is shown.
    void showCounts(const QList<int> &counts, State shown);

signals:
    void chosen(std::optional<int> state);

private:
    QStringList m_words;
    QList<QAbstractButton *> m_buttons; ///< all, then by state
};
