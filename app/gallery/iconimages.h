// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/background.h"

#include <QHash>
#include <QImage>
#include <QObject>

#include <memory>

namespace gallery {

/// The pictures uploaded for a portal's icon codes: asked for when they are first shown, from what
/// is kept here before the portal, decoded off the main thread with limits. What failed is
/// remembered, so that no row asks again; what only was not reached can be tried again.
class IconImages : public QObject
{
    Q_OBJECT
public:
    /// Where the bytes of an address come from and go to.
    struct Source
    {
        std::function<Pending<QByteArray>(const QString &address)> kept;
        std::function<Pending<QByteArray>(const QString &address)> fetch;
        std::function<void(const QString &address, const QByteArray &png)> keep;
    };

    explicit IconImages(Source source, QObject *parent = nullptr);
    ~IconImages() override;

    /// Which code has a picture, and where; system codes have none. Pictures whose address stays
    /// the same stay.
    void setAddresses(const QHash<QString, QString> &addressByCode);

    /// True where the portal offers a picture, whether it is here or not.
    bool hasPicture(const QString &code) const { return m_addresses.contains(code); }
    /// Null for codes without a picture, and while it is not here: then changed() comes. Cheap;
    /// may be called while painting.
    QImage image(const QString &code);

    /// Asks again for what was not reached; call it when the portal answers again.
    void retryUnreached();
    /// Every picture is asked for at the portal once more when it is next shown, and replaced if it
    /// comes; until then, and where it does not, the one that is here stays.
    void refresh();

signals:
    void changed(); ///< pictures came, or codes have other ones now

private:
    enum class State { Asked, Here, Unreached, Useless };
    struct Picture
    {
        State state = State::Asked;
        bool isStale = false; ///< refresh() wants it asked for again
        QImage image;
        Pending<QByteArray> reading;
        Pending<QImage> decoding;
    };
    enum class From { Store, Portal };

    void ask(const QString &address);
    void fetch(const QString &address);
    void decode(const QString &address, const QByteArray &png, From from);
    void settle(const QString &address, State state, const QImage &image = {});

    Source m_source;
    QHash<QString, QString> m_addresses; ///< by code
    QHash<QString, Picture> m_pictures; ///< by address
    bool m_isAnnounced = false;
    Worker m_decoder;
};

} // namespace gallery
