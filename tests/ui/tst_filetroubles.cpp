// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/library.h"
#include "tests/ui/support/desk.h"
#include "ui/dialogs/filedialogs.h"
#include "ui/views/resultpane.h"
#include "ui/views/statusline.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QTest>
#include <QTimer>

#include <array>

#ifdef Q_OS_LINUX
#include <sys/inotify.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace twb;

namespace {

constexpr int withinASecond = 1000; // milliseconds; what a slow machine adds is in the factor below
constexpr int slowMachine = 10;

} // namespace

/// What the window does when other programs change the file under it.
class TestFileTroubles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::Desk>();
        m_desk->window.show();
        m_desk->openEmpty();
        save(u"Erstes Vorhaben"_s);
        QTRY_COMPARE(m_desk->window.hitCount(), 1);
    }
    void cleanup() { m_desk.reset(); }

    void stepsOfAnotherProgramShowByThemselves()
    {
        {
            auto other = store::Library::open(path(), m_desk->clock);
            QVERIFY(other);
            QVERIFY((*other)->apply({}, {projectOf(u"Von nebenan"_s)}));
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->window.hitCount(), 2, withinASecond * slowMachine);
    }

    void workIsRefusedWhereNoLibraryIsOpen()
    {
        ui::LibrarySession session({[this](const QString &file, store::OpenMode mode) {
                                        return store::Library::open(file, m_desk->clock, mode);
                                    },
            m_desk->path(u"ablage"_s)});
        std::optional<bool> written;
        session.write(
            ui::JobRunner::everyJob, this,
            [](store::Library &library, const Progress &) { return library.apply({}, {}); },
            [&written](const Result<store::Step> &step) { written = step.has_value(); });
        QTRY_VERIFY(written.has_value());
        QVERIFY(!*written);
    }

    void movedLibraryIsToldOnceAndGoesOnInANewFile()
    {
        const QString copy = m_desk->path(u"weiter.twb"_s);
        m_desk->prompts.choice = 0;
        m_desk->prompts.file = copy;
        QVERIFY(QFile::rename(path(), m_desk->path(u"woanders.twb"_s)));
        QTRY_COMPARE(m_desk->library.path(), copy);
        QTRY_COMPARE(m_desk->window.hitCount(), 1);
        QCOMPARE(m_desk->prompts.told.size(), 1);
        QVERIFY(m_desk->prompts.told.first().contains(u"verschoben oder gelöscht"_s));
        QCOMPARE(m_desk->prompts.offered.size(), 2);
        save(u"Zweites Vorhaben"_s);
        QTRY_COMPARE(m_desk->window.hitCount(), 2);
    }

    void nothingIsAcknowledgedOnceTheFileIsGone()
    {
        QVERIFY(QFile::remove(path()));
        std::optional<Error> error;
        m_desk->library.write(
            ui::JobRunner::everyJob, this,
            [](store::Library &library, const Progress &) {
                return library.apply({}, {projectOf(u"Verloren"_s)});
            },
            [&](const Result<store::Step> &step) {
                error = step ? std::nullopt : std::optional(step.error());
            });
        QTRY_VERIFY(error.has_value());
        QCOMPARE(error->code, ErrorCode::LibraryGone);
        QTRY_COMPARE(m_desk->prompts.told.size(), 1);
        const auto *state = m_desk->window.findChild<ui::StatusLine *>();
        QTRY_VERIFY(std::ranges::any_of(state->findChildren<QLabel *>(),
            [](const QLabel *label) { return label->text().contains(u"Wird nicht gespeichert"_s); }));
    }

    void fileThatTookItsPlaceCanBeOpened()
    {
        const QString other = m_desk->path(u"andere.twb"_s);
        {
            auto library = store::Library::create(other, {}, m_desk->clock);
            QVERIFY(library);
            for (const QString &title : {u"A"_s, u"B"_s, u"C"_s})
                QVERIFY((*library)->apply({}, {projectOf(title)}));
        }
        m_desk->prompts.choice = 2;
        QVERIFY(QFile::remove(path()) && QFile::rename(other, path()));
        QTRY_COMPARE(m_desk->prompts.told.size(), 1);
        QCOMPARE(m_desk->prompts.offered.size(), 3);
        QTRY_COMPARE(m_desk->window.hitCount(), 3);
        QVERIFY(!m_desk->library.fileProblem().has_value());
        auto found = store::Library::open(path(), m_desk->clock);
        QVERIFY(found);
        QCOMPARE((*found)->lastSequence(), 3); // nothing of the other one is in it
    }

    void fileThatComesBackIsWrittenAgain()
    {
        QVERIFY(QFile::rename(path(), path() + u".weg"_s));
        QTRY_VERIFY(m_desk->library.fileProblem().has_value());
        QVERIFY(QFile::rename(path() + u".weg"_s, path()));
        QTRY_VERIFY(!m_desk->library.fileProblem().has_value());
        save(u"Zweites Vorhaben"_s);
        QTRY_COMPARE(m_desk->window.hitCount(), 2);
    }

    void indexRemovedUnderTheWindowIsMadeAnew()
    {
        QVERIFY(QFile::remove(m_desk->library.indexPath()));
        save(u"Zweites Vorhaben"_s);
        QTRY_COMPARE(m_desk->window.hitCount(), 2);
        m_desk->search(u"Zweites"_s);
        QCOMPARE(m_desk->window.hitCount(), 1);
        QVERIFY(QFile::exists(m_desk->library.indexPath()));
        QVERIFY(m_desk->prompts.told.isEmpty());
    }

#ifdef Q_OS_LINUX
    void fileDialogsLookIntoNoFile()
    {
        const int watch = ::inotify_init1(IN_NONBLOCK);
        QVERIFY(watch >= 0);
        QVERIFY(::inotify_add_watch(watch, QFile::encodeName(path()).constData(), IN_OPEN) >= 0);
        bool listed = false;
        QTimer::singleShot(0, this, [&] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            const auto *list = dialog->findChild<QAbstractItemView *>(u"treeView"_s);
            listed = QTest::qWaitFor([&] { return list->model()->rowCount(list->rootIndex()) > 0; });
            dialog->grab();
            dialog->reject();
        });
        ui::askForFiles(&m_desk->window, {u"Öffnen"_s, QFileInfo(path()).absolutePath(), u"Alle (*)"_s});
        QVERIFY(listed);
        std::array<char, 4096> events;
        QCOMPARE(::read(watch, events.data(), events.size()), -1); // nothing has happened
        ::close(watch);
    }
#endif

private:
    QString path() const { return m_desk->library.path(); }

    static store::RecordChange projectOf(const QString &title)
    {
        return {.record = RecordId::create(), .kind = u"project"_s, .values = {{u"title"_s, title}}};
    }

    void save(const QString &title)
    {
        bool saved = false;
        m_desk->library.write(
            ui::JobRunner::everyJob, this,
            [title](
                store::Library &library, const Progress &) { return library.apply({}, {projectOf(title)}); },
            [&](const Result<store::Step> &step) { saved = step.has_value(); });
        QTRY_VERIFY(saved);
    }

    std::unique_ptr<test::Desk> m_desk;
};

TWB_WINDOW_TEST_MAIN(TestFileTroubles)
#include "tst_filetroubles.moc"
