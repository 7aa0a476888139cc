// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importpage.h"

#include "errortext.h"
#include "workspace.h"

#include "ui/imports/columnheader.h"
#include "ui/imports/fileadding.h"
#include "ui/plans/planwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/countfilter.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/factlabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panehead.h"
#include "ui/widgets/statepage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLocale>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using imports::Encoding;
using imports::EntryRow;

namespace {

constexpr int stateWidth = 340;
constexpr int fieldWidth = 200;

} // namespace

ImportPage::ImportPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_cards(workspace.directory())
    , m_worker(u"import rows"_s)
    , m_model(new ImportRowsModel(this))
{
    setObjectName(u"importPage"_s);
    setAccessibleName(tr("Add entries from a file"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildHead();
    layout->addWidget(m_head);
    layout->addWidget(buildBody(), 1);
    layout->addWidget(buildFoot());
    m_busy.setSingleShot(true);
    m_busy.setInterval(300ms);
    connectParts();
    close();
}

ImportPage::~ImportPage()
{
    m_reading.cancel();
    m_checking.cancel();
    m_looking.cancel();
    m_planning.cancel();
}

void ImportPage::connectParts()
{
    connect(&m_busy, &QTimer::timeout, this, [this] {
        m_state->setState({ u"hourglass"_s, tr("Reading the file…"), {}, {}, {}, {} });
        m_body->setCurrentWidget(m_state);
    });
    connect(m_encoding, &QComboBox::activated, this, [this] {
        m_read.encoding = Encoding(m_encoding->currentData().toInt());
        read();
    });
    connect(m_separator, &QComboBox::activated, this, [this] {
        m_read.separator = m_separator->currentData().toChar();
        read();
    });
    connect(m_headings, &QCheckBox::clicked, this, [this](bool on) {
        m_mapping.firstRowIsHeadings = on;
        check();
    });
    connect(m_cardForAll, &QCheckBox::clicked, this, &ImportPage::check);
    connect(m_columns, &ColumnHeader::chosen, this, &ImportPage::choose);
    connect(m_columns, &ColumnHeader::chooserFocused, this, [this](int section) {
        if (m_model->rowCount() > 0)
            m_table->scrollTo(m_model->index(std::max(0, m_table->rowAt(0)), section));
    });
    connect(m_table->horizontalScrollBar(), &QScrollBar::valueChanged, m_columns,
            &ColumnHeader::place);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportPage::showRow);
    connect(m_model, &ImportRowsModel::countsChanged, this, &ImportPage::showCounts);
    connect(&m_cards, &CardLookUp::progressed, this, [this](int done, int total) {
        m_lookedUp = done;
        m_toLookUp = total;
        updateContinue();
    });
    connect(m_bar, &MessageBar::actionTriggered, this, [this] {
        if (m_step == Step::LookUpFailed)
            lookUp();
    });
    connect(m_state, &StatePage::primaryTriggered, this, &ImportPage::otherFileRequested);
    connect(m_cancel, &QPushButton::clicked, this, &ImportPage::cancelled);
    connect(m_continue, &QPushButton::clicked, this, &ImportPage::goOn);
    onCtrlReturn(this, [this] { goOn(); });
    connect(m_filter, &CountFilter::chosen, this, [this](CountFilter::State state) {
        m_model->setFilter(state ? ImportRowsModel::Filter(RowState(*state))
                                 : ImportRowsModel::Filter());
        showCounts();
    });
}

// --- The file

void ImportPage::open(const QString &file, const crm::OwnerRef &card, const QString &cardTitle)
{
    close();
    m_file = file;
    m_card = card;
    m_cardTitle = cardTitle;
    m_head->title()->setText(tr("Add entries from %1").arg(QFileInfo(file).fileName()));
    m_cardForAll->setText(
        tr("Rows without a card go to %1").arg(cardTitle.left(60)).replace(u'&', u"&&"_s));
    m_cardForAll->setVisible(card.isValid());
    m_wantsFocus = true;
    read();
}

void ImportPage::close()
{
    m_reading.cancel();
    m_checking.cancel();
    m_looking.cancel();
    m_planning.cancel();
    m_busy.stop();
    m_cards.forget();
    m_read = {};
    m_content = {};
    m_mapping = {};
    m_file.clear();
    m_model->clear();
    m_bar->clear();
    m_separatorPlace->hide();
    m_headings->hide();
    m_cardForAll->hide();
    m_rowText->setText({});
    m_encoding->setCurrentIndex(0);
    m_body->setCurrentIndex(2);
    go(Step::Nothing);
}

void ImportPage::read()
{
    m_reading.cancel();
    m_checking.cancel();
    m_looking.cancel();
    m_planning.cancel();
    m_content = {};
    m_model->clear();
    m_bar->clear();
    m_body->setCurrentIndex(2);
    m_busy.start();
    m_reading = m_reader.read(m_file, m_read);
    m_reading.then(this, [this](Result<imports::Table> table) {
        m_reading = {};
        if (!table)
            return fail(table.error());
        take(*table);
    });
    go(Step::Reading);
}

void ImportPage::fail(const Error &error)
{
    m_busy.stop();
    const ErrorText words = errorText(error);
    const bool isOtherEncoding = error.code == "file-not-text"_L1;
    m_state->setState({ u"octagon"_s,
                        words.what,
                        isOtherEncoding ? tr("If it is text all the same, choose above how its "
                                             "characters are written.")
                                        : words.action,
                        tr("Another file…"),
                        {},
                        {} });
    m_body->setCurrentWidget(m_state);
    m_headings->hide();
    m_cardForAll->setVisible(false);
    // A separator that does not fit can be changed again, an encoding, too.
    m_separatorPlace->setVisible(!m_read.separator.isNull());
    go(Step::Failed);
}

void ImportPage::take(const imports::Table &table)
{
    m_content = table;
    m_mapping = imports::guessedMapping(table);
    m_model->setTable(table);
    m_cardForAll->setChecked(m_card.isValid() && !m_mapping.has(imports::Column::Card)
                             && !m_mapping.has(imports::Column::CardId));
    showReading();
    check();
}

/// What was found out, or told.
void ImportPage::showReading()
{
    const bool isCsv = m_content.format == imports::Format::Csv;
    m_encoding->setCurrentIndex(m_encoding->findData(int(m_content.encoding)));
    m_separatorPlace->setVisible(isCsv);
    m_separator->setCurrentIndex(std::max(0, m_separator->findData(m_content.separator)));
    m_headings->setVisible(isCsv);
    m_cardForAll->setVisible(m_card.isValid());
}

// --- Its columns and rows

void ImportPage::choose(int column, imports::Column meaning)
{
    // A meaning belongs to one column.
    for (imports::ColumnUse &use : m_mapping.columns) {
        if (use.column == meaning)
            use = {};
    }
    const QString name = imports::columnNames(m_content, m_mapping).value(column);
    const imports::ColumnUse told
        = imports::meaningOf(name); // "Deal" tells the type of its numbers
    const bool namesCard = told.column == imports::Column::Card
        && (meaning == imports::Column::Card || meaning == imports::Column::CardId);
    m_mapping.columns[column] = { meaning, namesCard ? told.typeId : 0 };
    check();
}

imports::CheckOptions ImportPage::options() const
{
    imports::CheckOptions options;
    options.portal = m_workspace.portal();
    if (m_cardForAll->isChecked())
        options.card = m_card;
    for (const timeline::GalleryIcon &icon : m_workspace.icons())
        options.knownIcons.append(icon.code);
    return options;
}

void ImportPage::check()
{
    m_headings->setChecked(m_mapping.firstRowIsHeadings);
    m_looking.cancel();
    m_planning.cancel();
    m_checking.cancel();
    m_checking = m_reader.check(m_content, m_mapping, options());
    m_checking.then(this, [this](Result<QList<EntryRow>> rows) {
        m_checking = {};
        if (!rows)
            return fail(rows.error());
        takeRows(*rows);
    });
    go(Step::Checking);
}

void ImportPage::takeRows(const QList<EntryRow> &rows)
{
    m_busy.stop();
    m_model->setRows(rows, m_mapping);
    showMapping();
    if (rows.isEmpty())
        return fail(Error::make(Error::Kind::Input, u"import-empty"_s));
    m_body->setCurrentWidget(m_rowsPlace);
    if (std::exchange(m_wantsFocus, false))
        m_table->setFocus(Qt::OtherFocusReason);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, ImportRowsModel::StateColumn));
    lookUp();
}

void ImportPage::showMapping()
{
    const QStringList names = imports::columnNames(m_content, m_mapping);
    const int before = int(m_columns->choosers().size());
    m_columns->setMapping(names, m_mapping, ImportRowsModel::FirstFieldColumn);
    if (before != m_columns->choosers().size()) {
        const int line = theme::digitsWidth(font(), 6) + theme::space16;
        m_table->setColumnWidth(ImportRowsModel::LineColumn, line);
        const int field = std::max(fieldWidth, QFontMetrics(font()).averageCharWidth() * 22);
        // What is wrong with a row has the room that its fields leave.
        const int left = m_table->viewport()->width() - line - int(names.size()) * field;
        m_table->setColumnWidth(ImportRowsModel::StateColumn, std::max(stateWidth, left));
        for (int i = 0; i < names.size(); ++i)
            m_table->setColumnWidth(ImportRowsModel::FirstFieldColumn + i, field);
    }
    QWidget *last = filter(RowState(rowStates - 1));
    for (QComboBox *chooser : m_columns->choosers()) {
        setTabOrder(last, chooser);
        last = chooser;
    }
    setTabOrder(last, m_table);
    setTabOrder(m_table, m_cancel);
    setTabOrder(m_cancel, m_continue);
}

void ImportPage::lookUp()
{
    m_looking.cancel();
    m_lookedUp = m_toLookUp = 0;
    m_looking = m_cards.lookUp(m_model->rows());
    m_looking.then(this, [this](const Result<ImportCards> &cards) {
        m_looking = {};
        if (cards)
            m_model->setCards(*cards);
        else
            m_lookUpError = cards.error();
        go(cards ? Step::Ready : Step::LookUpFailed);
        showProblem();
        showRow();
    });
    go(Step::LookingUp);
    showProblem();
}

/// What stands in the way of the file as a whole.
void ImportPage::showProblem()
{
    const auto problems = imports::mappingProblems(m_mapping, m_cardForAll->isChecked());
    if (!problems.isEmpty()) {
        QStringList facts;
        for (const Error &problem : problems)
            facts.append(errorText(problem).what);
        return m_bar->showMessage({ theme::Tone::Warning,
                                    u"warning"_s,
                                    facts.join(u' '),
                                    tr("Choose above the columns what each of them holds."),
                                    {} });
    }
    if (m_step != Step::LookUpFailed)
        return m_bar->clear();
    const ErrorText words = errorText(m_lookUpError);
    m_bar->showMessage({ theme::Tone::Refused, u"octagon"_s, tr("The cards cannot be looked up."),
                         words.what + u' ' + words.action, tr("Try again") });
}

void ImportPage::showCounts()
{
    QList<int> counts;
    for (int state = 0; state < rowStates; ++state)
        counts.append(m_model->count(RowState(state)));
    const auto shown = m_model->filter();
    m_filter->showCounts(counts, shown ? CountFilter::State(int(*shown)) : CountFilter::State());
    m_head->line()->setText(m_model->total() == 0 ? tr("Nothing is sent from here.")
                                                  : tr("%Ln row(s) · nothing is sent from here",
                                                       nullptr, m_model->total()));
    updateContinue();
}

QAbstractButton *ImportPage::filter(ImportRowsModel::Filter state) const
{
    return m_filter->button(state ? CountFilter::State(int(*state)) : CountFilter::State());
}

/// The whole sentence of the current row; the table shows its beginning.
void ImportPage::showRow()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return m_rowText->setText({});
    const QString line = current.siblingAtColumn(ImportRowsModel::LineColumn).data().toString();
    m_rowText->setText(tr("Line %1:").arg(line),
                       current.data(ImportRowsModel::SentenceRole).toString());
}

// --- Onwards

void ImportPage::go(Step step)
{
    m_step = step;
    updateContinue();
}

QString ImportPage::whyNot() const
{
    switch (m_step) {
    case Step::Nothing:
    case Step::Failed:
        return tr("There are no rows to be added.");
    case Step::Reading:
        return tr("The file is being read.");
    case Step::Checking:
        return tr("The rows are being checked.");
    default:
        break;
    }
    const auto problems = imports::mappingProblems(m_mapping, m_cardForAll->isChecked());
    if (!problems.isEmpty())
        return errorText(problems.first()).what;
    if (m_step == Step::LookingUp && m_toLookUp > 0)
        return tr("Looking up the cards: %1 of %2.")
            .arg(QLocale().toString(m_lookedUp), QLocale().toString(m_toLookUp));
    if (m_step == Step::LookingUp)
        return tr("Looking up the cards.");
    if (m_step == Step::LookUpFailed)
        return tr("The cards cannot be looked up.");
    if (m_model->count(RowState::Error) == m_model->total())
        return tr("Every row has an error: see why in the table.");
    return {};
}

void ImportPage::updateContinue()
{
    const QString why = whyNot();
    const int errors = m_model->count(RowState::Error);
    m_continue->setEnabled(why.isEmpty() && m_step == Step::Ready);
    const QString hint = errors == 0
        ? tr("What will be sent is shown before anything is sent.")
        : tr("%Ln row(s) with errors will not be sent.", nullptr, errors);
    m_reason->setText(why, why.isEmpty() ? hint : QString());
}

void ImportPage::goOn()
{
    if (!m_continue->isEnabled())
        return;
    store::Plan plan;
    plan.kind = store::PlanKind::AddEntries;
    plan.title = planwords::title(plan.kind, m_model->total(), QFileInfo(m_file).fileName());
    if (m_cardForAll->isChecked())
        plan.card = m_card;
    m_planning = m_worker.run(
        [rows = m_model->rows(), cards = m_model->cards()]() -> Result<QList<syncing::PlanRow>> {
            QList<syncing::PlanRow> planned;
            planned.reserve(rows.size());
            for (const EntryRow &row : rows)
                planned.append(importPlanRow(row, cards));
            return planned;
        });
    go(Step::Planning);
    m_planning.then(this, [this, plan](Result<QList<syncing::PlanRow>> rows) {
        m_planning = {};
        go(Step::Ready);
        if (rows)
            emit planReady(plan, *rows);
    });
}

// --- What people do

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!FileAdding::fileIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    emit fileDropped(FileAdding::fileIn(event->mimeData()));
}
