// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "madeentries.h"

#include "store/store.h"
#include "support/await.h"
#include "ui/timeline/bbcodeview.h"
#include "ui/timeline/entrydelegate.h"
#include "ui/timeline/entrylistview.h"
#include "ui/timeline/filterbar.h"
#include "ui/timeline/timelinepage.h"
#include "ui/widgets/searchfield.h"

#include <QListView>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QVBoxLayout>
#include <QWindow>

using namespace Qt::Literals::StringLiterals;
using namespace bench;

namespace {

constexpr int entriesPerSave = 500;
constexpr crm::OwnerRef card { crm::Deal, 1 };

class Bench
{
public:
    Bench(int count, const QString &file)
        : m_count(count)
        , m_file(file.isEmpty() ? m_folder.filePath(u"bench.sqlite"_s) : file)
    {
    }
    void run();

private:
    void fill();
    void openCard();
    void openEverything();
    void scroll();
    void filter();
    void floor();
    bool isSettled() const
    {
        return m_model->availability() == models::EntryListModel::Availability::Ready
            && m_model->isCountExact();
    }
    static bool isInSight(const EntryListView &list)
    {
        const QModelIndex index = list.indexAt(QPoint(10, list.headingHeight() + 10));
        return !index.isValid() || index.data(models::LoadedRole).toBool();
    }

    const int m_count;
    QTemporaryDir m_folder;
    const QString m_file;
    SystemClock m_clock;
    store::Store m_store { m_clock };
    Random m_random;
    QStringList m_words = vocabulary(m_random);
    QWidget m_window;
    models::EntryListModel *m_model = nullptr;
    EntryListView *m_list = nullptr;
    FilterBar *m_filter = nullptr;
    double m_memory = 0;
};

/// One card of 10,000, the rest on two thousand others.
void Bench::fill()
{
    expected(await(m_store.open(m_file)));
    if (expected(await(m_store.entryIds({}, 1))).isEmpty()) {
        qint64 id = 0;
        const int every = std::max(1, m_count / 10'000);
        for (int save = 0; save * entriesPerSave < m_count; ++save) {
            QList<timeline::LogEntry> entries;
            for (int i = 0; i < entriesPerSave; ++i)
                entries.append(madeEntry(id += 1 + m_random.below(3), m_words, m_random));
            const qint64 number = save % every == 0 ? 1 : 2 + m_random.below(2'000);
            expected(await(m_store.saveEntries({ crm::Deal, number }, entries)));
        }
    }
    store::CardState state;
    state.owner = card;
    state.completeness = store::CardState::Completeness::Complete;
    state.lastRead = m_clock.utcNow();
    expected(await(m_store.saveCardState(state)));
}

void Bench::openCard()
{
    const TimelineNames names { [](UserId user) { return u"User %1"_s.arg(user.value); },
                                [](const crm::OwnerRef &) { return u"Deal #1"_s; } };
    TimelinePage page(m_store, m_clock, names);
    page.resize(752, 800);
    page.show();
    until("the window", [&] { return page.windowHandle()->isExposed(); });
    application()->takeLongest();
    QElapsedTimer timer;
    timer.start();
    page.showCard(card);
    until("rows", [&] { return page.model().rowCount() > 0 && isInSight(*page.list()); });
    page.list()->viewport()->repaint();
    printOne("a card opens: first rows painted", double(timer.nsecsElapsed()) / 1e6, "asked: 100");
    until("all rows", [&] { return page.model().isCountExact(); });
    const QByteArray all = "… all its " + QByteArray::number(page.model().rowCount()) + " rows";
    printOne(all.constData(), double(timer.nsecsElapsed()) / 1e6, "asked: no event above 50");
}

void Bench::openEverything()
{
    auto *layout = new QVBoxLayout(&m_window);
    m_model = new models::EntryListModel(m_store, &m_window);
    m_filter = new FilterBar(&m_window);
    m_list = new EntryListView(&m_window);
    m_list->entryDelegate()->setAuthorName(
        [](UserId user) { return u"User %1"_s.arg(user.value); });
    m_list->setEntryModel(m_model);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    QObject::connect(m_filter, &FilterBar::changed, m_model, [this] {
        store::EntryQuery query;
        m_filter->applyTo(&query);
        m_model->setQuery(query);
    });
    m_window.resize(752, 800);
    m_window.show();
    until("the window", [this] { return m_window.windowHandle()->isExposed(); });
    application()->takeLongest();
    QElapsedTimer timer;
    timer.start();
    m_model->setQuery({});
    until("rows", [this] { return m_model->rowCount() > 0 && isInSight(*m_list); });
    m_list->viewport()->repaint();
    printOne("everything opens: first rows painted", double(timer.nsecsElapsed()) / 1e6,
             "asked: 300");
    until("all rows", [this] { return isSettled() && m_model->rowCount() >= m_count; });
    printOne("… all rows and days known", double(timer.nsecsElapsed()) / 1e6,
             "asked: no event above 50");
}

void Bench::scroll()
{
    EntryListView *list = m_list;
    QScrollBar *bar = list->verticalScrollBar();
    const auto frames = [&](int times, const auto &move) {
        QList<double> all;
        for (int i = 0; i < times; ++i) {
            all.append(milliseconds([&] {
                bar->setValue(move(i));
                list->viewport()->repaint();
            }));
            QCoreApplication::processEvents(); // contents that came in between
        }
        return figureOf(all);
    };
    bar->setValue(0);
    print("frame: three rows at a time",
          frames(1'000, [&](int) { return bar->value() + 3 * list->rowHeight(); }), "asked: 16");
    print("frame: a page at a time",
          frames(300, [&](int) { return bar->value() + bar->pageStep(); }), "asked: 16");
    bar->setValue(bar->maximum() / 2);
    until("contents", [&] {
        const int row = list->indexAt(QPoint(10, list->height() / 2)).row();
        return row < 0 || m_model->index(row).data(models::LoadedRole).toBool();
    });
    print("frame: the same rows again, all texts there",
          frames(300, [&](int i) { return bar->maximum() / 2 + i % 2; }), "asked: 16");
    print("frame: anywhere",
          frames(300, [&](int) { return int(m_random.below(quint32(bar->maximum()))); }),
          "asked: 16");
    QList<double> here;
    for (int i = 0; i < 50; ++i) {
        bar->setValue(int(m_random.below(quint32(bar->maximum()))));
        const int row = list->indexAt(QPoint(10, list->height() / 2)).row();
        here.append(until("contents", [&] {
            return row < 0 || m_model->index(row).data(models::LoadedRole).toBool();
        }));
    }
    print("anywhere: until its texts are there", figureOf(here));
    printOne("… while scrolling", 0, "asked: no event above 50");
}

void Bench::filter()
{
    SearchField *field = m_filter->searchField();
    const auto type = [&](const QString &word) {
        QList<double> all;
        field->setFocus();
        for (const QChar letter : word) {
            QElapsedTimer timer;
            timer.start();
            field->insert(letter);
            until("the filter", [&] { return m_model->query().text == field->text(); });
            until("rows", [this] {
                return m_model->availability() == models::EntryListModel::Availability::Ready
                    && isInSight(*m_list);
            });
            m_list->viewport()->repaint();
            all.append(double(timer.nsecsElapsed()) / 1e6);
        }
        const double settled = until("the count", [this] { return isSettled(); });
        std::printf("  %-48s %8.2f ms   p95 %8.2f ms   %d rows, counted %.0f ms later, longest "
                    "event %.2f ms\n",
                    qPrintable(u"a letter typed of: "_s + word), figureOf(all).median,
                    figureOf(all).p95, m_model->rowCount(), settled, application()->takeLongest());
        std::fflush(stdout);
        field->clear();
        until("the end of the filter",
              [this] { return m_model->query().text.isEmpty() && isSettled(); });
        printOne("… cleared", 0, "asked: no event above 50");
    };
    std::printf("  (60 ms of each letter is waiting for the next one; asked: 150 without)\n");
    for (const QString &word : { u"payment"_s, u"quizzical"_s, u"оплата"_s, u"e"_s, u"zqzqz"_s })
        type(word);
}

/// The least that Qt's own list does with as many rows of a word each.
void Bench::floor()
{
    class Rows : public QAbstractListModel
    {
    public:
        explicit Rows(int count)
            : m_count(count)
        {
        }
        int rowCount(const QModelIndex &parent) const override
        {
            return parent.isValid() ? 0 : m_count;
        }
        QVariant data(const QModelIndex &, int role) const override
        {
            return role == Qt::DisplayRole ? QVariant(u"A word"_s) : QVariant();
        }

    private:
        int m_count;
    };
    Rows rows(m_count);
    QListView view;
    view.setUniformItemSizes(true);
    view.resize(752, 650);
    const double first = milliseconds([&] {
        view.setModel(&rows);
        view.show();
        until("the window",
              [&] { return view.windowHandle() && view.windowHandle()->isExposed(); });
        view.viewport()->repaint();
    });
    QList<double> all;
    for (int i = 0; i < 300; ++i)
        all.append(milliseconds([&] {
            view.verticalScrollBar()->setValue(
                int(m_random.below(quint32(view.verticalScrollBar()->maximum()))));
            view.viewport()->repaint();
        }));
    printOne("floor: QListView, one word a row, first paint", first);
    print("floor: QListView, frame anywhere", figureOf(all));
}

void Bench::run()
{
    fill();
    m_memory = memoryMiB();
    std::printf("%d entries\n", m_count);
    openCard();
    openEverything();
    scroll();
    filter();
    std::printf("  memory: %.0f MiB, of them %.0f with the window (asked: 150)\n", memoryMiB(),
                memoryMiB() - m_memory);
    floor();
}

/// The view of a text, which is laid out in one go.
void texts()
{
    const auto repeated = [](const QString &part) {
        QString text;
        while (text.size() < 200'000)
            text += part;
        return text;
    };
    const std::pair<const char *, QString> hostile[] {
        { "plain words", repeated(u"Credit limit: OK, plan: Enterprise. "_s) },
        { "short lines", repeated(u"a line\n"_s) },
        { "one word without an end", repeated(u"W"_s) },
        { "a hidden character after each letter", repeated(u"a\u200b"_s) },
        { "hidden characters of two kinds", repeated(u"a\u200b\u202eb\u2066"_s) },
        { "combining characters", repeated(u"a\u0300\u0301\u0302\u0303\u0304\u0305\u0306"_s) },
        { "one letter with all of them", u"a"_s + repeated(u"\u0301"_s) },
        { "emoji", repeated(u"\U0001F469\u200D\U0001F4BB"_s) },
        { "Arabic", repeated(u"تم تحليل طلب العميل "_s) },
        { "Chinese", repeated(u"客户数据分析已完成，建议方案。"_s) },
        { "changing direction", repeated(u"aب"_s) },
        { "bold letters", repeated(u"[b]a[/b]b"_s) },
        { "links", repeated(u"[url=https://a.example/x]a[/url] "_s) },
        { "nested quotes", repeated(u"[quote]a"_s) },
        { "a table", repeated(u"[table][tr][td]a[/td][td]b[/td][/tr][/table]"_s) },
        { "a list", u"[list]"_s + repeated(u"[*]a"_s) },
        { "characters of many scripts", repeated(u"aжअ文กა"_s) },
    };
    BbCodeView view;
    view.resize(408, 700);
    view.show();
    std::printf("200,000 characters of text (asked: 50)\n");
    using Mode = BbCodeView::Mode;
    for (const auto &[name, text] : hostile) {
        double took[3] {};
        for (const auto &[mode, at] : { std::pair(Mode::Formatted, 0), std::pair(Mode::Plain, 1),
                                        std::pair(Mode::AsReceived, 2) }) {
            took[at] = milliseconds([&, &shown = text, way = mode] {
                view.showText(shown, way);
                view.viewport()->repaint();
            });
        }
        std::printf("  %-40s formatted %7.1f ms   plain %7.1f ms   as received %7.1f ms\n", name,
                    took[0], took[1], took[2]);
        std::fflush(stdout);
    }
}

} // namespace

/// Prints figures and judges nothing. Arguments: numbers of entries, 10,000 and 1,000,000 without;
/// a file in which the entries are kept for the next time.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const Application application(argc, argv);
    QList<int> counts;
    QString file;
    for (const QString &argument : QCoreApplication::arguments().mid(1)) {
        if (argument.endsWith(u".sqlite"))
            file = argument;
        else
            counts.append(argument.toInt());
    }
    if (counts.isEmpty())
        counts = { 10'000, 1'000'000 };
    for (const int count : std::as_const(counts)) {
        if (count > 0)
            Bench(count, file).run();
    }
    texts();
    return 0;
}
