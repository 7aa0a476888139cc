// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QVBoxLayout;

/// What is done one after the other, and how far it is: each step with a glyph, its name and what
/// came of it. For signing in, for testing a connection and the keychain.
class StepList : public QWidget
{
    Q_OBJECT
public:
    enum class State { Waiting, Running, Done, Failed, Skipped };

    explicit StepList(QWidget *parent = nullptr);

    /// Starts over with these, all waiting.
    void setSteps(const QStringList &names);
    /// \a detail: what was found, or why it failed; may be empty.
    void setState(int step, State state, const QString &detail = {});
    int count() const { return int(m_rows.size()); }
    State state(int step) const;
    QString detail(int step) const;

private:
    class Row;
    QVBoxLayout *m_lines = nullptr;
    QList<Row *> m_rows;
};
