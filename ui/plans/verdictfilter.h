// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planrowsmodel.h"
#include "ui/widgets/countfilter.h"

class QListView;

/// Which rows of a plan are shown, by the verdicts that occur.
class VerdictFilter : public CountFilter
{
    Q_OBJECT
public:
    explicit VerdictFilter(models::PlanRowsModel &model, QWidget *parent = nullptr);

    QAbstractButton *button(models::PlanRowsModel::Filter verdict) const;

private:
    void refresh();

    models::PlanRowsModel &m_model;
};

/// The list of the rows of a plan with its delegate; the model knows what to say of a row.
QListView *makePlanRowList(models::PlanRowsModel &model, QWidget *parent);
