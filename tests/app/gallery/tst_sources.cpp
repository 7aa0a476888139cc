// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pngbytes.h"

#include "gallery/manifest.h"
#include "gallery/sources.h"
#include "support/openwatch.h"

#include <QCryptographicHash>
#include <QDir>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;
using gallery::SourceFile;
using timeline::Gallery;

namespace {

QString dataPath(const QString &name) { return QStringLiteral(TEST_DATA_DIR "/pictures/") + name; }

QByteArray data(const QString &name)
{
    QFile file(dataPath(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no test data %s", qPrintable(name));
    return file.readAll();
}

QString write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

/// name: "error code", or "" where the bytes are there.
QMap<QString, QString> verdicts(const QList<SourceFile> &files)
{
    QMap<QString, QString> told;
    for (const SourceFile &file : files)
        told.insert(file.name, file.bytes ? QString() : file.bytes.error().code);
    return told;
}

using Verdicts = QMap<QString, QString>;

} // namespace

/// Files, folders, archives and sets: what was chosen is read and nothing else.
class Sources : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void filesOfAnyName();
    void foldersGiveTheirPictures();
    void filesComeInTheOrderPeopleCount();
    void onlyWhatWasChosenIsOpened_data();
    void onlyWhatWasChosenIsOpened();
    void linksAreNotFollowed();
    void pipesAreNoFiles();
    void archivesGiveTheirPictures();
    void pathTricksAreRefused();
    void bombsAreStopped_data();
    void bombsAreStopped();
    void brokenArchivesNeverCrash();
    void passwordsAreToldOf();
    void limitsOfArchives();
    void aSetGoesOutAndComesBack();
    void setsInArchivesNameTheirFiles();
    void manifestsCannotLeadElsewhere_data();
    void manifestsCannotLeadElsewhere();
    void brokenManifestsAreRefused_data();
    void brokenManifestsAreRefused();
    void downloadsStayInTheirFolder();
    void nothingToReadIsSaid();

private:
    QTemporaryDir m_folder;
};

void Sources::filesOfAnyName()
{
    const QString odd = write(m_folder.filePath(u"odd name"_s), data(u"rgba.png"_s));
    const auto files
        = gallery::readSources({ odd, m_folder.filePath(u"gone.png"_s) }, Gallery::Icons);
    QVERIFY(files);
    QCOMPARE(verdicts(*files),
             Verdicts({ { u"odd name"_s, {} }, { u"gone.png"_s, u"file-unreadable"_s } }));
    const QString big = write(m_folder.filePath(u"big.png"_s), QByteArray(9 * 1024 * 1024, 'x'));
    QCOMPARE(verdicts(*gallery::readSources({ big }, Gallery::Icons)),
             Verdicts({ { u"big.png"_s, u"picture-too-large"_s } }));
}

void Sources::foldersGiveTheirPictures()
{
    const QString folder = m_folder.filePath(u"set"_s);
    write(folder + u"/a.png"_s, data(u"rgba.png"_s));
    write(folder + u"/B.SVG"_s, "<svg/>");
    write(folder + u"/deep/er/c.webp"_s, data(u"still.webp"_s));
    write(folder + u"/notes.txt"_s, "x");
    write(folder + u"/.hidden.png"_s, data(u"rgba.png"_s));
    write(folder + u"/.git/d.png"_s, data(u"rgba.png"_s));
    const auto files = gallery::readSources({ folder }, Gallery::Icons);
    QVERIFY(files);
    QCOMPARE(
        verdicts(*files),
        Verdicts(
            { { u"set/a.png"_s, {} }, { u"set/B.SVG"_s, {} }, { u"set/deep/er/c.webp"_s, {} } }));
    gallery::SourceLimits limits;
    limits.depth = 1;
    QCOMPARE(gallery::readSources({ folder }, Gallery::Icons, limits)->size(), 2);
    limits.files = 2;
    limits.depth = 8;
    QCOMPARE(gallery::readSources({ folder }, Gallery::Icons, limits).error().code,
             u"too-many-files"_s);
}

void Sources::filesComeInTheOrderPeopleCount()
{
    const QString folder = m_folder.filePath(u"counted"_s);
    for (const QString &name : { u"b.png"_s, u"p10.png"_s, u"p2.png"_s, u"P1.png"_s, u"a.png"_s })
        write(folder + u'/' + name, data(u"rgba.png"_s));
    QStringList names;
    const auto files = gallery::readSources({ folder }, Gallery::Icons);
    QVERIFY(files);
    for (const SourceFile &file : *files)
        names.append(file.name.mid(file.name.lastIndexOf(u'/') + 1));
    QCOMPARE(names,
             QStringList({ u"a.png"_s, u"b.png"_s, u"P1.png"_s, u"p2.png"_s, u"p10.png"_s }));
}

void Sources::onlyWhatWasChosenIsOpened_data()
{
    QTest::addColumn<QString>("chosen"); // in the folder; empty: the folder
    QTest::addColumn<QSet<QString>>("opened");
    QTest::newRow("a file") << u"one.png"_s << QSet<QString> { u"one.png"_s };
    QTest::newRow("an archive") << u"set.zip"_s << QSet<QString> { u"set.zip"_s };
    QTest::newRow("a manifest") << u"icons.json"_s
                                << QSet<QString> { u"icons.json"_s, u"two.png"_s };
    QTest::newRow("the folder") << QString()
                                << QSet<QString> { u"icons.json"_s, u"one.png"_s, u"two.png"_s };
}

/// The folder is watched by the system: every file in it that anybody opens is told.
void Sources::onlyWhatWasChosenIsOpened()
{
    QFETCH(const QString, chosen);
    QFETCH(const QSet<QString>, opened);
    QTemporaryDir folder;
    write(folder.filePath(u"one.png"_s), data(u"rgba.png"_s));
    write(folder.filePath(u"two.png"_s), data(u"rgba.png"_s));
    write(folder.filePath(u"set.zip"_s), data(u"good.zip"_s));
    write(folder.filePath(u"notes.txt"_s), "private");
    write(folder.filePath(u".hidden.png"_s), data(u"rgba.png"_s));
    write(folder.filePath(u"logos.json"_s), "{}");
    write(folder.filePath(u"icons.json"_s),
          gallery::manifestToJson({ Gallery::Icons, {}, { { u"b"_s, u"two.png"_s, {} } } }));
    OpenWatch watch(folder.path());
    const auto files = gallery::readSources({ folder.filePath(chosen) }, Gallery::Icons);
    QVERIFY(files);
    QCOMPARE(watch.openedNames(), opened);
}

void Sources::linksAreNotFollowed()
{
    const QString secret = write(m_folder.filePath(u"outside/secret.png"_s), data(u"rgba.png"_s));
    const QString folder = m_folder.filePath(u"chosen"_s);
    write(folder + u"/own.png"_s, data(u"rgba.png"_s));
    QVERIFY(QFile::link(secret, folder + u"/link.png"_s));
    QVERIFY(QFile::link(m_folder.filePath(u"outside"_s), folder + u"/folder"_s));
    QVERIFY(QFile::link(folder, folder + u"/itself"_s));
    OpenWatch watch(secret);
    const auto files = gallery::readSources({ folder }, Gallery::Icons);
    QCOMPARE(verdicts(*files), Verdicts({ { u"chosen/own.png"_s, {} } }));
    QCOMPARE(watch.opened(), 0);
}

void Sources::pipesAreNoFiles()
{
    const QString pipe = m_folder.filePath(u"pipe.png"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(verdicts(*gallery::readSources({ pipe }, Gallery::Icons)),
             Verdicts({ { u"pipe.png"_s, u"file-unreadable"_s } }));
}

void Sources::archivesGiveTheirPictures()
{
    const auto files = gallery::readSources({ dataPath(u"good.zip"_s) }, Gallery::Icons);
    QVERIFY(files);
    QCOMPARE(
        verdicts(*files),
        Verdicts({ { u"good.zip/set/red.png"_s, {} }, { u"good.zip/set/deeper/blue.png"_s, {} } }));
    QVERIFY(files->first().bytes->startsWith("\x89PNG"));
}

void Sources::pathTricksAreRefused()
{
    const auto files = gallery::readSources({ dataPath(u"tricks.zip"_s) }, Gallery::Icons);
    QVERIFY(files);
    const QString trick = u"zip-name"_s;
    QCOMPARE(verdicts(*files),
             Verdicts({ { u"tricks.zip/../outside.png"_s, trick },
                        { u"tricks.zip//absolute.png"_s, trick },
                        { u"tricks.zip/a/../../b.png"_s, trick },
                        { u"tricks.zip/C:\\drive.png"_s, trick },
                        { u"tricks.zip/back\\slash.png"_s, trick },
                        { u"tricks.zip/new\nline.png"_s, trick },
                        { u"tricks.zip/link.png"_s, u"zip-link"_s },
                        { u"tricks.zip/good.png"_s, {} } }));
}

void Sources::bombsAreStopped_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::newRow("honest") << u"bomb.zip"_s << u"picture-too-large"_s;
    QTest::newRow("lying") << u"lying-bomb.zip"_s << u"zip-damaged"_s;
}

void Sources::bombsAreStopped()
{
    QFETCH(const QString, name);
    QFETCH(const QString, code);
    rusage before {}, after {};
    getrusage(RUSAGE_SELF, &before);
    const auto files = gallery::readSources({ dataPath(name) }, Gallery::Icons);
    getrusage(RUSAGE_SELF, &after);
    QVERIFY(files);
    QString told = verdicts(*files).value(name + u"/bomb.png"_s);
    QVERIFY2(told == code || told == u"picture-too-large"_s, qPrintable(told));
    QCOMPARE(verdicts(*files).value(name + u"/good.png"_s, u"?"_s), QString());
    QVERIFY2(after.ru_maxrss - before.ru_maxrss < 40 * 1024,
             qPrintable(QString::number(after.ru_maxrss - before.ru_maxrss)));
}

void Sources::brokenArchivesNeverCrash()
{
    QRandomGenerator random(20'261'121);
    const QByteArray whole = data(u"set.zip"_s);
    const QString path = m_folder.filePath(u"broken.zip"_s);
    for (qsizetype length = 0; length < whole.size(); length += 7) {
        write(path, whole.first(length));
        QVERIFY(!gallery::readSources({ path }, Gallery::Icons));
    }
    for (int i = 0; i < 300; ++i) {
        QByteArray bytes = whole;
        for (int flip = 0; flip < 1 + i % 3; ++flip)
            bytes[random.bounded(bytes.size())] = char(random.bounded(256));
        write(path, bytes);
        const auto files = gallery::readSources({ path }, Gallery::Icons);
        if (files)
            QVERIFY(files->size() <= 3);
        else
            QCOMPARE(files.error().kind, Error::Kind::Input);
    }
}

void Sources::passwordsAreToldOf()
{
    QCOMPARE(verdicts(*gallery::readSources({ dataPath(u"encrypted.zip"_s) }, Gallery::Icons)),
             Verdicts({ { u"encrypted.zip/red.png"_s, u"zip-encrypted"_s } }));
}

void Sources::limitsOfArchives()
{
    gallery::SourceLimits limits;
    limits.zip.entries = 59;
    QCOMPARE(gallery::readSources({ dataPath(u"many.zip"_s) }, Gallery::Icons, limits).error().code,
             u"zip-too-many"_s);
    limits.zip.entries = 60;
    QCOMPARE(gallery::readSources({ dataPath(u"many.zip"_s) }, Gallery::Icons, limits)->size(), 60);
    limits.zip.totalBytes = 100;
    QCOMPARE(gallery::readSources({ dataPath(u"good.zip"_s) }, Gallery::Icons, limits).error().code,
             u"zip-too-large"_s);
    limits.zip.archiveBytes = 100;
    QCOMPARE(gallery::readSources({ dataPath(u"good.zip"_s) }, Gallery::Icons, limits).error().code,
             u"zip-too-large"_s);
}

void Sources::aSetGoesOutAndComesBack()
{
    const QString folder = m_folder.filePath(u"out"_s);
    QVERIFY(QDir().mkpath(folder));
    const QList<timeline::PictureDraft> pictures {
        { u"paid"_s, pngbytes::good(24, 24, qRgb(1, 2, 3)) },
        { u"Paid"_s, pngbytes::good(24, 24, qRgb(4, 5, 6)) }, // the portal takes both
        { u"../../etc/x"_s, pngbytes::good(24, 24, qRgb(7, 8, 9)) },
        { u"con"_s, pngbytes::good(24, 24, qRgb(7, 8, 1)) },
        { u"оплата"_s, pngbytes::good(24, 24, qRgb(7, 8, 2)) },
    };
    const auto saved = gallery::saveSet(folder, Gallery::Icons, u"acme.bitrix24.com"_s, pictures);
    QVERIFY(saved);
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 6);
    QStringList lower;
    for (const auto &picture : saved->pictures)
        lower.append(picture.file.toLower());
    QCOMPARE(QSet<QString>(lower.begin(), lower.end()).size(), 5); // also on Windows
    for (const QString &path : { folder, folder + u"/icons.json"_s }) {
        const auto files = gallery::readSources({ path }, Gallery::Icons);
        QVERIFY(files);
        QHash<QString, QByteArray> back;
        for (const SourceFile &file : *files) {
            QVERIFY(file.bytes);
            back.insert(file.code, *file.bytes);
        }
        QCOMPARE(back.size(), 5);
        for (const auto &picture : pictures)
            QCOMPARE(back.value(picture.code), picture.png);
    }
    QCOMPARE(gallery::readSources({ folder + u"/icons.json"_s }, Gallery::Logos).error().code,
             u"manifest-other-gallery"_s);
}

void Sources::setsInArchivesNameTheirFiles()
{
    const auto files = gallery::readSources({ dataPath(u"set.zip"_s) }, Gallery::Icons);
    QVERIFY(files);
    QCOMPARE(files->size(), 2);
    QCOMPARE(files->first().code, u"paid-well"_s);
    QVERIFY(files->first().bytes);
    QCOMPARE(files->last().bytes.error().code, u"manifest-mismatch"_s);
}

void Sources::manifestsCannotLeadElsewhere_data()
{
    QTest::addColumn<QString>("file");
    for (const char *name : { "../secret.png", "/etc/passwd", "a/../../x.png", "C:\\x.png",
                              "a/b.png", "..", "", "x\ny.png" })
        QTest::newRow(*name ? name : "nothing") << QString::fromLatin1(name);
}

void Sources::manifestsCannotLeadElsewhere()
{
    QFETCH(const QString, file);
    const gallery::Manifest manifest { Gallery::Icons, {}, { { u"a"_s, file, {} } } };
    const auto read = gallery::manifestFromJson(gallery::manifestToJson(manifest));
    QVERIFY(!read);
    QCOMPARE(read.error().code, u"manifest-name"_s);
}

void Sources::brokenManifestsAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    const QString bad = u"manifest-unreadable"_s;
    QTest::newRow("nothing") << QByteArray() << bad;
    QTest::newRow("something else") << QByteArray("{\"name\":\"package\"}") << bad;
    QTest::newRow("a list") << QByteArray("[]") << bad;
    QTest::newRow("no gallery") << QByteArray(
        R"({"format":"timelinedesk-pictures","version":1,"pictures":[]})")
                                << bad;
    QTest::newRow("no code") << QByteArray(
        R"({"format":"timelinedesk-pictures","version":1,"gallery":"icons","pictures":[{"file":"a.png"}]})")
                             << bad;
    QTest::newRow("newer") << QByteArray(
        R"({"format":"timelinedesk-pictures","version":2,"gallery":"icons","pictures":[]})")
                           << u"manifest-newer"_s;
    QTest::newRow("5 MB") << QByteArray(5 * 1024 * 1024, ' ') + "{}" << bad;
}

void Sources::brokenManifestsAreRefused()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, code);
    QCOMPARE(gallery::manifestFromJson(json).error().code, code);
}

void Sources::downloadsStayInTheirFolder()
{
    const QString outside = write(m_folder.filePath(u"precious.txt"_s), "keep me");
    const QString folder = m_folder.filePath(u"download"_s);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QFile::link(outside, folder + u"/paid.png"_s));
    const auto saved
        = gallery::saveSet(folder, Gallery::Icons, {}, { { u"paid"_s, pngbytes::good(24, 24) } });
    QCOMPARE(saved.error().code, u"file-is-link"_s);
    QFile precious(outside);
    QVERIFY(precious.open(QIODevice::ReadOnly));
    QCOMPARE(precious.readAll(), QByteArray("keep me"));
    QCOMPARE(gallery::saveSet(m_folder.filePath(u"nowhere"_s), Gallery::Icons, {}, {}).error().code,
             u"folder-unwritable"_s);
}

void Sources::nothingToReadIsSaid()
{
    QTemporaryDir empty;
    QCOMPARE(gallery::readSources({ empty.path() }, Gallery::Icons).error().code, u"no-pictures"_s);
    QCOMPARE(gallery::readSources({}, Gallery::Icons).error().code, u"no-pictures"_s);
}

QTEST_GUILESS_MAIN(Sources)
#include "tst_sources.moc"
