// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The .ts files against themselves and against the sources: nothing untranslated, nothing vanished,
// no placeholder lost.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Message
{
    QString context, source, comment, state;
    QStringList translations; ///< one, or the plural forms
    bool isPlural = false;

    QString key() const { return context + u'\x1f' + source + u'\x1f' + comment; }
};

QList<Message> messagesOf(const QByteArray &ts)
{
    QList<Message> all;
    QString context;
    QXmlStreamReader xml(ts);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == "name"_L1)
            context = xml.readElementText();
        if (!xml.isStartElement() || xml.name() != "message"_L1)
            continue;
        Message message;
        message.context = context;
        message.isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
        while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == "message"_L1)
               && !xml.atEnd()) {
            if (!xml.isStartElement())
                continue;
            if (xml.name() == "source"_L1)
                message.source = xml.readElementText();
            else if (xml.name() == "comment"_L1)
                message.comment = xml.readElementText();
            else if (xml.name() == "numerusform"_L1)
                message.translations.append(xml.readElementText());
            else if (xml.name() == "translation"_L1) {
                message.state = xml.attributes().value("type"_L1).toString();
                if (!message.isPlural)
                    message.translations = { xml.readElementText() };
            }
        }
        all.append(message);
    }
    return all;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%(?:L?\\d+|L?n)"_s);
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.sort();
    return found;
}

/// What is wrong with one message; empty: nothing.
QString fault(const Message &message, int pluralForms)
{
    if (message.state == "vanished"_L1 || message.state == "obsolete"_L1)
        return u"is no longer in the sources"_s;
    if (message.state == "unfinished"_L1)
        return u"is not translated"_s;
    if (message.isPlural && message.translations.size() != pluralForms)
        return u"has %1 plural forms instead of %2"_s.arg(message.translations.size())
            .arg(pluralForms);
    for (const QString &translation : message.translations) {
        if (translation.trimmed().isEmpty())
            return u"is empty"_s;
        const QStringList wanted = placeholders(message.source);
        QStringList got = placeholders(translation);
        // "One entry" may do without its number.
        if (message.isPlural && got.size() < wanted.size() && !got.contains(u"%n"_s)
            && !got.contains(u"%Ln"_s)) {
            got.append(wanted.contains(u"%Ln"_s) ? u"%Ln"_s : u"%n"_s);
            got.sort();
        }
        if (got != wanted)
            return u"has other placeholders: %1"_s.arg(translation);
        if (message.source.endsWith(u'…') != translation.endsWith(u'…'))
            return u"lost or gained its ellipsis: %1"_s.arg(translation);
        if (message.source.contains(u'&') && !message.source.contains("& "_L1)
            && !translation.contains(u'&'))
            return u"lost its access key: %1"_s.arg(translation);
    }
    return {};
}

QStringList faultsOf(const QList<Message> &messages, int pluralForms)
{
    QStringList faults;
    for (const Message &message : messages) {
        if (const QString what = fault(message, pluralForms); !what.isEmpty())
            faults.append(u"%1: \"%2\" %3"_s.arg(message.context, message.source, what));
    }
    return faults;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString tsFile(const QString &folder, const QString &language)
{
    return u"%1/timelinedesk_%2.ts"_s.arg(folder, language);
}

/// The texts that a source file marks, found by looking at its letters: lupdate passes over marks
/// that stand inside a function called tr(), and says nothing.
QStringList markedTexts(const QString &code)
{
    static const QRegularExpression mark(
        uR"x((?:\btr\(|(?:\btranslate\(|NOOP\()\s*"[^"]*",)\s*((?:"(?:[^"\\]|\\.)*"\s*)+))x"_s);
    static const QRegularExpression literal(uR"x("((?:[^"\\]|\\.)*)")x"_s);
    QStringList found;
    for (auto marks = mark.globalMatch(code); marks.hasNext();) {
        QString text;
        for (auto parts = literal.globalMatch(marks.next().captured(1)); parts.hasNext();)
            text += parts.next().captured(1);
        found.append(text.replace("\\\""_L1, "\""_L1).replace("\\n"_L1, "\n"_L1));
    }
    return found;
}

const QString sources = QStringLiteral(PROJECT_DIR "/translations");

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        // The sources as they are now, without the translations that are there.
        QVERIFY(m_folder.isValid());
        QProcess update;
        update.setWorkingDirectory(QStringLiteral(PROJECT_DIR));
        update.start(QStringLiteral(CMAKE_PROGRAM),
                     { QStringLiteral("-DLUPDATE=" LUPDATE_PROGRAM),
                       QStringLiteral("-DPROJECT_DIR=" PROJECT_DIR),
                       u"-DFOLDER="_s + m_folder.path(), u"-P"_s, sources + u"/update.cmake"_s });
        QVERIFY(update.waitForFinished(120'000));
        QCOMPARE(update.exitCode(), 0);
    }
    void areComplete_data() { languages(); }
    void areComplete()
    {
        QFETCH(QString, language);
        QFETCH(int, pluralForms);
        const auto messages = messagesOf(contentOf(tsFile(sources, language)));
        QVERIFY(!messages.isEmpty());
        const QStringList faults = faultsOf(messages, pluralForms);
        QVERIFY2(faults.isEmpty(),
                 qPrintable(u"%1 faults, such as:\n%2"_s.arg(faults.size())
                                .arg(faults.mid(0, 12).join(u'\n'))));
    }
    void holdWhatTheSourcesSay_data() { languages(); }
    void holdWhatTheSourcesSay()
    {
        QFETCH(QString, language);
        const auto keys = [](const QList<Message> &messages) {
            QSet<QString> all;
            for (const Message &message : messages)
                all.insert(message.key());
            return all;
        };
        const auto ours = keys(messagesOf(contentOf(tsFile(sources, language))));
        const auto theirs = keys(messagesOf(contentOf(tsFile(m_folder.path(), language))));
        QVERIFY(theirs.size() > 10);
        const QStringList missing = (theirs - ours).values();
        const QStringList tooMany = (ours - theirs).values();
        QVERIFY2(missing.isEmpty(),
                 qPrintable(u"%1 texts are missing, such as:\n%2"_s.arg(missing.size())
                                .arg(missing.mid(0, 8).join(u'\n'))));
        QVERIFY2(tooMany.isEmpty(),
                 qPrintable(u"%1 texts are in no source:\n%2"_s.arg(tooMany.size())
                                .arg(tooMany.mid(0, 8).join(u'\n'))));
    }
    void noMarkIsPassedOver()
    {
        QSet<QString> known;
        const auto messages = messagesOf(contentOf(tsFile(m_folder.path(), u"ru"_s)));
        for (const Message &message : messages)
            known.insert(message.source);
        int marks = 0;
        for (const QString &folder : { u"/app"_s, u"/ui"_s }) {
            QDirIterator files(QStringLiteral(PROJECT_DIR) + folder, { u"*.cpp"_s, u"*.h"_s },
                               QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                const auto texts = markedTexts(QString::fromUtf8(contentOf(path)));
                for (const QString &text : texts) {
                    ++marks;
                    QVERIFY2(known.contains(text), qPrintable(path + u": "_s + text));
                }
            }
        }
        QVERIFY(marks > 500);
    }
    void marksAreReadLikeThis()
    {
        QCOMPARE(
            markedTexts(u"x(tr(QT_TRANSLATE_NOOP(\"A\", \"one \"\n  \"two\")), tr(name), "
                        "a.tr(\"three\\n\"), translate(\"A\", \"\\\"four\\\"\"), attr(\"no\")"_s),
            QStringList({ u"one two"_s, u"three\n"_s, u"\"four\""_s }));
    }
    void aBadSampleIsFound_data()
    {
        QTest::addColumn<QString>("translation");
        QTest::addColumn<bool>("bad");
        QTest::newRow("good") << u"<translation>%1 von %2…</translation>"_s << false;
        QTest::newRow("unfinished")
            << u"<translation type=\"unfinished\">%1 von %2…</translation>"_s << true;
        QTest::newRow("vanished") << u"<translation type=\"vanished\">%1 von %2…</translation>"_s
                                  << true;
        QTest::newRow("empty") << u"<translation></translation>"_s << true;
        QTest::newRow("placeholder lost") << u"<translation>%1 von…</translation>"_s << true;
        QTest::newRow("placeholder doubled") << u"<translation>%1 von %1…</translation>"_s << true;
        QTest::newRow("ellipsis lost") << u"<translation>%1 von %2</translation>"_s << true;
    }
    void aBadSampleIsFound()
    {
        QFETCH(QString, translation);
        QFETCH(bool, bad);
        const QString ts = u"<TS><context><name>A</name><message><source>%1 of %2…</source>"_s
            + translation + u"</message></context></TS>"_s;
        QCOMPARE(!faultsOf(messagesOf(ts.toUtf8()), 3).isEmpty(), bad);
    }
    void aMissingPluralFormIsFound()
    {
        const QByteArray ts = "<TS><context><name>A</name><message numerus=\"yes\"><source>%n "
                              "entry(s)</source><translation>"
                              "<numerusform>%n a</numerusform><numerusform>%n "
                              "b</numerusform></translation></message></context></TS>";
        QVERIFY(faultsOf(messagesOf(ts), 2).isEmpty());
        QVERIFY(!faultsOf(messagesOf(ts), 3).isEmpty());
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("pluralForms");
        QTest::newRow("English") << u"en"_s << 2;
        QTest::newRow("Russian") << u"ru"_s << 3;
        QTest::newRow("German") << u"de"_s << 2;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
