// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

/// One line of a portal's text in a row: takes its own direction, stays at the edge that \a
/// toTheRight names, is elided at its own end. Font and direction of \a painter are changed.
void paintRowText(QPainter *painter, const QRectF &rect, const QString &text, const QFont &font,
                  bool toTheRight);
