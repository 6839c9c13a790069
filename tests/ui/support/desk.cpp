// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/desk.h"

#include "core/intake/example.h"
#include "ui/presentation/translation.h"
#include "ui/reader/reader.h"
#include "ui/views/readerpane.h"
#include "ui/views/searchfield.h"
#include "ui/views/topbar.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QFontDatabase>
#include <QJsonArray>
#include <QStandardPaths>
#include <QTest>
#include <QThread>

namespace twb::test {

using namespace Qt::StringLiterals;

namespace {
constexpr int patience = 20000; // milliseconds
}

Desk::Desk()
    : formats(QLocale()), settings(m_folder.filePath(u"settings.ini"_s)), theme(settings),
      library({[this](const QString &path, store::OpenMode mode) {
                   return store::Library::open(path, clock, mode);
               },
          m_folder.filePath(u"cache"_s), readAttachment}),
      window(services()), operations(
                              services(), window,
                              [this](const QString &path) -> Result<void> {
                                  store::LibraryInfo info;
                                  info.name = u"Neu"_s;
                                  const auto made = store::Library::create(path, info, clock);
                                  return made ? Result<void>() : std::unexpected(made.error());
                              },
                              u"0.0"_s)
{
}

Desk::~Desk() = default;

QJsonObject Desk::requiredValues()
{
    return {{u"summary"_s, u"Ein Versuch."_s}, {u"status"_s, u"pilot"_s},
        {u"action_fields"_s, QJsonArray{u"mobility"_s}},
        {u"municipalities"_s, QJsonArray{QJsonObject{{u"ags"_s, u"05974040"_s}, {u"role"_s, u"lead"_s}}}}};
}

RecordId Desk::addProject(
    const QString &title, const QList<std::pair<QString, QString>> &files, const QJsonObject &more)
{
    const RecordId id = RecordId::create();
    const auto work = [=](store::Library &opened, const Progress &) -> Result<store::Step> {
        QJsonArray attachments;
        for (const auto &[name, content] : files) {
            QByteArray bytes = content.toUtf8();
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::ReadOnly);
            const auto added = opened.addAttachment(buffer, u"text/plain"_s);
            if (!added)
                return std::unexpected(added.error());
            attachments.append(QJsonObject{{u"hash"_s, added->hash.toHex()}, {u"name"_s, name},
                {u"media_type"_s, added->mediaType}, {u"size"_s, added->size}});
        }
        QJsonObject values = more;
        values.insert(u"title"_s, title);
        if (!attachments.isEmpty())
            values.insert(u"attachments"_s, attachments);
        return opened.apply({.kind = store::StepKind::Create, .what = title}, {{id, u"project"_s, values}});
    };
    bool written = false;
    library.write(ui::JobRunner::everyJob, &window, work, [&](const Result<store::Step> &step) {
        if (!step)
            qFatal("not written: %s", qPrintable(errorName(step.error().code)));
        written = true;
    });
    if (!QTest::qWaitFor([&] { return written; }, patience))
        qFatal("the record is not written");
    settle();
    return id;
}

Result<extract::ExtractedText> Desk::readAttachment(
    QIODevice &document, const QString &, const QString &name, const Progress &progress)
{
    const QString text = QString::fromUtf8(document.readAll());
    if (text == "kaputt"_L1)
        return failure(ErrorCode::DocumentDamaged, {name});
    if (text.startsWith("{\\rtf"_L1))
        return failure(ErrorCode::DocumentUnknown, {name});
    for (int i = 0; i < 3000 && text == "langsam"_L1; ++i) {
        if (progress.cancelled())
            return failure(ErrorCode::Cancelled);
        QThread::msleep(10);
    }
    return extract::ExtractedText{{{1, text}}};
}

ui::Services Desk::services()
{
    return {
        library, session, theme, settings, prompts, formats, clock, path(u"templates"_s), path(u"drafts"_s)};
}

QString Desk::createLibrary(const QString &name, bool withExample, const QString &municipality)
{
    const QString file = path(name);
    store::LibraryInfo info;
    info.name = withExample ? u"Beispielbibliothek"_s : u"Bibliothek Soest"_s;
    info.example = withExample;
    info.municipality = municipality;
    auto made = store::Library::create(file, info, clock);
    if (!made)
        qFatal("cannot make the library: %s", qPrintable(errorName(made.error().code)));
    if (withExample)
        if (const auto step = intake::addExampleRecords(**made, {}); !step)
            qFatal("cannot write the example records: %s", qPrintable(errorName(step.error().code)));
    return file;
}

void Desk::openExample()
{
    open(createLibrary(u"beispiel.twb"_s, true));
}

void Desk::openEmpty(const QString &municipality)
{
    open(createLibrary(u"leer.twb"_s, false, municipality));
}

void Desk::open(const QString &path)
{
    bool opened = false;
    const auto connection =
        QObject::connect(&library, &ui::LibrarySession::opened, &window, [&opened] { opened = true; });
    library.open(path);
    const bool done = QTest::qWaitFor([&] { return opened; }, patience);
    QObject::disconnect(connection);
    if (!done)
        qFatal("the library does not open");
    settle();
}

void Desk::search(const QString &text)
{
    auto *field = window.topBar()->search();
    field->setFocus();
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Backspace);
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(c), Qt::NoModifier);
    session.finishTyping();
    settle();
}

void Desk::settle()
{
    const auto quiet = [this] { return !library.isIndexing() && session.isAnswered(); };
    if (!QTest::qWaitFor(quiet, patience))
        qFatal("the search does not come to an end; indexing %d, answered %d; told: %s", library.isIndexing(),
            session.isAnswered(), qPrintable(prompts.told.join(u", ")));
}

void Desk::settleReader()
{
    auto *pane = window.readerPane();
    const auto shown = [pane] {
        return !pane->title().isEmpty() && pane->reader()->documentTitle() == pane->title();
    };
    if (!QTest::qWaitFor(shown, patience))
        qFatal("the page does not come");
}

void prepareProcess()
{
    qputenv("QT_QPA_PLATFORM", qEnvironmentVariable("QT_QPA_PLATFORM", u"offscreen"_s).toLocal8Bit());
    QStandardPaths::setTestModeEnabled(true);
}

void prepareApplication(QApplication &application)
{
    ui::installTranslations(application, QLocale(QLocale::German, QLocale::Germany));
    const QDir fonts(QStringLiteral(TWB_SOURCE_DIR "/resources/fonts"));
    for (const QString &name : fonts.entryList({u"*.ttf"_s}))
        QFontDatabase::addApplicationFont(fonts.filePath(name));
    QFont font(u"Noto Sans"_s);
    font.setPointSizeF(10);
    QApplication::setFont(font);
}

} // namespace twb::test
