// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/proof.h"

#include <QAbstractButton>
#include <QFrame>

/// "2,431 of 2,431 · read 12:03": opens how the count was proven. Never elided.
class ProofButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ProofButton(QWidget *parent = nullptr);

    void setProof(const Proof &proof, const QDateTime &now);
    const Proof &proof() const { return m_proof; }
    const ProofWords &words() const { return m_words; }
    enum class Form { Full, Short };
    void setForm(Form form);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString rest() const;

    Proof m_proof;
    ProofWords m_words;
    Form m_form = Form::Full;
};

/// How the count was proven. Closes with Escape or a click elsewhere.
class ProofPopup : public QFrame
{
    Q_OBJECT
public:
    /// \a dialect: how the portal's paging works, in words.
    ProofPopup(const Proof &proof, const QDateTime &now, const QString &dialect, QWidget *parent);
    void popUpBelow(QWidget *anchor);
};
