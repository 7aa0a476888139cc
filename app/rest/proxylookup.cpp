// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/proxylookup.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>

using namespace Qt::Literals::StringLiterals;

namespace rest {

class ProxyLookup::Factory : public QNetworkProxyFactory
{
public:
    explicit Factory(std::shared_ptr<const Known> known)
        : m_known(std::move(known))
    {
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return m_known->value(query.url().host(), { QNetworkProxy(QNetworkProxy::NoProxy) });
    }

private:
    std::shared_ptr<const Known> m_known;
};

ProxyLookup::ProxyLookup(QNetworkAccessManager &network, const std::optional<QNetworkProxy> &fixed,
                         QObject *parent)
    : QObject(parent)
    , m_fixed(fixed.has_value())
    , m_known(std::make_shared<Known>())
{
    if (fixed)
        network.setProxy(*fixed);
    else
        network.setProxyFactory(new Factory(m_known)); // the manager owns it
}

ProxyLookup::~ProxyLookup()
{
    if (!m_worker || m_asked.isEmpty())
        return;
    // The system still thinks. Nobody waits for it: the thread goes when it is through.
    Worker *const last = m_worker.release();
    last->run([] { return Result<Done>(Done {}); }).then(last, [last](const Result<Done> &) {
        last->deleteLater();
    });
}

bool ProxyLookup::isKnown(const QUrl &url)
{
    const QString host = url.host();
    if (m_fixed || m_known->contains(host))
        return true;
    if (host == "localhost"_L1 || QHostAddress(host).isLoopback()) {
        m_known->insert(host, { QNetworkProxy(QNetworkProxy::NoProxy) });
        return true;
    }
    if (m_asked.contains(host))
        return false;
    if (!m_worker)
        m_worker = std::make_unique<Worker>(u"proxy look-up"_s);
    // Scheme, host and port only: the rest of an address may be a secret.
    QUrl bare;
    bare.setScheme(url.scheme());
    bare.setHost(host);
    bare.setPort(url.port());
    auto &answer = m_asked[host];
    answer = m_worker->run([bare] {
        return Result<QList<QNetworkProxy>>(
            QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(bare)));
    });
    answer.then(this, [this, host](const Result<QList<QNetworkProxy>> &proxies) {
        m_asked.remove(host);
        m_known->insert(host, proxies.value_or({ QNetworkProxy(QNetworkProxy::NoProxy) }));
        emit found();
    });
    return false;
}

void ProxyLookup::forget() { m_known->clear(); }

} // namespace rest
