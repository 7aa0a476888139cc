// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importrowsmodel.h"

#include "errortext.h"
#include "importtext.h"

#include "base/textcheck.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;
using imports::EntryRow;
using imports::Problem;

namespace {

constexpr qsizetype shownChars = 200;

QString said(const QString &what, const QString &action)
{
    return action.isEmpty() ? what : what + u' ' + action;
}

QString said(const Problem &problem)
{
    // What draftcheck found says itself what to do.
    const QString action = problem.sentence.isEmpty() ? errorText(problem.error).action : QString();
    return said(problemText(problem), action);
}

} // namespace

ImportRowsModel::ImportRowsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

QString ImportRowsModel::word(RowState state)
{
    switch (state) {
    case RowState::Ready:
        return tr("Ready");
    case RowState::Looking:
        return tr("Looking up its card");
    case RowState::Warning:
        return tr("Warning");
    case RowState::Error:
        break;
    }
    return tr("Error");
}

void ImportRowsModel::clear() { setTable({}); }

void ImportRowsModel::setTable(const imports::Table &table)
{
    beginResetModel();
    m_table = table;
    m_mapping = {};
    m_names = imports::columnNames(table, m_mapping);
    m_rows.clear();
    m_cards.clear();
    m_filter.reset();
    judge();
    endResetModel();
    emit countsChanged();
}

void ImportRowsModel::setRows(const QList<EntryRow> &rows, const imports::Mapping &mapping)
{
    beginResetModel();
    m_rows = rows;
    m_mapping = mapping;
    m_names = imports::columnNames(m_table, mapping);
    judge();
    endResetModel();
    emit countsChanged();
}

void ImportRowsModel::setCards(const ImportCards &cards)
{
    const bool isAll = !m_filter;
    if (!isAll)
        beginResetModel();
    m_cards = cards;
    judge();
    if (!isAll)
        endResetModel();
    else if (rowCount() > 0)
        emit dataChanged(index(0, StateColumn), index(rowCount() - 1, StateColumn));
    emit countsChanged();
}

void ImportRowsModel::setFilter(Filter state)
{
    if (state == m_filter)
        return;
    beginResetModel();
    m_filter = state;
    judge();
    endResetModel();
}

RowState ImportRowsModel::stateOf(const EntryRow &row) const
{
    if (!row.canSend())
        return RowState::Error;
    const auto card = m_cards.constFind(row.owner);
    if (card == m_cards.cend())
        return RowState::Looking;
    if (!*card)
        return RowState::Error;
    return row.problems.isEmpty() ? RowState::Ready : RowState::Warning;
}

void ImportRowsModel::judge()
{
    m_counts.fill(0);
    m_states.resize(m_rows.size());
    m_shown.clear();
    for (int row = 0; row < total(); ++row) {
        const RowState state = stateOf(m_rows.at(row));
        m_states[row] = quint8(state);
        ++m_counts[size_t(state)];
        if (m_filter == state)
            m_shown.append(row);
    }
}

int ImportRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_filter ? int(m_shown.size()) : total();
}

int ImportRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstFieldColumn + int(m_names.size());
}

QString ImportRowsModel::sentence(int row) const
{
    const EntryRow &entry = m_rows.at(row);
    const auto state = RowState(m_states.at(row));
    QStringList sentences;
    for (const Problem &problem : entry.problems) {
        // A warning beside what forbids sending is of no use yet.
        if (state != RowState::Error || problem.severity == Problem::Severity::Error)
            sentences.append(said(problem));
    }
    const auto card = m_cards.constFind(entry.owner);
    if (state == RowState::Error && sentences.isEmpty() && card != m_cards.cend() && !*card) {
        const ErrorText words = errorText(card->error());
        const QString named = crm::toText(entry.owner) + u": "_s;
        sentences.append(named + said(words.what, words.action));
    }
    if (sentences.isEmpty() && card != m_cards.cend() && *card)
        sentences.append(textcheck::firstLine((*card)->title, shownChars));
    return sentences.isEmpty() ? word(state) : word(state) + u" · "_s + sentences.join(u' ');
}

QVariant ImportRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = m_filter ? m_shown.at(index.row()) : index.row();
    switch (role) {
    case StateRole:
        return QVariant::fromValue(RowState(m_states.at(row)));
    case SentenceRole:
        return sentence(row);
    case Qt::TextAlignmentRole:
        return index.column() == LineColumn ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
                                            : QVariant();
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    if (index.column() == LineColumn)
        return QLocale().toString(m_rows.at(row).line);
    if (index.column() == StateColumn)
        return sentence(row);
    const int raw = row + (m_mapping.firstRowIsHeadings ? 1 : 0);
    return textcheck::firstLine(
        m_table.rows.at(raw).fields.value(index.column() - FirstFieldColumn), shownChars);
}

QVariant ImportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    if (section == LineColumn)
        return tr("Line");
    if (section == StateColumn)
        return tr("State");
    return textcheck::firstLine(m_names.value(section - FirstFieldColumn), shownChars);
}
