// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planrowsmodel.h"

#include <QWidget>

class QAbstractButton;
class QListView;

/// "All 120 · Done 118 · Refused 2": which rows of a plan are shown, by the verdicts that occur.
class VerdictFilter : public QWidget
{
    Q_OBJECT
public:
    explicit VerdictFilter(models::PlanRowsModel &model, QWidget *parent = nullptr);

    QAbstractButton *button(models::PlanRowsModel::Filter verdict) const;

private:
    void showCounts();
    void choose(models::PlanRowsModel::Filter verdict);

    models::PlanRowsModel &m_model;
    QList<QAbstractButton *> m_buttons; ///< all, then by verdict
};

/// The list of the rows of a plan with its delegate; the model knows what to say of a row.
QListView *makePlanRowList(models::PlanRowsModel &model, QWidget *parent);
