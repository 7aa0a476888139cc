// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crm/ownerref.h"
#include "ui/timeline/proofbutton.h"

class ElidedLabel;
class GlyphButton;
class PrimaryButton;

/// The head of the list: which card, how complete its list is, refresh, new entry.
class CardHeader : public QWidget
{
    Q_OBJECT
public:
    explicit CardHeader(QWidget *parent = nullptr);

    /// \a kind: "Deal #100"; \a more: stage and amount, may be empty.
    void setCard(const crm::OwnerRef &owner, const QString &title, const QString &kind,
                 const QString &more);
    void clearCard();
    ProofButton *proofButton() const { return m_proof; }
    GlyphButton *refreshButton() const { return m_refresh; }
    PrimaryButton *newEntryButton() const { return m_newEntry; }
    /// The title leads to the menu of cards: for windows without a side pane.
    void setTitleMenuShown(bool shown);
    void setReading(bool reading);

signals:
    void refreshRequested();
    void newEntryRequested();
    void addFromFileRequested();
    void titleMenuRequested(); ///< cards to choose from, below the title

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QRectF groundRect() const;

    QString m_glyph;
    ElidedLabel *m_title = nullptr;
    ElidedLabel *m_secondLine = nullptr;
    GlyphButton *m_titleMenu = nullptr;
    ProofButton *m_proof = nullptr;
    GlyphButton *m_refresh = nullptr;
    PrimaryButton *m_newEntry = nullptr;
    GlyphButton *m_moreWays = nullptr;
    bool m_isReading = false;
};

/// The interface glyph of a kind of card.
QString cardGlyph(int typeId);
