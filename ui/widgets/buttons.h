// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QToolButton>

class QMenu;

/// The one filled button of a pane: its safe main action, in the colours of the selection. Painted
/// by us, as styles differ in what they make of a coloured button.
class PrimaryButton : public QPushButton
{
    Q_OBJECT
public:
    explicit PrimaryButton(const QString &text, QWidget *parent = nullptr);
    /// A glyph before the text, in its colour.
    void setGlyph(const QString &interfaceName);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_glyph;
};

/// A plain button no wider than its word needs, for bars and chips. One that is checked has an edge
/// of the accent: styles show it by a shade that is hardly seen.
class SmallButton : public QPushButton
{
    Q_OBJECT
public:
    explicit SmallButton(const QString &text = {}, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A square button with a glyph alone; its name is read out and shown as tool tip.
class GlyphButton : public QToolButton
{
    Q_OBJECT
public:
    enum class Frame { Framed, Flat };
    GlyphButton(const QString &interfaceName, const QString &name, Frame frame = Frame::Framed,
                QWidget *parent = nullptr);
    void setGlyph(const QString &interfaceName, const QString &name);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
};

/// A glyph and a word without a frame, for lines of actions; never cut short. With a menu it opens
/// that, and says so by an arrow behind the word.
class FlatButton : public QToolButton
{
    Q_OBJECT
public:
    explicit FlatButton(QWidget *parent = nullptr);
    void setPopup(QMenu *menu); ///< in place of setMenu(): see popUpOnClick()
    QMenu *popup() const { return m_popup; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QMenu *m_popup = nullptr;
};

/// Opens \a menu below \a button whenever that is clicked, by mouse or key, with its first action
/// chosen. In place of setMenu(), with which Qt runs an event loop of its own until the menu goes.
void popUpOnClick(QAbstractButton *button, QMenu *menu);
/// Below \a button, with its first action chosen.
void popUp(QMenu *menu, QWidget *button);

/// Two or three ways to see one thing, side by side; exactly one is on.
class Segments : public QWidget
{
    Q_OBJECT
public:
    explicit Segments(const QStringList &names, QWidget *parent = nullptr);
    int current() const { return m_current; }
    void setCurrent(int index);
    QAbstractButton *button(int index) const { return m_buttons.value(index); }

signals:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<QAbstractButton *> m_buttons;
    int m_current = 0;
};

/// Words in the accent colour that do something when clicked.
class LinkButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};
