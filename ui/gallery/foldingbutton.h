// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QPushButton>

/// Gives its words up where there is no room; they stay as a tool tip and for screen readers.
class FoldingButton : public QPushButton
{
public:
    FoldingButton(QStringView glyph, const QString &words, QWidget *parent)
        : QPushButton(::icon(glyph), words, parent)
        , m_words(words)
    {
        setAccessibleName(words);
        setMinimumHeight(theme::heightFor(theme::controlHeight, font()));
    }

    void setFolded(bool folded)
    {
        if (folded == text().isEmpty())
            return;
        if (folded)
            m_unfolded = sizeHint().width();
        setText(folded ? QString() : m_words);
        setToolTip(folded ? m_words : QString());
    }
    int unfoldedWidth() const { return text().isEmpty() ? m_unfolded : sizeHint().width(); }

private:
    QString m_words;
    int m_unfolded = 0;
};
