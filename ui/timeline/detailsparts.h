// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QPixmap>
#include <QWidget>

#include <functional>

class ElidedLabel;
class FactLabel;
class GlyphButton;
class LinkButton;
class QGridLayout;
class QPlainTextEdit;

/// A hairline across a pane.
class Rule : public QWidget
{
public:
    explicit Rule(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// The name of a section of a pane.
ElidedLabel *sectionHeading(const QString &text, QWidget *parent);

/// Names and values in two columns; values can be selected and are plain text.
class FieldGrid : public QWidget
{
public:
    explicit FieldGrid(QWidget *parent);
    void clear();
    /// An empty value is left out.
    void add(const QString &name, const QString &value, const QString &toolTip = {});

private:
    QGridLayout *m_grid = nullptr;
};

/// What the portal sent, as JSON, folded away until somebody asks for it.
class RawAnswer : public QWidget
{
    Q_OBJECT
public:
    explicit RawAnswer(QWidget *parent);
    void setAnswer(const QJsonObject &answer);

private:
    void fill();

    QJsonObject m_answer;
    LinkButton *m_toggle = nullptr;
    QPlainTextEdit *m_text = nullptr;
};

/// The head of a details pane: icon on its ground, title, one line below, a way back where the
/// details take the place of the list.
class DetailsHead : public QWidget
{
public:
    explicit DetailsHead(QWidget *parent);

    QString code; ///< of the icon
    FactLabel *title;
    ElidedLabel *line;
    GlyphButton *back;
    std::function<QPixmap(const QString &)> portalIcon;

protected:
    void paintEvent(QPaintEvent *event) override;
};
