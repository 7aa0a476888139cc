// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/textdecoder.h"

using namespace Qt::Literals::StringLiterals;

namespace imports {

namespace {

/// What the bytes from 128 on stand for; 0xfffd: nothing.
constexpr char16_t windows1251[128] {
    0x0402, 0x0403, 0x201a, 0x0453, 0x201e, 0x2026, 0x2020, 0x2021, 0x20ac, 0x2030, 0x0409, 0x2039,
    0x040a, 0x040c, 0x040b, 0x040f, 0x0452, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
    0xfffd, 0x2122, 0x0459, 0x203a, 0x045a, 0x045c, 0x045b, 0x045f, 0x00a0, 0x040e, 0x045e, 0x0408,
    0x00a4, 0x0490, 0x00a6, 0x00a7, 0x0401, 0x00a9, 0x0404, 0x00ab, 0x00ac, 0x00ad, 0x00ae, 0x0407,
    0x00b0, 0x00b1, 0x0406, 0x0456, 0x0491, 0x00b5, 0x00b6, 0x00b7, 0x0451, 0x2116, 0x0454, 0x00bb,
    0x0458, 0x0405, 0x0455, 0x0457, 0x0410, 0x0411, 0x0412, 0x0413, 0x0414, 0x0415, 0x0416, 0x0417,
    0x0418, 0x0419, 0x041a, 0x041b, 0x041c, 0x041d, 0x041e, 0x041f, 0x0420, 0x0421, 0x0422, 0x0423,
    0x0424, 0x0425, 0x0426, 0x0427, 0x0428, 0x0429, 0x042a, 0x042b, 0x042c, 0x042d, 0x042e, 0x042f,
    0x0430, 0x0431, 0x0432, 0x0433, 0x0434, 0x0435, 0x0436, 0x0437, 0x0438, 0x0439, 0x043a, 0x043b,
    0x043c, 0x043d, 0x043e, 0x043f, 0x0440, 0x0441, 0x0442, 0x0443, 0x0444, 0x0445, 0x0446, 0x0447,
    0x0448, 0x0449, 0x044a, 0x044b, 0x044c, 0x044d, 0x044e, 0x044f,
};
/// The same for Western Europe, up to 0x9f; from there on a byte is its own character.
constexpr char16_t windows1252[32] {
    0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd, 0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178,
};

constexpr QChar noCharacter(QChar::ReplacementCharacter);

QString fromBytes(const QByteArray &bytes, Encoding encoding)
{
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = uchar(bytes.at(i));
        char16_t code = byte;
        if (byte >= 0x80 && encoding == Encoding::Windows1251)
            code = windows1251[byte - 0x80];
        else if (byte >= 0x80 && byte < 0xa0)
            code = windows1252[byte - 0x80];
        text[i] = QChar(code);
    }
    return text;
}

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

Encoding ours(QStringConverter::Encoding encoding)
{
    switch (encoding) {
    case QStringConverter::Utf16:
    case QStringConverter::Utf16BE:
    case QStringConverter::Utf16LE:
        return Encoding::Utf16;
    case QStringConverter::Utf32:
    case QStringConverter::Utf32BE:
    case QStringConverter::Utf32LE:
        return Encoding::Utf32;
    default:
        return Encoding::Utf8;
    }
}

/// A byte order mark tells the order of the bytes; without one the zeros of Latin letters do, or
/// else it is the order of this kind of computer.
QStringConverter::Encoding theirs(Encoding told, const QByteArray &bytes)
{
    const auto found = encodingOf(bytes);
    if (told == Encoding::FoundOut || ours(found) == told)
        return found;
    if (told == Encoding::Utf16)
        return QStringConverter::Utf16;
    return told == Encoding::Utf32 ? QStringConverter::Utf32 : QStringConverter::Utf8;
}

int unitOf(Encoding encoding)
{
    return encoding == Encoding::Utf16 ? 2 : encoding == Encoding::Utf32 ? 4 : 1;
}

} // namespace

TextDecoder::TextDecoder(Encoding told)
    : m_encoding(told)
{
}

void TextDecoder::begin(const QByteArray &bytes)
{
    if (m_encoding == Encoding::Windows1251 || m_encoding == Encoding::Windows1252)
        return;
    const auto encoding = theirs(m_encoding, bytes);
    m_encoding = ours(encoding);
    m_unit = unitOf(m_encoding);
    m_decoder.emplace(encoding);
}

Result<QString> TextDecoder::decoded(const QByteArray &bytes)
{
    if (m_bytes == 0)
        begin(bytes);
    m_bytes += bytes.size();
    const QString text
        = m_decoder ? QString(m_decoder->decode(bytes)) : fromBytes(bytes, m_encoding);
    const bool isWrong = m_decoder ? m_decoder->hasError() : text.contains(noCharacter);
    if (isWrong || text.contains(QChar(u'\0')))
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
