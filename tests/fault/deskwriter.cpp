// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "ui/library/librarysession.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTimer>

#include <unistd.h>

#include <random>

using namespace Qt::StringLiterals;
using namespace twb;

namespace {

/// Says a line at once: whoever has read it may rely on it.
void say(const QString &line)
{
    const QByteArray text = line.toUtf8() + '\n';
    if (write(STDOUT_FILENO, text.constData(), size_t(text.size())) != text.size())
        ::_exit(9);
}

/// What a window does with a library, without the window: one thread writes and keeps the index, a second one
/// reads, and now and then the library is opened anew. Says each step once it is safe.
class Desk : public QObject {
public:
    Desk(const QString &path, const QString &cache, int rounds)
        : m_session({open, cache}), m_path(path), m_rounds(rounds)
    {
        connect(&m_session, &ui::LibrarySession::opened, this, &Desk::writeOne);
        connect(&m_session, &ui::LibrarySession::openFailed, this, &Desk::fail);
        connect(&m_session, &ui::LibrarySession::indexFailed, this,
            [](const Error &error) { say(u"index-error %1"_s.arg(error.arguments.join(u' '))); });
        m_session.open(path);
    }

private:
    static Result<std::unique_ptr<store::Library>> open(const QString &path, store::OpenMode mode)
    {
        static const SystemClock clock;
        return store::Library::open(path, clock, mode);
    }

    void writeOne()
    {
        const store::RecordChange change{.record = RecordId::create(),
            .kind = u"project"_s,
            .values = {{u"title"_s, u"Vorhaben %1"_s.arg(m_random())}, {u"solution"_s, QString(300, u'x')}}};
        m_session.write(
            m_saveChannel, this,
            [change](store::Library &library, const Progress &) { return library.apply({}, {change}); },
            [this, id = change.record](const Result<store::Step> &step) {
                if (!step)
                    return fail(step.error());
                say(u"step %1 %2"_s.arg(step->number).arg(step->id.toString(QUuid::WithoutBraces)));
                read(id);
            });
    }

    void read(const RecordId &id)
    {
        m_session.read(
            m_readChannel, this,
            [id](const store::Library &library, const index::Index &, const Progress &) {
                return library.record(id);
            },
            [this](const Result<model::RecordState> &state) {
                if (!state)
                    return fail(state.error());
                next();
            });
    }

    void next()
    {
        if (++m_round == m_rounds)
            QCoreApplication::quit();
        else if (m_round % 40 == 0)
            m_session.open(m_path);
        else
            QTimer::singleShot(int(m_random() % 8), this, &Desk::writeOne);
    }

    void fail(const Error &error)
    {
        say(u"error %1"_s.arg(errorName(error.code)));
        QCoreApplication::exit(1);
    }

    ui::LibrarySession m_session;
    ui::JobRunner::Channel m_saveChannel;
    ui::JobRunner::Channel m_readChannel;
    QString m_path;
    int m_rounds;
    int m_round = 0;
    std::mt19937_64 m_random{20'261'129};
};

} // namespace

/// deskwriter FILE CACHE: makes --rounds records in a library as a window would.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"rounds"_s, u"how many records"_s, u"n"_s, u"1000"_s});
    parser.process(application);
    const QStringList places = parser.positionalArguments();
    const Desk desk(places.value(0), places.value(1), parser.value(u"rounds"_s).toInt());
    return QCoreApplication::exec();
}
