// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/traymodel.h"

#include "pictureshelf.h"
#include "picturetext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using gallery::SourceFile;
using gallery::Verdict;
using gallery::WorkshopItem;

int TrayModel::Counts::requests() const
{
    constexpr int together = 50; // commands of a batch
    return (added + together - 1) / together + 2 * replaced;
}

TrayModel::TrayModel(PictureShelf &shelf, QObject *parent)
    : QAbstractListModel(parent)
    , m_shelf(shelf)
    , m_worker(u"pictures"_s)
{
    for (QTimer *timer : { &m_arriving, &m_learning }) {
        timer->setSingleShot(true);
        timer->setInterval(50);
    }
    connect(&m_arriving, &QTimer::timeout, this, &TrayModel::takeArrived);
    connect(&m_learning, &QTimer::timeout, this, &TrayModel::rejudgeAnew);
    connect(&shelf, &PictureShelf::changed, this, &TrayModel::rejudgeAnew);
    for (const Gallery gallery : { Gallery::Icons, Gallery::Logos })
        connect(&shelf.images(gallery), &gallery::IconImages::changed, this, [this] {
            if (!m_learning.isActive())
                m_learning.start();
        });
}

TrayModel::~TrayModel() = default;

void TrayModel::setGallery(Gallery gallery)
{
    if (gallery == m_gallery)
        return;
    takeArrived();
    m_gallery = gallery; // what is still at work comes back by itself
    m_known.reset();
    beginResetModel();
    const QList<Row> before = std::exchange(m_rows, {});
    endResetModel();
    for (const Row &row : before) {
        SourceFile file { row.item.name, {}, Error() };
        if (!row.item.bytes.isEmpty())
            file.bytes = row.item.bytes;
        else
            file.bytes = row.item.error.value_or(Error());
        work(file, row.item.options);
    }
    emit changed();
}

void TrayModel::addPaths(const QStringList &paths)
{
    ++m_open;
    emit changed();
    m_worker.run([paths, gallery = m_gallery] { return gallery::readSources(paths, gallery); })
        .then(this, [this, generation = m_generation](const Result<QList<SourceFile>> &files) {
            if (generation != m_generation)
                return;
            finishOne();
            if (!files)
                return emit failed(files.error());
            for (const SourceFile &file : *files)
                work(file);
        });
}

void TrayModel::addImage(const QImage &image, const QString &name)
{
    ++m_open;
    emit changed();
    m_worker
        .run([image]() -> Result<QByteArray> {
            if (image.isNull()
                || qint64(image.width()) * image.height() > gallery::ReadLimits().pixels)
                return Error::make(Error::Kind::Decode, u"picture-too-large"_s);
            return gallery::encodePng(image);
        })
        .then(this, [this, name, generation = m_generation](const Result<QByteArray> &png) {
            if (generation != m_generation)
                return;
            finishOne();
            work({ name, {}, png });
        });
}

void TrayModel::work(const SourceFile &file, const gallery::FitOptions &options)
{
    ++m_open;
    m_worker
        .run([file, options, gallery = m_gallery]() -> Result<WorkshopItem> {
            return gallery::workedOn(file, gallery, options);
        })
        .then(this,
              [=, this, gallery = m_gallery, generation = m_generation](Result<WorkshopItem> item) {
                  if (generation != m_generation)
                      return;
                  if (!item)
                      return finishOne();
                  if (gallery != m_gallery) { // chosen meanwhile: for that one, then
                      --m_open;
                      return work(file, options);
                  }
                  m_arrived.append(*std::move(item));
                  if (m_arrived.size() == m_open)
                      takeArrived();
                  else if (!m_arriving.isActive())
                      m_arriving.start();
              });
    emit changed();
}

void TrayModel::finishOne()
{
    m_open = std::max(0, m_open - 1);
    emit changed();
}

void TrayModel::takeArrived()
{
    if (m_arrived.isEmpty())
        return;
    m_arriving.stop();
    const int first = int(m_rows.size()), count = int(m_arrived.size());
    beginInsertRows({}, first, first + count - 1);
    for (WorkshopItem &item : m_arrived) {
        if (!m_wantedCode.isEmpty() && item.fitted)
            item.code = std::exchange(m_wantedCode, {});
        Row row;
        row.item = std::move(item);
        draw(row);
        m_rows.append(row);
    }
    m_arrived.clear();
    m_open = std::max(0, m_open - count);
    endInsertRows();
    rejudge();
}

/// What is being worked on is no longer wanted.
void TrayModel::forgetOpen()
{
    ++m_generation;
    m_open = 0;
    m_arriving.stop();
    m_arrived.clear();
}

void TrayModel::draw(Row &row)
{
    row.before = row.after = {};
    if (!row.item.fitted)
        return;
    row.before = QPixmap::fromImage(row.item.fitted->before);
    row.after = QPixmap::fromImage(row.item.fitted->image);
}

void TrayModel::rejudge()
{
    if (m_rows.isEmpty())
        return emit changed();
    QList<WorkshopItem> items;
    for (const Row &row : std::as_const(m_rows)) {
        WorkshopItem light = row.item; // shared, not copied
        items.append(light);
    }
    if (!m_known)
        m_known = m_shelf.known(m_gallery);
    const auto judgements = gallery::judge(items, m_gallery, *m_known);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        const Verdict before = row.judgement.verdict;
        row.judgement = judgements[i];
        const Verdict verdict = row.judgement.verdict;
        row.there = verdict == Verdict::Different
            ? QPixmap::fromImage(m_known->own().value(row.item.code))
            : QPixmap();
        if (before != verdict)
            row.isChosen = row.isChosen && gallery::canBeSent(verdict);
        if (!gallery::canBeSent(verdict) || row.outcome == TrayOutcome::Done)
            row.isWanted = false;
        else if (!row.isChosen) // somebody else's picture is not written over unasked
            row.isWanted = verdict == Verdict::New;
    }
    emit dataChanged(index(0), index(int(m_rows.size()) - 1));
    emit changed();
}

void TrayModel::rejudgeAnew()
{
    m_known.reset();
    rejudge();
}

void TrayModel::setCode(int row, const QString &code)
{
    if (m_rows[row].item.code == code)
        return;
    m_rows[row].item.code = code;
    m_rows[row].outcome = TrayOutcome::None;
    m_rows[row].isChosen = false;
    rejudge();
}

void TrayModel::useProposal(int row)
{
    const QString proposal = m_rows[row].judgement.proposal;
    if (!proposal.isEmpty())
        setCode(row, proposal);
}

void TrayModel::setWanted(int row, bool wanted)
{
    Row &changedRow = m_rows[row];
    if (!gallery::canBeSent(changedRow.judgement.verdict))
        return;
    changedRow.isWanted = wanted;
    changedRow.isChosen = true;
    emit dataChanged(index(row), index(row));
    emit changed();
}

void TrayModel::setOptions(int row, const gallery::FitOptions &options)
{
    if (m_rows[row].item.options == options || m_rows[row].isSettled())
        return;
    m_rows[row].item.options = options;
    workAgain(row);
}

void TrayModel::setOptionsOfAll(const gallery::FitOptions &options)
{
    for (int row = 0; row < m_rows.size(); ++row)
        setOptions(row, options);
}

/// The row is found again by its file: others may have come or gone meanwhile.
void TrayModel::workAgain(int row)
{
    if (m_rows[row].item.bytes.isEmpty())
        return;
    ++m_open;
    emit changed();
    const WorkshopItem item = m_rows[row].item;
    m_worker
        .run([item, gallery = m_gallery]() -> Result<WorkshopItem> {
            return gallery::reworked(item, gallery);
        })
        .then(this,
              [this, gallery = m_gallery, generation = m_generation](Result<WorkshopItem> made) {
                  if (generation != m_generation)
                      return;
                  finishOne();
                  if (!made || gallery != m_gallery)
                      return;
                  for (Row &other : m_rows) {
                      if (other.item.name != made->name || other.item.options != made->options
                          || other.item.bytes != made->bytes)
                          continue;
                      other.item.fitted = made->fitted;
                      other.item.error = made->error;
                      draw(other);
                  }
                  if (m_open == 0)
                      rejudge();
                  else if (!m_learning.isActive()) // of many: together
                      m_learning.start();
              });
}

void TrayModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
    rejudge();
}

void TrayModel::clear()
{
    forgetOpen();
    m_wantedCode.clear();
    beginResetModel();
    m_rows.clear();
    endResetModel();
    emit changed();
}

void TrayModel::removeDone()
{
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (m_rows[row].outcome == TrayOutcome::Done)
            remove(row);
    }
}

bool TrayModel::hasDone() const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [](const Row &row) { return row.outcome == TrayOutcome::Done; });
}

QList<int> TrayModel::wantedRows() const
{
    QList<int> rows;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].isWanted)
            rows.append(row);
    }
    return rows;
}

int TrayModel::firstFitted() const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [](const Row &row) { return row.item.fitted.has_value(); });
    return found == m_rows.end() ? 0 : int(found - m_rows.begin());
}

TrayModel::Counts TrayModel::counts() const
{
    Counts counts;
    for (const Row &row : m_rows) {
        if (row.outcome == TrayOutcome::Done)
            ++counts.done;
        else if (!row.isWanted)
            ++counts.leftOut;
        else if (gallery::isReplacement(row.judgement.verdict))
            ++counts.replaced;
        else
            ++counts.added;
    }
    return counts;
}

void TrayModel::setOutcome(const QString &code, TrayOutcome outcome, const QString &message)
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].item.code != code)
            continue;
        m_rows[row].outcome = outcome;
        m_rows[row].message = message;
        if (outcome == TrayOutcome::Done)
            m_rows[row].isWanted = false;
        emit dataChanged(index(row), index(row));
    }
    emit changed();
}

int TrayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

/// Not of what is on the portal already: nothing is to be decided there.
QStringList TrayModel::warnings(const Row &row) const
{
    QStringList lines;
    if (!row.item.fitted || row.outcome == TrayOutcome::Done
        || row.judgement.verdict == Verdict::Identical)
        return lines;
    for (const gallery::Finding finding : row.item.fitted->findings)
        lines.append(findingText(finding, m_gallery));
    return lines;
}

QVariant TrayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return row.item.code;
    case NameRole:
        return row.item.name;
    case VerdictTextRole:
        return row.message.isEmpty() && row.outcome != TrayOutcome::Done
            ? verdictText(row.item, row.judgement, m_gallery)
            : row.message;
    case WarningsRole:
        return warnings(row);
    case Qt::CheckStateRole:
        return row.isWanted ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole:
        return QStringList({ row.item.code, verdictName(row.judgement.verdict), row.item.name,
                             data(index, VerdictTextRole).toString(), warnings(row).join(u' ') })
            .join(u", "_s);
    default:
        return {};
    }
}

bool TrayModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    if (role == Qt::EditRole)
        setCode(index.row(), value.toString().trimmed());
    else if (role == Qt::CheckStateRole)
        setWanted(index.row(), value.toInt() == Qt::Checked);
    else
        return false;
    return true;
}

Qt::ItemFlags TrayModel::flags(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const Row &row = m_rows[index.row()];
    if (row.item.fitted && !row.isSettled())
        flags |= Qt::ItemIsEditable;
    if (gallery::canBeSent(row.judgement.verdict) && !row.isSettled())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}
