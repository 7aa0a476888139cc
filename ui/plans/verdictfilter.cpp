// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/verdictfilter.h"

#include "ui/plans/planrowdelegate.h"
#include "ui/plans/planwords.h"

#include <QAbstractButton>
#include <QListView>

using namespace Qt::Literals::StringLiterals;
using models::PlanVerdict;

namespace {

QStringList verdictWords()
{
    QStringList words;
    for (int verdict = 0; verdict < models::planVerdicts; ++verdict)
        words.append(planwords::verdict(PlanVerdict(verdict)).word);
    return words;
}

} // namespace

VerdictFilter::VerdictFilter(models::PlanRowsModel &model, QWidget *parent)
    : CountFilter(verdictWords(), parent)
    , m_model(model)
{
    setObjectName(u"verdictFilter"_s);
    connect(this, &CountFilter::chosen, this, [this](State verdict) {
        m_model.setFilter(verdict ? models::PlanRowsModel::Filter(PlanVerdict(*verdict))
                                  : models::PlanRowsModel::Filter());
        refresh();
    });
    connect(&m_model, &models::PlanRowsModel::countsChanged, this, &VerdictFilter::refresh);
    refresh();
}

QAbstractButton *VerdictFilter::button(models::PlanRowsModel::Filter verdict) const
{
    return CountFilter::button(verdict ? State(int(*verdict)) : State());
}

void VerdictFilter::refresh()
{
    if (m_model.filter() && m_model.count(*m_model.filter()) == 0)
        m_model.setFilter({}); // what was looked at is there no more
    QList<int> counts;
    for (int verdict = 0; verdict < models::planVerdicts; ++verdict)
        counts.append(m_model.count(PlanVerdict(verdict)));
    showCounts(counts, m_model.filter() ? State(int(*m_model.filter())) : State());
}

QListView *makePlanRowList(models::PlanRowsModel &model, QWidget *parent)
{
    auto *list = new QListView(parent);
    list->setAccessibleName(VerdictFilter::tr("Rows of the plan"));
    list->setFrameShape(QFrame::NoFrame);
    list->setMouseTracking(true);
    list->setUniformItemSizes(true);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setItemDelegate(new PlanRowDelegate(list));
    model.setDescriber(&PlanRowDelegate::description);
    list->setModel(&model);
    return list;
}
