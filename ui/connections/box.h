// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/factlabel.h"

#include <QWidget>

/// A rounded box on the window's ground. With rows (children called "tableRow") it is a table with
/// hairlines between them.
class Box : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void giveEdges();
};

/// A thin line across a box.
class Hairline : public QWidget
{
    Q_OBJECT
public:
    explicit Hairline(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A wrapped paragraph in one weight.
FactLabel *paragraph(const QString &text, theme::Type type, FactLabel::Ink ink, QWidget *parent);
/// The small heading over a table or a group of fields.
ElidedLabel *caption(const QString &text, QWidget *parent);
