// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a card of 10,000 entries from the demo portal: unhurried, and at the limit of a bucket
// beside the time that the bucket allows at best. Then opens the card again as the list does, with
// its rows in the store.
#include "models/entrylistmodel.h"
#include "support/portalfixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <cmath>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

const crm::OwnerRef deal { crm::Deal, 4711 };
constexpr int entryCount = 10'000;
constexpr int calls = 21;

struct Bucket
{
    double size;
    double perSecond;
};

/// A full bucket lets `size` requests go at once, then one every 1/perSecond.
double floorSeconds(const Bucket &bucket)
{
    return std::max(0.0, (calls - bucket.size) / bucket.perSecond);
}

void readAt(const Bucket &bucket)
{
    auto options = PortalFixture::bare();
    options.enforceBucket = true;
    options.bucketSize = bucket.size;
    options.bucketLeakPerSecond = bucket.perSecond;
    PortalFixture fixture(options);
    fixture.clientOptions.bucketSize = bucket.size;
    fixture.clientOptions.bucketLeakPerSecond = bucket.perSecond;
    fixture.connectTo(fixture.portal.adminWebhook());
    fixture.fill(deal, entryCount);
    fixture.portal.resetCounts();
    syncing::CardReader reader(*fixture.service, fixture.store, fixture.clock);
    QElapsedTimer timer;
    timer.start();
    const auto read = await(reader.read(deal), std::chrono::minutes(5));
    const double seconds = double(timer.elapsed()) / 1000;
    if (!read) {
        std::printf("reading failed: %s\n", qPrintable(read.error().code));
        return;
    }
    const double floor = floorSeconds(bucket);
    std::printf(
        "bucket %5.0f, %5.0f/s: %6lld entries, %d calls, %6.2f s; the bucket alone %6.2f s%s\n",
        bucket.size, bucket.perSecond, static_cast<long long>(read->collected),
        fixture.portal.httpCallCount(), seconds, floor,
        floor > 0 ? qPrintable(u" (%1 x)"_s.arg(seconds / floor, 0, 'f', 2)) : "");
}

void openStored()
{
    QTemporaryDir folder;
    PortalFixture fixture(PortalFixture::bare(), folder.filePath(u"store.sqlite"_s));
    fixture.fill(deal, entryCount);
    syncing::CardReader reader(*fixture.service, fixture.store, fixture.clock);
    if (!await(reader.read(deal), std::chrono::minutes(5)))
        return;
    for (int round = 0; round < 3; ++round) {
        models::EntryListModel model(fixture.store);
        store::EntryQuery query;
        query.owner = deal;
        QElapsedTimer timer;
        timer.start();
        model.setQuery(query);
        const bool first = QTest::qWaitFor([&] { return model.rowCount() > 0; }, 10'000);
        model.setVisibleRange(0, 20);
        const qint64 rows = timer.elapsed();
        const bool content = QTest::qWaitFor(
            [&] { return !model.data(model.index(0), Qt::DisplayRole).toString().isEmpty(); },
            10'000);
        const qint64 shown = timer.elapsed();
        const bool all = QTest::qWaitFor([&] { return model.rowCount() == entryCount; }, 10'000);
        std::printf("opening a stored card of %d: first rows %lld ms, their content %lld ms, all "
                    "rows %lld ms%s\n",
                    entryCount, static_cast<long long>(rows), static_cast<long long>(shown),
                    static_cast<long long>(timer.elapsed()),
                    first && content && all ? "" : " (timed out)");
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    readAt({ 1e6, 1e6 });
    readAt({ 50, 2 });
    readAt({ 5, 2 });
    readAt({ 1, 5 });
    openStored();
    return 0;
}
