// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QWidget>

class ElidedLabel;
class Meter;
class QButtonGroup;

/// One place of the window, with how many things wait there.
class PlaceButton : public QAbstractButton
{
    Q_OBJECT
public:
    PlaceButton(const QString &glyph, const QString &name, QWidget *parent = nullptr);
    void setCount(int count); ///< 0: no badge
    int count() const { return m_count; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_glyph;
    int m_count = 0;
};

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
