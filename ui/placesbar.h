// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/placebutton.h"

#include <QWidget>

class ElidedLabel;
class Meter;
class QButtonGroup;

/// The foot of the window: places on one side, what is going on on the other.
class PlacesBar : public QWidget
{
    Q_OBJECT
public:
    enum Place { Timeline, Gallery, Outbox };
    explicit PlacesBar(QWidget *parent = nullptr);

    void setCurrent(Place place);
    PlaceButton *button(Place place) const;

    /// "Reading “Website relaunch”: 14 of 20"; an empty text: nothing is being read.
    void setReading(const QString &text, const QString &shortText, int done, int planned);
    /// What is being written; empty: nothing.
    void setWriting(const QString &text);
    void setBudget(double free, double size, const QString &explanation);
    void clearBudget();

signals:
    void placeChosen(int place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QButtonGroup *m_places = nullptr;
    ElidedLabel *m_readingText = nullptr;
    Meter *m_readingMeter = nullptr;
    ElidedLabel *m_budgetText = nullptr;
    ElidedLabel *m_budgetNumber = nullptr;
    Meter *m_budgetMeter = nullptr;
    QString m_reading, m_readingShort, m_writing;
    bool m_hasBudget = false;
};
