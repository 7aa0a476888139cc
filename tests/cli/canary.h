// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDirIterator>
#include <QFile>
#include <QStringList>
#include <QUrl>

/// A secret that must be nowhere: looked for byte by byte, in the forms in which it could hide.
class Canary
{
public:
    explicit Canary(const QByteArray &secret)
    {
        const QString text = QString::fromUtf8(secret);
        m_forms = { secret, QUrl::toPercentEncoding(text, {}, secret), secret.toHex(),
                    secret.toHex().toUpper(), QByteArray(secret).replace("&", "&amp;") };
        QByteArray reversed = secret;
        std::reverse(reversed.begin(), reversed.end());
        m_forms.append(reversed);
        QByteArray littleEndian;
        QByteArray bigEndian;
        for (const QChar unit : text) {
            littleEndian += char(unit.unicode() & 0xff);
            littleEndian += char(unit.unicode() >> 8);
            bigEndian += char(unit.unicode() >> 8);
            bigEndian += char(unit.unicode() & 0xff);
        }
        m_forms += { littleEndian, bigEndian };
        // In the middle of base64 a secret looks different by where it begins: what is the same in
        // each of the three cases is its inner part.
        for (const QByteArray &form : { secret, littleEndian }) {
            for (int before = 0; before < 3; ++before) {
                const QByteArray encoded
                    = (QByteArray(before, 'x') + form).toBase64(QByteArray::OmitTrailingEquals);
                m_forms.append(encoded.sliced(4, encoded.size() - 8));
            }
        }
    }

    /// The form that \a bytes hold; empty: none.
    QByteArray findIn(const QByteArray &bytes) const
    {
        for (const QByteArray &form : m_forms) {
            if (bytes.contains(form))
                return form;
        }
        return {};
    }

    /// Files that hold it, in their content or in their name.
    QStringList filesUnder(const QString &folder) const
    {
        QStringList found;
        QDirIterator files(
            folder, QDir::Files | QDir::Dirs | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString name = files.next();
            QFile file(name);
            const bool isRead = files.fileInfo().isFile() && file.open(QIODevice::ReadOnly);
            if (!findIn(name.toUtf8()).isEmpty() || (isRead && !findIn(file.readAll()).isEmpty()))
                found.append(name);
        }
        return found;
    }

private:
    QList<QByteArray> m_forms;
};
