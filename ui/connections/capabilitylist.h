// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/capabilities.h"
#include "connections/connection.h"
#include "ui/connections/box.h"

class QVBoxLayout;

/// What a connection can do and what it cannot, each with the reason in plain words.
class CapabilityList : public Box
{
    Q_OBJECT
public:
    explicit CapabilityList(QWidget *parent = nullptr);

    void showWhat(const connections::Capabilities &can, connections::Connection::Kind kind);

private:
    void add(connections::Can can, const QString &what, const QString &why);

    QVBoxLayout *m_lines;
};
