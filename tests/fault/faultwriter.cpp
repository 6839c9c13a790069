// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/store/libraryfile.h"

#include <QBuffer>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <unistd.h>

#include <random>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::store;

namespace {

/// Says a line at once: whoever has read it may rely on it.
void say(const QString &line)
{
    const QByteArray text = line.toUtf8() + '\n';
    if (write(STDOUT_FILENO, text.constData(), size_t(text.size())) != text.size())
        ::_exit(9);
}

/// Edits, imports and undoes without end, and says each step once it is safe.
class Writer {
public:
    Writer(Library &library, quint64 seed) : m_library(library), m_random(seed) { }

    void writeOne()
    {
        switch (m_random() % 8) {
        case 0:
            tell(importMany());
            break;
        case 1:
            if (const auto undone = m_library.undoLast({});
                undone || undone.error().code != ErrorCode::NothingToUndo)
                tell(undone);
            break;
        case 2:
            tell(attach());
            break;
        default:
            tell(save());
        }
    }

private:
    QString text(int words)
    {
        QString text;
        for (int i = 0; i < words; ++i)
            text += QString::number(m_random(), 36) + u' ';
        return text;
    }

    RecordChange newRecord()
    {
        return {.record = RecordId::create(),
            .kind = u"project"_s,
            .values = {{u"title"_s, text(4)}, {u"solution"_s, text(60)}}};
    }

    Result<Step> save()
    {
        if (m_ids.isEmpty() || m_random() % 3 == 0) {
            const RecordChange change = newRecord();
            auto saved = m_library.apply({}, {change});
            if (saved)
                m_ids.append(change.record);
            return saved;
        }
        const RecordId id = m_ids.at(qsizetype(m_random() % quint64(m_ids.size())));
        return m_library.apply({}, {{.record = id, .values = {{u"note"_s, text(20)}}}});
    }

    Result<Step> importMany()
    {
        auto writer = m_library.beginStep({.kind = StepKind::Import});
        if (!writer)
            return std::unexpected(writer.error());
        for (quint64 count = 20 + m_random() % 400; count > 0; --count)
            if (auto added = (*writer)->add(newRecord()); !added)
                return std::unexpected(added.error());
        return (*writer)->commit();
    }

    Result<Step> attach()
    {
        QByteArray content(qsizetype(m_random() % 40'000), char('a' + m_random() % 26));
        QBuffer source(&content);
        source.open(QIODevice::ReadOnly);
        return m_library.addAttachment(source, u"image/png"_s).transform([](const Attachment &attachment) {
            say(u"attachment %1"_s.arg(attachment.hash.toHex()));
            return Step();
        });
    }

    void tell(const Result<Step> &step)
    {
        if (!step)
            say(u"error %1"_s.arg(errorName(step.error().code)));
        else if (step->number > 0)
            say(u"step %1 %2"_s.arg(step->number).arg(step->id.toString(QUuid::WithoutBraces)));
    }

    Library &m_library;
    std::mt19937_64 m_random;
    QList<RecordId> m_ids;
};

ConnectionOptions optionsFrom(const QCommandLineParser &parser)
{
    ConnectionOptions options;
    options.mostLogPages = parser.value(u"log-pages"_s).toInt();
    options.synchronous = parser.value(u"synchronous"_s);
    if (parser.isSet(u"rollback"_s))
        options.journal = Journal::Rollback;
    return options;
}

} // namespace

/// faultwriter FILE: writes into a library until it is killed or has made --rounds changes.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"seed"_s, u"what to write"_s, u"n"_s, u"1"_s},
        {u"rounds"_s, u"how many changes"_s, u"n"_s, u"1000000"_s},
        {u"sessions"_s, u"how often the library is opened"_s, u"n"_s, u"1"_s},
        {u"synchronous"_s, u"FULL, NORMAL or OFF"_s, u"level"_s, u"FULL"_s},
        {u"log-pages"_s, u"when the log is copied"_s, u"n"_s, u"1000"_s},
        {u"rollback"_s, u"journal as on network shares"_s}});
    parser.process(application);
    const QString path = parser.positionalArguments().value(0);
    const quint64 seed = parser.value(u"seed"_s).toULongLong();
    const SystemClock clock;
    if (!QFileInfo::exists(path)) {
        if (auto made = LibraryFile::create(path, {}, clock.now()); !made) {
            say(u"error %1"_s.arg(errorName(made.error().code)));
            return 1;
        }
        say(u"created"_s);
    }
    for (quint64 session = 0; session < parser.value(u"sessions"_s).toULongLong(); ++session) {
        auto library = LibraryFile::open(path, clock, optionsFrom(parser));
        if (!library) {
            say(u"error %1"_s.arg(errorName(library.error().code)));
            return 1;
        }
        Writer writer(**library, seed * 1000 + session);
        for (int round = 0; round < parser.value(u"rounds"_s).toInt(); ++round)
            writer.writeOne();
    }
    return 0;
}
