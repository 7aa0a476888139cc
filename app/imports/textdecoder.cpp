// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/textdecoder.h"

using namespace Qt::Literals::StringLiterals;

namespace imports {

namespace {

Error notText() { return Error::make(Error::Kind::Input, u"file-not-text"_s); }

QStringConverter::Encoding encodingOf(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return *marked;
    // Spreadsheets also write UTF-16 without a mark; headings are mostly Latin or have separators.
    if (bytes.size() >= 2 && bytes.size() % 2 == 0) {
        if (bytes.at(0) == 0 && bytes.at(1) != 0)
            return QStringConverter::Utf16BE;
        if (bytes.at(0) != 0 && bytes.at(1) == 0)
            return QStringConverter::Utf16LE;
    }
    return QStringConverter::Utf8;
}

int unitOf(QStringConverter::Encoding encoding)
{
    switch (encoding) {
    case QStringConverter::Utf16:
    case QStringConverter::Utf16BE:
    case QStringConverter::Utf16LE:
        return 2;
    case QStringConverter::Utf32:
    case QStringConverter::Utf32BE:
    case QStringConverter::Utf32LE:
        return 4;
    default:
        return 1;
    }
}

} // namespace

Result<QString> TextDecoder::decoded(const QByteArray &bytes)
{
    if (!m_decoder) {
        const auto encoding = encodingOf(bytes);
        m_decoder.emplace(encoding);
        m_unit = unitOf(encoding);
    }
    m_bytes += bytes.size();
    const QString text = m_decoder->decode(bytes);
    if (m_decoder->hasError() || text.contains(QChar(u'\0')))
        return notText();
    return text;
}

Result<Done> TextDecoder::finish()
{
    if (!m_decoder)
        return Done {};
    if (m_bytes % m_unit != 0)
        return notText();
    // Half a character at the end shows when another one follows.
    if (m_unit == 1) {
        [[maybe_unused]] const QString probe = m_decoder->decode("\n");
        if (m_decoder->hasError())
            return notText();
    }
    return Done {};
}

} // namespace imports
