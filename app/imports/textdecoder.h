// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "imports/table.h"

#include <QByteArray>
#include <QStringDecoder>

namespace imports {

/// Bytes of a text file to characters, piece by piece: UTF-8, or UTF-16 and UTF-32 where a byte
/// order mark or the zeros of Latin letters tell so. Anything that is not valid in its encoding, or
/// holds the character 0, is an error: Input "file-not-text".
class TextDecoder
{
public:
    /// \a told: what the person says instead.
    explicit TextDecoder(Encoding told = Encoding::FoundOut);
    /// The first piece decides about the encoding: at least four bytes, or the whole file.
    Result<QString> decoded(const QByteArray &bytes);
    /// After the last piece: whether it ended within a character.
    Result<Done> finish();
    Encoding encoding() const { return m_encoding; } ///< known after the first piece

private:
    void begin(const QByteArray &bytes);

    Encoding m_encoding;
    std::optional<QStringDecoder> m_decoder; ///< none for Windows-1251 and -1252
    qint64 m_bytes = 0;
    int m_unit = 1; ///< bytes
};

} // namespace imports
