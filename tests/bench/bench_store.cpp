// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "madeentries.h"

#include "store/sql.h"
#include "store/store.h"
#include "support/await.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace bench;
using store::EntryQuery;
using Order = EntryQuery::Order;

namespace {

constexpr int firstScreen = 100;
constexpr int entriesPerSave = 500;

template <typename F> Figure measured(int times, const F &function)
{
    QList<double> all;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        function(i);
        all.append(double(timer.nsecsElapsed()) / 1e6);
    }
    return figureOf(all);
}

void print(const char *name, const Figure &figure, const QString &note = {})
{
    std::printf("  %-46s %9.2f ms   p95 %9.2f ms   %s\n", name, figure.median, figure.p95,
                qPrintable(note));
    std::fflush(stdout);
}

class Bench
{
public:
    explicit Bench(int count)
        : m_count(count)
    {
    }
    void run();

private:
    void fill();
    void ask(const QString &name, const std::function<void(EntryQuery &)> &set);
    void filters();
    void searches();
    void scroll();
    void save();
    void floors();
    QDateTime middle() const
    {
        return QDateTime::fromMSecsSinceEpoch(1'760'000'000'000 + m_lastId * 10'000, Qt::UTC);
    }

    const int m_count;
    QTemporaryDir m_folder;
    SystemClock m_clock;
    store::Store m_store { m_clock };
    Random m_random;
    QStringList m_words = vocabulary(m_random);
    qint64 m_lastId = 0;
};

void Bench::fill()
{
    QElapsedTimer timer;
    timer.start();
    qint64 inventing = 0;
    for (int done = 0; done < m_count; done += entriesPerSave) {
        QElapsedTimer making;
        making.start();
        QList<timeline::LogEntry> entries;
        for (int i = 0; i < entriesPerSave; ++i)
            entries.append(madeEntry(m_lastId += 1 + m_random.below(3), m_words, m_random));
        inventing += making.elapsed();
        // every hundredth save goes to the card that is opened below
        const qint64 card = done / entriesPerSave % 100 == 0 ? 1 : 2 + m_random.below(2000);
        expected(await(m_store.saveEntries({ crm::Deal, card }, entries)));
    }
    const auto figures = expected(await(m_store.figures()));
    std::printf("%d entries saved in %.1f s, file %.0f MiB, memory %.0f MiB\n", m_count,
                double(timer.elapsed() - inventing) / 1000, double(figures.bytes) / 1024 / 1024,
                memoryMiB());
}

void Bench::ask(const QString &name, const std::function<void(EntryQuery &)> &set)
{
    EntryQuery query;
    set(query);
    qsizetype found = 0;
    const auto first
        = measured(5, [&](int) { expected(await(m_store.entryIds(query, firstScreen))); });
    const auto all
        = measured(3, [&](int) { found = expected(await(m_store.entryIds(query))).size(); });
    print(qPrintable(name), first, u"all: %1 ids in %2 ms"_s.arg(found).arg(all.median, 0, 'f', 1));
}

void Bench::filters()
{
    ask(u"all, newest first"_s, [](EntryQuery &) {});
    ask(u"all, oldest first"_s, [](EntryQuery &q) { q.order = Order::IdAscending; });
    ask(u"all by date, newest first"_s, [](EntryQuery &q) { q.order = Order::CreatedDescending; });
    ask(u"present only"_s, [](EntryQuery &q) { q.withVanished = false; });
    ask(u"one card"_s, [](EntryQuery &q) { q.owner = crm::OwnerRef { crm::Deal, 1 }; });
    ask(u"frequent author"_s, [](EntryQuery &q) { q.authors = { UserId { 1 } }; });
    ask(u"rare author"_s, [](EntryQuery &q) { q.authors = { UserId { 20 } }; });
    ask(u"no such author"_s, [](EntryQuery &q) { q.authors = { UserId { 999 } }; });
    ask(u"two icons"_s, [](EntryQuery &q) { q.iconCodes = { u"icon_0"_s, u"icon_49"_s }; });
    ask(u"rare icon, by date"_s, [](EntryQuery &q) {
        q.iconCodes = { u"icon_49"_s };
        q.order = Order::CreatedDescending;
    });
    ask(u"one day, by id"_s, [this](EntryQuery &q) {
        q.from = middle();
        q.until = q.from.addDays(1);
    });
    ask(u"author, icon and dates"_s, [this](EntryQuery &q) {
        q.authors = { UserId { 3 } };
        q.iconCodes = { u"icon_7"_s };
        q.until = middle();
    });
}

void Bench::searches()
{
    for (const QString &word :
         { u"e"_s, u"ы"_s, u"z"_s, u"pa"_s, u"чь"_s, u"zz"_s, u"the"_s, u"ung"_s, u"pay"_s,
           u"payment"_s, u"quizzical"_s, u"опла"_s, u"клиент"_s, u"1234"_s, u"pay оплата"_s,
           u"e payment"_s, u"zqzqzq"_s })
        ask(u"search: "_s + word, [&word](EntryQuery &q) { q.text = word; });
    for (const QString &word : { u"payment"_s, u"quizzical"_s, u"e"_s }) {
        ask(u"search by date: "_s + word, [&word](EntryQuery &q) {
            q.text = word;
            q.order = Order::CreatedDescending;
        });
        ask(u"search in one card: "_s + word, [&word](EntryQuery &q) {
            q.text = word;
            q.owner = crm::OwnerRef { crm::Deal, 1 };
        });
        ask(u"search with rare author: "_s + word, [&word](EntryQuery &q) {
            q.text = word;
            q.authors = { UserId { 20 } };
        });
        ask(u"search with no such author: "_s + word, [&word](EntryQuery &q) {
            q.text = word;
            q.authors = { UserId { 999 } };
        });
    }
}

void Bench::scroll()
{
    const auto ids = expected(await(m_store.entryIds({})));
    print("block of 100 rows anywhere", measured(300, [&](int) {
              const auto from = m_random.below(quint32(std::max<qsizetype>(1, ids.size() - 100)));
              expected(await(m_store.entries(ids.mid(from, 100))));
          }));
    print("a card opens: its state, first ids, their rows", measured(20, [&](int i) {
              EntryQuery query;
              query.owner = crm::OwnerRef { crm::Deal, 1 + i };
              expected(await(m_store.card(*query.owner)));
              const auto first = expected(await(m_store.entryIds(query, firstScreen)));
              expected(await(m_store.entries(first)));
          }));
    print("all opens: first ids, their rows", measured(20, [&](int) {
              const auto first = expected(await(m_store.entryIds({}, firstScreen)));
              expected(await(m_store.entries(first)));
          }));
    print("facets of all", measured(3, [&](int) { expected(await(m_store.facets({}))); }));
    EntryQuery card;
    card.owner = crm::OwnerRef { crm::Deal, 1 };
    print("facets of one card", measured(3, [&](int) { expected(await(m_store.facets(card))); }));
}

void Bench::save()
{
    QList<timeline::LogEntry> entries;
    print("save of 500 new entries, with inventing", measured(20, [&](int) {
              entries.clear();
              for (int i = 0; i < entriesPerSave; ++i)
                  entries.append(madeEntry(++m_lastId, m_words, m_random));
              expected(await(m_store.saveEntries({ crm::Deal, 1 }, entries)));
          }));
    print("save of the same 500", measured(20, [&](int) {
              expected(await(m_store.saveEntries({ crm::Deal, 1 }, entries)));
          }));
    print("draft, synced to the disk", measured(20, [&](int i) {
              store::Draft draft;
              draft.owner = { crm::Deal, 1 };
              draft.content.text = QString::number(i);
              expected(await(m_store.saveDraft(draft)));
          }));
}

void Bench::floors()
{
    store::Connection raw;
    expected(raw.open(m_store.file(), store::Connection::Mode::Read, {}));
    const auto time = [&raw](const char *name, const QString &sql) {
        print(name, measured(3, [&](int) { raw.single(sql); }));
    };
    time("floor: SQLite adds up all ids", u"SELECT sum(id) FROM entries"_s);
    time("floor: SQLite looks at two columns of all",
         u"SELECT count(*) FROM entries NOT INDEXED WHERE author = -1 AND icon = -1"_s);
    time("floor: plain search of all texts",
         u"SELECT count(*) FROM texts WHERE instr(text, 'quizzical')"_s);
    time("floor: 100 rows by key, nothing made of them",
         u"SELECT sum(length(text) + length(raw)) FROM texts WHERE id IN"
         " (SELECT id FROM entries ORDER BY id DESC LIMIT 100)"_s);
    print("floor: Qt Sql steps through all ids", measured(3, [&](int) {
              store::Statement rows(raw, raw.prepared(u"SELECT id FROM entries"_s));
              rows.run();
              QList<qint64> ids;
              while (rows.next())
                  ids.append(rows.integer(0));
          }));
}

void Bench::run()
{
    expected(await(m_store.open(m_folder.filePath(u"bench.sqlite"_s))));
    fill();
    filters();
    searches();
    scroll();
    std::printf("  memory after reading %.0f MiB\n", memoryMiB());
    floors();
    save();
}

} // namespace

/// Prints figures and judges nothing. Arguments: numbers of entries; 10,000 and 1,000,000 without.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QList<int> counts;
    for (const QString &argument : application.arguments().mid(1))
        counts.append(argument.toInt());
    if (counts.isEmpty())
        counts = { 10'000, 1'000'000 };
    for (const int count : std::as_const(counts))
        Bench(count).run();
    return 0;
}
