// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace crm {

/// What people type to find a card, and the crm.item.list filter it becomes (entity-methods.md
/// section 3).
class SearchWords
{
public:
    explicit SearchWords(const QString &text);

    bool isEmpty() const { return m_words.isEmpty(); }
    /// The card number where digits were typed, also as "#123".
    std::optional<qint64> number() const;

    struct Contact
    {
        QString type; ///< "PHONE" or "EMAIL"
        QStringList values; ///< the ways to write it
    };
    /// A whole phone number or e-mail address: the portal finds exact ones only.
    std::optional<Contact> contact() const;

    /// Every word is contained in one of the fields that name a card of this type. No words: all
    /// cards.
    QJsonObject filter(int typeId) const;

private:
    QString m_text;
    QStringList m_words;
};

} // namespace crm
