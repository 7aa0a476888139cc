// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/steplist.h"

#include "ui/connections/box.h"
#include "ui/widgets/icons.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

class StepList::Row : public QWidget
{
public:
    Row(const QString &name, QWidget *parent)
        : QWidget(parent)
        , m_name(name)
        , m_title(new ElidedLabel(theme::Type::Body, ElidedLabel::Ink::Text, this))
        , m_words(paragraph({}, theme::Type::Small, FactLabel::Ink::Secondary, this))
    {
        m_title->setText(name);
        auto *lines = new QVBoxLayout;
        lines->setSpacing(0);
        lines->addWidget(m_title);
        lines->addWidget(m_words);
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, theme::space4, 0, theme::space4);
        layout->setSpacing(0);
        layout->addSpacing(glyph + theme::space12);
        layout->addLayout(lines, 1);
        set(State::Waiting, {});
    }

    void set(State state, const QString &detail)
    {
        m_state = state;
        m_detail = detail;
        m_words->setText({}, detail);
        m_words->setVisible(!detail.isEmpty());
        m_title->setInk(state == State::Waiting || state == State::Skipped
                            ? ElidedLabel::Ink::Secondary
                            : ElidedLabel::Ink::Text);
        setAccessibleName(u"%1: %2. %3"_s.arg(m_name, stateWord(), detail));
        update();
    }

    State m_state = State::Waiting;
    QString m_detail;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto colors = theme::colors(palette());
        QRectF place(0, theme::space4 + (m_title->height() - glyph) / 2.0, glyph, glyph);
        if (isRightToLeft())
            place.moveLeft(width() - place.right());
        switch (m_state) {
        case State::Waiting:
            return paintGlyph(&painter, place, u"more", colors.secondary);
        case State::Running:
            return paintGlyph(&painter, place, u"hourglass", colors.accent);
        case State::Done:
            return paintGlyph(&painter, place, u"check-ring", colors.done.text);
        case State::Failed:
            return paintGlyph(&painter, place, u"octagon", colors.refused.text);
        case State::Skipped:
            return paintGlyph(&painter, place, u"minus", colors.secondary);
        }
    }

private:
    static constexpr int glyph = 16;

    QString stateWord() const
    {
        switch (m_state) {
        case State::Waiting:
            return StepList::tr("not yet");
        case State::Running:
            return StepList::tr("under way");
        case State::Done:
            return StepList::tr("done");
        case State::Failed:
            return StepList::tr("failed");
        case State::Skipped:
            break;
        }
        return StepList::tr("not needed");
    }

    QString m_name;
    ElidedLabel *m_title;
    FactLabel *m_words;
};

StepList::StepList(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
}

void StepList::setSteps(const QStringList &names)
{
    qDeleteAll(m_rows);
    m_rows.clear();
    for (const QString &name : names) {
        m_rows.append(new Row(name, this));
        m_lines->addWidget(m_rows.last());
    }
}

void StepList::setState(int step, State state, const QString &detail)
{
    if (step >= 0 && step < m_rows.size())
        m_rows[step]->set(state, detail);
}

StepList::State StepList::state(int step) const { return m_rows.at(step)->m_state; }
QString StepList::detail(int step) const { return m_rows.at(step)->m_detail; }
