// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"
#include "connections/secretservice.h"
#include "connections/secretstore.h"

#include <QTimer>
#include <qt6keychain/keychain.h>

using namespace Qt::Literals::StringLiterals;

namespace connections {

namespace {

constexpr auto serviceName = "Timeline Desk"_L1;
/// People have to find and answer a password prompt, and some keychains never answer.
constexpr auto patience = std::chrono::minutes(2);

Error storageError(const QString &code, const QString &message)
{
    return Error::make(Error::Kind::Storage, code, message);
}

/// Libraries put the difference between "none" and "broken" into their messages only.
bool speaksOfNoService(const QString &message)
{
    return message.contains("org.freedesktop.secrets"_L1) || message.contains("ServiceUnknown"_L1)
        || message.contains("autolaunch"_L1);
}

Error errorOf(const QKeychain::Job &job)
{
    const QString message = job.errorString();
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return Error::make(Error::Kind::NotFound, u"no-entry"_s, message);
    case QKeychain::AccessDeniedByUser:
        return storageError(u"keychain-denied"_s, message);
    case QKeychain::AccessDenied:
        return storageError(u"keychain-locked"_s, message);
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return storageError(u"no-keychain"_s, message);
    default:
        return storageError(speaksOfNoService(message) ? u"no-keychain"_s : u"keychain-failed"_s,
                            message);
    }
}

class Keychain : public SecretStore
{
public:
    Pending<QByteArray> read(const QString &key) override;
    Pending<Done> write(const QString &key, const QByteArray &secret) override;
    Pending<Done> remove(const QString &key) override;

private:
    /// Starts \a job, which deletes itself; \a take turns the finished one into the answer.
    template <typename T, typename F> Pending<T> run(QKeychain::Job *job, F take);
    Pending<QByteArray> tellLocked(const QString &key, const Error &notFound);

    QObject m_context;
};

template <typename T, typename F> Pending<T> Keychain::run(QKeychain::Job *job, F take)
{
    const Promise<T> promise;
    job->setInsecureFallback(false);
    QObject::connect(
        job, &QKeychain::Job::finished, &m_context,
        [promise, take](QKeychain::Job *finished) { promise.finish(take(*finished)); });
    QTimer::singleShot(patience, &m_context, [promise] {
        promise.finish(storageError(u"keychain-locked"_s, u"no answer within two minutes"_s));
    });
    job->start();
    return promise.pending();
}

/// A prompt that was dismissed looks like a missing entry to QtKeychain 0.13; offering to enter
/// the secret anew would be wrong then.
Pending<QByteArray> Keychain::tellLocked(const QString &key, const Error &notFound)
{
    return mapped<QByteArray>(secretservice::isLockedAway(serviceName, key), &m_context,
                              [notFound](Result<bool> locked) -> Result<QByteArray> {
                                  if (locked && *locked)
                                      return storageError(u"keychain-locked"_s, {});
                                  return notFound;
                              });
}

Pending<QByteArray> Keychain::read(const QString &key)
{
    if (!secretservice::canExist())
        return ready<QByteArray>(storageError(u"no-keychain"_s, u"no session bus"_s));
    auto *job = new QKeychain::ReadPasswordJob(serviceName);
    job->setKey(key);
    const auto answer
        = run<QByteArray>(job, [](const QKeychain::Job &finished) -> Result<QByteArray> {
              if (finished.error() != QKeychain::NoError)
                  return errorOf(finished);
              return static_cast<const QKeychain::ReadPasswordJob &>(finished).binaryData();
          });
    const Promise<QByteArray> promise;
    answer.then(&m_context, [this, promise, key](Result<QByteArray> secret) {
        if (secret || secret.error().kind != Error::Kind::NotFound)
            return promise.finish(std::move(secret));
        tellLocked(key, secret.error()).then(&m_context, [promise](Result<QByteArray> told) {
            promise.finish(std::move(told));
        });
    });
    return promise.pending();
}

Pending<Done> Keychain::write(const QString &key, const QByteArray &secret)
{
    if (secret.size() > maxSecretBytes)
        return ready<Done>(tooLongSecret());
    if (!secretservice::canExist())
        return ready<Done>(storageError(u"no-keychain"_s, u"no session bus"_s));
    auto *job = new QKeychain::WritePasswordJob(serviceName);
    job->setKey(key);
    job->setBinaryData(secret);
    return run<Done>(job, [](const QKeychain::Job &finished) -> Result<Done> {
        if (finished.error() != QKeychain::NoError)
            return errorOf(finished);
        return Done {};
    });
}

Pending<Done> Keychain::remove(const QString &key)
{
    if (!secretservice::canExist())
        return ready<Done>(storageError(u"no-keychain"_s, u"no session bus"_s));
    auto *job = new QKeychain::DeletePasswordJob(serviceName);
    job->setKey(key);
    return run<Done>(job, [](const QKeychain::Job &finished) -> Result<Done> {
        if (finished.error() != QKeychain::NoError && finished.error() != QKeychain::EntryNotFound)
            return errorOf(finished);
        return Done {};
    });
}

} // namespace

std::unique_ptr<SecretStore> makeKeychain() { return std::make_unique<Keychain>(); }

} // namespace connections
