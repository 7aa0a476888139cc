// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <optional>

/// Private to html.cpp: hostile HTML to tags and text.
namespace bbcode::html {

struct Token
{
    enum class Kind { Text, Open, Close };
    Kind kind = Kind::Text;
    QString text; ///< Text: with entities resolved; otherwise the name in lower case
    QHash<QString, QString> attributes; ///< Open: only href and alt
    bool isClosedAtOnce = false; ///< "<br/>"

    QString attribute(const QString &name) const { return attributes.value(name); }
};

class Tokenizer
{
public:
    explicit Tokenizer(const QString &html)
        : m_html(html)
    {
    }

    /// Comments, declarations and processing instructions are passed over.
    std::optional<Token> next();
    /// Goes on behind the closing tag of \a name, or to the end where there is none.
    void skipTo(const QString &name);

private:
    std::optional<Token> tagAt(qsizetype position, qsizetype *end);
    qsizetype tagEnd(qsizetype from);
    qsizetype endOfMarkup(qsizetype position) const;

    QString m_html;
    qsizetype m_position = 0;
    qsizetype m_nextEnd = -1; ///< the first ">" behind what was looked at last
    int m_longSearches = 0;
};

/// "&amp;", "&#228;", "&#xe4;": what is no entity stays as it is.
QString withoutEntities(QStringView text);

} // namespace bbcode::html
