// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/phpvalue.h"

namespace demo {

namespace {

/// Reads JSON keeping the order of members: a batch runs its commands in the order they were sent,
/// which QJsonObject forgets.
class Reader
{
public:
    explicit Reader(const QByteArray &json)
        : m_text(json)
    {
    }

    std::optional<Value> document()
    {
        std::optional<Value> value = read();
        skipSpace();
        if (m_at != m_text.size() || !value || !value->isArray())
            return std::nullopt;
        return value;
    }

private:
    static constexpr int maxDepth = 512; // PHP's own limit

    void skipSpace()
    {
        while (m_at < m_text.size()
               && (m_text[m_at] == ' ' || (m_text[m_at] >= '\t' && m_text[m_at] <= '\r')))
            ++m_at;
    }

    char next() { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    bool take(char c)
    {
        skipSpace();
        if (next() != c)
            return false;
        ++m_at;
        return true;
    }

    bool takeWord(QByteArrayView word)
    {
        if (QByteArrayView(m_text).sliced(m_at, qMin(word.size(), m_text.size() - m_at)) != word)
            return false;
        m_at += word.size();
        return true;
    }

    std::optional<Value> read()
    {
        skipSpace();
        switch (next()) {
        case '{':
            return readArray('}');
        case '[':
            return readArray(']');
        case '"': {
            std::optional<QString> text = readString();
            return text ? std::optional<Value>(*text) : std::nullopt;
        }
        case 't':
            return takeWord("true") ? std::optional<Value>(true) : std::nullopt;
        case 'f':
            return takeWord("false") ? std::optional<Value>(false) : std::nullopt;
        case 'n':
            return takeWord("null") ? std::optional<Value>(Value()) : std::nullopt;
        default:
            return readNumber();
        }
    }

    std::optional<Value> readArray(char close)
    {
        if (++m_depth > maxDepth)
            return std::nullopt;
        ++m_at;
        Value value = Value::array();
        if (!take(close)) {
            do {
                QString key;
                if (close == '}') {
                    skipSpace();
                    const std::optional<QString> name = readString();
                    if (!name || !take(':'))
                        return std::nullopt;
                    key = *name;
                }
                const std::optional<Value> one = read();
                if (!one)
                    return std::nullopt;
                if (close == '}')
                    value.set(key, *one);
                else
                    value.append(*one);
            } while (take(','));
            if (!take(close))
                return std::nullopt;
        }
        --m_depth;
        return value;
    }

    std::optional<QString> readString()
    {
        if (next() != '"')
            return std::nullopt;
        ++m_at;
        QString out;
        while (m_at < m_text.size()) {
            const qsizetype begin = m_at;
            while (m_at < m_text.size() && m_text[m_at] != '"' && m_text[m_at] != '\\'
                   && uchar(m_text[m_at]) >= 0x20)
                ++m_at;
            out += QString::fromUtf8(QByteArrayView(m_text).sliced(begin, m_at - begin));
            if (next() == '"') {
                ++m_at;
                return out;
            }
            if (next() != '\\' || !readEscape(out))
                return std::nullopt;
        }
        return std::nullopt;
    }

    bool readEscape(QString &out)
    {
        if (m_at + 1 >= m_text.size())
            return false;
        const char c = m_text[m_at + 1];
        m_at += 2;
        static constexpr QByteArrayView names = "\"\\/bfnrt";
        static constexpr QByteArrayView characters = "\"\\/\b\f\n\r\t";
        if (const qsizetype i = names.indexOf(c); i >= 0) {
            out += QLatin1Char(characters[i]);
            return true;
        }
        if (c != 'u' || m_at + 4 > m_text.size())
            return false;
        bool ok = false;
        const ushort unit = m_text.mid(m_at, 4).toUShort(&ok, 16);
        m_at += 4;
        out += QChar(unit);
        return ok;
    }

    std::optional<Value> readNumber()
    {
        const qsizetype begin = m_at;
        static constexpr QByteArrayView allowed = "+-.eE0123456789";
        while (m_at < m_text.size() && allowed.contains(m_text[m_at]))
            ++m_at;
        const QByteArray text = m_text.mid(begin, m_at - begin);
        bool ok = false;
        if (const qint64 whole = text.toLongLong(&ok); ok)
            return whole;
        if (const double number = text.toDouble(&ok); ok)
            return number;
        return std::nullopt;
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace

std::optional<Value> Value::parse(const QByteArray &json) { return Reader(json).document(); }

} // namespace demo
