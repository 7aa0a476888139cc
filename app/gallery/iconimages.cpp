// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/iconimages.h"

#include "gallery/png.h"

#include <QSet>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace gallery {

IconImages::IconImages(Source source, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_decoder(u"icon pictures"_s)
{
}

IconImages::~IconImages()
{
    for (const Picture &picture : std::as_const(m_pictures)) {
        picture.reading.cancel();
        picture.decoding.cancel();
    }
}

void IconImages::setAddresses(const QHash<QString, QString> &addressByCode)
{
    if (m_addresses == addressByCode)
        return;
    m_addresses = addressByCode;
    const QSet<QString> wanted(m_addresses.cbegin(), m_addresses.cend());
    for (auto it = m_pictures.begin(); it != m_pictures.end();) {
        if (wanted.contains(it.key())) {
            ++it;
            continue;
        }
        it->reading.cancel();
        it->decoding.cancel();
        it = m_pictures.erase(it);
    }
    emit changed();
}

QImage IconImages::image(const QString &code)
{
    const auto address = m_addresses.constFind(code);
    if (address == m_addresses.constEnd())
        return {};
    const auto picture = m_pictures.find(*address);
    if (picture == m_pictures.end()) {
        ask(*address);
        return {};
    }
    if (std::exchange(picture->isStale, false))
        fetch(*address);
    return m_pictures[*address].image;
}

void IconImages::retryUnreached()
{
    if (m_pictures.removeIf([](const auto &it) { return it.value().state == State::Unreached; })
        > 0)
        emit changed();
}

void IconImages::refresh()
{
    for (Picture &picture : m_pictures)
        picture.isStale = picture.isStale || picture.state != State::Asked;
    emit changed();
}

void IconImages::ask(const QString &address)
{
    Picture &picture = m_pictures[address];
    picture.reading = m_source.kept(address);
    picture.reading.then(this, [this, address](const Result<QByteArray> &kept) {
        if (kept)
            decode(address, *kept, From::Store);
        else
            fetch(address);
    });
}

void IconImages::fetch(const QString &address)
{
    Picture &picture = m_pictures[address];
    picture.reading = m_source.fetch(address);
    picture.reading.then(this, [this, address](const Result<QByteArray> &fetched) {
        if (fetched)
            return decode(address, *fetched, From::Portal);
        const Error::Kind kind = fetched.error().kind;
        const bool unreached = kind == Error::Kind::Network || kind == Error::Kind::Timeout
            || kind == Error::Kind::RateLimited || kind == Error::Kind::Cancelled;
        settle(address, unreached ? State::Unreached : State::Useless);
    });
}

void IconImages::decode(const QString &address, const QByteArray &png, From from)
{
    Picture &picture = m_pictures[address];
    picture.decoding = m_decoder.run([png] { return decodePng(png); });
    picture.decoding.then(this, [this, address, png, from](const Result<QImage> &image) {
        if (image) {
            if (from == From::Portal)
                m_source.keep(address, png);
            return settle(address, State::Here, *image);
        }
        if (from == From::Store) // damaged here: the portal may have a better one
            return fetch(address);
        settle(address, State::Useless);
    });
}

void IconImages::settle(const QString &address, State state, const QImage &image)
{
    Picture &picture = m_pictures[address];
    if (state != State::Here && !picture.image.isNull()) // asked for once more, in vain
        return;
    picture = { state, false, image, {}, {} };
    if (state != State::Here || m_isAnnounced)
        return;
    // Pictures that come together are told of together.
    m_isAnnounced = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isAnnounced = false;
            emit changed();
        },
        Qt::QueuedConnection);
}

} // namespace gallery
