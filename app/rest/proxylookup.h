// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/background.h"

#include <QHash>
#include <QNetworkProxy>
#include <QUrl>

class QNetworkAccessManager;

namespace rest {

/// Which proxy leads to a host. The system's answer may take seconds (a script from the network),
/// so it is asked for on a thread, and QNetworkAccessManager only ever sees what is known already.
class ProxyLookup : public QObject
{
    Q_OBJECT
public:
    /// \a fixed: the person's own choice, for every host.
    ProxyLookup(QNetworkAccessManager &network, const std::optional<QNetworkProxy> &fixed,
                QObject *parent = nullptr);
    ~ProxyLookup() override;

    /// False: not yet; found() follows.
    bool isKnown(const QUrl &url);
    /// The network may have changed: ask the system again.
    void forget();

signals:
    void found();

private:
    using Known = QHash<QString, QList<QNetworkProxy>>; // by host
    class Factory;

    bool m_fixed;
    std::shared_ptr<Known> m_known;
    QHash<QString, Pending<QList<QNetworkProxy>>> m_asked;
    std::unique_ptr<Worker> m_worker;
};

} // namespace rest
