// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "errortext.h"
#include "templates.h"

#include "ui/editor/editorpane.h"
#include "ui/editor/iconbutton.h"
#include "ui/editor/markingedit.h"
#include "ui/editor/templatebutton.h"
#include "ui/editor/templatesdialog.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/messagebar.h"
#include "ui/windowcase.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;
using templates::Template;
using Way = WindowCase::Way;

/// Entries that begin from a template: in the real window on the demo portal.
class TemplatesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup() { m_case.reset(); }
    void fieldsAreFilledIn_data();
    void fieldsAreFilledIn();
    void templatesOfFilesAreChecked_data();
    void templatesOfFilesAreChecked();
    void templatesComeAndGoAsAFile();
    void templatesAreKeptPerConnection();
    void aTemplateIsUsedByMouse();
    void aTemplateIsKeptAndUsedByKeysAlone();
    void aTemplateDoesNotTakeAwayWhatIsWritten();
    void templatesAreManaged_data();
    void templatesAreManaged();
    void whatIsWrongWithAFileIsSaid();

private:
    QString file(const QString &name, const QByteArray &bytes) const
    {
        return m_case->file(name, bytes);
    }
    EditorPane *editor() const { return m_case->view()->editor(); }
    TemplateShelf &shelf() const { return editor()->templates()->shelf(); }
    TemplateShelf::Templates kept() const
    {
        const auto all = await(shelf().all());
        return all ? *all : TemplateShelf::Templates();
    }
    QStringList names() const
    {
        QStringList all;
        for (const Template &each : kept())
            all.append(each.name);
        return all;
    }

    std::unique_ptr<WindowCase> m_case;
};

void TemplatesTest::init()
{
    m_case = std::make_unique<WindowCase>();
    QVERIFY(m_case->open());
    QVERIFY(m_case->openCard(0));
}

void TemplatesTest::fieldsAreFilledIn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("filled");
    QTest::addColumn<QStringList>("unknown");
    const auto row
        = [](const char *name, const QString &text, const QString &filled,
             const QStringList &unknown = {}) { QTest::newRow(name) << text << filled << unknown; };
    row("nothing to fill in", u"plain"_s, u"plain"_s);
    row("a field", u"For {card.title}."_s, u"For {today} & Co."_s); // the value is no template
    row("two side by side", u"{card.id}{card.id}"_s, u"77"_s);
    row("at both ends", u"{card.id} x {today}"_s, u"7 x 21.11.2026"_s);
    row("one that is none", u"{card.colour} {card.id}"_s, u"{card.colour} 7"_s,
        { u"{card.colour}"_s });
    row("one that is none, twice", u"{nope} {nope}"_s, u"{nope} {nope}"_s, { u"{nope}"_s });
    row("other letters are another name", u"{Today}"_s, u"{Today}"_s, { u"{Today}"_s });
    row("braces that are text", u"{} { today } {today"_s, u"{} { today } {today"_s);
    row("JSON", u"{\"a\": {today}}"_s, u"{\"a\": 21.11.2026}"_s);
    row("doubled braces", u"{{card.id}}"_s, u"{7}"_s);
}

void TemplatesTest::fieldsAreFilledIn()
{
    QFETCH(QString, text);
    QFETCH(QString, filled);
    QFETCH(QStringList, unknown);
    const templates::Values values { { u"card.title"_s, u"{today} & Co"_s },
                                     { u"card.id"_s, u"7"_s },
                                     { u"today"_s, u"21.11.2026"_s } };
    const auto result = templates::filled({ text, text, u"call"_s }, values);
    QCOMPARE(result.draft.title, filled);
    QCOMPARE(result.draft.text, filled);
    QCOMPARE(result.draft.iconCode, u"call"_s);
    QCOMPARE(result.unknown, unknown);
}

void TemplatesTest::templatesOfFilesAreChecked_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code"); // empty: it is read
    QTest::addColumn<QStringList>("names");
    const QByteArray head = R"({"format":"timelinedesk-templates","version":1,"templates":[)";
    const QByteArray one = R"({"name":"A","title":"T","text":"X","icon":"call"})";
    const QString damaged = u"templates-damaged"_s;
    const auto row
        = [](const char *name, const QByteArray &json, const QString &code,
             const QStringList &names = {}) { QTest::newRow(name) << json << code << names; };
    row("one", head + one + "]}", {}, { u"A"_s });
    row("none", head + "]}", {});
    row("values that are not known",
        head + R"({"name":"A","title":"T","text":"X","x":[1]}],"y":2})", {}, { u"A"_s });
    row("one name twice", head + one + ',' + one + "]}", {}, { u"A"_s, u"A (2)"_s });
    row("nothing", {}, damaged);
    row("cut off", head + one, damaged);
    row("other JSON", "{\"name\":\"A\"}", damaged);
    row("a list", '[' + one + ']', damaged);
    row("no version", R"({"format":"timelinedesk-templates","templates":[]})", damaged);
    row("a newer version", R"({"format":"timelinedesk-templates","version":2,"templates":7})",
        u"templates-newer"_s);
    row("no list", R"({"format":"timelinedesk-templates","version":1,"templates":{}})", damaged);
    row("no name", head + R"({"title":"T","text":"X"}]})", damaged);
    row("a blank name", head + R"({"name":"  ","title":"T","text":"X"}]})", damaged);
    row("no text", head + R"({"name":"A","title":"T"}]})", damaged);
    row("a number as the icon", head + R"({"name":"A","title":"T","text":"X","icon":1}]})",
        damaged);
    row("501 of them", head + (one + ',').repeated(500) + one + "]}", u"templates-too-many"_s);
    row("too large", head + QByteArray(5'000'000, ' ') + "]}", u"templates-too-many"_s);
}

void TemplatesTest::templatesOfFilesAreChecked()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, code);
    QFETCH(QStringList, names);
    const auto read = templates::fromJson(json);
    QCOMPARE(bool(read), code.isEmpty());
    if (!read) {
        QCOMPARE(read.error().code, code);
        QVERIFY(!errorText(read.error()).action.isEmpty());
        return;
    }
    QStringList found;
    for (const Template &each : *read)
        found.append(each.name);
    QCOMPARE(found, names);
}

void TemplatesTest::templatesComeAndGoAsAFile()
{
    const TemplateShelf::Templates all {
        { u"B"_s, { u"Title {today}"_s, u"Text\nof \"two\" lines"_s, u"call"_s } },
        { u"A"_s, { u"T"_s, u"ж\U0001F600"_s, {} } },
    };
    const auto back = templates::fromJson(templates::toJson(all));
    QVERIFY(back);
    QCOMPARE(*back, all);
    const auto object = QJsonDocument::fromJson(templates::toJson(all)).object();
    QCOMPARE(object.value(u"version"_s).toInt(), 1);
}

void TemplatesTest::templatesAreKeptPerConnection()
{
    QVERIFY(kept().isEmpty());
    QVERIFY(await(shelf().save({ u"  Call  B "_s, { u"T"_s, u"X"_s, u"call"_s } })));
    QVERIFY(await(shelf().save({ u"Call A"_s, { u"T"_s, u"Y"_s, u"call"_s } })));
    QCOMPARE(kept().size(), 2);
    QCOMPARE(kept().first().name, u"Call A"_s); // by name
    QCOMPARE(kept().last().name, u"Call B"_s);
    QVERIFY(await(shelf().save({ u"Call A"_s, { u"T"_s, u"Z"_s, u"call"_s } })));
    QCOMPARE(kept().first().content.text, u"Z"_s); // in place of the old one
    QCOMPARE(await(shelf().save({ u" "_s, {} })).error().code, u"template-no-name"_s);
    QCOMPARE(await(shelf().rename(u"Call A"_s, u"Call B"_s)).error().code,
             u"template-name-taken"_s);
    QCOMPARE(await(shelf().rename(u"gone"_s, u"x"_s)).error().code, u"template-gone"_s);
    QCOMPARE(await(shelf().rename(u"Call A"_s, u""_s)).error().code, u"template-no-name"_s);
    // The same one again is no second one; another one of the same name gets a free name.
    QVERIFY(await(shelf().add({ kept().first(), { u"Call A"_s, { u"T"_s, u"Q"_s, {} } } })));
    QCOMPARE(kept().size(), 3);
    QCOMPARE(kept().at(1).name, u"Call A (2)"_s);
    // What a newer version wrote is neither read nor written over.
    auto &store = m_case->view()->workspace().store();
    const QString newer = u"{\"format\":\"timelinedesk-templates\",\"version\":9}"_s;
    QVERIFY(await(store.setSetting(u"templates"_s, newer)));
    QCOMPARE(await(shelf().save({ u"A"_s, { u"T"_s, u"X"_s, {} } })).error().code,
             u"templates-newer"_s);
    QCOMPARE(*await(store.setting(u"templates"_s)), newer);
}

void TemplatesTest::aTemplateIsUsedByMouse()
{
    QVERIFY(await(shelf().save(
        { u"Greeting"_s,
          { u"{card.type} {card.id}: {card.title}"_s,
            u"{user.name} on {connection.name}, {today}, {wrong.field}"_s, u"call"_s } })));
    QVERIFY(WindowCase::click(m_case->find<QAbstractButton>(u"newEntryButton"_s)));
    QTRY_VERIFY(editor()->isVisible());
    QVERIFY(m_case->take(Way::Mouse, editor()->templates(), u"Greeting"_s));
    const auto &connection = m_case->view()->workspace().connection();
    QTRY_COMPARE(editor()->titleField()->text(), u"Deal %1: Bulk"_s.arg(m_case->card.id));
    const QString text = editor()->textField()->toPlainText();
    QVERIFY2(text.contains(u" on "_s + connection.name + u", "_s), qPrintable(text));
    QVERIFY2(!text.startsWith(u" on"_s) && !text.contains(u"{today}"_s), qPrintable(text));
    QVERIFY(text.endsWith(u"{wrong.field}"_s)); // as it is, and said
    QCOMPARE(editor()->draft().iconCode, u"call"_s);
    QVERIFY(editor()->noteBar()->isVisible());
    QVERIFY(editor()->noteBar()->message().fact.contains(u"{wrong.field}"_s));
    QVERIFY(WindowCase::click(editor()->addButton()));
    QTRY_COMPARE_WITH_TIMEOUT(m_case->atPortal().size(), 1, 30'000);
    QCOMPARE(m_case->atPortal().first().text, text);
}

void TemplatesTest::aTemplateIsKeptAndUsedByKeysAlone()
{
    m_case->press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(editor()->titleField()->hasFocus());
    m_case->type(u"Weekly"_s);
    m_case->press(Qt::Key_Tab);
    QVERIFY(editor()->textField()->hasFocus());
    m_case->type(u"For {card.id}"_s);
    m_case->press(Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(WindowCase::isMenuOpen());
    QVERIFY(m_case->takeFromMenu(Way::Keys, u"Save as template…"_s));
    QTRY_VERIFY(m_case->find<QLineEdit>(u"templateName"_s)
                && m_case->find<QLineEdit>(u"templateName"_s)->hasFocus());
    m_case->type(u"Weekly call"_s);
    m_case->press(Qt::Key_Return);
    QTRY_COMPARE(kept().size(), 1);
    QCOMPARE(kept().first().name, u"Weekly call"_s);
    QCOMPARE(kept().first().content.text, u"For {card.id}"_s); // the field, not what it stands for
    QTRY_VERIFY(editor()->noteBar()->isVisible());

    QVERIFY(m_case->tabTo(editor()->titleField()));
    m_case->press(Qt::Key_A, Qt::ControlModifier);
    m_case->press(Qt::Key_Delete);
    m_case->press(Qt::Key_Tab);
    m_case->press(Qt::Key_A, Qt::ControlModifier);
    m_case->press(Qt::Key_Delete);
    m_case->press(Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(WindowCase::isMenuOpen());
    m_case->press(Qt::Key_Return); // the first of them
    QTRY_COMPARE(editor()->titleField()->text(), u"Weekly"_s);
    QCOMPARE(editor()->textField()->toPlainText(), u"For %1"_s.arg(m_case->card.id));
    m_case->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_case->atPortal().size(), 1, 30'000);
    QCOMPARE(m_case->atPortal().first().text, u"For %1"_s.arg(m_case->card.id));
}

void TemplatesTest::aTemplateDoesNotTakeAwayWhatIsWritten()
{
    m_case->view()->newEntry();
    editor()->titleField()->setText(u"Mine"_s);
    editor()->textField()->setPlainText(u"Before "_s);
    editor()->textField()->moveCursor(QTextCursor::End);
    editor()->useTemplate({ u"A"_s, { u"Other"_s, u"and after"_s, u"call"_s } });
    QCOMPARE(editor()->titleField()->text(), u"Mine"_s);
    QCOMPARE(editor()->textField()->toPlainText(), u"Before and after"_s);
    QCOMPARE(editor()->draft().iconCode, u"info"_s);
    editor()->textField()->undo();
    QCOMPARE(editor()->textField()->toPlainText(), u"Before "_s);
}

void TemplatesTest::templatesAreManaged_data() { WindowCase::addWays(); }

void TemplatesTest::templatesAreManaged()
{
    QFETCH(Way, way);
    for (const QString &name : { u"A"_s, u"B"_s, u"C"_s })
        QVERIFY(await(shelf().save({ name, { u"T"_s, u"Text of "_s + name, u"call"_s } })));
    m_case->press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(editor()->isVisible());
    QVERIFY(m_case->take(way, editor()->templates(), u"Manage templates…"_s));
    QTRY_VERIFY(m_case->find<TemplatesDialog>(u"templatesDialog"_s));
    auto *dialog = m_case->find<TemplatesDialog>(u"templatesDialog"_s);
    QTRY_COMPARE(dialog->list()->count(), 3);
    // Rename, to a name that is taken and to one that is free.
    const auto rename = [&](const QString &name) {
        if (way == Way::Mouse && !WindowCase::click(m_case->find<QPushButton>(u"renameTemplate"_s)))
            return false;
        if (way == Way::Keys && !m_case->tabTo(dialog->list()))
            return false;
        if (way == Way::Keys)
            m_case->press(Qt::Key_F2);
        m_case->press(Qt::Key_A, Qt::ControlModifier);
        m_case->type(name);
        m_case->press(Qt::Key_Return);
        return true;
    };
    QVERIFY(rename(u"B"_s));
    QTRY_VERIFY(dialog->messageBar()->isVisible());
    QCOMPARE(dialog->messageBar()->message().tone, theme::Tone::Refused);
    QTRY_COMPARE(dialog->list()->item(0)->text(), u"A"_s);
    QVERIFY(rename(u"D"_s));
    QTRY_COMPARE(names(), (QStringList { u"B"_s, u"C"_s, u"D"_s }));
    // To a file, gone, back by Undo, gone, back from the file.
    const QString file = m_case->folder.filePath(u"templates.json"_s);
    QVERIFY(m_case->use(way, m_case->find<QPushButton>(u"exportTemplates"_s)));
    QVERIFY(m_case->chooseFile(way, u"exportTemplatesFile"_s, file));
    QTRY_VERIFY(QFile::exists(file));
    QTRY_COMPARE(dialog->messageBar()->message().tone, theme::Tone::Done);
    const auto remove = [&] {
        if (way == Way::Mouse)
            return WindowCase::click(m_case->find<QPushButton>(u"deleteTemplate"_s));
        const bool isThere = m_case->tabTo(dialog->list());
        m_case->press(Qt::Key_Delete);
        return isThere;
    };
    QVERIFY(remove());
    QTRY_COMPARE(kept().size(), 2);
    QTRY_COMPARE(dialog->messageBar()->message().action, u"Undo"_s);
    QVERIFY(m_case->use(way, dialog->messageBar()->actionButton()));
    QTRY_COMPARE(kept().size(), 3);
    QTRY_COMPARE(dialog->list()->count(), 3);
    QVERIFY(remove());
    QTRY_COMPARE(kept().size(), 2);
    QVERIFY(m_case->use(way, m_case->find<QPushButton>(u"importTemplates"_s)));
    QVERIFY(m_case->chooseFile(way, u"importTemplatesFile"_s, file));
    QTRY_COMPARE(names(), (QStringList { u"B"_s, u"C"_s, u"D"_s }));
    QTRY_VERIFY(dialog->messageBar()->message().fact.startsWith(u"1 "));
    m_case->press(Qt::Key_Escape);
    QTRY_VERIFY(!m_case->find<TemplatesDialog>(u"templatesDialog"_s));
}

void TemplatesTest::whatIsWrongWithAFileIsSaid()
{
    QVERIFY(await(shelf().save({ u"A"_s, { u"T"_s, u"X"_s, u"call"_s } })));
    m_case->view()->newEntry();
    editor()->templates()->manage();
    auto *dialog = m_case->find<TemplatesDialog>(u"templatesDialog"_s);
    QVERIFY(dialog);
    QTRY_COMPARE(dialog->list()->count(), 1);
    dialog->importFrom(file(u"damaged.json"_s, "{\"format\":"));
    QTRY_COMPARE(dialog->messageBar()->message().tone, theme::Tone::Refused);
    QVERIFY(dialog->messageBar()->message().fact.contains(u"damaged"_s));
    dialog->importFrom(
        file(u"newer.json"_s, "{\"format\":\"timelinedesk-templates\",\"version\":2}"));
    QTRY_VERIFY(dialog->messageBar()->message().fact.contains(u"newer version"_s));
    QCOMPARE(kept().size(), 1);
}

QTEST_MAIN(TemplatesTest)
#include "tst_templates.moc"
